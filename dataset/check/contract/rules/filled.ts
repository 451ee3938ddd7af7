import { ContractError } from "../json";
import type { Values } from "../row";
import { assertOnly, fieldAt, type Parameters, parametersAt, textOf } from "./parameters";
import { broken, type GeneralRule } from "./rule";

interface Condition {
    readonly column: string;
    readonly texts: ReadonlySet<string>;
}

function conditionsIn(parameters: Parameters): readonly Condition[] {
    const when = parametersAt(parameters, "when");
    const columns = Object.keys(when.json);
    if (columns.length === 0) throw new ContractError(`${when.place} must name a column and its values.`);
    return columns.map((column) => {
        const field = fieldAt({ ...when, json: { [column]: column } }, column);
        const values: unknown = when.json[column];
        if (!Array.isArray(values) || values.length === 0) throw new ContractError(`${when.place}: ${column} must have a list of values.`);
        return { column, texts: new Set(values.map((value: unknown) => textOf(when, field, value))) };
    });
}

function holds({ column, texts }: Condition, row: Values): boolean {
    return row[column] !== undefined && texts.has(String(row[column]));
}

function inWords(conditions: readonly Condition[]): string {
    return conditions.map(({ column, texts }) => `${column} is ${[...texts].join(" or ")}`).join(" and ");
}

/** `isNeeded`: filled when the conditions hold; `isLimited`: filled only then. */
function filledRule(isNeeded: boolean, isLimited: boolean): GeneralRule {
    return (parameters) => {
        assertOnly(parameters, ["column", "when"]);
        const column = fieldAt(parameters, "column").name;
        const conditions = conditionsIn(parameters);
        const words = inWords(conditions);
        return {
            row(row) {
                const isFilled = row[column] !== undefined;
                const isWhen = conditions.every((condition) => holds(condition, row));
                if (isNeeded && isWhen && !isFilled) return broken(column, "", `Fill ${column}: ${words}.`);
                if (isLimited && isFilled && !isWhen) return broken(column, row[column], `Leave ${column} blank unless ${words}.`);
                return undefined;
            },
        };
    };
}

export const filledIf = filledRule(true, false);
export const filledOnlyIf = filledRule(false, true);
export const filledIff = filledRule(true, true);
