import * as fc from "fast-check";
import { spread } from "../../../../src/views/burn/endLabels";
import { amountAxis } from "../../../../src/views/burn/amountAxis";
import { coneOf } from "../../../../src/views/burn/shownSeries";
import type { Part } from "../../../../src/views/burn/part";
import type { BurnForm, BurnOrder } from "../../../../src/settings/settings";
import { AMOUNT_UNITS, BURN_FORMS, BURN_ORDERS } from "../../../../src/settings/settings";
import { expectAlways } from "../../domain/property";
import { budgetTable, frameOf, marksOf, modelOf, month, settingsWith } from "./budgets";

const amount = fc.integer({ min: 0, max: 9_000 });
const flows = ["planned", "committed", "actual", "earned"] as const;

/** Amounts of each month of a few projects, by project, month and flow. */
const portfolio = fc.integer({ min: 1, max: 6 }).chain((months) => fc.array(fc.array(fc.tuple(amount, amount, amount, amount), { minLength: months, maxLength: months }), { minLength: 1, maxLength: 4 }));

type Portfolio = readonly (readonly (readonly number[])[])[];

const LEVELS = ["programme", "project", "month", "revised", ...flows];
const periodicTable = (projects: Portfolio): ReturnType<typeof budgetTable> => budgetTable(LEVELS, projects.flatMap((months, project) => months.map((told, at) => [`G${project % 2}`, `P${project}`, month(at + 1), 10_000, ...told])));

function cumulativeTable(projects: Portfolio): ReturnType<typeof budgetTable> {
    return budgetTable(LEVELS, projects.flatMap((months, project) => months.map((_, at) =>
        [`G${project % 2}`, `P${project}`, month(at + 1), 10_000, ...flows.map((__, flow) => months.slice(0, at + 1).reduce((sum, told) => sum + told[flow], 0))])));
}

const periodic = { chosen: { burn: { input: "periodic" } } } as const;
const linesOf = ({ lines }: Part): string => JSON.stringify(Object.entries(lines).map(([name, line]) => [name, Array.from(line)]));

describe("a budget told by period", () => {
    it("is the same as one told since the beginning", () => {
        expectAlways(fc.property(portfolio, (projects) => {
            const [one, other] = [modelOf(periodicTable(projects), periodic), modelOf(cumulativeTable(projects))];
            // What came before the first month of sums is not told, and with it no pace.
            const figures = ({ figures: all }: Part): string => JSON.stringify({ ...all, burnRate: 0, runway: 0, exhaustion: 0 });
            return linesOf(one.whole) === linesOf(other.whole) && figures(one.whole) === figures(other.whole);
        }), 100);
    });
});

describe("the parts of a budget", () => {
    it("add up to the whole, whatever level splits it", () => {
        expectAlways(fc.property(portfolio, fc.integer({ min: 0, max: 2 }), (projects, splitLevel) => {
            const model = modelOf(cumulativeTable(projects), { chosen: { burn: { splitLevel } } });
            return ([...flows, "revised"] as const).every((name) => Array.from({ length: model.length }, (_, place) => place).every((place) => {
                const sum = model.parts.reduce((total, { lines }) => total + (lines[name]?.[place] ?? NaN), 0);
                return sum === model.whole.lines[name]?.[place];
            }));
        }), 100);
    });

    it("are the same in any order", () => {
        expectAlways(fc.property(portfolio, fc.constantFrom<BurnOrder>(...BURN_ORDERS), (projects, order) => {
            const keysOf = (by: BurnOrder): string[] => modelOf(cumulativeTable(projects), { chosen: { burn: { order: by } } }).parts.map((part) => part.key + linesOf(part)).sort();
            return JSON.stringify(keysOf(order)) === JSON.stringify(keysOf("given"));
        }), 50);
    });

    it("stand in the order that the author asks for", () => {
        const table = budgetTable(["project", "revised", "landing"], [["b", 100, 110], ["a", 300, 290], ["c", 200, 260], ["d", 50, null]]);
        const order = (by: BurnOrder): string[] => modelOf(table, { chosen: { burn: { order: by } } }).parts.map(({ label }) => label);
        expect([order("overrunFirst"), order("largestFirst"), order("given"), order("name")]).toEqual([["c", "b", "a", "d"], ["a", "c", "b", "d"], ["b", "a", "c", "d"], ["a", "b", "c", "d"]]);
    });
});

describe("the range of the methods", () => {
    it("holds where each of them lands", () => {
        const told = fc.record({ actual: fc.integer({ min: 1, max: 500 }), earned: fc.integer({ min: 1, max: 500 }), landing: fc.integer({ min: 500, max: 2000 }) });
        expectAlways(fc.property(told, ({ actual, earned, landing }) => {
            const rows = Array.from({ length: 6 }, (_, at) => [month(at + 1), 1000, Math.min(1000, (at + 1) * 200), at < 3 ? actual * (at + 1) / 3 : null, at < 3 ? earned * (at + 1) / 3 : null, at < 2 ? null : at === 2 ? actual : landing]);
            const model = modelOf(budgetTable(["month", "revised", "planned", "actual", "earned", "forecast"], rows), { now: new Date(2026, 3, 2) });
            const cone = coneOf(model.whole, settingsWith(), model);
            if (cone === undefined) return false;
            const last = (line: Float64Array): number => line.filter((value) => !Number.isNaN(value)).at(-1) ?? NaN;
            return Object.values(model.whole.figures.eacs).every((eac) => eac === undefined || eac >= last(cone.low) - 1e-6 && eac <= last(cone.high) + 1e-6);
        }));
    });
});

describe("labels at the ends of lines", () => {
    it("never overlap, keep their order and stay in their room", () => {
        const wanted = fc.array(fc.double({ min: -50, max: 250, noNaN: true }), { maxLength: 8 });
        expectAlways(fc.property(wanted, (heights) => {
            const labels = heights.map((y, at) => ({ key: String(at), y }));
            const placed = spread(labels, 15, { top: 10, bottom: 190 });
            const inOrder = [...labels].sort((one, other) => one.y - other.y).map(({ key }) => placed.get(key) ?? NaN);
            return placed.size === labels.length && inOrder.every((y, at) => y >= 10 - 1e-9 && y <= 190 + 1e-9 && (at === 0 || y - inOrder[at - 1] >= 15 - 1e-9));
        }));
    });

    it("stay where they want to be while there is room", () => {
        expect([...spread([{ key: "a", y: 20 }, { key: "b", y: 80 }], 15, { top: 0, bottom: 100 }).values()]).toEqual([20, 80]);
        expect(spread([{ key: "a", y: 50 }, { key: "b", y: 50 }], 20, { top: 0, bottom: 100 })).toEqual(new Map([["a", 40], ["b", 60]]));
    });

    it("are left out, the last first, where there is no room for all", () => {
        expect([...spread([{ key: "a", y: 5 }, { key: "b", y: 5 }, { key: "c", y: 5 }], 20, { top: 0, bottom: 20 }).keys()].sort()).toEqual(["a", "b"]);
    });
});

describe("an axis of amounts", () => {
    it("holds every amount and zero, on round amounts", () => {
        expectAlways(fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.double({ min: 0, max: 1e9, noNaN: true }), fc.integer({ min: 1, max: 2000 }), (least, range, height) => {
            const axis = amountAxis(least, least + range, height);
            return axis.least <= Math.min(0, least) + 1e-6 && axis.most >= Math.max(0, least + range) - 1e-6 && axis.ticks.every(Number.isFinite) && axis.most > axis.least && axis.ticks.length <= 20;
        }));
    });
});

describe("a picture", () => {
    const sizes = fc.record({ width: fc.integer({ min: 1, max: 2000 }), height: fc.integer({ min: 1, max: 1500 }) });

    it("has no attribute that is no number, in any form, unit and size", () => {
        expectAlways(fc.property(portfolio, fc.constantFrom<BurnForm>(...BURN_FORMS), fc.constantFrom(...AMOUNT_UNITS), sizes, (projects, form, unit, size) => {
            const frame = frameOf(cumulativeTable(projects), size, { chosen: { burn: { form, splitLevel: 1 }, amounts: { unit } }, now: new Date(2026, 3, 9) });
            return marksOf(frame).every(({ at }) => Object.values(at).every((value) => typeof value === "number" ? Number.isFinite(value) : !/NaN|Infinity|undefined/.test(value)));
        }), 150);
    });

    it("keeps small multiples on one scale", () => {
        const rows = [["A", month(1), 1000, 1000], ["A", month(2), 1000, 2000], ["B", month(1), 10, 10], ["B", month(2), 10, 20]] as const;
        const frame = frameOf(budgetTable(["project", "month", "revised", "actual"], rows), { width: 800, height: 500 });
        const { picture } = frame;
        if (picture.plot !== undefined) return fail("Two parts are no plot over time.");
        const [large, small] = [0, 1].map((index) => picture.marksOf(picture.placeOfPart(index)).find(({ key }) => key === "actual"));
        const rise = (d: unknown): number => {
            const heights = [...String(d).matchAll(/ (-?[\d.]+)/g)].map(([, y]) => Number(y));
            return Math.max(...heights) - Math.min(...heights);
        };
        expect(rise(small?.at.d)).toBeLessThan(rise(large?.at.d) / 50);
    });
});
