import * as fc from "fast-check";
import type { Rotation } from "../../../../src/settings/settings";
import type { HeatColumn } from "../../../../src/views/heatmap/columns";
import { lineHeight } from "../../../../src/views/common/lineHeight";
import { columnHeader, headerLines } from "../../../../src/views/heatmap/headerLayout";
import { expectAlways } from "../../domain/property";
import { evenMeasure } from "./portfolio";

const column = (label: string, band = ""): HeatColumn => ({ key: label, label, band, full: () => label, end: NaN });
const header = (labels: readonly string[], width: number, rotation: Rotation = "auto", wrap = true): ReturnType<typeof columnHeader> =>
    columnHeader(labels.map((label) => column(label)), width, 132, 10, { rotation, wrap }, evenMeasure);

describe("the header of columns", () => {
    it("stands on one line where every label fits", () => {
        expect(header(["Jan", "Feb"], 40)).toEqual({ vertical: false, bandHeight: 0, mostLines: 2, labelHeight: Math.max(24, lineHeight(10) + 8) });
    });

    it("stands on two lines where a label does not fit one, but its words do", () => {
        expect(header(["Value for users"], 54)).toEqual({ vertical: false, bandHeight: 0, mostLines: 2, labelHeight: 2 * lineHeight(10) + 8 });
    });

    it("stays on one line where the author wants it so, and turns rather than break a label", () => {
        expect(header(["Value for users"], 54, "auto", false)).toEqual(jasmine.objectContaining({ vertical: true, mostLines: 1 }));
        const flat = header(["Value for users"], 54, "horizontal", false);
        expect(flat.labelHeight).toBe(Math.max(24, lineHeight(10) + 8));
        expect(headerLines(column("Value for users"), flat, 54, 10, evenMeasure).length).toBe(1);
    });

    it("turns where a word is wider than the column", () => {
        const turned = header(["Resources"], 40);
        expect(turned.vertical).toBe(true);
        expect(turned.labelHeight).toBeGreaterThan(evenMeasure("Resources", 10));
    });

    it("stands or turns as the author says", () => {
        expect(header(["Resources"], 40, "horizontal").vertical).toBe(false);
        expect(header(["Jan"], 200, "vertical").vertical).toBe(true);
    });

    it("is no taller than it may be, however long a label", () => {
        expect(header(["x".repeat(1000)], 40).labelHeight).toBeLessThanOrEqual(132 + 12);
    });

    it("has a band where some column has one", () => {
        expect(columnHeader([column("Jan", "2026"), column("(blank)")], 80, 132, 10, { rotation: "auto", wrap: true }, evenMeasure).bandHeight).toBe(lineHeight(10));
    });

    it("is there without columns too", () => {
        expect(header([], 40)).toEqual({ vertical: false, bandHeight: 0, mostLines: 2, labelHeight: Math.max(24, lineHeight(10) + 8) });
    });
});

describe("the lines of a column label", () => {
    it("are one, turned, shortened to the height of the header", () => {
        const turned = header(["x".repeat(1000)], 40);
        const lines = headerLines(column("x".repeat(1000)), turned, 40, 10, evenMeasure);
        expect(lines.length).toBe(1);
        expect(lines[0]).toMatch(/^x+…$/);
        expect(evenMeasure(lines[0], 10)).toBeLessThanOrEqual(turned.labelHeight);
    });

    it("break between words", () => {
        expect(headerLines(column("Value for users"), header(["Value for users"], 54), 54, 10, evenMeasure)).toEqual(["Value for", "users"]);
    });

    it("fit the room that the header keeps for them", () => {
        const label = fc.array(fc.constantFrom("a", "Risk", "Infrastructure", "of"), { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
        expectAlways(fc.property(fc.array(label, { minLength: 1, maxLength: 6 }), fc.integer({ min: 24, max: 200 }), fc.constantFrom<Rotation>("auto", "horizontal", "vertical"), (labels, width, rotation) => {
            const one = header(labels, width, rotation);
            return labels.every((text) => {
                const lines = headerLines(column(text), one, width, 10, evenMeasure);
                const [across, along] = one.vertical ? [one.labelHeight, width] : [width, one.labelHeight];
                return lines.length * lineHeight(10) <= Math.max(along, lineHeight(10)) && lines.every((line) => evenMeasure(line, 10) <= across);
            });
        }));
    });
});
