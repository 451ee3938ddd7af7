import * as fc from "fast-check";
import { makePane } from "../../../../src/settings/pane";
import type { Settings } from "../../../../src/settings/settings";
import { hitTest } from "../../../../src/views/heatmap/hit";
import { CHEVRON, Frame, makeWindow, Window } from "../../../../src/views/heatmap/layout";
import type { HeatmapModel } from "../../../../src/views/heatmap/model";
import { expectAlways } from "../../domain/property";
import { keysAsTexts, viewOf } from "../../settings/localization";
import { evenMeasure, frameOf, modelOf, month, Report } from "./portfolio";

/** So many projects in families of five, each with so many months. */
function portfolio(projects: number, months: number): HeatmapModel {
    const rows: Report[] = Array.from({ length: projects * months }, (_, at) => ({
        path: [`Group ${Math.floor(at / months / 5)}`, `Project ${Math.floor(at / months)}`],
        column: month(1 + at % months),
        status: 1 + at % 4,
    }));
    return modelOf(rows);
}

const small = portfolio(3, 2);
const large = portfolio(60, 36);
const LEGEND = ["Sun", "Cloudy", "Rain", "Storm"].map((label) => ({ key: label, label, isLevel: true }));
const MARKS = ["Better", "Worse", "Stale"].map((label) => ({ key: label, label, isLevel: false }));
const labels = ({ rows }: Window): string[] => rows.map(({ label }) => label);
const indexes = (parts: readonly { readonly index: number }[]): number[] => parts.map(({ index }) => index);

const size = fc.record({ width: fc.integer({ min: 0, max: 2000 }), height: fc.integer({ min: 0, max: 1500 }) });
const anyFrame = fc.record({ size, rowCount: fc.integer({ min: 0, max: 30 }), columnCount: fc.integer({ min: 1, max: 30 }), bottom: fc.boolean(), notices: fc.integer({ min: 0, max: 2 }) })
    .map(({ size: one, rowCount, columnCount, bottom, notices }): Frame => frameOf(portfolio(rowCount, columnCount), {
        size: one,
        legend: [...LEGEND, ...MARKS],
        notices: Array.from({ length: notices }, () => "Some rows are still on their way to the visual; wait for them."),
        settings: { legend: { position: bottom ? "bottom" : "top" } },
    }));

describe("the frame of a heatmap", () => {
    it("makes cells as large as the room allows, within the author's limits", () => {
        const frame = frameOf(small, { settings: { cells: { maxWidth: 90 } } });
        expect(frame.cell).toEqual({ width: 90, height: 28 * 1.3 });
        expect(frameOf(large).cell).toEqual({ width: 32, height: 28 });
        expect(frameOf(large, { settings: { cells: { minWidth: 60 } } }).cell.width).toBe(60);
    });

    it("has enough to scroll to reach every row and column", () => {
        const { content, left, top, cell, open, model } = frameOf(large);
        expect(content.width).toBeGreaterThanOrEqual(left + model.columns.list.length * cell.width);
        expect(content.height).toBeGreaterThanOrEqual(top + open.length * cell.height);
    });

    it("does not scroll where everything fits", () => {
        const { content, client } = frameOf(small);
        expect(content).toEqual(client);
        expect(client).toEqual({ width: 600, height: 400 });
    });

    it("leaves the cells the room beside the scroll bars that they need, and all of it where they need none", () => {
        const room = ({ size: whole, left, top, body }: Frame): number[] => [whole.width - left - body.width, whole.height - top - body.height];
        expect(room(frameOf(large))).toEqual([10, 10]);
        expect(room(frameOf(portfolio(60, 2)))).toEqual([10, 0]);
        expect(room(frameOf(portfolio(3, 36)))).toEqual([0, 10]);
        expect(room(frameOf(small))).toEqual([0, 0]);
        expect(room(frameOf(large, { scrollBar: 0 }))).toEqual([0, 0]);
    });

    it("makes row headers as wide as the longest label needs, and leaves the larger part to the cells", () => {
        const named = (label: string): number => frameOf(modelOf([{ path: [label], status: 1 }])).left;
        expect(named("A")).toBe(80);
        expect(named("A project of middling length")).toBeGreaterThan(evenMeasure("A project of middling length", 12) + CHEVRON);
        expect(named("x".repeat(300))).toBeLessThanOrEqual(Math.ceil(600 * 0.34));
    });

    it("has room for the widest of the labels that have as many letters", () => {
        const wideM = (text: string): number => Array.from(text).reduce((width, letter) => width + (letter === "m" ? 14 : 5), 0);
        const widthOf = (...names: readonly string[]): number => frameOf(modelOf(names.map((label) => ({ path: [label], status: 1 }))), { measure: wideM }).left;
        expect(widthOf("Alpha project", "Gamma pommmel", "Delta project")).toBe(widthOf("Gamma pommmel"));
        expect(widthOf("Alpha project", "Gamma pommmel", "Delta project")).toBeGreaterThan(widthOf("Alpha project"));
    });

    it("gives row headers the width that the author chose, and still leaves room for cells", () => {
        expect(frameOf(small, { settings: { headers: { rowWidth: 250 } } }).left).toBe(250);
        expect(frameOf(small, { settings: { headers: { rowWidth: 600 } }, size: { width: 300, height: 200 } }).left).toBe(240);
    });

    it("puts the legend above the headers or below the cells", () => {
        const above = frameOf(small, { legend: LEGEND });
        const below = frameOf(small, { legend: LEGEND, settings: { legend: { position: "bottom" } } });
        expect([above.legendTop, above.top - below.top]).toEqual([0, above.legend.height + 4]);
        expect(below.legendTop).toBeGreaterThanOrEqual(below.top + below.body.height);
    });

    it("gives up the end of a legend that takes too much, and all of it before a level", () => {
        const shown = (height: number): string[] => frameOf(small, { legend: [...LEGEND, ...MARKS], size: { width: 320, height } }).legend.entries.map(({ label }) => label);
        expect(shown(800)).toEqual(["Sun", "Cloudy", "Rain", "Storm", "Better", "Worse", "Stale"]);
        expect(shown(200)).toEqual(["Sun", "Cloudy", "Rain", "Storm"]);
        expect(shown(60)).toEqual([]);
    });

    it("writes notices on more lines where there is height for them", () => {
        const notices = ["A sentence that is far too long to stand on one line of a visual which is no wider than this one is, as anybody can see who counts the letters of it."];
        expect(frameOf(small, { notices }).notices.length).toBe(2);
        const low = frameOf(small, { notices, size: { width: 600, height: 200 } }).notices;
        expect([low.length, low[0].endsWith("…")]).toEqual([1, true]);
    });

    it("gives large text rows, notices and headers of its size", () => {
        const frameAt = (fontSize: number): Frame => frameOf(large, { size: { width: 1280, height: 720 }, notices: ["Wait."], settings: { headers: { fontSize } } });
        const [usual, doubled] = [frameAt(9), frameAt(18)];
        expect([usual.cell.height, usual.noticeLine]).toEqual([28, 22]);
        expect([doubled.cell.height, doubled.noticeLine]).toEqual([32, 32]);
        expect(doubled.left).toBeGreaterThan(usual.left);
        expect(frameAt(24).left).toBeLessThanOrEqual(1280 * 0.34);
    });

    it("has no negative room in a visual of any size", () => {
        expectAlways(fc.property(anyFrame, ({ body, cell, content, client, top, left }) =>
            [body.width, body.height, content.width, content.height, client.width, client.height, top, left].every((length) => Number.isFinite(length) && length >= 0)
            && cell.width >= 24 && cell.height >= 24));
    });

    it("lets its cells end within the visual, and its content never be less than its room", () => {
        expectAlways(fc.property(anyFrame, ({ size: whole, left, top, body, content, client }) =>
            (body.width === 0 || left + body.width <= whole.width) && (body.height === 0 || top + body.height <= whole.height)
            && content.width >= client.width && content.height >= client.height));
    });
});

describe("the window of a heatmap", () => {
    it("holds the rows and columns in sight and no others", () => {
        const window = makeWindow(frameOf(large), { x: 0, y: 0 });
        expect(labels(window).slice(0, 3)).toEqual(["Group 0", "Project 0", "Project 1"]);
        expect(window.rows.length).toBe(Math.ceil(window.frame.body.height / 28));
        expect(window.columns.length).toBe(Math.ceil(window.frame.body.width / 32));
    });

    it("moves as one scrolls", () => {
        const window = makeWindow(frameOf(large), { x: 32 * 5 + 10, y: 28 * 7 + 1 });
        expect([window.rows[0].index, window.rows[0].y, window.columns[0].index, window.columns[0].x]).toEqual([7, 28 * 7, 5, 32 * 5]);
    });

    it("stops at the ends", () => {
        const frame = frameOf(large);
        const past = makeWindow(frame, { x: 1e9, y: 1e9 });
        expect([past.rows.at(-1)?.index, past.columns.at(-1)?.index]).toEqual([frame.open.length - 1, 35]);
        expect(makeWindow(frame, { x: -50, y: -50 }).scroll).toEqual({ x: 0, y: 0 });
    });

    it("does not scroll where everything fits", () => {
        expect(makeWindow(frameOf(small), { x: 40, y: 40 }).scroll).toEqual({ x: 0, y: 0 });
    });

    it("marks groups as open or folded, and members as neither", () => {
        const open = makeWindow(frameOf(small), { x: 0, y: 0 });
        expect(open.rows.map(({ folded }) => folded)).toEqual([false, undefined, undefined, undefined]);
        const folded = makeWindow(frameOf(small, { isFolded: () => true }), { x: 0, y: 0 });
        expect(folded.rows.map(({ folded: one, label }) => [label, one])).toEqual([["Group 0", true]]);
    });

    it("indents members under their group", () => {
        const [group, member] = makeWindow(frameOf(small), { x: 0, y: 0 }).rows;
        expect(member.indent).toBeGreaterThan(group.indent);
    });

    it("shortens labels that do not fit, and says so", () => {
        const model = modelOf([{ path: ["A"], status: 1 }, { path: ["x".repeat(300)], status: 1 }]);
        expect(makeWindow(frameOf(model), { x: 0, y: 0 }).rows.map(({ shortened }) => shortened)).toEqual([false, true]);
    });

    it("lets no label run into the cells", () => {
        const label = fc.string({ unit: fc.constantFrom("a", "m", " ", "é"), minLength: 1, maxLength: 80 });
        expectAlways(fc.property(fc.array(fc.tuple(label, label), { minLength: 1, maxLength: 6 }), fc.integer({ min: 200, max: 1200 }), (paths, width) => {
            const { rows, frame } = makeWindow(frameOf(modelOf(paths.map((path) => ({ path, status: 1 }))), { size: { width, height: 300 } }), { x: 0, y: 0 });
            return rows.every((row) => row.indent + CHEVRON + evenMeasure(row.label, frame.fontSize, row.folded !== undefined) <= frame.left);
        }));
    });

    it("shows each row and column at one of the places that one can scroll to", () => {
        expectAlways(fc.property(size, fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2000 }), (one, x, y) => {
            const { rows, columns, scroll, frame } = makeWindow(frameOf(large, { size: one }), { x, y });
            const { cell, body } = frame;
            const touches = (at: number, length: number, from: number, room: number): boolean => at + length > from && at < from + room;
            return rows.every((row) => touches(row.y, cell.height, scroll.y, body.height)) && columns.every((column) => touches(column.x, cell.width, scroll.x, body.width))
                && indexes(rows).every((index, at, all) => at === 0 || index === all[at - 1] + 1)
                && (rows.length === 0 || rows.length >= Math.min(frame.open.length, Math.floor(body.height / cell.height)));
        }));
    });
});

describe("the bands above columns", () => {
    const bands = (x: number, width = 600): (string | number)[][] => makeWindow(frameOf(large, { size: { width, height: 400 } }), { x, y: 0 }).bands.map((band) => [band.label, band.x, band.width]);

    it("stand over the columns that share them", () => {
        expect(bands(0)[0]).toEqual(["2026", 0, 12 * 32]);
        expect(bands(0)[1].slice(0, 2)).toEqual(["2027", 12 * 32]);
        expect(bands(32 * 10).map((band) => band.slice(0, 2))).toEqual([["2026", 32 * 10], ["2027", 32 * 12], ["2028", 32 * 24]]);
    });

    it("keep their label in sight while any of their columns is", () => {
        expect(bands(32 * 3 + 5)[0]).toEqual(["2026", 32 * 3 + 5, 9 * 32 - 5]);
    });

    it("are not there where columns share nothing", () => {
        expect(makeWindow(frameOf(modelOf([{ path: ["A"], column: "Budget", status: 1 }])), { x: 0, y: 0 }).bands).toEqual([]);
    });

    it("have keys of their own", () => {
        const wide = makeWindow(frameOf(large, { size: { width: 3000, height: 400 } }), { x: 0, y: 0 }).bands;
        expect(wide.map(({ label }) => label)).toEqual(["2026", "2027", "2028"]);
        expect(new Set(wide.map(({ key }) => key)).size).toBe(3);
    });
});

describe("whatever a pointer aims at", () => {
    const TARGET = 24;
    const report = (cells: object, headers: object): object => ({ cells, headers });
    const chosen = fc.record({
        minWidth: fc.integer({ min: -50, max: 300 }), maxWidth: fc.integer({ min: -50, max: 500 }), height: fc.integer({ min: -50, max: 100 }),
    });
    const read = (objects: object): Settings => makePane(keysAsTexts).read(viewOf(objects));
    const entries = ["Sun", "Cloudy", "Rain", "Storm"].map((label, at) => ({ key: String(at + 1), label, isLevel: true }));

    it("is at least 24 pixels wide and high, whatever an author chose: cells, headers, chevrons, the legend", () => {
        expectAlways(fc.property(chosen, fc.integer({ min: 6, max: 24 }), fc.integer({ min: 300, max: 1500 }), (cells, fontSize, width) => {
            const frame = frameOf(large, { size: { width, height: 500 }, settings: read(report(cells, { fontSize })), legend: entries });
            const { rows } = makeWindow(frame, { x: 0, y: 0 });
            const group = rows.find(({ folded }) => folded !== undefined);
            const chevron = Array.from({ length: frame.left }, (_, x) => hitTest(makeWindow(frame, { x: 0, y: 0 }), { x, y: frame.top + 2 }))
                .filter((hit) => hit.on === "rowHeader" && hit.onChevron).length;
            return frame.cell.width >= TARGET && frame.cell.height >= TARGET && frame.header.labelHeight >= TARGET
                && group !== undefined && chevron >= TARGET && frame.legend.line >= TARGET;
        }), 40);
    });
});
