import { testModel, valueOf } from "../testModel";
import { expectErrors, expectValues, typesOf } from "./literal";

describe("text", () => {
    it("F070 F071 F072 joins values: BLANK as nothing, a number with at most 15 digits", () => {
        expectValues({
            "BLANK () & \"a\"": "a", "BLANK () & BLANK ()": "", "1234.50 & \"\"": "1234.5", "1 / 3 & \"\"": "0.333333333333333",
            "10 ^ 15 & \"\"": "1E+15", "CONCATENATE ( \"n\", 4 )": "n4", "COMBINEVALUES ( \"-\", 1, BLANK (), \"c\" )": "1--c",
        });
    });

    it("F073 joins a date in the short form of the culture", () => {
        expectValues({ "DATE ( 2025, 8, 3 ) & \"\"": "8/3/2025" });
        expectValues({ "DATE ( 2025, 8, 3 ) & \"\"": "03/08/2025" }, {}, "fr-FR");
    });

    it("F074 is cut at the left, one letter if no number is given, the whole text if it is shorter", () => {
        expectValues({
            "LEFT ( \"météo\" )": "m", "LEFT ( \"météo\", 3 )": "mét", "LEFT ( \"météo\", 9 )": "météo", "LEFT ( BLANK (), 2 )": "", "RIGHT ( \"météo\", 2 )": "éo",
            "MID ( \"météo\", 2, 3 )": "été", "LEFT ( 2025, 2 )": "20",
        });
        expectErrors({ "LEFT ( \"a\", -1 )": "EVALUATION", "MID ( \"a\", 0, 1 )": "EVALUATION" });
    });

    it("F075 has its length with its blanks", () => {
        expectValues({ "LEN ( \" a b \" )": 5, "LEN ( BLANK () )": 0, "TRIM ( \"  a   b \" )": "a b" });
    });

    it("changes: case, parts and repetitions", () => {
        expectValues({
            "UPPER ( \"été\" )": "ÉTÉ", "LOWER ( \"ÉTÉ\" )": "été", "SUBSTITUTE ( \"a-b-c\", \"-\", \"+\" )": "a+b+c",
            "SUBSTITUTE ( \"a-b-c\", \"-\", \"+\", 2 )": "a-b+c", "REPLACE ( \"planned\", 5, 3, \"s\" )": "plans", "REPT ( \"ab\", 2 )": "abab",
        });
    });

    it("is searched: SEARCH and CONTAINSSTRING without case, FIND and EXACT with it", () => {
        expectValues({
            "SEARCH ( \"LAN\", \"plan\" )": 2, "FIND ( \"LAN\", \"plan\", , -1 )": -1, "FIND ( \"x\", \"plan\", 1, BLANK () )": null,
            "CONTAINSSTRING ( \"Planning\", \"AN\" )": true, "EXACT ( \"a\", \"A\" )": false, "SEARCH ( \"n\", \"planned\", 5 )": 5,
        });
        expectErrors({ "SEARCH ( \"x\", \"plan\" )": "EVALUATION" });
        expect(typesOf("FIND ( \"x\", \"x\" )", "FIND ( \"x\", \"x\", , \"none\" )")).toEqual(["int64", "variant"]);
    });

    it("becomes a number with VALUE, and a number becomes text with FIXED", () => {
        expectValues({ "VALUE ( \"3.5\" ) + 1": 4.5, "VALUE ( BLANK () )": null, "FIXED ( 9876.543 )": "9,876.54", "FIXED ( 9876.543, 0, TRUE )": "9877" });
        expectErrors({ "VALUE ( \"three\" )": "EVALUATION" });
    });
});

describe("FORMAT", () => {
    it("F076 gives an empty text for BLANK", () => {
        expectValues({ "FORMAT ( BLANK (), \"0.0\" )": "", "ISBLANK ( FORMAT ( BLANK (), \"0.0\" ) )": false });
        expect(typesOf("FORMAT ( 1, \"0\" )")).toEqual(["string"]);
    });

    it("F077 F078 follows the culture of the model, or the one that it is given", () => {
        expectValues({ "FORMAT ( 2500.5, \"#,##0.00\" )": "2,500.50", "FORMAT ( 2500.5, \"#,##0.00\", \"de-DE\" )": "2.500,50" });
        expectValues({ "FORMAT ( 2500.5, \"0.00\" )": "2500,50", "FORMAT ( 2500.5, \"0.00\", \"en-US\" )": "2500.50" }, {}, "fr-FR");
        expectErrors({ "FORMAT ( 1, \"0\", \"nowhere\" )": "ARGUMENT" });
    });

    it("F079 F080 F081 F082 F083 F084 rounds the decimal value, and knows sections, scales and quotes", () => {
        expectValues({
            "FORMAT ( 2345.5, \"#,##0\" )": "2,346", "FORMAT ( 0.145, \"0.00\" )": "0.15", "FORMAT ( -3, \"0;(0);-\" )": "(3)",
            "FORMAT ( 0, \"0;(0);-\" )": "-", "FORMAT ( 4500, \"0,.0\" )": "4.5", "FORMAT ( 0.256, \"0.0%\" )": "25.6%",
            "FORMAT ( 3, \"0.##\" )": "3.", "FORMAT ( 5, \"0 \"\"d;ays\"\"\" )": "5 d;ays",
        });
    });

    it("F085 F086 F087 writes dates, in whatever case the format is", () => {
        expectValues({
            "FORMAT ( DATE ( 2025, 8, 3 ) + TIME ( 9, 7, 0 ), \"hh:mm mm\" )": "09:07 08", "FORMAT ( DATE ( 2025, 8, 3 ), \"w q\" )": "1 3",
            "FORMAT ( DATE ( 2025, 8, 3 ), \"YYYY-MM-DD\" )": "2025-08-03", "FORMAT ( DATE ( 2025, 8, 3 ), \"dddd d mmmm\", \"fr-FR\" )": "dimanche 3 août",
        });
    });

    it("F088 knows named formats", () => {
        expectValues({ "FORMAT ( 0.256, \"Percent\" )": "25.60%", "FORMAT ( 2500, \"Standard\" )": "2,500.00", "FORMAT ( 2500, \"Fixed\" )": "2500.00" });
    });

    it("F089 writes a date literal like any date", () => {
        expectValues({ "FORMAT ( dt\"2024-02-29T12:30:00\", \"d/m/yyyy h:nn\" )": "29/2/2024 12:30" });
    });

    it("tells a date from a number in a variant, and in a row", () => {
        const model = testModel({ tables: { T: { columns: { D: "dateTime" }, rows: [["2025-08-03"]] } } });
        expect(valueOf(model, "FORMAT ( IF ( TRUE, MAX ( T[D] ), \"x\" ), \"yyyy\" )")).toBe("2025");
        expect(valueOf(model, "MAXX ( T, FORMAT ( T[D], \"mmm yyyy\" ) )")).toBe("Aug 2025");
    });

    it("refuses what it does not understand", () => {
        expectErrors({ "FORMAT ( \"text\", \"0\" )": "UNSUPPORTED" });
    });
});
