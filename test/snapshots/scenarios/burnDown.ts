import type { Scenario } from "../scenario";
import { threeBudgets } from "./budget";

/** What is left of the budget, from month to month. */
export const burnDown = (): Scenario =>
    ({ table: threeBudgets, objects: { burn: { form: "burnDown" } }, size: { width: 720, height: 400 }, locale: "en-US", theme: "light" });
