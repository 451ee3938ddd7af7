import * as fc from "fast-check";
import { ProjectStatus, pulseOf, scoreOf, together } from "../../../src/domain/pulse";
import { EXEMPT, MISSING, NOT_RATED } from "../../../src/domain/status";
import { expectAlways } from "./property";

const project = (status: number, weight = 1, isStale = false): ProjectStatus => ({ status, weight, isStale });

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
        const { counts } = pulseOf([project(1), project(4), project(4), project(MISSING), project(EXEMPT)], 4, true);
        expect([counts[1], counts[2], counts[4], counts[MISSING], counts[EXEMPT]]).toEqual([1, 0, 2, 1, 1]);
    });

    it("has an index over the rated projects alone, weighted", () => {
        expect(pulseOf([project(1), project(4), project(NOT_RATED)], 4, true).index).toBe(50);
        expect(pulseOf([project(1, 3), project(4, 1)], 4, true).index).toBe(75);
    });

    it("has no index without a rated project, or without any weight: blank is neither zero nor green", () => {
        expect(pulseOf([], 4, true).index).toBeUndefined();
        expect(pulseOf([project(MISSING)], 4, true).index).toBeUndefined();
        expect(pulseOf([project(1, 0)], 4, true).index).toBeUndefined();
    });

    it("counts stale ratings, and leaves them out of the index where they do not count", () => {
        const projects = [project(1, 1, true), project(4)];
        expect([pulseOf(projects, 4, true).index, pulseOf(projects, 4, false).index, pulseOf(projects, 4, false).stale]).toEqual([50, 0, 1]);
        expect(pulseOf(projects, 4, false).counts[1]).toBe(1);
    });

    it("lies between the best and the worst score, and rises with each rating", () => {
        const projects = fc.array(fc.record({ status: fc.integer({ min: 1, max: 4 }), weight: fc.integer({ min: 1, max: 9 }), isStale: fc.constant(false) }), { minLength: 1 });
        expectAlways(fc.property(projects, (some) => {
            const index = pulseOf(some, 4, true).index ?? NaN;
            const better = pulseOf(some.map((each) => ({ ...each, status: Math.max(1, each.status - 1) })), 4, true).index ?? NaN;
            const scores = some.map(({ status }) => scoreOf(status, 4));
            return index >= Math.min(...scores) - 1e-9 && index <= Math.max(...scores) + 1e-9 && better >= index - 1e-9;
        }));
    });
});

describe("several reports of one project", () => {
    const all = (...reports: readonly ProjectStatus[]): ProjectStatus | undefined => reports.reduce<ProjectStatus | undefined>(together, undefined);

    it("count once, with the worst rating and the weight of the first", () => {
        expect(all(project(2, 5), project(3, 7), project(MISSING, 9))).toEqual(project(3, 5));
    });

    it("are stale only when every rating is", () => {
        expect(all(project(2, 1, true), project(3, 1, true))?.isStale).toBeTrue();
        expect(all(project(2, 1, true), project(3, 1, false))?.isStale).toBeFalse();
        expect(all(project(MISSING), project(3, 1, true))?.isStale).toBeTrue();
    });
});
