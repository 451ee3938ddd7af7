import type { Scenario } from "../scenario";
import { nineRisks } from "./register";

/** One risk selected by a bookmark: the others step back. */
export const riskSelection = (): Scenario => ({ table: nineRisks, objects: {}, size: { width: 900, height: 520 }, locale: "en-US", theme: "light", selected: [1] });
