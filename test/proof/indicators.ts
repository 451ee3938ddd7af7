import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The indicator measures of the model by family, in the order of the catalogue. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
    weather: [
        "Weather Level", "Derived Level", "Declared Gap", "Weather Trend", "Weather Index", "Weather Index by Budget", "Sunny Share",
        "Storm Projects", "Storm Exposure", "Net Degradations", "Level Jumps", "Time in State", "Collection Rate", "Timeliness",
        "Weather Age", "Comment Completeness", "Watermelon Index", "Flat-lining Projects",
    ],
    budget: [
        "Original Budget", "Current Budget", "Committed", "Actual Cost", "Left to Commit", "Open Commitments", "To Complete",
        "To Complete in Person-days", "Landing", "Landing Variance", "Landing Overrun", "Consumption Rate", "Commitment Rate", "Burn Gap",
        "Spend Ahead of Progress", "Burn Rate", "Runway", "Exhaustion Date", "Landing Drift", "Landing Drift Rate", "Forecast Accuracy",
        "CAPEX Share", "Build Share", "Average Day Rate", "Budget Drift Rate", "Share by Priority", "Gap to Target", "Transfers",
        "Transferred Amount",
    ],
    "earned-value": [
        "Planned Value", "Earned Value", "Earned Value Actual Cost", "Cost Variance", "Schedule Variance", "CPI", "SPI", "EAC Atypical",
        "EAC Typical", "EAC Cost and Schedule", "EAC Bottom-up", "Estimate to Complete", "Variance at Completion", "TCPI",
        "Earned Schedule", "Schedule Variance in Time", "SPI in Time", "Estimated Duration", "TSPI",
    ],
    milestones: [
        "Slippage", "Period Slip", "On-time Rate", "Overdue Milestones", "Due within 30 Days", "Due in 31 to 60 Days",
        "Due in 61 to 90 Days", "Milestone Trend", "Schedule Drift Rate", "Baseline Execution Index",
    ],
    risks: [
        "Inherent Score", "Inherent Zone", "Residual Score", "Residual Zone", "Control Effect", "Expected Loss", "Lowest Expected Loss",
        "Highest Expected Loss", "Contingency Cover", "Risks above Appetite", "Concentration", "Proximity", "Velocity", "Overdue Actions",
        "Overdue Action Rate", "Unowned Risks", "Review Age", "Net Migration", "Materialised Risks", "Impact Calibration",
    ],
    portfolio: [
        "Alignment Share", "Weighted Contribution", "Unaligned Projects", "Budget Share", "Started Projects", "Closed Projects",
        "Cross-directorate Exposure",
    ],
};

/** What a family shares, run before its queries. */
const VIEWS_FILE = "_views.sql";
const SQL_FOLDER = join(import.meta.dirname, "sql");

/** A measure of the model and the query that reckons it without the model. */
export interface Indicator {
    readonly measure: string;
    /** Folder of the family below `sql`. */
    readonly family: string;
    /** Whole path of the SQL file. */
    readonly path: string;
}

/** Lower case without accents; whatever is neither a letter nor a digit becomes one hyphen. */
function fileNameOf(measure: string): string {
    const plain = measure.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
    return `${plain.replaceAll(/[^a-z0-9]+/g, "-")}.sql`;
}

export const INDICATORS: readonly Indicator[] = Object.entries(FAMILIES).flatMap(([family, measures]) =>
    measures.map((measure) => ({ measure, family, path: join(SQL_FOLDER, family, fileNameOf(measure)) })));

/** Paths of what the families share. */
export const VIEW_PATHS: readonly string[] = Object.keys(FAMILIES).map((family) => join(SQL_FOLDER, family, VIEWS_FILE));

/** Paths of all the queries that stand in the folders of the families, whether a measure names them or not. */
export function standingQueries(): readonly string[] {
    return Object.keys(FAMILIES).flatMap((family) =>
        readdirSync(join(SQL_FOLDER, family)).filter((file) => file !== VIEWS_FILE).map((file) => join(SQL_FOLDER, family, file)));
}
