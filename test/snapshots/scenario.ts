import type powerbi from "powerbi-visuals-api";
import type { Table } from "../../playground/host";

/** All that a drawing depends on. */
export interface Scenario {
    readonly table: Table;
    readonly objects: powerbi.DataViewObjects;
    readonly size: { readonly width: number; readonly height: number };
    readonly locale: "en-US" | "fr-FR";
    readonly theme: "light" | "dark" | "highContrast";
    /** Data rows that a bookmark selects. */
    readonly selected?: readonly number[];
    /** Data rows that another visual has chosen. */
    readonly highlighted?: readonly number[];
}
