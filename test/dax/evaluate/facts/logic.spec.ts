import { ask, testModel, valueOf } from "../testModel";
import { expectErrors, expectValues, typesOf } from "./literal";

/** Fails if it is evaluated. */
const TRAP = "ERROR ( \"not to be evaluated\" )";

describe("conditions", () => {
    it("F052 take BLANK as FALSE", () => {
        expectValues({
            "IF ( BLANK (), 1, 2 )": 2, "AND ( TRUE, BLANK () )": false, "OR ( BLANK (), BLANK () )": false, "NOT BLANK ()": true,
            "TRUE && BLANK ()": false, "BLANK () || TRUE": true,
        });
    });

    it("F053 take a number other than 0 as TRUE, and text only if it says so", () => {
        expectValues({ "IF ( -2, 1, 2 )": 1, "IF ( 0.0, 1, 2 )": 2, "NOT 3": false, "IF ( \"true\", 1, 2 )": 1 });
        expectErrors({ "IF ( \"yes\", 1, 2 )": "TYPE" });
    });

    it("F061 are two in AND and in OR", () => {
        expectValues({ "AND ( 1 < 2, 2 < 3 )": true, "AND ( 1 < 2, 3 < 2 )": false, "OR ( 2 < 1, 2 < 3 )": true });
        expectErrors({ "AND ( TRUE, TRUE, TRUE )": "UNSUPPORTED", "OR ( TRUE )": "UNSUPPORTED" });
    });

    it("end with the first side that decides", () => {
        expectValues({ [`AND ( FALSE, ${TRAP} )`]: false, [`OR ( TRUE, ${TRAP} )`]: true, [`FALSE && ${TRAP}`]: false });
    });
});

describe("IF", () => {
    it("F054 gives BLANK where there is no third argument", () => {
        expectValues({ "IF ( 1 > 2, \"x\" )": null, "IF ( 2 > 1, \"x\" )": "x" });
    });

    it("F055 has one type for both branches, and a variant where they have nothing in common", () => {
        expect(typesOf("IF ( TRUE, 2, 1.5 )", "IF ( TRUE, 2 )", "IF ( TRUE, 2, \"x\" )", "IF ( TRUE, CURRENCY ( 2 ), 1 )", "IF ( TRUE, BLANK (), DATE ( 2025, 1, 1 ) )"))
            .toEqual(["double", "int64", "variant", "decimal", "dateTime"]);
        expectValues({ "IF ( TRUE, DATE ( 2025, 3, 4 ), \"x\" )": "2025-03-04", "IF ( TRUE, DATE ( 2025, 3, 4 ), 1 )": "2025-03-04" });
    });

    it("does not evaluate the branch that is not taken, unless it is IF.EAGER", () => {
        expectValues({ [`IF ( TRUE, 1, ${TRAP} )`]: 1, [`IF ( FALSE, ${TRAP}, 2 )`]: 2, "IF.EAGER ( 1 > 2, 1, 2 )": 2 });
        expectErrors({ [`IF.EAGER ( TRUE, 1, ${TRAP} )`]: "EVALUATION" });
    });

    it("chooses between values: a table of several columns is not supported, one of a single cell is a value", () => {
        const model = testModel({ tables: { T: { columns: { A: "int64", B: "int64" }, rows: [[5, 6]] } } });
        expect(valueOf(model, "IF ( TRUE, VALUES ( T[A] ), 0 )")).toBe(5);
        expect(() => valueOf(model, "IF ( TRUE, T, 0 )")).toThrow(jasmine.objectContaining({ code: "UNSUPPORTED" }));
        expect(() => valueOf(model, "SWITCH ( 1, 1, T )")).toThrow(jasmine.objectContaining({ code: "UNSUPPORTED" }));
    });
});

describe("SWITCH", () => {
    it("F056 gives the result of the value that is equal, else the last argument, else BLANK", () => {
        expectValues({
            "SWITCH ( 2, 1, \"a\", 2, \"b\", \"c\" )": "b", "SWITCH ( 3, 1, \"a\", 2, \"b\", \"c\" )": "c", "SWITCH ( 3, 1, \"a\", 2, \"b\" )": null,
            "SWITCH ( \"B\", \"a\", 1, \"b\", 2 )": 2, "SWITCH ( DATE ( 2025, 1, 2 ), DATE ( 2025, 1, 2 ), 1, 0 )": 1,
        });
    });

    it("F057 takes the first condition that is true, and evaluates nothing behind it", () => {
        expectValues({
            [`SWITCH ( TRUE (), 1 > 2, ${TRAP}, 2 > 1, "b", ${TRAP}, "c" )`]: "b",
            [`SWITCH ( TRUE (), BLANK (), 1, 3 > 2, 2, ${TRAP} )`]: 2,
            [`SWITCH ( 1, 1, "a", ${TRAP}, "b" )`]: "a",
        });
    });

    it("has a type for all results", () => {
        expect(typesOf("SWITCH ( 1, 1, 2, 3.5 )", "SWITCH ( 1, 1, 2, 2, \"x\" )")).toEqual(["double", "variant"]);
    });

    it("does not guess whether BLANK is 0, and does not compare text with numbers", () => {
        expectValues({ "SWITCH ( BLANK (), 1, \"a\", BLANK (), \"b\", \"c\" )": "b", "SWITCH ( BLANK (), 1, \"a\", \"c\" )": "c" });
        expectErrors({
            "SWITCH ( BLANK (), 0, \"a\", \"b\" )": "UNSUPPORTED", "SWITCH ( \"\", BLANK (), 1, 2 )": "UNSUPPORTED",
            "SWITCH ( 1, \"1\", 2 )": "TYPE", "SWITCH ( TRUE (), 1, 2 )": "TYPE",
        });
    });
});

describe("COALESCE and ISBLANK", () => {
    it("F058 take the first value that is not BLANK, which 0, FALSE and the empty text are not", () => {
        expectValues({
            "COALESCE ( BLANK (), 0, 5 )": 0, "COALESCE ( BLANK (), FALSE )": false, "COALESCE ( \"\", \"x\" )": "",
            "COALESCE ( BLANK (), BLANK (), BLANK () )": null, [`COALESCE ( 4, ${TRAP} )`]: 4, [`COALESCE ( BLANK (), 4, ${TRAP} )`]: 4,
        });
        expect(typesOf("COALESCE ( BLANK (), 1, 2.5 )", "COALESCE ( DATE ( 2025, 1, 1 ), BLANK () )")).toEqual(["double", "dateTime"]);
    });

    it("F059 know BLANK from 0 and from the empty text", () => {
        expectValues({ "ISBLANK ( BLANK () )": true, "ISBLANK ( 0 )": false, "ISBLANK ( \"\" )": false, "ISBLANK ( 1 / 0 )": false });
    });
});

describe("IFERROR", () => {
    it("F060 catches the errors of conversions and of a division by 0", () => {
        expectValues({
            "IFERROR ( \"x\" + 1, 7 )": 7, "IFERROR ( 3 / 0, 7 )": 7, "IFERROR ( 0 / 0, 7 )": 7, "IFERROR ( 6 / 2, 7 )": 3,
            "IFERROR ( \"x\" < 1, FALSE )": false, "IFERROR ( SQRT ( -1 ), -1 )": -1, "ISERROR ( \"x\" + 1 )": true, "ISERROR ( 1 )": false,
        });
    });

    it("lets pass what is no error of DAX", () => {
        expectErrors({ "IFERROR ( SWITCH ( BLANK (), 0, 1 ), 2 )": "UNSUPPORTED" });
    });

    it("leaves an iteration that failed as it was", () => {
        const model = testModel({ tables: { T: { columns: { A: "int64", B: "string" }, rows: [[1, "2"], [3, "x"], [5, "6"]] } } });
        expect(valueOf(model, "SUMX ( T, IFERROR ( T[A] + T[B], 0 ) + T[A] )")).toBe(3 + 11 + 9);
        expect(valueOf(model, "IFERROR ( SUMX ( T, T[A] + T[B] ), -1 )")).toBe(-1);
    });
});

describe("the tests of types", () => {
    it("tell the type of a value; BLANK is of none", () => {
        expectValues({
            "ISTEXT ( \"\" )": true, "ISTEXT ( BLANK () )": false, "ISNONTEXT ( BLANK () )": true, "ISNUMBER ( 1 )": true, "ISNUMBER ( \"1\" )": false,
            "ISLOGICAL ( TRUE )": true, "ISLOGICAL ( 1 )": false, "ISINT64 ( 1 )": true, "ISINT64 ( 1.0 )": false, "ISDOUBLE ( 1.0 )": true,
            "ISDECIMAL ( CURRENCY ( 1 ) )": true, "ISDATETIME ( DATE ( 2025, 1, 1 ) )": true, "ISDATETIME ( 1 )": false,
        });
    });

    it("do not guess", () => {
        expectErrors({ "ISNUMBER ( DATE ( 2025, 1, 1 ) )": "UNSUPPORTED", "ISINT64 ( IF ( TRUE, 1, \"x\" ) )": "UNSUPPORTED" });
    });
});

describe("a branch", () => {
    it("reads its own row", () => {
        const model = testModel({ tables: { T: { columns: { A: "int64", D: "dateTime" }, rows: [[1, "2025-01-01"], [2, null], [3, "2025-01-03"]] } } });
        expect(ask(model, "EVALUATE SELECTCOLUMNS ( T, \"a\", T[A], \"v\", IF ( T[A] > 1, COALESCE ( T[D], \"none\" ), T[A] ) ) ORDER BY [a]"))
            .toEqual([[1, 1], [2, "none"], [3, "2025-01-03"]]);
    });
});
