import { addDays, type Day, isWorkingDay } from "../day";
import { type Random, randomOf } from "../random";
import { TODAY } from "../today";
import type { StatusNames } from "./products";
import type { Task } from "./task";

/** One change of status of a ticket. */
export interface Change {
    readonly day: Day;
    readonly status: keyof StatusNames;
}

const REVIEWED = 0.7;
const SENT_BACK = 0.12;
const UNDER_REVIEW = 0.35;
const REOPENED = 0.05;
/** Days that a ticket needs for its way to be told with a reopening. */
const DAYS_TO_REOPEN = 4;

type Path = readonly (keyof StatusNames)[];

function workedDays(from: Day, to: Day): readonly Day[] {
    const days: Day[] = [];
    for (let day = from; day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) days.push(day);
    return days;
}

/** The statuses between the start of the work and its end. */
function middleOf(random: Random, { resolvedOn, stays }: Task, days: number): Path {
    if (resolvedOn === undefined) return random.chance(UNDER_REVIEW) ? ["review"] : [];
    // A reopening that spans sprints would contradict what was delivered in the first of them.
    if (stays.length === 1 && days >= DAYS_TO_REOPEN && random.chance(REOPENED)) return ["review", "done", "doing"];
    if (!random.chance(REVIEWED)) return [];
    return random.chance(SENT_BACK) ? ["review", "doing", "review"] : ["review"];
}

/** How a ticket went from its creation to where it stands, oldest change first. */
export function changesOf(task: Task, seed: string): readonly Change[] {
    const created: Change = { day: task.createdOn, status: "todo" };
    if (task.startedOn === undefined) return [created];
    const random = randomOf(`changes ${seed}`);
    const days = workedDays(task.startedOn, task.resolvedOn ?? TODAY);
    const path = middleOf(random, task, days.length);
    const at = path.map(() => random.pick(days)).sort();
    return [
        created,
        { day: task.startedOn, status: "doing" },
        ...path.map((status, rank) => ({ day: at[rank], status })),
        ...(task.resolvedOn === undefined ? [] : [{ day: task.resolvedOn, status: "done" as const }]),
    ];
}
