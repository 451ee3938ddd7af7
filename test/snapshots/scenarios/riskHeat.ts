import type { Scenario } from "../scenario";
import { manyRisks } from "./register";

/** Counts and exposures alone. */
export const riskHeat = (): Scenario => ({ table: manyRisks(300), objects: { risk: { mode: "heatMode" }, riskList: { position: "listOff" } }, size: { width: 640, height: 480 }, locale: "en-US", theme: "light" });
