import type { Expression } from "../../../../dax/syntax/ast";
import { callsOf } from "../calls";
import { flag, rule } from "../rule";
import { columnKey } from "../subject";
import type { View } from "../view";

const ACTIVATES: ReadonlySet<string> = new Set(["USERELATIONSHIP"]);

function keyOf(argument: Expression | undefined): string {
    return argument?.kind === "column" ? columnKey(argument.table, argument.column) : "";
}

function activated({ dax }: View): ReadonlySet<string> {
    const calls = dax.filter(({ kind }) => kind === "measure").flatMap(({ tree }) => callsOf(tree, ACTIVATES));
    return new Set(calls.map(({ args }) => JSON.stringify([keyOf(args.at(0)), keyOf(args.at(1))])));
}

export const inactiveRelationships = rule("INACTIVE_RELATIONSHIPS_THAT_ARE_NEVER_ACTIVATED", 2, (view) => {
    const used = activated(view);
    return flag(
        view.subjects.relationships,
        ({ source: { isActive, from, to } }) => !isActive
            && !used.has(JSON.stringify([columnKey(from.table, from.column), columnKey(to.table, to.column)])),
        "The relationship is inactive, and no measure activates it. Use it in USERELATIONSHIP, its own \"from\" column first, or remove it.",
    );
});
