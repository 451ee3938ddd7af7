import type { Scenario } from "../scenario";
import { nineRisks } from "./register";

/** Two risks chosen in another visual. */
export const riskHighlight = (): Scenario => ({ table: nineRisks, objects: {}, size: { width: 900, height: 520 }, locale: "en-US", theme: "light", highlighted: [0, 3] });
