import type { Column, Measure } from "../../../tmdl/model";
import { modelFault, type ModelFault } from "../fault";
import { type Visible, visibleTitle } from "../visible";

const NUMERIC: ReadonlySet<Column["dataType"]> = new Set<Column["dataType"]>(["int64", "double", "decimal"]);

/** A measure that says so in its description gives a text, which has no format. */
const TEXT_UNIT = /\bUnit: text\./u;

function descriptionFaults(visible: Visible): ModelFault[] {
    // A level shows its column, which has the description.
    if (visible.kind === "level" || (visible.object.description ?? "").trim() !== "") return [];
    const title = visibleTitle(visible);
    return [modelFault(visible.object, "description", title, `The ${title} has no description. Write one as "///" lines above it.`)];
}

function measureFaults(measure: Measure, title: string): ModelFault[] {
    const isText = TEXT_UNIT.test(measure.description ?? "");
    const hasFormat = measure.formatString !== undefined || measure.formatStringDefinition !== undefined;
    return [
        ...(isText || hasFormat ? [] : [modelFault(measure, "format", title,
            `The ${title} has no formatString. Add one, or end its description with "Unit: text." if it gives a text.`)]),
        ...(isText && hasFormat ? [modelFault(measure, "format", title, `The ${title} gives a text and has a format. Remove the format.`)] : []),
        ...(measure.displayFolder === undefined ? [modelFault(measure, "folder", title, `The ${title} has no displayFolder. Add one.`)] : []),
    ];
}

function columnFaults(column: Column, title: string): ModelFault[] {
    const isSummarised = NUMERIC.has(column.dataType) && column.summarizeBy !== "none";
    return isSummarised ? [modelFault(column, "summarize", title,
        `The ${title} is a number that would be summarised (${column.summarizeBy}). Set summarizeBy: none, and write a measure.`)] : [];
}

/** What a visible object lacks for a reader in the language of the model: description, format, folder; numbers that would add up by themselves. */
export function presentation(visible: readonly Visible[]): readonly ModelFault[] {
    return visible.flatMap((each) => [
        ...descriptionFaults(each),
        ...(each.kind === "measure" ? measureFaults(each.object, visibleTitle(each)) : []),
        ...(each.kind === "column" ? columnFaults(each.object, visibleTitle(each)) : []),
    ]);
}
