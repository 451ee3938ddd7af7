import { foldName } from "../../../../dax/syntax/name";
import { callsOf, signAt } from "../calls";
import type { DaxKind } from "../daxTexts";
import { rule, type Sign } from "../rule";
import type { View } from "../view";

const RELIANT: ReadonlySet<DaxKind> = new Set(["measure", "column"]);

export const expressions = rule("EXPRESSION_RELIANT_OBJECTS_MUST_HAVE_AN_EXPRESSION", 3, ({ faults }) => faults
    .filter(({ kind, isEmpty }) => isEmpty && RELIANT.has(kind))
    .map(({ subject }) => ({ subject, message: "The expression is empty, or a comment alone. Write it, or remove the object." })));

const ACTIVATES: ReadonlySet<string> = new Set(["USERELATIONSHIP"]);

/** The measures that activate a relationship towards a filtered table, each at its call. */
function activationsOf({ dax }: View, filtered: ReadonlySet<string>): readonly Sign[] {
    return dax.filter(({ kind }) => kind === "measure").flatMap((text) => callsOf(text.tree, ACTIVATES).filter(({ args }) => {
        const to = args.at(1);
        return to?.kind === "column" && filtered.has(foldName(to.table));
    }).map((call) => signAt(
        text, call, "A role filters the table of the second column, where USERELATIONSHIP fails. Filter another table, or use TREATAS.",
    )));
}

export const activationUnderFilter = rule("AVOID_THE_USERELATIONSHIP_FUNCTION_AND_RLS_AGAINST_THE_SAME_TABLE", 3, (view) => {
    const filtered = view.subjects.permissions.filter(({ source }) => source.filter !== undefined).map(({ source }) => foldName(source.name));
    return activationsOf(view, new Set(filtered));
});
