import type { Scenario } from "../scenario";
import { rowsOfMonth, threeBudgets } from "./budget";

/** One project chosen in another visual: its lines stand before those of all. */
export const burnHighlight = (): Scenario => ({
    table: threeBudgets, objects: { burn: { form: "curve" } }, size: { width: 800, height: 500 }, locale: "en-US", theme: "light",
    highlighted: Array.from({ length: 12 }, (_, at) => rowsOfMonth(at + 1, 0)).flat(),
});
