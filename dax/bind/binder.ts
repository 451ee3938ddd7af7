import { DaxError, type DaxErrorCode } from "../error";
import type { Engine } from "../evaluate/engine";
import type { StoredColumn } from "../model/storedColumn";
import type { StoredTable } from "../model/storedTable";
import type { Call, ColumnReference, Expression, NameReference } from "../syntax/ast";
import type { Position } from "../syntax/position";
import { nearest } from "../syntax/nearest";
import { foldName } from "../syntax/name";
import { bindBinary, bindUnary } from "./operators";
import { bindCall } from "./calls";
import { bindIn } from "./membership";
import { bindVariables, variableNode } from "./variables";
import { bindBracket, bindColumn } from "./references";
import { constantNode, type Node, type ScalarNode, type TableNode } from "./node";
import type { MeasureBook } from "./measureBook";
import type { Names } from "./names";
import { dateLiteral } from "../scalar/date/dateLiteral";
import { bindTableConstructor } from "./tableConstructor";
import { scalarOfTable } from "./scalarOfTable";
import { bareTable } from "./bareTable";
import { Places, type Scope } from "./scope";

/** Binds one expression: the text of one measure, or a part of a query. */
export class Binder {
    readonly engine: Engine;
    readonly names: Names;
    readonly measures: MeasureBook;
    readonly places = new Places();
    /** The measure that is bound; undefined for a query. */
    readonly measure: string | undefined;

    constructor(engine: Engine, names: Names, measures: MeasureBook, measure?: string) {
        this.engine = engine;
        this.names = names;
        this.measures = measures;
        this.measure = measure;
    }

    fail(code: DaxErrorCode, at: Position, message: string): never {
        throw new DaxError(code, message, at, this.measure);
    }

    /** Binds an expression of either kind. */
    node(expression: Expression, scope: Scope): Node {
        const { at } = expression;
        switch (expression.kind) {
            case "number": return constantNode(at, /[.eE]/.test(expression.text) ? "double" : "int64", expression.value);
            case "text": return constantNode(at, "string", expression.value);
            case "boolean": return constantNode(at, "boolean", expression.value);
            case "dateLiteral": return constantNode(at, "dateTime", dateLiteral(expression.text));
            case "column": return bindColumn(this, expression, scope);
            case "bracket": return bindBracket(this, expression, scope);
            case "name": return this.#name(expression, scope);
            case "call": return bindCall(this, expression, scope);
            case "unary": return bindUnary(this, expression, scope);
            case "binary": return bindBinary(this, expression, scope);
            case "in": return bindIn(this, expression, scope);
            case "tableConstructor": return bindTableConstructor(this, expression, scope);
            case "variables": return bindVariables(this, expression, scope);
            case "emptyArgument": return this.fail("ARGUMENT", at, "An argument is missing here: write one.");
            case "tuple": return this.fail("TYPE", at, "Several values in parentheses stand only at the left of IN.");
        }
    }

    /** Binds an expression whose value is wanted; a table of one column and one row is a value. */
    scalar(expression: Expression, scope: Scope): ScalarNode {
        const node = this.node(expression, scope);
        return node.kind === "scalar" ? node : scalarOfTable(this, node);
    }

    table(expression: Expression, scope: Scope): TableNode {
        const node = this.node(expression, scope);
        if (node.kind === "table") return node;
        return this.fail("TYPE", expression.at, "A table is wanted here, and this is a single value: name a table, or write { … } around the value.");
    }

    modelTable(name: string, at: Position): StoredTable {
        const found = this.names.table(name);
        return found ?? this.fail("NAME", at, `There is no table '${name}'. ${this.names.adviceForTable(name)}`);
    }

    modelColumn({ table, column, at }: ColumnReference): StoredColumn {
        const found = this.modelTable(table, at);
        return this.names.column(found, column)
            ?? this.fail("NAME", at, `There is no column [${column}] in '${found.name}'. ${this.names.adviceForColumn(found, column)}`);
    }

    /** The column that an argument names, as in SUM ( Table[Column] ). */
    columnArgument(expression: Expression, call: Call): StoredColumn {
        if (expression.kind === "column") return this.modelColumn(expression);
        return this.fail("ARGUMENT", expression.at, `${call.name} wants a column here, written as 'Table'[Column].`);
    }

    #name({ name, isQuoted, at }: NameReference, scope: Scope): Node {
        const variable = isQuoted ? undefined : scope.variables.get(foldName(name));
        if (variable !== undefined) return variableNode(variable, at);
        if (this.names.table(name) === undefined && !isQuoted) {
            const close = nearest(name, Array.from(scope.variables.values(), (known) => known.name));
            if (close !== undefined) this.fail("NAME", at, `There is no variable or table ${name}. Did you mean ${close}?`);
        }
        return bareTable(this, this.modelTable(name, at), at);
    }
}
