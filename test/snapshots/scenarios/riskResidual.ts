import type { Scenario } from "../scenario";
import { nineRisks } from "./register";

/** Few risks, each with where it came from, where it stood before and where it is to go. */
export const riskResidual = (): Scenario => ({ table: nineRisks, objects: {}, size: { width: 1100, height: 620 }, locale: "en-US", theme: "light" });
