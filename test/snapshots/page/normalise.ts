const NUMBER = /-?\d*\.\d+(?:e-?\d+)?/g;
const INDENT = "  ";

/** An element as text that can be compared: one element a line, attributes by name, numbers with at most three decimals. */
export function normalised(element: Element, depth = 0): string {
    const indent = INDENT.repeat(depth);
    const attributes = attributesOf(element, depth === 0).map(([name, value]) => ` ${name}="${value}"`).join("");
    const children = Array.from(element.children);
    const text = Array.from(element.childNodes, (node) => (node.nodeType === Node.TEXT_NODE ? node.textContent ?? "" : "")).join("");
    if (children.length === 0 && text === "") return `${indent}<${element.tagName}${attributes}/>\n`;
    if (children.length === 0) return `${indent}<${element.tagName}${attributes}>${escaped(text)}</${element.tagName}>\n`;
    const inner = children.map((child) => normalised(child, depth + 1)).join("");
    return `${indent}<${element.tagName}${attributes}>\n${inner}${indent}</${element.tagName}>\n`;
}

function attributesOf(element: Element, isRoot: boolean): (readonly [name: string, value: string])[] {
    const own = Array.from(element.attributes, ({ name, value }): readonly [string, string] => [name, escaped(rounded(value))]);
    const all = isRoot ? [...own.filter(([name]) => name !== "xmlns"), ["xmlns", "http://www.w3.org/2000/svg"] as const] : own;
    return all.sort(([one], [other]) => (one < other ? -1 : 1));
}

function rounded(value: string): string {
    return value.replace(NUMBER, (number) => String(Math.round(Number(number) * 1000) / 1000));
}

function escaped(text: string): string {
    return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
}
