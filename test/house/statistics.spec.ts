import { judge, verdictLine } from "../bench/bars";
import { changedShare, createPortfolio } from "../bench/portfolio";
import { growthShare, median, ratio, rotated, smallest, sum, summarise } from "../bench/statistics";
import { workOf } from "../bench/reading";

describe("statistics of the benchmark", () => {
    it("takes the middle value of an odd number, whatever the order", () => {
        expect(median([30, 10, 20])).toBe(20);
    });

    it("takes the mean of the two middle values of an even number", () => {
        expect(median([4, 1, 3, 2])).toBe(2.5);
    });

    it("sorts by value, not by text", () => {
        expect(median([9, 100, 20])).toBe(20);
    });

    it("summarises by median and extremes, and nothing by null", () => {
        expect(summarise([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3, runs: 3 });
        expect(summarise([])).toBeNull();
    });

    it("gives no ratio where a side is unknown or the divisor is nothing", () => {
        expect(ratio(3, 2)).toBe(1.5);
        expect([ratio(null, 2), ratio(3, null), ratio(3, 0)]).toEqual([null, null, null]);
    });

    it("adds only what is known on both sides", () => {
        expect(sum(1, 2)).toBe(3);
        expect(sum(1, null)).toBeNull();
    });

    it("calls a time that grows as fast as the rows a share of 1", () => {
        expect(growthShare([10, 150], [2000, 30000])).toBe(1);
        expect(growthShare([10, 50], [2000, 30000])).toBeCloseTo(1 / 3, 10);
        expect(growthShare([null, 50], [2000, 30000])).toBeNull();
    });

    it("names the smallest", () => {
        expect(smallest([{ name: "b", value: 2 }, { name: "a", value: 1 }])).toEqual({ name: "a", value: 1 });
        expect(smallest([])).toBeNull();
    });

    it("starts each repetition with another contender and leaves none out", () => {
        expect(rotated(["a", "b", "c"], 4)).toEqual(["b", "c", "a"]);
        expect(rotated([], 1)).toEqual([]);
    });
});

describe("a bar of the benchmark", () => {
    it("passes at its limit and fails beyond it", () => {
        expect(judge({ promise: "", figure: 2, atMost: 2 })).toBe("PASS");
        expect(judge({ promise: "", figure: 2.01, atMost: 2 })).toBe("FAIL");
        expect(judge({ promise: "", figure: 3.9, atLeast: 4 })).toBe("FAIL");
    });

    it("is skipped, never passed, when the figure was not measured", () => {
        expect(judge({ promise: "", figure: null, atMost: 2 })).toBe("SKIP");
        expect(judge({ promise: "", figure: NaN, atMost: 2 })).toBe("SKIP");
        expect(verdictLine({ promise: "scroll", figure: null })).toBe("SKIP  scroll: not measured");
    });

    it("says beside the figure what one should know", () => {
        expect(verdictLine({ promise: "scroll", figure: 1, atMost: 2, beside: "of a window" })).toBe("PASS  scroll: 1.00 (of a window)");
    });
});

describe("the work of an action", () => {
    const reading = (task: number) => ({ task, script: 0, layout: 0, style: 0 });

    it("is what all waits cost, less as many idle waits", () => {
        expect(workOf([reading(52), reading(7), reading(2)], reading(2)).task).toBe(55);
    });

    it("is never negative", () => {
        expect(workOf([reading(1)], reading(2)).task).toBe(0);
    });
});

describe("the portfolio of the benchmark", () => {
    const portfolio = createPortfolio(30000);
    const months = 24;
    const projects = Array.from({ length: 30000 / months }, (_, project) => portfolio.status.slice(project * months, (project + 1) * months));
    const shareOf = (status: string): number => portfolio.status.filter((each) => each === status).length / portfolio.status.length;

    it("is the same each time", () => {
        expect(createPortfolio(30000)).toEqual(portfolio);
    });

    it("moves a level by one step at most, and seldom", () => {
        const levels = projects.map((statuses) => statuses.map(Number).filter((level) => level > 0));
        const steps = levels.flatMap((each) => each.slice(1).map((level, at) => Math.abs(level - each[at])));
        expect(steps.filter((step) => step === 0).length / steps.length).toBeGreaterThan(0.8);
        expect(changedShare(portfolio)).toBeLessThan(0.25);
    });

    it("exempts whole projects, and misses a few reports, which have no date", () => {
        expect(projects.filter((statuses) => statuses.includes("exempt")).every((statuses) => new Set(statuses).size === 1)).toBeTrue();
        expect(Math.abs(shareOf("exempt") - 0.03)).toBeLessThan(0.01);
        expect(Math.abs(shareOf("missing") - 0.03)).toBeLessThan(0.01);
        expect(portfolio.collected.every((date, row) => (date === null) === (portfolio.status[row] === "missing"))).toBeTrue();
    });
});
