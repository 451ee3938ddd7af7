import { member, textOf } from "./json";

/** The literal of a formatting property as it is written, such as `'text'`, `true` or `2D`. */
export function literalOf(property: unknown): string | undefined {
    return textOf(property, "expr", "Literal", "Value");
}

/** The text of a quoted literal; undefined for any other one. */
export function quotedText(literal: string | undefined): string | undefined {
    if (literal === undefined || literal.length < 2 || !literal.startsWith("'") || !literal.endsWith("'")) return undefined;
    return literal.slice(1, -1).replaceAll("''", "'");
}

/** Whether a property says something: a literal that is not blank, or a measure. */
export function isFilled(property: unknown): boolean {
    const literal = literalOf(property);
    return literal === undefined ? member(property, "expr", "Measure") !== undefined : (quotedText(literal) ?? "").trim() !== "";
}
