import * as fc from "fast-check";
import { placeCard } from "../../../../src/views/common/cardPlace";
import { expectAlways } from "../../domain/property";

const room = { width: 600, height: 400 };
const card = { width: 200, height: 100 };

describe("the place of a card", () => {
    it("is beneath its box, above it at the foot of the room, and beside it where neither has room", () => {
        expect(placeCard({ x: 50, y: 50, width: 40, height: 30 }, card, room)).toEqual({ x: 50, y: 86 });
        expect(placeCard({ x: 50, y: 350, width: 40, height: 30 }, card, room)).toEqual({ x: 50, y: 244 });
        expect(placeCard({ x: 50, y: 60, width: 40, height: 30 }, card, { width: 600, height: 150 })).toEqual({ x: 96, y: 46 });
        expect(placeCard({ x: 500, y: 60, width: 40, height: 30 }, card, { width: 600, height: 150 })).toEqual({ x: 294, y: 46 });
    });

    it("is nowhere when no side has room for it", () => {
        expect(placeCard({ x: 10, y: 10, width: 40, height: 30 }, card, { width: 210, height: 100 })).toBeUndefined();
    });

    it("never covers the box, and never leaves the room", () => {
        const length = (most: number): fc.Arbitrary<number> => fc.integer({ min: 1, max: most });
        const box = fc.record({ x: fc.integer({ min: 0, max: 560 }), y: fc.integer({ min: 0, max: 370 }), width: length(40), height: length(30) });
        expectAlways(fc.property(box, fc.record({ width: length(700), height: length(500) }), (one, size) => {
            const at = placeCard(one, size, room);
            if (at === undefined) return true;
            const apart = at.x >= one.x + one.width || at.x + size.width <= one.x || at.y >= one.y + one.height || at.y + size.height <= one.y;
            return apart && at.x >= 0 && at.y >= 0 && at.x + size.width <= room.width && at.y + size.height <= room.height;
        }));
    });
});
