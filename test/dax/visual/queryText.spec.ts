import * as fc from "fast-check";
import { DaxError } from "../../../dax/error";
import { buildModel } from "../../../dax/model/model";
import { openSession } from "../../../dax/query/session";
import { expressionsOf, parseQuery } from "../../../dax/syntax/parse";
import { everyNode } from "../../../dax/syntax/walk";
import { DateValue, type Value } from "../../../dax/value";
import { askVisual } from "../../../dax/visual/ask";
import { literalOf } from "../../../dax/visual/literal";
import { highlightQuery, visualQuery } from "../../../dax/visual/queryText";
import type { Filter, VisualRequest } from "../../../dax/visual/request";
import { column, measure, request, shop } from "./shop";

const session = shop();

const MARKS = ["\"", "'", "]", "[", "\n", "\r", "--", "//", "/*", "*/", ")", "}", ",", "%", "@", "~", "*", "?", "é", "EVALUATE", " ", "x"];
const hostile = fc.array(fc.constantFrom(...MARKS), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(""));
const date = fc.date({ min: new Date("1000-01-01T00:00:00Z"), max: new Date("9999-12-31T00:00:00Z"), noInvalidDate: true })
    .map((one) => new DateValue(Math.floor(one.getTime() / 86_400_000) + 25_569));
const value: fc.Arbitrary<Value> = fc.oneof(hostile, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), date, fc.constant(null));

describe("the text of a visual's query", () => {
    it("has the shape that is published of Power BI's", () => {
        const filters: readonly Filter[] = [
            { kind: "values", columns: [{ table: "Item", column: "Kind" }], tuples: [["cup"], [null]], isExcluded: false },
            {
                kind: "condition", column: { table: "Calendar", column: "Day" },
                condition: { kind: "comparison", operator: ">=", value: new DateValue(45658) },
            },
        ];
        const fields = [column("Item.Kind"), column("Calendar.Month"), measure("Total"), measure("Share")];
        expect(visualQuery(session, request(fields, { filters, totals: [[["Item.Kind"]]] })).text).toBe(`DEFINE
    VAR __f1 = TREATAS ( { "cup", BLANK () }, 'Item'[Kind] )
    VAR __f2 = FILTER ( KEEPFILTERS ( VALUES ( 'Calendar'[Day] ) ), 'Calendar'[Day] >= dt"2025-01-01" )
    VAR __core = SUMMARIZECOLUMNS (
        ROLLUPADDISSUBTOTAL ( 'Item'[Kind], "IsTotal" ),
        'Calendar'[Month],
        'Calendar'[Month No],
        __f1,
        __f2,
        "Total", [Total],
        "Share", [Share]
    )
    VAR __rows = TOPN ( 1002, __core, [IsTotal], 0, 'Item'[Kind], 1, 'Calendar'[Month No], 1, 'Calendar'[Month], 1 )
EVALUATE __rows
ORDER BY [IsTotal] DESC, 'Item'[Kind], 'Calendar'[Month No], 'Calendar'[Month]
`);
    });

    it("keeps every value inside its literal", () => {
        fc.assert(fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), (values) => {
            const [evaluation] = parseQuery(`EVALUATE { ${values.map(literalOf).join(", ")} }`).evaluations;
            if (evaluation.table.kind !== "tableConstructor") throw new Error("no table");
            expect(evaluation.table.rows.length).toBe(values.length);
        }));
    });

    it("gives back the value that was written", () => {
        fc.assert(fc.property(value, (one) => {
            const [{ columns: [{ type }], rows: [[found]] }] = session.query(`EVALUATE ROW ( "v", ${literalOf(one)} )`);
            const expected = one instanceof DateValue ? one.serial : one;
            expect([type === "dateTime", found]).toEqual([one instanceof DateValue, Object.is(expected, -0) ? 0 : expected]);
        }));
    });

    it("refuses numbers and dates that no literal tells", () => {
        for (const one of [Infinity, NaN, new DateValue(1e9), new DateValue(45658.1234567)]) expect(() => literalOf(one)).toThrowError(DaxError);
        expect(literalOf(new DateValue(45658.75))).toBe("dt\"2025-01-01T18:00:00\"");
    });

    it("lets no name of a model and no value of a filter break out", () => {
        fc.assert(fc.property(hostile, hostile, hostile, hostile, hostile, (table, group, number, name, text) => {
            fc.pre(new Set([group, number, `${number}s`, name].map((one) => one.toUpperCase())).size === 4);
            const asked = hostileRequest(table, group, number, name, text);
            const cells = new Map<string, (string | number)[]>([[group, [text, "y"]], [`${number}s`, [1, 2]], [number, [3, 4]]]);
            const model = buildModel({
                name: "Hostile", culture: "en-US", relationships: [], roles: [],
                tables: [{ name: table, columns: [
                    { name: group, type: "string", sortBy: `${number}s` }, { name: `${number}s`, type: "int64" }, { name: number, type: "int64" },
                ] }],
                measures: [{ table, name, expression: "1", format: text }],
            }, new Map([[table, { length: 2, columns: cells }]]));
            const answer = askVisual(openSession(model), asked);
            expect(answer.rows.map(({ values, isTotal, highlights }) => [...values, isTotal[0], highlights?.[1] ?? null]))
                .toEqual([[null, 1, 3, true, 1], [text, 1, 3, false, 1]]);
        }), { numRuns: 60 });
    });

    it("has one EVALUATE whatever stands in its names", () => {
        fc.assert(fc.property(hostile, hostile, hostile, hostile, (table, group, name, text) => {
            const { fields, filters, highlight } = hostileRequest(table, group, "n", name, text);
            const view = openSession(buildModel({
                name: "Hostile", culture: "en-US", relationships: [], roles: [], measures: [],
                tables: [{ name: table, columns: [{ name: group, type: "string" }] }],
            }, new Map([[table, { length: 0, columns: new Map([[group, []]]) }]])));
            for (const query of [visualQuery, highlightQuery]) {
                const parsed = parseQuery(query(view, request(fields.slice(0, 2), { filters, highlight }))?.text ?? "");
                expect(parsed.evaluations.length).toBe(1);
                const nodes = expressionsOf(parsed).flatMap((one) => [...everyNode(one)]);
                const texts = nodes.flatMap((node) => (node.kind === "text" ? [node.value] : []));
                expect(texts).toContain(text);
            }
        }), { numRuns: 60 });
    });
});

function hostileRequest(table: string, group: string, number: string, name: string, text: string): VisualRequest {
    const own = { table, column: group };
    const source = { kind: "column", column: own } as const;
    return request([
        { source, queryName: "g", displayName: text, roles: ["r"] },
        { source: { kind: "measure", measure: name }, queryName: "m", displayName: text, roles: ["r"] },
        {
            source: { kind: "aggregation", aggregation: 0, column: { table, column: number } },
            queryName: "a", displayName: text, roles: ["r"], format: text,
        },
    ], {
        filters: [
            { kind: "values", columns: [own], tuples: [[text]], isExcluded: false },
            { kind: "condition", column: own, condition: { kind: "and", conditions: [
                { kind: "startsWith", text }, { kind: "contains", text }, { kind: "comparison", operator: "=", value: text },
            ] } },
            { kind: "top", column: own, count: 1, isBottom: false, by: { kind: "measure", measure: name } },
            { kind: "valueCondition", source: { kind: "measure", measure: name }, condition: { kind: "comparison", operator: "=", value: 1 } },
        ],
        totals: [[["g"]]],
        sort: [{ source: { kind: "measure", measure: name }, isDescending: true }, { source, isDescending: true }],
        highlight: [{ kind: "values", columns: [own], tuples: [[text]], isExcluded: false }],
    });
}
