import * as fc from "fast-check";
import { manyRisks, nineRisks } from "../../../snapshots/scenarios/register";
import { cellsOf } from "../../../../src/domain/risks/matrix";
import { arrange, type Arrangement } from "../../../../src/views/risks/arrange";
import { stillFrame } from "../../../../src/views/risks/frame";
import { type Box, boxOfCell, cellAt, GAP, type GridInput, gridPlan, placeOfCell } from "../../../../src/views/risks/gridPlan";
import { regionsOf } from "../../../../src/views/risks/regions";
import { expectAlways } from "../../domain/property";
import { english } from "../../text/texts";
import { EXPORT_BUTTON, LEFT } from "../../../../src/views/common/margins";
import { extentOf } from "../../../../src/views/risks/placing";
import { cell, evenMeasure, frameInput, frameOf, modelOf, registerOf, residuals, sourceOf, textsIn } from "./registers";

const size = fc.record({ width: fc.integer({ min: 1, max: 2000 }), height: fc.integer({ min: 1, max: 1400 }) });
const position = fc.constantFrom("listRight", "listBelow", "listOff" as const);
const isWithin = (box: Box, { width, height }: { readonly width: number; readonly height: number }): boolean => box.x >= 0 && box.y >= 0 && box.x + box.width <= Math.max(width, box.x + 1) && box.y + box.height <= Math.max(height, box.y + 1);
const isApart = (one: Box, other: Box): boolean => one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y || other.y + other.height <= one.y;

describe("matrix and list", () => {
    it("stand beside each other as the author wants, where there is room", () => {
        const kind = (width: number, height: number, where: "listRight" | "listBelow" | "listOff"): Arrangement["kind"] => arrange({ width, height }, where).kind;
        expect([kind(900, 500, "listRight"), kind(900, 500, "listBelow"), kind(900, 500, "listOff")]).toEqual(["right", "below", "alone"]);
        expect([kind(500, 500, "listRight"), kind(900, 300, "listBelow"), kind(500, 300, "listRight")]).toEqual(["below", "right", "mini"]);
        expect([kind(519, 400, "listRight"), kind(520, 400, "listRight"), kind(700, 399, "listBelow"), kind(700, 400, "listBelow")]).toEqual(["below", "right", "right", "below"]);
    });

    it("give the list what a narrow or low tile has, with counts beside it", () => {
        for (const [width, height] of [[300, 600], [419, 600], [900, 109], [60, 60]] as const) expect(arrange({ width, height }, "listRight").kind).withContext(`${width} by ${height}`).toBe("mini");
        expect(arrange({ width: 300, height: 600 }, "listRight").figures).toBeDefined();
        expect(arrange({ width: 120, height: 600 }, "listRight").figures).toBeUndefined();
        expect(arrange({ width: 300, height: 150 }, "listOff")).toEqual(jasmine.objectContaining({ kind: "mini", list: undefined }));
    });

    it("never cover each other, and stay in their room", () => {
        expectAlways(fc.property(size, position, (room, where) => {
            const { matrix, list, figures } = arrange(room, where);
            const boxes = [matrix, list, figures].filter((box) => box !== undefined);
            return boxes.every((box) => isWithin(box, room) && box.width > 0 && box.height > 0) && boxes.every((one, at) => boxes.slice(at + 1).every((other) => isApart(one, other)));
        }), 500);
    });

    it("share a wide tile by a third, within limits", () => {
        const width = (of: number): number | undefined => arrange({ width: of, height: 600 }, "listRight").list?.width;
        expect([width(520), width(1000), width(1600)]).toEqual([220, 360, 460]);
    });
});

describe("the cells of a matrix", () => {
    const { matrix } = modelOf(residuals([1, 1]));
    const own = modelOf(residuals([1, 1]), { chosen: { riskScale: { scales: "ownScales", likelihoodLevels: "A; B; C", impactLevels: "1; 2; 3; 4; 5; 6; 7" } } }).matrix;
    const inputs = fc.record({
        matrix: fc.constantFrom(matrix, own), isLikelihoodUp: fc.boolean(), box: fc.record({ x: fc.constantFrom(0, 20), y: fc.constantFrom(0, 30), width: fc.integer({ min: 100, max: 1600 }), height: fc.integer({ min: 60, max: 1000 }) }),
        measure: fc.constant(evenMeasure), fontSize: fc.constantFrom(9, 12, 20), hasTitles: fc.boolean(), hasTotals: fc.boolean(), totalsWidth: fc.constantFrom(10, 90), isMini: fc.boolean(),
    });

    it("fill their grid without covering each other, which stays in its box with what stands around it", () => {
        expectAlways(fc.property(inputs, (input: GridInput) => {
            const plan = gridPlan(input);
            const { grid, titleHeight, labelHeight, totalsHeight, totalsWidth } = plan;
            const boxes = cellsOf(input.matrix).map((one) => boxOfCell(plan, one));
            const area = boxes.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0);
            const isWhole = plan.cellWidth < GAP || plan.cellHeight < GAP || Math.abs(area - grid.width * grid.height) < 1e-3;
            const bottom = grid.y + Math.max(grid.height, 1) + labelHeight + totalsHeight + titleHeight;
            return isWhole && boxes.every((one, at) => boxes.slice(at + 1).every((other) => isApart(one, { ...other, x: other.x + 1e-9, y: other.y + 1e-9, width: other.width - 2e-9, height: other.height - 2e-9 }) || one.width === 0 || one.height === 0))
                && grid.x >= input.box.x && grid.x + grid.width + totalsWidth <= input.box.x + input.box.width + 1e-6 && (grid.height <= 1 || bottom <= input.box.y + input.box.height + 1e-6);
        }), 200);
    });

    it("have the greatest rank of the upright axis on top and that of the other at the right, either way up", () => {
        for (const isLikelihoodUp of [true, false]) {
            const plan = gridPlan({ matrix, isLikelihoodUp, box: { x: 0, y: 0, width: 600, height: 400 }, measure: evenMeasure, fontSize: 12, hasTitles: true, hasTotals: true, totalsWidth: 40, isMini: false });
            expect([plan.down.name, plan.across.name]).toEqual(isLikelihoodUp ? ["likelihood", "impact"] : ["impact", "likelihood"]);
            expect([cellAt(plan, 0, 4), cellAt(plan, 4, 0)]).toEqual([cell(5, 5), cell(1, 1)]);
            expect(cellAt(plan, 0, 0)).toEqual(isLikelihoodUp ? cell(5, 1) : cell(1, 5));
            for (const one of cellsOf(matrix)) {
                const { row, column } = placeOfCell(plan, one);
                expect(cellAt(plan, row, column)).toEqual(one);
            }
        }
    });

    it("of a matrix of counts have no names, titles or totals around them", () => {
        const plan = gridPlan({ matrix, isLikelihoodUp: true, box: { x: 0, y: 0, width: 600, height: 400 }, measure: evenMeasure, fontSize: 12, hasTitles: true, hasTotals: true, totalsWidth: 40, isMini: true });
        expect(plan.grid).toEqual({ x: 0, y: 0, width: 600, height: 400 });
    });

    it("give up totals in small boxes, and titles in low ones", () => {
        const plan = (width: number, height: number): number[] => {
            const { totalsWidth, totalsHeight, titleHeight } = gridPlan({ matrix, isLikelihoodUp: true, box: { x: 0, y: 0, width, height }, measure: evenMeasure, fontSize: 12, hasTitles: true, hasTotals: true, totalsWidth: 40, isMini: false });
            return [totalsWidth, totalsHeight, titleHeight].map((length) => Math.sign(length));
        };
        expect([plan(420, 260), plan(419, 260), plan(420, 259), plan(420, 199)]).toEqual([[1, 1, 1], [0, 0, 1], [0, 0, 1], [0, 0, 0]]);
    });
});

describe("the frame of a picture", () => {
    it("keeps headline, picture, groups, legend and notices apart, wherever headline and legend stand", () => {
        for (const top of ["top", "bottom"] as const) {
            for (const legend of ["top", "bottom"] as const) {
                const frame = frameOf(nineRisks, { chosen: { headline: { position: top }, legend: { position: legend } } });
                const { headline, asides, notices, bodyTop, arrangement } = frame;
                const blocks = [headline, asides, frame.legend, notices, { top: bodyTop, height: Math.max(arrangement.matrix.height, arrangement.list?.height ?? 0) }].filter(({ height }) => height > 0);
                const sorted = [...blocks].sort((one, other) => one.top - other.top);
                expect(blocks.length).withContext(`${top} ${legend}`).toBeGreaterThanOrEqual(4);
                for (const [at, block] of sorted.entries()) {
                    expect(block.top >= 0 && block.top + block.height <= frame.size.height + 1).withContext(`${top} ${legend} ${at}`).toBe(true);
                    if (at > 0) expect(block.top + 1e-6 >= sorted[at - 1].top + sorted[at - 1].height).withContext(`${top} ${legend} ${at}`).toBe(true);
                }
            }
        }
    });

    it("is made for every size, with boxes that are no negative", () => {
        expectAlways(fc.property(size, position, (room, where) => {
            const { list, input: { plan }, contentHeight, arrangement } = frameOf(nineRisks, { size: room, chosen: { riskList: { position: where } } });
            return [plan.grid.width, plan.grid.height, list?.box.height ?? 0, list?.box.width ?? 0, arrangement.matrix.width].every((length) => Number.isFinite(length) && length >= 0) && contentHeight >= room.height;
        }), 60);
    });

    it("lets one scroll through the list to its end", () => {
        const { list, contentHeight, size: { height } } = frameOf(manyRisks(100));
        expect(contentHeight - height + (list?.box.height ?? 0)).toBeCloseTo(100 * (list?.itemHeight ?? 0), 6);
        expect(frameOf(residuals([1, 1])).contentHeight).toBe(560);
    });

    it("shows what is opened over the matrix where there is no list", () => {
        const chosen = { riskList: { position: "listOff" } } as const;
        expect(frameOf(nineRisks, { chosen }).list).toBeUndefined();
        const opened = frameOf(nineRisks, { chosen, opened: { on: "aside", aside: "closed" } });
        expect([opened.list?.ranking.all().map(({ id }) => id), opened.list?.isOpened, opened.list?.title]).toEqual([["R-11"], true, "1 closed"]);
    });

    it("counts the risks that do not fit where nobody can scroll, and none where all do", () => {
        const still = (count: number): [string[], number] => {
            const { list, notices } = stillFrame(frameInput(sourceOf(manyRisks(count))));
            return [textsIn(notices.marks).filter((words) => words.includes("does not fit") || words.includes("do not fit")), list === undefined ? 0 : count - Math.floor(list.box.height / list.itemHeight)];
        };
        const [notices, missing] = still(100);
        expect(notices).toEqual([`${missing} risks of the list do not fit in this picture.`]);
        expect(still(3)[0]).toEqual([]);
    });

    it("writes a long number as far as it fits beside its mark, within its cell", () => {
        const frame = frameOf(registerOf(["id", "p", "i"], [["PROGRAMME-ALPHA-2026-RISK-000001", 3, 3], ["R2", 3, 3]]), { size: { width: 1400, height: 720 } });
        const [{ box, risks }] = frame.input.placed.cells.filter(({ group }) => group.count > 0);
        const [long, short] = [...risks].sort((one, other) => other.risk.id.length - one.risk.id.length);
        expect(long.label?.shown).toMatch(/^PROGRAMME.*…$/);
        expect(short.label?.shown).toBe("R2");
        for (const risk of risks) {
            const [start, end] = extentOf(risk);
            expect(start).toBeGreaterThanOrEqual(box.x);
            expect(end).toBeLessThanOrEqual(box.x + box.width);
        }
    });

    it("has remarks where there is room for them, and no notices on a low tile", () => {
        const range = english.say("Risk_range").slice(0, 20);
        const said = (height: number): string => textsIn(frameOf(nineRisks, { chosen: { risk: { mode: "inherentMode" } }, size: { width: 900, height } }).notices.marks).join(" ");
        expect(said(560)).toContain(range);
        expect(said(300)).not.toContain(range);
        expect(said(300)).toContain(english.sayCount("Notice_repeatedRisks", 1).slice(0, 20));
        expect(said(239)).toBe("");
    });

    it("keeps a legend above the picture clear of the button beside it", () => {
        for (let width = 700; width < 1300; width += 37) {
            const { legend, size } = frameOf(nineRisks, { size: { width, height: 640 } });
            const ends = legend.marks.flatMap((mark) => mark.text === undefined ? [] : [Number(mark.at.x) + evenMeasure(mark.text, Number(mark.at["font-size"]))]);
            expect(Math.max(...ends)).withContext(`${width}`).toBeLessThanOrEqual(size.width - LEFT - EXPORT_BUTTON);
        }
    });

    it("names the parts that an author formats where they stand, none outside of it", () => {
        const frame = frameOf(nineRisks);
        expect(regionsOf(frame).map(({ name }) => name)).toEqual(["headline", "legend", "riskZones", "riskCells", "riskList"]);
        for (const { x, y, width, height } of regionsOf(frame)) expect(isWithin({ x, y, width, height }, frame.size)).toBe(true);
        expect(regionsOf(frameOf(nineRisks, { chosen: { headline: { show: false }, legend: { show: false }, riskList: { position: "listOff" } } })).map(({ name }) => name)).toEqual(["riskZones", "riskCells"]);
    });
});
