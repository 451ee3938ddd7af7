import { listOf, member, textOf } from "../check/report/json";
import { literalOf, quotedText } from "../check/report/literal";
import type { Visual } from "../check/report/project";

/** What a visual is called above it: the same in every language, or what a measure says to the reader. */
export type VisualTitle =
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "measure"; readonly measure: string };

function titleIn(property: unknown): VisualTitle | undefined {
    const measure = textOf(property, "expr", "Measure", "Property");
    if (measure !== undefined) return { kind: "measure", measure };
    const text = quotedText(literalOf(property))?.trim();
    return text === undefined || text === "" ? undefined : { kind: "text", text };
}

/** The title that the report gives a visual; undefined for one without. */
export function visualTitle({ json }: Visual): VisualTitle | undefined {
    const titles = listOf(json, "visual", "visualContainerObjects", "title").map((title) => titleIn(member(title, "properties", "text")));
    return titles.find((title) => title !== undefined);
}
