import type { ColumnName } from "../../dax/model/definition";
import type { Filter, ValuesFilter } from "../../dax/visual/request";
import { listOf, member, pointer, textOf } from "../check/report/json";
import type { Document } from "../check/report/project";
import type { Model } from "../tmdl/model";
import { fieldCondition, valueIn } from "./conditions";
import { type FieldScope, fieldSource } from "./fieldSource";
import { below, refuse, type Spot } from "./reportError";
import { aliasesOf, topFilter } from "./topFilter";

/** Kinds of filter that say in their conditions all that they mean. */
const SUPPORTED: ReadonlySet<string> = new Set(["Categorical", "Range", "Advanced", "Include", "Exclude", "Tuple", "TopN"]);

function columnIn(field: unknown, scope: FieldScope, spot: Spot): ColumnName {
    const source = fieldSource(field, scope, spot);
    return source.kind === "column" ? source.column : refuse(spot, "A list of values is supported for columns alone. Compare the measure instead.");
}

function valuesFilter(expression: unknown, isExcluded: boolean, scope: FieldScope, spot: Spot): ValuesFilter {
    const columns = listOf(expression, "Expressions").map((field, at) => columnIn(field, scope, below(spot, "Expressions", at)));
    const tuples = listOf(expression, "Values").map((tuple, row) => {
        const values = listOf(tuple).map((value, at) => valueIn(value, below(spot, "Values", row, at)));
        if (values.length !== columns.length) {
            refuse(below(spot, "Values", row), `${values.length} values stand for ${columns.length} fields. Write one each.`);
        }
        return values;
    });
    return { kind: "values", columns, tuples, isExcluded };
}

/** The filters that one condition of a filter stands for; those that it joins by And hold beside each other. */
function filtersIn(filter: unknown, condition: unknown, scope: FieldScope, spot: Spot): readonly Filter[] {
    const [included, excluded] = [member(condition, "In"), member(condition, "Not", "Expression", "In")];
    if (member(included, "Table") !== undefined) return [topFilter(filter, included, scope, below(spot, "In"))];
    if (included !== undefined) return [valuesFilter(included, false, scope, below(spot, "In"))];
    if (member(excluded, "Values") !== undefined) return [valuesFilter(excluded, true, scope, below(spot, "Not", "Expression", "In"))];
    const both = member(condition, "And");
    if (both !== undefined) {
        return ["Left", "Right"].flatMap((side) => filtersIn(filter, member(both, side), scope, below(spot, "And", side)));
    }
    const { source, condition: found } = fieldCondition(condition, scope, spot);
    return source.kind === "column"
        ? [{ kind: "condition", column: source.column, condition: found }]
        : [{ kind: "valueCondition", source, condition: found }];
}

/** The filters of a filter definition: a From with aliases, and a Where with conditions that all hold. */
export function filterDefinition(filter: unknown, model: Model, spot: Spot): readonly Filter[] {
    const scope: FieldScope = { aliases: aliasesOf(filter), model };
    return listOf(filter, "Where").flatMap((where, at) => {
        const place = below(spot, "Where", at);
        const found = filtersIn(filter, member(where, "Condition"), scope, below(place, "Condition"));
        if (member(where, "Target") !== undefined && found.some(({ kind }) => kind === "valueCondition")) {
            refuse(below(place, "Target"), "A measure that is compared for other fields than the visual's is not supported. Remove the Target.");
        }
        return found;
    });
}

/** The filters in the filterConfig of a report, a page or a visual. One that filters nothing yet gives none. */
export function filtersOf({ file, json }: Document, model: Model): readonly Filter[] {
    return listOf(json, "filterConfig", "filters").flatMap((container, at) => {
        const definition = member(container, "filter");
        if (definition === undefined) return [];
        const spot = { file, path: pointer("filterConfig", "filters", at) };
        const type = textOf(container, "type") ?? "Advanced";
        if (!SUPPORTED.has(type)) refuse(spot, `A filter of the type ${type} is not supported. Use one of ${[...SUPPORTED].join(", ")}.`);
        return filterDefinition(definition, model, below(spot, "filter"));
    });
}
