import type { Scenario } from "../scenario";
import { nineRisks } from "./register";

/** On a dark page. */
export const riskDark = (): Scenario => ({ table: nineRisks, objects: {}, size: { width: 900, height: 560 }, locale: "en-US", theme: "dark" });
