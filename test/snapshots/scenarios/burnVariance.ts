import type { Scenario } from "../scenario";
import { threeBudgets } from "./budget";

/** Each project against its budget: one above it, one below, one that says nothing of its landing. */
export const burnVariance = (): Scenario =>
    ({ table: threeBudgets, objects: { burn: { form: "variance" } }, size: { width: 720, height: 300 }, locale: "en-US", theme: "light" });
