/** Where a mark may stand: the middle of a slot, in pixels from the corner of its cell. */
export interface Slot {
    readonly x: number;
    readonly y: number;
    readonly column: number;
    readonly row: number;
    /** How far from the middle of the cell: slots of one ring are equally good. */
    readonly ring: number;
}

interface Extent {
    readonly width: number;
    readonly height: number;
}

/** Equal slots that fill a room, which never overlap; the innermost first. None where not even one has room. */
export function slotsIn(room: Extent, slot: Extent): readonly Slot[] {
    const [columns, rows] = [Math.floor(room.width / slot.width), Math.floor(room.height / slot.height)];
    if (columns < 1 || rows < 1) return [];
    const [left, top] = [(room.width - columns * slot.width) / 2, (room.height - rows * slot.height) / 2];
    const away = (at: number, count: number): number => Math.ceil(Math.abs(at - (count - 1) / 2));
    const slots = Array.from({ length: columns * rows }, (_, at): Slot => {
        const [column, row] = [at % columns, Math.floor(at / columns)];
        return { column, row, x: left + (column + 0.5) * slot.width, y: top + (row + 0.5) * slot.height, ring: Math.max(away(column, columns), away(row, rows)) };
    });
    return slots.sort((one, other) => one.ring - other.ring);
}

/**
 * A slot for each key, in the order of the keys: the innermost that is free, and of equally good ones the one that the key itself prefers.
 * So a key that comes last moves no other, and one that comes between moves only those whose slot it takes.
 * @param keys no more than there are slots
 */
export function seated(keys: readonly string[], slots: readonly Slot[]): readonly Slot[] {
    const free = new Set(slots);
    return keys.map((key) => {
        const first = free.values().next().value;
        const ring = [...free].filter((slot) => slot.ring === first?.ring);
        const chosen = ring.reduce((best, slot) => liking(key, slot) > liking(key, best) ? slot : best);
        free.delete(chosen);
        return chosen;
    });
}

/** A number that is always the same for a key and a slot, and differs from slot to slot (FNV-1a). */
function liking(key: string, { column, row }: Slot): number {
    let hash = 0x811c9dc5;
    for (const letter of `${key}|${column},${row}`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
    // Mixed once more: the last letters would decide too little of the upper bits.
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return (hash ^ (hash >>> 13)) >>> 0;
}
