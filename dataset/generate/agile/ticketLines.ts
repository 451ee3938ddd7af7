import type { Day } from "../day";
import type { Line } from "../line";
import { type Random, randomOf } from "../random";
import { changesOf } from "./changes";
import { tasksOf } from "./delivery";
import type { StatusNames } from "./products";
import type { Stream } from "./stream";
import type { Task } from "./task";
import { firstDayOf } from "./work";

/** What is written of a stream in each table of tickets. */
export interface TicketLines {
    readonly tickets: readonly Line[];
    readonly transitions: readonly Line[];
    readonly stays: readonly Line[];
}

type Status = keyof StatusNames;

const CATEGORIES: Readonly<Record<Status, string>> = { todo: "todo", doing: "doing", review: "doing", done: "done" };
const PRIORITIES = ["highest", "high", "high", "medium", "medium", "medium", "medium", "low", "low", "lowest"];
const LOGS_HOURS = 0.7;
const POINTS_OF_THE_REST = 2;
/** The first change of a ticket happens in the hour after eight, each of the following ones in a later hour. */
const FIRST_HOUR = 8;

function last(days: readonly Day[]): Day | undefined {
    return [...days].sort().at(-1);
}

/** An epic starts with its first ticket, and is done when all of them are. */
function epicOf(stream: Stream, rank: number, tasks: readonly Task[]): Task {
    const own = tasks.filter(({ epic }) => epic === rank);
    const starts = own.flatMap(({ startedOn }) => startedOn ?? []).sort();
    const ends = own.flatMap(({ resolvedOn }) => resolvedOn ?? []);
    return {
        type: "epic", epic: rank, createdOn: firstDayOf(stream), stays: [], startedOn: starts.at(0),
        resolvedOn: own.length > 0 && ends.length === own.length ? last(ends) : undefined,
    };
}

function logsHours({ product }: Stream): boolean {
    return randomOf(`hours ${product.id}`).chance(LOGS_HOURS);
}

function hoursOf(random: Random, { type, points, startedOn, resolvedOn }: Task): Line {
    if (type === "epic") return {};
    const estimated = (points ?? POINTS_OF_THE_REST) * random.between(5, 8);
    if (startedOn === undefined) return { estimated_hours: String(estimated), spent_hours: "0" };
    const [low, high] = resolvedOn === undefined ? [10, 80] : [70, 150];
    return { estimated_hours: String(estimated), spent_hours: String(Math.round(estimated * random.between(low, high) / 50) / 2) };
}

/** The epics are numbered first, in the order of their ranks. */
function keyOf({ jiraKey }: Stream, number: number): string {
    return `${jiraKey}-${number}`;
}

function ticketLine(stream: Stream, task: Task, number: number, status: Status): Line {
    const random = randomOf(`ticket ${stream.id} ${number}`);
    return {
        ticket_id: `${stream.id}-${number}`, key: keyOf(stream, number), type: task.type, product_id: stream.product.id,
        project_id: stream.projectId ?? "", epic_key: task.type === "epic" ? "" : keyOf(stream, task.epic + 1),
        status: stream.product.statuses[status], status_category: CATEGORIES[status],
        points: task.points === undefined ? "" : String(task.points), priority: random.pick(PRIORITIES),
        created_on: task.createdOn, started_on: task.startedOn ?? "", resolved_on: task.resolvedOn ?? "",
        ...(logsHours(stream) ? hoursOf(random, task) : {}),
    };
}

function timeOf(random: Random, rank: number): string {
    return [FIRST_HOUR + rank, random.between(0, 59), random.between(0, 59)].map((part) => String(part).padStart(2, "0")).join(":");
}

function linesOf(stream: Stream, task: Task, number: number): TicketLines {
    const [seed, id] = [`${stream.id} ${number}`, `${stream.id}-${number}`];
    const changes = changesOf(task, seed);
    const random = randomOf(`clock ${seed}`);
    const names = stream.product.statuses;
    return {
        tickets: [ticketLine(stream, task, number, changes.at(-1)?.status ?? "todo")],
        transitions: changes.map(({ day, status }, rank) => ({
            ticket_id: id, changed_at: `${day}T${timeOf(random, rank)}`, from_status: rank > 0 ? names[changes[rank - 1].status] : "",
            to_status: names[status], to_category: CATEGORIES[status],
        })),
        stays: task.stays.map(({ sprintId, isCommitted, isDelivered }) => ({
            ticket_id: id, sprint_id: sprintId, is_committed: String(isCommitted), is_delivered: String(isDelivered),
        })),
    };
}

/** Every ticket of a stream, epics first. */
export function ticketLines(stream: Stream): TicketLines {
    const tasks = tasksOf(stream);
    const epics = Array.from({ length: stream.epics }, (_, rank) => epicOf(stream, rank, tasks));
    const lines = [...epics, ...tasks].map((task: Task, at) => linesOf(stream, task, at + 1));
    return {
        tickets: lines.flatMap(({ tickets }) => tickets),
        transitions: lines.flatMap(({ transitions }) => transitions),
        stays: lines.flatMap(({ stays }) => stays),
    };
}
