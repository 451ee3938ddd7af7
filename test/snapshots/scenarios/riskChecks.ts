import type { Scenario } from "../scenario";
import { nineRisks } from "./register";

/** Zones by the product of ranks, an own line, and what the checks find. */
export const riskChecks = (): Scenario => ({ table: nineRisks, objects: { riskZones: { rule: "byScore", scoreLimits: "6; 12", appetite: "ownLine", line5: 2 }, riskChecks: { show: true } }, size: { width: 1000, height: 700 }, locale: "en-US", theme: "light" });
