import type { ListPosition } from "../../settings/settings";
import type { Size } from "../common/view";
import type { Box } from "./gridPlan";

/** Where the matrix and the list stand in the room for both. */
export interface Arrangement {
    /** `mini`: the list is what is read, with a matrix of counts beside it. */
    readonly kind: "right" | "below" | "alone" | "mini";
    readonly matrix: Box;
    readonly list: Box | undefined;
    /** Room beside a matrix of counts for the figures; undefined where there is none. */
    readonly figures: Box | undefined;
}

const BETWEEN = 16;
/** Narrower and lower tiles read the list first. */
const LEAST: Size = { width: 420, height: 110 };
const LEAST_RIGHT = 520;
const LEAST_BELOW = 400;
const LIST_SHARE = 0.36;
const LEAST_LIST = 220;
const MOST_LIST = 460;
const LOWER_SHARE = 0.4;
const MINI = 116;
const LEAST_FIGURES = 90;

export function arrange(room: Size, position: ListPosition): Arrangement {
    const isSmall = room.width < LEAST.width || room.height < LEAST.height;
    if (position === "listOff") return alone(room, isSmall);
    if (isSmall) return mini(room);
    const canRight = room.width >= LEAST_RIGHT;
    const canBelow = room.height >= LEAST_BELOW;
    if (position === "listRight" ? canRight : !canBelow && canRight) return right(room);
    return canBelow ? below(room) : mini(room);
}

function alone(room: Size, isSmall: boolean): Arrangement {
    return { kind: isSmall ? "mini" : "alone", matrix: { x: 0, y: 0, ...room }, list: undefined, figures: undefined };
}

function right(room: Size): Arrangement {
    const width = Math.round(Math.min(MOST_LIST, Math.max(LEAST_LIST, room.width * LIST_SHARE)));
    const x = room.width - width;
    return { kind: "right", matrix: { x: 0, y: 0, width: x - BETWEEN, height: room.height }, list: { x, y: 0, width, height: room.height }, figures: undefined };
}

function below(room: Size): Arrangement {
    const height = Math.round(room.height * LOWER_SHARE);
    const y = room.height - height;
    return { kind: "below", matrix: { x: 0, y: 0, width: room.width, height: y - BETWEEN / 2 }, list: { x: 0, y, width: room.width, height }, figures: undefined };
}

/** A low tile has the matrix at the left of the list, others above it. */
function mini(room: Size): Arrangement {
    if (room.width >= LEAST.width || room.width > room.height * 1.5) {
        const side = Math.max(1, Math.min(MINI, room.height, room.width * 0.4));
        const x = side + BETWEEN;
        return { kind: "mini", matrix: { x: 0, y: 0, width: side, height: side }, list: { x, y: 0, width: Math.max(1, room.width - x), height: room.height }, figures: undefined };
    }
    const side = Math.max(1, Math.min(MINI, room.height * 0.35, room.width * 0.5));
    const x = side + BETWEEN;
    const y = side + BETWEEN / 2;
    return {
        kind: "mini", matrix: { x: 0, y: 0, width: side, height: side },
        list: { x: 0, y, width: room.width, height: Math.max(1, room.height - y) },
        figures: room.width - x >= LEAST_FIGURES ? { x, y: 0, width: room.width - x, height: side } : undefined,
    };
}
