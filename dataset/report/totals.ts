import type { Field, TotalLevel } from "../../dax/visual/request";
import { listOf, member } from "../check/report/json";
import { literalOf } from "../check/report/literal";
import { type Visual, visualTypeOf } from "../check/report/project";

function isOff({ json }: Visual, object: string, property: string): boolean {
    return listOf(json, "visual", "objects", object).some((one) => literalOf(member(one, "properties", property)) === "false");
}

function columnsIn(fields: readonly Field[], role: string): readonly string[] {
    return fields.filter(({ source, roles }) => source.kind === "column" && roles.includes(role)).map(({ queryName }) => queryName);
}

function levels(names: readonly string[]): readonly (readonly TotalLevel[])[] {
    return names.length === 0 ? [] : [names.map((name) => [name])];
}

/** Tables have one total and matrices one for each level, unless it is switched off; other visuals have none. */
export function totalsOf(visual: Visual, fields: readonly Field[]): readonly (readonly TotalLevel[])[] {
    if (fields.every(({ source }) => source.kind === "column")) return [];
    const type = visualTypeOf(visual);
    if (type === "tableEx") {
        const names = columnsIn(fields, "Values");
        return names.length === 0 || isOff(visual, "total", "totals") ? [] : [[names]];
    }
    if (type !== "pivotTable") return [];
    return [
        ...(isOff(visual, "subTotals", "rowSubtotals") ? [] : levels(columnsIn(fields, "Rows"))),
        ...(isOff(visual, "subTotals", "columnSubtotals") ? [] : levels(columnsIn(fields, "Columns"))),
    ];
}
