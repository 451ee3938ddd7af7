import { DaxError } from "../error";
import type { StoredTable } from "../model/storedTable";
import type { Group, ModelView } from "./groups";
import { tableReference } from "./literal";
import type { FieldSource, ValueSource, VisualRequest } from "./request";
import { sourceKey, valueText } from "./sourceText";
import { UniqueNames } from "./uniqueNames";

/** A value that the query computes for each group. */
export interface PlannedValue {
    readonly name: string;
    readonly text: string;
    /** By which a field or a sort finds it; undefined for one that only decides which groups there are. */
    readonly key: string | undefined;
}

const MARKER: readonly [name: string, text: string] = ["Shown", "1"];

function nameFor(source: ValueSource): string {
    return source.kind === "measure" ? source.measure : source.column.column;
}

function isValue(source: FieldSource): source is ValueSource {
    return source.kind !== "column";
}

function showsAll({ fields, showAll = [] }: VisualRequest): boolean {
    const columns = fields.filter(({ source }) => source.kind === "column");
    const shown = columns.filter(({ queryName }) => showAll.includes(queryName));
    if (shown.length > 0 && shown.length < columns.length) {
        throw new DaxError("UNSUPPORTED", "Only some columns of the visual show members without data: show them for all, or for none.");
    }
    return shown.length > 0;
}

/** The table over whose rows columns of several tables come together. Throws a DaxError where the model does not tell it. */
function joiningTable({ engine, names }: ModelView, groups: readonly Group[]): StoredTable {
    const tables = [...new Set(groups.map(({ column }) => column.table))];
    const reaching = engine.model.tables.filter((table) => {
        const expanded = engine.states.initial.expanded(table);
        return names.table(table.name) !== undefined && tables.every((one) => expanded.reaches(one));
    });
    const own = reaching.filter((table) => tables.includes(table));
    const candidates = own.length > 0 ? own : reaching;
    if (candidates.length === 1) return candidates[0];
    const named = tables.map(({ name }) => `'${name}'`).join(", ");
    throw new DaxError("UNSUPPORTED", `The visual has columns of ${named} and no value, so how their rows belong together is open: add a measure.`);
}

function existence(view: ModelView, request: VisualRequest, groups: readonly Group[], hasValues: boolean): readonly [string, string] | undefined {
    // Without columns there is one row, BLANK or not.
    if (groups.length === 0 || showsAll(request)) return MARKER;
    const tables = new Set(groups.map(({ column }) => column.table));
    if (hasValues || tables.size === 1) return undefined;
    return ["Rows", `COUNTROWS ( ${tableReference(joiningTable(view, groups).name)} )`];
}

/** The values of the fields, those that only the sort asks for, and one that keeps groups which all of these leave BLANK. */
export function valuesOf(view: ModelView, request: VisualRequest, groups: readonly Group[]): readonly PlannedValue[] {
    const { fields, sort = [] } = request;
    const names = new UniqueNames(groups.flatMap(({ column, total }) => [column.name, ...(total === undefined ? [] : [total.flag])]));
    const sources = new Map([...fields, ...sort].map(({ source }) => source).filter(isValue).map((source) => [sourceKey(source), source]));
    const values: PlannedValue[] = [...sources].map(([key, source]) => ({ key, name: names.give(nameFor(source)), text: valueText(source) }));
    const kept = existence(view, request, groups, values.length > 0);
    return kept === undefined ? values : [...values, { key: undefined, name: names.give(kept[0]), text: kept[1] }];
}
