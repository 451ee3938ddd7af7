import { manyRisks, nineRisks } from "../../../snapshots/scenarios/register";
import { cellsOf } from "../../../../src/domain/risks/matrix";
import { LEFT } from "../../../../src/views/common/margins";
import type { RiskFrame } from "../../../../src/views/risks/frame";
import { boxOfCell } from "../../../../src/views/risks/gridPlan";
import { type Hit, hitTest, opens, risksAt } from "../../../../src/views/risks/hit";
import { openedRisks, stillOpened } from "../../../../src/views/risks/opened";
import { cell, frameOf, modelOf, residuals } from "./registers";

const frame = frameOf(nineRisks);
const { plan, placed, model } = frame.input;
const at = (x: number, y: number, scroll = 0, on: RiskFrame = frame): Hit => hitTest(on, scroll, { x, y });
const inBody = (x: number, y: number, on: RiskFrame = frame): Hit => at(LEFT + x, on.bodyTop + y, 0, on);

describe("a point of the list", () => {
    it("is the risk that was scrolled there", () => {
        const long = frameOf(manyRisks(100));
        const { list } = long;
        if (list === undefined) throw new Error("There is no list.");
        for (const first of [0, 1, 40, 99]) expect(at(list.box.x + 9, list.box.y + 3, first * list.itemHeight, long)).toEqual({ on: "risk", risk: list.ranking.all()[first] });
        expect(at(list.box.x + 9, list.box.y + 3, 100 * list.itemHeight, long)).toEqual({ on: "background" });
    });
});

describe("what lies under a point", () => {
    it("is the cell, wherever in it no mark stands", () => {
        for (const one of cellsOf(model.matrix)) {
            const { x, y, width, height } = boxOfCell(plan, one);
            for (const [dx, dy] of [[1, 1], [width - 1, 1], [1, height - 1], [width - 1, height - 1]]) expect(inBody(x + dx, y + dy)).toEqual({ on: "cell", cell: one });
        }
    });

    it("is the risk whose mark stands there, its number and its nearest surroundings included", () => {
        const marks = placed.cells.flatMap(({ risks }) => risks);
        expect(marks.length).toBe(8);
        for (const { risk, x, y, radius, label } of marks) {
            expect(inBody(x, y)).toEqual({ on: "risk", risk });
            expect(inBody(x - radius - 2, y)).toEqual({ on: "risk", risk });
            if (label !== undefined) expect(inBody(label.side === "left" ? x - radius - 12 : x + radius + 12, y)).toEqual({ on: "risk", risk });
            expect(inBody(x, y - radius - 5).on).not.toBe("risk");
        }
    });

    it("is the level whose name or total stands there, and all of them in the corner of the totals", () => {
        const { grid, cellHeight, cellWidth, down, across, totalsWidth, labelHeight, totalsHeight } = plan;
        for (const [place, rank] of down.ranks.entries()) {
            const y = grid.y + (place + 0.5) * cellHeight;
            for (const x of [2, grid.x - 2, grid.x + grid.width + totalsWidth / 2]) expect(inBody(x, y)).toEqual({ on: "level", axis: "likelihood", rank });
        }
        for (const [place, rank] of across.ranks.entries()) {
            for (const y of [grid.height + 2, grid.height + labelHeight + totalsHeight - 1]) expect(inBody(grid.x + (place + 0.5) * cellWidth, grid.y + y)).toEqual({ on: "level", axis: "impact", rank });
        }
        expect(inBody(grid.x + grid.width + totalsWidth / 2, grid.y + grid.height + labelHeight + 2)).toEqual({ on: "whole" });
        expect(inBody(2, grid.y + grid.height + 2)).toEqual({ on: "background" });
    });

    it("follows the axes where impact goes up", () => {
        const turned = frameOf(nineRisks, { chosen: { risk: { orientation: "impactUp" } } });
        const { grid, cellWidth, cellHeight } = turned.input.plan;
        expect(inBody(2, grid.y + 0.5 * cellHeight, turned)).toEqual({ on: "level", axis: "impact", rank: 5 });
        expect(inBody(grid.x + 0.5 * cellWidth, grid.y + grid.height + 2, turned)).toEqual({ on: "level", axis: "likelihood", rank: 1 });
        expect(inBody(grid.x + 2, grid.y + 2, turned)).toEqual({ on: "cell", cell: cell(1, 5) });
    });

    it("is the risk of the list, scrolled as it may be, and nothing beneath the last", () => {
        const { list } = frame;
        if (list === undefined) throw new Error("There is no list.");
        for (const [place, risk] of list.ranking.all().entries()) {
            expect(at(list.box.x + 5, list.box.y + (place + 0.25) * list.itemHeight, list.itemHeight / 2)).toEqual({ on: "risk", risk });
        }
        expect(at(list.box.x + 5, list.box.y + 8.5 * list.itemHeight)).toEqual({ on: "background" });
        expect(at(list.titleBox.x + 5, list.titleBox.y + 3)).toEqual({ on: "background" });
    });

    it("is the way back where a part of the list is opened", () => {
        const opened = frameOf(nineRisks, { opened: { on: "cell", cell: cell(2, 4) } });
        const { list } = opened;
        if (list === undefined) throw new Error("There is no list.");
        expect(list.ranking.all().map(({ id }) => id)).toEqual(["R-02", "R-06"]);
        expect(at(list.titleBox.x + 5, list.titleBox.y + 3, 0, opened)).toEqual({ on: "close" });
    });

    it("is the group of each chip, all that are beside the matrix where they share one, and all risks in the headline", () => {
        expect(frame.asides.chips.map(({ aside }) => aside)).toEqual(["unscored", "outside", "closed", "occurred", "repeated"]);
        for (const { aside, box } of frame.asides.chips) {
            expect(at(LEFT + box.x + 2, frame.asides.top + box.y + 2)).toEqual(aside === undefined ? { on: "beside" } : { on: "aside", aside });
        }
        const narrow = frameOf(nineRisks, { size: { width: 340, height: 500 } });
        const [chip] = narrow.asides.chips;
        expect(at(LEFT + chip.box.x + 2, narrow.asides.top + chip.box.y + 2, 0, narrow)).toEqual({ on: "beside" });
        expect(at(20, frame.headline.top + 4)).toEqual({ on: "whole" });
    });

    it("is nothing outside of the picture", () => {
        for (const [x, y] of [[-5, -5], [5000, 20], [20, 5000], [0, 545]]) expect(at(x, y).on).not.toBe("risk");
        expect(at(5000, 300)).toEqual({ on: "background" });
    });
});

describe("the risks behind a place", () => {
    const ids = (hit: Hit): string[] => risksAt(model, hit).map(({ id }) => id);

    it("are its own", () => {
        expect(ids({ on: "cell", cell: cell(2, 4) })).toEqual(["R-02", "R-06"]);
        expect(ids({ on: "level", axis: "likelihood", rank: 4 })).toEqual(["R-05", "R-03"]);
        expect(ids({ on: "level", axis: "impact", rank: 5 })).toEqual(["R-01", "R-07"]);
        expect(ids({ on: "aside", aside: "occurred" })).toEqual(["R-12"]);
        expect(ids({ on: "beside" })).toEqual(["R-09", "R-10", "R-11", "R-12", "R-01"]);
        expect([ids({ on: "whole" }), ids({ on: "background" }), ids({ on: "close" })]).toEqual([[], [], []]);
        expect(risksAt(model, { on: "risk", risk: model.drawn()[2] })).toEqual([model.drawn()[2]]);
    });

    it("open in the list where there are some in a cell or beside the matrix, and nowhere else", () => {
        expect(opens(model, { on: "cell", cell: cell(2, 4) })).toEqual({ on: "cell", cell: cell(2, 4) });
        expect(opens(model, { on: "aside", aside: "closed" })).toEqual({ on: "aside", aside: "closed" });
        expect(opens(model, { on: "beside" })).toEqual({ on: "beside" });
        const nothing: readonly Hit[] = [{ on: "cell", cell: cell(5, 1) }, { on: "risk", risk: model.drawn()[0] }, { on: "level", axis: "impact", rank: 5 }, { on: "whole" }, { on: "close" }, { on: "background" }];
        for (const hit of nothing) expect(opens(model, hit)).withContext(hit.on).toBeUndefined();
    });
});

describe("what was opened", () => {
    it("shows its risks, and all drawn ones where nothing is", () => {
        expect(openedRisks(model, undefined)).toEqual(model.ranking.all());
        expect(openedRisks(model, { on: "cell", cell: cell(5, 1) })).toEqual([]);
        expect(openedRisks(modelOf(residuals([1, 1])), { on: "aside", aside: "closed" })).toEqual([]);
    });

    it("stays open in other data where it has risks still", () => {
        const opened = { on: "cell", cell: cell(5, 5) } as const;
        expect(stillOpened(modelOf(residuals([5, 5])), opened)).toBe(opened);
        expect(stillOpened(modelOf(residuals([1, 1])), opened)).toBeUndefined();
        expect(stillOpened(modelOf(residuals([3, 3]), { chosen: { riskScale: { scales: "std3" } } }), opened)).toBeUndefined();
        expect([stillOpened(model, { on: "beside" }), stillOpened(modelOf(residuals([1, 1])), { on: "beside" }), stillOpened(model, undefined)]).toEqual([{ on: "beside" }, undefined, undefined]);
    });
});

describe("a picture of many risks", () => {
    it("has a place for every risk: its mark, or the cell that counts it", () => {
        const many = frameOf(manyRisks(500));
        const { placed: { byRisk, byIndex, cells }, model: { drawn } } = many.input;
        expect(cells.some(({ cluster }) => cluster !== undefined)).toBe(true);
        expect(drawn().every((risk) => byRisk.has(risk.index) || cells.some(({ cluster, group }) => cluster !== undefined && group.risks.includes(risk)))).toBe(true);
        expect(byIndex.size).toBe(25);
        const counted = cells.find(({ cluster }) => cluster !== undefined);
        expect(inBody(counted?.cluster?.x ?? 0, counted?.cluster?.y ?? 0, many)).toEqual({ on: "cell", cell: counted?.cell ?? cell(1, 1) });
    });
});
