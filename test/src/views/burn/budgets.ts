import type powerbi from "powerbi-visuals-api";
import { createDataView, type Table, type TableColumn, type Cell } from "../../../../playground/host";
import { readTable } from "../../../../src/dataview/table";
import { weather } from "../../../../src/domain/scales/weather";
import type { Settings } from "../../../../src/settings/settings";
import { makeDateTexts } from "../../../../src/text/dates";
import { labelOf } from "../../../../src/text/label";
import type { Texts } from "../../../../src/text/say";
import { amountTexts } from "../../../../src/views/common/amounts";
import { type BurnFrame, makeFrame } from "../../../../src/views/burn/frame";
import { currencyOf } from "../../../../src/views/burn/guards";
import { lineLooks } from "../../../../src/views/burn/lineLooks";
import { type BurnFault, type BurnModel, isFault, makeModel } from "../../../../src/views/burn/model";
import type { Mark } from "../../../../src/views/common/marks";
import type { TooltipSource } from "../../../../src/views/burn/tooltip";
import { makeTheme } from "../../../../src/views/common/theme";
import { DEFAULTS } from "../../settings/defaults";
import { english } from "../../text/texts";

const FIELDS: Readonly<Record<string, TableColumn>> = {
    programme: { name: "Programme", type: "text", roles: ["levels"] },
    project: { name: "Project", type: "text", roles: ["levels"] },
    month: { name: "Month", type: "dateTime", roles: ["period"] },
    text: { name: "Period", type: "text", roles: ["period"] },
    nature: { name: "Nature", type: "text", roles: ["nature"] },
    currency: { name: "Currency", type: "text", roles: ["currency"] },
    version: { name: "Version", type: "text", roles: ["version"] },
    status: { name: "Weather", type: "numeric", roles: ["status"] },
    due: { name: "Due", type: "dateTime", roles: ["due"] },
    closing: { name: "Closing", type: "dateTime", roles: ["closing"] },
};

const fieldOf = (name: string): TableColumn => FIELDS[name] ?? { name, type: "numeric", roles: [name], format: "#,0 €" };

/** Rows of the fields named, which are roles where they are no field of the list. */
export function budgetTable(names: readonly string[], rows: readonly (readonly Cell[])[]): Table {
    return { columns: names.map(fieldOf), rows };
}

/** The first day of a month of 2026. */
export const month = (number: number): Date => new Date(2026, number - 1, 1);

/** One row a month from January 2026 on, with the amounts of each measure in that order. */
export function monthly(measures: Readonly<Record<string, readonly (number | null)[]>>): Table {
    const names = Object.keys(measures);
    const count = Math.max(...Object.values(measures).map(({ length }) => length));
    return budgetTable(["month", ...names], Array.from({ length: count }, (_, at) => [month(at + 1), ...names.map((name) => measures[name][at] ?? null)]));
}

type DataView = powerbi.DataView;

type Chosen = { readonly [Card in keyof Settings]?: Partial<Settings[Card]> };

export function settingsWith(chosen: Chosen = {}): Settings {
    return Object.fromEntries(Object.entries(DEFAULTS).map(([card, usual]) => [card, { ...usual, ...chosen[card as keyof Settings] }])) as unknown as Settings;
}

/** A day long after the amounts: every month is over. */
export const LATER = new Date(2027, 5, 15);

/** What a model is asked with: the data, the choices, the day and the language. */
export interface Asking {
    readonly chosen?: Chosen;
    readonly now?: Date;
    readonly texts?: Texts;
    /** Changes the data view before it is read. */
    readonly dataView?: (view: DataView) => DataView;
}

const same = (view: DataView): DataView => view;

const usualDates = makeDateTexts(english);

export function modelOrFault(table: Table, { chosen, now = LATER, texts = english, dataView = same }: Asking = {}): BurnModel | BurnFault {
    const label = (value: unknown): string => labelOf(value, usualDates.day, String) ?? texts.say("Label_blank");
    return makeModel({ table: readTable(dataView(createDataView(table))), settings: settingsWith(chosen), scale: weather, now: now.getTime() }, { dates: usualDates, label, portfolio: "Portfolio", locale: texts.locale });
}

export function modelOf(table: Table, asking: Asking = {}): BurnModel {
    const model = modelOrFault(table, asking);
    if (isFault(model)) throw new Error(`No picture is made: ${model.fault}.`);
    return model;
}

/** What tooltips, sentences and tables are made from. */
export function sourceOf(table: Table, asking: Asking = {}): TooltipSource {
    const { texts = english, chosen, dataView = same } = asking;
    const model = modelOf(table, asking);
    const rows = readTable(dataView(createDataView(table)));
    const settings = settingsWith(chosen);
    const { figures } = model.whole;
    const largest = Math.max(figures.landing ?? 0, figures.revised ?? 0, figures.actual ?? 0);
    return { model, texts, dates: makeDateTexts(texts), amounts: amountTexts(settings.amounts, largest, currencyOf(rows), texts), table: rows, settings };
}

export const evenMeasure = (text: string, size: number): number => text.length * size * 0.55;

export const THEME = makeTheme({ foreground: "#252423", background: "#FFFFFF", selected: "#252423", highContrast: false });

export function frameOf(table: Table, size: { readonly width: number; readonly height: number }, asking: Asking = {}): BurnFrame {
    const source = sourceOf(table, asking);
    return makeFrame({ ...source, theme: THEME, size, notices: [], now: (asking.now ?? LATER).getTime(), scrollBar: 10, looks: lineLooks(source.settings.lines, THEME), measure: evenMeasure, isChosen: undefined });
}

/** Every mark of a frame: its blocks, what stands still and the parts in sight. */
export function marksOf({ headline, strip, alerts, legend, notices, picture, room }: BurnFrame): readonly Mark[] {
    const parts = picture.plot === undefined ? picture.partsIn(0, room.height).flatMap((part) => picture.marksOf(part)) : [];
    return [...[headline, strip, alerts, legend, notices].flatMap(({ marks }) => marks), ...picture.still, ...parts];
}

export const textsIn = (marks: readonly Mark[]): string[] => marks.flatMap(({ text }) => text === undefined ? [] : [text]);
