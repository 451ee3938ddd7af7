import { join } from "node:path";
import { barsOf } from "./figures";
import { reportOf } from "./report";
import { roster } from "./roster";
import { type Suite } from "./suite";

export const heatmap: Suite = {
    name: "heatmap",
    pages: join(import.meta.dirname, "pages"),
    roster,
    rows: [500, 2000, 10000, 30000],
    proofRows: 2000,
    report: reportOf,
    bars: barsOf,
};
