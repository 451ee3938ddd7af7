import { addDays } from "../../../dataset/generate/day";
import { lastDayOf } from "../month";
import { csv } from "./twoDirectorates";

/** A collection period; its days are ISO. */
export interface Period {
    readonly id: string;
    readonly label: string;
    readonly cadence: "monthly" | "weekly";
    readonly start: string;
    readonly end: string;
    readonly opening: string;
    readonly due: string;
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October"];
/** Monday of the first week of 2025 (ISO 8601). */
const FIRST_MONDAY = "2024-12-30";

function monthOf(label: string, index: number): Period {
    const id = `2025-${String(index + 1).padStart(2, "0")}`;
    return { id, label, cadence: "monthly", start: `${id}-01`, end: lastDayOf(id), opening: `${id}-20`, due: `${id}-25` };
}

function weekOf(week: number): Period {
    const start = addDays(FIRST_MONDAY, (week - 1) * 7);
    return {
        id: `2025-W${String(week).padStart(2, "0")}`, label: `Week ${week}`, cadence: "weekly",
        start, end: addDays(start, 6), opening: addDays(start, 2), due: addDays(start, 4),
    };
}

function lineOf({ id, label, cadence, start, end, opening, due }: Period, index: number): string {
    return `${id},${label},${cadence},${start},${end},${opening},${due},${index + 1}`;
}

type Weeks = readonly [first: number, last: number];

/** The months of 2025 up to October, due on the 25th, and its weeks (ISO 8601) from one to another, due on Friday. */
export function periodsOf2025([first, last]: Weeks): readonly Period[] {
    return [...MONTHS.map(monthOf), ...Array.from({ length: last - first + 1 }, (_, index) => weekOf(first + index))];
}

const NO_WEEKS: Weeks = [1, 0];

/** The same as a table, ranked by their ends. */
export function reportingPeriods(weeks: Weeks = NO_WEEKS): string {
    return csv(
        "period_id,label,cadence,start_date,end_date,opening_date,due_date,rank",
        ...[...periodsOf2025(weeks)].sort((one, other) => one.end.localeCompare(other.end)).map(lineOf),
    );
}
