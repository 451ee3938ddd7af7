import { join } from "node:path";
import { scenarios } from "../contender";
import { type Suite } from "../suite";
import { section } from "../markdown";
import { scenarioTable } from "../tables";
import { roster } from "./roster";

export const burn: Suite = {
    name: "burn",
    pages: join(import.meta.dirname, "pages"),
    roster,
    rows: [3000, 30000],
    proofRows: 3000,
    report: (outcome, lookup) => scenarios.map((scenario) => section(scenario, scenarioTable(outcome, lookup, scenario))).join("\n\n"),
    bars: () => [],
};
