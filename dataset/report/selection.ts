import { askVisual } from "../../dax/visual/ask";
import type { Filter, VisualRequest } from "../../dax/visual/request";
import type { Session } from "../../dax/query/session";
import { listOf, member, pointer } from "../check/report/json";
import { literalOf } from "../check/report/literal";
import type { Visual } from "../check/report/project";
import type { Model } from "../tmdl/model";
import { filterDefinition } from "./filters";
import { refuse } from "./reportError";

/** What a visual lets through before anybody touches it. */
export type DefaultSelection =
    | { readonly kind: "everything" }
    /** A slicer for exactly one value that keeps none in the report opens with the first of its list. */
    | { readonly kind: "first" }
    | { readonly kind: "filters"; readonly filters: readonly Filter[] };

/** Whether exactly one value has to be chosen in a slicer. */
export function isSingle({ json }: Visual): boolean {
    return listOf(json, "visual", "objects", "selection").some((one) => literalOf(member(one, "properties", "strictSingleSelect")) === "true");
}

/** The filter that a slicer, or a visual that filters, keeps in the report. Throws a ReportError for one that other pages share. */
export function defaultSelection(visual: Visual, model: Model): DefaultSelection {
    const { file, json } = visual;
    if (member(json, "visual", "syncGroup") !== undefined) {
        refuse({ file, path: pointer("visual", "syncGroup") }, "A slicer that other pages share is not supported. Remove the syncGroup.");
    }
    const kept = listOf(json, "visual", "objects", "general").flatMap((general, at) => {
        const filter = member(general, "properties", "filter", "filter");
        return filter === undefined ? []
            : filterDefinition(filter, model, { file, path: pointer("visual", "objects", "general", at, "properties", "filter", "filter") });
    });
    if (kept.length > 0) return { kind: "filters", filters: kept };
    return { kind: isSingle(visual) ? "first" : "everything" };
}

/** The filters of a default selection; the first value of a list is asked of the model. */
export function selectedFilters(session: Session, selection: DefaultSelection, request: VisualRequest | undefined): readonly Filter[] {
    if (selection.kind === "filters") return selection.filters;
    if (selection.kind === "everything" || request === undefined) return [];
    const { fields, rows } = askVisual(session, { ...request, count: 1 });
    const columns = fields.flatMap(({ column }) => column ?? []);
    return rows.slice(0, 1).map(({ values }) => ({ kind: "values", columns, tuples: [values], isExcluded: false }));
}
