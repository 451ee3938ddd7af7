import { excerpt } from "../../tmdl/fault";
import { fault, type ReportFault } from "./fault";
import { listOf, member, pointer, textOf, textsOf } from "./json";
import { type ModelNames, suggestion } from "./modelNames";

/** What an alias, or a direct name, stands for: a table of the model, or the outputs of a subquery. */
export type Source = { readonly table: string } | { readonly outputs: ReadonlySet<string> };
export type Scope = ReadonlyMap<string, Source>;

/** Whether an object has the aliases of a query in it. */
export function hasFrom(value: unknown): boolean {
    return Array.isArray(member(value, "From"));
}

function outputsOf(entry: unknown): ReadonlySet<string> {
    const selected = listOf(entry, "Expression", "Subquery", "Query", "Select");
    return new Set(selected.flatMap((item) => textsOf([textOf(item, "Name"), textOf(item, "NativeReferenceName")])));
}

function sourceOf(entry: unknown): Source {
    const table = textOf(entry, "Entity");
    return table === undefined ? { outputs: outputsOf(entry) } : { table };
}

/** The aliases that a query declares. Those of a query around it do not count: a query sees its own alone. */
export function scopeOf(query: unknown): Scope {
    return new Map(listOf(query, "From").map((entry) => [textOf(entry, "Name") ?? "", sourceOf(entry)]));
}

/** Aliases are declared once, for a table that exists or for a subquery. */
export function fromFaults(file: string, path: string, query: unknown, { tables }: ModelNames): readonly ReportFault[] {
    const seen = new Set<string>();
    return listOf(query, "From").flatMap((entry, at) => {
        const place = path + pointer("From", at);
        const name = textOf(entry, "Name") ?? "";
        const table = textOf(entry, "Entity");
        const twice = seen.has(name) ? [fault(file, `${place}/Name`, "alias", `The alias "${excerpt(name)}" is declared twice. Rename one.`)] : [];
        seen.add(name);
        if (table === undefined && member(entry, "Expression", "Subquery") === undefined) {
            return [...twice, fault(file, place, "alias", `The alias "${excerpt(name)}" stands for nothing. Give it the Entity of a table.`)];
        }
        return table === undefined || tables.has(table) ? twice : [...twice, unknownTable(file, `${place}/Entity`, table, tables.keys())];
    });
}

export function unknownTable(file: string, path: string, table: string, known: Iterable<string>): ReportFault {
    return fault(file, path, "field", `The model has no table "${excerpt(table)}".${suggestion(table, known)} Name a table of the model.`);
}
