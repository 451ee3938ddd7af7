import { ask, testModel, valueOf } from "../testModel";
import { expectErrors, expectValues, typesOf } from "./literal";

describe("the operators of arithmetic", () => {
    it("F001 take BLANK as 0 in a sum and in a difference", () => {
        expectValues({ "BLANK () + 6": 6, "BLANK () - 6": -6, "6 - BLANK ()": 6 });
    });

    it("F002 F003 give BLANK for the sum and the difference of two BLANKs", () => {
        expectValues({ "BLANK () + BLANK ()": null, "BLANK () - BLANK ()": null });
    });

    it("F004 F005 give BLANK for a product with a BLANK factor, 0 times BLANK too", () => {
        expectValues({ "7 * BLANK ()": null, "BLANK () * 7": null, "0 * BLANK ()": null });
    });

    it("F006 give BLANK for a BLANK dividend, whatever the divisor", () => {
        expectValues({ "BLANK () / 3": null, "BLANK () / 0": null, "BLANK () / BLANK ()": null });
    });

    it("F007 F008 divide by 0 and by BLANK without an error", () => {
        expectValues({
            "9 / 0": Infinity, "-9 / 0": -Infinity, "-9 / BLANK ()": -Infinity, "0 / BLANK ()": NaN, "0 / 0": NaN,
        });
    });

    it("F014 bind a power tighter than a sign", () => {
        expectValues({ "-5 ^ 2": -25, "( -5 ) ^ 2": 25, "2 ^ -2": 0.25 });
    });

    it("F015 go from left to right where they are equal", () => {
        expectValues({ "60 / 6 / 2": 5, "10 - 4 - 3": 3, "3 ^ 2 ^ 3": 729 });
    });

    it("F016 have their ranks: products, sums, joining, comparison", () => {
        expectValues({ "4 + 2 * 3": 10, "4 + 5 & \"y\"": "9y", "2 + 5 = 7": true, "\"a\" & \"b\" = \"ab\"": true });
    });

    it("F017 F018 put NOT below a comparison, and && above ||", () => {
        expectValues({ "NOT 4 = 5": true, "TRUE || TRUE && FALSE": true, "( TRUE || TRUE ) && FALSE": false });
    });

    it("F019 F020 divide integers into a decimal number, and keep them integers otherwise", () => {
        expectValues({ "9 / 2": 4.5, "8 / 2": 4 });
        expect(typesOf("9 / 2", "9 + 2", "9 - 2", "9 * 2", "9 + 2.0")).toEqual(["double", "int64", "int64", "int64", "double"]);
    });

    it("F021 keep four decimals in a fixed decimal", () => {
        expectValues({ "CURRENCY ( 2.34567 ) + 0": 2.3457, "CURRENCY ( 1 ) * 0.33336": 0.3334 });
        expect(typesOf("CURRENCY ( 1 ) * 2", "CURRENCY ( 1 ) / CURRENCY ( 3 )")).toEqual(["decimal", "double"]);
    });

    it("F022 convert text that looks like a number", () => {
        expectValues({ "\"8\" + 5": 13, "\"2.5\" * 2": 5 });
        expectErrors({ "\"eight\" + 5": "EVALUATION" });
    });

    it("F023 F024 count a date in days, and add days to it", () => {
        expectValues({ "DATE ( 1900, 1, 2 ) * 1": 3, "DATE ( 2025, 2, 27 ) + 2": "2025-03-01", "DATE ( 2025, 3, 1 ) - DATE ( 2025, 2, 1 )": 28 });
    });

    it("F025 leave a value as it is behind a plus sign, its type too", () => {
        expectValues({ "+\"12\"": "12", "+DATE ( 2025, 5, 6 )": "2025-05-06", "+BLANK ()": null });
    });
});

describe("the comparisons", () => {
    it("F040 F041 take BLANK as 0, the empty text, FALSE and 1899-12-30", () => {
        expectValues({
            "BLANK () = 0": true, "BLANK () = \"\"": true, "BLANK () = FALSE ()": true, "BLANK () = DATE ( 1899, 12, 30 )": true,
            "BLANK () = TRUE ()": false, "BLANK () <> 0": false,
        });
    });

    it("F042 F043 order BLANK as 0 or as the empty text", () => {
        expectValues({ "BLANK () < 3": true, "BLANK () < -3": false, "BLANK () > -3": true, "BLANK () < \"b\"": true, "\"b\" <= BLANK ()": false });
    });

    it("F044 F045 tell BLANK from all else with ==", () => {
        expectValues({ "BLANK () == 0": false, "0 == BLANK ()": false, "BLANK () == BLANK ()": true, "BLANK () == \"\"": false, "4 == 4": true });
    });

    it("F046 keep the rows without a value in what is not equal", () => {
        const model = testModel({ tables: { T: { columns: { Name: "string", Rank: "int64" }, rows: [["a", 2], ["b", null], ["c", 3], ["d", 0]] } } });
        expect(ask(model, "EVALUATE FILTER ( T, T[Rank] <> 2 ) ORDER BY T[Name]")).toEqual([["b", null], ["c", 3], ["d", 0]]);
        expect(valueOf(model, "COUNTROWS ( FILTER ( T, T[Rank] = 0 ) )")).toBe(2);
        expect(valueOf(model, "COUNTROWS ( FILTER ( T, T[Rank] == 0 ) )")).toBe(1);
    });

    it("F047 F048 refuse text beside a number, and a boolean beside anything else", () => {
        expectErrors({
            "\"3\" = 3": "TYPE", "3 = \"3\"": "TYPE", "3 < \"4\"": "TYPE", "TRUE = 1": "TYPE", "\"TRUE\" = TRUE": "TYPE", "\"3\" == 3": "TYPE",
        });
    });

    it("F049 ignore the case of text, but not its accents", () => {
        expectValues({ "\"Météo\" = \"MÉTÉO\"": true, "\"Météo\" = \"Meteo\"": false, "\"Lyon\" < \"paris\"": true });
    });

    it("F050 F051 look a value, or a row of values, up in a table", () => {
        expectValues({
            "3 IN { 1, 3 }": true, "2 IN { 1, 3 }": false, "\"A\" IN { \"a\", \"b\" }": true,
            "( 1, \"x\" ) IN { ( 2, \"x\" ), ( 1, \"X\" ) }": true, "( 1, \"y\" ) IN { ( 2, \"y\" ), ( 1, \"x\" ) }": false,
        });
    });
});
