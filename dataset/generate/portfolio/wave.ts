import { addDays, daysBetween } from "../day";
import type { Horizon } from "../horizon";
import { LAST_RANK, periodAt } from "../periods";
import { randomOf } from "../random";
import { TODAY } from "../today";
import type { PlacedSeed } from "./place";

const DAYS_A_MONTH = 30;
/** Months after which a project of the first wave still starts in the past. */
const NEWEST = -2;
/** No project started longer before the horizon, as the calendar has to know its first month. */
const MOST_MONTHS_BEFORE = 17;

function idOf(id: string, wave: number, size: number): string {
    return `PRJ-${String(Number(id.slice(4)) + wave * size).padStart(3, "0")}`;
}

/** A project like one written by hand, of another size and at another time; closed once its end is past. */
export function variedBy(seed: PlacedSeed, wave: number, size: number, horizon: Horizon): PlacedSeed {
    const id = idOf(seed.id, wave, size);
    const random = randomOf(`wave ${id}`);
    const wanted = random.between(-(LAST_RANK - horizon.firstRank), NEWEST) * DAYS_A_MONTH;
    const earliest = addDays(periodAt(horizon.firstRank).start, -MOST_MONTHS_BEFORE * DAYS_A_MONTH);
    const days = Math.max(wanted, daysBetween(seed.start, earliest));
    const [start, baselineEnd] = [addDays(seed.start, days), addDays(seed.baselineEnd, days)];
    const closing = addDays(baselineEnd, Math.round(daysBetween(start, baselineEnd) * random.between(0, 20) / 100));
    const isClosed = closing <= TODAY;
    return {
        ...seed, id, start, baselineEnd,
        name: `${seed.name}, vague ${wave + 1}`,
        jiraKey: seed.jiraKey && `${seed.jiraKey}${wave + 1}`,
        budgetKeur: Math.round(seed.budgetKeur * random.between(50, 150) / 100),
        phase: isClosed ? "closed" : seed.phase === "closed" ? "build" : seed.phase,
        closedOn: isClosed ? closing : undefined,
    };
}
