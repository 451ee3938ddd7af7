import type powerbi from "powerbi-visuals-api";
import type { Mounted } from "./visualBuilder";

type SelectionId = powerbi.visuals.ISelectionId;

/** The id that the host itself builds for a data row. */
export function idOf(visual: Mounted, row: number): SelectionId {
    const categories = visual.report.options().dataViews[0].categorical?.categories ?? [];
    return categories.reduce((builder, column) => builder.withCategory(column, row), visual.report.host.createSelectionIdBuilder()).createSelectionId();
}

const keys = (ids: readonly SelectionId[]): string[] => ids.map((id) => id.getKey()).sort();
export const keysOfRows = (visual: Mounted, ...rows: readonly number[]): string[] => keys(rows.map((row) => idOf(visual, row)));
export const selected = (visual: Mounted): string[] => keys(visual.report.selection.ids());

/** Lets the host's answers to a selection come in. */
export async function answered(): Promise<void> {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
}
