import type { Scenario } from "../scenario";
import { manyRisks } from "./register";

/** So many that cells are counted. */
export const riskMany = (): Scenario => ({ table: manyRisks(300), objects: { riskList: { position: "listBelow" } }, size: { width: 720, height: 700 }, locale: "en-US", theme: "light" });
