import * as fc from "fast-check";
import { manyRisks } from "../../../snapshots/scenarios/register";
import { cellsOf } from "../../../../src/domain/risks/matrix";
import { boxOfCell, type GridPlan, gridPlan } from "../../../../src/views/risks/gridPlan";
import type { RiskModel } from "../../../../src/views/risks/model";
import { BESIDE, MOST_RADIUS, placeCells, type PlacedCell, type PlacedLabel, type PlacingInput } from "../../../../src/views/risks/placing";
import type { Risk } from "../../../../src/views/risks/risk";
import { expectAlways } from "../../domain/property";
import { evenMeasure, frameOf, modelOf, registerOf, residuals } from "./registers";

const planOf = ({ matrix }: RiskModel, width: number, height: number, isLikelihoodUp = true): GridPlan =>
    gridPlan({ matrix, isLikelihoodUp, box: { x: 0, y: 0, width, height }, measure: evenMeasure, fontSize: 12, hasTitles: true, hasTotals: true, totalsWidth: 60, isMini: false });

const HEAD = 12;
const FOOT = 16;

interface Room extends Partial<Omit<PlacingInput, "model" | "plan">> {
    readonly width?: number;
    readonly height?: number;
}

function place(model: RiskModel, { width = 600, height = 400, ...own }: Room = {}): readonly PlacedCell[] {
    const labelWidth = own.labelWidth ?? 30;
    // A number stands at either side of its mark, and may be shorter than the longest.
    const labelOf = ({ id }: Risk): PlacedLabel => ({ side: id.endsWith("3") ? "left" : "right", shown: id, width: labelWidth - id.length % 2 });
    return placeCells({ model, plan: planOf(model, width, height), labelWidth, labelOf, isBySize: true, clusterFrom: 0, isCounted: false, head: HEAD, foot: FOOT, ...own });
}

const scored = fc.record({ rank: fc.integer({ min: 1, max: 5 }), impact: fc.integer({ min: 1, max: 5 }), exposure: fc.option(fc.integer({ min: -10, max: 1_000_000 })) });
const registers = fc.array(scored, { maxLength: 120 }).map((rows) => registerOf(["id", "p", "i", "exposure"], rows.map(({ rank, impact, exposure }, at) => [`R${at}`, rank, impact, exposure])));
const rooms: fc.Arbitrary<Room> = fc.record({
    width: fc.integer({ min: 420, max: 1600 }), height: fc.integer({ min: 200, max: 1000 }), labelWidth: fc.constantFrom(0, 12, 30, 84),
    isBySize: fc.boolean(), clusterFrom: fc.constantFrom(0, 0, 0, 1, 5), foot: fc.constantFrom(0, FOOT),
});

/** What a risk covers: its mark, and its number beside it. */
const extentOf = ({ x, y, radius, label }: PlacedCell["risks"][number]): readonly [left: number, top: number, right: number, bottom: number] => {
    const beside = label === undefined ? 0 : BESIDE + label.width;
    return [x - radius - (label?.side === "left" ? beside : 0), y - radius, x + radius + (label?.side === "right" ? beside : 0), y + radius];
};

describe("the marks of a matrix", () => {
    it("never cover each other, their numbers neither, and stay within their cell", () => {
        expectAlways(fc.property(registers, rooms, (table, room) => place(modelOf(table), room).every(({ box, risks, cluster }) => {
            const extents = risks.map((risk) => extentOf(risk));
            const isWithin = extents.every(([left, top, right, bottom]) => left >= box.x - 1e-6 && top >= box.y - 1e-6 && right <= box.x + box.width + 1e-6 && bottom <= box.y + box.height + 1e-6);
            const isApart = extents.every((one, at) => extents.slice(at + 1).every((other) => one[0] >= other[2] || other[0] >= one[2] || one[1] >= other[3] || other[1] >= one[3]));
            return isWithin && isApart && (cluster === undefined || Math.abs(cluster.x - box.x - box.width / 2) + cluster.radius <= box.width / 2 && cluster.y - cluster.radius >= box.y && cluster.y + cluster.radius <= box.y + box.height);
        })), 50);
    });

    it("keep clear of the dots above them and of the words beneath", () => {
        const filled = place(modelOf(residuals([3, 3], [3, 3], [3, 3])), { width: 900, height: 700 }).filter(({ group }) => group.risks.length > 0);
        expect(filled.map(({ risks }) => risks.length)).toEqual([3]);
        for (const { box, risks } of filled) for (const { y, radius } of risks) expect([y - radius >= box.y + HEAD, y + radius <= box.y + box.height - FOOT]).toEqual([true, true]);
    });

    it("keep clear of both in every cell that has room for words", () => {
        expectAlways(fc.property(registers, rooms, (table, room) => place(modelOf(table), { ...room, foot: FOOT }).every(({ box, risks, hasWords }) => !hasWords
            || risks.map(extentOf).every(([, top, , bottom]) => top >= box.y + HEAD - 1e-6 && bottom <= box.y + box.height - FOOT + 1e-6))), 50);
    });

    it("leave free places that no mark and no number covers", () => {
        expectAlways(fc.property(registers, rooms, (table, room) => place(modelOf(table), room).every(({ box, free, risks }) => free.every(({ x, y }) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
            && risks.every((risk) => {
                const [left, top, right, bottom] = extentOf(risk);
                return x + 7 <= left || x - 7 >= right || y + 7 <= top || y - 7 >= bottom;
            })))), 60);
    });
});

describe("every drawn risk", () => {
    it("is drawn once, by itself or counted in its cell, and nothing else is", () => {
        expectAlways(fc.property(registers, rooms, (table, room) => {
            const model = modelOf(table);
            const cells = place(model, room);
            const alone = cells.flatMap(({ risks }) => risks.map(({ risk }) => risk));
            const counted = cells.flatMap(({ cluster, group }) => cluster === undefined ? [] : group.risks);
            return alone.length + counted.length === model.drawn().length && new Set([...alone, ...counted]).size === model.drawn().length
                && cells.every(({ cluster, risks, group, cell }) => (cluster === undefined || risks.length === 0) && (group.risks.length > 0 || cluster === undefined) && group.risks.every((risk) => risk.cell?.likelihood === cell.likelihood && risk.cell.impact === cell.impact));
        }), 50);
    });

    it("is drawn of one, 42, 500 and 5,000, in many cells and in one", () => {
        const sum = (cells: readonly PlacedCell[]): number => cells.reduce((count, { risks, cluster, group }) => count + (cluster === undefined ? risks.length : group.risks.length), 0);
        for (const count of [0, 1, 42, 500, 5000]) {
            expect(sum(place(modelOf(manyRisks(count))))).withContext(`${count} risks`).toBe(count);
            expect(sum(place(modelOf(residuals(...Array.from({ length: count }, (): [number, number] => [3, 3])))))).withContext(`${count} in one cell`).toBe(count);
        }
        expect(sum(place(modelOf(residuals([null, 1], [1, null]))))).toBe(0);
    });

    it("is counted with the others of its cell from as many on as the author says, or where a cell holds too many", () => {
        const counted = (count: number, room: Room): boolean => place(modelOf(residuals(...Array.from({ length: count }, (): [number, number] => [3, 3]))), { width: 1000, height: 700, ...room }).some(({ cluster }) => cluster !== undefined);
        expect([counted(4, { clusterFrom: 5 }), counted(5, { clusterFrom: 5 }), counted(5, { clusterFrom: 0 }), counted(80, { clusterFrom: 0 }), counted(1, { isCounted: true })]).toEqual([false, true, false, true, true]);
        expect(counted(0, { clusterFrom: 1, isCounted: true })).toBe(false);
    });

    it("loses its number before it is counted", () => {
        const kinds = (count: number): string => {
            const filled = place(modelOf(residuals(...Array.from({ length: count }, (): [number, number] => [3, 3])))).find(({ group }) => group.risks.length > 0);
            return filled?.cluster !== undefined ? "counted" : filled?.risks.every(({ label }) => label !== undefined) === true ? "named" : "marks";
        };
        const all = Array.from({ length: 30 }, (_, at) => kinds(at + 1));
        expect([...new Set(all)]).toEqual(["named", "marks", "counted"]);
        expect(all.join()).toMatch(/^(named,)+(marks,)+(counted,?)+$/);
    });
});

describe("the same register", () => {
    const where = (cells: readonly PlacedCell[]): ReadonlyMap<string, string> => new Map(cells.flatMap(({ risks }) => risks.map(({ risk, x, y, radius }) => [risk.key, `${x},${y},${radius}`])));

    it("is placed alike whatever the order of its rows", () => {
        const shuffled = registers.chain((table) => fc.shuffledSubarray([...table.rows], { minLength: table.rows.length }).map((rows) => [table, { ...table, rows }] as const));
        expectAlways(fc.property(shuffled, rooms, ([one, other], room) => {
            const [first, second] = [where(place(modelOf(one), room)), where(place(modelOf(other), room))];
            return first.size === second.size && [...first].every(([key, at]) => second.get(key) === at);
        }), 50);
    });

    it("is placed alike in every order of the list", () => {
        const table = manyRisks(60);
        const places = (["exposureFirst", "zoneFirst", "movedFirst", "asGiven"] as const).map((order) => JSON.stringify([...where(place(modelOf(table, { chosen: { risk: { order } } })))].sort()));
        expect(new Set(places).size).toBe(1);
    });

    const spots = fc.array(scored, { minLength: 1, maxLength: 60 });
    const wide: Room = { isBySize: false, width: 1400, height: 1000 };
    const numbered = (rows: readonly { readonly rank: number; readonly impact: number }[], last?: readonly unknown[]): RiskModel =>
        modelOf(registerOf(["id", "p", "i"], [...rows.map(({ rank, impact }, at): unknown[] => [`R-${100 + at}`, rank, impact]), ...(last === undefined ? [] : [last])]));

    it("keeps every mark of the other cells where a risk is added", () => {
        expectAlways(fc.property(spots, scored, fc.constantFrom("R-000", "R-1055", "R-999"), (rows, { rank, impact }, id) => {
            const after = where(place(numbered(rows, [id, rank, impact]), wide));
            return place(numbered(rows), wide).every(({ cell, risks }) => cell.likelihood === rank && cell.impact === impact || risks.every(({ risk, x, y, radius }) => after.get(risk.key) === `${x},${y},${radius}`));
        }), 50);
    });

    it("keeps every mark where the number of the added risk comes last, as long as its cell has room for numbers", () => {
        let kept = 0;
        expectAlways(fc.property(spots, scored, (rows, { rank, impact }) => {
            const [before, after] = [place(numbered(rows), wide), place(numbered(rows, ["R-999", rank, impact]), wide)];
            const moved = where(after);
            return before.every(({ index, risks }) => {
                const grown = after.find((one) => one.index === index);
                if (grown === undefined || risks.length === 0 || grown.risks.length === 0 || (grown.risks[0].label === undefined) !== (risks[0].label === undefined)) return true;
                kept += grown.risks.length > risks.length ? 1 : 0;
                return risks.every(({ risk, x, y, radius }) => moved.get(risk.key) === `${x},${y},${radius}`);
            });
        }), 50);
        expect(kept).toBeGreaterThan(0);
    });
});

describe("the areas of marks", () => {
    const radii = (exposures: readonly (number | null)[], room: Room = {}): number[] => {
        const cells = place(modelOf(registerOf(["id", "p", "i", "exposure"], exposures.map((exposure, at) => [`R${at}`, 1 + at % 5, 3, exposure]))), { width: 1200, height: 900, ...room });
        const placed = new Map(cells.flatMap(({ risks }) => risks.map(({ risk, radius }) => [risk.row, radius])));
        return exposures.map((_, at) => placed.get(at) ?? NaN);
    };

    it("are as exposures are, down to a size that is seen", () => {
        const [one, quarter, half, least, none] = radii([400, 100, 200, 1, null]);
        expect([one, none, least]).toEqual([MOST_RADIUS, 5, 5]);
        expect(quarter).toBeCloseTo(5, 10);
        expect(half ** 2 / one ** 2).toBeCloseTo(0.5, 10);
    });

    it("are alike where the author wants them, or no exposure is above nought", () => {
        expect(new Set(radii([400, 100, null], { isBySize: false })).size).toBe(1);
        expect(radii([0, 0, -5])).toEqual([5, 5, 5]);
    });

    it("are as counts are where risks are counted", () => {
        const rows = [...Array.from({ length: 80 }, (): [number, number] => [3, 3]), ...Array.from({ length: 45 }, (): [number, number] => [2, 2]), [1, 1] as [number, number]];
        const clusters = place(modelOf(residuals(...rows)), { width: 1200, height: 900, isCounted: true }).flatMap(({ cluster }) => cluster === undefined ? [] : [cluster.radius]);
        expect(clusters.length).toBe(3);
        expect(Math.max(...clusters)).toBe(30);
        expect(clusters.sort((one, other) => one - other)[1] ** 2 / 900).toBeCloseTo(45 / 80, 10);
        expect(clusters[0]).toBe(13);
    });
});

describe("a whole picture", () => {
    it("places the same risks as its model has, in every kind of tile", () => {
        for (const size of [{ width: 1280, height: 720 }, { width: 700, height: 620 }, { width: 430, height: 640 }, { width: 300, height: 220 }]) {
            const { input: { placed, model, plan } } = frameOf(manyRisks(60), { size });
            expect(placed.cells.map(({ group }) => group.risks.length).reduce((sum, count) => sum + count, 0)).toBe(model.drawn().length);
            expect(placed.cells.length).toBe(cellsOf(model.matrix).length);
            for (const { cell, box } of placed.cells) expect(box).toEqual(boxOfCell(plan, cell));
        }
    });
});
