import * as fc from "fast-check";
import { DAY, freshness } from "../../../../src/domain/staleness";
import type { Settings } from "../../../../src/settings/settings";
import { readColumns } from "../../../../src/views/heatmap/columns";
import { Ages, readAges } from "../../../../src/views/heatmap/staleRows";
import { expectAlways } from "../../domain/property";
import { english } from "../../text/texts";
import { field, month, settingsWith, wordsIn } from "./portfolio";

const NOW = new Date(2026, 11, 31).getTime();

/** The ages of reports given as pairs of column and date of entry. */
function ages(reports: readonly (readonly [unknown, unknown])[], choices: Partial<Settings["staleness"]> = {}, now = NOW, kind: "auto" | "period" = "auto"): Ages {
    const nodeOf = Int32Array.from(reports, () => 0);
    const columns = readColumns(field("Month", reports.map(([column]) => column)), kind, nodeOf, "", wordsIn(english));
    return readAges(field("Entered", reports.map(([, collected]) => collected)), columns, settingsWith({ staleness: choices }).staleness, now);
}

const list = (read: Ages, count: number): (number | undefined)[] => Array.from({ length: count }, (_, row) => read.ageOf(row));
const stale = (read: Ages, count: number): boolean[] => Array.from({ length: count }, (_, row) => read.isStale(row));

describe("the age of a rating", () => {
    it("is counted to the end of its period", () => {
        expect(list(ages([[month(5), new Date(2026, 4, 31)], [month(5), new Date(2026, 4, 2)], [month(6), new Date(2026, 4, 2)]]), 3)).toEqual([1, 30, 60]);
    });

    it("is nought where it was entered after its period", () => {
        expect(list(ages([[month(5), new Date(2026, 6, 1)]]), 1)).toEqual([0]);
    });

    it("is counted to today where the period has not ended, when the author says so", () => {
        const may20 = new Date(2026, 4, 20).getTime();
        const reports = [[month(4), new Date(2026, 3, 10)], [month(5), new Date(2026, 4, 10)]] as const;
        expect(list(ages(reports, { reference: "today" }, may20), 2)).toEqual([21, 10]);
        expect(list(ages(reports, { reference: "data" }, may20), 2)).toEqual([21, 22]);
    });

    it("is counted to the newest report of all where columns are dimensions", () => {
        expect(list(ages([["Budget", month(3)], ["Scope", new Date(2026, 2, 11)], ["Scope", null]]), 3)).toEqual([10, 0, undefined]);
    });

    it("is counted to the newest report of its own column where a period cannot be read", () => {
        expect(list(ages([["Sprint 1", month(1)], ["Sprint 1", new Date(2026, 0, 8)], ["Sprint 2", month(2)]], {}, NOW, "period"), 3)).toEqual([7, 0, 0]);
    });

    it("is counted to today for dimensions, when the author says so", () => {
        expect(list(ages([["Budget", new Date(2026, 11, 1)]], { reference: "today" }), 1)).toEqual([30]);
    });

    it("is not made by a date that has not come yet, a slip of the pen", () => {
        const read = ages([["Budget", new Date(2026, 11, 30)], ["Scope", new Date(2062, 0, 1)]]);
        expect(list(read, 2)).toEqual([0, 0]);
        expect(stale(read, 2)).toEqual([false, false]);
        const only = ages([["Budget", new Date(2062, 0, 1)]]);
        expect([only.ageOf(0), only.isStale(0)]).toEqual([0, false]);
    });

    it("is not known without a date", () => {
        const read = ages([[month(5), null], [month(5), "soon"], [month(5), ""]]);
        expect(list(read, 3)).toEqual([undefined, undefined, undefined]);
        expect(stale(read, 3)).toEqual([false, false, false]);
    });

    it("is not known without a field for the date", () => {
        const columns = readColumns(field("Month", [month(1)]), "auto", Int32Array.of(0), "", wordsIn(english));
        const read = readAges(undefined, columns, settingsWith().staleness, NOW);
        expect([read.ageOf(0), read.isStale(0)]).toEqual([undefined, false]);
    });
});

describe("a stale rating", () => {
    it("is older than two cycles, to the day", () => {
        const reports = [60, 61].map((age) => [month(6), new Date(2026, 6, 1 - age)] as const);
        expect(list(ages(reports), 2)).toEqual([60, 61]);
        expect(stale(ages(reports), 2)).toEqual([false, true]);
    });

    it("is judged by the author's cycle and limit", () => {
        const reports = [7, 8, 14, 15].map((age) => [month(6), new Date(2026, 6, 1 - age)] as const);
        expect(stale(ages(reports, { cadence: "weekly", cadenceDays: 7 }), 4)).toEqual([false, false, false, true]);
        expect(stale(ages(reports, { cadenceDays: 7, staleAfter: 1 }), 4)).toEqual([false, true, true, true]);
    });

    it("is not marked where the author wants none, though its age is still told", () => {
        const read = ages([[month(6), month(1)]], { show: false });
        expect([read.isStale(0), read.ageOf(0)]).toEqual([false, 181]);
    });

    it("is stale by its age and by nothing else", () => {
        const entered = fc.integer({ min: -400, max: 40 });
        expectAlways(fc.property(entered, fc.integer({ min: 1, max: 100 }), fc.constantFrom(1, 1.5, 2, 3), (day, cadenceDays, staleAfter) => {
            const read = ages([[month(6), month(7).getTime() + day * DAY]], { cadenceDays, staleAfter });
            return read.isStale(0) === (freshness(read.ageOf(0), { cadenceDays, staleAfter }) === "stale");
        }));
    });

    it("stays stale when other rows come or go, as long as it has a period", () => {
        const others = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }).map(month), fc.integer({ min: 0, max: 300 }).map((day) => new Date(2026, 0, 1 + day))), { maxLength: 8 });
        expectAlways(fc.property(others, fc.integer({ min: 0, max: 200 }), (rows, day) => {
            const own = [month(7), new Date(2026, 0, 1 + day)] as const;
            return ages([own, [month(8), null], ...rows]).isStale(0) === ages([own, [month(8), null]]).isStale(0);
        }));
    });
});
