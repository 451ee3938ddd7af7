import type { Day } from "../day";
import type { Random } from "../random";

export type TicketType = "epic" | "story" | "task" | "bug";

/** One stay of a ticket in a sprint. */
export interface Stay {
    readonly sprintId: string;
    readonly isCommitted: boolean;
    readonly isDelivered: boolean;
}

/** What happens to a ticket that is not an epic. */
export interface Task {
    readonly type: TicketType;
    /** Rank of its epic in the stream, from 0. */
    readonly epic: number;
    /** Undefined when nobody estimated it. */
    readonly points?: number;
    readonly createdOn: Day;
    readonly startedOn?: Day;
    readonly resolvedOn?: Day;
    readonly stays: readonly Stay[];
}

const TYPES: readonly TicketType[] = ["story", "story", "story", "story", "story", "task", "task", "task", "bug", "bug"];
const POINTS: Readonly<Record<TicketType, readonly (number | undefined)[]>> = {
    epic: [undefined],
    story: [1, 2, 3, 3, 5, 5, 8],
    task: [1, 2, 2, 3],
    bug: [1, 1, 2, undefined],
};

export function drawnWork(random: Random): Pick<Task, "type" | "points"> {
    const type = random.pick(TYPES);
    return { type, points: random.pick(POINTS[type]) };
}
