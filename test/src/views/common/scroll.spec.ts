import * as fc from "fast-check";
import { clamp, roomBesideBars, visibleRange } from "../../../../src/views/common/scroll";
import { expectAlways } from "../../domain/property";

const pixels = fc.integer({ min: 0, max: 3000 });

describe("visibleRange", () => {
    it("begins with the first and ends after the last step that the window touches", () => {
        expect(visibleRange(100, 10, 0, 30)).toEqual({ first: 0, end: 3 });
        expect(visibleRange(100, 10, 5, 30)).toEqual({ first: 0, end: 4 });
        expect(visibleRange(100, 10, 10, 30)).toEqual({ first: 1, end: 4 });
        expect(visibleRange(100, 10, 985, 30)).toEqual({ first: 98, end: 100 });
    });

    it("is empty without steps, without room or past the end", () => {
        for (const [count, step, offset, length] of [[0, 10, 0, 30], [5, 0, 0, 30], [5, -1, 0, 30], [5, 10, 0, 0], [5, 10, 0, -4], [5, 10, 900, 30], [5, 10, -900, 30]]) {
            const { first, end } = visibleRange(count, step, offset, length);
            expect(end - first).toBe(0);
        }
    });

    it("holds a step exactly when the window shows some of it", () => {
        const window = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 50 }), fc.integer({ min: -200, max: 3500 }), fc.integer({ min: 1, max: 1000 }));
        expectAlways(fc.property(window, ([count, step, offset, length]) => {
            const { first, end } = visibleRange(count, step, offset, length);
            const isShown = (at: number): boolean => (at + 1) * step > offset && at * step < offset + length;
            return Array.from({ length: count }, (_, at) => at).every((at) => isShown(at) === (at >= first && at < end));
        }), 500);
    });

    it("lies within the steps, whatever the window", () => {
        const any = fc.double({ noNaN: true, min: -1e6, max: 1e6 });
        expectAlways(fc.property(fc.nat(1000), any, any, any, (count, step, offset, length) => {
            const { first, end } = visibleRange(count, step, offset, length);
            return first >= 0 && first <= end && end <= count && Number.isInteger(first) && Number.isInteger(end);
        }));
    });
});

describe("clamp", () => {
    it("keeps a value between two ends", () => {
        expect([clamp(-1, 0, 10), clamp(5, 0, 10), clamp(11, 0, 10)]).toEqual([0, 5, 10]);
    });
});

describe("roomBesideBars", () => {
    const pane = { width: 100, height: 100 };

    it("leaves the whole pane to content that fits", () => {
        expect(roomBesideBars(pane, { width: 100, height: 100 }, 10)).toEqual(pane);
    });

    it("gives way to a bar beside content that is too tall, and below content that is too wide", () => {
        expect(roomBesideBars(pane, { width: 80, height: 101 }, 10)).toEqual({ width: 90, height: 100 });
        expect(roomBesideBars(pane, { width: 101, height: 80 }, 10)).toEqual({ width: 100, height: 90 });
    });

    it("gives way to both bars where the first takes the room that the other direction needed", () => {
        expect(roomBesideBars(pane, { width: 95, height: 101 }, 10)).toEqual({ width: 90, height: 90 });
        expect(roomBesideBars(pane, { width: 101, height: 95 }, 10)).toEqual({ width: 90, height: 90 });
    });

    it("leaves no less than nothing", () => {
        expect(roomBesideBars({ width: 4, height: 4 }, { width: 100, height: 100 }, 10)).toEqual({ width: 0, height: 0 });
    });

    it("takes a bar exactly where the content does not fit the room that is left", () => {
        const size = fc.record({ width: fc.integer({ min: 30, max: 3000 }), height: fc.integer({ min: 30, max: 3000 }) });
        expectAlways(fc.property(size, size, fc.integer({ min: 1, max: 20 }), (whole, content, bar) => {
            const room = roomBesideBars(whole, content, bar);
            return room.width === whole.width - (content.height > room.height ? bar : 0)
                && room.height === whole.height - (content.width > room.width ? bar : 0);
        }), 500);
    });

    it("never leaves more than the pane", () => {
        expectAlways(fc.property(pixels, pixels, pixels, pixels, (width, height, wide, tall) => {
            const room = roomBesideBars({ width, height }, { width: wide, height: tall }, 10);
            return room.width <= width && room.height <= height && room.width >= 0 && room.height >= 0;
        }));
    });
});
