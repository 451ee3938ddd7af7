import type { Value } from "../contract";
import { ContractError } from "../json";
import type { Values } from "../row";
import { assertOnly, fieldsAt, NUMBERS, TIMES } from "./parameters";
import { broken, type GeneralRule } from "./rule";

/** A day and an instant are compared as days. */
function isBefore(value: Value, other: Value): boolean {
    if (typeof value === "number" && typeof other === "number") return value < other;
    const [text, against] = [String(value), String(other)];
    const length = Math.min(text.length, against.length);
    return text.slice(0, length) < against.slice(0, length);
}

/** The first filled column that comes before the filled one on its left. */
function misplaced(columns: readonly string[], row: Values): { readonly column: string; readonly before: string } | undefined {
    const filled = columns.filter((column) => row[column] !== undefined);
    const at = filled.findIndex((column, index) => index > 0 && isBefore(row[column], row[filled[index - 1]]));
    return at < 0 ? undefined : { column: filled[at], before: filled[at - 1] };
}

/** Dates, or numbers, grow from column to column; blank ones are left out. */
export const order: GeneralRule = (parameters) => {
    assertOnly(parameters, ["columns"]);
    const fields = fieldsAt(parameters, "columns");
    const isOneKind = [NUMBERS, TIMES].some((types) => fields.every((field) => types.includes(field.type)));
    if (!isOneKind || fields.length < 2) throw new ContractError(`${parameters.place}: "columns" must be two or more dates, or numbers.`);
    const columns = fields.map((field) => field.name);
    return {
        row(row) {
            const found = misplaced(columns, row);
            if (!found) return undefined;
            const bound = String(row[found.before]);
            return broken(found.column, row[found.column], `Write a value that is not before ${found.before}, which is ${bound}.`);
        },
    };
};
