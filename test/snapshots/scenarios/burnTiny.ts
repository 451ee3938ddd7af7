import type { Scenario } from "../scenario";
import { threeBudgets } from "./budget";

/** What is left on a small tile: the picture and its weightiest lines. */
export const burnTiny = (): Scenario =>
    ({ table: threeBudgets, objects: { burn: { form: "curve" } }, size: { width: 300, height: 200 }, locale: "en-US", theme: "light" });
