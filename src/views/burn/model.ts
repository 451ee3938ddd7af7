import type { Field } from "../../dataview/table";
import { Closing, closingOf, actualsAfter } from "../../domain/burn/closing";
import { addedUp, Series } from "../../domain/burn/series";
import { instant } from "../../domain/staleness";
import type { BurnForm, Settings } from "../../settings/settings";
import type { DateTexts } from "../../text/dates";
import type { ViewInput } from "../common/view";
import { growTree, Tree } from "../common/tree";
import { AxisFault, isAxisFault, readAxis, TimeAxis } from "./axis";
import { GuardFault, guardFault } from "./guards";
import { Reading, readLeaves } from "./leaves";
import { LinesInput, linesOf } from "./lines";
import { makeParts, PartWords } from "./parts";
import type { Part } from "./part";
import { linesWithin, scopeOf } from "./scope";

export type BurnForms = Exclude<BurnForm, "autoForm">;

/** What the picture of a budget has to say, before it is known how much room there is to say it. */
export interface BurnModel {
    readonly form: BurnForms;
    /** Undefined where the amounts stand at one day alone. */
    readonly axis: TimeAxis | undefined;
    /** The places on the axis that are shown: all of them, or those of one fiscal year. */
    readonly shown: { readonly from: number; readonly to: number };
    readonly closing: Closing;
    readonly whole: Part;
    /** The parts that the whole is split into, in their order; none without levels. */
    readonly parts: readonly Part[];
    readonly levelCount: number;
    readonly tree: Tree;
    /** For each data row its place on the axis, -1 without one. */
    readonly placeOf: Int32Array;
    readonly length: number;
    readonly rowCount: number;
    readonly reading: Reading;
    readonly actualsAfter: number;
    readonly isLit: boolean;
    /** The actuals of a leaf up to the closing, as the lines of the parts hold them. */
    readonly actualOf: (leaf: number) => Series | undefined;
}

/** The parts that a picture of parts shows: without levels the whole is the one part. */
export function shownParts({ parts, whole }: Pick<BurnModel, "parts" | "whole">): readonly Part[] {
    return parts.length > 0 ? parts : [whole];
}

export type BurnFault = AxisFault | GuardFault | { readonly fault: "closing"; readonly text: string };

export function isFault(model: BurnModel | BurnFault): model is BurnFault {
    return "fault" in model;
}

export interface ModelWords extends PartWords {
    readonly dates: DateTexts;
}

type Input = Pick<ViewInput, "table" | "settings" | "scale" | "now">;

/** Reads the rows once, and reckons each part and the whole from them. */
export function makeModel(input: Input, words: ModelWords): BurnModel | BurnFault {
    const { table, settings } = input;
    const guarded = guardFault(table);
    if (guarded !== undefined) return guarded;
    const chosen = chosenClosing(settings.burn);
    if (chosen === "unreadable") return { fault: "closing", text: settings.burn.closing };
    const axis = table.budget.period && readAxis(table.budget.period, table.rowCount);
    if (axis !== undefined && isAxisFault(axis)) return axis;
    const placeOf = axis?.of ?? new Int32Array(table.rowCount);
    const length = axis?.starts.length ?? 1;
    const tree = growTree(table.levels.map(({ values }) => values), table.rowCount);
    const read = (valuesOf: (field: Field) => readonly unknown[]): Reading => readLeaves({ table, nodeOf: tree.nodeOf, placeOf, length, days: axis?.days, input: settings.burn.input, valuesOf });
    const reading = read(({ values }) => values);
    const told = actualTold(reading, length);
    const closing = axis === undefined ? AT_ONCE : closingOf({ ends: axis.ends, chosen, model: latestDay(table.budget.measures.closing), actual: told, now: input.now });
    const how: LinesInput = { input: settings.burn.input, closing: closing.place, length, hasPeriods: axis !== undefined };
    const shown = scopeOf(settings.burn, axis, closing.place, length);
    const isLit = table.isHighlighted !== undefined;
    const lit = isLit ? read(({ highlights }) => highlights ?? []) : undefined;
    const parts = makeParts({ ...input, axis, tree, reading, lit, how, shown, closing, words });
    return {
        ...parts,
        form: formOf(settings.burn.form, axis !== undefined, parts.parts.length),
        axis, shown, closing, tree, placeOf, length, reading, isLit,
        actualOf: (leaf) => {
            const { node, series: { actual } } = reading.leaves[leaf];
            return actual && linesWithin(linesOf({ node, series: { actual } }, how), shown, length).actual;
        },
        levelCount: table.levels.length,
        rowCount: table.rowCount,
        actualsAfter: axis === undefined || told === undefined ? 0 : actualsAfter(told, closing.place),
    };
}

/** Amounts without periods stand as they are at the day that the filters of the page choose. */
const AT_ONCE: Closing = { place: 0, source: "none", time: NaN };

function formOf(chosen: BurnForm, hasPeriods: boolean, partCount: number): BurnForms {
    if (!hasPeriods) return "variance";
    if (chosen !== "autoForm") return chosen;
    return partCount > 1 ? "multiples" : "curve";
}

/** Undefined where the author left the closing to the data. */
function chosenClosing({ closing }: Settings["burn"]): number | undefined | "unreadable" {
    if (closing.trim() === "") return undefined;
    const day = /^\d{4}-\d{2}-\d{2}$/.test(closing.trim()) ? instant(closing.trim()) : NaN;
    return Number.isNaN(day) ? "unreadable" : day;
}

function actualTold({ leaves }: Reading, length: number): Series | undefined {
    const actuals = leaves.map(({ series }) => series.actual).filter((series) => series !== undefined);
    return actuals.length === 0 ? undefined : addedUp(actuals, length);
}

/** The latest day that a field tells; a model tells the closing of each period, the last of which is now's. */
function latestDay(field: Field | undefined): number | undefined {
    let latest = -Infinity;
    for (const value of field?.values ?? []) {
        const day = instant(value);
        if (day > latest) latest = day;
    }
    return Number.isFinite(latest) ? latest : undefined;
}
