import { join } from "node:path";
import { type Suite } from "../suite";
import { barsOf } from "./figures";
import { reportOf } from "./report";
import { roster } from "./roster";

export const burn: Suite = {
    name: "burn",
    pages: join(import.meta.dirname, "pages"),
    roster,
    rows: [3000, 30000],
    proofRows: 3000,
    report: reportOf,
    bars: barsOf,
};
