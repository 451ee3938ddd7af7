import { excerpt, fault, type LineFault } from "./fault";
import type { DefaultRule, ValueKind } from "./kind";
import { readReference } from "./name";
import { nodeTitle, type TmdlNode, type TmdlProperty } from "./node";
import { readValue } from "./value";

const INTEGER = /^-?\d{1,9}$/;

function remedy(value: string, kind: ValueKind): string | undefined {
    if (kind.kind === "flag") return value === "true" || value === "false" ? undefined : "Write its name alone, or \"true\" or \"false\" behind it";
    if (kind.kind === "integer") return INTEGER.test(value) ? undefined : "Write a whole number";
    if (kind.kind === "enumeration") return kind.values.includes(value) ? undefined : `Write one of: ${kind.values.join(", ")}`;
    if (kind.kind === "text" || readReference(value)?.length === kind.parts) return undefined;
    return kind.parts === 2 ? "Write Table.Column, each between '…' if it has a blank" : "Write one name, between '…' if it has a blank";
}

/** The fault of a property's value, or of a value that is missing. */
export function checkValue(name: string, property: TmdlProperty, kind: ValueKind): LineFault[] {
    if (property.bare && kind.kind !== "flag") return [fault(property.line, "value", `"${name}" has no value. Write "${name}: value".`)];
    const wrong = remedy(property.value, kind);
    return wrong === undefined ? [] : [fault(property.line, "value", `"${excerpt(property.value)}" is no value of "${name}". ${wrong}.`)];
}

/** The fault of what stands behind the `=` of an object. */
export function checkDefault(node: TmdlNode, rule: DefaultRule | undefined): LineFault[] {
    const { expression, line } = node;
    const title = nodeTitle(node);
    if (!rule) return expression ? [fault(line, "expression", `${title} takes no "=". Remove it and what follows.`)] : [];
    if (!expression) return rule.required ? [fault(line, "missing", `${title} has no "=" and what follows it. Write it.`)] : [];
    if (rule.value === "text" && readValue(expression.text) === undefined) {
        return [fault(expression.line, "value", `The quotes of ${title} do not match. Double every " inside a text that begins and ends with one.`)];
    }
    const wrong = typeof rule.value === "string" ? undefined : remedy(expression.text, rule.value);
    return wrong === undefined ? [] : [fault(expression.line, "value", `"${excerpt(expression.text)}" is no value of ${title}. ${wrong}.`)];
}
