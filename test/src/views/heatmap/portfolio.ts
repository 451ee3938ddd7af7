import { Field, PortfolioTable, readTable } from "../../../../src/dataview/table";
import type { StatusScale } from "../../../../src/domain/scale";
import { weather } from "../../../../src/domain/scales/weather";
import { makePane } from "../../../../src/settings/pane";
import type { Settings } from "../../../../src/settings/settings";
import { makeDateTexts } from "../../../../src/text/dates";
import { labelOf } from "../../../../src/text/label";
import type { Texts } from "../../../../src/text/say";
import type { Measure } from "../../../../src/views/common/fitText";
import type { ColumnWords } from "../../../../src/views/heatmap/columns";
import { Frame, FrameInput, makeFrame } from "../../../../src/views/heatmap/layout";
import { HeatmapModel, makeModel } from "../../../../src/views/heatmap/model";
import { summariesOf } from "../../../../src/views/heatmap/summaries";
import { openNodes, Tree, TreeNode } from "../../../../src/views/common/tree";
import { keysAsTexts } from "../../settings/localization";
import { english } from "../../text/texts";

/** One data row. A role is bound when some row has something for it. */
export interface Report {
    readonly path: readonly (string | null)[];
    readonly column?: unknown;
    readonly status?: unknown;
    readonly trend?: unknown;
    readonly collected?: unknown;
    readonly comment?: unknown;
    readonly weight?: unknown;
    readonly order?: unknown;
    readonly manager?: unknown;
}

const LEVELS = ["Directorate", "Programme", "Project"];

export function field(name: string, values: readonly unknown[]): Field {
    return { name, values, isDate: values.some((value) => value instanceof Date), format: undefined };
}

export function tableOf(reports: readonly Report[]): PortfolioTable {
    const depth = Math.max(0, ...reports.map(({ path }) => path.length));
    const bound = (name: string, role: keyof Report): Field | undefined =>
        reports.some((report) => report[role] !== undefined) ? field(name, reports.map((report) => report[role])) : undefined;
    const manager = bound("Manager", "manager");
    return {
        ...readTable(undefined),
        rowCount: reports.length,
        levels: Array.from({ length: depth }, (_, level) => field(LEVELS[level], reports.map(({ path }) => path[level]))),
        columns: bound("Period", "column"),
        status: bound("Weather", "status"),
        trend: bound("Outlook", "trend"),
        collected: bound("Entered", "collected"),
        comment: bound("Key fact", "comment"),
        weight: bound("Budget", "weight"),
        order: bound("Rank", "order"),
        tooltips: manager === undefined ? [] : [manager],
    };
}

type Choices = { readonly [Card in keyof Settings]?: Partial<Settings[Card]> };

export function settingsWith(choices: Choices = {}): Settings {
    const defaults = makePane(keysAsTexts).read(undefined);
    return Object.fromEntries(Object.entries(defaults).map(([card, own]) => [card, { ...own, ...choices[card as keyof Settings] }])) as unknown as Settings;
}

export function wordsIn(texts: Texts): ColumnWords {
    const dates = makeDateTexts(texts);
    return { dates, label: (value) => labelOf(value, dates.day, String) ?? texts.say("Label_blank"), portfolio: texts.say("Label_portfolio") };
}

export interface ModelOptions {
    readonly settings?: Choices;
    readonly scale?: StatusScale;
    readonly now?: Date;
    readonly texts?: Texts;
}

export function modelOf(reports: readonly Report[], { settings = {}, scale = weather, now = new Date(2026, 11, 31), texts = english }: ModelOptions = {}): HeatmapModel {
    return makeModel({ table: tableOf(reports), settings: settingsWith(settings), scale, words: wordsIn(texts), now: now.getTime() });
}

/** The node that is reached by these names from the top. */
export function nodeAt({ root }: Tree, ...names: readonly (string | undefined)[]): TreeNode {
    return names.reduce((node: TreeNode, name) => {
        const child = node.children.find(({ value }) => value === name);
        if (child === undefined) throw new Error(`No row ${names.join("/")}`);
        return child;
    }, root);
}

/** Letters all half as wide as they are tall, bold ones a tenth wider. */
export const evenMeasure: Measure = (text, size, bold = false) => text.length * size * (bold ? 0.55 : 0.5);

type FrameOptions = Partial<Omit<FrameInput, "model" | "settings">> & { readonly settings?: Choices };

export function frameOf(model: HeatmapModel, options: FrameOptions = {}): Frame {
    const { settings = {}, isFolded = (): boolean => false, ...rest } = options;
    const open = openNodes(model.tree, isFolded);
    return makeFrame({ model, isFolded, open, size: { width: 600, height: 400 }, headline: undefined, legend: [], summaries: summariesOf(model, english), notices: [], words: undefined, paints: undefined, measure: evenMeasure, scrollBar: 10, ...rest, settings: settingsWith(settings) });
}

/** The first day of a month of 2026. */
export const month = (number: number): Date => new Date(2026, number - 1, 1);
