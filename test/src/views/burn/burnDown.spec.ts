import { burnGrid } from "../../../../src/views/burn/gridTexts";
import type { Mark } from "../../../../src/views/common/marks";
import { type Asking, frameOf, LATER, marksOf, monthly, sourceOf, textsIn, THEME, evenMeasure } from "./budgets";
import { lineLooks } from "../../../../src/views/burn/lineLooks";
import { makeFrame } from "../../../../src/views/burn/frame";

const form: Asking = { chosen: { burn: { form: "burnDown" } } };
const SIZE = { width: 900, height: 500 };
const table = monthly({ revised: [100, 100, 100, 100], planned: [20, 40, 60, 100], actual: [20, 50, 60, null], forecast: [null, null, 60, 110] });
const inApril: Asking = { ...form, now: new Date(2026, 3, 9) };
const plotted = (marks: readonly Mark[], key: string): string | number | undefined => marks.find((mark) => mark.key === key)?.at.d;

describe("a burn-down", () => {
    it("says what is left of each, in the end less than nothing", () => {
        const words = textsIn(marksOf(frameOf(table, SIZE, inApril))).map((text) => text.replace(/\u00a0/g, " "));
        expect(words).toEqual(jasmine.arrayContaining(["Left as planned 0 €", "Left at landing −10 €", "Left now 40 €"]));
    });

    it("says so where there is no envelope of which anything could be left", () => {
        expect(textsIn(marksOf(frameOf(monthly({ actual: [1, 2] }), SIZE, form)))).toContain("nothing told");
        expect(textsIn(marksOf(frameOf(table, SIZE, inApril)))).not.toContain("nothing told");
    });

    it("leaves out the names that find no room, the lightest first, and lets none overlap", () => {
        for (const height of [70, 90, 120, 300]) {
            const names = marksOf(frameOf(table, { width: 900, height }, inApril)).filter(({ key }) => /^(planned|forecast|actual)-label$/.test(key));
            const heights = names.map(({ at }) => Number(at.y)).sort((one, other) => one - other);
            expect(heights.every((y, at) => at === 0 || y - heights[at - 1] >= 12)).withContext(`${height}: ${heights.join(" ")}`).toBe(true);
            if (names.length > 0) expect(names.map(({ key }) => key)).toContain("actual-label");
        }
    });

    it("goes on over a closing that is missing, and tells no day without spending", () => {
        const marks = marksOf(frameOf(monthly({ revised: [100, 100, 100], actual: [20, null, 60] }), SIZE, form));
        expect(String(plotted(marks, "actual")).match(/[ML]/g)).toEqual(["M", "L"]);
    });

    it("shows the periods that are chosen here", () => {
        const source = sourceOf(table, inApril);
        const isChosen = (_: unknown, place: number | undefined): boolean => place === 1;
        const frame = makeFrame({ ...source, theme: THEME, size: SIZE, notices: [], now: LATER.getTime(), scrollBar: 10, looks: lineLooks(source.settings.lines, THEME), measure: evenMeasure, isChosen });
        expect(marksOf(frame).filter(({ key }) => key.startsWith("chosen")).map(({ key }) => key)).toEqual(["chosen1"]);
    });

    it("rings what is left at a date, where its line stands", () => {
        const frame = frameOf(table, SIZE, inApril);
        const grid = burnGrid(frame, sourceOf(table, inApril));
        const { plot } = frame.picture;
        const ringed = (row: number, column: number): number => {
            const { y, height } = grid.boxOf({ row, column }, 0);
            return y + height / 2 - frame.pictureTop;
        };
        expect(grid.rowName(0)).toBe("Actual");
        // In February 50 of 100 are left after the actuals, and 60 after the plan.
        expect(ringed(0, 1)).toBeCloseTo(plot?.y(50) ?? NaN, 6);
        expect(ringed([0, 1, 2, 3].findIndex((row) => grid.rowName(row) === "Planned"), 1)).toBeCloseTo(plot?.y(60) ?? NaN, 6);
    });

    it("draws what another visual has chosen over the whole, which steps back on the same scale", () => {
        const half: Asking["dataView"] = (view) => {
            const values = (view.categorical?.values ?? []) as unknown as { values: readonly (number | null)[]; highlights?: unknown }[];
            for (const column of values) column.highlights = column.values.map((amount) => amount === null ? null : amount / 2);
            return view;
        };
        const [plain, lit] = [marksOf(frameOf(table, SIZE, inApril)), marksOf(frameOf(table, SIZE, { ...inApril, dataView: half }))];
        expect(plotted(lit, "actual")).toBe(plotted(plain, "actual"));
        expect(lit.find(({ key }) => key === "actual")?.at.opacity).toBe(0.25);
        expect(plotted(lit, "lit-actual")).toBeDefined();
        expect(plotted(lit, "lit-actual")).not.toBe(plotted(plain, "actual"));
    });
});
