import { addDays, type Day } from "../day";
import type { Horizon } from "../horizon";
import type { Line } from "../line";
import { periodAt } from "../periods";
import { TODAY } from "../today";
import { type Product, PRODUCTS } from "./products";
import { BROKEN_COMMITMENTS } from "./stories";

export interface Sprint {
    readonly id: string;
    /** From 1 in each product. */
    readonly number: number;
    readonly start: Day;
    readonly end: Day;
    /** True for the sprints that the story makes fail. */
    readonly isBroken: boolean;
}

/** June 2025: the products have worked in sprints since then. */
const FIRST_RANK = 13;
const WEEK = 7;
const WEDNESDAY = 3;

function firstWednesdayFrom(day: Day): Day {
    return addDays(day, (WEDNESDAY - new Date(day).getUTCDay() + WEEK) % WEEK);
}

/** Every other product starts a week later. */
function firstStart({ id }: Product, { firstReportRank }: Horizon): Day {
    const wednesday = firstWednesdayFrom(periodAt(Math.max(FIRST_RANK, firstReportRank)).start);
    const at = PRODUCTS.findIndex((product) => product.id === id);
    return addDays(wednesday, (at % 2) * WEEK);
}

function brokenStarts({ id }: Product, starts: readonly Day[]): readonly Day[] {
    const { productId, from, sprints } = BROKEN_COMMITMENTS;
    return id === productId ? starts.filter((start) => start >= from).slice(0, sprints) : [];
}

/** The sprints of a product that have started, one after the other without a gap; the last one may still be under way. */
export function sprintsOf(product: Product, horizon: Horizon): readonly Sprint[] {
    const days = product.sprintWeeks * WEEK;
    const starts: Day[] = [];
    for (let start = firstStart(product, horizon); start <= TODAY; start = addDays(start, days)) starts.push(start);
    const broken = brokenStarts(product, starts);
    return starts.map((start, at) => ({
        id: `${product.id}-S${String(at + 1).padStart(2, "0")}`, number: at + 1,
        start, end: addDays(start, days - 1), isBroken: broken.includes(start),
    }));
}

export function sprintLines(product: Product, horizon: Horizon): readonly Line[] {
    return sprintsOf(product, horizon).map(({ id, number, start, end }) => ({
        sprint_id: id, product_id: product.id, name: `${product.name} : sprint ${number}`, start_date: start, end_date: end,
    }));
}
