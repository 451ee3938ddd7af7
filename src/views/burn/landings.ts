import { firstTold, isTold, lastTold, levelAt, Series } from "../../domain/burn/series";
import type { Lines } from "./lines";

/** Where members land and against what, amounts in the unit of the fields; undefined where no member tells it. */
export interface Landings {
    /** The sum over those that have a landing (B08). */
    readonly landing: number | undefined;
    /** The revised budget of those that have both. */
    readonly compared: number | undefined;
    /** Landing minus revised budget of those that have both (B09): like is compared with like. */
    readonly gap: number | undefined;
    /** One period before (B17); a member without a landing then is taken at that of now, for a new one is no drift. */
    readonly previous: number | undefined;
    /** How many members have no landing. */
    readonly without: number;
}

/** @param by whether a landing is told by the model, or is what a forecast comes to */
export function landingsOf(members: readonly Lines[], by: "model" | "bottomUp", closing: number): Landings {
    let [landing, compared, gap, previous] = [NaN, NaN, NaN, NaN];
    let [hasPrevious, without] = [false, 0];
    for (const member of members) {
        const now = by === "model" ? amountAt(member.landing, closing) : endOf(member.forecast, closing);
        if (now === undefined) {
            without += 1;
            continue;
        }
        const [budget, before] = [envelopeAt(member.revised, closing), previousOf(member, by, closing)];
        landing = plus(landing, now);
        previous = plus(previous, before ?? now);
        hasPrevious ||= before !== undefined;
        if (budget !== undefined) [compared, gap] = [plus(compared, budget), plus(gap, now - budget)];
    }
    return { landing: toldOr(landing), compared: toldOr(compared), gap: toldOr(gap), previous: hasPrevious ? previous : undefined, without };
}

function previousOf({ landing, previousLanding, previousForecast }: Lines, by: "model" | "bottomUp", closing: number): number | undefined {
    if (by === "bottomUp") return endOf(previousForecast, closing - 1);
    return amountAt(previousLanding, closing) ?? (closing > 0 ? amountAt(landing, closing - 1) : undefined);
}

function plus(sum: number, amount: number): number {
    return isTold(sum) ? sum + amount : amount;
}

function toldOr(amount: number): number | undefined {
    return isTold(amount) ? amount : undefined;
}

/** What a line has come to at a place. */
export function amountAt(line: Series | undefined, place: number): number | undefined {
    return line === undefined ? undefined : toldOr(levelAt(line, place, NaN));
}

/** What an envelope is at a place; before any period is closed it stands as it does from the first day. */
export function envelopeAt(line: Series | undefined, closing: number): number | undefined {
    const amount = amountAt(line, closing);
    if (amount !== undefined || line === undefined || closing >= 0) return amount;
    return toldOr(line[firstTold(line)] ?? NaN);
}

/** What a line comes to in the end; undefined where it ends before the closing. */
export function endOf(line: Series | undefined, closing: number): number | undefined {
    const last = line === undefined ? -1 : lastTold(line);
    return line === undefined || last < 0 || last < closing ? undefined : line[last];
}
