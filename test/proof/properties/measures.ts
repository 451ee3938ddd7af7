/** Amounts and counts of things that belong to one project each: they add up over any partition of the projects, and are never below 0. */
export const AMOUNTS: readonly string[] = [
    "Original Budget", "Current Budget", "Committed", "Actual Cost", "To Complete", "To Complete in Person-days", "Landing", "Burn Rate",
    "Transferred Amount", "Planned Value", "Earned Value", "Earned Value Actual Cost", "EAC Bottom-up", "Budget at Completion",
    "Budget with a Landing", "Planned to Date", "Storm Exposure", "Expected Loss", "Lowest Expected Loss", "Highest Expected Loss",
    "Weighted Contribution", "Cross-directorate Exposure", "Funded Budget", "Landing One Period Before",
    "Allocated Days", "Hard-booked Days", "Worked Days",
    "Storm Projects", "Level Jumps", "Flat-lining Projects", "Rated Projects", "Running Projects", "Stale Projects", "Worse Projects",
    "Better Projects", "Watermelon Projects", "Missing Closings", "Unaligned Projects", "Started Projects", "Closed Projects",
    "Expected Reports", "Published Reports", "Missing Reports", "Overdue Milestones", "Due Milestones", "Due within 30 Days",
    "Due in 31 to 60 Days", "Due in 61 to 90 Days", "Open Risks", "Risks above Appetite", "Unowned Risks", "Materialised Risks",
    "Open Actions", "Overdue Actions", "Pending Decisions", "Open Conditions", "Architecture Reviews",
];

/** Differences and balances: they add up as well, and may be below 0. */
export const BALANCES: readonly string[] = [
    "Left to Commit", "Open Commitments", "Landing Variance", "Landing Drift", "Cost Variance", "Schedule Variance", "EAC Atypical",
    "Net Degradations", "Net Migration",
];

export const ADDITIVE: readonly string[] = [...AMOUNTS, ...BALANCES];

/** In euros, months or projects, and yet no sums: built on a ratio, a worst case or distinct documents that two projects share. */
export const NOT_ADDITIVE: readonly string[] = [
    "EAC Typical", "EAC Cost and Schedule", "Estimate to Complete", "Variance at Completion", "Transfers", "Weather Level", "Slippage",
];

/** A ratio and the two sums that it divides, in DAX that holds for one project. */
export interface Ratio {
    readonly measure: string;
    readonly numerator: string;
    readonly denominator: string;
}

function ratio(measure: string, numerator: string, denominator: string): Ratio {
    return { measure, numerator, denominator };
}

/** The measure says the quotient alone: the sum above is told by each project, as its quotient times the sum below. */
function weighted(measure: string, weight: string): Ratio {
    return { measure, numerator: `[${measure}] * ${weight}`, denominator: weight };
}

function whereTold(told: string, value: string): string {
    return `IF ( NOT ISBLANK ( ${told} ), ${value} )`;
}

function labour(column: string): string {
    return `VAR Closing = [Closing Date] RETURN CALCULATE ( SUM ( 'Budget Movement'[${column}] ), REMOVEFILTERS ( 'Budget Version' ), `
        + `'Budget Movement'[Measure] = "actual", 'Budget Nature'[Category] = "labour", 'Calendar'[Date] <= Closing )`;
}

function openRisks(value: string): string {
    return "SUMX ( FILTER ( CALCULATETABLE ( SUMMARIZE ( 'Risk Snapshot', 'Risk'[Risk Id] ), REMOVEFILTERS ( 'Calendar' ) ), "
        + `[Is Risk Open] = 1 ), ${value} )`;
}

const FRESH = "[Fresh Level]";
const MOVED = "[Landing Drift]";
const INHERENT = openRisks("[Inherent Value of a Risk]");

const ACHIEVED = "COUNTX ( FILTER ( CALCULATETABLE ( SUMMARIZE ( 'Milestone Snapshot', 'Milestone'[Milestone Id] ), REMOVEFILTERS ( 'Calendar' ) ), "
    + "[Is Milestone Followed] = 1 ), IF ( NOT ISBLANK ( [Milestone Actual Date] ), 1 ) )";

export const RATIOS: readonly Ratio[] = [
    ratio("CPI", "[Earned Value]", "[Earned Value Actual Cost]"),
    ratio("SPI", "[Earned Value]", "[Planned Value]"),
    ratio("TCPI", "[Budget at Completion] - [Earned Value]", "[Budget at Completion] - [Earned Value Actual Cost]"),
    ratio("Physical Progress", "[Earned Value]", "[Budget at Completion]"),
    ratio("Consumption Rate", "[Actual Cost]", "[Current Budget]"),
    ratio("Commitment Rate", "[Committed]", "[Current Budget]"),
    ratio("Burn Gap", "[Actual Cost] - [Planned to Date]", "[Current Budget]"),
    ratio("Landing Overrun", "- [Landing Variance]", "[Budget with a Landing]"),
    ratio("Landing Drift Rate", MOVED, whereTold(MOVED, "[Current Budget]")),
    ratio("Budget Drift Rate", whereTold("[Landing]", "[Landing] - [Original Budget]"), whereTold("[Landing]", "[Original Budget]")),
    ratio("CAPEX Share", `CALCULATE ( [Current Budget], 'Budget Nature'[CAPEX or OPEX] = "capex" )`, "[Current Budget]"),
    ratio("Build Share", `CALCULATE ( [Current Budget], 'Budget Nature'[Build or Run] = "build" )`, "[Current Budget]"),
    ratio("Average Day Rate", labour("Amount EUR"), labour("Person Days")),
    ratio("Contingency Cover", `CALCULATE ( [Current Budget], 'Budget Nature'[Category] = "contingency" )`, "[Expected Loss]"),
    ratio("Overdue Action Rate", "[Overdue Actions]", "[Open Actions]"),
    ratio("Sunny Share", `IF ( ${FRESH} = 1, 1 )`, whereTold(FRESH, "1")),
    ratio("Watermelon Index", "[Watermelon Projects]", "[Rated Projects]"),
    ratio("Collection Rate", "[Published Reports]", "[Expected Reports]"),
    ratio("Control Effect", `${INHERENT} - ${openRisks("[Residual Value of a Risk]")}`, INHERENT),
    weighted("Timeliness", "[Expected Reports]"),
    weighted("On-time Rate", "[Due Milestones]"),
    ratio("Baseline Execution Index", ACHIEVED, "[Due Milestones]"),
    weighted("Weather Index", "[Rated Projects]"),
    weighted("Weather Index by Budget", whereTold("[Rated Projects]", "[Current Budget]")),
    weighted("Alignment Share", "[Current Budget]"),
];
