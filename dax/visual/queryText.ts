import { DaxError } from "../error";
import type { ColumnName } from "../model/definition";
import { plainFilterText, topFilterText, valueConditionText } from "./filterText";
import { flagsByLevel, type Group, groupsOf, type ModelView } from "./groups";
import { bracketReference, columnReference, textLiteral } from "./literal";
import { type OrderKey, orderOf } from "./order";
import type { Filter, PlainFilter, VisualRequest } from "./request";
import { type PlannedValue, valuesOf } from "./values";

/** One query, and how its result is laid out: first the groups, then the flags of those that have totals, then the values. */
export interface VisualQuery {
    readonly text: string;
    readonly groups: readonly Group[];
    readonly values: readonly PlannedValue[];
}

interface Variable {
    readonly name: string;
    readonly text: string;
}

function isPlain(filter: Filter): filter is PlainFilter {
    return filter.kind === "values" || filter.kind === "condition";
}

function numbered(texts: readonly string[], first: number): readonly Variable[] {
    return texts.map((text, index) => ({ name: `__f${first + index}`, text }));
}

function groupName({ column: { table, name } }: Group): ColumnName {
    return { table: table.name, column: name };
}

function namesOf(variables: readonly Variable[]): readonly string[] {
    return variables.map(({ name }) => name);
}

/** Later filters see the earlier ones: a top is taken, and a value compared, under all plain filters of the visual. */
function filterVariables({ filters, otherFilters = [] }: VisualRequest, groups: readonly Group[]): readonly Variable[] {
    const all = [...filters, ...otherFilters];
    const plain = numbered(all.filter(isPlain).map(plainFilterText), 1);
    const tops = all.flatMap((filter) => (filter.kind === "top" ? [topFilterText(filter, namesOf(plain))] : []));
    const before = [...plain, ...numbered(tops, plain.length + 1)];
    const conditions = all.flatMap((filter) => (filter.kind === "valueCondition" ? [filter] : []));
    if (conditions.length > 0 && groups.length === 0) {
        throw new DaxError("UNSUPPORTED", "A filter compares a measure in a visual that has no column: give it a column.");
    }
    const compared = conditions.map((filter) => valueConditionText(filter, groups.map(groupName), namesOf(before)));
    return [...before, ...numbered(compared, before.length + 1)];
}

function groupArguments(groups: readonly Group[]): readonly string[] {
    const hierarchies = new Map<number, string[]>();
    for (const group of groups) {
        if (group.total === undefined) continue;
        const { hierarchy, flag } = group.total;
        hierarchies.set(hierarchy, [...(hierarchies.get(hierarchy) ?? []), columnReference(groupName(group)), textLiteral(flag)]);
    }
    const rollups = [...hierarchies.values()].map((args) => `ROLLUPADDISSUBTOTAL ( ${args.join(", ")} )`);
    return [...rollups, ...groups.filter(({ total }) => total === undefined).map((group) => columnReference(groupName(group)))];
}

/** Columns of one level are summed up together: rows that sum up only some of them are left out. */
function withWholeLevels(core: string, groups: readonly Group[]): string {
    const conditions = flagsByLevel(groups).flatMap(([first, ...others]) =>
        others.map((other) => `${bracketReference(first)} = ${bracketReference(other)}`));
    return conditions.length === 0 ? core : `FILTER ( ${core}, ${conditions.join(" && ")} )`;
}

function coreText(groups: readonly Group[], filters: readonly string[], values: readonly PlannedValue[]): string {
    const pairs = values.map(({ name, text }) => `${textLiteral(name)}, ${text}`);
    const args = [...groupArguments(groups), ...filters, ...pairs].map((argument) => `\n        ${argument}`);
    return withWholeLevels(`SUMMARIZECOLUMNS (${args.join(",")}\n    )`, groups);
}

function rowsText(count: number, groups: readonly Group[], order: readonly OrderKey[]): string {
    if (!Number.isInteger(count) || count < 1) throw new DaxError("ARGUMENT", `A visual asks for ${count} rows: ask for a whole number from 1 on.`);
    if (order.length === 0) return "__core";
    const grandTotal = groups.some(({ total }) => total !== undefined) ? 1 : 0;
    const keys = order.map(({ text, isDescending }) => `${text}, ${isDescending ? 0 : 1}`);
    return `TOPN ( ${count + 1 + grandTotal}, __core, ${keys.join(", ")} )`;
}

function written(variables: readonly Variable[], result: string, order: readonly OrderKey[]): string {
    const definitions = variables.map(({ name, text }) => `    VAR ${name} = ${text}\n`);
    const keys = order.map(({ text, isDescending }) => (isDescending ? `${text} DESC` : text));
    return `DEFINE\n${definitions.join("")}EVALUATE ${result}${keys.length === 0 ? "" : `\nORDER BY ${keys.join(", ")}`}\n`;
}

function plan(view: ModelView, request: VisualRequest): Omit<VisualQuery, "text"> {
    if (request.fields.length === 0) throw new DaxError("ARGUMENT", "A visual without fields asks for nothing: give it a field.");
    const groups = groupsOf(view, request);
    return { groups, values: valuesOf(view, request, groups) };
}

/** The query of a visual: one row more than it may show, so that it is seen whether there are more. Throws a DaxError for what cannot be asked. */
export function visualQuery(view: ModelView, request: VisualRequest): VisualQuery {
    const { groups, values } = plan(view, request);
    const order = orderOf(view, request, groups, values);
    const filters = filterVariables(request, groups);
    const core = { name: "__core", text: coreText(groups, namesOf(filters), values) };
    const rows = { name: "__rows", text: rowsText(request.count, groups, order) };
    return { text: written([...filters, core, rows], "__rows", order), groups, values };
}

/**
 * The same rows once more under the selection of another visual, without limit and order. Tops and conditions on values are taken
 * without the selection: it must not change which rows there are.
 */
export function highlightQuery(view: ModelView, request: VisualRequest): VisualQuery | undefined {
    const { highlight } = request;
    if (highlight === undefined) return undefined;
    const { groups, values } = plan(view, request);
    const filters = filterVariables(request, groups);
    const selected = numbered(highlight.map(plainFilterText), filters.length + 1);
    const core = { name: "__core", text: coreText(groups, namesOf([...filters, ...selected]), values) };
    return { text: written([...filters, ...selected, core], "__core", []), groups, values };
}
