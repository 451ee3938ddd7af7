import type { Scenario } from "../scenario";
import { threeBudgets } from "./budget";

/** In two colours: lines and bars are told apart by their shapes alone. */
export const burnHighContrast = (): Scenario =>
    ({ table: threeBudgets, objects: { burn: { form: "bars" } }, size: { width: 800, height: 500 }, locale: "en-US", theme: "highContrast" });
