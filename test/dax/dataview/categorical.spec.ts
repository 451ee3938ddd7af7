import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { categoricalDataView } from "../../../dax/dataview/categorical";
import { selectionFilter, TupleIdentity } from "../../../dax/dataview/identity";
import { DaxError } from "../../../dax/error";
import { askVisual } from "../../../dax/visual/ask";
import type { Field, PlainFilter, VisualRequest } from "../../../dax/visual/request";
import { column, measure, request, shop } from "../visual/shop";

const session = shop();
const mapping = { categories: ["level", "axis"], values: ["y", "tip"] };
const withSeries = { categories: ["axis"], series: "legend", values: ["y"] };

function dataView(fields: readonly Field[], more: Partial<VisualRequest> = {}, how = mapping, window = {}): ReturnType<typeof categoricalDataView> {
    return categoricalDataView(askVisual(session, request(fields, more)), how, window);
}

const plain = [measure("Total", "y"), column("Calendar.Month", "axis"), column("Item.Kind", "level"), measure("Last Day", "tip")];
const crossed = [column("Calendar.Month", "axis"), column("Item.Kind", "legend"), measure("Total", "y"), measure("Items", "y")];
const january: PlainFilter = { kind: "values", columns: [{ table: "Calendar", column: "Month" }], tuples: [["January"]], isExcluded: false };

function keys(identities: readonly unknown[] | undefined): readonly string[] {
    return (identities ?? []).map((identity) => (identity instanceof TupleIdentity ? identity.key : "none of ours"));
}

describe("the categorical data view", () => {
    it("has the fields in the order of the projections, with what the model says of them", () => {
        const { metadata } = dataView(plain);
        expect(metadata).toEqual({ columns: [
            { displayName: "Total", queryName: "Total", index: 0, type: { numeric: true }, roles: { y: true }, format: "#,0", isMeasure: true },
            { displayName: "Calendar.Month", queryName: "Calendar.Month", index: 1, type: { text: true }, roles: { axis: true } },
            { displayName: "Item.Kind", queryName: "Item.Kind", index: 2, type: { text: true }, roles: { level: true } },
            { displayName: "Last Day", queryName: "Last Day", index: 3, type: { dateTime: true }, roles: { tip: true }, isMeasure: true },
        ] });
    });

    it("has category columns in the order of the mapping, each point one entry of all of them", () => {
        const { metadata, categorical } = dataView(plain);
        const categories = categorical?.categories ?? [];
        expect(categories.map(({ source }) => source)).toEqual([metadata.columns[2], metadata.columns[1]]);
        expect(categories.every(({ source }) => metadata.columns.some((one) => one === source))).toBeTrue();
        expect(categories.map(({ values }) => values)).toEqual([["cup", "cup", null!, "jug"], ["January", "February", "March", "March"]]);
        expect(categorical?.values?.map(({ values }) => values.map((value) => (value instanceof Date ? value.getDate() : value))))
            .toEqual([[30, 30, 7, 5], [20, 10, 15, 15]]);
    });

    it("has one group of values without a series", () => {
        const values = dataView(plain).categorical?.values;
        expect(values?.source).toBeUndefined();
        expect(values?.grouped().map((group) => group.values.map(({ source }) => source.queryName))).toEqual([["Total", "Last Day"]]);
    });

    it("tells the smallest and the largest number of a measure", () => {
        const values = dataView(plain).categorical?.values ?? [];
        expect(values.map(({ minLocal, maxLocal }) => [minLocal, maxLocal])).toEqual([[5, 30], [undefined, undefined]]);
    });

    it("gives null for BLANK, and 0 for 0", () => {
        const { categorical } = dataView([column("Item.Colour", "axis"), measure("Total", "y"), measure("Items", "y")], { showAll: ["Item.Colour"] });
        expect(categorical?.categories?.[0].values).toEqual([null!, "blue", "green", "red"]);
        expect(categorical?.values?.map(({ values }) => values)).toEqual([[7, 20, null!, 45], [1, 1, null!, 2]]);
    });

    it("has a value column for each member of the series and measure, member by member in the order of the series", () => {
        const { metadata, categorical } = dataView(crossed, {}, withSeries);
        const values = categorical!.values!;
        expect(categorical?.categories?.map((one) => one.values)).toEqual([["January", "February", "March"]]);
        expect(values.map(({ source }) => [source.groupName, source.queryName])).toEqual([
            [null!, "Total"], [null!, "Items"], ["cup", "Total"], ["cup", "Items"], ["jug", "Total"], ["jug", "Items"],
        ]);
        expect(values.map((one) => one.values))
            .toEqual([[null!, null!, 7], [null!, null!, 1], [30, 30, null!], [2, 1, null!], [null!, null!, 5], [null!, null!, 1]]);
        expect(values.source).toBe(metadata.columns[1]);
        expect(values.grouped().map(({ name, values: own }) => [name, own.length])).toEqual([[null!, 2], ["cup", 2], ["jug", 2]]);
        expect(keys(values.grouped().map(({ identity }) => identity)))
            .toEqual(keys([values[0], values[2], values[4]].map(({ identity }) => identity)));
    });

    it("sorts the members of a series by the column that sorts them", () => {
        const fields = [column("Item.Kind", "axis"), column("Calendar.Month", "legend"), measure("Total", "y")];
        expect(dataView(fields, {}, withSeries).categorical?.values?.grouped().map(({ name }) => name)).toEqual(["January", "February", "March"]);
    });

    it("gives equal identities to equal members in two queries, whatever the rows and the order of the fields", () => {
        const few = dataView(plain, { sort: [{ source: measure("Total").source, isDescending: false }], filters: [] }).categorical?.categories?.[0];
        const all = dataView([plain[2], plain[1], plain[0]]).categorical?.categories?.[1];
        expect(new Set(keys(few?.identity))).toEqual(new Set(keys(all?.identity)));
        expect(new Set(keys(few?.identity)).size).toBe(4);
        expect(keys(few?.identity)).not.toEqual(keys(all?.identity));
    });

    it("tells BLANK from the text null, and a number from its text", () => {
        const own = { table: "T", column: "C" };
        const found = [null, "null", "1", 1, true, "true"].map((value) => new TupleIdentity([{ column: own, value }]).key);
        expect(new Set(found).size).toBe(found.length);
    });

    it("makes a filter of chosen points", () => {
        const [cup, , blank] = dataView(plain).categorical?.categories?.[0].identity ?? [];
        const chosen = [cup, blank].flatMap((one) => (one instanceof TupleIdentity ? [one] : []));
        expect(selectionFilter(chosen)).toEqual({
            kind: "values", isExcluded: false,
            columns: [{ table: "Item", column: "Kind" }, { table: "Calendar", column: "Month" }],
            tuples: [["cup", "January"], [null, "March"]],
        });
        expect(selectionFilter([])).toBeUndefined();
        expect(() => selectionFilter([...chosen, new TupleIdentity([])])).toThrowError(DaxError);
    });

    it("has highlights as long as the values, null where the selection leaves nothing", () => {
        const values = dataView(plain, { highlight: [january] }).categorical?.values ?? [];
        expect(values[0].values).toEqual([30, 30, 7, 5]);
        expect(values[0].highlights).toEqual([30, null!, null!, null!]);
        expect(dataView(plain).categorical?.values?.some((one) => "highlights" in one)).toBeFalse();
    });

    it("has highlights of every member of a series", () => {
        const values = dataView(crossed, { highlight: [january] }, withSeries).categorical?.values ?? [];
        const nothing = [null!, null!, null!];
        expect(values.map(({ highlights }) => highlights)).toEqual([nothing, nothing, [30, null!, null!], [2, null!, null!], nothing, nothing]);
    });

    it("shows a window, and a segment while more points are there", () => {
        const first = dataView(plain, {}, mapping, { to: 3 });
        expect(first.categorical?.categories?.[1].values).toEqual(["January", "February", "March"]);
        expect(first.metadata.segment).toEqual({});
        const next = dataView(plain, {}, mapping, { from: 3, to: 6 });
        expect([next.categorical?.values?.[0].values, next.metadata.segment]).toEqual([[5], undefined]);
        const appended = dataView(plain, {}, mapping, { to: 6 });
        expect([appended.categorical?.values?.[0].values, appended.metadata.segment]).toEqual([[30, 30, 7, 5], undefined]);
    });

    it("has a segment while the model has more rows than were asked for", () => {
        expect(dataView(plain, { count: 2 }).metadata.segment).toEqual({});
    });

    it("keeps totals out of the points, and gives them beside the values", () => {
        const { categorical } = dataView(plain, { totals: [[["Item.Kind", "Calendar.Month"]]] });
        expect(categorical?.categories?.[1].values).toEqual(["January", "February", "March", "March"]);
        expect(categorical?.values?.[0].subtotal).toBe(72);
        const series = dataView(crossed, { totals: [[["Calendar.Month"]]] }, withSeries).categorical?.values ?? [];
        expect(series.map(({ subtotal }) => subtotal)).toEqual([7, 1, 60, 2, 5, 1]);
    });

    it("has values alone without categories, categories alone without values, and neither without rows", () => {
        const one = dataView([measure("Total", "y")]);
        expect([one.categorical?.categories, one.categorical?.values?.[0].values]).toEqual([undefined, [72]]);
        const list = dataView([column("Calendar.Month", "axis")]);
        expect([list.categorical?.categories?.[0].values.length, list.categorical?.values]).toEqual([3, undefined]);
        const none: PlainFilter = { kind: "values", columns: [{ table: "Item", column: "Kind" }], tuples: [], isExcluded: false };
        const empty = dataView(plain, { filters: [none] });
        expect([empty.categorical?.categories?.[0].values, empty.categorical?.values?.[0].values]).toEqual([[], []]);
    });

    it("tells the type of a measure by its values where the model leaves it open", () => {
        expect(dataView([column("Item.Kind", "axis"), measure("Mixed", "y")]).metadata.columns[1].type).toEqual({});
        const cups: PlainFilter = { kind: "values", columns: [{ table: "Item", column: "Kind" }], tuples: [["cup"]], isExcluded: false };
        expect(dataView([column("Item.Kind", "axis"), measure("Mixed", "y")], { filters: [cups] }).metadata.columns[1].type)
            .toEqual({ dateTime: true });
    });

    for (const zone of ["Pacific/Auckland", "America/Los_Angeles"]) {
        it(`gives dates at midnight on the clock of ${zone}`, () => {
            const script = join(import.meta.dirname, "writeLocalDates.ts");
            const written = execFileSync(process.execPath, ["--import", "tsx", script], { env: { ...process.env, TZ: zone }, encoding: "utf8" });
            const days = [[1, 10], [1, 20], [2, 10], [3, 15]].map(([month, day]) => [2025, month, day, 0, 0]);
            expect(JSON.parse(written)).toEqual([...days, ...days]);
        });
    }
});
