import type { Frame } from "./layout";
import type { Offset } from "../common/view";

/** Where a picture stands until its reader scrolls it. */
export interface Start {
    /** Where to stand in a frame, given where one stands. */
    readonly from: (frame: Frame, now: Offset) => Offset;
    /** Told of every scroll; one that leads elsewhere is the reader's, and from then on she is left where she went. */
    readonly scrolledTo: (now: Offset) => void;
    readonly isHeld: () => boolean;
}

/** A history stands with the present at its right edge, for that is what one comes to see. */
export function presentAtRight(): Start {
    let isHeld = true;
    let x = 0;
    return {
        from: (frame, now) => {
            x = startOf(frame);
            return isHeld ? { ...now, x } : now;
        },
        scrolledTo: (now) => {
            // A browser that zooms keeps fractions of pixels.
            if (Math.abs(now.x - x) >= 1) isHeld = false;
        },
        isHeld: () => isHeld,
    };
}

function startOf({ model, cell, body }: Frame): number {
    const present = model.columns.kind === "period" && model.columns.list.length * cell.width > body.width ? model.present() : undefined;
    return present === undefined ? 0 : Math.max(0, (present + 1) * cell.width - body.width);
}
