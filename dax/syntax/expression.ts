import type { Expression, Variable, VariablesBlock } from "./ast";
import { binary, membership, refuseTuple, unary } from "./combine";
import type { Cursor } from "./cursor";
import { syntaxError } from "./error";
import { foldName, isReserved } from "./name";
import { infixOf, LEVEL } from "./operators";
import { readPrimary } from "./primary";

/** Reads a sign before a primary; the power is left to the caller, so that -3 ^ 2 is -(3 ^ 2). */
function readSigned(cursor: Cursor, readUnsigned: () => Expression): Expression {
    const { at } = cursor;
    const sign = cursor.isSymbol("-") ? "-" : cursor.isSymbol("+") ? "+" : undefined;
    if (sign === undefined) return readUnsigned();
    cursor.advance();
    return unary(at, sign, cursor.nested(() => readSigned(cursor, readUnsigned)));
}

function readPower(cursor: Cursor): Expression {
    const primary = (): Expression => readPrimary(cursor, readItem);
    let left = primary();
    while (cursor.isSymbol("^")) {
        const { at } = cursor;
        cursor.advance();
        left = binary(at, "^", left, readSigned(cursor, primary));
    }
    return left;
}

function readOperand(cursor: Cursor, level: number): Expression {
    const { at } = cursor;
    if (level <= LEVEL.not && cursor.skipWord("NOT")) return unary(at, "NOT", cursor.nested(() => readOperation(cursor, LEVEL.not)));
    return readSigned(cursor, () => readPower(cursor));
}

/** Reads operators of the level or tighter; equal ones group from left to right. */
function readOperation(cursor: Cursor, level: number): Expression {
    let left = readOperand(cursor, level);
    for (let infix = infixOf(cursor.next); infix !== undefined && infix.level >= level; infix = infixOf(cursor.next)) {
        const { at } = cursor;
        cursor.advance();
        const right = readOperation(cursor, infix.level + 1);
        left = infix.operator === "IN" ? membership(at, left, right) : binary(at, infix.operator, left, right);
    }
    return left;
}

function readVariableName(cursor: Cursor): string {
    const { next } = cursor;
    if (next.kind !== "word" || isReserved(next.upper) || next.text.includes(".")) cursor.fail("the name of a variable, of letters, digits and _");
    cursor.advance();
    return next.text;
}

/** Reads the name and the value behind VAR. */
export function readVariable(cursor: Cursor): Variable {
    const { at } = cursor;
    const name = readVariableName(cursor);
    cursor.expectSymbol("=", `= behind the name of the variable ${name}`);
    return { at, name, value: readExpression(cursor) };
}

function readVariables(cursor: Cursor): VariablesBlock {
    const { at } = cursor;
    const variables: Variable[] = [];
    const names = new Set<string>();
    while (cursor.skipWord("VAR")) {
        const variable = readVariable(cursor);
        const name = foldName(variable.name);
        if (names.has(name)) throw syntaxError(variable.at, `Expected a new name, found ${variable.name}, which this block has already: rename one of them.`);
        names.add(name);
        variables.push(variable);
    }
    cursor.expectWord("RETURN", "an operator, VAR or RETURN");
    return { kind: "variables", at, variables, result: readExpression(cursor) };
}

function readItem(cursor: Cursor): Expression {
    return cursor.nested(() => (cursor.isWord("VAR") ? readVariables(cursor) : readOperation(cursor, LEVEL.or)));
}

/** Reads one expression, as far as it goes. */
export function readExpression(cursor: Cursor): Expression {
    return refuseTuple(readItem(cursor));
}
