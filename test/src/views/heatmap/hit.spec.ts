import * as fc from "fast-check";
import { Hit, hitTest } from "../../../../src/views/heatmap/hit";
import { CHEVRON, Frame, makeWindow, Window } from "../../../../src/views/heatmap/layout";
import type { Offset } from "../../../../src/views/common/view";
import { expectAlways } from "../../domain/property";
import { placeLegend } from "../../../../src/views/common/legend";
import { evenMeasure, frameOf, modelOf, month, Report } from "./portfolio";

const rows: Report[] = Array.from({ length: 40 * 30 }, (_, at) => ({ path: [`Group ${Math.floor(at / 300)}`, `Project ${Math.floor(at / 30)}`], column: month(1 + at % 30), status: 1 }));
const model = modelOf(rows);
const few = modelOf(rows.slice(0, 2));

const windowAt = (x: number, y: number): Window => makeWindow(frameOf(model), { x, y });
const named = (hit: Hit): unknown[] => {
    switch (hit.on) {
        case "cell": return ["cell", hit.row.label, hit.column];
        case "rowHeader": return ["row", hit.row.label, hit.onChevron];
        case "columnHeader": return ["column", hit.column];
        case "legend": return ["legend", hit.entry.key];
        case "headline": return ["headline", hit.sentence];
        case "notices": return ["notices", hit.text];
        case "background": return ["background"];
    }
};
const at = (window: Window, point: Offset): unknown[] => named(hitTest(window, point));
const inBody = ({ left, top }: Frame, x: number, y: number): Offset => ({ x: left + x, y: top + y });

describe("what lies under a point", () => {
    const top = windowAt(0, 0);
    const { frame } = top;
    const { width, height } = frame.cell;

    it("is the notices, with all that they say, on the lines below the cells and nowhere else", () => {
        const window = makeWindow(frameOf(few, { notices: ["One.", "Two."] }), { x: 0, y: 0 });
        const { noticesTop, noticeLine } = window.frame;
        expect([1, noticeLine * 2 - 1].map((y) => at(window, { x: 20, y: noticesTop + y }))).toEqual([["notices", "One. Two."], ["notices", "One. Two."]]);
        for (const point of [{ x: 20, y: noticesTop - 1 }, { x: 20, y: noticesTop + 2 * noticeLine }, { x: -1, y: noticesTop + 1 }]) expect(at(window, point)[0]).not.toBe("notices");
    });

    it("is the cell of its row and column, its first pixel included", () => {
        expect(at(top, inBody(frame, 0, 0))).toEqual(["cell", "Group 0", 0]);
        expect(at(top, inBody(frame, width - 0.1, height - 0.1))).toEqual(["cell", "Group 0", 0]);
        expect(at(top, inBody(frame, width, height))).toEqual(["cell", "Project 0", 1]);
    });

    it("is the cell that has been scrolled there", () => {
        const window = windowAt(width * 4 + 3, height * 6 + 5);
        expect(at(window, inBody(frame, 0, 0))).toEqual(["cell", "Project 5", 4]);
        expect(at(window, inBody(frame, width - 3, height - 5))).toEqual(["cell", "Project 6", 5]);
    });

    it("is the header of a row left of the cells, with the chevron of a group", () => {
        expect(at(top, { x: 5, y: frame.top + 1 })).toEqual(["row", "Group 0", true]);
        expect(at(top, { x: CHEVRON + 10, y: frame.top + 1 })).toEqual(["row", "Group 0", false]);
        expect(at(top, { x: 5, y: frame.top + height + 1 })).toEqual(["row", "Project 0", false]);
    });

    it("is the header of a column above the cells, its band included", () => {
        const { bandHeight, labelHeight } = frame.header;
        expect(at(top, { x: frame.left + width * 2, y: frame.top - 1 })).toEqual(["column", 2]);
        expect(at(top, { x: frame.left, y: frame.top - bandHeight - labelHeight })).toEqual(["column", 0]);
        expect(at(top, { x: frame.left, y: frame.top - bandHeight - labelHeight - 1 })).toEqual(["background"]);
    });

    it("is the background in the corner, beside and below the picture", () => {
        expect(at(top, { x: 2, y: frame.top - 2 })).toEqual(["background"]);
        expect(at(top, { x: frame.left + frame.body.width, y: frame.top + 1 })).toEqual(["background"]);
        expect(at(top, inBody(frame, 1, frame.body.height))).toEqual(["background"]);
        expect(at(top, { x: -1, y: frame.top + 1 })).toEqual(["background"]);
    });

    it("is the background beyond the last row and column", () => {
        const window = makeWindow(frameOf(few), { x: 0, y: 0 });
        expect(at(window, inBody(window.frame, window.frame.cell.width * 2 + 1, 1))).toEqual(["background"]);
        expect(at(window, inBody(window.frame, 1, window.frame.cell.height * 2 + 1))).toEqual(["background"]);
    });

    it("is the cell drawn there, at any point and any place one scrolls to", () => {
        const place = fc.tuple(fc.nat(3000), fc.nat(3000), fc.integer({ min: -10, max: 620 }), fc.integer({ min: -10, max: 420 }));
        expectAlways(fc.property(place, ([scrollX, scrollY, x, y]) => {
            const window = windowAt(scrollX, scrollY);
            const { left, top: upper, body, cell } = window.frame;
            const isInBody = x >= left && x < left + body.width && y >= upper && y < upper + body.height;
            const row = window.rows.find((one) => y - upper + window.scroll.y >= one.y && y - upper + window.scroll.y < one.y + cell.height);
            const column = window.columns.find((one) => x - left + window.scroll.x >= one.x && x - left + window.scroll.x < one.x + cell.width);
            const hit = hitTest(window, { x, y });
            const expected = isInBody && row !== undefined && column !== undefined;
            return expected === (hit.on === "cell") && (hit.on !== "cell" || (hit.row === row && hit.column === column?.index));
        }), 500);
    });
});

describe("what lies under a point of the legend", () => {
    const entries = ["1", "4", "worse"].map((key, at) => ({ key, label: `Level ${key}`, isLevel: at < 2 }));
    const window = makeWindow(frameOf(few, { legend: placeLegend(entries, 600, { fontSize: 12, bold: false }, evenMeasure).entries }), { x: 0, y: 0 });
    const { frame: { legend, legendTop } } = window;

    it("is the sign, from its swatch to the end of its label", () => {
        for (const { key, x, y, width } of legend.entries) {
            expect([x + 6, x + width].map((left) => at(window, { x: left, y: legendTop + y + 10 }))).toEqual([["legend", key], ["legend", key]]);
            expect(at(window, { x: x + width + 8, y: legendTop + y + 10 })).toEqual(["background"]);
        }
    });

    it("is the sign of its own line, and none where that line has ended", () => {
        const narrow = makeWindow(frameOf(few, { legend: entries, size: { width: 200, height: 500 } }), { x: 0, y: 0 }).frame;
        expect(narrow.legend.entries.map(({ y }) => y)).toEqual([0, 0, 24]);
        const [first, second, third] = narrow.legend.entries;
        const view = makeWindow(narrow, { x: 0, y: 0 });
        expect(at(view, { x: third.x + 6, y: narrow.legendTop + third.y + 10 })).toEqual(["legend", third.key]);
        expect(at(view, { x: first.x + 6, y: narrow.legendTop + first.y + 10 })).toEqual(["legend", first.key]);
        expect(at(view, { x: second.x + second.width - 1, y: narrow.legendTop + third.y + 10 })).toEqual(["background"]);
    });
});
