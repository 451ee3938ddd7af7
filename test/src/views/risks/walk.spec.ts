import { manyRisks, nineRisks } from "../../../snapshots/scenarios/register";
import type { GridPlace } from "../../../../src/interaction/gridKeys";
import { hitTest } from "../../../../src/views/risks/hit";
import { makeFrame } from "../../../../src/views/risks/frame";
import { matrixGrid, registerGrid, type RiskGrid } from "../../../../src/views/risks/walk";
import { english, french } from "../../text/texts";
import { cell, type Framing, frameInput, plainly, registerOf, residuals, sourceOf } from "./registers";

type Table = Parameters<typeof sourceOf>[0];

interface Walked {
    readonly grid: RiskGrid;
    readonly frame: ReturnType<typeof makeFrame>;
}

function walkIn(table: Table, framing: Framing = {}): Walked {
    const source = sourceOf(table, framing);
    const frame = makeFrame(frameInput(source, framing));
    return { frame, grid: matrixGrid(frame, source) };
}

function listIn(table: Table, opened: Parameters<typeof registerGrid>[2], framing: Framing = {}): Walked {
    const source = sourceOf(table, framing);
    const frame = makeFrame(frameInput(source, { ...framing, opened: opened === "all" ? undefined : opened }));
    return { frame, grid: registerGrid(frame, source, opened) };
}

const placesOf = ({ shape: { rows, columns } }: RiskGrid): GridPlace[] => Array.from({ length: rows + 1 }, (_, row) => Array.from({ length: columns + 1 }, (__, column) => ({ row: row - 1, column: column - 1 }))).flat();
const { grid } = walkIn(nineRisks);

describe("the table of the matrix", () => {
    it("has a row and a column for each level, the totals behind them, and what stands aside beneath", () => {
        expect([grid.shape.rows, grid.shape.columns, grid.shape.page]).toEqual([7, 6, 5]);
        expect([-1, 0, 4, 5, 6].map((row) => grid.rowName(row))).toEqual(["", "Almost certain", "Rare", "Total", "Not in the matrix"]);
        expect([0, 4, 5].map((column) => grid.columnName(column))).toEqual(["Insignificant", "Severe", "Total"]);
        expect(grid.corner).toBe("Likelihood upwards, Impact across");
        expect(walkIn(residuals([1, 1])).grid.shape.rows).toBe(6);
    });

    it("says at each place what is there", () => {
        const said = (row: number, column: number): string | undefined => plainly(grid.cellText({ row, column }));
        expect(said(3, 3)).toBe("Unlikely × Major, Tolerable, within appetite: 2 risks, 0.68 M€ (R-02 Data leaks during migration, R-06 Load is underestimated).");
        expect(said(0, 0)).toBe("Almost certain × Insignificant, Acceptable, within appetite: no risks.");
        expect(said(1, 5)).toBe("Likely: 2 risks, 1.29 M€.");
        expect(said(1, -1)).toBe("Likely: 2 risks, 1.29 M€.");
        expect([said(5, 4), said(-1, 4)]).toEqual(["Severe: 2 risks, 2.52 M€.", "Severe: 2 risks, 2.52 M€."]);
        expect(said(5, 5)).toBe("Total: 8 risks, 4.54 M€.");
        expect([0, 1, 2, 3, 4, 5].map((column) => said(6, column))).toEqual(["1 without a score", "1 outside the scales", "1 closed", "1 occurred", "1 duplicate", "1 duplicate"]);
    });

    it("has a text and a box within the visual at every place, in every kind of tile and in both languages", () => {
        for (const size of [{ width: 1280, height: 720 }, { width: 700, height: 620 }, { width: 430, height: 300 }, { width: 300, height: 500 }]) {
            for (const texts of [english, french]) {
                for (const orientation of ["likelihoodUp", "impactUp"] as const) {
                    const walked = walkIn(nineRisks, { size, texts, chosen: { risk: { orientation } } });
                    for (const place of placesOf(walked.grid)) {
                        const { x, y, width, height } = walked.grid.boxOf(place, 0);
                        const named = `${size.width} ${texts.locale} ${place.row} ${place.column}`;
                        expect(walked.grid.cellText(place)).withContext(named).toMatch(/^[^{}]{4,}$/);
                        expect([x >= 0, y >= 0, width > 0 || place.column < 0, height > 0, x + width <= size.width + 1, y + height <= size.height + 1]).withContext(named).toEqual([true, true, true, true, true, true]);
                    }
                }
            }
        }
    });

    it("points in each cell at what the pointer finds there", () => {
        for (const orientation of ["likelihoodUp", "impactUp"] as const) {
            const walked = walkIn(residuals([3, 3]), { chosen: { risk: { orientation } } });
            for (let row = 0; row < 5; row += 1) {
                for (let column = -1; column < 5; column += 1) {
                    const { x, y } = walked.grid.boxOf({ row, column }, 0);
                    expect(walked.grid.hitAt({ row, column })).withContext(`${orientation} ${row} ${column}`).toEqual(hitTest(walked.frame, 0, { x: x + 2, y: y + 2 }));
                }
            }
        }
    });

    it("opens with Space a cell that holds risks, what stands aside, and all risks in the corner; nothing elsewhere", () => {
        expect(grid.inside({ row: 3, column: 3 })).toEqual({ on: "cell", cell: cell(2, 4) });
        expect(grid.inside({ row: 6, column: 2 })).toEqual({ on: "aside", aside: "closed" });
        expect(grid.inside({ row: 5, column: 5 })).toBe("all");
        for (const [row, column] of [[0, 0], [1, 5], [5, 1], [-1, 2], [2, -1], [-1, -1], [6, -1]]) expect(grid.inside({ row, column })).withContext(`${row} ${column}`).toBeUndefined();
        expect(walkIn(residuals([null, 1])).grid.inside({ row: 5, column: 5 })).toBeUndefined();
    });

    it("has rows with names of their own, and none that opens", () => {
        expect(new Set(Array.from({ length: 7 }, (_, row) => grid.rowKey(row))).size).toBe(7);
        expect([grid.shape.isOpen(1), grid.scrollTo({ row: 6, column: 0 }, 30)]).toEqual([undefined, 30]);
    });
});

describe("the table of opened risks", () => {
    it("has a row each, with what is known of them", () => {
        const { grid: list } = listIn(nineRisks, { on: "cell", cell: cell(2, 4) });
        expect([list.shape.rows, list.corner]).toEqual([2, "Unlikely × Major: 2 risks, 0.68\u00a0M€"]);
        expect(Array.from({ length: list.shape.columns }, (_, column) => list.columnName(column))).toEqual(["Position", "Exposure", "Change", "Risk owner", english.say("Role_action")]);
        expect(list.rowName(0)).toBe("R-02 Data leaks during migration");
        const said = plainly(list.cellText({ row: 0, column: 1 })) ?? "";
        expect(said).toContain("420 k€");
        expect(list.cellText({ row: 1, column: 4 })).toContain("not told");
    });

    it("leaves out columns that no risk tells", () => {
        const { grid: list } = listIn(registerOf(["id", "p", "i", "exposure"], [["R1", 1, 1, null], ["R2", 1, 1, 5]]), "all");
        expect(Array.from({ length: list.shape.columns }, (_, column) => list.columnName(column))).toEqual(["Position", "Exposure"]);
        expect(listIn(registerOf(["id", "p", "i"], [["R1", null, 9]]), { on: "aside", aside: "outside" }).grid.cellText({ row: 0, column: 0 })).toContain("outside the scales");
    });

    it("has every risk at a place within the visual once scrolled to", () => {
        const { grid: list, frame } = listIn(manyRisks(100), "all");
        let scroll = 0;
        for (let row = 0; row < 100; row += 1) {
            scroll = list.scrollTo({ row, column: 0 }, scroll);
            const { y, height } = list.boxOf({ row, column: 0 }, scroll);
            const top = frame.list?.box.y ?? NaN;
            expect([y >= top - 1e-6, y + height <= top + (frame.list?.box.height ?? NaN) + 1e-6]).withContext(`risk ${row}`).toEqual([true, true]);
            expect(list.hitAt({ row, column: 0 })).toEqual(jasmine.objectContaining({ on: "risk" }));
            expect(list.cellText({ row, column: 0 }).length).toBeGreaterThan(10);
        }
        expect(list.scrollTo({ row: 0, column: 0 }, scroll)).toBe(0);
        expect(scroll).toBeLessThanOrEqual(frame.contentHeight - frame.size.height + 1e-6);
        expect(new Set(Array.from({ length: 100 }, (_, row) => list.rowKey(row))).size).toBe(100);
    });

    it("stands at the marks of the matrix where there is no list that shows it", () => {
        const { grid: list, frame } = listIn(nineRisks, "all", { chosen: { riskList: { position: "listOff" } } });
        const { x, y, width, height } = list.boxOf({ row: 0, column: 0 }, 0);
        expect(hitTest(frame, 0, { x: x + width / 2, y: y + height / 2 })).toEqual(list.hitAt({ row: 0, column: 0 }));
        expect([list.hitAt({ row: -1, column: 0 }), list.inside({ row: 0, column: 0 })]).toEqual([{ on: "background" }, undefined]);
    });
});
