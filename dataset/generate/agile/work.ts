import { addDays, type Day, isWorkingDay, workingDayFrom } from "../day";
import type { Random } from "../random";
import { TODAY } from "../today";
import type { Sprint } from "./sprints";
import type { Stream } from "./stream";
import { drawnWork, type Task } from "./task";

const UNPLANNED = 0.12;
const UNPLANNED_BUG = 0.4;
const OTHER_EPIC = 0.2;

/** A ticket that enters a sprint, at its start or later. */
export interface Entry {
    readonly task: Task;
    readonly isCommitted: boolean;
}

/** The worked days of a sprint that are past. */
export function pastDays({ start, end }: Sprint): readonly Day[] {
    const days: Day[] = [];
    for (let day = start; day <= end && day <= TODAY; day = addDays(day, 1)) if (isWorkingDay(day)) days.push(day);
    return days;
}

/** The day on which the epics of a stream are created, before everything else. */
export function firstDayOf({ sprints }: Stream): Day {
    return workingDayFrom(sprints[0].start);
}

/** Some days before another day, but not before the stream began. */
function createdBefore(random: Random, stream: Stream, day: Day): Day {
    const [early, first] = [workingDayFrom(addDays(day, -random.between(3, 45))), firstDayOf(stream)];
    return early > first ? early : first;
}

/** Epics follow one another, with some work ahead of its time or behind it. */
function epicAt(random: Random, part: number, epics: number): number {
    return random.chance(OTHER_EPIC) ? random.between(0, epics - 1) : Math.floor(part * epics);
}

/** A ticket that enters its first sprint; `at` is the rank of the sprint in the stream, from 0. */
export function newEntry(random: Random, stream: Stream, at: number): Entry {
    const work = drawnWork(random);
    const epic = epicAt(random, at / stream.sprints.length, stream.epics);
    const isCommitted = !random.chance(work.type === "bug" ? UNPLANNED_BUG : UNPLANNED);
    const days = pastDays(stream.sprints[at]);
    const planned = createdBefore(random, stream, days[0]);
    const during = days[random.between(0, Math.floor((days.length - 1) / 2))];
    return { task: { ...work, epic, createdOn: isCommitted ? planned : during, stays: [] }, isCommitted };
}

/** A ticket that waits for a sprint. */
export function waitingTask(random: Random, stream: Stream): Task {
    return { ...drawnWork(random), epic: stream.epics - 1, createdOn: createdBefore(random, stream, TODAY), stays: [] };
}
