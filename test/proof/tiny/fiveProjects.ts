import { scopesOf, type Value } from "./twoDirectorates";

/* What a case tells of five projects. */

/** A value a scope. */
export type Row = readonly [Value, Value, Value, Value, Value, Value, Value, Value, Value, Value];

/** By measure. */
export type Rows = Readonly<Record<string, Row>>;

/** In the order of the values of a row. */
export const SCOPES = scopesOf("P1", "P2", "P3", "P4", "P5");

export const NOTHING: Row = [null, null, null, null, null, null, null, null, null, null];
