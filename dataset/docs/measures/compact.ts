import { table } from "../markdown/blocks";
import { code, linkTo, plain } from "../markdown/inline";
import type { DocumentedMeasure } from "../read/measures";

function names({ name, isHidden }: DocumentedMeasure): readonly string[] {
    return [`${plain(name.en)}${isHidden ? " (hidden)" : ""}`, plain(name.fr)];
}

function definitions({ definition }: DocumentedMeasure): string {
    return [definition.en, definition.fr].filter((text) => text !== "").map(plain).join("<br>");
}

/** The measures on which the indicators rest, or which stand beside them. */
export function baseTable(measures: readonly DocumentedMeasure[]): string {
    return table(["Measure", "Mesure", "Definition · Définition", "Unit", "Table", "Folder"], measures.map((measure) => [
        ...names(measure), definitions(measure), plain(measure.unit.en), code(measure.table), plain(measure.folder),
    ]));
}

/** The measures that tell 1, 2 or 3, each with the indicator that it rates. */
export function levelTable(measures: readonly DocumentedMeasure[]): string {
    return table(["Measure", "Mesure", "Indicator", "Table"], measures.map((measure) => [
        ...names(measure), measure.code === undefined ? "" : linkTo(measure.code), code(measure.table),
    ]));
}

/** The measures that give a page or a visual its title. */
export function titleTable(measures: readonly DocumentedMeasure[]): string {
    return table(["Measure", "Mesure", "What it says · Ce qu'elle dit"], measures.map((measure) => [...names(measure), definitions(measure)]));
}
