import { abs, int, mod, quotient, round, roundDown, roundUp, sign, sqrt, trunc } from "../../../../dax/scalar/number/basic";
import { combin, combina, fact, gcd, lcm, permut } from "../../../../dax/scalar/number/combinatorics";
import { exp, ln, log, log10, sqrtPi } from "../../../../dax/scalar/number/exponential";
import { ceiling, even, floor, isEven, isoCeiling, isOdd, mround, odd } from "../../../../dax/scalar/number/multiples";
import { roundAt } from "../../../../dax/scalar/number/rounding";
import { acot, acoth, asin, cot, degrees, radians, sin } from "../../../../dax/scalar/number/trigonometry";
import { codeOf } from "../failure";

describe("rounding", () => {
    it("F026 F027 INT goes down, also below zero, and leaves BLANK", () => {
        expect([-1.2, 1.9, -2, null].map(int)).toEqual([-2, 1, -2, null]);
    });

    it("F028 ROUND takes halves away from zero", () => {
        expect(round(4.5, 0)).toBe(5);
        expect(round(-3.5, 0)).toBe(-4);
        expect(round(-0.4, 0)).toBe(0);
        expect(round(null, 2)).toBeNull();
    });

    it("F029 ROUND works on the decimal value", () => {
        expect([round(1.15, 1), round(2.15, 1), round(1.005, 2), round(100.5 - 1e-13, 0)]).toEqual([1.2, 2.2, 1.01, 101]);
        expect(round(1.005 * 100, 0)).toBe(101);
    });

    it("F030 ROUND has negative digits left of the point", () => {
        expect([round(1250, -2), round(-1250, -2), round(50, -2), round(49, -2), round(5, -3), round(1234.5, -1)])
            .toEqual([1300, -1300, 100, 0, 0, 1230]);
    });

    it("keeps what needs no rounding, large and small", () => {
        expect([roundAt(1234567890123456, 2), roundAt(12345678901234.567, 2)]).toEqual([1234567890123456, 12345678901234.57]);
        expect(roundAt(1e300, 5)).toBe(1e300);
        expect([roundAt(1e-7, 3), roundAt(1e-7, 7), roundAt(Infinity, 1)]).toEqual([0, 1e-7, Infinity]);
    });

    it("up is away from zero, and down towards it", () => {
        expect([roundUp(1.1, 0), roundUp(-1.1, 0), roundUp(Math.PI, 4), roundUp(3, 0), roundUp((0.1 + 0.2) * 10, 0), roundUp(5, -3)])
            .toEqual([2, -2, 3.1416, 3, 3, 1000]);
        expect([roundDown(-2.7, 0), roundDown(3.14159, 2), roundDown(1999, -3), trunc(-1.5), trunc(Math.PI)]).toEqual([-2, 3.14, 1000, -1, 3]);
    });
});

describe("functions of numbers", () => {
    it("F031 MOD has the sign of the divisor", () => {
        expect([mod(3, 2), mod(-3, 2), mod(3, -2), mod(-3, -2), mod(6, -3), mod(null, 3)]).toEqual([1, 1, -1, -1, 0, null]);
    });

    it("F032 MOD by 0 is an error, by BLANK too", () => {
        expect(codeOf(() => mod(3, 0))).toBe("EVALUATION");
        expect(codeOf(() => mod(3, null))).toBe("EVALUATION");
    });

    it("F033 SQRT of a negative number is an error", () => {
        expect(sqrt(9)).toBe(3);
        expect(codeOf(() => sqrt(-1))).toBe("EVALUATION");
    });

    it("F034 SIGN gives -1, 0 or 1", () => {
        expect([-2.5, 0, 7, null].map(sign)).toEqual([-1, 0, 1, null]);
        expect([-2.5, null].map(abs)).toEqual([2.5, null]);
    });

    it("step to multiples", () => {
        expect([ceiling(4.42, 0.05), ceiling(-2.5, -2), ceiling(-2.5, 2), ceiling(0.3, 0.1)]).toEqual([4.45, -4, -2, 0.3]);
        expect([floor(2.5, 1), floor(-2.5, -2), floor(-2.5, 2)]).toEqual([2, -2, -4]);
        expect([isoCeiling(-4.3, 2), isoCeiling(4.3, -2), isoCeiling(4.3)]).toEqual([-4, 6, 5]);
        expect([mround(10, 3), mround(2.5, 1), mround(-7, -3), mround(1.3, 0.2), mround(5, 0)]).toEqual([9, 3, -6, 1.4, 0]);
        expect([ceiling, floor].map((step) => [codeOf(() => step(2.5, -2)), codeOf(() => step(2.5, 0))]))
            .toEqual([["EVALUATION", "EVALUATION"], ["EVALUATION", "EVALUATION"]]);
        expect(codeOf(() => mround(5, -2))).toBe("EVALUATION");
    });

    it("step to even and odd numbers, away from zero", () => {
        expect([1.5, -1, 2, 0].map(even)).toEqual([2, -2, 2, 0]);
        expect([1.5, -2, 0, 1, 2.2].map(odd)).toEqual([3, -3, 1, 1, 3]);
        expect([isEven(3), isEven(4.7), isOdd(-3)]).toEqual([false, true, true]);
    });

    it("count choices", () => {
        expect([fact(5), fact(0), combin(10, 10), combin(52, 5), combina(10, 3), permut(8, 2), gcd(24, 36), gcd(5, 0), lcm(4, 6)])
            .toEqual([120, 1, 1, 2598960, 220, 56, 12, 5, 12]);
        expect([() => fact(-1), () => fact(171), () => combin(2, 3), () => gcd(-1, 2)].map(codeOf)).toEqual(new Array(4).fill("EVALUATION"));
    });

    it("divide into whole parts", () => {
        expect([quotient(5, 2), quotient(-5, 2)]).toEqual([2, -2]);
        expect(codeOf(() => quotient(1, 0))).toBe("EVALUATION");
    });

    it("take logarithms and angles", () => {
        expect([log(100), log(1000, 10), log(8, 2), log10(1000), ln(Math.E), exp(0), sqrtPi(4)]).toEqual([2, 3, 3, 3, 1, 1, Math.sqrt(4 * Math.PI)]);
        expect([() => ln(0), () => log(-1), () => log(5, 1), () => asin(2), () => cot(0), () => acoth(0.5)].map(codeOf))
            .toEqual(new Array(6).fill("EVALUATION"));
        expect(acot(-1)).toBeCloseTo(3 * Math.PI / 4, 12);
        expect([degrees(radians(180)), sin(0)]).toEqual([180, 0]);
    });
});
