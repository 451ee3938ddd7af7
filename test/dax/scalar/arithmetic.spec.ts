import { add, arithmeticType, divide, divideSafely, multiply, negate, power, subtract } from "../../../dax/scalar/arithmetic";
import { dateOf } from "../../../dax/scalar/date/dateOf";
import { DateValue } from "../../../dax/value";
import { codeOf } from "./failure";

describe("arithmetic", () => {
    it("F001 takes a BLANK as 0 in a sum and a difference", () => {
        expect(add(null, 4)).toBe(4);
        expect(add(4, null)).toBe(4);
        expect(subtract(null, 4)).toBe(-4);
        expect(subtract(4, null)).toBe(4);
    });

    it("F002 F003 gives BLANK for the sum and the difference of two BLANKs", () => {
        expect(add(null, null)).toBeNull();
        expect(subtract(null, null)).toBeNull();
    });

    it("F004 F005 gives BLANK for a product with a BLANK, 0 too", () => {
        expect(multiply(5, null)).toBeNull();
        expect(multiply(null, 0)).toBeNull();
        expect(multiply(0, null)).toBeNull();
    });

    it("F006 gives BLANK for a BLANK that is divided, even by 0", () => {
        expect(divide(null, 5)).toBeNull();
        expect(divide(null, 0)).toBeNull();
        expect(divide(null, null)).toBeNull();
    });

    it("F007 F008 divides by 0 and by BLANK without an error", () => {
        expect(divide(7, 0)).toBe(Infinity);
        expect(divide(-7, 0)).toBe(-Infinity);
        expect(divide(-7, null)).toBe(-Infinity);
        expect(divide(0, null)).toBeNaN();
    });

    it("never makes a negative zero, through which a division would lose its sign", () => {
        expect([multiply(0, -3), divide(0, -3), negate(0), power(0, 3)]).toEqual([0, 0, 0, 0]);
        expect(divide(1, multiply(0, -3))).toBe(Infinity);
    });

    it("F009 F010 gives BLANK or the alternate where DIVIDE meets 0 or BLANK", () => {
        expect(divideSafely(7, 0)).toBeNull();
        expect(divideSafely(7, null)).toBeNull();
        expect(divideSafely(7, 0, 9)).toBe(9);
        expect(divideSafely(7, null, 9)).toBe(9);
    });

    it("F011 F012 gives BLANK for a BLANK that DIVIDE divides, and 0 for a 0", () => {
        expect(divideSafely(null, 7)).toBeNull();
        expect(divideSafely(null, 7, 9)).toBeNull();
        expect(divideSafely(0, 7)).toBe(0);
    });

    it("F022 converts text that looks like a number", () => {
        expect(add("3", 4)).toBe(7);
        expect(codeOf(() => add("three", 4))).toBe("EVALUATION");
    });

    it("F023 takes a date as days since 1899-12-30, also inside a variant", () => {
        expect(multiply(dateOf(1900, 1, 1), 1)).toBe(2);
        expect(add(new DateValue(10), 1)).toBe(11);
    });

    it("raises to powers, BLANK as a base staying BLANK", () => {
        expect(power(2, -1)).toBe(0.5);
        expect(power(null, 2)).toBeNull();
        expect(power(2, null)).toBe(1);
        expect(codeOf(() => power(-8, 1 / 3))).toBe("EVALUATION");
        expect(codeOf(() => power(0, -1))).toBe("EVALUATION");
        expect(power(Infinity, 2)).toBe(Infinity);
    });

    it("changes the sign, and leaves BLANK alone", () => {
        expect(negate(3)).toBe(-3);
        expect(negate(null)).toBeNull();
    });
});

describe("the type of a result", () => {
    it("F019 F020 is whole for whole numbers, unless they are divided", () => {
        expect(["+", "-", "*"].map((operator) => arithmeticType(operator as "+", "int64", "int64"))).toEqual(["int64", "int64", "int64"]);
        expect(arithmeticType("/", "int64", "int64")).toBe("double");
        expect(arithmeticType("^", "int64", "int64")).toBe("double");
    });

    it("F021 follows the table of the reference for fixed decimals", () => {
        expect(arithmeticType("+", "decimal", "int64")).toBe("decimal");
        expect(arithmeticType("-", "decimal", "double")).toBe("double");
        expect(arithmeticType("*", "decimal", "decimal")).toBe("double");
        expect(arithmeticType("*", "double", "decimal")).toBe("decimal");
        expect(arithmeticType("/", "decimal", "decimal")).toBe("double");
        expect(arithmeticType("/", "decimal", "int64")).toBe("decimal");
        expect(arithmeticType("/", "int64", "decimal")).toBe("decimal");
    });

    it("F024 is a date for a date and a number", () => {
        expect(arithmeticType("+", "dateTime", "int64")).toBe("dateTime");
        expect(arithmeticType("+", "double", "dateTime")).toBe("dateTime");
        expect(arithmeticType("-", "dateTime", "double")).toBe("dateTime");
        expect(arithmeticType("-", "dateTime", "dateTime")).toBe("double");
        expect(arithmeticType("*", "dateTime", "int64")).toBe("int64");
    });

    it("is that of the other operand beside a blank", () => {
        expect(arithmeticType("+", "blank", "decimal")).toBe("decimal");
        expect(arithmeticType("*", "int64", "blank")).toBe("int64");
        expect(arithmeticType("-", "dateTime", "blank")).toBe("dateTime");
        expect(arithmeticType("+", "blank", "dateTime")).toBe("dateTime");
        expect(arithmeticType("/", "blank", "int64")).toBe("double");
        expect(arithmeticType("+", "blank", "blank")).toBe("blank");
    });

    it("counts a boolean as whole, a text and a variant as double", () => {
        expect(arithmeticType("+", "boolean", "int64")).toBe("int64");
        expect(arithmeticType("+", "string", "int64")).toBe("double");
        expect(arithmeticType("*", "blank", "variant")).toBe("double");
    });
});
