import type { Definition, Evaluation, OrderKey, Query } from "./ast";
import type { Cursor } from "./cursor";
import { unsupportedError } from "./error";
import { readExpression, readVariable } from "./expression";

const UNSUPPORTED_DEFINITIONS: ReadonlySet<string> = new Set(["TABLE", "COLUMN", "FUNCTION", "MPARAMETER"]);

function readMeasure(cursor: Cursor): Definition {
    const { next: table } = cursor;
    const isName = table.kind === "quotedName" || (table.kind === "word" && cursor.afterNext.kind === "bracketName");
    if (!isName) cursor.fail("the table of the measure, as in MEASURE 'Table'[Name]");
    cursor.advance();
    const { next: name } = cursor;
    if (name.kind !== "bracketName") cursor.fail("the name of the measure in brackets");
    cursor.advance();
    cursor.expectSymbol("=", "= behind the name of the measure");
    return {
        kind: "measure", at: table.at, table: table.kind === "word" ? table.text : table.name, name: name.name, expression: readExpression(cursor),
    };
}

function readDefinition(cursor: Cursor): Definition {
    const { next } = cursor;
    if (cursor.skipWord("MEASURE")) return readMeasure(cursor);
    if (cursor.skipWord("VAR")) {
        const { at, name, value } = readVariable(cursor);
        return { kind: "variable", at, name, expression: value };
    }
    if (next.kind === "word" && UNSUPPORTED_DEFINITIONS.has(next.upper)) throw unsupportedError(next.at, `DEFINE ${next.upper}`);
    return cursor.fail("MEASURE, VAR or EVALUATE");
}

function readDefinitions(cursor: Cursor): readonly Definition[] {
    if (!cursor.skipWord("DEFINE")) return [];
    const definitions: Definition[] = [];
    do definitions.push(readDefinition(cursor)); while (!cursor.isWord("EVALUATE"));
    return definitions;
}

function readOrderKey(cursor: Cursor): OrderKey {
    const expression = readExpression(cursor);
    if (cursor.skipWord("DESC")) return { expression, direction: "DESC" };
    cursor.skipWord("ASC");
    return { expression, direction: "ASC" };
}

function readOrder(cursor: Cursor): readonly OrderKey[] {
    if (!cursor.skipWord("ORDER")) return [];
    cursor.expectWord("BY", "BY behind ORDER");
    const keys: OrderKey[] = [];
    do keys.push(readOrderKey(cursor)); while (cursor.skipSymbol(","));
    return keys;
}

function readEvaluation(cursor: Cursor): Evaluation {
    const { at } = cursor;
    cursor.expectWord("EVALUATE", "EVALUATE");
    const evaluation = { at, table: readExpression(cursor), order: readOrder(cursor) };
    if (cursor.isWord("START")) throw unsupportedError(cursor.at, "START AT");
    return evaluation;
}

/** Reads definitions and evaluations to the end of the text. */
export function readQuery(cursor: Cursor): Query {
    const definitions = readDefinitions(cursor);
    const evaluations: Evaluation[] = [];
    do evaluations.push(readEvaluation(cursor)); while (cursor.isWord("EVALUATE"));
    cursor.expectEnd("an operator, ORDER BY, EVALUATE or the end of the query");
    return { definitions, evaluations };
}
