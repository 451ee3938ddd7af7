import * as fc from "fast-check";
import { isRated, MISSING, NOTHING, RESET } from "../../../../src/domain/status";
import { sparkline } from "../../../../src/views/heatmap/sparkline";
import { expectAlways } from "../../domain/property";

const room = { width: 60, height: 12 };

describe("a sparkline", () => {
    it("draws the best level at the top and ends on the last rating", () => {
        expect(sparkline([4, 1], 4, room)).toEqual({ path: "M0 12h0L60 0", end: { x: 60, y: 0, status: 1 } });
    });

    it("breaks where there is no rating, and shows a rating alone as a point", () => {
        expect(sparkline([1, MISSING, 4], 4, room)).toEqual({ path: "M0 0h0M60 12h0", end: { x: 60, y: 12, status: 4 } });
        expect(sparkline([1, NOTHING], 4, room).end).toEqual({ x: 0, y: 0, status: 1 });
    });

    it("draws nothing without a rating", () => {
        expect(sparkline([MISSING, RESET], 4, room)).toEqual({ path: "", end: undefined });
        expect(sparkline([], 4, room)).toEqual({ path: "", end: undefined });
    });

    it("stays in its box, with one point a rating", () => {
        expectAlways(fc.property(fc.array(fc.constantFrom(1, 2, 3, 4, MISSING, NOTHING)), (history) => {
            const { path } = sparkline(history, 4, room);
            const points = [...path.matchAll(/[ML]([\d.]+) ([\d.]+)/g)];
            return points.length === history.filter(isRated).length && points.every(([, x, y]) => Number(x) <= 60 && Number(y) <= 12);
        }));
    });
});
