import type { Binder } from "../../../bind/binder";
import type { BindFunction, FunctionLibrary } from "../../../bind/definition";
import { type Aggregation, needsOf, needsTables, type ScalarNode } from "../../../bind/node";
import type { Scope } from "../../../bind/scope";
import { commonType } from "../../../bind/commonType";
import type { StoredColumn } from "../../../model/storedColumn";
import { largerOf, smallerOf } from "../../../scalar/extremes";
import type { Call } from "../../../syntax/ast";
import { asVariant, type DaxType, isNumeric, type Value } from "../../../value";
import { distinctCodes, type VisibleRows } from "../../context/visibleRows";
import { guarded } from "../../../bind/guard";
import { averageOfColumn, countOfColumn, distinctCountOfColumn, extremeOfColumn, sumOfColumn } from "./columns";

type Compute = (visible: VisibleRows, column: StoredColumn, binder: Binder) => Value;

interface Kind {
    readonly name: string;
    readonly compute: Compute;
    readonly type: (column: StoredColumn) => DaxType;
    /** Whether the function takes columns of the type. */
    readonly takes: (type: DaxType) => boolean;
    readonly aggregation?: Aggregation["kind"];
}

function remembered(name: string, compute: Compute): Compute {
    return (visible, column, binder) => {
        const key = `${name}${column.id}`;
        const known = visible.results.get(key);
        if (known !== undefined) return known;
        const value = compute(visible, column, binder);
        visible.results.set(key, value);
        return value;
    };
}

function columnAggregation(binder: Binder, call: Call, kind: Kind): ScalarNode {
    const column = binder.columnArgument(call.args[0], call);
    if (!kind.takes(column.type)) {
        binder.fail("TYPE", call.args[0].at, `${call.name} cannot aggregate ${column.reference}, which is of type ${column.type}: name another column.`);
    }
    const { finder } = binder.engine;
    const { table } = column;
    const compute = remembered(kind.name, kind.compute);
    return {
        kind: "scalar", at: call.at, type: kind.type(column), needs: needsTables(table),
        evaluate: (frame) => compute(finder.of(table, frame.context), column, binder),
        ...(kind.aggregation === undefined ? {} : { aggregation: { kind: kind.aggregation, table, column } }),
    };
}

function aggregationOf(kind: Kind): BindFunction {
    return (binder, call) => columnAggregation(binder, call, kind);
}

function isNumber(type: DaxType): boolean {
    return isNumeric(type) || type === "dateTime";
}

const ANY_TYPE = (): boolean => true;
const NOT_BOOLEAN = (type: DaxType): boolean => type !== "boolean";
const OWN_TYPE = ({ type }: StoredColumn): DaxType => type;
const COUNT_TYPE = (): DaxType => "int64";

const SUM: Kind = { name: "SUM", compute: sumOfColumn, type: OWN_TYPE, takes: isNumber, aggregation: "SUM" };
const AVERAGE: Kind = {
    name: "AVERAGE", compute: averageOfColumn, takes: isNumber, aggregation: "AVERAGE", type: ({ type }) => (type === "int64" ? "double" : type),
};
const COUNT: Kind = { name: "COUNT", compute: countOfColumn, type: COUNT_TYPE, takes: NOT_BOOLEAN, aggregation: "COUNT" };
const COUNTA: Kind = { ...COUNT, takes: ANY_TYPE };
const DISTINCTCOUNT: Kind = {
    name: "DISTINCTCOUNT", compute: distinctCountOfColumn, type: COUNT_TYPE, takes: ANY_TYPE, aggregation: "DISTINCTCOUNT",
};

function distinctCountNoBlank(visible: VisibleRows, column: StoredColumn): Value {
    const codes = distinctCodes(visible, column);
    const count = codes.includes(0) ? codes.length - 1 : codes.length;
    return count === 0 ? null : count;
}

/** BLANK over no rows; 0 where no row has a BLANK. */
function countBlank({ rows }: VisibleRows, { codes }: StoredColumn): Value {
    if (rows.length === 0) return null;
    return rows.reduce((count, row) => count + Number(codes[row] === 0), 0);
}

function extreme(sign: 1 | -1): Compute {
    return (visible, column, binder) => extremeOfColumn(visible, column, sign, binder.engine.model.collation.compare);
}

/** Of two values: a BLANK counts as 0, unless both are BLANK. ms:min, ms:max */
function ofTwo(binder: Binder, call: Call, scope: Scope, choose: typeof smallerOf): ScalarNode {
    const nodes = call.args.map((argument) => binder.scalar(argument, scope));
    const [left, right] = nodes;
    const { collation } = binder.engine.model;
    const type = commonType(nodes.map((node) => node.type));
    return {
        kind: "scalar", at: call.at, type, needs: needsOf(left, right),
        evaluate: (frame) => {
            const first = left.evaluate(frame);
            const second = right.evaluate(frame);
            // Within a variant a date keeps its type; where both are dates, a date is its number.
            const one = type === "variant" ? asVariant(first, left.type) : first;
            const other = type === "variant" ? asVariant(second, right.type) : second;
            return guarded(binder, call.at, () => choose(one, other, collation));
        },
    };
}

function extremeFunction(name: "MIN" | "MAX", sign: 1 | -1): BindFunction {
    const kind: Kind = { name, compute: extreme(sign), type: OWN_TYPE, takes: NOT_BOOLEAN, aggregation: name };
    return (binder, call, scope) => (call.args.length === 2 ? ofTwo(binder, call, scope, sign > 0 ? largerOf : smallerOf) : columnAggregation(binder, call, kind));
}

/** The rows of a table, or those that are visible where none is named. */
function countRows(binder: Binder, call: Call, scope: Scope): ScalarNode {
    const named = call.args.at(0);
    if (named === undefined) return binder.fail("UNSUPPORTED", call.at, "COUNTROWS without a table is not supported: name the table.");
    const node = binder.table(named, scope);
    const { table } = node.shape;
    const isBare = named.kind === "name" && table !== undefined && node.needs.variables.size === 0;
    return {
        kind: "scalar", at: call.at, type: "int64", needs: node.needs,
        evaluate: (frame) => {
            const value = node.evaluate(frame);
            const count = value.kind === "base" ? value.rows.length : value.length;
            return count === 0 ? null : count;
        },
        ...(isBare ? { aggregation: { kind: "COUNTROWS", table, column: undefined } } : {}),
    };
}

export const COLUMN_AGGREGATIONS: FunctionLibrary = {
    SUM: aggregationOf(SUM),
    AVERAGE: aggregationOf(AVERAGE),
    MIN: extremeFunction("MIN", -1),
    MAX: extremeFunction("MAX", 1),
    COUNT: aggregationOf(COUNT),
    COUNTA: aggregationOf(COUNTA),
    COUNTBLANK: aggregationOf({ name: "COUNTBLANK", compute: countBlank, type: COUNT_TYPE, takes: ANY_TYPE }),
    COUNTROWS: countRows,
    DISTINCTCOUNT: aggregationOf(DISTINCTCOUNT),
    DISTINCTCOUNTNOBLANK: aggregationOf({ name: "DISTINCTCOUNTNOBLANK", compute: distinctCountNoBlank, type: COUNT_TYPE, takes: ANY_TYPE }),
};
