import { isTold, levelAt } from "../../domain/burn/series";
import { EAC_METHODS, EacMethod } from "../../domain/burn/methods";
import { decomposed } from "../../domain/burn/variance";
import type { PortfolioTable } from "../../dataview/table";
import type { Settings } from "../../settings/settings";
import { fieldText } from "../../text/fieldText";
import { alertText } from "./alertTexts";
import { periodLabel } from "./burnTexts";
import { drawnSeries, DrawnSeries } from "./shownSeries";
import { figureItems } from "./figureItems";
import type { Words } from "./headline";
import { Hit, rowsOf } from "./hit";
import { LINE_KEYS } from "./keys";
import type { Part } from "./part";
import { periodAmounts } from "./periodAmounts";

export interface TooltipLine {
    readonly displayName: string;
    readonly value: string;
    readonly header?: string;
}

export interface TooltipSource extends Words {
    readonly table: PortfolioTable;
    readonly settings: Settings;
}

/** What is told of a place of the picture. */
export function describe(source: TooltipSource, hit: Hit): readonly TooltipLine[] {
    switch (hit.on) {
        case "period": return headed(periodLabel(source, hit.place), periodLines(source, hit.place));
        case "part": return headed(hit.part.label, partLines(source, hit.part));
        case "whole": return headed(source.model.whole.label, partLines(source, source.model.whole));
        case "background": return [];
    }
}

function headed(header: string, lines: readonly TooltipLine[]): readonly TooltipLine[] {
    return lines.map((line, at) => at === 0 ? { ...line, header } : line);
}

/** All series at a date, the weightiest first, each with what it grew by in the period. */
function periodLines(source: TooltipSource, place: number): readonly TooltipLine[] {
    const { model, settings, texts } = source;
    const drawn = [...drawnSeries(model.whole, settings, model)].reverse();
    const isWorthALine = ({ line, series }: DrawnSeries): boolean => isTold(series[place]) || line === "actual" && model.whole.isMissing(place);
    const lines = drawn.flatMap((one): readonly TooltipLine[] => isWorthALine(one) ? [{ displayName: texts.say(LINE_KEYS[one.line]), value: toldAt(source, one, place) }] : []);
    const told = lines.length > 0 ? lines : [{ displayName: texts.say("Burn_corner"), value: texts.say("Burn_notTold") }];
    return [...told, ...ownFields(source, [...rowsOf(model, undefined, place)])];
}

/** What the whole has come to at a place; a closing that is missing is neither zero nor yet to come. */
export function toldAt(source: TooltipSource, one: DrawnSeries, place: number): string {
    const { texts, model } = source;
    if (one.line === "actual" && model.whole.isMissing(place)) return texts.say("Burn_missingClosing");
    return isTold(one.series[place]) ? amountText(source, one, place) : texts.say("Burn_notTold");
}

/** "12.4 M€ (+0.3 M€ in the period)"; an envelope does not grow. */
function amountText({ texts, amounts, model, settings }: TooltipSource, one: DrawnSeries, place: number): string {
    const amount = amounts.amount(one.series[place]);
    if (one.line === "budget" || one.line === "revised") return amount;
    const change = periodAmounts(one, model.whole, settings.burn.input)[place];
    return isTold(change) ? texts.say("Burn_periodAmount", { amount, change: amounts.signed(change) }) : amount;
}

export function partLines(source: TooltipSource, part: Part): readonly TooltipLine[] {
    const { texts, settings } = source;
    const items = figureItems(part, source, settings.alerts).map(({ label, value, isOwn }): TooltipLine => ({ displayName: label, value: isOwn ? `${value} · ${texts.say("Burn_source_own")}` : value }));
    const alerts = part.alerts().map((alert): TooltipLine => ({ displayName: texts.say(alert.severity === "bad" ? "Burn_severity_bad" : "Burn_severity_watch"), value: alertText(alert, source) }));
    const lines = [...items, ...paceLines(source, part), ...gapLines(source, part), ...methodLines(source, part), ...natureLines(source, part), ...alerts];
    return lines.length > 0 ? lines : [{ displayName: texts.say("Burn_cornerParts"), value: texts.say("Burn_notTold") }];
}

function paceLines({ texts, amounts, dates }: TooltipSource, { figures }: Part): readonly TooltipLine[] {
    const { burnRate, runway, exhaustion, due } = figures;
    return [
        ...(burnRate === undefined ? [] : [{ displayName: texts.say("Burn_burnRateLine"), value: amounts.amount(burnRate) }]),
        ...(runway === undefined ? [] : [{ displayName: texts.say("Burn_runwayLine"), value: texts.say("Burn_monthsValue", { months: amounts.months(runway) }) }]),
        ...(exhaustion === undefined ? [] : [{ displayName: texts.say("Burn_exhaustionLine"), value: dates.day(exhaustion) }]),
        ...(due === undefined ? [] : [{ displayName: texts.say("Burn_dueLine"), value: dates.day(due) }]),
    ];
}

/** Where the gap comes from: approved changes, cost to date, and work to come. */
function gapLines({ texts, amounts }: TooltipSource, { figures }: Part): readonly TooltipLine[] {
    const found = decomposed({ original: figures.budget, revised: figures.compared, actual: figures.actual, earned: figures.earned, landing: figures.landing });
    if (found === undefined || figures.compared !== figures.revised) return [];
    const line = (displayName: string, value: number | undefined): readonly TooltipLine[] => value === undefined || value === 0 ? [] : [{ displayName, value: amounts.signed(value) }];
    return [
        ...line(texts.say("Burn_decompositionChanges"), found.changes),
        ...(found.toDate === undefined ? [] : [...line(texts.say("Burn_decompositionToDate"), found.toDate), ...line(texts.say("Burn_decompositionToCome"), found.toCome)]),
    ];
}

const METHOD_KEYS: Readonly<Record<EacMethod, string>> = { bottomUp: "Burn_method_bottomUp", atBudget: "Burn_method_atBudget", cpi: "Burn_method_cpi", cpiSpi: "Burn_method_cpiSpi" };

/** Where the other methods land. */
function methodLines({ texts, amounts }: TooltipSource, { figures: { eacs, method } }: Part): readonly TooltipLine[] {
    return EAC_METHODS.flatMap((one): readonly TooltipLine[] => {
        const eac = eacs[one];
        return eac === undefined || one === method || one === "bottomUp" && method === "model" ? [] : [{ displayName: texts.say(METHOD_KEYS[one]), value: amounts.amount(eac) }];
    });
}

/** The actuals by nature, where one is bound: CAPEX and OPEX. */
function natureLines({ model, table, texts, amounts }: TooltipSource, part: Part): readonly TooltipLine[] {
    const { nature } = table.budget;
    if (nature === undefined) return [];
    const sums = new Map<string, number>();
    for (const [label, leaf] of leavesByNature(model, part, nature.values)) {
        const actual = model.actualOf(leaf);
        const amount = actual === undefined ? NaN : levelAt(actual, model.closing.place, NaN);
        if (isTold(amount)) sums.set(label, (sums.get(label) ?? 0) + amount);
    }
    return [...sums].map(([label, amount]) => ({ displayName: texts.say("Burn_natureLine", { nature: label }), value: amounts.amount(amount) }));
}

function* leavesByNature(model: TooltipSource["model"], part: Part, natures: readonly unknown[]): Generator<[string, number]> {
    const seen = new Set<number>();
    for (const row of rowsOf(model, part, undefined)) {
        const leaf = model.reading.leafOf[row];
        if (seen.has(leaf)) continue;
        seen.add(leaf);
        const value = natures[row];
        yield [typeof value === "string" || typeof value === "number" ? String(value) : "–", leaf];
    }
}

/** The fields bound to the tooltip, where one row alone stands behind the place. */
function ownFields({ table, texts, dates, settings }: TooltipSource, rows: readonly number[]): readonly TooltipLine[] {
    if (!settings.tooltips.fields || rows.length !== 1) return [];
    return table.tooltips.flatMap((field) => {
        const value = fieldText(field.values[rows[0]], field.format, { ...texts, day: dates.day });
        return value === undefined ? [] : [{ displayName: field.name, value }];
    });
}

