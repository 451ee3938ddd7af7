import type { Binder } from "../../../../bind/binder";
import type { BindFunction } from "../../../../bind/definition";
import { needsTables } from "../../../../bind/node";
import type { DaxType, Value } from "../../../../value";
import { roundToDecimal } from "../../../../scalar/decimal";

/** What a function makes of the cells of a column, TRUE as 1 and FALSE as 0; NaN stands for BLANK. */
interface Kind {
    readonly type: (type: DaxType) => DaxType;
    readonly takesDates: boolean;
    /** A sentence where what the cells give is not documented. */
    readonly doubt: (cells: readonly number[]) => string | undefined;
    readonly of: (filled: readonly number[], type: DaxType) => Value;
}

function valueFunction({ type, takesDates, doubt, of }: Kind): BindFunction {
    return (binder: Binder, call) => {
        const [argument] = call.args;
        const column = binder.columnArgument(argument, call);
        const { numbers, table } = column;
        if (numbers === undefined || (column.type === "dateTime" && !takesDates)) {
            return binder.fail(
                "UNSUPPORTED", argument.at,
                `${call.name} of a column of type ${column.type} is not supported: name one of numbers or booleans.`,
            );
        }
        return {
            kind: "scalar", at: call.at, type: type(column.type), needs: needsTables(table),
            evaluate: ({ context }) => {
                const cells = Array.from(binder.engine.finder.of(table, context).rows, (row) => numbers[row]);
                const fault = doubt(cells);
                if (fault !== undefined) binder.fail("UNSUPPORTED", call.at, `${call.name} ${fault}`);
                return of(cells.filter((cell) => !Number.isNaN(cell)), column.type);
            },
        };
    };
}

/**
 * AVERAGEA: as AVERAGE, with TRUE as 1 and FALSE as 0; BLANK over no rows. Its page both leaves BLANK cells out and counts them as 0, so a
 * column that has one is refused. (`ms:averagea`)
 */
export const AVERAGEA: BindFunction = valueFunction({
    type: (type) => (type === "decimal" ? "decimal" : "double"), takesDates: false,
    doubt: (cells) => (cells.some(Number.isNaN) ? "over BLANKs is not supported, as their part is in doubt: filter them out." : undefined),
    of: (filled, type) => {
        if (filled.length === 0) return null;
        const mean = filled.reduce((sum, cell) => sum + cell, 0) / filled.length;
        return type === "decimal" ? roundToDecimal(mean) : mean;
    },
});

/** The page gives 0 where there is no value, results of other aggregations are BLANK there. */
function extreme(pick: (one: number, other: number) => number): Kind {
    return {
        type: (type) => (type === "boolean" ? "int64" : type), takesDates: true,
        doubt: (cells) => (cells.every(Number.isNaN) ? "over no value is not supported, as its result is in doubt: ask COUNTA." : undefined),
        of: (filled) => filled.reduce(pick),
    };
}

/** MAXA: the largest number or date, with TRUE as 1 and FALSE as 0; BLANK cells do not count. (`ms:maxa`) */
export const MAXA: BindFunction = valueFunction(extreme((one, other) => Math.max(one, other)));

/** MINA: the smallest, as MAXA gives the largest. (`ms:mina`) */
export const MINA: BindFunction = valueFunction(extreme((one, other) => Math.min(one, other)));
