import type { Cell, Table } from "../../../playground/host";
import { lastPeriod, mainCadence, overallDimension } from "../../../playground/sample/choices";
import { sampleTable, type SampleChoice } from "../../../playground/sample/join";
import { expectation, records, report, sampleWith } from "./records";

const periods: SampleChoice = { columns: "periods", dimensionId: "overall", cadence: "monthly" };

const column = ({ columns, rows }: Table, role: string): readonly Cell[] => {
    const index = columns.findIndex(({ roles }) => roles.includes(role));
    return rows.map(row => row[index]);
};

const statusOf = (...reports: readonly ReturnType<typeof report>[]): Cell =>
    column(sampleTable(sampleWith({ reports, expected: [] }), periods, "fr"), "status")[0];

describe("the sample joined into one table", () => {
    const table = sampleTable(sampleWith({}), periods, "fr");

    it("has three levels, one column and its measures in their wells", () => {
        expect(table.columns.flatMap(({ roles }) => roles)).toEqual([
            "levels", "levels", "levels", "columns", "status", "tooltips", "collected", "comment", "weight",
            "tooltips", "tooltips", "tooltips"]);
    });

    it("says of each row what the report says", () => {
        expect(table.rows[0].slice(0, 9)).toEqual([
            "Nord", "Ponts", "Écluse", new Date(2025, 0, 1), "3", "en dégradation", new Date(2025, 0, 20, 9, 30), "Late", 1000]);
    });

    it("has a row for what was expected and never came", () => {
        expect(column(table, "status")).toEqual(["3", "missing"]);
        expect(column(table, "collected")[1]).toBeNull();
    });

    it("accounts for every report and every expectation of the choice, once", () => {
        const reports = [report("r1", "a overall 2025-01"), report("r2", "b overall 2025-01"),
            report("r3", "b overall 2025-01"), report("r4", "b cost 2025-01"), report("r5", "c overall 2025-03")];
        const expected = ["a overall 2025-01", "a overall 2025-02", "c cost 2025-01"].map(expectation);
        const rows = sampleTable(sampleWith({ reports, expected }), periods, "en").rows.length;
        const keys = [...reports, ...expected].filter(({ dimension_id }) => dimension_id === "overall")
            .map(({ project_id, period_id }) => `${project_id} ${period_id}`);
        expect(rows).toBe(new Set(keys).size);
    });

    it("leaves out what belongs to no project, no period or no dimension", () => {
        const reports = [report("r1", "zz overall 2025-01"), report("r2", "a overall 2031-01"),
            report("r3", "a zz 2025-01")];
        expect(sampleTable(sampleWith({ reports, expected: [] }), periods, "fr").rows).toEqual([]);
    });

    it("sorts by the names of the levels, accents aside, then by time", () => {
        const expected = ["a overall 2025-02", "a overall 2025-01", "b overall 2025-01", "c overall 2025-01"];
        const sorted = sampleTable(sampleWith({ reports: [], expected: expected.map(expectation) }), periods, "fr");
        expect(sorted.rows.map(row => row[2])).toEqual(["Zone", "Digue", "Écluse", "Écluse"]);
        expect(column(sorted, "columns").slice(2)).toEqual([new Date(2025, 0, 1), new Date(2025, 1, 1)]);
    });

    it("puts dimensions in their own order, named in the reader's language", () => {
        const expected = ["a cost 2025-01", "a overall 2025-01", "a overall 2025-02"].map(expectation);
        const choice: SampleChoice = { columns: "dimensions", periodId: "2025-01" };
        const sample = sampleWith({ reports: [], expected });
        expect(column(sampleTable(sample, choice, "fr"), "columns")).toEqual(["overall fr", "cost fr"]);
        expect(column(sampleTable(sample, choice, "en"), "columns")).toEqual(["overall en", "cost en"]);
    });

    it("falls back on the comment when there is no key fact", () => {
        const reports = [report("r1", "a overall 2025-01", { comment: "Why" })];
        expect(column(sampleTable(sampleWith({ reports }), periods, "fr"), "comment")[0]).toBe("Why");
    });
});

describe("the status of a cell", () => {
    it("is the level of a rated report, and the state of any other", () => {
        expect(statusOf(report("r1", "a overall 2025-01", { level: "4" }))).toBe("4");
        for (const state of ["exempt", "reset", "not_rated"]) {
            expect(statusOf(report("r1", "a overall 2025-01", { rating_state: state, level: "" }))).toBe(state);
        }
    });

    it("is that of the last report entered", () => {
        const first = report("r1", "a overall 2025-01", { level: "4", entry_date: "2025-01-28T08:00:00" });
        const second = report("r2", "a overall 2025-01", { level: "2", entry_date: "2025-01-21T08:00:00" });
        expect(statusOf(first, second)).toBe("4");
        expect(statusOf(second, first)).toBe("4");
    });

    it("is draft when nothing but a draft exists, and a draft tells nothing else", () => {
        const draft = { entry_status: "draft", key_fact: "Secret" };
        expect(statusOf(report("r1", "a overall 2025-01", draft))).toBe("draft");
        expect(statusOf(report("r1", "a overall 2025-01", draft), report("r0", "a overall 2025-01"))).toBe("1");
        const table = sampleTable(sampleWith({ reports: [report("r1", "a overall 2025-01", draft)] }), periods, "fr");
        expect(column(table, "comment")[0]).toBeNull();
    });
});

describe("the sample's first choices", () => {
    it("are the overall dimension, the rhythm of most reports and the last period that was reported", () => {
        const sample = sampleWith({ reports: [report("r1", "a overall 2025-02")], periods: [
            ...records.periods, { period_id: "2025-W05", cadence: "weekly", start_date: "2025-01-27", rank: "4" }] });
        expect(overallDimension(sample.dimensions)?.id).toBe("overall");
        expect(mainCadence(sample)).toBe("monthly");
        expect(lastPeriod(sample, "monthly")?.id).toBe("2025-02");
    });
});
