import type { Filter, PlainFilter, VisualRequest } from "../../dax/visual/request";
import type { Session } from "../../dax/query/session";
import type { ReportPage, ReportVisual } from "./readReport";
import { selectedFilters } from "./selection";

/** What is chosen in the visuals of a page, by name of the visual. */
export type Selections = ReadonlyMap<string, readonly Filter[]>;

/** What is chosen on a page before anybody touches it. */
export function defaultSelections(session: Session, { visuals }: ReportPage): Selections {
    return new Map(visuals.map(({ name, selection, request }): [string, readonly Filter[]] => [name, selectedFilters(session, selection, request)])
        .filter(([, filters]) => filters.length > 0));
}

function filtersOn({ interactions }: ReportPage, target: string, selections: Selections): readonly Filter[] {
    return [...selections].flatMap(([source, filters]) => {
        const kind = interactions.find((one) => one.source === source && one.target === target)?.kind;
        return source === target || kind === "NoFilter" ? [] : filters;
    });
}

/**
 * What a visual asks under the selections of the others, but for those that do not reach it. `highlight` is the selection that it shows
 * instead of being filtered by it. Undefined for a visual that shows no data.
 */
export function requestUnder(
    page: ReportPage, { name, request }: ReportVisual, selections: Selections, highlight?: readonly PlainFilter[],
): VisualRequest | undefined {
    return request && { ...request, otherFilters: filtersOn(page, name, selections), ...(highlight && { highlight }) };
}
