import { NON_RATED_STATES, UNKNOWN } from "../../../../src/domain/status";
import type { Look, Looks } from "../../../../src/views/common/looks";
import { coverageOf, FACE, inkOf, isDimmedFace, isStaleFace, lookOf, statusOf, textInkOf, tileFace, trendOf, withCoverage } from "../../../../src/views/heatmap/face";

const look: Look = { icon: "M0 0", fill: "#111111", glyph: "#222222", text: "#333333", bareText: "#444444", frame: "none", dash: "none" };

describe("the face of a cell", () => {
    it("keeps status, trend, staleness, dimming and coverage apart, whatever each of them is", () => {
        for (const status of [0, 1, 7, UNKNOWN, ...NON_RATED_STATES]) {
            for (const trend of [0, 1, 2, 3]) {
                for (const [stale, dimmed] of [[0, 0], [1, 0], [0, 1], [1, 1]]) {
                    const bare = status + trend * FACE.trend + stale * FACE.stale + dimmed * FACE.dimmed;
                    for (const face of [bare, withCoverage(bare, 0, 1), withCoverage(bare, 1_048_575, 1_048_576)]) {
                        expect([statusOf(face), trendOf(face), isStaleFace(face), isDimmedFace(face)]).toEqual([status, trend, stale === 1, dimmed === 1]);
                    }
                }
            }
        }
    });

    it("gives the tile the same face whatever the trend and the coverage", () => {
        const plain = 3 + FACE.stale + FACE.dimmed;
        expect(tileFace(plain + 2 * FACE.trend + 77 * FACE.coverage)).toBe(plain);
        expect(tileFace(plain)).not.toBe(tileFace(3));
    });

    it("gives back the coverage that it was given, up to as many members as a host sends rows", () => {
        for (const [rated, expected] of [[0, 1], [12, 15], [29_999, 30_000], [65_536, 65_537], [1_048_575, 1_048_576]]) {
            expect(coverageOf(withCoverage(3 + FACE.stale, rated, expected))).toEqual({ rated, expected });
        }
        expect(coverageOf(3 + FACE.stale + FACE.dimmed)).toBeUndefined();
    });

    it("finds the look of its status", () => {
        const looks: Looks = new Map([[3, look]]);
        expect([lookOf(3 + FACE.stale, looks), lookOf(2, looks)]).toEqual([look, undefined]);
    });

    it("writes on the fill, and on the page once the fill has left the tile", () => {
        expect([textInkOf(3, look), textInkOf(3 + FACE.stale, look)]).toEqual(["#333333", "#444444"]);
    });

    it("draws a stale rating in the colour that its tile gives up", () => {
        expect(inkOf(3, look)).toBe("#222222");
        expect(inkOf(3 + FACE.stale, look)).toBe("#111111");
        expect(inkOf(3 + FACE.stale, { ...look, frame: "#333333" })).toBe("#333333");
    });
});
