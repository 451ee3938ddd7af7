import type { Day } from "../day";
import { spread } from "../life/curve";
import { type Random, randomOf } from "../random";
import { TODAY } from "../today";
import type { Sprint } from "./sprints";
import { BROKEN_COMMITMENTS } from "./stories";
import type { Stream } from "./stream";
import type { Task } from "./task";
import { type Entry, newEntry, pastDays, waitingTask } from "./work";

/** What comes from the sprint before is nearly done. */
const CARRIED_BONUS = 0.08;
const LONGEST_STAY = 3;
const STARTED_WHEN_LATE = 0.75;
const WAITING = 0.12;
const EARLY_PART = 0.6;
const WORKED_DAYS_A_WEEK = 5;

/** In a sprint of the story, the largest part of what was committed is not done. */
function brokenIn(sprint: Sprint, entries: readonly Entry[]): ReadonlySet<Entry> {
    if (!sprint.isBroken) return new Set();
    const committed = entries.filter((entry) => entry.isCommitted).sort((a, b) => (b.task.points ?? 0) - (a.task.points ?? 0));
    return new Set(committed.slice(0, Math.ceil(committed.length * (1 - BROKEN_COMMITMENTS.delivered))));
}

function deliveryChance({ product, isOver, sprints }: Stream, sprint: Sprint, { stays }: Task): number {
    if (isOver && sprint === sprints.at(-1)) return 1;
    if (sprint.end > TODAY) return product.reliability * pastDays(sprint).length / (product.sprintWeeks * WORKED_DAYS_A_WEEK);
    return stays.length >= LONGEST_STAY ? 1 : product.reliability + (stays.length > 0 ? CARRIED_BONUS : 0);
}

/** Work starts in the first part of what is left of the sprint. */
function startIn(random: Random, { startedOn, createdOn }: Task, days: readonly Day[]): Day {
    const left = days.filter((day) => day >= createdOn);
    return startedOn ?? random.pick(left.slice(0, Math.ceil(left.length * EARLY_PART)));
}

function afterSprint(random: Random, sprint: Sprint, { task, isCommitted }: Entry, isDelivered: boolean): Task {
    const days = pastDays(sprint);
    const stays = [...task.stays, { sprintId: sprint.id, isCommitted, isDelivered }];
    const start = startIn(random, task, days);
    if (isDelivered) return { ...task, stays, startedOn: start, resolvedOn: random.pick(days.filter((day) => day >= start)) };
    const isStarted = task.startedOn !== undefined || random.chance(STARTED_WHEN_LATE);
    return { ...task, stays, startedOn: isStarted ? start : undefined };
}

function played(random: Random, stream: Stream, sprint: Sprint, entries: readonly Entry[]): readonly Task[] {
    const broken = brokenIn(sprint, entries);
    return entries.map((entry) =>
        afterSprint(random, sprint, entry, random.chance(deliveryChance(stream, sprint, entry.task)) && !broken.has(entry)));
}

function byCreation(a: Task, b: Task): number {
    return a.createdOn < b.createdOn ? -1 : Number(a.createdOn > b.createdOn);
}

/** Every ticket of a stream but its epics, played sprint after sprint and in the order of their creation. */
export function tasksOf(stream: Stream): readonly Task[] {
    const random = randomOf(`delivery ${stream.id}`);
    const waiting = stream.isOver ? 0 : Math.round(stream.tickets * WAITING);
    const counts = spread(stream.tickets - waiting, stream.sprints.map(() => 1));
    const done: Task[] = [];
    let open: readonly Task[] = [];
    stream.sprints.forEach((sprint, at) => {
        const fresh = Array.from({ length: counts[at] }, () => newEntry(random, stream, at));
        const tasks = played(random, stream, sprint, [...open.map((task) => ({ task, isCommitted: true })), ...fresh]);
        done.push(...tasks.filter(({ resolvedOn }) => resolvedOn !== undefined));
        open = tasks.filter(({ resolvedOn }) => resolvedOn === undefined);
    });
    return [...done, ...open, ...Array.from({ length: waiting }, () => waitingTask(random, stream))].sort(byCreation);
}
