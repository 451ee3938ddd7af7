import * as fc from "fast-check";
import { Choice, LongText, RangedNumber, Toggle } from "../../../src/settings/slices";
import { expectAlways } from "../domain/property";

describe("a number with a range", () => {
    const make = (value?: unknown): RangedNumber => {
        const slice = new RangedNumber("size", "Size", 12, { min: 7, max: 24 });
        if (value !== undefined) slice.value = value as number;
        return slice;
    };

    it("begins with its default and tells the host its ends", () => {
        expect(make().read()).toBe(12);
        expect(make().options?.minValue?.value).toBe(7);
        expect(make().options?.maxValue?.value).toBe(24);
    });

    it("reads a value within its range as it is, ends included", () => {
        expect([7, 8.5, 24].map((value) => make(value).read())).toEqual([7, 8.5, 24]);
    });

    it("reads any value as one within its range", () => {
        expectAlways(fc.property(fc.anything(), (value) => {
            const read = make(value).read();
            return read >= 7 && read <= 24;
        }));
    });
});

describe("a choice of a closed list", () => {
    it("begins with the first of the list, which stands for unknown values too", () => {
        const slice = new Choice("rule", "Rule", ["worst", "mean"]);
        expect(slice.read()).toBe("worst");
        for (const value of [undefined, null, { value: "median" }, "mean", { value: 1 }]) {
            slice.value = value as never;
            expect(slice.read()).toBe("worst");
        }
    });

    it("reads what was chosen", () => {
        const slice = new Choice("rule", "Rule", ["worst", "mean"]);
        slice.value = { value: "mean", displayName: "Mean" };
        expect(slice.read()).toBe("mean");
    });

    it("offers every value with the key of its text", () => {
        expect(new Choice("rule", "Rule", ["worst", "mean"]).items).toEqual([{ value: "worst", displayNameKey: "Choice_worst" }, { value: "mean", displayNameKey: "Choice_mean" }]);
    });
});

describe("a toggle", () => {
    it("reads nothing but true and false, and its default for the rest", () => {
        for (const initial of [true, false]) {
            const slice = new Toggle("show", "Show", initial);
            for (const value of [undefined, null, 0, 1, "true"]) {
                slice.value = value as never;
                expect(slice.read()).toBe(initial);
            }
            slice.value = !initial;
            expect(slice.read()).toBe(!initial);
        }
    });
});

describe("a long text", () => {
    it("reads texts as they are and anything else as empty", () => {
        const slice = new LongText("levels", "Levels", "A; B");
        expect(slice.read()).toBe("");
        slice.value = " A; B ";
        expect(slice.read()).toBe(" A; B ");
        slice.value = 5 as never;
        expect(slice.read()).toBe("");
    });
});
