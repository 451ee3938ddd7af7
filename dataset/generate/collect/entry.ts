import { addDays, type Day, workingDayFrom, workingDayUpTo } from "../day";
import { LAST_RANK, periodAt } from "../periods";
import type { Project } from "../portfolio/project";
import { randomOf } from "../random";
import type { Cell } from "../weather/cell";
import { DIMENSIONS } from "../weather/dimension";

export type EntryStatus = "draft" | "published" | "frozen";

/** The day of the entry: on time before the due date or on it, late on a worked day after it. */
export function entryDayOf({ rank, lag }: Cell): Day {
    const day = addDays(periodAt(rank).due, lag);
    return lag > 0 ? workingDayFrom(day) : workingDayUpTo(day);
}

/** A late report still describes the situation of its due date. */
export function effectiveDayOf(cell: Cell): Day {
    const day = entryDayOf(cell);
    const { due } = periodAt(cell.rank);
    return day < due ? day : due;
}

function twoDigits(value: number): string {
    return String(value).padStart(2, "0");
}

/** The dimensions of a report are entered one after the other, a few minutes apart. */
export function entryInstantOf(cell: Cell): string {
    const random = randomOf(`clock ${cell.project.id} ${cell.rank}`);
    const order = DIMENSIONS.findIndex((dimension) => dimension.id === cell.dimension);
    const minutes = random.between(8 * 60 + 20, 18 * 60 + 10) + order * random.between(2, 4);
    const time = [Math.floor(minutes / 60), minutes % 60, random.between(0, 59)].map(twoDigits);
    return `${entryDayOf(cell)}T${time.join(":")}`;
}

/** Past campaigns are frozen after their committee; the last one is not yet. */
export function entryStatusOf(cell: Cell): EntryStatus {
    if (cell.isDraft) return "draft";
    return cell.rank === LAST_RANK ? "published" : "frozen";
}

/** Mostly the project manager, at times the office of the programme. */
export function authorOf(cell: Cell): string {
    const random = randomOf(`author ${cell.project.id} ${cell.rank}`);
    return random.chance(0.88) ? managerOf(cell.project) : `PMO-${cell.project.programmeId.slice(4)}`;
}

/** A pseudonym; some managers lead two projects of their programme. */
export function managerOf(project: Project): string {
    return `PER-${project.programmeId.slice(4)}-${twoDigits(randomOf(`manager ${project.id}`).between(1, 8))}`;
}

export function sponsorOf(project: Project): string {
    return `SPO-${project.programmeId.slice(4)}-${twoDigits(randomOf(`sponsor ${project.id}`).between(1, 3))}`;
}
