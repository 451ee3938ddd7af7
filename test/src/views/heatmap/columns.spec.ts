import * as fc from "fast-check";
import type { ColumnKind } from "../../../../src/settings/settings";
import { Columns, readColumns } from "../../../../src/views/heatmap/columns";
import { alike, expectAlways } from "../../domain/property";
import { english, french } from "../../text/texts";
import { field, month, wordsIn } from "./portfolio";

/** Columns of values that one project reported. */
function read(values: readonly unknown[], kind: ColumnKind = "auto", rows = values.map(() => 0), texts = english): Columns {
    return readColumns(field("Month", values), kind, Int32Array.from(rows), "Weather", wordsIn(texts));
}

const labels = ({ list }: Columns): string[] => list.map(({ label }) => label);
const placed = ({ list, of }: Columns): string[] => Array.from(of, (place) => list[place].label);

describe("columns of periods", () => {
    it("are in the order of time, whatever the order of rows", () => {
        const columns = read([month(3), month(1), month(2), month(1)]);
        expect(columns.kind).toBe("period");
        expect(labels(columns)).toEqual(["Jan", "Feb", "Mar"]);
        expect(placed(columns)).toEqual(["Mar", "Jan", "Feb", "Jan"]);
    });

    it("stand under their year, are named in full, and know when they end", () => {
        const [june] = read([month(6)]).list;
        expect([june.band, june.full(), june.end]).toEqual(["2026", "June 2026", month(7).getTime()]);
    });

    it("speak the reader's language", () => {
        expect(labels(read([month(2), month(8)], "auto", [0, 0], french))).toEqual(["févr.", "août"]);
        expect(labels(read(["2026-Q1", "2026-Q2"], "auto", [0, 0], french))).toEqual(["T1", "T2"]);
    });

    it("are read from texts and numbers that are all written in one way", () => {
        expect(labels(read(["2026-02", "2026-01"]))).toEqual(["Jan", "Feb"]);
        expect(labels(read(["T2 2026", "Q1-2026"]))).toEqual(["Q1", "Q2"]);
        expect(labels(read([2027, 2026]))).toEqual(["2026", "2027"]);
        expect(read(["2026-05-31"]).list[0].full()).toBe("May 31, 2026");
    });

    it("are not guessed from texts written in several ways, or from one that is no period", () => {
        for (const values of [["2026-01", "2026"], ["2026-01", "Total"], ["2026-13"], ["Overall", "Budget"], [202601, 202602], [2026.5], [true], [new Date(NaN)]]) {
            expect(read(values).kind).withContext(values.map(String).join()).toBe("dimension");
        }
    });

    it("put a blank period last, which has no end", () => {
        const columns = read([null, month(2), "", month(1), undefined]);
        expect(labels(columns)).toEqual(["Jan", "Feb", "(blank)"]);
        expect(columns.list[2].end).toBeNaN();
        expect(placed(columns)).toEqual(["(blank)", "Feb", "(blank)", "Jan", "(blank)"]);
    });

    it("take equal dates for one column", () => {
        expect(read([month(1), month(1), month(1)]).list.length).toBe(1);
    });

    it("are dimensions, as they stand, where the author says so", () => {
        const columns = read(["2026-02", "2026-01"], "dimension");
        expect(columns.kind).toBe("dimension");
        expect(labels(columns)).toEqual(["2026-02", "2026-01"]);
    });

    it("keep the order in which rows list them where the author calls texts periods that cannot be read", () => {
        const columns = read(["Sprint 1", "Sprint 2"], "period");
        expect(columns.kind).toBe("period");
        expect(labels(columns)).toEqual(["Sprint 1", "Sprint 2"]);
        expect(columns.list.every(({ end }) => Number.isNaN(end))).toBe(true);
    });

    it("ascend in time for any dates, each row in the column of its date", () => {
        const dates = fc.array(fc.integer({ min: 0, max: 60 }).map((at) => new Date(2022, at, 1)), { minLength: 1, maxLength: 30 });
        expectAlways(fc.property(dates, (values) => {
            const { list, of } = read(values);
            const times = [...new Set(values.map((date) => date.getTime()))].sort((one, other) => one - other);
            return alike(list.map(({ key }) => key), times.map(String)) && values.every((date, row) => list[of[row]].key === String(date.getTime()));
        }));
    });
});

describe("columns of dimensions", () => {
    it("are in the order in which rows list them", () => {
        const columns = read(["Schedule", "Budget", "Scope"]);
        expect(columns.kind).toBe("dimension");
        expect(labels(columns)).toEqual(["Schedule", "Budget", "Scope"]);
    });

    it("take a column that a later project brings to its place among the others", () => {
        expect(labels(read(["Schedule", "Scope", "Schedule", "Budget", "Scope"], "auto", [1, 1, 2, 2, 2]))).toEqual(["Schedule", "Budget", "Scope"]);
    });

    it("have no end, no band, and are named in full by their label", () => {
        const [only] = read(["Budget"]).list;
        expect([only.band, only.full()]).toEqual(["", "Budget"]);
        expect(only.end).toBeNaN();
    });

    it("call a blank one so", () => {
        expect(labels(read(["Budget", null]))).toEqual(["Budget", "(blank)"]);
    });

    it("put each row in the column of its value", () => {
        const values = fc.array(fc.constantFrom("A", "B", "C", "D"), { maxLength: 30 });
        expectAlways(fc.property(values, (list) => alike(placed(read(list, "auto", list.map((_, at) => Math.floor(at / 3)))), list)));
    });
});

describe("without a field for columns", () => {
    it("there is one column, named by the status", () => {
        const columns = readColumns(undefined, "auto", Int32Array.of(1, 2), "Weather", wordsIn(english));
        expect([columns.kind, labels(columns), [...columns.of]]).toEqual(["dimension", ["Weather"], [0, 0]]);
    });
});
