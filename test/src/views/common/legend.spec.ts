import * as fc from "fast-check";
import type { Measure } from "../../../../src/views/common/fitText";
import { LegendEntry, placeLegend, PlacedLegend, SWATCH, swatchTop, withinHeight } from "../../../../src/views/common/legend";
import { expectAlways } from "../../domain/property";

const measure: Measure = (text, size) => text.length * size * 0.5;
const entry = (label: string): LegendEntry => ({ key: label, label, isLevel: true });

describe("placeLegend", () => {
    it("sets entries side by side while there is room", () => {
        const { entries, height } = placeLegend([entry("Sun"), entry("Rain")], 400, { fontSize: 10, bold: false }, measure);
        expect(entries.map(({ x, y, shown }) => [x, y, shown])).toEqual([[0, 0, "Sun"], [57, 0, "Rain"]]);
        expect(height).toBe(24);
    });

    it("begins a line where an entry does not fit", () => {
        const { entries, height } = placeLegend([entry("Sun"), entry("Cloudy"), entry("Rain")], 115, { fontSize: 10, bold: false }, measure);
        expect(entries.map(({ x, y }) => [x, y])).toEqual([[0, 0], [57, 0], [0, 24]]);
        expect(height).toBe(48);
    });

    it("shortens a label that is wider than a line, and drops none", () => {
        const { entries } = placeLegend([entry("A very long name of a level"), entry("Rain")], 80, { fontSize: 10, bold: false }, measure);
        expect(entries.map(({ shown, label }) => [shown, label])).toEqual([["A very lo…", "A very long name of a level"], ["Rain", "Rain"]]);
    });

    it("gives large text lines of its height, and centres the swatches in them", () => {
        const legend = placeLegend([entry("Sun"), entry("Cloudy"), entry("Rain")], 130, { fontSize: 24, bold: false }, measure);
        expect(legend.entries.map(({ y }) => y)).toEqual([0, 32, 64]);
        expect([legend.line, legend.height, swatchTop(legend)]).toEqual([32, 96, 4]);
        expect(swatchTop(placeLegend([entry("Sun")], 130, { fontSize: 12, bold: false }, measure))).toBe(0);
    });

    it("takes no room without entries", () => {
        expect(placeLegend([], 400, { fontSize: 10, bold: false }, measure)).toEqual({ entries: [], height: 0, line: 24, fontSize: 10 });
    });

    it("keeps every entry, in order, within the width and clear of the others", () => {
        const labels = fc.array(fc.string({ maxLength: 30 }), { maxLength: 14 });
        expectAlways(fc.property(labels, fc.integer({ min: 60, max: 900 }), (texts, width) => {
            const { entries, height } = placeLegend(texts.map(entry), width, { fontSize: 10, bold: false }, measure);
            const right = (at: number): number => entries[at].x + SWATCH + 6 + measure(entries[at].shown, 10);
            return entries.length === texts.length && entries.every((one, at) => one.label === texts[at] && right(at) <= width && one.y + SWATCH <= height
                && (at === 0 || one.y > entries[at - 1].y || (one.y === entries[at - 1].y && one.x > right(at - 1))));
        }));
    });
});

describe("withinHeight", () => {
    const mark = (label: string): LegendEntry => ({ ...entry(label), isLevel: false });
    const threeLines = placeLegend([entry("Sun"), entry("Storm"), mark("Draft"), mark("Better"), mark("Stale")], 130, { fontSize: 10, bold: false }, measure);
    const labels = ({ entries }: PlacedLegend): string[] => entries.map(({ label }) => label);

    it("keeps a legend whole that fits", () => {
        expect(withinHeight(threeLines, 72)).toEqual(threeLines);
    });

    it("gives up the last lines alone", () => {
        const kept = withinHeight(threeLines, 60);
        expect([labels(kept), kept.height]).toEqual([["Sun", "Storm", "Draft", "Better"], 48]);
        expect(labels(withinHeight(threeLines, 24))).toEqual(["Sun", "Storm"]);
    });

    it("shows none where a level would be missing", () => {
        const levels = placeLegend(["Sun", "Cloudy", "Storm"].map(entry), 115, { fontSize: 10, bold: false }, measure);
        expect(withinHeight(levels, 47)).toEqual({ entries: [], height: 0, line: 24, fontSize: 10 });
        expect(withinHeight(threeLines, 23)).toEqual({ entries: [], height: 0, line: 24, fontSize: 10 });
        expect(withinHeight(placeLegend([], 115, { fontSize: 10, bold: false }, measure), 100)).toEqual({ entries: [], height: 0, line: 24, fontSize: 10 });
    });
});
