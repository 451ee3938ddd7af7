import type { CategoricalMapping } from "../../dax/dataview/mapping";
import { listOf, member, numberOf, textOf, type JsonObject } from "../check/report/json";

export interface VisualMapping extends CategoricalMapping {
    /** The most points at a time. */
    readonly count: number;
}

const USUAL_COUNT = 1000;
const MOST = 30_000;

function roleOf(entry: unknown): readonly string[] {
    const role = textOf(entry, "for", "in") ?? textOf(entry, "bind", "to");
    return role === undefined ? [] : [role];
}

/** Roles of a part that names one of them, or several in a select. */
function rolesOf(part: unknown): readonly string[] {
    return [...roleOf(part), ...listOf(part, "select").flatMap(roleOf)];
}

function countOf(categories: unknown): number {
    const algorithm = member(categories, "dataReductionAlgorithm");
    const count = ["top", "window", "bottom", "sample"].map((kind) => numberOf(algorithm, kind, "count")).find((one) => one !== undefined);
    return Math.min(count ?? USUAL_COUNT, MOST);
}

/** The categorical mapping in the capabilities of a visual; undefined if its first mapping is of another kind. */
export function capabilityMapping(capabilities: JsonObject): VisualMapping | undefined {
    const categorical = member(listOf(capabilities, "dataViewMappings").at(0), "categorical");
    if (categorical === undefined) return undefined;
    const [categories, values] = [member(categorical, "categories"), member(categorical, "values")];
    const group = member(values, "group");
    return {
        categories: rolesOf(categories),
        series: textOf(group, "by"),
        values: rolesOf(group ?? values),
        count: countOf(categories),
    };
}
