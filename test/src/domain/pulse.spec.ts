import * as fc from "fast-check";
import { pulseOf, scoreOf } from "../../../src/domain/pulse";
import { EXEMPT, MISSING, NOT_RATED } from "../../../src/domain/status";
import { expectAlways } from "./property";

const one = (): number => 1;
const weighing = (...weights: readonly number[]) => (project: number): number => weights[project];

describe("the score of a rank", () => {
    it("is 100, 67, 33 and 0 on the weather scale", () => {
        expect([1, 2, 3, 4].map((rank) => scoreOf(rank, 4))).toEqual([100, 67, 33, 0]);
    });

    it("runs from 100 to 0 on a scale of any length", () => {
        expect([1, 2].map((rank) => scoreOf(rank, 2))).toEqual([100, 0]);
        expect([1, 2, 3, 4, 5].map((rank) => scoreOf(rank, 5))).toEqual([100, 75, 50, 25, 0]);
    });
});

describe("the pulse of a portfolio", () => {
    it("counts each project by its status", () => {
        const { counts } = pulseOf([1, 4, 4, MISSING, EXEMPT], one, 4);
        expect([counts[1], counts[2], counts[4], counts[MISSING], counts[EXEMPT]]).toEqual([1, 0, 2, 1, 1]);
    });

    it("has an index over the rated projects alone, weighted", () => {
        expect(pulseOf([1, 4, NOT_RATED], one, 4).index).toBe(50);
        expect(pulseOf([1, 4], weighing(3, 1), 4).index).toBe(75);
        expect(pulseOf([1, 4], weighing(0, 1), 4).index).toBe(0);
    });

    it("has no index without a rated project, or without any weight: blank is neither zero nor green", () => {
        expect(pulseOf([], one, 4).index).toBeUndefined();
        expect(pulseOf([MISSING], one, 4).index).toBeUndefined();
        expect(pulseOf([1], weighing(0), 4).index).toBeUndefined();
    });

    it("lies between the best and the worst score, and never falls with better ratings", () => {
        const projects = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 9 })), { minLength: 1 });
        expectAlways(fc.property(projects, (some) => {
            const [ranks, weights] = [some.map(([rank]) => rank), some.map(([, weight]) => weight)];
            const index = pulseOf(ranks, weighing(...weights), 4).index ?? NaN;
            const better = pulseOf(ranks.map((rank) => Math.max(1, rank - 1)), weighing(...weights), 4).index ?? NaN;
            const scores = ranks.map((rank) => scoreOf(rank, 4));
            return index >= Math.min(...scores) - 1e-9 && index <= Math.max(...scores) + 1e-9 && better >= index - 1e-9;
        }));
    });
});
