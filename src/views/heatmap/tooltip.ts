import type { Field, PortfolioTable } from "../../dataview/table";
import { isRated, NOTHING } from "../../domain/status";
import { BETTER, NO_TREND, SAME, trendBasisOf } from "../../domain/trend";
import { instant } from "../../domain/staleness";
import type { Settings } from "../../settings/settings";
import type { DateTexts } from "../../text/dates";
import { fieldText } from "../../text/fieldText";
import { labelOf } from "../../text/label";
import type { Texts } from "../../text/say";
import type { LegendEntry } from "../common/legend";
import type { Hit } from "./hit";
import { statusOfEntry } from "./legendEntries";
import type { HeatmapModel } from "./model";
import type { PlacedRow } from "./layout";
import { columnLines, rowLines } from "./summaryLines";
import { statusWord } from "./words";

/** One line of a tooltip. */
export interface TooltipLine {
    readonly displayName: string;
    readonly value: string;
}

export interface TooltipSource {
    readonly model: HeatmapModel;
    readonly table: PortfolioTable;
    readonly texts: Texts;
    readonly dates: DateTexts;
    /** What the author wants tooltips to say. */
    readonly tooltips: Settings["tooltips"];
    /** Whether a click selects; what it would do is not said where it does nothing. */
    readonly mayFilter: boolean;
}

/** What is said of the place under the pointer. */
export function describe(source: TooltipSource, hit: Hit): TooltipLine[] {
    switch (hit.on) {
        case "cell": return cellTooltip(source, hit.row, hit.column);
        case "rowHeader": return [{ displayName: fieldName(source, hit.row), value: source.model.labelOf(hit.row.node) }, ...rowLines(source, hit.row.node)];
        case "columnHeader": return [{ displayName: source.table.columns?.name ?? "", value: source.model.columns.list[hit.column].full() }, ...columnLines(source, hit.column)];
        case "legend": return legendTooltip(source, hit.entry);
        case "headline": return [{ displayName: source.texts.say("Card_headline"), value: hit.sentence }];
        case "notices": return [{ displayName: source.texts.say("Notice_title"), value: hit.text }];
        case "background": return [];
    }
}

/** What a sign of the legend stands for, and how many rows of the data have it. */
function legendTooltip({ model, texts, mayFilter }: TooltipSource, { key, label }: LegendEntry): TooltipLine[] {
    const status = statusOfEntry(key);
    return [{ displayName: label, value: status === undefined ? "" : rowsText(model.statusCounts[status], mayFilter, texts) }];
}

function rowsText(count: number, mayFilter: boolean, texts: Texts): string {
    return mayFilter && count > 0 ? texts.sayCount("Tooltip_rowsToFilter", count) : texts.sayCount("Tooltip_rows", count);
}

function fieldName({ table }: TooltipSource, row: PlacedRow): string {
    return row.node.parent === undefined ? "" : table.levels.at(row.node.depth)?.name ?? "";
}

/** What the tooltip of a cell says: the status in words first, so that neither colour nor icon is needed. */
export function cellTooltip(source: TooltipSource, row: PlacedRow, column: number): TooltipLine[] {
    const { model, texts, tooltips: shown } = source;
    const header = { displayName: model.labelOf(row.node), value: model.columns.list[column].full() };
    const status = row.cells.status[column];
    if (status === NOTHING) return [header, { displayName: texts.say("Tooltip_status"), value: texts.say("Tooltip_nothing") }];
    return [
        header,
        { displayName: texts.say("Tooltip_status"), value: statusText(source, row, column) },
        ...(shown.trend ? trendLines(source, row, column) : []),
        ...(shown.members ? [...coverageLines(source, row, column), ...gapLines(source, row, column)] : []),
        ...ownLines(source, row, column),
    ];
}

function statusText(source: TooltipSource, row: PlacedRow, column: number): string {
    const { model, texts } = source;
    const status = row.cells.status[column];
    const word = statusWord(status, model.scale, texts);
    if (isRated(status)) return texts.say("Tooltip_rank", { word, rank: status, of: model.scale.levels.length });
    const raw = rawStatus(source, row, column, word);
    return raw === undefined ? word : texts.say("Tooltip_rawStatus", { word, raw });
}

/** What the data say for a state, where it is not the word for it. */
export function rawStatus({ table }: TooltipSource, row: PlacedRow, column: number, word: string): string | undefined {
    const raw = rawText(table.status, row.cells.firstRow[column]);
    return raw?.toLowerCase() === word.toLowerCase() ? undefined : raw;
}

function trendLines(source: TooltipSource, row: PlacedRow, column: number): TooltipLine[] {
    const { model, texts } = source;
    const trend = row.cells.trend[column];
    if (trend === NO_TREND) return [];
    const key = trend === BETTER ? "Trend_better" : trend === SAME ? "Trend_same" : "Trend_worse";
    const before = trendBasis(source, row, column);
    const value = before === undefined ? texts.say(key) : texts.say("Tooltip_trendSince", {
        trend: texts.say(key),
        word: statusWord(row.cells.status[before], model.scale, texts),
        period: model.columns.list[before].full(),
    });
    return [{ displayName: texts.say("Tooltip_trend"), value }];
}

/** The column against which a trend was told; undefined for a declared one. */
export function trendBasis({ model }: TooltipSource, row: PlacedRow, column: number): number | undefined {
    return model.declaresTrends && !row.isGroup ? undefined : trendBasisOf(row.cells.status, column, model.trendBack);
}

/** What was declared for a group beside what its members say, where the two differ. */
function gapLines({ model, texts }: TooltipSource, row: PlacedRow, column: number): TooltipLine[] {
    const gap = row.cells.gap[column];
    if (gap === 0) return [];
    const shown = row.cells.status[column];
    const [declared, derived] = model.showsDeclared ? [shown, shown + gap] : [shown - gap, shown];
    const word = (status: number): string => statusWord(status, model.scale, texts);
    return [{ displayName: texts.say("Tooltip_gap"), value: texts.say("Tooltip_gapBetween", { declared: word(declared), derived: word(derived) }) }];
}

function coverageLines({ model, texts }: TooltipSource, row: PlacedRow, column: number): TooltipLine[] {
    if (!row.isGroup) return [];
    const { rated, expected } = row.cells;
    const lines = [{ displayName: texts.say("Tooltip_coverage"), value: texts.sayCount("Tooltip_rated", rated[column], { expected: expected[column] }) }];
    const stale = model.staleMembers(row.node, column);
    if (stale > 0) lines.push({ displayName: texts.say("State_stale"), value: texts.sayCount("Tooltip_staleMembers", stale) });
    return lines;
}

/** What the row's own report says: when it was collected, its comment and the fields bound to the tooltip. */
function ownLines(source: TooltipSource, row: PlacedRow, column: number): TooltipLine[] {
    const { table, tooltips: shown } = source;
    const own = row.cells.firstRow[column];
    if (own < 0) return [];
    return [
        ...(shown.collected ? collectedLines(source, own) : []),
        ...(shown.fields ? fieldLines(source, [table.comment, table.weight, ...table.tooltips], own) : []),
    ];
}

function collectedLines({ model, table, texts, dates }: TooltipSource, own: number): TooltipLine[] {
    const age = model.ages.ageOf(own);
    if (table.collected === undefined) return [];
    const time = instant(table.collected.values[own]);
    if (age === undefined || Number.isNaN(time)) return [{ displayName: texts.say("Tooltip_collected"), value: texts.say("Tooltip_noDate") }];
    const key = model.ages.isStale(own) ? "Tooltip_ageStale" : "Tooltip_age";
    return [{ displayName: texts.say("Tooltip_collected"), value: texts.sayCount(key, age, { day: dates.day(time) }) }];
}

export function fieldLines({ texts, dates }: TooltipSource, fields: readonly (Field | undefined)[], own: number): TooltipLine[] {
    return fields.flatMap((field) => {
        const value = field === undefined ? undefined : fieldText(field.values[own], field.format, { ...texts, day: dates.day });
        return field === undefined || value === undefined ? [] : [{ displayName: field.name, value }];
    });
}

function rawText(field: Field | undefined, row: number): string | undefined {
    const value = row < 0 ? undefined : field?.values[row];
    return typeof value === "string" || typeof value === "number" ? labelOf(value, String, String) : undefined;
}
