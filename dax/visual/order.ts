import { DaxError } from "../error";
import { columnIn, flagsByLevel, type Group, type ModelView, sortColumnOf } from "./groups";
import { bracketReference, columnReference } from "./literal";
import type { FieldSource, SortKey, VisualRequest } from "./request";
import { sourceKey } from "./sourceText";
import type { PlannedValue } from "./values";

export interface OrderKey {
    /** A reference to a column of the result. */
    readonly text: string;
    readonly isDescending: boolean;
}

function groupTexts(view: ModelView, groups: readonly Group[], source: FieldSource & { readonly kind: "column" }): readonly string[] {
    const column = columnIn(view, source.column);
    if (!groups.some((group) => group.column === column)) {
        throw new DaxError("UNSUPPORTED", `The visual is sorted by ${column.reference}, which it does not show: sort it by one of its fields.`);
    }
    return [sortColumnOf(view, column) ?? column, column].map(({ table, name }) => columnReference({ table: table.name, column: name }));
}

function textsOf(view: ModelView, groups: readonly Group[], values: readonly PlannedValue[], { source }: SortKey): readonly string[] {
    if (source.kind === "column") return groupTexts(view, groups, source);
    const key = sourceKey(source);
    return values.filter((value) => value.key === key).map(({ name }) => bracketReference(name));
}

/** Totals first, from the outermost; then as the visual is sorted; then by the columns in their order, so that no two rows are equal. */
export function orderOf(view: ModelView, request: VisualRequest, groups: readonly Group[], values: readonly PlannedValue[]): readonly OrderKey[] {
    const columns = request.fields.flatMap(({ source }) => (source.kind === "column" ? [{ source, isDescending: false }] : []));
    const keys = [...(request.sort ?? []), ...columns].flatMap((key) =>
        textsOf(view, groups, values, key).map((text): OrderKey => ({ text, isDescending: key.isDescending })));
    const totals = flagsByLevel(groups).map(([flag]): OrderKey => ({ text: bracketReference(flag), isDescending: true }));
    const all = [...totals, ...keys];
    return all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index);
}
