import { fault, type LineFault } from "./fault";
import { isBlank, type Line } from "./lines";
import type { TmdlExpression } from "./node";

/** An expression, undefined when it is faulty, and the index of the first line behind it. */
export interface ReadExpression {
    readonly expression: TmdlExpression | undefined;
    readonly next: number;
    readonly faults: readonly LineFault[];
}

export const FENCE = "```";

/** The lines of an expression are this much deeper than its object: one level deeper are the properties. */
export const EXPRESSION_DEPTH = 2;

function withoutIndent(line: Line, indent: number): string {
    return "\t".repeat(Math.max(0, line.indent - indent)).concat(line.text);
}

/** Blank lines belong to a block only when more of it follows. */
function blockEnd(lines: readonly Line[], start: number, indent: number): number {
    let end = start;
    for (let at = start; at < lines.length && (isBlank(lines[at]) || lines[at].indent >= indent); at += 1) {
        if (!isBlank(lines[at])) end = at + 1;
    }
    return end;
}

function readBlock(lines: readonly Line[], head: Line, start: number): ReadExpression {
    const indent = head.indent + EXPRESSION_DEPTH;
    const next = blockEnd(lines, start, indent);
    const block = lines.slice(start, next);
    if (block.length > 0) {
        // Blanks at the end of a line are not kept outside a fence: the format says so.
        const text = block.map((line) => withoutIndent(line, indent).trimEnd()).join("\n");
        return { expression: { text, line: block[0].number }, next, faults: [] };
    }
    const message = "Nothing follows \"=\". Write the expression on this line, or below it, two tabs deeper.";
    return { expression: undefined, next, faults: [fault(head.number, "expression", message)] };
}

function fencedFaults(block: readonly Line[], indent: number): LineFault[] {
    return block.filter((line) => !isBlank(line) && line.indent < indent).slice(0, 1).map((line) =>
        fault(line.number, "indentation", `Indent the fenced text by at least ${indent} tabs, two more than its object.`));
}

function readFenced(lines: readonly Line[], head: Line, start: number): ReadExpression {
    const indent = head.indent + EXPRESSION_DEPTH;
    let close = start;
    while (close < lines.length && lines[close].text.trim() !== FENCE) close += 1;
    if (close === lines.length) {
        const message = "The fence ``` is not closed. Add a line with ``` alone.";
        return { expression: undefined, next: close, faults: [fault(head.number, "expression", message)] };
    }
    const block = lines.slice(start, close);
    const text = block.map((line) => withoutIndent(line, indent)).join("\n");
    return { expression: { text, line: head.number + 1 }, next: close + 1, faults: fencedFaults(block, indent) };
}

/** Reads what follows `=` on the line `lines[at]`, of which `inline` is the rest, and on the lines below. */
export function readExpression(lines: readonly Line[], at: number, inline: string): ReadExpression {
    const head = lines[at];
    if (inline === "") return readBlock(lines, head, at + 1);
    if (inline === FENCE) return readFenced(lines, head, at + 1);
    if (inline.startsWith(FENCE)) {
        const message = "Write nothing behind ``` on its line: the fenced text begins on the next one.";
        return { expression: undefined, next: at + 1, faults: [fault(head.number, "expression", message)] };
    }
    return { expression: { text: inline, line: head.number }, next: at + 1, faults: [] };
}
