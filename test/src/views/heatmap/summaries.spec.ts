import { makeWindow } from "../../../../src/views/heatmap/layout";
import { summariesOf } from "../../../../src/views/heatmap/summaries";
import { english, french } from "../../text/texts";
import { frameOf, ModelOptions, modelOf, month, nodeAt, Report } from "./portfolio";

const told = (path: readonly string[], history: readonly unknown[], more: Partial<Report> = {}): Report[] =>
    history.map((status, at) => ({ path, column: month(at + 1), status, ...more }));

const portfolio = [...told(["North", "A"], [1, 3, 3]), ...told(["North", "B"], [2, 1, "missing"]), ...told(["South", "C"], [4, 4, 4]), ...told(["South", "D"], [1, 1, "exempt"])];
const all = { summaries: { shares: true, numbers: true, timeInState: true, sparkline: true } };

describe("the summary of a column", () => {
    const ofColumn = (reports: readonly Report[], column: number, options: ModelOptions = {}): ReturnType<ReturnType<typeof summariesOf>["ofColumn"]> =>
        summariesOf(modelOf(reports, options), english).ofColumn(column);

    it("gives the index and the collection rate: what is exempt is not asked", () => {
        expect(ofColumn(portfolio, 0).numbers).toEqual(["67", "100"]);
        expect(ofColumn(portfolio, 2).numbers).toEqual(["17", "67"]);
    });

    it("parts a bar by level, best first, and leaves free what has no rating", () => {
        expect(ofColumn(portfolio, 0).parts).toEqual([{ key: "1", from: 0, to: 0.5 }, { key: "2", from: 0.5, to: 0.75 }, { key: "4", from: 0.75, to: 1 }]);
        expect(ofColumn(portfolio, 2).parts).toEqual([{ key: "3", from: 0, to: 1 / 3 }, { key: "4", from: 1 / 3, to: 2 / 3 }]);
    });

    it("keeps stale ratings out of the levels, in a part of their own", () => {
        const [fresh, old] = [{ collected: new Date(2026, 0, 20) }, { collected: new Date(2025, 5, 1) }];
        expect(ofColumn([...told(["A"], [1], fresh), ...told(["B"], [4], old)], 0).parts).toEqual([{ key: "1", from: 0, to: 0.5 }, { key: "stale", from: 0.5, to: 1 }]);
    });

    it("writes a dash where there is nothing to reckon with: blank is not zero", () => {
        expect(ofColumn(told(["A"], ["exempt"]), 0)).toEqual({ numbers: ["–", "–"], parts: [] });
        expect(ofColumn(told(["A"], ["missing"]), 0).numbers).toEqual(["–", "0"]);
    });
});

describe("the summary of a row", () => {
    it("gives its state, whence it came and for how long", () => {
        const model = modelOf(portfolio);
        const ofRow = (...names: string[]): unknown[] => {
            const { status, trend, duration } = summariesOf(model, english).ofRow(nodeAt(model.tree, ...names));
            return [status, trend, duration];
        };
        expect(ofRow("North", "A")).toEqual([3, 0, "2 months"]);
        expect(ofRow("North", "B")).toEqual([1, 1, "1 month"]);
        expect(ofRow("South", "C")).toEqual([4, 0, "≥ 3 months"]);
        expect(ofRow("South", "D")).toEqual([0, 0, ""]);
    });

    it("draws the history of two years at most, and its title says of how many columns", () => {
        const statuses = Array.from({ length: 30 }, (_, at) => at < 6 ? 4 : 1 + at % 2);
        const model = modelOf(statuses.map((status, at) => ({ path: ["A"], column: new Date(2024, at, 1), status })));
        const { ofRow, titles } = summariesOf(model, english);
        expect([...ofRow(nodeAt(model.tree, "A")).history]).toEqual(statuses.slice(6));
        expect([titles().history, summariesOf(model, french).titles().history]).toEqual(["Last 24", "24 derniers"]);
        const short = summariesOf(modelOf(told(["A"], [1, 2])), english);
        expect([short.titles().history, [...short.ofRow(nodeAt(modelOf(told(["A"], [1, 2])).tree, "A")).history]]).toEqual(["History", [1, 2]]);
    });

    it("counts time in the calendar, not in columns, in the reader's language", () => {
        const gap: Report[] = [{ path: ["A"], column: month(1), status: 1 }, { path: ["A"], column: month(2), status: 4 }, { path: ["A"], column: month(9), status: 4 }];
        const duration = (reports: readonly Report[], texts = french): string => {
            const model = modelOf(reports);
            return summariesOf(model, texts).ofRow(model.tree.root.children[0]).duration;
        };
        const periods = (...texts: string[]): Report[] => texts.map((column, at) => ({ path: ["A"], column, status: at === 0 ? 1 : 4 }));
        expect(duration(gap)).toBe("8\u00a0mois");
        expect(duration(periods("2024", "2025", "2026"))).toBe("2\u00a0ans");
        expect(duration(periods("2025-Q3", "2025-Q4", "2026-Q2"))).toBe("3\u00a0trimestres");
        expect(duration(periods("2026-03-28", "2026-03-29", "2026-03-30"))).toBe("2\u00a0jours");
    });
});

describe("the room for summaries", () => {
    const model = modelOf(portfolio);
    const strips = (width: number, height: number, settings = all): number[] => {
        const { columnStrip, rowStrip } = frameOf(model, { size: { width, height }, settings });
        return [columnStrip.numbersHeight, columnStrip.barHeight, rowStrip.stateWidth, rowStrip.sparkWidth].map((length) => (length > 0 ? 1 : 0));
    };

    it("is taken where it was asked for and the tile is large enough, numbers and lines first to go", () => {
        expect(strips(900, 500)).toEqual([1, 1, 1, 1]);
        expect(strips(600, 300)).toEqual([0, 1, 1, 0]);
        expect(strips(300, 200)).toEqual([0, 0, 0, 0]);
        expect(frameOf(model, { size: { width: 900, height: 500 } }).rowStrip.width).toBe(0);
    });

    it("moves the cells, and is asked for no summary that it does not show", () => {
        const [bare, full] = [frameOf(model), frameOf(model, { settings: all })];
        expect(full.left - bare.left).toBe(full.rowStrip.width);
        expect(full.top - bare.top).toBe(full.columnStrip.height);
        const { rows, columns } = makeWindow(bare, { x: 0, y: 0 });
        expect([...rows, ...columns].every(({ summary }) => summary === undefined)).toBeTrue();
    });

    it("has no line and no time without periods", () => {
        const dimensions = modelOf([{ path: ["A"], column: "Scope", status: 1 }]);
        const { rowStrip } = frameOf(dimensions, { size: { width: 900, height: 500 }, settings: all });
        expect([rowStrip.stateWidth > 0, rowStrip.sparkWidth]).toEqual([true, 0]);
        expect([english, french].map((texts) => summariesOf(dimensions, texts).titles().state)).toEqual(["Worst", "Pire"]);
        expect([english, french].map((texts) => summariesOf(model, texts).titles().state)).toEqual(["For", "Depuis"]);
    });

    it("titles what it shows, in a corner that holds the titles", () => {
        const { corner, left } = frameOf(model, { size: { width: 900, height: 500 }, settings: all });
        expect(corner.map(({ text }) => text)).toEqual(["Index", "Collected %", "For", "History"]);
        for (const { x, anchor } of corner) expect(anchor === "end" ? x <= left : x < left).toBeTrue();
    });
});
