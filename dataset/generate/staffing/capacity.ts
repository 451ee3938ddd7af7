import { addDays, isWorkingDay } from "../day";
import type { Horizon } from "../horizon";
import { firstDayOf, lastDayOf, type Month, monthOfRank, monthOfYear, monthsBetween } from "../life/month";
import type { Line } from "../line";
import { LAST_RANK } from "../periods";
import { randomOf } from "../random";
import type { Person } from "./people";

/** Both in person-days; absences are already taken off the capacity. */
export interface Capacity {
    readonly days: number;
    readonly absence: number;
}

/** Months for which plans are made. */
const MONTHS_AHEAD = 12;

const ABSENCES: ReadonlyMap<number, readonly [number, number]> = new Map([[2, [0, 4]], [5, [1, 4]], [7, [2, 6]], [8, [8, 14]], [12, [3, 6]]]);
const USUAL_ABSENCE: readonly [number, number] = [0, 2];
/** Service providers are away less, but stop in summer too. */
const EXTERNAL_ABSENCE = 0.6;

/** The first and the last month of the staffing plan. */
export function staffingMonths({ firstReportRank }: Horizon): { readonly first: Month; readonly last: Month } {
    return { first: monthOfRank(firstReportRank), last: monthOfRank(LAST_RANK) + MONTHS_AHEAD };
}

/** Person-days are told in tenths. */
export function inTenths(days: number): number {
    return Math.round(days * 10) / 10;
}

const workingDays = new Map<Month, number>();

function workingDaysIn(month: Month): number {
    const known = workingDays.get(month);
    if (known !== undefined) return known;
    let count = 0;
    for (let day = firstDayOf(month); day <= lastDayOf(month); day = addDays(day, 1)) count += isWorkingDay(day) ? 1 : 0;
    workingDays.set(month, count);
    return count;
}

/** What a person can give to projects in a month. */
export function capacityOf({ id, isInternal, projectShare }: Person, month: Month): Capacity {
    const [low, high] = ABSENCES.get(monthOfYear(month)) ?? USUAL_ABSENCE;
    const away = randomOf(`absence ${id} ${month}`).between(low, high);
    const absence = isInternal ? away : Math.round(away * EXTERNAL_ABSENCE);
    return { days: inTenths((workingDaysIn(month) - absence) * projectShare), absence };
}

/** The capacity of a person over the whole plan; none for those whose days are not planned. */
export function capacityLines(person: Person, horizon: Horizon): readonly Line[] {
    if (person.projectShare === 0) return [];
    const { first, last } = staffingMonths(horizon);
    return monthsBetween(first, last).map((month) => {
        const { days, absence } = capacityOf(person, month);
        return { resource_id: person.id, month: firstDayOf(month), capacity_days: String(days), absence_days: String(absence) };
    });
}
