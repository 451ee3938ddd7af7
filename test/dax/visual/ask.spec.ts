import { DaxError } from "../../../dax/error";
import { dateLiteral } from "../../../dax/scalar/date/dateLiteral";
import { askVisual, type VisualRow } from "../../../dax/visual/ask";
import type { Condition, Filter, PlainFilter, ValuesFilter, VisualRequest } from "../../../dax/visual/request";
import { DateValue, type Value } from "../../../dax/value";
import { aggregation, column, measure, request, shop } from "./shop";

const session = shop();

function date(text: string): DateValue {
    return new DateValue(dateLiteral(text));
}

function rows(asked: VisualRequest): readonly (readonly Value[])[] {
    return askVisual(session, asked).rows.map(({ values }) => values);
}

const kind = { table: "Item", column: "Kind" };
const month = { table: "Calendar", column: "Month" };
const total = { kind: "measure", measure: "Total" } as const;
const byKind = [column("Item.Kind"), measure("Total")];

function only(...tuples: readonly Value[]): Filter {
    return { kind: "values", columns: [kind], tuples: tuples.map((value) => [value]), isExcluded: false };
}

function amountIs(condition: Condition): readonly (readonly Value[])[] {
    return rows(request([column("Sales.Amount")], { filters: [{ kind: "condition", column: { table: "Sales", column: "Amount" }, condition }] }));
}

describe("what a visual asks", () => {
    it("is a row for each group that has a value, the blank row among them", () => {
        expect(rows(request(byKind))).toEqual([[null, 7], ["cup", 60], ["jug", 5]]);
    });

    it("is one row without columns, BLANK or not", () => {
        expect(rows(request([measure("Total")]))).toEqual([[72]]);
        expect(rows(request([measure("Total")], { filters: [only("nothing")] }))).toEqual([[null]]);
    });

    it("is in the order of the sort column of a column", () => {
        expect(rows(request([column("Calendar.Month"), measure("Total")]))).toEqual([["January", 30], ["February", 30], ["March", 12]]);
    });

    it("is sorted as the visual is, with the columns behind", () => {
        const sort = [{ source: measure("Total").source, isDescending: true }];
        expect(rows(request([column("Calendar.Month"), measure("Total")], { sort }))).toEqual([["January", 30], ["February", 30], ["March", 12]]);
        expect(rows(request([column("Item.Kind")], { sort }))).toEqual([["cup"], [null], ["jug"]]);
    });

    it("refuses a sort by a column that it does not show", () => {
        const sort = [{ source: column("Item.Colour").source, isDescending: false }];
        expect(() => rows(request(byKind, { sort }))).toThrowError(DaxError, /does not show/);
    });

    it("tells whether there are more rows than wanted", () => {
        const answer = askVisual(session, request(byKind, { count: 2 }));
        expect([answer.rows.length, answer.hasMore]).toEqual([2, true]);
        expect(askVisual(session, request(byKind, { count: 3 })).hasMore).toBeFalse();
    });

    it("joins filters by AND, those of other visuals with its own", () => {
        const filters = [only("cup", null)];
        expect(rows(request(byKind, { filters }))).toEqual([[null, 7], ["cup", 60]]);
        expect(rows(request(byKind, { filters, otherFilters: [only("cup", "jug")] }))).toEqual([["cup", 60]]);
    });

    it("lets no row through a list without values, and every row through an exclusion without values", () => {
        const nothing: Filter = { kind: "values", columns: [kind], tuples: [], isExcluded: false };
        expect(rows(request(byKind, { filters: [nothing] }))).toEqual([]);
        expect(rows(request(byKind, { filters: [{ ...nothing, isExcluded: true }] })).length).toBe(3);
    });

    it("leaves excluded values out, BLANK among them", () => {
        const excluded: Filter = { kind: "values", columns: [kind], tuples: [["jug"], [null]], isExcluded: true };
        expect(rows(request(byKind, { filters: [excluded] }))).toEqual([["cup", 60]]);
    });

    it("filters pairs rather than their product", () => {
        const columns = [kind, { table: "Item", column: "Colour" }];
        const tuples = [["cup", "blue"], ["jug", "red"]];
        const fields = [column("Item.Kind"), column("Item.Colour"), measure("Total")];
        expect(rows(request(fields, { filters: [{ kind: "values", columns, tuples, isExcluded: false }] })))
            .toEqual([["cup", "blue", 20], ["jug", "red", 5]]);
        expect(rows(request(fields, { filters: [{ kind: "values", columns, tuples, isExcluded: true }] })))
            .toEqual([[null, null, 7], ["cup", "red", 40]]);
    });

    it("compares, and joins comparisons", () => {
        expect(amountIs({ kind: "comparison", operator: ">=", value: 20 })).toEqual([[20], [30]]);
        const conditions: readonly Condition[] = [{ kind: "comparison", operator: "<", value: 7 }, { kind: "comparison", operator: "=", value: 30 }];
        expect(amountIs({ kind: "or", conditions })).toEqual([[5], [30]]);
        expect(amountIs({ kind: "and", conditions: [{ kind: "comparison", operator: ">", value: 5 }, { kind: "not", condition: conditions[1] }] }))
            .toEqual([[7], [10], [20]]);
    });

    it("asks for BLANK and for what is not BLANK", () => {
        const blank: Filter = { kind: "condition", column: kind, condition: { kind: "comparison", operator: "=", value: null } };
        const filled: Filter = { kind: "condition", column: kind, condition: { kind: "comparison", operator: "<>", value: null } };
        expect(rows(request(byKind, { filters: [blank] }))).toEqual([[null, 7]]);
        expect(rows(request(byKind, { filters: [filled] }))).toEqual([["cup", 60], ["jug", 5]]);
    });

    it("matches texts without case, and signs of patterns as themselves", () => {
        const matching = (condition: Condition): unknown =>
            rows(request([column("Calendar.Month")], { filters: [{ kind: "condition", column: month, condition }] }));
        expect(matching({ kind: "contains", text: "RU" })).toEqual([["February"]]);
        expect(matching({ kind: "contains", text: "*u" })).toEqual([]);
        expect(matching({ kind: "startsWith", text: "ma" })).toEqual([["March"]]);
    });

    it("filters dates by their day", () => {
        const day = { table: "Calendar", column: "Day" };
        const since: Filter = { kind: "condition", column: day, condition: { kind: "comparison", operator: ">", value: date("2025-02-10") } };
        const days: Filter = { kind: "values", columns: [day], tuples: [[date("2025-01-20")]], isExcluded: false };
        expect(rows(request([measure("Total")], { filters: [since] }))).toEqual([[12]]);
        expect(rows(request([measure("Total")], { filters: [days] }))).toEqual([[20]]);
    });

    it("keeps the top members under the other filters of the visual", () => {
        const top: Filter = { kind: "top", column: { table: "Item", column: "Key" }, count: 1, isBottom: false, by: total };
        const fields = [column("Item.Key"), measure("Total")];
        expect(rows(request(fields, { filters: [top] }))).toEqual([[1, 40]]);
        expect(rows(request(fields, { filters: [top, only("jug")] }))).toEqual([[3, 5]]);
        expect(rows(request(fields, { filters: [{ ...top, isBottom: true, count: 2 }] }))).toEqual([[null, 7], [3, 5]]);
    });

    it("keeps the groups whose measure fulfils a condition, and sums up those alone", () => {
        const large: Filter = { kind: "valueCondition", source: total, condition: { kind: "comparison", operator: ">", value: 6 } };
        expect(rows(request(byKind, { filters: [large] }))).toEqual([[null, 7], ["cup", 60]]);
        expect(rows(request(byKind, { filters: [large], totals: [[["Item.Kind"]]] }))).toEqual([[null, 67], [null, 7], ["cup", 60]]);
        expect(() => rows(request([measure("Total")], { filters: [large] }))).toThrowError(DaxError, /no column/);
    });

    it("evaluates totals anew and tells them from the blank row", () => {
        const { rows: found } = askVisual(session, request([column("Calendar.Month"), measure("Items")], { totals: [[["Calendar.Month"]]] }));
        expect(found.map(({ values, isTotal }) => [...values, isTotal[0]]))
            .toEqual([[null, 4, true], ["January", 2, false], ["February", 1, false], ["March", 2, false]]);
    });

    it("sums the columns of one level up together", () => {
        const fields = [column("Item.Kind"), column("Item.Colour"), measure("Total")];
        const totals = (levels: VisualRequest["totals"]): number => rows(request(fields, { totals: levels })).length;
        expect([totals([]), totals([[["Item.Kind", "Item.Colour"]]]), totals([[["Item.Kind"], ["Item.Colour"]]])]).toEqual([4, 5, 8]);
    });

    it("counts the grand total apart from the rows wanted", () => {
        const answer = askVisual(session, request(byKind, { totals: [[["Item.Kind"]]], count: 3 }));
        expect([answer.rows.length, answer.hasMore]).toEqual([4, false]);
    });

    it("shows members without data where it is told to", () => {
        const fields = [column("Item.Kind"), column("Item.Colour"), measure("Total")];
        expect(rows(request(fields, { showAll: ["Item.Kind", "Item.Colour"] })))
            .toEqual([[null, null, 7], ["cup", "blue", 20], ["cup", "red", 40], ["jug", "green", null], ["jug", "red", 5]]);
        expect(() => rows(request(fields, { showAll: ["Item.Kind"] }))).toThrowError(DaxError, /for all, or for none/);
    });

    it("brings columns of several tables together over the rows that join them", () => {
        expect(rows(request([column("Item.Kind"), column("Calendar.Month")])))
            .toEqual([[null, "March"], ["cup", "January"], ["cup", "February"], ["jug", "March"]]);
        expect(() => rows(request([column("Item.Kind"), column("Weather.Sky")]))).toThrowError(DaxError, /add a measure/);
    });

    it("aggregates columns", () => {
        const kinds = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
        const [values] = rows(request(kinds.map((one) => aggregation(one, "Sales.Amount"))));
        expect(values.map((value) => Math.round(Number(value) * 100) / 100)).toEqual([72, 14.4, 5, 5, 30, 5, 10, 9.35, 87.44]);
    });

    it("gives one row's deviation as BLANK", () => {
        expect(rows(request([column("Item.Kind"), aggregation(7, "Sales.Amount"), measure("Total")]))[2]).toEqual(["jug", null, 5]);
    });

    it("tells type, format and column of each field", () => {
        const { fields } = askVisual(session, request([
            column("Calendar.Day"), measure("Total"), aggregation(0, "Sales.Amount"), aggregation(5, "Sales.Amount"), measure("Last Day"),
        ]));
        expect(fields.map(({ type, format, column: own }) => [type, format, own !== undefined])).toEqual([
            ["dateTime", "d", true], ["double", "#,0", false], ["double", "0.0", false], ["int64", undefined, false], ["dateTime", undefined, false],
        ]);
    });

    it("gives dates as dates, also where the type of a measure leaves them open", () => {
        expect(rows(request([column("Item.Kind"), measure("Mixed")]))).toEqual([[null, 7], ["cup", date("2025-02-10")], ["jug", 5]]);
    });

    it("takes a column twice under two names", () => {
        expect(rows(request([column("Item.Kind"), { ...column("Item.Kind"), queryName: "again" }, measure("Total")]))[1]).toEqual(["cup", "cup", 60]);
    });

    it("refuses names that the model does not have", () => {
        expect(() => rows(request([column("Item.Kid"), measure("Total")]))).toThrowError(DaxError, /no column \[Kid\].*Did you mean/);
        expect(() => rows(request([measure("Totl")]))).toThrowError(DaxError);
        expect(() => rows(request([]))).toThrowError(DaxError, /without fields/);
        expect(() => rows(request(byKind, { count: 0 }))).toThrowError(DaxError, /whole number/);
    });
});

describe("highlights", () => {
    const highlights = (asked: VisualRequest): readonly VisualRow["highlights"][] => askVisual(session, asked).rows.map((row) => row.highlights);
    const january: ValuesFilter = { kind: "values", columns: [month], tuples: [["January"]], isExcluded: false };

    it("are there only while another visual has a selection", () => {
        expect(highlights(request(byKind))).toEqual([undefined, undefined, undefined]);
    });

    it("are the values under the selection, null where it leaves nothing, and the rows stay", () => {
        expect(highlights(request(byKind, { highlight: [january] }))).toEqual([[null, null], ["cup", 30], [null, null]]);
    });

    it("are aligned also where rows are cut and sorted by a value", () => {
        const asked = request(byKind, { highlight: [january], count: 1, sort: [{ source: measure("Total").source, isDescending: true }] });
        expect(highlights(asked)).toEqual([["cup", 30]]);
    });

    it("do not lose a row to a condition on its value", () => {
        const large: Filter = { kind: "valueCondition", source: total, condition: { kind: "comparison", operator: ">", value: 50 } };
        expect(highlights(request(byKind, { highlight: [january], filters: [large] }))).toEqual([["cup", 30]]);
    });

    it("sum up in totals the groups alone that fulfil a condition on their value", () => {
        const small: Filter = { kind: "valueCondition", source: total, condition: { kind: "comparison", operator: "<", value: 10 } };
        const march: PlainFilter = { ...january, tuples: [["March"], ["January"]] };
        expect(highlights(request(byKind, { highlight: [march], filters: [small], totals: [[["Item.Kind"]]] })))
            .toEqual([[null, 12], [null, 7], ["jug", 5]]);
    });

    it("tell the blank row from a total", () => {
        expect(highlights(request(byKind, { highlight: [january], totals: [[["Item.Kind"]]] }))[0]).toEqual([null, 30]);
    });
});
