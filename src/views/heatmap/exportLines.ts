import type { Field } from "../../dataview/table";
import { isRated } from "../../domain/status";
import { csvValue, CsvValue } from "../../text/csv";
import type { TooltipSource } from "./tooltip";
import { statusWord } from "./words";

type Source = Pick<TooltipSource, "model" | "table" | "texts">;

interface ExportColumn {
    readonly title: string;
    readonly valueOf: (row: number) => CsvValue;
}

/** Every data row behind the picture, in the order of the data, as its fields say it and as the picture reads it; the titles come first. */
export function* exportLines(source: Source): Generator<readonly CsvValue[]> {
    const columns = exportColumns(source);
    yield columns.map(({ title }) => title);
    for (let row = 0; row < source.model.rowCount; row += 1) yield columns.map(({ valueOf }) => valueOf(row));
}

function exportColumns(source: Source): readonly ExportColumn[] {
    const { table } = source;
    const before = [...table.levels, table.columns, table.status];
    const after = [table.trend, table.collected, table.comment, table.weight, table.order, ...table.tooltips];
    return [...before.flatMap(fieldColumn), ...readColumns(source), ...ageColumns(source), ...after.flatMap(fieldColumn)];
}

function fieldColumn(field: Field | undefined): readonly ExportColumn[] {
    return field === undefined ? [] : [{ title: field.name, valueOf: (row) => csvValue(field.values[row]) }];
}

/** What the scale makes of the status: the word and the place of its level, 1 being the best. */
function readColumns({ model, texts }: Source): readonly ExportColumn[] {
    return [
        { title: texts.say("Export_status"), valueOf: (row) => statusWord(model.statusOf(row), model.scale, texts) },
        { title: texts.say("Export_rank", { of: model.scale.levels.length }), valueOf: (row) => rankOf(model.statusOf(row)) },
    ];
}

function rankOf(status: number): number | undefined {
    return isRated(status) ? status : undefined;
}

function ageColumns(source: Source): readonly ExportColumn[] {
    const { model, table, texts } = source;
    if (table.collected === undefined) return [];
    return [
        { title: texts.say("Export_age"), valueOf: (row) => model.ages.ageOf(row) },
        { title: texts.say("State_stale"), valueOf: (row) => staleText(source, row) },
    ];
}

/** A report without a date is neither fresh nor stale. */
function staleText({ model, texts }: Source, row: number): string | undefined {
    if (model.ages.ageOf(row) === undefined) return undefined;
    return texts.say(model.ages.isStale(row) ? "Export_yes" : "Export_no");
}
