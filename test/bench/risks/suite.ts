import { join } from "node:path";
import { type Suite } from "../suite";
import { barsOf } from "./figures";
import { reportOf } from "./report";
import { roster } from "./roster";

export const risks: Suite = {
    name: "risks",
    pages: join(import.meta.dirname, "pages"),
    roster,
    rows: [1000, 5000],
    proofRows: 5000,
    report: reportOf,
    bars: barsOf,
};
