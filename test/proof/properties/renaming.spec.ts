import * as fc from "fast-check";
import type { Cell, ColumnType, TableRows } from "../../../dax/model/definition";
import { buildModel } from "../../../dax/model/model";
import { openSession, type Session } from "../../../dax/query/session";
import { foldName } from "../../../dax/syntax/name";
import { PATIENCE, SEED } from "./portfolio";

const KINDS = ["team", "place", "hours"] as const;
type Kind = (typeof KINDS)[number];

interface Content {
    readonly columns: readonly ColumnType[];
    readonly rows: readonly (readonly Cell[])[];
}

/** A snowflake with an unknown key, a BLANK key and a BLANK amount. Columns have numbers until they are named. */
const CONTENT: Readonly<Record<Kind, Content>> = {
    place: { columns: ["int64", "string"], rows: [[1, "Paris"], [2, "Lyon"]] },
    team: { columns: ["int64", "string", "int64"], rows: [[1, "Alpha", 1], [2, "Beta", 1], [3, "Gamma", 2]] },
    hours: {
        columns: ["int64", "double", "boolean"],
        rows: [[1, 8, true], [1, 4, false], [2, 6, true], [3, null, true], [7, 5, null], [null, 2, true]],
    },
};

interface Names {
    readonly table: Readonly<Record<Kind, string>>;
    /** By table, in the order of its columns. */
    readonly column: Readonly<Record<Kind, readonly string[]>>;
    readonly measure: readonly string[];
    readonly added: string;
    readonly variable: string;
}

const PLAIN: Names = {
    table: { team: "Team", place: "Place", hours: "Hours" },
    column: { place: ["Place Key", "Site"], team: ["Team Key", "Name", "Where"], hours: ["Who", "Booked", "Billed"] },
    measure: ["Total", "Share"], added: "Extra", variable: "Kept",
};

function rowsOf({ columns, rows }: Content, names: readonly string[]): TableRows {
    return { length: rows.length, columns: new Map(columns.map((_, index) => [names[index], rows.map((row) => row[index])])) };
}

function bracket(name: string): string {
    return `[${name.replaceAll("]", "]]")}]`;
}

/** Everything that the queries name. */
function written({ table, column, measure, added, variable }: Names) {
    const tableOf = (kind: Kind): string => `'${table[kind].replaceAll("'", "''")}'`;
    return {
        table: tableOf,
        column: (kind: Kind, index: number): string => `${tableOf(kind)}${bracket(column[kind][index])}`,
        measure: (index: number): string => bracket(measure[index]),
        added: `"${added.replaceAll("\"", "\"\"")}"`,
        addedReference: bracket(added),
        variable,
    };
}

function sessionOf(names: Names): Session {
    const say = written(names);
    const expressions = [
        `SUM ( ${say.column("hours", 1)} )`,
        `DIVIDE ( ${say.measure(0)}, CALCULATE ( ${say.measure(0)}, ALL ( ${say.table("team")} ) ) )`,
    ];
    const end = (kind: Kind, at: number) => ({ table: names.table[kind], column: names.column[kind][at] });
    const columnsOf = (kind: Kind) => CONTENT[kind].columns.map((type, index) => ({ name: names.column[kind][index], type }));
    return openSession(buildModel({
        name: "Hours", culture: "en-US", roles: [],
        tables: KINDS.map((kind) => ({ name: names.table[kind], columns: columnsOf(kind) })),
        relationships: [
            { from: end("hours", 0), to: end("team", 0), isActive: true }, { from: end("team", 2), to: end("place", 0), isActive: true },
        ],
        measures: expressions.map((expression, index) => ({ table: names.table.hours, name: names.measure[index], expression })),
    }, new Map(KINDS.map((kind) => [names.table[kind], rowsOf(CONTENT[kind], names.column[kind])]))));
}

function queriesOf(names: Names): readonly string[] {
    const { table, column, measure, added, addedReference, variable } = written(names);
    return [
        `EVALUATE SUMMARIZECOLUMNS ( ${column("team", 1)}, ${added}, ${measure(0)}, "share", ${measure(1)} ) ORDER BY ${column("team", 1)}`,
        `EVALUATE ADDCOLUMNS ( VALUES ( ${column("place", 1)} ), ${added}, ${measure(0)} ) ORDER BY ${addedReference}`,
        `EVALUATE FILTER ( ADDCOLUMNS ( ${table("team")}, ${added}, ${measure(0)} ), ${addedReference} > 5 ) ORDER BY ${column("team", 0)}`,
        `EVALUATE SUMMARIZE ( ${table("hours")}, ${column("place", 1)}, ${column("team", 1)} ) ORDER BY ${column("place", 1)}, ${column("team", 1)}`,
        `DEFINE VAR ${variable} = CALCULATETABLE ( ${table("hours")}, ${column("place", 1)} = "Paris" ) `
            + `EVALUATE ROW ( ${added}, SUMX ( ${variable}, ${column("hours", 1)} ), "all", COUNTROWS ( ${table("hours")} ) )`,
        `EVALUATE ROW ( ${added}, CALCULATE ( ${measure(0)}, ${column("hours", 2)} = TRUE (), KEEPFILTERS ( ${column("team", 1)} <> "Beta" ) ) )`,
        `EVALUATE TOPN ( 2, SELECTCOLUMNS ( ${table("hours")}, ${added}, ${bracket(names.column.hours[1])} ), ${addedReference}, DESC ) `
            + `ORDER BY ${addedReference}`,
        `EVALUATE ADDCOLUMNS ( ${table("hours")}, ${added}, RELATED ( ${column("place", 1)} ) ) ORDER BY ${column("hours", 1)}`,
    ];
}

function answers(names: Names): readonly unknown[] {
    const session = sessionOf(names);
    return queriesOf(names).map((query) => session.query(query).map(({ columns, rows }) => ({ types: columns.map(({ type }) => type), rows })));
}

const HOSTILE = [
    "__proto__", "constructor", "hasOwnProperty", "toString", "valueOf", "[", "]", "]]", "'", "''", "\"", "a\nb", "--x", "/* x", "// x", "@x", "#",
    "%", "{}", "()", "é", "日付", "🌧", "VAR", "RETURN", "IN", "NOT", "TRUE", "SUM", "EVALUATE", "Value", "Date", "null", "1", "-1", "a.b",
    "a,b", "ß",
];

const anyName = fc.oneof(
    fc.constantFrom(...HOSTILE), fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }),
    fc.string({ unit: "binary", minLength: 1, maxLength: 4 }),
);

/** No two names that DAX would take for one, among tables and among columns, measures and added columns. */
function distinct(count: number): fc.Arbitrary<readonly string[]> {
    return fc.uniqueArray(anyName, { minLength: count, maxLength: count, selector: foldName });
}

const anyWord = fc.constantFrom("kept", "__proto__", "constructor", "_", "Sales", "toString");

const anyNames: fc.Arbitrary<Names> = fc.record({ tables: distinct(3), columns: distinct(11), variable: anyWord })
    .map(({ tables: [team, place, hours], columns, variable }) => ({
        table: { team, place, hours }, variable,
        column: { place: columns.slice(0, 2), team: columns.slice(2, 5), hours: columns.slice(5, 8) },
        measure: columns.slice(8, 10), added: columns[10],
    }));

describe("renaming tables, columns, measures and variables", () => {
    it("changes nothing but names", () => {
        const expected = answers(PLAIN);
        fc.assert(fc.property(anyNames, (names) => {
            expect(answers(names)).toEqual(expected);
        }), { numRuns: 150, seed: SEED });
    }, PATIENCE);

    it("is seen in the names of the columns of a result, and there alone", () => {
        const renamed: Names = { ...PLAIN, table: { ...PLAIN.table, team: "It's" }, column: { ...PLAIN.column, team: ["A]B", "C", "D"] } };
        const [before, after] = [PLAIN, renamed].map((names) => sessionOf(names).query(queriesOf(names)[0])[0]);
        expect(before.columns.map(({ name }) => name)).toEqual(["'Team'[Name]", "[Extra]", "[share]"]);
        expect(after.columns.map(({ name }) => name).slice(1)).toEqual(["[Extra]", "[share]"]);
        expect(after.rows).toEqual(before.rows);
    });

    it("ignores case", () => {
        const session = sessionOf(PLAIN);
        const shout = (query: string): string => query.replaceAll(/'[^']+'|\[[^\]]+\]/g, (name) => name.toUpperCase());
        for (const query of queriesOf(PLAIN)) {
            const [one, other] = [query, shout(query)].map((text) => session.query(text).map(({ rows }) => rows));
            expect(other).toEqual(one);
        }
    });
});
