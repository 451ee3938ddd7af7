import type powerbi from "powerbi-visuals-api";
import { createDataView, type DataViewOptions, type Cell as Told, type Table, type TableColumn } from "../../../../playground/host";
import { readTable } from "../../../../src/dataview/table";
import type { Cell } from "../../../../src/domain/risks/matrix";
import type { Settings } from "../../../../src/settings/settings";
import { makeDateTexts } from "../../../../src/text/dates";
import { labelOf } from "../../../../src/text/label";
import type { Texts } from "../../../../src/text/say";
import type { Mark } from "../../../../src/views/common/marks";
import { makeTheme, type Theme } from "../../../../src/views/common/theme";
import { makeFrame, type FrameInput, type RiskFrame } from "../../../../src/views/risks/frame";
import { isFault, makeModel, type RiskFault, type RiskModel } from "../../../../src/views/risks/model";
import type { Risk } from "../../../../src/views/risks/risk";
import type { TooltipSource } from "../../../../src/views/risks/tooltip";
import { riskAmounts } from "../../../../src/views/risks/units";
import { zoneLooks } from "../../../../src/views/risks/zoneLooks";
import { evenMeasure, settingsWith, THEME } from "../burn/budgets";
import { english } from "../../text/texts";

export { evenMeasure, settingsWith, THEME };

const text = (name: string, ...roles: readonly string[]): TableColumn => ({ name, type: "text", roles });
const day = (name: string, role: string): TableColumn => ({ name, type: "dateTime", roles: [role] });

const FIELDS: Readonly<Record<string, TableColumn>> = {
    project: text("Project", "levels"), id: text("Risk id", "risk"), title: text("Risk", "risk"), category: text("Category", "category"),
    currency: text("Currency", "currency"),
    owner: text("Owner", "owner"), action: text("Action", "action"), riskState: text("State", "riskState"), note: text("Note", "tooltips"),
    reviewed: day("Reviewed", "reviewed"), actionDue: day("Due", "actionDue"),
    exposure: { name: "Exposure", type: "numeric", roles: ["exposure"], format: "#,0 €" },
};

/** Short names of the pairs of ranks. */
const SHORT: Readonly<Record<string, string>> = { p: "residualProbability", i: "residualImpact", p0: "probability", i0: "impact", pt: "targetProbability", it: "targetImpact", pp: "previousProbability", ip: "previousImpact" };

const fieldOf = (name: string): TableColumn => FIELDS[name] ?? { name: SHORT[name] ?? name, type: "numeric", roles: [SHORT[name] ?? name] };

/** Rows of the fields named, which are roles where they are no field of the list. A cell may hold what no host should give. */
export function registerOf(names: readonly string[], rows: readonly (readonly unknown[])[]): Table {
    return { columns: names.map(fieldOf), rows: rows as readonly (readonly Told[])[] };
}

/** Risks by their residual ranks alone, numbered from R1 on. */
export function residuals(...ranks: readonly (readonly [likelihood: unknown, impact: unknown])[]): Table {
    return registerOf(["id", "p", "i"], ranks.map((pair, at) => [`R${at + 1}`, ...pair]));
}

type Chosen = { readonly [Card in keyof Settings]?: Partial<Settings[Card]> };

/** What a picture is asked with: the choices, the day, the language and the host. */
export interface Asking {
    readonly chosen?: Chosen;
    readonly now?: Date;
    readonly texts?: Texts;
    readonly theme?: Theme;
    readonly host?: DataViewOptions;
}

export const NOW = new Date(2026, 4, 15);
export const DARK = makeTheme({ foreground: "#FFFFFF", background: "#1B1A19", selected: "#FFFFFF", highContrast: false });

export const viewOf = (table: Table, host: DataViewOptions = {}): powerbi.DataView => createDataView(table, host);

export function modelOrFault(table: Table, { chosen, texts = english, host }: Asking = {}): RiskModel | RiskFault {
    const dates = makeDateTexts(texts);
    return makeModel({ table: readTable(viewOf(table, host)), settings: settingsWith(chosen) }, { texts, label: (value) => labelOf(value, dates.day, String) ?? "" });
}

export function modelOf(table: Table, asking: Asking = {}): RiskModel {
    const model = modelOrFault(table, asking);
    if (isFault(model)) throw new Error(`No matrix is made: ${model.fault}.`);
    return model;
}

/** What sentences, tooltips and tables are made from. */
export function sourceOf(table: Table, asking: Asking = {}): TooltipSource {
    const { texts = english, chosen, now = NOW, theme = THEME } = asking;
    const model = modelOf(table, asking);
    const settings = settingsWith(chosen);
    const rows = readTable(viewOf(table, asking.host));
    return {
        model, texts, settings, dates: makeDateTexts(texts), ...riskAmounts(settings.amounts, rows, model.matrix, model.figures.exposure ?? 0, texts),
        looks: zoneLooks(settings.riskZones, theme, texts), table: rows, now: now.getTime(),
    };
}

export interface Framing extends Asking {
    readonly size?: { readonly width: number; readonly height: number };
    readonly opened?: FrameInput["opened"];
    readonly isChosen?: FrameInput["isChosen"];
    readonly notices?: readonly string[];
}

export const USUAL = { width: 960, height: 560 };

export function frameInput(source: TooltipSource, { size = USUAL, opened, isChosen, notices = [], theme = THEME }: Framing = {}): FrameInput {
    return { ...source, theme, size, notices, opened, isChosen, scrollBar: 10, measure: evenMeasure };
}

export function frameOf(table: Table, framing: Framing = {}): RiskFrame {
    return makeFrame(frameInput(sourceOf(table, framing), framing));
}

export const textsIn = (marks: readonly Mark[]): string[] => marks.flatMap(({ text: words }) => words === undefined ? [] : [words]);

/** Non-breaking spaces as usual ones. */
export const plainly = (words: string | undefined): string | undefined => words?.replace(/[\u00a0\u202f]/g, " ");

export function riskAt(model: RiskModel, at: number): Risk {
    const risk = model.register.risks().at(at);
    if (risk === undefined) throw new Error(`There is no risk ${at}.`);
    return risk;
}

export const cell = (likelihood: number, impact: number): Cell => ({ likelihood, impact });

/** Ranks of the drawn risks as "likelihood.impact", in the order of the data. */
export const cellsOfDrawn = ({ drawn }: RiskModel): string[] => drawn().map(({ cell: at }) => `${at?.likelihood}.${at?.impact}`);
