import type { ToldLife } from "../life/told";
import type { PlacedSeed } from "../portfolio/place";
import type { Cell, Note } from "../weather/cell";
import type { DimensionId } from "../weather/dimension";
import { levelOf } from "../weather/scale";

/** A situation that the sample shows on purpose, on named projects. */
export interface Story {
    readonly id: string;
    /** One sentence, for the documentation. */
    readonly tells: string;
    readonly projectIds: readonly string[];
    /** Changes the project itself, before its life in the horizon is known. */
    readonly place?: (seed: PlacedSeed) => PlacedSeed;
    /** Changes one report of the project. */
    readonly tell?: (cell: Cell) => Cell;
    /** Changes what happens to the money and the dates of the project. */
    readonly life?: ToldLife;
}

/** Levels of consecutive periods as digits, for example "1123"; R is a reset. */
export type Path = string;

function along(cell: Cell, step: string): Cell {
    return step === "R" ? { ...cell, state: "reset" } : { ...cell, level: levelOf(Number(step)) };
}

/** Leads each dimension along its path from a rank on; periods outside the paths keep their weather. */
export function led(from: number, paths: Readonly<Record<DimensionId, Path>>): (cell: Cell) => Cell {
    return (cell) => {
        const step = paths[cell.dimension].charAt(cell.rank - from);
        return cell.rank < from || step === "" ? cell : along(cell, step);
    };
}

/** Writes the texts of the overall report at some ranks. */
export function noted(notes: Readonly<Record<number, Note | undefined>>): (cell: Cell) => Cell {
    return (cell) => (cell.dimension === "overall" && notes[cell.rank] ? { ...cell, note: notes[cell.rank] } : cell);
}

/** Makes sure that every report of the project is entered, so that the story can be read without holes. */
export function collected(cell: Cell): Cell {
    return { ...cell, state: "rated", isCollected: true, lag: Math.min(cell.lag, 0) };
}
