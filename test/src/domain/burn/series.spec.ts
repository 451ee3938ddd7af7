import * as fc from "fast-check";
import { addedUp, carried, cumulated, firstTold, isTold, lastTold, levelAt, perPeriod, Series } from "../../../../src/domain/burn/series";
import { expectAlways } from "../property";
import { anyAmount, anySeries, even, NONE, sameAmounts, series, toldSeries } from "./amounts";

const told = (values: Series): readonly number[] => [...values].filter(isTold);
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

describe("what is told", () => {
    it("is anything but a blank: zero is told", () => {
        expect([0, -5, 12.5, NONE].map(isTold)).toEqual([true, true, true, false]);
    });

    it("has a first and a last place, and none where all is blank", () => {
        const values = series(NONE, 10, NONE, 0, NONE);
        expect([firstTold(values), lastTold(values)]).toEqual([1, 3]);
        expect([firstTold(series(0, 1)), lastTold(series(0, 1))]).toEqual([0, 1]);
        expect([firstTold(even(4, NONE)), lastTold(even(4, NONE))]).toEqual([-1, -1]);
        expect([firstTold(series()), lastTold(series())]).toEqual([-1, -1]);
    });

    it("has a last place at or before another, inside the time axis or out of it", () => {
        const values = series(NONE, 10, NONE, 0, NONE);
        expect([-1, 0, 1, 2, 3, 9].map((upTo) => lastTold(values, upTo))).toEqual([-1, -1, 1, 1, 3, 3]);
        expect(lastTold(values, -7)).toBe(-1);
    });

    it("holds its level until the next place is told", () => {
        const values = series(NONE, 10, NONE, 0, NONE);
        expect([0, 1, 2, 3, 4].map((place) => levelAt(values, place, -1))).toEqual([-1, 10, 10, 0, 0]);
        expect(levelAt(series(5, NONE), 1, -1)).toBe(5);
    });
});

describe("cumulated amounts", () => {
    it("add each told period to those before, and leave the untold ones untold", () => {
        expect(cumulated(series(NONE, 10, NONE, 20, -5, 0, NONE), "periodic")).toEqual(series(NONE, 10, NONE, 30, 25, 25, NONE));
    });

    it("are as given where the field is cumulative", () => {
        expect(cumulated(series(10, NONE, 30), "cumulative")).toEqual(series(10, NONE, 30));
    });

    it("are at each told place the sum of all told up to it", () => {
        expectAlways(fc.property(anySeries, (amounts) => cumulated(amounts, "periodic").every((value, place) =>
            isTold(amounts[place]) ? value === sum(told(amounts.slice(0, place + 1))) : !isTold(value))));
    });

    it("leave the amounts that they are made of as they were", () => {
        const amounts = series(1, NONE, 2);
        cumulated(amounts, "periodic");
        expect(amounts).toEqual(series(1, NONE, 2));
    });
});

describe("the amounts of each period", () => {
    it("are as given where the field is periodic", () => {
        expect(perPeriod(series(10, NONE, 30), "periodic")).toEqual(series(10, NONE, 30));
    });

    it("are the differences of a cumulative field, credits included", () => {
        expect(perPeriod(series(NONE, 100, 150, 130, 130), "cumulative")).toEqual(series(NONE, 100, 50, -20, 0));
    });

    it("do not take the opening balance of the time axis for the amount of its first period", () => {
        expect(perPeriod(series(400, 450), "cumulative")).toEqual(series(NONE, 50));
        expect(perPeriod(series(400), "cumulative")).toEqual(series(NONE));
    });

    it("are not told beside a gap: the amount of two months is not that of the second", () => {
        expect(perPeriod(series(NONE, 100, NONE, 300, 350), "cumulative")).toEqual(series(NONE, 100, NONE, NONE, 50));
    });

    it("are none where nothing is told", () => {
        expect(perPeriod(even(3, NONE), "cumulative")).toEqual(even(3, NONE));
        expect(perPeriod(series(), "cumulative")).toEqual(series());
    });

    it("are those that were cumulated, from the second place of the time axis on", () => {
        expectAlways(fc.property(toldSeries, (amounts) => sameAmounts(perPeriod(cumulated(amounts, "periodic"), "cumulative").slice(1), amounts.slice(1))));
    });

    it("are those that were cumulated wherever they are told again, gaps or not", () => {
        expectAlways(fc.property(anySeries, (amounts) => perPeriod(cumulated(amounts, "periodic"), "cumulative").every((value, place) =>
            !isTold(value) || value === amounts[place])));
    });
});

describe("carrying amounts on", () => {
    it("fills the gaps after the first amount, up to and including a place", () => {
        const values = series(NONE, 10, NONE, NONE, 20, NONE, NONE);
        expect(carried(values, 5)).toEqual(series(NONE, 10, 10, 10, 20, 20, NONE));
        expect(carried(values, 2)).toEqual(series(NONE, 10, 10, NONE, 20, NONE, NONE));
        expect(carried(values, 99)).toEqual(series(NONE, 10, 10, 10, 20, 20, 20));
    });

    it("fills nothing without a place to go to", () => {
        expect(carried(series(5, NONE), -1)).toEqual(series(5, NONE));
    });

    it("never changes a told amount nor what comes before the first, and leaves no gap between the first one and the place", () => {
        expectAlways(fc.property(anySeries, fc.integer({ min: -1, max: 30 }), (values, to) => {
            const filled = carried(values, to);
            const first = firstTold(values);
            return filled.every((value, place) => {
                if (isTold(values[place])) return value === values[place];
                return first >= 0 && place > first && place <= to ? value === values[lastTold(values, place)] : !isTold(value);
            });
        }));
    });
});

describe("adding series up", () => {
    it("takes a blank for nothing beside an amount, and for a blank alone", () => {
        expect(addedUp([series(1, NONE, NONE, -4), series(10, 20, NONE, 4)], 4)).toEqual(series(11, 20, NONE, 0));
    });

    it("has as many places as it is asked for, and none told without any series", () => {
        expect(addedUp([series(1, 2, 3), series(10)], 2)).toEqual(series(11, 2));
        expect(addedUp([series(1)], 3)).toEqual(series(1, NONE, NONE));
        expect(addedUp([], 2)).toEqual(series(NONE, NONE));
    });

    it("keeps the total of its parts, in whatever order they come", () => {
        const parts = fc.array(fc.array(anyAmount, { minLength: 6, maxLength: 6 }).map((values) => series(...values)), { maxLength: 6 });
        expectAlways(fc.property(parts, (all) => {
            const total = addedUp(all, 6);
            return sum(told(total)) === sum(all.flatMap(told)) && sameAmounts(total, addedUp([...all].reverse(), 6));
        }));
    });

    it("does not change its parts", () => {
        const part = series(1, 2);
        addedUp([part, part], 2);
        expect(part).toEqual(series(1, 2));
    });
});
