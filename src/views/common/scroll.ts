/** A run of equal steps (rows or columns) seen through a window: the first seen and the first after. */
export interface Range {
    readonly first: number;
    readonly end: number;
}

/** The steps that a window of `length` pixels touches after scrolling by `offset`. */
export function visibleRange(count: number, step: number, offset: number, length: number): Range {
    if (count === 0 || step <= 0 || length <= 0) return { first: 0, end: 0 };
    const first = clamp(Math.floor(offset / step), 0, count);
    return { first, end: clamp(Math.ceil((offset + length) / step), first, count) };
}

export function clamp(value: number, least: number, most: number): number {
    return Math.max(least, Math.min(most, value));
}

export interface Scrolling {
    /** Room left for the content once the scroll bars that it needs are there. */
    readonly width: number;
    readonly height: number;
}

/** Which room remains in a pane when a bar is needed in one direction, which may call for one in the other. */
export function roomBesideBars(pane: Scrolling, content: Scrolling, bar: number): Scrolling {
    const tall = content.height > pane.height;
    const wide = content.width > pane.width - (tall ? bar : 0);
    const tallNow = content.height > pane.height - (wide ? bar : 0);
    return { width: Math.max(0, pane.width - (tallNow ? bar : 0)), height: Math.max(0, pane.height - (wide ? bar : 0)) };
}
