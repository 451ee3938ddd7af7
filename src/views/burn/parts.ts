import { alertsOf } from "../../domain/burn/alerts";
import { forecastBand } from "../../domain/burn/band";
import { Closing, missingClosings } from "../../domain/burn/closing";
import { addedUp, isTold, lastTold, Series } from "../../domain/burn/series";
import type { BurnOrder, Settings } from "../../settings/settings";
import { naturalOrder } from "../../text/naturalOrder";
import { once } from "../../domain/once";
import { Tree, TreeNode, keyOf } from "../common/tree";
import type { ViewInput } from "../common/view";
import { lastDayOf, TimeAxis } from "./axis";
import { figuresOf } from "./figures";
import type { AmountMeasure, Leaf, Reading } from "./leaves";
import { Lines, LinesInput, linesOf, summed } from "./lines";
import { ModelFigures, modelFigures } from "./modelFigures";
import type { Part } from "./part";
import { periodAmounts } from "./periodAmounts";
import { linesWithin, Scope } from "./scope";
import { limitsOf, situationOf } from "./situation";

export interface PartWords {
    readonly label: (value: unknown) => string;
    /** The name of the whole. */
    readonly portfolio: string;
    readonly locale: string;
}

export interface PartsInput extends Pick<ViewInput, "table" | "settings" | "scale"> {
    readonly axis: TimeAxis | undefined;
    readonly tree: Tree;
    readonly reading: Reading;
    /** What another visual has chosen, of the same leaves; undefined while none has. */
    readonly lit: Reading | undefined;
    readonly how: LinesInput;
    readonly shown: Scope;
    readonly closing: Closing;
    readonly words: PartWords;
}

interface Members {
    readonly node: TreeNode | undefined;
    readonly leaves: readonly number[];
}

/** The whole and the parts that it is split into: the members of one level of the hierarchy. */
export function makeParts(input: PartsInput): { readonly whole: Part; readonly parts: readonly Part[] } {
    const { reading, how, shown, tree, table, settings } = input;
    const linesIn = ({ leaves }: Reading): readonly Lines[] => leaves.map((leaf) => linesOf(leaf, how));
    const within = (all: readonly Lines[]): readonly Lines[] => all.map((lines) => linesWithin(lines, shown, how.length));
    const ofLife = linesIn(reading);
    const context: PartContext = { ...input, ofLife, all: within(ofLife), litLines: input.lit && within(linesIn(input.lit)), modelOf: modelFigures(input) };
    const make = (members: Members): Part => makePart(context, members);
    const whole = make({ node: undefined, leaves: reading.leaves.map((_, at) => at) });
    if (table.levels.length === 0) return { whole, parts: [] };
    const parts = splitBy(tree, reading.leaves, settings.burn.splitLevel, table.levels.length).map(make);
    return { whole, parts: inOrder(parts, settings.burn.order, input.words.locale) };
}

/** By the node of the level asked for that each leaf lies below, or by its own where its path ends before. */
function splitBy(tree: Tree, leaves: readonly Leaf[], level: number, levels: number): readonly Members[] {
    const depth = (level === 0 ? levels : Math.min(level, levels)) - 1;
    const members = new Map<TreeNode, number[]>();
    leaves.forEach((leaf, at) => {
        let node = tree.nodes[leaf.node];
        while (node.depth > depth && node.parent !== undefined) node = node.parent;
        const known = members.get(node);
        if (known === undefined) members.set(node, [at]);
        else known.push(at);
    });
    return [...members].map(([node, at]) => ({ node, leaves: at }));
}

/** What is read and reckoned once for all parts. */
interface PartContext extends PartsInput {
    readonly ofLife: readonly Lines[];
    /** The same within the fiscal year, where one is asked for. */
    readonly all: readonly Lines[];
    readonly litLines: readonly Lines[] | undefined;
    readonly modelOf: (leaves: readonly number[]) => ModelFigures;
}

function makePart(input: PartContext, { node, leaves }: Members): Part {
    const { how, settings, words, axis, litLines: lit } = input;
    const lines = summed(leaves.map((leaf) => input.all[leaf]), how.length);
    const litLines = lit && summed(leaves.map((leaf) => lit[leaf]), how.length);
    const told = toldBy(input, leaves);
    const figures = figuresOf({
        lines,
        members: membersOf(input, leaves),
        spent: settings.burn.scope === "life" ? lines.actual : addedUp(leaves.flatMap((leaf) => input.ofLife[leaf].actual ?? []), how.length),
        closing: how.closing,
        monthsPerPeriod: axis?.monthsPerPeriod ?? 1,
        closingDay: axis === undefined || how.closing < 0 ? undefined : lastDayOf(axis, how.closing),
        method: settings.burn.method,
        isPeriodTold: told.isPeriodTold,
        model: input.modelOf(leaves),
        hasPeriods: axis !== undefined,
    });
    return {
        key: node === undefined ? "" : keyOf(node),
        label: node === undefined ? words.portfolio : words.label(node.value),
        node, lines, figures,
        leaves: new Set(leaves),
        lit: litLines !== undefined && Object.values(litLines).some((line) => lastTold(line) >= 0) ? litLines : undefined,
        missing: told.missing,
        isMissing: told.isMissing,
        tells: told.tells,
        alerts: once(() => alertsOf(situationOf(input, figures, lines, told.missing, leaves), limitsOf(settings.alerts))),
        band: once(() => bandOf(lines, how, told)),
    };
}

/** The lines of each member of the portfolio: a landing covers all natures of one. */
function membersOf({ all, reading, how }: PartContext, leaves: readonly number[]): readonly Lines[] {
    const members = new Map<number, Lines[]>();
    for (const leaf of leaves) {
        const { node } = reading.leaves[leaf];
        const known = members.get(node);
        if (known === undefined) members.set(node, [all[leaf]]);
        else known.push(all[leaf]);
    }
    return [...members.values()].map((lines) => summed(lines, how.length));
}

interface Told extends Pick<Part, "missing" | "isMissing" | "tells"> {
    readonly isPeriodTold: (place: number) => boolean;
}

/** Which amounts the rows tell, and which they should have told. */
function toldBy({ reading, settings, how, axis, shown }: PartContext, leaves: readonly number[]): Told {
    const members = leaves.map((leaf) => reading.leaves[leaf]);
    const missing = axis === undefined ? [] : members.map((member) => missingOf(member, settings, how));
    const tells = tellingOf(members, how.length);
    const missingPlaces = new Set(missing.flat());
    const isMissing = (place: number): boolean => missingPlaces.has(place);
    return {
        missing: missing.reduce((sum, places) => sum + places.filter((place) => place >= shown.from && place <= shown.to).length, 0),
        isMissing: (place) => isMissing(place) && !tells("actual", place),
        tells,
        // Of sums since the beginning a period has what they grew by: the one before must be told too.
        isPeriodTold: (place) => tells("actual", place) && !isMissing(place) && (how.input === "periodic" || place > 0 && !isMissing(place - 1)),
    };
}

/** Looks at each measure once: a keyboard and a screen reader ask for many places. */
function tellingOf(members: readonly Leaf[], length: number): Part["tells"] {
    const known = new Map<AmountMeasure, Uint8Array>();
    const look = (measure: AmountMeasure): Uint8Array => {
        const told = new Uint8Array(length);
        for (const { series: { [measure]: series } } of members) if (series !== undefined) for (let place = 0; place < length; place += 1) if (isTold(series[place])) told[place] = 1;
        known.set(measure, told);
        return told;
    };
    return (measure, place) => (known.get(measure) ?? look(measure))[place] === 1;
}

/** Closings that are missing; a part whose plan has ended closes no more. */
function missingOf({ series: { actual, planned } }: Leaf, { burn }: Settings, { closing, length }: LinesInput): readonly number[] {
    if (actual === undefined) return [];
    const ended = planned === undefined ? length - 1 : lastChange(planned, burn.input);
    return missingClosings(actual, Math.min(closing, Math.max(ended, lastTold(actual))));
}

function lastChange(planned: Series, input: LinesInput["input"]): number {
    const last = lastTold(planned);
    if (input === "periodic") return last;
    let place = last;
    while (place > 0 && planned[place - 1] === planned[last]) place -= 1;
    return place;
}

function bandOf({ madeForecast, actual, forecast }: Lines, { closing, input }: LinesInput, told: Told): ReturnType<typeof forecastBand> {
    if (madeForecast === undefined || actual === undefined || forecast === undefined) return undefined;
    const amounts = periodAmounts({ line: "actual", series: actual }, told, input).map((amount, place) => told.isPeriodTold(place) ? amount : NaN);
    return forecastBand(madeForecast, amounts, closing);
}

function inOrder(parts: readonly Part[], order: BurnOrder, locale: string): readonly Part[] {
    const by = (valueOf: (part: Part) => number | undefined): readonly Part[] =>
        [...parts].sort((one, other) => (valueOf(other) ?? -Infinity) - (valueOf(one) ?? -Infinity) || 0);
    switch (order) {
        case "overrunFirst": return by(({ figures }) => figures.gap);
        case "largestFirst": return by(({ figures }) => figures.revised ?? figures.completion ?? figures.budget);
        case "given": return parts;
        case "name": {
            const natural = naturalOrder(locale);
            return [...parts].sort((one, other) => natural(one.label, other.label));
        }
    }
}
