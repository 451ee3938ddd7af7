import type { Binder } from "../../../bind/binder";
import type { StoredRelationship } from "../../../model/relationship";
import type { Call } from "../../../syntax/ast";
import type { Modifier } from "./removal";

function relationshipOf(binder: Binder, call: Call): StoredRelationship {
    const first = binder.columnArgument(call.args[0], call);
    const second = binder.columnArgument(call.args[1], call);
    const found = binder.engine.model.relationships.find(({ from, to }) =>
        (from === first && to === second) || (from === second && to === first));
    return found ?? binder.fail(
        "ARGUMENT", call.at,
        `${call.name} names ${first.reference} and ${second.reference}, which no relationship joins: name the two columns of a relationship.`,
    );
}

/** The relationship takes the place of the active one between its two tables. */
export function useRelationship(binder: Binder, call: Call): Modifier {
    const relationship = relationshipOf(binder, call);
    return ({ filters, state, grouping }) => ({ filters, state: state.using(relationship), grouping });
}

/** NONE cuts a relationship; ONEWAY leaves it as it is, as all relationships here filter one way. */
export function crossFilter(binder: Binder, call: Call): Modifier {
    const relationship = relationshipOf(binder, call);
    const [, , direction] = call.args;
    const word = direction.kind === "name" ? direction.name.toUpperCase() : "";
    if (word === "NONE") return ({ filters, state, grouping }) => ({ filters, state: state.without(relationship), grouping });
    if (word === "ONEWAY") return (draft) => draft;
    return binder.fail("UNSUPPORTED", direction.at, "CROSSFILTER is supported with NONE and ONEWAY: filters travel from the one side to the many side alone.");
}
