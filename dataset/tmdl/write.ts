import { EXPRESSION_DEPTH, FENCE } from "./expression";
import { hasControl } from "./lines";
import { writeName } from "./name";
import { nodeTitle, type TmdlExpression, type TmdlNode, type TmdlProperty } from "./node";
import { readNodes } from "./readNodes";
import { writeValue } from "./value";

/** Objects that Power BI Desktop writes without a blank line above, and neither above what is in them. */
const CLOSE: ReadonlySet<string> = new Set(["dataAccessOptions", "source", "sourceExpression", "translations"]);
const KEYWORD = /^(ref )?[A-Za-z_][A-Za-z0-9_]*$/;
const WORD = /^[A-Za-z_][A-Za-z0-9_]*$/;

function tabs(count: number): string {
    return "\t".repeat(count);
}

function refuse(node: TmdlNode, why: string): never {
    throw new RangeError(`TMDL cannot hold ${nodeTitle(node)}: ${why}.`);
}

function oneLine(node: TmdlNode, text: string, what: string): string {
    return text.includes("\n") || hasControl(text) ? refuse(node, `${what} has a line break or a control character`) : text;
}

function writeDescription(node: TmdlNode, indent: number): string[] {
    const lines = node.description?.split("\n") ?? [];
    return lines.map((line) => `${tabs(indent)}${oneLine(node, `/// ${line}`, "its description").trimEnd()}`);
}

function writeProperty(node: TmdlNode, name: string, property: TmdlProperty, indent: number): string {
    if (!WORD.test(name)) refuse(node, "the name of a property is not one word");
    if (property.bare && property.value === "true") return name === "ref" ? refuse(node, "no flag is called ref") : `${tabs(indent)}${name}`;
    return `${tabs(indent)}${name}: ${writeValue(oneLine(node, property.value, `"${name}"`))}`;
}

function block(lines: readonly string[], indent: number): string[] {
    return lines.map((line) => `${tabs(indent + EXPRESSION_DEPTH)}${line}`);
}

function needsFence(lines: readonly string[]): boolean {
    return lines.some((line) => line !== line.trimEnd()) || lines.at(-1) === "";
}

/** The lines of `= …`, the first of which continues the line of the object. */
function writeExpression(node: TmdlNode, expression: TmdlExpression, indent: number): [string, ...string[]] {
    const lines = expression.text.split("\n");
    if (hasControl(expression.text)) refuse(node, "its expression has a control character");
    if (needsFence(lines)) {
        if (lines.some((line) => line.trim() === FENCE)) refuse(node, "its expression has both blanks to keep and a line of ```");
        return [` = ${FENCE}`, ...block([...lines, FENCE], indent)];
    }
    const inline = lines.length === 1 && expression.text === expression.text.trim() && !expression.text.startsWith(FENCE);
    return inline ? [` = ${expression.text}`] : [" =", ...block(lines, indent)];
}

/** Without a name and without content, an object below another would read back as a flag. */
function isFlag(node: TmdlNode, indent: number): boolean {
    return indent > 0 && !node.expression && node.properties.size === 0 && node.children.length === 0;
}

function writeHead(node: TmdlNode, indent: number): string[] {
    if (!KEYWORD.test(node.keyword) || node.keyword === "ref") refuse(node, "its type is not one word");
    if (node.name === undefined ? node.keyword.startsWith("ref ") || isFlag(node, indent) : node.name.trim() === "") refuse(node, "it has no name");
    const name = node.name === undefined ? "" : ` ${writeName(oneLine(node, node.name, "its name"))}`;
    const [first, ...below] = node.expression ? writeExpression(node, node.expression, indent) : [""];
    return [`${tabs(indent)}${node.keyword}${name}${first}`, ...below];
}

/** Power BI Desktop keeps references of one kind together. */
function isClose(node: TmdlNode, before: TmdlNode | undefined): boolean {
    return CLOSE.has(node.keyword) || (node.keyword.startsWith("ref ") && node.keyword === before?.keyword);
}

function writeChildren(nodes: readonly TmdlNode[], indent: number, within: boolean): string[] {
    return nodes.flatMap((node, at) => {
        const close = within || isClose(node, nodes[at - 1]);
        return [...(close ? [] : [""]), ...writeNode(node, indent, within || CLOSE.has(node.keyword))];
    });
}

function writeNode(node: TmdlNode, indent: number, close: boolean): string[] {
    return [
        ...writeDescription(node, indent), ...writeHead(node, indent),
        ...Array.from(node.properties, ([name, property]) => writeProperty(node, name, property, indent + 1)),
        ...writeChildren(node.children, indent + 1, close),
    ];
}

/**
 * The canonical text of the objects of one file: LF, tabs, quotes only where they are needed, one blank line above every object
 * but the few that Power BI Desktop sets close, an expression of one line behind `=` and a longer one below, one line feed at the end.
 * Order is kept as given.
 * Throws a RangeError for what TMDL cannot hold, such as a name with a line break.
 */
export function writeTmdl(nodes: readonly TmdlNode[]): string {
    const lines = writeChildren(nodes, 0, false);
    const body = lines.at(0) === "" ? lines.slice(1) : lines;
    return body.map((line) => `${line}\n`).join("");
}

/** True when the text reads without a fault and writing it again gives the same bytes. */
export function isCanonical(text: string): boolean {
    const { nodes, faults } = readNodes(text);
    return faults.length === 0 && writeTmdl(nodes) === text;
}
