import type { Scenario } from "../scenario";
import { threeBudgets } from "./budget";

/** A small picture a project: what the fields call for where nobody chose a form. */
export const burnMultiples = (): Scenario =>
    ({ table: threeBudgets, objects: {}, size: { width: 720, height: 400 }, locale: "en-US", theme: "light" });
