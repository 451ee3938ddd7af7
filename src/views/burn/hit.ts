import { rowsBelow } from "../common/tree";
import type { Offset } from "../common/view";
import type { BurnFrame } from "./frame";
import { LEFT } from "../common/margins";
import type { BurnModel } from "./model";
import type { Part } from "./part";
import { heightInSight } from "./picture";

/** What lies under a point of the visual. */
export type Hit =
    | { readonly on: "period"; readonly place: number }
    | { readonly on: "part"; readonly part: Part; readonly index: number }
    | { readonly on: "whole" }
    | { readonly on: "background" };

/** @param at CSS pixels from the top left corner of the visual */
export function hitTest(frame: BurnFrame, scroll: number, at: Offset): Hit {
    const { picture, pictureTop, room } = frame;
    const [x, y] = [at.x - LEFT, at.y - pictureTop];
    if (y < 0 && at.y >= frame.strip.top && frame.strip.height + frame.alerts.height > 0) return { on: "whole" };
    if (x < 0 || y < 0 || x > room.width || y > room.height) return { on: "background" };
    if (picture.plot !== undefined) {
        const { left, width, run, step } = picture.plot;
        if (x < left || x >= left + width) return { on: "background" };
        return { on: "period", place: run.from + Math.floor((x - left) / step) };
    }
    const inParts = y - picture.scrollTop;
    if (inParts < 0 || inParts >= heightInSight(picture, room)) return picture.footHeight > 0 && inParts > 0 ? { on: "whole" } : { on: "background" };
    const down = inParts + scroll;
    const found = picture.partsIn(down, down + 1).find((placed) => x >= placed.x && x < placed.x + placed.width && down >= placed.y && down < placed.y + placed.height);
    return found === undefined ? { on: "background" } : { on: "part", part: found.part, index: found.index };
}

type Rows = Pick<BurnModel, "placeOf" | "rowCount" | "reading">;

/** The data rows behind a part, a period, or a part in a period; all of them for the whole. Below a part may be rows of others: a programme with amounts of its own stands beside its projects. */
export function* rowsOf({ placeOf, rowCount, reading: { leafOf } }: Rows, part: Part | undefined, place: number | undefined): Generator<number> {
    for (const row of part?.node === undefined ? allRows(rowCount) : rowsBelow(part.node)) {
        if ((place === undefined || placeOf[row] === place) && (part === undefined || part.leaves.has(leafOf[row]))) yield row;
    }
}

function* allRows(count: number): Generator<number> {
    for (let row = 0; row < count; row += 1) yield row;
}

/** The rows that a click on a place selects; none for the background. */
export function rowsAt(model: BurnModel, hit: Hit): readonly number[] {
    switch (hit.on) {
        case "period": return [...rowsOf(model, undefined, hit.place)];
        case "part": return hit.part.node === undefined ? [] : [...rowsOf(model, hit.part, undefined)];
        case "whole": case "background": return [];
    }
}

