import type { TableRows } from "../../dax/model/definition";
import { buildModel, type Model } from "../../dax/model/model";
import { foldName } from "../../dax/syntax/name";
import { ask, testModel, valueOf } from "./evaluate/testModel";
import { refusalOf } from "./refusal";

/** A machine that may be busy: milliseconds. */
const PATIENCE = 120_000;

const MILLION = 1_000_000;
const KEYS = 1000;

const small = testModel({
    tables: { Sales: { columns: { Key: "int64", Amount: "double" }, rows: [[1, 2], [2, 3], [null, null]] } },
    measures: { Total: "SUM ( Sales[Amount] )" },
});

function rowsOf(length: number, columns: Readonly<Record<string, (row: number) => number>>): TableRows {
    return { length, columns: new Map(Object.entries(columns).map(([name, of]) => [name, Float64Array.from({ length }, (_, row) => of(row))])) };
}

function large(): Model {
    return buildModel({
        name: "Large", culture: "en-US", measures: [], roles: [],
        tables: [
            { name: "Fact", columns: [{ name: "Key", type: "int64" }, { name: "Amount", type: "double" }] },
            { name: "Dim", columns: [{ name: "Key", type: "int64" }, { name: "Group", type: "int64" }] },
        ],
        relationships: [{ from: { table: "Fact", column: "Key" }, to: { table: "Dim", column: "Key" }, isActive: true }],
    }, new Map([
        ["Fact", rowsOf(MILLION, { Key: (row) => row % KEYS, Amount: (row) => row % 7 })],
        ["Dim", rowsOf(KEYS, { Key: (row) => row, Group: (row) => row % 5 })],
    ]));
}

function amounts(isOf: (row: number) => boolean): number {
    let sum = 0;
    for (let row = 0; row < MILLION; row += 1) if (isOf(row)) sum += row % 7;
    return sum;
}

describe("a million rows", () => {
    let model: Model;

    beforeAll(() => { model = large(); }, PATIENCE);

    it("are summed and counted", () => {
        const values = `"s", SUM ( Fact[Amount] ), "n", COUNTROWS ( Fact ), "k", DISTINCTCOUNT ( Fact[Key] ), "x", SUMX ( Fact, Fact[Amount] * 2 )`;
        expect(ask(model, `EVALUATE ROW ( ${values} )`)).toEqual([[amounts(() => true), MILLION, KEYS, 2 * amounts(() => true)]]);
    }, PATIENCE);

    it("are grouped over a relationship", () => {
        expect(ask(model, `EVALUATE SUMMARIZECOLUMNS ( Dim[Group], "s", SUM ( Fact[Amount] ), "n", COUNTROWS ( Fact ) ) ORDER BY Dim[Group]`))
            .toEqual([0, 1, 2, 3, 4].map((group) => [group, amounts((row) => row % KEYS % 5 === group), MILLION / 5]));
    }, PATIENCE);

    it("are refused when they are crossed with as many", () => {
        for (const table of [
            `CROSSJOIN ( Fact, SELECTCOLUMNS ( Fact, "b", Fact[Amount] ) )`, `GENERATE ( Fact, SELECTCOLUMNS ( Dim, "b", Dim[Key] ) )`,
        ]) expect(refusalOf(() => valueOf(model, `COUNTROWS ( ${table} )`))?.code).withContext(table).toBe("LIMIT");
    }, PATIENCE);
});

describe("a result too large to be meant", () => {
    const cases = [
        "GENERATESERIES ( 1, 1e9 )", "GENERATESERIES ( 1, 2, 1e-12 )",
        `CROSSJOIN ( GENERATESERIES ( 1, 100000 ), SELECTCOLUMNS ( GENERATESERIES ( 1, 100000 ), "b", [Value] ) )`,
    ];
    for (const table of cases) {
        it(`is refused at once: ${table}`, () => {
            const refusal = refusalOf(() => valueOf(small, `COUNTROWS ( ${table} )`));
            expect([refusal?.code, refusal?.at]).toEqual(["LIMIT", "1:33"]);
            expect(refusal?.message).toContain("filter or group its tables first");
        }, PATIENCE);
    }

    function twoColumns(): Model {
        const rows = Array.from({ length: 5000 }, (_, row) => [row]);
        return testModel({ tables: { A: { columns: { K: "int64" }, rows }, B: { columns: { K: "int64" }, rows } } });
    }

    it("is refused where groups are crossed", () => {
        const refusal = refusalOf(() => ask(twoColumns(), `EVALUATE SUMMARIZECOLUMNS ( A[K], B[K], "n", 1 )`));
        expect([refusal?.code, refusal?.message.includes("25000000 combinations")]).toEqual(["LIMIT", true]);
    }, PATIENCE);

    it("is refused where groups are crossed without any expression", () => {
        expect(refusalOf(() => ask(twoColumns(), "EVALUATE SUMMARIZECOLUMNS ( A[K], B[K] )"))?.code).toBe("LIMIT");
    }, PATIENCE);

    it("is refused where rows are walked for every row again", () => {
        const nested = "SUMX ( GENERATESERIES ( 1, 5000000 ), SUMX ( GENERATESERIES ( 1, 5000000 ), 1 ) )";
        expect(refusalOf(() => valueOf(small, nested))?.code).toBe("LIMIT");
    }, PATIENCE);

    it("is refused where a format is longer than any that is meant, and where many texts are joined", () => {
        expect(refusalOf(() => valueOf(small, `FORMAT ( 1, REPT ( "0", 20000 ) )`))?.code).toBe("LIMIT");
        expect(refusalOf(() => valueOf(small, `CONCATENATEX ( GENERATESERIES ( 1, 1000000 ), REPT ( "x", 1000 ) )`))?.code).toBe("LIMIT");
    }, PATIENCE);

    it("is no question of a pattern with many stars", () => {
        expect(valueOf(small, `SEARCH ( "*a*a*a*a*a*a*a*b", REPT ( "a", 3000 ), 1, -1 )`)).toBe(-1);
        expect(valueOf(small, `SEARCH ( "b?d*f", "abcdxxf", 1, -1 )`)).toBe(2);
        expect(valueOf(small, `SEARCH ( "~*", "a*b", 1, -1 )`)).toBe(2);
    });

    it("is refused where a text is repeated", () => {
        expect(refusalOf(() => valueOf(small, `REPT ( "x", 1e9 )`))?.code).toBe("LIMIT");
    });
});

describe("an expression that is deep or long", () => {
    const deep: readonly (readonly [what: string, text: string])[] = [
        ["parentheses", `${"( ".repeat(5000)}1${" )".repeat(5000)}`], ["calls", `${"ABS ( ".repeat(2000)}1${" )".repeat(2000)}`],
        ["signs", `${"- ".repeat(5000)}1`], ["NOT", `${"NOT ".repeat(5000)}TRUE ()`],
        ["variables", `${"VAR a = ".repeat(2000)}1${" RETURN a".repeat(2000)}`],
        ["operators", `1${" + 1".repeat(20_000)}`], ["tables", `${"{ ".repeat(3000)}1${" }".repeat(3000)}`],
    ];
    for (const [what, text] of deep) {
        it(`is refused and overflows no stack: ${what}`, () => {
            const refusal = refusalOf(() => valueOf(small, text));
            expect(refusal?.code).toBe("SYNTAX");
            expect(refusal?.message).toContain("move a part into a variable");
        });
    }

    /** Filters that keep every key but those from the first on. */
    const filters = (first: number): string => Array.from({ length: 10_000 }, (_, at) => `Sales[Key] <> ${at + first}`).join(", ");

    const allowed: readonly (readonly [what: string, text: string, value: number])[] = [
        ["150 CALCULATEs in each other", `${"CALCULATE ( ".repeat(150)}[Total]${", Sales[Key] = 1 )".repeat(150)}`, 2],
        ["150 IFs in each other", `${"IF ( TRUE (), ".repeat(150)}1${" )".repeat(150)}`, 1],
        ["900 operators", `1${" + 1".repeat(900)}`, 901],
        ["10,000 filters", `CALCULATE ( [Total], ${filters(10)} )`, 5],
        ["10,000 filters of which one removes", `CALCULATE ( [Total], ${filters(2)} )`, 2],
        ["a list of 10,000 values", `CALCULATE ( [Total], Sales[Key] IN { ${Array.from({ length: 10_000 }, (_, at) => at + 2).join(", ")} } )`, 3],
        ["10,000 arguments", `COALESCE ( ${"BLANK (), ".repeat(10_000)}3 )`, 3],
        ["10,000 cases", `SWITCH ( 5, ${Array.from({ length: 10_000 }, (_, at) => `${at + 6}, 0`).join(", ")}, 3 )`, 3],
    ];
    for (const [what, text, value] of allowed) it(`is answered: ${what}`, () => expect(valueOf(small, text)).toBe(value), PATIENCE);
});

describe("hostile names", () => {
    const names = [
        "__proto__", "constructor", "hasOwnProperty", "toString", "a'b", "a]b", "a[b", "a\"b", "a\nb", "--", "/*", "@", "日付", "VAR", "SUM", " a ",
    ];

    function modelOf(name: string): Model {
        return buildModel({
            name, culture: "en-US", relationships: [{ from: { table: name, column: name }, to: { table: "Dim", column: name }, isActive: true }],
            roles: [{ name, filters: [], hidden: [] }],
            measures: [{ table: name, name: `${name}!`, expression: `SUM ( ${column(name, "Amount")} )` }],
            tables: [
                { name, columns: [{ name, type: "string" }, { name: "Amount", type: "double" }] },
                { name: "Dim", columns: [{ name, type: "string" }] },
            ],
        }, new Map([
            [name, { length: 3, columns: new Map([[name, [name, "__proto__", null]], ["Amount", [1, 2, 4]]]) }],
            ["Dim", { length: 1, columns: new Map([[name, [name]]]) }],
        ]));
    }

    function bracket(name: string): string {
        return `[${name.replaceAll("]", "]]")}]`;
    }

    function column(table: string, name: string): string {
        return `'${table.replaceAll("'", "''")}'${bracket(name)}`;
    }

    for (const name of names) {
        it(`are names like any other: ${JSON.stringify(name)}`, () => {
            const model = modelOf(name);
            const measure = bracket(`${name}!`);
            const text = `"${name.replaceAll("\"", "\"\"")}"`;
            const known = foldName(name) === foldName("__proto__") ? 3 : 1;
            expect(valueOf(model, measure, { role: name })).toBe(7);
            expect(valueOf(model, `CALCULATE ( ${measure}, ${column(name, name)} = ${text} )`)).toBe(known);
            expect(ask(model, `EVALUATE SUMMARIZECOLUMNS ( ${column("Dim", name)}, ${text}, ${measure} ) ORDER BY ${column("Dim", name)}`))
                .toEqual([[null, 7 - known], [name, known]]);
            expect(valueOf(model, `SUMX ( ADDCOLUMNS ( VALUES ( ${column("Dim", name)} ), "x", ${measure} ), [x] )`)).toBe(7);
        });
    }

    it("are names of variables like any other where they are words", () => {
        for (const name of ["__proto__", "constructor", "toString", "valueOf"]) expect(valueOf(small, `VAR ${name} = 5 RETURN ${name} + 1`)).toBe(6);
    });

    it("are unknown names where they are not there", () => {
        for (const name of ["__proto__", "constructor", "toString"]) {
            for (const text of [`[${name}]`, `COUNTROWS ( ${name} )`, `SUM ( Sales[${name}] )`, `SUM ( '${name}'[Amount] )`]) {
                expect(refusalOf(() => valueOf(small, text))?.code).withContext(text).toBe("NAME");
            }
            expect(refusalOf(() => valueOf(small, `${name} ( 1 )`))?.code).toBe("UNSUPPORTED");
        }
    });
});
