import type { Scenario } from "../scenario";
import { rowsOfMonth, threeBudgets } from "./budget";

/** A month selected by a bookmark: the others step back. */
export const burnSelection = (): Scenario =>
    ({ table: threeBudgets, objects: { burn: { form: "bars" } }, size: { width: 800, height: 500 }, locale: "en-US", theme: "light", selected: rowsOfMonth(6) });
