import { testModel, valueOf } from "../testModel";
import { expectErrors, expectValues, typesOf } from "./literal";

describe("DIVIDE", () => {
    it("F009 F010 gives BLANK or the alternate where the divisor is 0 or BLANK", () => {
        expectValues({
            "DIVIDE ( 5, 0 )": null, "DIVIDE ( 5, BLANK () )": null, "DIVIDE ( 5, 0, 8 )": 8, "DIVIDE ( 5, BLANK (), -1 )": -1, "DIVIDE ( 5, 0, \"none\" )": "none",
        });
    });

    it("F011 F012 gives BLANK for a BLANK dividend, and 0 for 0", () => {
        expectValues({ "DIVIDE ( BLANK (), 5 )": null, "DIVIDE ( BLANK (), 5, 8 )": null, "DIVIDE ( 0, 5 )": 0, "DIVIDE ( 9, 4 )": 2.25 });
    });

    it("F013 takes a constant as its alternate alone", () => {
        const model = testModel({ tables: { T: { columns: { A: "int64" }, rows: [[4]] } }, measures: { Most: "MAX ( T[A] )" } });
        expect(valueOf(model, "VAR none = -1 RETURN DIVIDE ( [Most], 0, none )")).toBe(-1);
        expect(() => valueOf(model, "DIVIDE ( 1, 0, [Most] )")).toThrow(jasmine.objectContaining({ code: "ARGUMENT" }));
    });

    it("has the type of the quotient, and of the alternate", () => {
        expect(typesOf("DIVIDE ( 1, 2 )", "DIVIDE ( 1, 2, 0 )", "DIVIDE ( 1, 2, \"\" )", "DIVIDE ( CURRENCY ( 1 ), 3 )"))
            .toEqual(["double", "double", "variant", "decimal"]);
        expectValues({ "DIVIDE ( CURRENCY ( 1 ), 3 )": 0.3333 });
    });
});

describe("rounding", () => {
    it("F026 F027 goes down in INT, and leaves BLANK", () => {
        expectValues({ "INT ( -3.4 )": -4, "INT ( 3.9 )": 3, "INT ( BLANK () )": null });
    });

    it("F028 F029 F030 goes away from zero at a half of the decimal value, left of the point too", () => {
        expectValues({
            "ROUND ( 6.5, 0 )": 7, "ROUND ( -2.5, 0 )": -3, "ROUND ( 2.675, 2 )": 2.68, "ROUND ( 1250, -2 )": 1300, "ROUND ( -1249, -2 )": -1200,
            "ROUND ( BLANK (), 1 )": null,
        });
    });

    it("has its other forms", () => {
        expectValues({
            "ROUNDUP ( 1.21, 1 )": 1.3, "ROUNDDOWN ( -1.29, 1 )": -1.2, "TRUNC ( -7.9 )": -7, "TRUNC ( 7.98, 1 )": 7.9, "CEILING ( 41, 10 )": 50,
            "FLOOR ( 49, 10 )": 40, "ISO.CEILING ( -4.1 )": -4, "MROUND ( 17, 5 )": 15, "EVEN ( 3 )": 4, "ODD ( 4 )": 5, "QUOTIENT ( 17, 5 )": 3,
        });
    });
});

describe("numbers", () => {
    it("F031 F032 have a remainder with the sign of the divisor, and none by 0", () => {
        expectValues({ "MOD ( 7, 3 )": 1, "MOD ( -7, 3 )": 2, "MOD ( 7, -3 )": -2 });
        expectErrors({ "MOD ( 7, 0 )": "EVALUATION" });
    });

    it("F033 have a root unless they are negative", () => {
        expectValues({ "SQRT ( 49 )": 7, "SQRT ( BLANK () )": null });
        expectErrors({ "SQRT ( -49 )": "EVALUATION", "LN ( 0 )": "EVALUATION", "POWER ( -8, 0.5 )": "EVALUATION" });
    });

    it("F034 have a sign and a size", () => {
        expectValues({ "SIGN ( -6 )": -1, "SIGN ( 0 )": 0, "SIGN ( 0.2 )": 1, "ABS ( -6.5 )": 6.5, "ABS ( BLANK () )": null, "ABS ( \"-2\" )": 2 });
        expect(typesOf("ABS ( -6 )", "ABS ( -6.5 )", "ABS ( CURRENCY ( -6 ) )", "SIGN ( 0.2 )", "INT ( 0.2 )"))
            .toEqual(["int64", "double", "decimal", "int64", "int64"]);
    });

    it("F035 F036 are the smaller or the larger of two, where BLANK is 0 unless both are", () => {
        expectValues({
            "MIN ( 5, BLANK () )": 0, "MAX ( -5, BLANK () )": 0, "MIN ( 5, 2 )": 2, "MIN ( BLANK (), BLANK () )": null, "MAX ( BLANK (), BLANK () )": null,
        });
    });

    it("have powers, logarithms, angles and combinations", () => {
        expectValues({
            "POWER ( 2, 10 )": 1024, "EXP ( 0 )": 1, "LOG ( 8, 2 )": 3, "LOG ( 1000 )": 3, "LOG10 ( 100 )": 2, "DEGREES ( PI () )": 180,
            "COS ( 0 )": 1, "FACT ( 5 )": 120, "COMBIN ( 5, 2 )": 10, "GCD ( 12, 18 )": 6, "LCM ( 4, 6 )": 12,
        });
    });

    it("are read row by row", () => {
        const model = testModel({ tables: { T: { columns: { A: "double" }, rows: [[-1.5], [2.5], [null]] } } });
        expect(valueOf(model, "SUMX ( T, ABS ( T[A] ) )")).toBe(4);
        expect(valueOf(model, "COUNTX ( T, INT ( T[A] ) )")).toBe(2);
        expect(valueOf(model, "SUMX ( T, DIVIDE ( 10, T[A] + 1.5 ) )")).toBeCloseTo(2.5 + 10 / 1.5, 12);
    });

    it("convert to other types", () => {
        expectValues({
            "CONVERT ( \"12\", INTEGER )": 12, "CONVERT ( 12, STRING )": "12", "CONVERT ( 45000, DATETIME )": "2023-03-15", "CONVERT ( BLANK (), INTEGER )": null,
            "CURRENCY ( 1.23456 )": 1.2346,
        });
        expectErrors({ "CONVERT ( 1, \"INTEGER\" )": "UNSUPPORTED", "CONVERT ( \"x\", DOUBLE )": "EVALUATION" });
    });
});
