import { readExpression } from "./expression";
import { excerpt, fault, type FaultCode, type LineFault } from "./fault";
import { readHead, type Head } from "./head";
import { isBlank, readLines, type Line } from "./lines";
import { nodeTitle, type TmdlExpression, type TmdlNode, type TmdlProperty } from "./node";

export interface ReadNodes {
    readonly nodes: readonly TmdlNode[];
    readonly faults: readonly LineFault[];
}

interface Level {
    readonly properties: Map<string, TmdlProperty>;
    readonly children: TmdlNode[];
}

interface Description {
    readonly lines: string[];
    readonly line: number;
}

type ObjectHead = Extract<Head, { kind: "object" }>;

/** Tabs that a line may begin with, far above what a model or its expressions need: it bounds the recursion of a hostile text. */
const DEEPEST = 64;
const DESCRIPTION = "///";

class NodeReader {
    readonly faults: LineFault[] = [];
    private at = 0;
    private description: Description | undefined;

    constructor(private readonly lines: readonly Line[]) {}

    /** The properties and the objects at one indentation, up to the first line that is less deep. */
    readLevel(indent: number): Level {
        const level: Level = { properties: new Map(), children: [] };
        for (; this.at < this.lines.length;) {
            const line = this.lines[this.at];
            if (isBlank(line)) {
                this.endDescription();
                this.at += 1;
            } else if (line.indent < indent) {
                break;
            } else {
                this.readLine(line, indent, level);
            }
        }
        this.endDescription();
        return level;
    }

    private readLine(line: Line, indent: number, level: Level): void {
        if (line.text.trimStart() !== line.text) {
            this.add(line, "indentation", "The line is indented with blanks. Indent objects and properties with tabs, one per level; "
                .concat("lines of an expression begin with two tabs more than their object. The rest of the file is not read."));
            this.at = this.lines.length;
        } else if (line.indent > indent) {
            this.tooDeep(line, indent);
        } else if (line.text.startsWith(DESCRIPTION)) {
            this.describe(line);
        } else if (line.text.startsWith("//")) {
            this.add(line, "comment", "TMDL has no comments. Remove the line, or describe the object below it with \"///\".");
            this.at += 1;
        } else {
            this.readContent(line, level);
        }
    }

    private readContent(line: Line, level: Level): void {
        const read = readHead(line.text, line.number);
        if ("fault" in read) {
            this.faults.push(read.fault);
            this.description = undefined;
            this.skip(line.indent);
        } else if (read.head.kind === "property") {
            this.property(level, read.head.name, { value: read.head.value, bare: false, line: line.number });
        } else if (read.head.kind === "object") {
            level.children.push(this.object(line, read.head));
        } else if (line.indent === 0 || this.isDeeperBelow(line.indent)) {
            // At the root there is nothing to be a property of.
            level.children.push(this.object(line, { kind: "object", keyword: read.head.word, name: undefined, expression: undefined }));
        } else {
            this.property(level, read.head.word, { value: "true", bare: true, line: line.number });
        }
    }

    private property(level: Level, name: string, property: TmdlProperty): void {
        this.endDescription();
        if (level.properties.has(name)) {
            this.faults.push(fault(property.line, "duplicate", `"${excerpt(name)}" is already given above. Keep one of the two.`));
        } else {
            level.properties.set(name, property);
        }
        this.at += 1;
    }

    private object(line: Line, head: ObjectHead): TmdlNode {
        const description = this.description?.lines.join("\n");
        this.description = undefined;
        const expression = this.expression(head);
        const { properties, children } = this.readLevel(line.indent + 1);
        return { keyword: head.keyword, name: head.name, line: line.number, description, properties, expression, children };
    }

    private expression(head: ObjectHead): TmdlExpression | undefined {
        if (head.expression === undefined) {
            this.at += 1;
            return undefined;
        }
        const { indent } = this.lines[this.at];
        const { expression, next, faults } = readExpression(this.lines, this.at, head.expression);
        this.faults.push(...faults);
        this.at = next;
        const below = this.lines.slice(next, next + 1).find((line) => !isBlank(line) && line.indent > indent + 1);
        if (expression && below) {
            this.add(below, "expression", `The expression of ${nodeTitle(head)} goes on below. `
                .concat("Write all of it on the line of \"=\", or all of it below, two tabs deeper."));
            this.skipWhileDeeper(indent + 1);
        }
        return expression;
    }

    private describe(line: Line): void {
        const text = line.text.slice(DESCRIPTION.length).trimEnd();
        this.description ??= { lines: [], line: line.number };
        this.description.lines.push(text.startsWith(" ") ? text.slice(1) : text);
        this.at += 1;
    }

    /** Called where no object can follow: a description that waits has none. */
    private endDescription(): void {
        if (!this.description) return;
        const message = "No object follows the description. Put \"///\" lines directly above an object, at its indentation.";
        this.faults.push(fault(this.description.line, "description", message));
        this.description = undefined;
    }

    private tooDeep(line: Line, indent: number): void {
        const message = `The line has ${line.indent} tabs, and ${indent} are expected. Lines below it, at the same depth, are not read.`;
        this.endDescription();
        this.add(line, "indentation", message);
        this.skipWhileDeeper(indent);
    }

    private isDeeperBelow(indent: number): boolean {
        let next = this.at + 1;
        while (next < this.lines.length && isBlank(this.lines[next])) next += 1;
        return next < this.lines.length && this.lines[next].indent > indent;
    }

    /** Skips the current line and all that is under it. */
    private skip(indent: number): void {
        this.at += 1;
        this.skipWhileDeeper(indent);
    }

    private skipWhileDeeper(indent: number): void {
        while (this.at < this.lines.length && (isBlank(this.lines[this.at]) || this.lines[this.at].indent > indent)) this.at += 1;
    }

    private add(line: Line, code: FaultCode, message: string): void {
        this.faults.push(fault(line.number, code, message));
    }
}

function tooDeepLine(lines: readonly Line[]): LineFault[] {
    return lines.filter((line) => line.indent > DEEPEST && !isBlank(line)).slice(0, 1).map((line) =>
        fault(line.number, "limit", `The line begins with ${line.indent} tabs. Write at most ${DEEPEST}.`));
}

/** Reads the text of one file into its objects. Never throws; a text with faults gives what could be read besides them. */
export function readNodes(text: string): ReadNodes {
    const { lines, faults } = readLines(text);
    const unreadable = [...faults, ...tooDeepLine(lines)];
    if (unreadable.length > 0) return { nodes: [], faults: unreadable };
    const reader = new NodeReader(lines);
    const level = reader.readLevel(0);
    for (const [name, property] of level.properties) {
        reader.faults.push(fault(property.line, "place", `"${excerpt(name)}" belongs to no object. Indent it below its object.`));
    }
    return { nodes: level.children, faults: reader.faults };
}
