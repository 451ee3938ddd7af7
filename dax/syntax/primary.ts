import type { Expression, TableConstructor } from "./ast";
import { refuseTuple, unary } from "./combine";
import type { Cursor } from "./cursor";
import { syntaxError } from "./error";
import { isReserved } from "./name";
import type { Position } from "./position";
import type { WordToken } from "./token";

/** Reads an expression, or a list of them in parentheses, which is for the caller to allow or to refuse. */
export type ItemReader = (cursor: Cursor) => Expression;

const EXPRESSION = "an expression";
const MORE_ARGUMENTS = "an operator, a comma or )";
const MORE_ROWS = "an operator, a comma or }";

function tableReference(cursor: Cursor, at: Position, name: string, isQuoted: boolean): Expression {
    const { next } = cursor;
    if (next.kind !== "bracketName") return { kind: "name", at, name, isQuoted };
    cursor.advance();
    return { kind: "column", at, table: name, column: next.name };
}

function boolean(cursor: Cursor, word: WordToken): Expression {
    if (cursor.skipSymbol("(")) cursor.expectSymbol(")", `) as ${word.upper} takes no argument`);
    return { kind: "boolean", at: word.at, value: word.upper === "TRUE" };
}

function readArgument(cursor: Cursor, readItem: ItemReader): Expression {
    const isEmpty = cursor.isSymbol(",") || cursor.isSymbol(")");
    return isEmpty ? { kind: "emptyArgument", at: cursor.at } : refuseTuple(readItem(cursor));
}

function call(cursor: Cursor, word: WordToken, readItem: ItemReader): Expression {
    cursor.advance();
    const args: Expression[] = [];
    if (!cursor.skipSymbol(")")) {
        do args.push(readArgument(cursor, readItem)); while (cursor.skipSymbol(","));
        cursor.expectSymbol(")", MORE_ARGUMENTS);
    }
    return { kind: "call", at: word.at, name: word.upper, written: word.text, args };
}

/** As an operand of a tighter operator NOT has no place by its precedence, only as the function NOT ( … ). */
function notFunction(cursor: Cursor, word: WordToken, readItem: ItemReader): Expression {
    if (!cursor.isSymbol("(")) throw syntaxError(word.at, "Expected an operand, found NOT: write ( NOT … ) in parentheses.");
    return unary(word.at, "NOT", readParenthesised(cursor, readItem));
}

function readWord(cursor: Cursor, word: WordToken, readItem: ItemReader): Expression {
    const { upper } = word;
    if (isReserved(upper) && cursor.afterNext.kind === "bracketName") {
        throw syntaxError(word.at, `Expected ${EXPRESSION}, found the keyword ${word.text}: as the name of a table write '${word.text}'.`);
    }
    const isBoolean = upper === "TRUE" || upper === "FALSE";
    if (isReserved(upper) && !isBoolean && upper !== "NOT") cursor.fail(EXPRESSION);
    cursor.advance();
    if (isBoolean) return boolean(cursor, word);
    if (upper === "NOT") return notFunction(cursor, word, readItem);
    if (cursor.isSymbol("(")) return call(cursor, word, readItem);
    if (upper.includes(".")) {
        throw syntaxError(word.at, `Expected ( behind the function ${word.text}, or, as it has a dot, quotes around the name of a table.`);
    }
    return tableReference(cursor, word.at, word.text, false);
}

/** One expression stands for itself, several are a list. */
function readParenthesised(cursor: Cursor, readItem: ItemReader): Expression {
    const { at } = cursor;
    cursor.advance();
    const items: Expression[] = [];
    do items.push(refuseTuple(readItem(cursor))); while (cursor.skipSymbol(","));
    cursor.expectSymbol(")", MORE_ARGUMENTS);
    return items.length === 1 ? items[0] : { kind: "tuple", at, items };
}

function readRow(cursor: Cursor, readItem: ItemReader): readonly Expression[] {
    const item = readItem(cursor);
    return item.kind === "tuple" ? item.items : [item];
}

function readTable(cursor: Cursor, readItem: ItemReader): TableConstructor {
    const { at } = cursor;
    cursor.advance();
    const rows: (readonly Expression[])[] = [];
    do {
        const start = cursor.at;
        const row = readRow(cursor, readItem);
        const width = rows.at(0)?.length ?? row.length;
        if (row.length !== width) throw syntaxError(start, `Expected a row as wide as the first, which has ${width} values, found ${row.length}.`);
        rows.push(row);
    } while (cursor.skipSymbol(","));
    cursor.expectSymbol("}", MORE_ROWS);
    return { kind: "tableConstructor", at, rows };
}

/** Reads what no operator can divide. May give a tuple, for the caller to refuse. */
export function readPrimary(cursor: Cursor, readItem: ItemReader): Expression {
    const { next } = cursor;
    if (next.kind === "word") return readWord(cursor, next, readItem);
    if (cursor.isSymbol("(")) return readParenthesised(cursor, readItem);
    if (cursor.isSymbol("{")) return readTable(cursor, readItem);
    if (next.kind === "symbol" || next.kind === "end") cursor.fail(EXPRESSION);
    cursor.advance();
    switch (next.kind) {
        case "number": return { kind: "number", at: next.at, value: Number(next.text), text: next.text };
        case "text": return { kind: "text", at: next.at, value: next.value };
        case "date": return { kind: "dateLiteral", at: next.at, text: next.value };
        case "bracketName": return { kind: "bracket", at: next.at, name: next.name };
        case "quotedName": return tableReference(cursor, next.at, next.name, true);
    }
}
