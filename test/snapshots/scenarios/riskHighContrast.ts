import type { Scenario } from "../scenario";
import { nineRisks } from "./register";

/** In two colours: zones are told apart by dots. */
export const riskHighContrast = (): Scenario => ({ table: nineRisks, objects: {}, size: { width: 900, height: 560 }, locale: "en-US", theme: "highContrast" });
