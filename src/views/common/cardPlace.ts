/** A rectangle in CSS pixels from the top left corner of the visual. */
export interface Rect {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
}

interface Extent {
    readonly width: number;
    readonly height: number;
}

const APART = 6;
const MARGIN = 4;

/**
 * Where to put a card beside a box so that it covers none of it: beneath, above, to the right or to the left, the first that has
 * room; undefined where none has.
 */
export function placeCard(box: Rect, card: Extent, room: Extent): { readonly x: number; readonly y: number } | undefined {
    const along = (start: number, length: number, most: number): number => Math.max(MARGIN, Math.min(start, most - length - MARGIN));
    const [x, y] = [along(box.x, card.width, room.width), along(box.y, card.height, room.height)];
    const places = [
        { x, y: box.y + box.height + APART },
        { x, y: box.y - card.height - APART },
        { x: box.x + box.width + APART, y },
        { x: box.x - card.width - APART, y },
    ];
    return places.find((place) => place.x >= 0 && place.y >= 0 && place.x + card.width <= room.width && place.y + card.height <= room.height);
}
