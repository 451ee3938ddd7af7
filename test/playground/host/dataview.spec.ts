import { createDataView, type Table } from "../../../playground/host";
import { identityKey } from "../../../playground/host/identity";
import { columns, january, longTable, smallTable } from "./tables";

describe("the data view made of a flat table", () => {
    const { metadata, categorical } = createDataView(smallTable);
    const categories = categorical!.categories!;
    const values = categorical!.values!;

    it("describes every column with its role, its type, its place and its format", () => {
        expect(metadata.columns.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
        expect(metadata.columns[2]).toEqual(jasmine.objectContaining({
            displayName: "Period", queryName: "period.start_date", roles: { columns: true },
            type: { dateTime: true }, format: "MMM yyyy",
        }));
        expect(metadata.columns.map(({ isMeasure }) => isMeasure === true)).toEqual([false, false, false, true, true]);
    });

    it("makes categories of the grouping columns and values of the measures", () => {
        expect(categories.map(({ source }) => source.displayName)).toEqual(["Directorate", "Project", "Period"]);
        expect(values.map(({ source }) => source.displayName)).toEqual(["Status", "Budget"]);
        expect(categories[2].values[0]).toBe(january);
    });

    it("puts the levels before the columns whatever the order of the table", () => {
        const order = [4, 2, 0, 3, 1];
        const shuffled: Table = {
            columns: order.map(index => columns[index]),
            rows: smallTable.rows.map(row => order.map(index => row[index])),
        };
        const names = createDataView(shuffled).categorical!.categories!.map(({ source }) => source.displayName);
        expect(names).toEqual(["Directorate", "Project", "Period"]);
    });

    it("gives each row one identity, the same in every category", () => {
        expect(categories[0].identity![1]).toBe(categories[2].identity![1]);
        expect(new Set(categories[0].identity!.map(identityKey)).size).toBe(4);
    });

    it("gives a row the same identity key from one data view to the next", () => {
        const again = createDataView(smallTable).categorical!.categories![0].identity!;
        expect(again.map(identityKey)).toEqual(categories[0].identity!.map(identityKey));
    });

    it("groups all measures in one group and leaves the source out when there is no series", () => {
        expect(values.grouped().length).toBe(1);
        expect(values.grouped()[0].values.map(({ source }) => source.displayName)).toEqual(["Status", "Budget"]);
        expect(values.source).toBeUndefined();
    });

    it("computes the range of numbers and leaves blanks as blanks", () => {
        expect([values[1].minLocal, values[1].maxLocal]).toEqual([100, 250]);
        expect(values[0].values as unknown[]).toEqual(["1", "3", null, "exempt"]);
        expect(values[0].minLocal).toBeUndefined();
    });

    it("keeps settings away from the metadata until there are some", () => {
        expect(metadata.objects).toBeUndefined();
        const objects = { "": { legend: { show: false } } };
        expect(createDataView(smallTable, { objects }).metadata.objects).toEqual({ legend: { show: false } });
    });

    it("gives an empty table its metadata and nothing else", () => {
        expect(createDataView({ columns: [], rows: [] })).toEqual({ metadata: { columns: [] } });
    });

    it("makes a window of 30,000 rows fast enough to go unnoticed", () => {
        const table = longTable(30_000);
        const start = performance.now();
        const { categories: all } = createDataView(table).categorical!;
        expect(all![0].identity!.length).toBe(30_000);
        expect(performance.now() - start).toBeLessThan(500);
    });
});
