import { DaxError } from "../../../../dax/error";
import type { Cell } from "../../../../dax/model/definition";
import { openSession, type SessionOptions } from "../../../../dax/query/session";
import { testModel, valueOf } from "../testModel";

/** Expressions that need no table, with the values that they have. */
export function expectValues(values: Readonly<Record<string, Cell>>, options: SessionOptions = {}, culture = "en-US"): void {
    const session = openSession(testModel({ tables: {}, culture }), options);
    for (const [expression, value] of Object.entries(values)) {
        const actual = valueOf(session, expression);
        if (typeof value === "number" && typeof actual === "number" && Number.isFinite(value)) expect(actual).withContext(expression).toBeCloseTo(value, 12);
        else expect(actual).withContext(expression).toEqual(value);
    }
}

/** Expressions that need no table, with the code of the error that each ends with. */
export function expectErrors(codes: Readonly<Record<string, string>>, options: SessionOptions = {}): void {
    const session = openSession(testModel({ tables: {} }), options);
    for (const [expression, code] of Object.entries(codes)) {
        const evaluate = (): unknown => valueOf(session, expression);
        expect(evaluate).withContext(expression).toThrow(jasmine.objectContaining({ code }));
        expect(evaluate).withContext(expression).toThrowError(DaxError);
    }
}

/** The static types of expressions that need no table. */
export function typesOf(...expressions: readonly string[]): readonly string[] {
    const session = openSession(testModel({ tables: {} }));
    return expressions.map((expression) => session.query(`EVALUATE ROW ( "v", ${expression} )`)[0].columns[0].type);
}
