import type { Scenario } from "../scenario";
import { threeBudgets } from "./budget";

/** What was planned, ordered, spent and earned of all projects, and where they land. */
export const burnCurve = (): Scenario =>
    ({ table: threeBudgets, objects: { burn: { form: "curve" } }, size: { width: 800, height: 500 }, locale: "en-US", theme: "light" });
