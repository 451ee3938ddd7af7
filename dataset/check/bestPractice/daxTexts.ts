import type { Expression as Tree } from "../../../dax/syntax/ast";
import { DaxSyntaxError } from "../../../dax/syntax/error";
import { lexDax } from "../../../dax/syntax/lex";
import { parseExpression } from "../../../dax/syntax/parse";
import type { Position } from "../../../dax/syntax/position";
import type { Token } from "../../../dax/syntax/token";
import type { Expression, Place } from "../../tmdl/model";
import type { Subject, Subjects } from "./subject";

export type DaxKind = "measure" | "format" | "column" | "table" | "filter";

/** One DAX expression of the model, read once. A format belongs to its measure, a table to its partition, a filter to a role. */
export interface DaxText {
    readonly kind: DaxKind;
    readonly subject: Subject;
    /** The table in which it stands, which a column without a table may mean. */
    readonly home: string;
    readonly source: Expression;
    /** Without the end. */
    readonly tokens: readonly Token[];
    readonly tree: Tree;
}

/** DAX that cannot be read: no rule can say anything of it. */
export interface DaxFault extends Place {
    readonly kind: DaxKind;
    readonly subject: Subject;
    /** Nothing is written, or comments alone. */
    readonly isEmpty: boolean;
    readonly message: string;
}

export interface DaxTexts {
    readonly texts: readonly DaxText[];
    readonly faults: readonly DaxFault[];
}

interface Written {
    readonly kind: DaxKind;
    readonly subject: Subject;
    readonly home: string;
    readonly source: Expression | undefined;
}

/** The line of the file on which a node or a token stands. */
export function placeIn(source: Expression, at: Position): Place {
    return { file: source.file, line: source.line + at.line - 1 };
}

function writtenIn({ measures, columns, partitions, permissions }: Subjects): readonly Written[] {
    return [
        ...measures.flatMap((subject): Written[] => [
            { kind: "measure", subject, home: subject.table.name, source: subject.source.expression },
            { kind: "format", subject, home: subject.table.name, source: subject.source.formatStringDefinition },
        ]),
        ...columns.map((subject): Written => ({ kind: "column", subject, home: subject.table.name, source: subject.source.expression })),
        ...partitions.filter(({ source }) => source.kind === "calculated")
            .map((subject): Written => ({ kind: "table", subject, home: subject.table.name, source: subject.source.source })),
        ...permissions.map((subject): Written => ({ kind: "filter", subject, home: subject.source.name, source: subject.source.filter })),
    ];
}

type Read = { readonly text: DaxText } | { readonly fault: DaxFault };

function readOne({ kind, subject, home, source }: Written): readonly Read[] {
    if (source === undefined) return [];
    let tokens: readonly Token[] | undefined;
    try {
        tokens = lexDax(source.text).slice(0, -1);
        return [{ text: { kind, subject, home, source, tokens, tree: parseExpression(source.text) } }];
    } catch (error) {
        if (!(error instanceof DaxSyntaxError)) throw error;
        const message = `The DAX cannot be read, so no rule looked at it. ${error.message}`;
        return [{ fault: { ...placeIn(source, error), kind, subject, isEmpty: tokens?.length === 0, message } }];
    }
}

/** Reads the DAX of every measure, dynamic format, calculated column, calculated table and filter of a role. */
export function readDax(subjects: Subjects): DaxTexts {
    const read = writtenIn(subjects).flatMap(readOne);
    return {
        texts: read.flatMap((one) => ("text" in one ? [one.text] : [])),
        faults: read.flatMap((one) => ("fault" in one ? [one.fault] : [])),
    };
}
