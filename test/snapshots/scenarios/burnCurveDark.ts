import type { Scenario } from "../scenario";
import { threeBudgets } from "./budget";

/** The same as a French reader sees it at night. */
export const burnCurveDark = (): Scenario =>
    ({ table: threeBudgets, objects: { burn: { form: "curve" } }, size: { width: 800, height: 500 }, locale: "fr-FR", theme: "dark" });
