import type { Scenario } from "../scenario";
import { nineRisks } from "./register";

/** Before any control, in French, impact upwards. */
export const riskInherent = (): Scenario => ({ table: nineRisks, objects: { risk: { mode: "inherentMode", orientation: "impactUp" } }, size: { width: 900, height: 560 }, locale: "fr-FR", theme: "light" });
