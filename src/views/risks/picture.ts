import { PlacedCell, PlacedRisk } from "./placing";

/** A point that arrows lead from and to, with what they must keep clear of. */
export interface Anchor {
    readonly x: number;
    readonly y: number;
    readonly radius: number;
}

/** The matrix with everything that is placed in it. */
export interface PlacedMatrix {
    readonly cells: readonly PlacedCell[];
    readonly byIndex: ReadonlyMap<number, PlacedCell>;
    readonly byRisk: ReadonlyMap<number, PlacedRisk>;
}

export function placedMatrix(cells: readonly PlacedCell[]): PlacedMatrix {
    return {
        cells,
        byIndex: new Map(cells.map((placed) => [placed.index, placed])),
        byRisk: new Map(cells.flatMap(({ risks }) => risks.map((placed): [number, PlacedRisk] => [placed.risk.index, placed]))),
    };
}

/** Where a risk is to be seen: its own mark, or the one that counts it. */
export function anchorOf({ byIndex, byRisk }: PlacedMatrix, risk: PlacedRisk["risk"], index: number): Anchor | undefined {
    return byRisk.get(risk.index) ?? byIndex.get(index)?.cluster;
}

/** Where a mark of a risk stands in a cell that it is not drawn in: a free place, or a corner where none is left. */
export function guestPlace({ byIndex }: PlacedMatrix, index: number, nth: number): { readonly x: number; readonly y: number; readonly isFree: boolean } | undefined {
    const placed = byIndex.get(index);
    if (placed === undefined) return undefined;
    const free = placed.free.at(nth);
    const { box } = placed;
    return free === undefined ? { x: box.x + box.width - 9, y: box.y + 9, isFree: false } : { ...free, isFree: true };
}
