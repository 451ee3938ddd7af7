import * as fc from "fast-check";
import { givenOrder } from "../../../src/domain/columnOrder";
import { alike, expectAlways } from "./property";

/** Orders the columns that each row lists by name. */
function order(...rows: readonly (readonly string[])[]): string[] {
    const names = [...new Set(rows.flat())];
    const rowOf = rows.flatMap((row, at) => row.map(() => at));
    const columns = rows.flat().map((name) => names.indexOf(name));
    return Array.from(givenOrder(rowOf, columns, names.length), (column) => names[column]);
}

const letters = "ABCDEFGH".split("");
const parts = fc.array(fc.subarray(letters), { maxLength: 8 });

describe("givenOrder", () => {
    it("keeps the order of the first row", () => {
        expect(order(["Schedule", "Budget", "Scope"])).toEqual(["Schedule", "Budget", "Scope"]);
    });

    it("sets a column that a later row brings after the one it follows there", () => {
        expect(order(["A", "C"], ["A", "B", "C"])).toEqual(["A", "B", "C"]);
        expect(order(["A", "B"], ["B", "C"])).toEqual(["A", "B", "C"]);
    });

    it("sets a column that begins a later row at the beginning", () => {
        expect(order(["B", "C"], ["A", "B"])).toEqual(["A", "B", "C"]);
    });

    it("gives no order where there is no column", () => {
        expect(order()).toEqual([]);
    });

    it("takes each run of one row group as a list of its own", () => {
        expect(Array.from(givenOrder([0, 0, 1, 0], [0, 1, 0, 1], 2))).toEqual([0, 1]);
    });

    it("names every column once, whatever the rows list", () => {
        const lists = fc.array(fc.array(fc.constantFrom(...letters), { maxLength: 8 }), { maxLength: 8 });
        expectAlways(fc.property(lists, (rows) => alike(order(...rows).sort(), [...new Set(rows.flat())].sort())));
    });

    it("keeps an order that the first row tells in full", () => {
        expectAlways(fc.property(parts, (rows) => alike(order(letters, ...rows), letters)));
    });

    it("keeps an order that a later row tells in full and that no row contradicts", () => {
        expectAlways(fc.property(parts, parts, (before, after) => alike(order(...before, letters, ...after), letters)));
    });

    it("contradicts no row where no row contradicts another", () => {
        expect(order(["A", "B"], ["A", "C"], ["B", "C"])).toEqual(["A", "B", "C"]);
        expectAlways(fc.property(parts, (rows) => {
            const places = new Map(order(...rows).map((name, at) => [name, at]));
            return rows.every((row) => row.every((name, at) => at === 0 || places.get(row[at - 1])! < places.get(name)!));
        }), 500);
    });

    it("leaves in order of appearance what no row tells", () => {
        expect(order(["B"], ["A"], ["C"])).toEqual(["B", "A", "C"]);
        expect(order(["B", "D"], ["A"])).toEqual(["B", "D", "A"]);
    });

    it("passes over what rows that contradict each other disagree on", () => {
        expect(order(["A", "B"], ["B", "A"])).toEqual(["A", "B"]);
        expect(order(["A", "B", "C"], ["C", "A"])).toEqual(["A", "B", "C"]);
    });
});
