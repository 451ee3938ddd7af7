import type { Scenario } from "../scenario";
import { nineRisks } from "./register";

/** What moved since the period before. */
export const riskSince = (): Scenario => ({ table: nineRisks, objects: { risk: { mode: "sinceLastMode", order: "movedFirst" } }, size: { width: 900, height: 520 }, locale: "en-US", theme: "light" });
