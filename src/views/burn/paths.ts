import { isTold, Series } from "../../domain/burn/series";
import { rounded } from "../common/rounded";

/** Where places and amounts stand: pixels from the corner of the plot. */
export interface PlotScale {
    /** The end of the period at a place, for what has come to so much by then; place −1 ends where the first one begins. */
    readonly x: (place: number) => number;
    readonly y: (amount: number) => number;
}

export interface Run {
    readonly from: number;
    readonly to: number;
}

/** A line through the amounts that are told; where some are missing it goes on from the next one. */
export function linePath(series: Series, { from, to }: Run, { x, y }: PlotScale, isFromZero = false): string {
    let d = "";
    let isDown = false;
    for (let place = from; place <= to; place += 1) {
        const amount = series[place];
        if (!isTold(amount)) continue;
        if (!isDown && isFromZero) d += `M${rounded(x(place - 1))} ${rounded(y(0))}L`;
        else d += isDown ? "L" : "M";
        d += `${rounded(x(place))} ${rounded(y(amount))}`;
        isDown = true;
    }
    return d;
}

/** Steps: each amount holds through the whole of its period. */
export function stepPath(series: Series, { from, to }: Run, { x, y }: PlotScale): string {
    let d = "";
    let last = NaN;
    for (let place = from; place <= to; place += 1) {
        const amount = series[place];
        if (!isTold(amount)) continue;
        if (amount !== last) d += d === "" ? `M${rounded(x(place - 1))} ${rounded(y(amount))}` : `V${rounded(y(amount))}`;
        d += `H${rounded(x(place))}`;
        last = amount;
    }
    return d;
}

/** The area between two lines that are told at the same places. */
export function areaPath(low: Series, high: Series, { from, to }: Run, { x, y }: PlotScale): string {
    const there: string[] = [];
    const back: string[] = [];
    for (let place = from; place <= to; place += 1) {
        if (!isTold(low[place]) || !isTold(high[place])) continue;
        there.push(`${rounded(x(place))} ${rounded(y(high[place]))}`);
        back.push(`${rounded(x(place))} ${rounded(y(low[place]))}`);
    }
    return there.length < 2 ? "" : `M${there.join("L")}L${back.reverse().join("L")}Z`;
}
