import type { Binder } from "../../../bind/binder";
import type { Call, Expression } from "../../../syntax/ast";
import { wordOf } from "./words";

/** Where BLANK stands: as ORDER BY puts it, or at one end whatever the direction. */
export type Blanks = "DEFAULT" | "FIRST" | "LAST";

/** The arguments that all window functions share, as they are written. */
export interface Clauses {
    readonly relation: Expression | undefined;
    readonly order: Call | undefined;
    readonly partition: Call | undefined;
    readonly blanks: Blanks;
}

/** KEEP is an older name of DEFAULT. */
const BLANKS: ReadonlyMap<string, Blanks> = new Map([["DEFAULT", "DEFAULT"], ["KEEP", "DEFAULT"], ["FIRST", "FIRST"], ["LAST", "LAST"]]);

type Slot = keyof Clauses | "matchBy";

function slotOf(argument: Expression): Slot {
    if (argument.kind === "call" && argument.name === "ORDERBY") return "order";
    if (argument.kind === "call" && argument.name === "PARTITIONBY") return "partition";
    if (argument.kind === "call" && argument.name === "MATCHBY") return "matchBy";
    return BLANKS.has(wordOf(argument) ?? "") ? "blanks" : "relation";
}

/** Each may be left out or empty, but they stand in this order: relation, ORDERBY, blanks, PARTITIONBY. */
const SEQUENCE: readonly Slot[] = ["relation", "order", "blanks", "partition", "matchBy"];

export function clausesOf(binder: Binder, call: Call, args: readonly Expression[]): Clauses {
    const found = new Map<Slot, Expression>();
    let next = 0;
    for (const argument of args) {
        if (argument.kind === "emptyArgument") continue;
        const slot = slotOf(argument);
        if (slot === "matchBy") {
            binder.fail(
                "UNSUPPORTED", argument.at,
                `${call.name} with MATCHBY is not supported: identify the row with ORDERBY and PARTITIONBY.`,
            );
        }
        const place = SEQUENCE.indexOf(slot);
        if (place < next) {
            binder.fail(
                "UNSUPPORTED", argument.at,
                `${call.name} takes a table, ORDERBY, how BLANKs are ordered and PARTITIONBY, in this order and no more.`,
            );
        }
        next = place + 1;
        found.set(slot, argument);
    }
    const clauseOf = (slot: Slot): Call | undefined => {
        const clause = found.get(slot);
        return clause?.kind === "call" ? clause : undefined;
    };
    return {
        relation: found.get("relation"),
        order: clauseOf("order"),
        partition: clauseOf("partition"),
        blanks: BLANKS.get(wordOf(found.get("blanks")) ?? "") ?? "DEFAULT",
    };
}
