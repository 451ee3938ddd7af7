import type { Scenario } from "../scenario";
import { threeBudgets } from "./budget";

/** The amounts of each month beneath what they come to. */
export const burnBars = (): Scenario =>
    ({ table: threeBudgets, objects: { burn: { form: "bars" } }, size: { width: 800, height: 500 }, locale: "en-US", theme: "light" });
