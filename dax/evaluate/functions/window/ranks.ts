import type { Binder } from "../../../bind/binder";
import type { BindFunction } from "../../../bind/definition";
import { mergedNeeds, type ScalarNode } from "../../../bind/node";
import type { Scope } from "../../../bind/scope";
import type { Call, Expression } from "../../../syntax/ast";
import type { Value } from "../../../value";
import { currentRows, type CurrentRows } from "./currentRow";
import { type Partitions, partitioning } from "./partitions";
import { bindWindow } from "./window";
import { wordOf } from "./words";

interface Kind {
    readonly clauses: readonly Expression[];
    /** Whether the order must tell all rows apart. */
    readonly isTotal: boolean;
    readonly rankOf: (partitions: Partitions, current: CurrentRows) => Value;
}

function rankNode(binder: Binder, call: Call, kind: Kind, scope: Scope): ScalarNode {
    const window = bindWindow(binder, call, kind.clauses, scope);
    const current = currentRows(binder, window, scope, false);
    const partitionsIn = partitioning(binder, window, kind.isTotal);
    return {
        kind: "scalar", at: call.at, type: "int64", needs: mergedNeeds([window.needs, current.needs]),
        evaluate: (frame) => {
            const partitions = partitionsIn(frame);
            return kind.rankOf(partitions, current.find(frame, partitions));
        },
    };
}

/** 1 and the rows that stand before, or with DENSE the different ones among them. */
function rankAt({ parts, partOf, positionOf, compare }: Partitions, place: number, isDense: boolean): number {
    const part = parts[partOf[place]];
    let rank = 1;
    for (let position = 1; position <= positionOf[place]; position += 1) {
        if (compare(part[position - 1], part[position]) !== 0) rank = isDense ? rank + 1 : position + 1;
    }
    return rank;
}

/**
 * The rank of the current row in its part; rows that ORDERBY leaves equal share it. SKIP by default. BLANK where there is no current row,
 * and in a total, where there are several (`ms:rank`).
 */
export const RANK: BindFunction = (binder, call, scope) => {
    const [first, ...others] = call.args;
    const word = wordOf(first);
    const hasTies = word === "SKIP" || word === "DENSE" || first.kind === "emptyArgument";
    return rankNode(binder, call, {
        clauses: hasTies ? others : call.args, isTotal: false,
        rankOf: (partitions, { places, isSpread }) => {
            if (places.length === 0 || (isSpread && places.length > 1)) return null;
            const ranks = new Set(places.map((place) => rankAt(partitions, place, word === "DENSE")));
            if (ranks.size === 1) return [...ranks][0];
            return binder.fail("UNSUPPORTED", call.at, "RANK finds several current rows of different ranks: order by columns that tell the row.");
        },
    }, scope);
};

/** The position of the current row in its part, from 1; BLANK where there is no current row (`ms:rownumber`). */
export const ROWNUMBER: BindFunction = (binder, call, scope) => rankNode(binder, call, {
    clauses: call.args, isTotal: true,
    rankOf: ({ positionOf }, { places }) => {
        if (places.length === 0) return null;
        if (places.length === 1) return positionOf[places[0]] + 1;
        return binder.fail("UNSUPPORTED", call.at, `ROWNUMBER has ${places.length} current rows here, and no number: guard it with ISINSCOPE.`);
    },
}, scope);
