import type { Cell, Table, TableColumn } from "../../../playground/host";
import { month } from "./portfolio";

const EUROS = "#,0 €";
const amount = (name: string, ...roles: readonly string[]): TableColumn => ({ name, type: "numeric", roles, format: EUROS });

const COLUMNS: readonly TableColumn[] = [
    { name: "Programme", type: "text", roles: ["levels"] }, { name: "Project", type: "text", roles: ["levels"] },
    { name: "Month", type: "dateTime", roles: ["period"] },
    amount("Original budget", "budget"), amount("Budget", "revised"), amount("Planned", "planned"), amount("Committed", "committed"), amount("Actual", "actual"),
    amount("Earned value", "earned"), amount("Forecast", "forecast"), amount("Forecast before", "previousForecast"), amount("Landing", "landing"), amount("Landing before", "previousLanding"),
];

/** Of the months of 2025, how much of a whole has come about by the end of each: hundredths. */
const RISE = [2, 6, 12, 20, 30, 42, 54, 66, 77, 87, 95, 100];
/** The last closed month, from 0: August. */
const CLOSED = 7;
/** From June on an approved change of the budget is in force. */
const CHANGED = 5;

interface Budget {
    readonly path: string;
    /** Thousands of euros, as all that follows. */
    readonly original: number;
    readonly revised: number;
    readonly spent: number;
    readonly earned: number;
    /** Undefined where nobody said where it lands. */
    readonly landing: number | undefined;
    readonly before: number | undefined;
    /** A closed month, from 0, in which no actual came. */
    readonly missing?: number;
}

/** Three projects of a year: one lands above its budget, one below it, one says nothing of its landing. */
export const THREE: readonly Budget[] = [
    { path: "North/Alpha", original: 4000, revised: 4400, spent: 3300, earned: 2700, landing: 5200, before: 4900 },
    { path: "North/Beta", original: 2500, revised: 2500, spent: 1400, earned: 1600, landing: 2300, before: 2300, missing: 4 },
    { path: "South/Gamma", original: 1200, revised: 1200, spent: 700, earned: 650, landing: undefined, before: undefined },
];

/** A row a project and month, its amounts since the beginning. */
export function budgetTable(budgets: readonly Budget[]): Table {
    return { columns: COLUMNS, rows: budgets.flatMap((budget) => RISE.map((_, at) => rowOf(budget, at))) };
}

function rowOf({ path, original, revised, spent, earned, landing, before, missing }: Budget, at: number): Cell[] {
    const euros = (thousands: number): number => Math.round(thousands * 1000);
    const closed = (whole: number): Cell => at > CLOSED ? null : euros(whole * RISE[at] / RISE[CLOSED]);
    const from = (start: number, begun: number, end: number | undefined): Cell =>
        end === undefined || at <= start ? null : euros(begun + (end - begun) * (RISE[at] - RISE[start]) / (100 - RISE[start]));
    const spentBefore = spent * RISE[CLOSED - 1] / RISE[CLOSED];
    const actual = at === missing ? null : closed(spent);
    const known = (end: number | undefined): Cell => end === undefined || at !== CLOSED ? null : euros(end);
    return [
        ...path.split("/"), month(at + 1), euros(original), euros(at < CHANGED ? original : revised), euros(original * RISE[at] / 100), closed(spent * 1.15), actual,
        closed(earned), from(CLOSED, spent, landing), from(CLOSED - 1, spentBefore, before), known(landing), known(before),
    ];
}

/** The data rows of a month of 2025, of all projects or of one. */
export function rowsOfMonth(number: number, project?: number): readonly number[] {
    return THREE.flatMap((_, index) => project === undefined || project === index ? [index * RISE.length + number - 1] : []);
}

export const threeBudgets = budgetTable(THREE);
