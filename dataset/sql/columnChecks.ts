import type { Field } from "../check/contract/contract";
import type { Check, Checks } from "./check";
import type { ColumnType } from "./columnType";
import type { Condition, Dialect } from "./dialect";
import { literal } from "./literal";
import { decimalText } from "./text";

function allowedCheck(dialect: Dialect, field: Field, column: string): string | undefined {
    if (!field.allowed) return undefined;
    const values = field.allowed.map((text) => literal(dialect, field, text));
    return field.type === "string" ? dialect.oneOfTexts(column, values) : `${column} IN (${values.join(", ")})`;
}

function rangeCheck({ type, minimum, maximum }: Field, column: string): string | undefined {
    if (type !== "integer" && type !== "number") return undefined;
    const limits = [minimum === undefined ? "" : `${column} >= ${decimalText(minimum)}`,
        maximum === undefined ? "" : `${column} <= ${decimalText(maximum)}`];
    return limits.filter(Boolean).join(" AND ") || undefined;
}

/** A file has no empty text, only a blank cell, which is NULL; most patterns refuse the empty text already. */
function emptyCheck(dialect: Dialect, field: Field, column: string, pattern: Condition | undefined): string | undefined {
    const isRefusedByPattern = pattern !== undefined && "condition" in pattern && field.pattern?.test("") === false;
    const isRefusedAnyway = field.type !== "string" || field.allowed !== undefined || isRefusedByPattern;
    return isRefusedAnyway ? undefined : dialect.notEmpty(column);
}

function lengthCheck(dialect: Dialect, field: Field, column: string, type: ColumnType): string | undefined {
    const { maxLength } = field;
    if (maxLength === undefined || type.kind !== "text" || field.allowed) return undefined;
    const limited = type.length !== undefined && type.length <= dialect.longestText ? type.length : Infinity;
    return limited <= maxLength ? undefined : dialect.shorterThan(column, maxLength);
}

/** The conditions on one column, beside its type and NOT NULL; all hold for a blank cell. */
export function columnChecks(dialect: Dialect, table: string, field: Field, type: ColumnType): Checks {
    const column = dialect.identifier(field.name);
    const pattern = field.pattern ? dialect.pattern(column, field) : undefined;
    const found: readonly (readonly [kind: string, condition: string | undefined])[] = [
        ["enum", allowedCheck(dialect, field, column)],
        ["range", rangeCheck(field, column)],
        ["length", lengthCheck(dialect, field, column, type)],
        ["pattern", pattern && "condition" in pattern ? pattern.condition : undefined],
        ["empty", emptyCheck(dialect, field, column, pattern)],
        ["finite", dialect.beyondFiles(column, field)],
    ];
    const checks = found.flatMap(([kind, condition]): readonly Check[] =>
        (condition === undefined ? [] : [{ name: [table, field.name, kind], condition }]));
    const unchecked = pattern && "unchecked" in pattern ? [{ place: `${table}.${field.name}`, reason: pattern.unchecked }] : [];
    return { checks, unchecked };
}
