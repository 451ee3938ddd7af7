import type { Scenario } from "../scenario";
import { manyRisks } from "./register";

/** How many went from one cell to another. */
export const riskMovement = (): Scenario => ({ table: manyRisks(60), objects: { risk: { mode: "movementMode" }, riskList: { position: "listOff" } }, size: { width: 760, height: 560 }, locale: "en-US", theme: "light" });
