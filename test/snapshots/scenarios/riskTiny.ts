import type { Scenario } from "../scenario";
import { nineRisks } from "./register";

/** A narrow tile: the list first, with a matrix of counts. */
export const riskTiny = (): Scenario => ({ table: nineRisks, objects: {}, size: { width: 300, height: 420 }, locale: "fr-FR", theme: "light" });
