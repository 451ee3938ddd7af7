import { fault, type ReportFault } from "./fault";
import { kindOf } from "./field";
import { listOf, member, pointer, textOf } from "./json";
import { repeats } from "./checkNames";
import type { Document, Project } from "./project";

export interface Filter {
    readonly file: string;
    readonly path: string;
    readonly name: string;
    readonly json: unknown;
}

export function filtersOf({ file, json }: Document): readonly Filter[] {
    return listOf(json, "filterConfig", "filters").map((filter, at) => ({
        file, path: pointer("filterConfig", "filters", at), name: textOf(filter, "name") ?? "", json: filter,
    }));
}

export function allFilters({ documents }: Project): readonly Filter[] {
    return documents.filter(({ place }) => ["report", "page", "visual"].includes(place.kind)).flatMap(filtersOf);
}

/** Each filter has a name of its own in the whole report, and a field. */
export function checkFilters(project: Project): readonly ReportFault[] {
    const filters = allFilters(project);
    const named = filters.map(({ file, path, name }) => ({ file, path: `${path}/name`, name }));
    return [
        ...repeats(named, "filter", "A filter with the name"),
        ...filters.filter(({ json }) => kindOf(member(json, "field")) === undefined).map(({ file, path }) =>
            fault(file, path, "filter", "The filter has no field. Name the column or measure that it filters.")),
    ];
}
