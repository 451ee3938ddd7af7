import type { Comparison, ComparisonOperator, Condition, FieldSource } from "../../dax/visual/request";
import { sourceKey } from "../../dax/visual/sourceText";
import type { Value } from "../../dax/value";
import { listOf, member, numberOf, textOf } from "../check/report/json";
import { excerpt } from "../tmdl/fault";
import { constructOf, type FieldScope, fieldSource } from "./fieldSource";
import { literalValue } from "./literalValue";
import { below, refuse, type Spot } from "./reportError";

/** A condition, and the one field that it is on. */
export interface FieldCondition {
    readonly source: FieldSource;
    readonly condition: Condition;
}

const OPERATORS: readonly ComparisonOperator[] = ["=", ">", ">=", "<", "<="];

/** The unit of a span that is no longer than what a date can tell. */
const SECOND = 5;

export function valueIn(expression: unknown, spot: Spot): Value {
    const span = member(expression, "DateSpan");
    if (numberOf(span, "TimeUnit") === SECOND) return valueIn(member(span, "Expression"), below(spot, "DateSpan", "Expression"));
    const literal = textOf(expression, "Literal", "Value");
    if (literal === undefined) return refuse(spot, `${constructOf(expression)} is not supported as a value of a filter. Write a Literal.`);
    const value = literalValue(literal);
    if (value !== undefined) return value;
    return refuse(spot, `The literal ${excerpt(literal)} is not understood. Write 'text', 1L, 1.5D, true, null or datetime'…'.`);
}

function compared(field: unknown, scope: FieldScope, spot: Spot, conditionOf: () => Condition): FieldCondition {
    return { source: fieldSource(field, scope, spot), condition: conditionOf() };
}

function comparison(operator: ComparisonOperator, value: Value): Comparison {
    return { kind: "comparison", operator, value };
}

function comparisonIn(expression: unknown, scope: FieldScope, spot: Spot): FieldCondition {
    const operator = OPERATORS.at(numberOf(expression, "ComparisonKind") ?? OPERATORS.length);
    if (operator === undefined) refuse(spot, "The Comparison has no ComparisonKind from 0 to 4. Write one.");
    const value = valueIn(member(expression, "Right"), below(spot, "Right"));
    return compared(member(expression, "Left"), scope, below(spot, "Left"), () => comparison(operator, value));
}

function between(expression: unknown, scope: FieldScope, spot: Spot): FieldCondition {
    const bound = (key: "LowerBound" | "UpperBound"): Value => valueIn(member(expression, key), below(spot, key));
    return compared(member(expression, "Expression"), scope, below(spot, "Expression"), () => ({
        kind: "and", conditions: [comparison(">=", bound("LowerBound")), comparison("<=", bound("UpperBound"))],
    }));
}

function textMatch(kind: "contains" | "startsWith", expression: unknown, scope: FieldScope, spot: Spot): FieldCondition {
    const text = valueIn(member(expression, "Right"), below(spot, "Right"));
    if (typeof text !== "string") return refuse(below(spot, "Right"), "A text is wanted here. Write it in single quotes.");
    return compared(member(expression, "Left"), scope, below(spot, "Left"), () => ({ kind, text }));
}

/** One field in a list of values, as a choice between comparisons. */
function inList(expression: unknown, scope: FieldScope, spot: Spot): FieldCondition {
    const fields = listOf(expression, "Expressions");
    if (fields.length !== 1) refuse(spot, "In over several fields is not supported inside another condition. Put it in a filter of its own.");
    const values = listOf(expression, "Values").map((tuple, at) => valueIn(member(tuple, 0), below(spot, "Values", at, 0)));
    if (values.length === 0) refuse(spot, "In without Values is not supported inside another condition. List the values.");
    return compared(fields[0], scope, below(spot, "Expressions", 0), () =>
        ({ kind: "or", conditions: values.map((value) => comparison("=", value)) }));
}

function joined(kind: "and" | "or", expression: unknown, scope: FieldScope, spot: Spot): FieldCondition {
    const left = fieldCondition(member(expression, "Left"), scope, below(spot, "Left"));
    const right = fieldCondition(member(expression, "Right"), scope, below(spot, "Right"));
    if (sourceKey(left.source) !== sourceKey(right.source)) {
        refuse(spot, "Conditions on different fields are joined. Put each in a filter of its own.");
    }
    return { source: left.source, condition: { kind, conditions: [left.condition, right.condition] } };
}

/** A condition on one field. Throws a ReportError for conditions on several, and for constructs that are not supported. */
export function fieldCondition(expression: unknown, scope: FieldScope, spot: Spot): FieldCondition {
    const part = (key: string): unknown => member(expression, key);
    if (part("Comparison") !== undefined) return comparisonIn(part("Comparison"), scope, below(spot, "Comparison"));
    if (part("Between") !== undefined) return between(part("Between"), scope, below(spot, "Between"));
    if (part("Contains") !== undefined) return textMatch("contains", part("Contains"), scope, below(spot, "Contains"));
    if (part("StartsWith") !== undefined) return textMatch("startsWith", part("StartsWith"), scope, below(spot, "StartsWith"));
    if (part("In") !== undefined) return inList(part("In"), scope, below(spot, "In"));
    if (part("And") !== undefined) return joined("and", part("And"), scope, below(spot, "And"));
    if (part("Or") !== undefined) return joined("or", part("Or"), scope, below(spot, "Or"));
    if (part("Not") === undefined) {
        return refuse(spot, `${constructOf(expression)} is not supported as a condition of a filter. Compare with literals.`);
    }
    const { source, condition } = fieldCondition(member(part("Not"), "Expression"), scope, below(spot, "Not", "Expression"));
    return { source, condition: { kind: "not", condition } };
}
