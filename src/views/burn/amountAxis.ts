import { ticks, tickStep } from "d3-array";

/** The amounts that a plot spans, with those that its axis names. */
export interface AmountAxis {
    readonly least: number;
    readonly most: number;
    readonly ticks: readonly number[];
    /** From one of them to the next. */
    readonly step: number;
}

const LEAST_GAP = 34;
/** Less than this is no amount of money. */
const LEAST_SPAN = 1e-9;

/** From zero, or below it where amounts are; both ends on a round amount. */
export function amountAxis(least: number, most: number, height: number): AmountAxis {
    const [low, high] = [Math.min(0, least), Math.max(0, most)];
    if (!(high - low > LEAST_SPAN)) return { least: 0, most: 1, ticks: [0], step: 1 };
    const count = Math.max(1, Math.min(8, Math.floor(height / LEAST_GAP)));
    const step = tickStep(low, high, count);
    const [from, to] = [Math.floor(low / step) * step, Math.ceil(high / step) * step];
    return { least: from, most: to, ticks: ticks(from, to, Math.round((to - from) / step)), step };
}
