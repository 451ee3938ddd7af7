import type { Scenario } from "../scenario";
import { twoDirectorates } from "./portfolio";

/** Shares, index and collection rate above the columns; state, its duration and the history beside the rows. */
export const summaries = (): Scenario => ({
    table: twoDirectorates,
    objects: { summaries: { shares: true, numbers: true, timeInState: true, sparkline: true } },
    size: { width: 720, height: 340 }, locale: "fr-FR", theme: "light",
});
