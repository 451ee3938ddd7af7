import * as fc from "fast-check";
import type { Risk } from "../../../../src/views/risks/risk";
import { columnOf, type Order, type Ranking, rankingBy, rankingOf, weighed } from "../../../../src/views/risks/ranking";
import { expectAlways } from "../../domain/property";
import { manyRisks } from "../../../snapshots/scenarios/register";
import { modelOf } from "./registers";

const riskAt = (row: number): Risk => modelRisks[row];
const modelRisks = modelOf(manyRisks(800)).register.risks();

/** Every second row, some of one weight and some of none. */
function orderOf(weights: readonly (number | undefined)[]): { readonly order: Order; readonly rows: Int32Array; readonly expected: readonly number[] } {
    const rows = Int32Array.from(weights, (_, at) => 2 * at);
    const told = Float64Array.from(weights, (weight) => weight ?? NaN);
    const weightOf = (row: number): number => weights[row / 2] ?? -Infinity;
    const compare = (one: number, other: number): number => weightOf(one) === weightOf(other) ? one - other : weightOf(one) > weightOf(other) ? -1 : 1;
    return { order: { weights: () => weighed(told), compare }, rows, expected: Array.from(rows).sort(compare) };
}

const listsOf = (...weights: readonly number[]): fc.Arbitrary<(number | undefined)[]> => fc.array(fc.option(fc.constantFrom(...weights), { nil: undefined }), { maxLength: 220, size: "max" });
/** Many that weigh the same among them. */
const weightLists = fc.oneof(listsOf(-3, 0, 1, 2, 2.5, 7, 1e9), listsOf(1, 2), listsOf(5));
const rowsOf = (risks: readonly Risk[]): readonly number[] => risks.map(({ row }) => row);

describe("a ranking", () => {
    it("has every row once, the heaviest first, those without a weight last", () => {
        expectAlways(fc.property(weightLists, (weights) => {
            const { order, rows, expected } = orderOf(weights);
            const ranking = rankingBy(order, rows, riskAt);
            return ranking.count === weights.length && rowsOf(ranking.all()).join() === expected.join();
        }));
    });

    it("is the same however little of it is asked for, and in whatever sequence", () => {
        const asked = fc.array(fc.tuple(fc.nat(230), fc.nat(60)), { maxLength: 6 });
        expectAlways(fc.property(weightLists, asked, (weights, windows) => {
            const { order, rows, expected } = orderOf(weights);
            const ranking = rankingBy(order, rows, riskAt);
            return windows.every(([first, length]) => rowsOf(ranking.between(first, first + length)).join() === expected.slice(first, first + length).join()
                && ranking.at(first)?.row === expected[first]);
        }));
    });

    it("puts in order no more than is asked for, or a few", () => {
        const { order, rows } = orderOf(Array.from({ length: 150 }, (_, at) => (at * 7919) % 150));
        const compared = new Set<number>();
        const ranking = rankingBy({ ...order, compare: (one, other) => { compared.add(one).add(other); return order.compare(one, other); } }, rows, riskAt);
        expect(ranking.between(0, 10).length).toBe(10);
        expect(compared.size).toBeLessThan(150);
        expect(ranking.between(140, 150).length).toBe(10);
        expect(compared.size).toBe(150);
    });

    it("of risks that are in order leaves them so", () => {
        const some = modelRisks.slice(0, 5);
        const ranking: Ranking = rankingOf(some);
        expect([ranking.count, ranking.at(1), ranking.at(5), ranking.between(3, 9), ranking.all()]).toEqual([5, some[1], undefined, some.slice(3), some]);
    });
});

describe("a column of some rows", () => {
    it("is the column itself where all rows are asked for", () => {
        const numbers = Float64Array.of(5, NaN, 7);
        expect(columnOf(numbers, Int32Array.of(0, 1, 2))).toBe(numbers);
        expect([...columnOf(numbers, Int32Array.of(0, 2))]).toEqual([5, 7]);
    });
});
