import type { ProjectSeed } from "../project";
import { DATA } from "./data";
import { GOVERNANCE } from "./governance";
import { INTEGRATION } from "./integration";
import { MODERNISATION } from "./modernisation";
import { PAYMENTS } from "./payments";
import { REFERENCE } from "./reference";
import { RESILIENCE } from "./resilience";
import { SECURITY } from "./security";

/** By programme. */
export const SEEDS: ReadonlyMap<string, readonly ProjectSeed[]> = new Map([
    ["PRG-PAI", PAYMENTS],
    ["PRG-API", INTEGRATION],
    ["PRG-DAT", DATA],
    ["PRG-IAM", SECURITY],
    ["PRG-RES", RESILIENCE],
    ["PRG-MOD", MODERNISATION],
    ["PRG-REF", REFERENCE],
    ["PRG-GOV", GOVERNANCE],
]);
