import type { Filter, VisualRequest } from "../../../dax/visual/request";
import { DateValue } from "../../../dax/value";
import { readReport, type ReportVisual } from "../../../dataset/report/readReport";
import { ReportError } from "../../../dataset/report/reportError";
import type { Model } from "../../../dataset/tmdl/model";
import { readTmdl } from "../../../dataset/tmdl/readModel";

type Json = Readonly<Record<string, unknown>>;

const TMDL = new Map([
    ["database.tmdl", "database\n\tcompatibilityLevel: 1600\n"],
    ["model.tmdl", "model Model\n\tculture: en-US\n\nref table Day\n"],
    ["tables/Day.tmdl", [
        "table Day", "\tcolumn Year", "\t\tdataType: int64", "\t\tsummarizeBy: none", "\t\tsourceColumn: Year", "",
        "\tcolumn Month", "\t\tdataType: string", "\t\tsummarizeBy: none", "\t\tsourceColumn: Month", "",
        "\thierarchy Time", "\t\tlevel 'By Year'", "\t\t\tcolumn: Year", "\t\tlevel 'By Month'", "\t\t\tcolumn: Month", "",
        "\tpartition Day = m", "\t\tmode: import", "\t\tsource = 1", "",
    ].join("\n")],
]);

function dayModel(): Model {
    const { model, faults } = readTmdl(TMDL);
    if (!model) throw new Error(faults.map(({ message }) => message).join("\n"));
    return model;
}

const model = dayModel();
const ref = (alias?: string): Json => ({ SourceRef: alias === undefined ? { Entity: "Day" } : { Source: alias } });
const column = (name: string, alias?: string): Json => ({ Column: { Expression: ref(alias), Property: name } });
const measure = (name: string, alias?: string): Json => ({ Measure: { Expression: ref(alias), Property: name } });
const sum = (name: string): Json => ({ Aggregation: { Expression: column(name), Function: 0 } });
const level = (name: string): Json => ({ HierarchyLevel: { Expression: { Hierarchy: { Expression: ref(), Hierarchy: "Time" } }, Level: name } });
const literal = (value: string): Json => ({ Literal: { Value: value } });
const from = [{ Name: "d", Entity: "Day", Type: 0 }];
const where = (condition: Json, more: Json = {}): Json => ({ Version: 2, From: from, Where: [{ Condition: condition, ...more }] });
const compare = (kind: number, right: Json, left = column("Year", "d")): Json => ({ Comparison: { ComparisonKind: kind, Left: left, Right: right } });
const inList = (values: readonly string[], fields: readonly Json[] = [column("Year", "d")]): Json =>
    ({ In: { Expressions: fields, Values: values.map((one) => fields.map(() => literal(one))) } });
const filter = (type: string, definition?: Json): Json =>
    ({ filters: [{ name: "f", type, field: column("Year"), ...(definition && { filter: definition }) }] });
const projection = (field: Json, queryRef: string, more: Json = {}): Json => ({ field, queryRef, ...more });

interface Parts {
    readonly visual?: Json;
    readonly container?: Json;
    readonly page?: Json;
    readonly report?: Json;
    readonly other?: Json;
}

const chart: Json = { visualType: "columnChart", query: { queryState: { Category: { projections: [projection(column("Year"), "Day.Year")] } } } };

function readVisuals({ visual = chart, container = {}, page = {}, report = {}, other }: Parts): readonly ReportVisual[] {
    const file = (name: string, json: Json): [string, string] => [`r.Report/definition/${name}`, JSON.stringify(json)];
    const files = new Map([
        file("report.json", report),
        file("pages/pages.json", { pageOrder: ["p"] }),
        file("pages/p/page.json", { name: "p", displayName: "P", width: 10, height: 20, ...page }),
        file("pages/p/visuals/v/visual.json", { name: "v", position: { x: 1, y: 2, z: 3, width: 4, height: 5, tabOrder: 6 }, visual, ...container }),
        ...(other === undefined ? [] : [file("pages/p/visuals/w/visual.json", { name: "w", ...other })]),
    ]);
    return readReport(files, model, { counts: new Map([["small", 7]]) })[0].visuals;
}

function read(parts: Parts): VisualRequest {
    const { request } = readVisuals(parts)[0];
    if (request === undefined) throw new Error("no request");
    return request;
}

function filters(definition: Json, type = "Advanced"): readonly Filter[] {
    return read({ container: { filterConfig: filter(type, definition) } }).filters;
}

function conditions(definition: Json): readonly unknown[] {
    return filters(definition).map((one) => one.kind === "condition" && one.condition);
}

const year = { table: "Day", column: "Year" };
const month = { table: "Day", column: "Month" };

describe("a visual of a report as a request", () => {
    it("has the fields of its roles, one that stands in two roles once", () => {
        const queryState = {
            Category: { projections: [
                projection(column("Year"), "Day.Year"),
                projection(level("By Month"), "Day.Time.By Month", { displayName: "Mon" }),
            ] },
            Y: { projections: [
                projection(sum("Year"), "Sum(Day.Year)", { nativeQueryRef: "Sum of Year", format: "0" }),
                projection(measure("Cost"), "Day.Cost"),
            ] },
            Tooltips: { projections: [projection(measure("Cost"), "Day.Cost")] },
        };
        const { fields, totals, showAll, count } = read({ visual: { ...chart, query: { queryState } } });
        expect(fields).toEqual([
            { source: { kind: "column", column: year }, queryName: "Day.Year", displayName: "Year", roles: ["Category"], format: undefined },
            { source: { kind: "column", column: month }, queryName: "Day.Time.By Month", displayName: "Mon", roles: ["Category"], format: undefined },
            {
                source: { kind: "aggregation", aggregation: 0, column: year },
                queryName: "Sum(Day.Year)", displayName: "Sum of Year", roles: ["Y"], format: "0",
            },
            { source: { kind: "measure", measure: "Cost" }, queryName: "Day.Cost", displayName: "Cost", roles: ["Y", "Tooltips"], format: undefined },
        ]);
        expect([totals, showAll, count]).toEqual([[], [], 1000]);
    });

    it("has the active fields of a role alone, and those that show members without data", () => {
        const projections = [projection(column("Year"), "Day.Year", { active: true }), projection(column("Month"), "Day.Month")];
        const { fields, showAll } = read({ visual: { ...chart, query: { queryState: { Category: { projections, showAll: true } } } } });
        expect([fields.map(({ queryName }) => queryName), showAll]).toEqual([["Day.Year"], ["Day.Year"]]);
    });

    it("has its sort, and the count of its type", () => {
        const sort = [{ field: column("Year"), direction: "Descending" }, { field: measure("Cost"), direction: "Ascending" }];
        const query = { queryState: { Category: { projections: [projection(column("Year"), "Day.Year")] } }, sortDefinition: { sort } };
        const request = read({ visual: { visualType: "small", query } });
        expect(request.sort).toEqual([
            { source: { kind: "column", column: year }, isDescending: true },
            { source: { kind: "measure", measure: "Cost" }, isDescending: false },
        ]);
        expect(request.count).toBe(7);
    });

    it("has one total for a table and one for each level of a matrix, unless they are off", () => {
        const off = (object: string, property: string): Json =>
            ({ objects: { [object]: [{ properties: { [property]: { expr: literal("false") } } }] } });
        const fields = [projection(column("Year"), "y"), projection(column("Month"), "m"), projection(measure("Cost"), "c")];
        const table = { visualType: "tableEx", query: { queryState: { Values: { projections: fields } } } };
        const roles = {
            Rows: { projections: fields.slice(0, 2) },
            Columns: { projections: [projection(level("By Year"), "l")] },
            Values: { projections: [fields[2]] },
        };
        const matrix = { visualType: "pivotTable", query: { queryState: roles } };
        expect(read({ visual: table }).totals).toEqual([[["y", "m"]]]);
        expect(read({ visual: { ...table, ...off("total", "totals") } }).totals).toEqual([]);
        expect(read({ visual: matrix }).totals).toEqual([[["y"], ["m"]], [["l"]]]);
        expect(read({ visual: { ...matrix, ...off("subTotals", "columnSubtotals") } }).totals).toEqual([[["y"], ["m"]]]);
    });

    it("stands where the report puts it, and asks nothing if it shows no data", () => {
        const visuals = readVisuals({ visual: { visualType: "textbox" }, other: { visualGroup: {} } });
        expect(visuals.map(({ position, request }) => [position, request]))
            .toEqual([[{ x: 1, y: 2, z: 3, width: 4, height: 5, tabOrder: 6 }, undefined]]);
    });
});

describe("the filters of a report", () => {
    it("are those of report, page and visual", () => {
        const all = (["1L", "2L", "3L"]).map((one) => ({ filterConfig: filter("Categorical", where(inList([one]))) }));
        const { filters: found } = read({ report: all[0], page: all[1], container: all[2] });
        expect(found.map((one) => one.kind === "values" && one.tuples)).toEqual([[[1]], [[2]], [[3]]]);
        expect(read({ container: { filterConfig: filter("Categorical") } }).filters).toEqual([]);
    });

    it("list values, or leave them out", () => {
        expect(filters(where(inList(["'it''s'", "null", "true", "2.5D", "-3M"]))))
            .toEqual([{ kind: "values", columns: [year], tuples: [["it's"], [null], [true], [2.5], [-3]], isExcluded: false }]);
        expect(filters(where({ Not: { Expression: inList(["1L"]) } }), "Exclude"))
            .toEqual([{ kind: "values", columns: [year], tuples: [[1]], isExcluded: true }]);
        const pairs = inList(["1L"], [column("Year", "d"), column("Month", "d")]);
        expect(filters(where(pairs), "Tuple"))
            .toEqual([{ kind: "values", columns: [year, month], tuples: [[1, 1]], isExcluded: false }]);
    });

    it("compare columns with numbers, texts and dates", () => {
        const second = { DateSpan: { Expression: literal("datetime'2025-01-01T12:00:00'"), TimeUnit: 5 } };
        expect(filters(where(compare(2, second))))
            .toEqual([{ kind: "condition", column: year, condition: { kind: "comparison", operator: ">=", value: new DateValue(45658.5) } }]);
        expect(filters(where({ Contains: { Left: column("Month", "d"), Right: literal("'a'") } })))
            .toEqual([{ kind: "condition", column: month, condition: { kind: "contains", text: "a" } }]);
        const starts = { StartsWith: { Left: column("Month", "d"), Right: literal("'a'") } };
        expect(conditions(where({ Not: { Expression: starts } }))).toEqual([{ kind: "not", condition: { kind: "startsWith", text: "a" } }]);
        const between = { Expression: column("Year", "d"), LowerBound: literal("1L"), UpperBound: literal("2L") };
        expect(conditions(where({ Between: between }))).toEqual([
            { kind: "and", conditions: [{ kind: "comparison", operator: ">=", value: 1 }, { kind: "comparison", operator: "<=", value: 2 }] },
        ]);
    });

    it("join conditions on one field by OR, and hold beside each other where they are joined by AND", () => {
        expect(conditions(where({ Or: { Left: compare(0, literal("1L")), Right: compare(1, literal("5L")) } }))).toEqual([
            { kind: "or", conditions: [{ kind: "comparison", operator: "=", value: 1 }, { kind: "comparison", operator: ">", value: 5 }] },
        ]);
        const both = { Left: compare(3, literal("1L")), Right: compare(4, literal("5L"), measure("Cost", "d")) };
        expect(filters(where({ And: both })).map(({ kind }) => kind)).toEqual(["condition", "valueCondition"]);
    });

    it("take the first members of a column", () => {
        const query = (more: Json = {}): Json => ({
            Version: 2, From: [{ Name: "x", Entity: "Day", Type: 0 }], Select: [{ ...column("Year", "x"), Name: "field" }],
            OrderBy: [{ Direction: 2, Expression: measure("Cost", "x") }], Top: 5, ...more,
        });
        const top = (more?: Json): Json => ({
            Version: 2, From: [{ Name: "subquery", Expression: { Subquery: { Query: query(more) } }, Type: 2 }, ...from],
            Where: [{ Condition: { In: { Expressions: [column("Year", "d")], Table: { SourceRef: { Source: "subquery" } } } } }],
        });
        expect(filters(top(), "TopN")).toEqual([{ kind: "top", column: year, count: 5, isBottom: false, by: { kind: "measure", measure: "Cost" } }]);
        const last = filters(top({ OrderBy: [{ Direction: 1, Expression: measure("Cost", "x") }] }), "TopN");
        expect(last.map((one) => one.kind === "top" && one.isBottom)).toEqual([true]);
        expect(() => filters(top({ Select: [column("Month", "x")] }), "TopN")).toThrowError(ReportError, /another field/);
        expect(() => filters(top({ OrderBy: [{ Direction: 1, Expression: column("Year", "x") }] }), "TopN"))
            .toThrowError(ReportError, /orders by a column/);
    });

    it("name file, place and construct of what is not supported", () => {
        const at = "r.Report/definition/pages/p/visuals/v/visual.json#/filterConfig/filters/0";
        const known = "Categorical, Range, Advanced, Include, Exclude, Tuple, TopN";
        expect(() => filters(where(compare(0, literal("1L"))), "RelativeDate"))
            .toThrowError(ReportError, `${at}: A filter of the type RelativeDate is not supported. Use one of ${known}.`);
        expect(() => filters(where(compare(0, { Now: {} }))))
            .toThrowError(ReportError, new RegExp("^.*/filter/Where/0/Condition/Comparison/Right: Now is not supported as a value"));
        expect(() => filters(where(compare(0, literal("yes"))))).toThrowError(ReportError, /literal yes is not understood/);
        expect(() => filters(where({ Exists: { Expression: ref("d") } }))).toThrowError(ReportError, /Exists is not supported as a condition/);
        expect(() => filters(where({ Or: { Left: compare(0, literal("1L")), Right: compare(0, literal("1L"), column("Month", "d")) } })))
            .toThrowError(ReportError, /different fields/);
        expect(() => filters(where(compare(0, literal("1L"), measure("Cost", "d")), { Target: [column("Year", "d")] })))
            .toThrowError(ReportError, /Remove the Target/);
        expect(() => filters(where(compare(0, literal("1L"), column("Year", "unknown"))))).toThrowError(ReportError, /Name its table/);
    });
});

describe("what a report cannot ask", () => {
    const withField = (field: Json): VisualRequest =>
        read({ visual: { visualType: "small", query: { queryState: { Y: { projections: [projection(field, "q")] } } } } });

    it("is told with its construct", () => {
        expect(() => withField({ NativeVisualCalculation: { Language: "dax", Expression: "1", Name: "x" } }))
            .toThrowError(ReportError, /NativeVisualCalculation is not supported as a field/);
        expect(() => withField({ Aggregation: { Expression: column("Year"), Function: 9 } })).toThrowError(ReportError, /Function from 0 to 8/);
        expect(() => withField(level("By Week"))).toThrowError(ReportError, /no level "By Week"/);
        expect(() => read({ visual: { query: {} } })).toThrowError(ReportError, /visualType/);
        const parameter = { Y: { projections: [], fieldParameters: [{ index: 0 }] } };
        expect(() => readVisuals({ visual: { visualType: "small", query: { queryState: parameter } } })).toThrowError(ReportError, /field parameter/);
    });

    it("is a file that is not JSON", () => {
        expect(() => readReport(new Map([["r.Report/definition/report.json", "{"]]), model)).toThrowError(ReportError, /not JSON/);
    });
});

describe("the formatting that a report keeps for a visual", () => {
    const property = (value: string): Json => ({ expr: literal(value) });
    const objectsOf = (objects: Json): unknown => readVisuals({ visual: { ...chart, objects } })[0].objects;

    it("is what is written as literals, a fill by its colour", () => {
        expect(objectsOf({
            burn: [{ properties: { form: property("'bars'"), splitLevel: property("1D"), scope: property("'l''exercice'") } }],
            alerts: [{ properties: { show: property("false"), limit: property("24L"), share: property("-0.5M") } }],
            lines: [{ properties: { colour: { solid: { color: property("'#123456'") } } } }],
        })).toEqual({
            burn: { form: "bars", splitLevel: 1, scope: "l'exercice" },
            alerts: { show: false, limit: 24, share: -0.5 },
            lines: { colour: { solid: { color: "#123456" } } },
        });
        expect(objectsOf({ burn: [{ properties: { form: property("'curve'") } }, { properties: { form: property("'bars'") } }] })).toEqual({ burn: { form: "bars" } });
    });

    it("is not guessed where it is a measure, a colour of the theme or of a part of the visual", () => {
        expect(objectsOf({
            lines: [{ properties: {
                colour: { solid: { color: { expr: { ThemeDataColor: { ColorId: 1, Percent: 0 } } } } }, name: { expr: measure("Cost") },
                since: property("datetime'2026-01-01T00:00:00'"), nothing: property("null"), wrong: property("bars"),
            } }],
            value: [{ properties: { fontSize: property("11D") }, selector: { id: "default" } }],
            broken: "text",
        })).toEqual({});
        expect(objectsOf({})).toEqual({});
    });
});

describe("the title that a report gives a visual", () => {
    const titleOf = (...properties: readonly Json[]): unknown =>
        readVisuals({ visual: { ...chart, visualContainerObjects: { title: properties.map((one) => ({ properties: one })) } } })[0].title;

    it("is a text or a measure, and none where nothing is written", () => {
        expect(titleOf({ text: { expr: literal("'Who''s late'") } })).toEqual({ kind: "text", text: "Who's late" });
        expect(titleOf({ show: { expr: literal("true") } }, { text: { expr: measure("Cost") } })).toEqual({ kind: "measure", measure: "Cost" });
        expect([titleOf(), titleOf({ text: { expr: literal("' '") } })]).toEqual([undefined, undefined]);
    });
});

describe("what is chosen before anybody touches a page", () => {
    const slicer = (objects: Json, more: Json = {}): ReportVisual => readVisuals({ visual: { ...chart, visualType: "slicer", objects, ...more } })[0];

    it("is what the slicer keeps, the first value of one for a single value, and everything otherwise", () => {
        const kept = { general: [{ properties: { filter: { filter: where(inList(["2024L"])) } } }] };
        const single = { selection: [{ properties: { strictSingleSelect: { expr: literal("true") } } }] };
        expect(slicer(kept).selection)
            .toEqual({ kind: "filters", filters: [{ kind: "values", columns: [year], tuples: [[2024]], isExcluded: false }] });
        expect(slicer({ ...kept, ...single }).selection.kind).toBe("filters");
        expect([slicer(single).selection, slicer({}).selection]).toEqual([{ kind: "first" }, { kind: "everything" }]);
    });

    it("is not supported for slicers that other pages share", () => {
        expect(() => slicer({}, { syncGroup: { groupName: "g" } })).toThrowError(ReportError, /syncGroup/);
    });
});
