import { DaxError } from "../error";
import { literalOf, textLiteral } from "./literal";
import type { Comparison, Condition, Junction, TextMatch } from "./request";

function comparisonText(operand: string, { operator, value }: Comparison): string {
    // BLANK equals 0 and the empty text: only ISBLANK tells it from them.
    if (value === null && operator === "=") return `ISBLANK ( ${operand} )`;
    if (value === null && operator === "<>") return `NOT ISBLANK ( ${operand} )`;
    return `${operand} ${operator} ${literalOf(value)}`;
}

/** In CONTAINSSTRING ? and * stand for other signs unless a tilde is before them. */
function withoutWildcards(text: string): string {
    return text.replaceAll(/[~?*]/g, "~$&");
}

function matchText(operand: string, { kind, text }: TextMatch): string {
    if (kind === "contains") return `CONTAINSSTRING ( ${operand}, ${textLiteral(withoutWildcards(text))} )`;
    return `LEFT ( ${operand}, LEN ( ${textLiteral(text)} ) ) = ${textLiteral(text)}`;
}

function junctionText(operand: string, { kind, conditions }: Junction): string {
    if (conditions.length === 0) throw new DaxError("ARGUMENT", "A filter joins no conditions: give it one, or leave it out.");
    const sign = kind === "and" ? " && " : " || ";
    return conditions.map((condition) => `( ${conditionText(operand, condition)} )`).join(sign);
}

/** A condition on an operand, which is a reference to a column or to a value. */
export function conditionText(operand: string, condition: Condition): string {
    switch (condition.kind) {
        case "comparison": return comparisonText(operand, condition);
        case "contains":
        case "startsWith": return matchText(operand, condition);
        case "and":
        case "or": return junctionText(operand, condition);
        case "not": return `NOT ( ${conditionText(operand, condition.condition)} )`;
    }
}
