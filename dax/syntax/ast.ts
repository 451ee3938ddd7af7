import type { Position } from "./position";

interface Node {
    /** Where the node starts; of an operation with two sides, where its operator stands. */
    readonly at: Position;
}

/** The text is as written: 1 and 1.0 are of different types. Never negative: a sign is an operation. */
export interface NumberLiteral extends Node {
    readonly kind: "number";
    readonly value: number;
    readonly text: string;
}

export interface TextLiteral extends Node {
    readonly kind: "text";
    readonly value: string;
}

/** dt"…": an existing day as yyyy-mm-dd, alone or followed by T or a blank and hh:mm:ss. */
export interface DateLiteral extends Node {
    readonly kind: "dateLiteral";
    readonly text: string;
}

/** TRUE or FALSE, with or without parentheses. */
export interface BooleanLiteral extends Node {
    readonly kind: "boolean";
    readonly value: boolean;
}

/** The third argument of RANKX ( t, e, , ASC ). */
export interface EmptyArgument extends Node {
    readonly kind: "emptyArgument";
}

/** Table[Column]. */
export interface ColumnReference extends Node {
    readonly kind: "column";
    readonly table: string;
    readonly column: string;
}

/** [Name] alone: a measure or a column, which only the model can tell. */
export interface BracketReference extends Node {
    readonly kind: "bracket";
    readonly name: string;
}

/** A table, a variable or, as an argument, a bare word such as ASC. A quoted name is always a table. */
export interface NameReference extends Node {
    readonly kind: "name";
    readonly name: string;
    readonly isQuoted: boolean;
}

export interface Call extends Node {
    readonly kind: "call";
    /** In upper case. */
    readonly name: string;
    readonly written: string;
    readonly args: readonly Expression[];
}

export type UnaryOperator = "+" | "-" | "NOT";

export interface Unary extends Node {
    readonly kind: "unary";
    readonly operator: UnaryOperator;
    readonly operand: Expression;
}

export type BinaryOperator = "||" | "&&" | "=" | "==" | "<>" | "<" | "<=" | ">" | ">=" | "&" | "+" | "-" | "*" | "/" | "^";

export interface Binary extends Node {
    readonly kind: "binary";
    readonly operator: BinaryOperator;
    readonly left: Expression;
    readonly right: Expression;
}

/** The right is a table: a call, a name, a table constructor or a block of variables. */
export interface In extends Node {
    readonly kind: "in";
    readonly left: Expression;
    readonly right: Expression;
}

/** ( a, b, … ): only ever the left of an In, with two items or more. */
export interface Tuple extends Node {
    readonly kind: "tuple";
    readonly items: readonly Expression[];
}

/** { … }: one row or more, all of the same width. */
export interface TableConstructor extends Node {
    readonly kind: "tableConstructor";
    readonly rows: readonly (readonly Expression[])[];
}

export interface Variable {
    readonly at: Position;
    readonly name: string;
    readonly value: Expression;
}

/** A variable is known to the values of the variables after it and to the result. */
export interface VariablesBlock extends Node {
    readonly kind: "variables";
    readonly variables: readonly Variable[];
    readonly result: Expression;
}

export type Expression =
    | NumberLiteral | TextLiteral | DateLiteral | BooleanLiteral | EmptyArgument
    | ColumnReference | BracketReference | NameReference | Call
    | Unary | Binary | In | Tuple | TableConstructor | VariablesBlock;

/** MEASURE table [name] = expression. */
export interface MeasureDefinition {
    readonly kind: "measure";
    readonly at: Position;
    readonly table: string;
    readonly name: string;
    readonly expression: Expression;
}

/** VAR name = expression, for the whole query. */
export interface VariableDefinition {
    readonly kind: "variable";
    readonly at: Position;
    readonly name: string;
    readonly expression: Expression;
}

export type Definition = MeasureDefinition | VariableDefinition;

export interface OrderKey {
    readonly expression: Expression;
    readonly direction: "ASC" | "DESC";
}

/** EVALUATE table ORDER BY keys. */
export interface Evaluation {
    readonly at: Position;
    readonly table: Expression;
    readonly order: readonly OrderKey[];
}

export interface Query {
    readonly definitions: readonly Definition[];
    /** One or more. */
    readonly evaluations: readonly Evaluation[];
}
