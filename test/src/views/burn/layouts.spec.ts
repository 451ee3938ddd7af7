import * as fc from "fast-check";
import { BURN_FORMS, BURN_ORDERS, type BurnForm, LANDING_METHODS } from "../../../../src/settings/settings";
import { makeDateTexts } from "../../../../src/text/dates";
import { burnGrid } from "../../../../src/views/burn/gridTexts";
import { hitTest } from "../../../../src/views/burn/hit";
import type { Mark } from "../../../../src/views/common/marks";
import { readAxis } from "../../../../src/views/burn/axis";
import { timeLabels } from "../../../../src/views/burn/timeLabels";
import { describe as tell } from "../../../../src/views/burn/tooltip";
import { alike, expectAlways } from "../../domain/property";
import { english, french } from "../../text/texts";
import { type Asking, budgetTable, evenMeasure, frameOf, marksOf, sourceOf } from "./budgets";

const size = fc.record({ width: fc.integer({ min: 1, max: 2000 }), height: fc.integer({ min: 1, max: 1500 }) });
const amount = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: -2_000, max: 9_000 }) }, { weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom(0, 1e-9, 1e12, -1e12, 0.005, 1e308, -1.7e308, 1e18, 5e-324) });
const MEASURES = ["budget", "revised", "planned", "committed", "actual", "earned", "forecast", "previousForecast", "madeForecast", "landing", "previousLanding", "costIndex", "scheduleIndex", "runway"] as const;

/** Rows of some measures of a few projects over some months, most of them in any order and with gaps. */
const portfolio = fc.record({
    measures: fc.uniqueArray(fc.constantFrom(...MEASURES), { minLength: 1 }),
    rows: fc.array(fc.record({ project: fc.integer({ min: 0, max: 4 }), month: fc.option(fc.integer({ min: 0, max: 30 })), nature: fc.constantFrom("CAPEX", "OPEX", null), told: fc.array(amount, { minLength: MEASURES.length, maxLength: MEASURES.length }), due: fc.option(fc.integer({ min: 0, max: 60 })) }), { minLength: 1, maxLength: 40 }),
});

const asked = fc.record({
    form: fc.constantFrom<BurnForm>(...BURN_FORMS), method: fc.constantFrom(...LANDING_METHODS), input: fc.constantFrom("cumulative" as const, "periodic" as const), scope: fc.constantFrom("life" as const, "fiscalYear" as const),
    fiscalStart: fc.integer({ min: 1, max: 12 }), splitLevel: fc.integer({ min: 0, max: 3 }), order: fc.constantFrom(...BURN_ORDERS), closing: fc.constantFrom("", "2025-02-28", "2026-06-30", "2030-01-31"),
});

interface Told {
    readonly measures: readonly string[];
    readonly rows: readonly { readonly project: number; readonly month: number | null; readonly nature: string | null; readonly told: readonly (number | null)[]; readonly due: number | null }[];
}

const tableOf = ({ measures, rows }: Told): ReturnType<typeof budgetTable> => budgetTable(["programme", "project", "month", "nature", "due", ...measures], rows.map(({ project, month, nature, told, due }) =>
    [`G${project % 2}`, `P${project}`, new Date(2025, month ?? 0, 1), nature, due === null ? null : new Date(2025, due, 0), ...measures.map((_, at) => told[at])]));

const now = new Date(2026, 3, 9);
const asking = (burn: NonNullable<Asking["chosen"]>["burn"], texts = english): Asking => ({ chosen: { burn: { ...burn } }, now, texts });

const isSound = ({ at, text }: Mark): boolean => Object.values(at).every((value) => typeof value === "number" ? Number.isFinite(value) : !/NaN|Infinity|undefined/.test(value))
    && !(Number(at.width) < 0) && !(Number(at.height) < 0) && !/NaN|Infinity|undefined|Burn_|\{\w+\}/.test(text ?? "");

describe("any budget, asked for in any way", () => {
    it("is drawn by sound marks, each once, at any size", () => {
        expectAlways(fc.property(portfolio, asked, size, (told, burn, room) => {
            const frame = frameOf(tableOf(told), room, asking(burn));
            const marks = marksOf(frame);
            const { still, plot } = frame.picture;
            const keys = still.map(({ tag, key }) => `${tag}|${key}`);
            const parts = plot === undefined ? frame.picture.partsIn(0, room.height).map(({ part }) => part.key) : [];
            return marks.every(isSound) && new Set(keys).size === keys.length && new Set(parts).size === parts.length;
        }), 400);
    });

    it("is told in whole words everywhere: by tooltips, sentences and the table, in both languages", () => {
        expectAlways(fc.property(portfolio, asked, fc.constantFrom(english, french), (told, burn, texts) => {
            const asking_ = asking(burn, texts);
            const [source, frame] = [sourceOf(tableOf(told), asking_), frameOf(tableOf(told), { width: 900, height: 500 }, asking_)];
            const grid = burnGrid(frame, source);
            const rows = Array.from({ length: grid.shape.rows }, (_, row) => Array.from({ length: grid.shape.columns }, (__, column) => grid.cellText({ row, column }))).flat();
            const hits = [{ on: "whole" as const }, ...source.model.parts.map((part, index) => ({ on: "part" as const, part, index })), ...Array.from({ length: source.model.shown.to - source.model.shown.from + 1 }, (_, at) => ({ on: "period" as const, place: source.model.shown.from + at }))];
            const told_ = hits.flatMap((hit) => tell(source, hit).map(({ displayName, value }) => `${displayName} ${value}`));
            return [...rows, ...told_, frame.noticeText, frame.sentence ?? ""].every((words) => !/NaN|Infinity|undefined|Burn_|Notice_|\{\w+\}/.test(words));
        }), 200);
    });

    it("gives the same figures of the whole whatever the order and the split of its parts", () => {
        expectAlways(fc.property(portfolio, asked, asked, (told, burn, other) => {
            const figures = (one: typeof burn): unknown => sourceOf(tableOf(told), asking({ ...burn, order: one.order, splitLevel: one.splitLevel, form: one.form })).model.whole.figures;
            return alike(figures(burn), figures(other));
        }), 150);
    });
});

describe("a point of the picture", () => {
    it("lies in a period that is shown, or in a part that stands there, or nowhere", () => {
        const shares = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
        expectAlways(fc.property(portfolio, asked, size, shares, (told, burn, room, [across, down]) => {
            const frame = frameOf(tableOf(told), room, asking(burn));
            const { model } = frame.input;
            const hit = hitTest(frame, 0, { x: across * room.width, y: down * room.height });
            if (hit.on === "period") return hit.place >= model.shown.from && hit.place <= model.shown.to;
            return hit.on !== "part" || model.parts.length === 0 || model.parts[hit.index] === hit.part;
        }), 400);
    });

    it("in the middle of a place of the table lies in the period or the part that the place tells of", () => {
        expectAlways(fc.property(portfolio, asked, fc.nat(), fc.nat(), (told, burn, one, other) => {
            const asking_ = asking(burn);
            const [source, frame] = [sourceOf(tableOf(told), asking_), frameOf(tableOf(told), { width: 1000, height: 700 }, asking_)];
            const grid = burnGrid(frame, source);
            if (grid.shape.rows === 0 || grid.shape.columns === 0) return true;
            const place = { row: one % grid.shape.rows, column: other % grid.shape.columns };
            const box = grid.boxOf(place, 0);
            if (frame.contentHeight > 700) return true;
            // A ring stands around the end of a period: a step to the left is within it.
            const step = frame.picture.plot?.step ?? 0;
            const hit = hitTest(frame, 0, { x: box.x + box.width / 2 - (box.width === 14 ? step / 2 : 0), y: box.y + box.height / 2 });
            const meant = grid.hitAt(place);
            return meant.on === "part" ? hit.on === "part" && hit.part.key === meant.part.key : meant.on === "period" && hit.on === "period" && hit.place === meant.place;
        }), 200);
    });
});

describe("the labels of the time", () => {
    it("never touch each other, and tell the first year of a picture that has room for it", () => {
        const asked_ = fc.record({ months: fc.integer({ min: 1, max: 240 }), first: fc.integer({ min: 0, max: 11 }), width: fc.integer({ min: 20, max: 1800 }), fontSize: fc.integer({ min: 7, max: 30 }), every: fc.constantFrom(1, 3, 12) });
        const dates = makeDateTexts(english);
        expectAlways(fc.property(asked_, ({ months, first, width, fontSize, every }) => {
            const values = Array.from({ length: months }, (_, at) => new Date(2020, (every === 12 ? 0 : first * every) + at * every, 1));
            const axis = readAxis({ name: "Month", values, isDate: true, format: undefined }, months);
            if ("fault" in axis) return false;
            const [run, step] = [{ from: 0, to: axis.starts.length - 1 }, width / axis.starts.length];
            const { periods, years } = timeLabels(axis, run, step, fontSize, evenMeasure, dates);
            const wide = (text: string): number => evenMeasure(text, fontSize);
            const isFree = periods.every((label, at) => at === 0 || (label.place - periods[at - 1].place) * step >= (wide(label.text) + wide(periods[at - 1].text)) / 2);
            return isFree && years.length > 0 && years.every(({ place, text }, at) => at === years.length - 1 || (years[at + 1].place - place) * step >= wide(text));
        }), 400);
    });
});
