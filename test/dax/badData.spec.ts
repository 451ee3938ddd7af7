import type { Cell, ColumnCells, ColumnType, ModelDefinition, RelationshipDefinition, RoleDefinition, TableRows } from "../../dax/model/definition";
import { buildModel, type Model } from "../../dax/model/model";
import { openSession } from "../../dax/query/session";
import { ask, testModel, valueOf } from "./evaluate/testModel";
import { refusalOf, saysWhatToDo } from "./refusal";

/** Columns by name: type and cells. */
type Columns = Readonly<Record<string, readonly [ColumnType, ColumnCells]>>;

function definitionOf(tables: Readonly<Record<string, Columns>>, relationships: readonly RelationshipDefinition[]): ModelDefinition {
    return {
        name: "Bad", culture: "en-US", relationships, measures: [], roles: [],
        tables: Object.entries(tables).map(([name, columns]) =>
            ({ name, columns: Object.entries(columns).map(([column, [type]]) => ({ name: column, type })) })),
    };
}

/** Every table is as long as its first column, unless told. */
function rowsOf(columns: Columns, length = Object.values(columns)[0][1].length): TableRows {
    return { length, columns: new Map(Object.entries(columns).map(([name, [, cells]]) => [name, cells])) };
}

function built(tables: Readonly<Record<string, Columns>>, relationships: readonly RelationshipDefinition[] = []): Model {
    return buildModel(definitionOf(tables, relationships), new Map(Object.entries(tables).map(([name, columns]) => [name, rowsOf(columns)])));
}

/** "Fact.Key > Dim.Key" */
function link(text: string, isActive = true): RelationshipDefinition {
    const [from, to] = text.split(" > ").map((end) => {
        const [table, column] = end.split(".");
        return { table, column };
    });
    return { from, to, isActive };
}

function joined(fact: readonly Cell[], dim: readonly Cell[], type: ColumnType = "int64"): Model {
    return built({ Fact: { Key: [type, fact], Amount: ["double", fact.map(() => 1)] }, Dim: { Key: [type, dim] } }, [link("Fact.Key > Dim.Key")]);
}

function expectDataFault(make: () => unknown, part: string, code = "DATA"): void {
    const refusal = refusalOf(make);
    expect(refusal?.code).withContext(refusal?.message ?? "no refusal").toBe(code);
    expect(refusal?.message).toContain(part);
    expect(saysWhatToDo(refusal?.message ?? "")).withContext(refusal?.message ?? "").toBeTrue();
}

describe("keys of the one side", () => {
    it("may not stand twice, nor differ in case alone", () => {
        expectDataFault(() => joined([1], [1, 2, 1]), "Row 3 of 'Dim' repeats the [Key] 1");
        expectDataFault(() => joined(["a"], ["a", "A"], "string"), "Row 2 of 'Dim' repeats the [Key]");
    });

    it("may not be BLANK", () => expectDataFault(() => joined([1], [1, null]), "Row 2 of 'Dim' has no [Key]"));

    it("are of the type of the many side", () => {
        const make = () => built({ Fact: { Key: ["string", ["1"]] }, Dim: { Key: ["int64", [1]] } }, [link("Fact.Key > Dim.Key")]);
        expectDataFault(make, "relate columns of one type");
    });

    it("may have no row at all: then every fact is in the blank row", () => {
        const model = joined([1, 2], []);
        expect(ask(model, `EVALUATE SUMMARIZECOLUMNS ( Dim[Key], "n", SUM ( Fact[Amount] ) )`)).toEqual([[null, 2]]);
    });

    it("that a fact does not find leave it in the one blank row, with those that have no key", () => {
        const model = joined([1, 7, 8, null], [1, 2]);
        expect(ask(model, `EVALUATE SUMMARIZECOLUMNS ( Dim[Key], "n", SUM ( Fact[Amount] ) ) ORDER BY Dim[Key]`)).toEqual([[null, 3], [1, 1]]);
        expect(valueOf(model, "SUM ( Fact[Amount] )")).toBe(4);
        expect([valueOf(model, "COUNTROWS ( VALUES ( Dim[Key] ) )"), valueOf(model, "COUNTROWS ( DISTINCT ( Dim[Key] ) )")]).toEqual([3, 2]);
    });
});

describe("relationships", () => {
    const key: Columns = { Key: ["int64", [1]], Other: ["int64", [1]] };

    it("name columns of the model", () => {
        expectDataFault(() => built({ Fact: key }, [link("Fact.Key > Dim.Key")]), "'Dim'[Key], which is not in the model");
    });

    it("are unsupported where two paths lead to one table, or one to itself", () => {
        const open = (relationships: readonly RelationshipDefinition[]) => (): unknown =>
            openSession(built({ Fact: key, Dim: key, Far: key }, relationships)).query("EVALUATE Fact");
        expectDataFault(open([link("Fact.Key > Dim.Key"), link("Fact.Other > Dim.Key")]), "two active relationships", "UNSUPPORTED");
        expectDataFault(open([link("Fact.Key > Dim.Key"), link("Fact.Other > Far.Key"), link("Dim.Other > Far.Key")]), "two paths", "UNSUPPORTED");
        expectDataFault(open([link("Fact.Other > Fact.Key")]), "two paths", "UNSUPPORTED");
        expectDataFault(open([link("Fact.Key > Dim.Key"), link("Dim.Other > Fact.Key")]), "two paths", "UNSUPPORTED");
    });
});

describe("cells and columns", () => {
    it("are given for every column, one a row", () => {
        const two: Columns = { A: ["int64", [1]], B: ["int64", [1]] };
        expectDataFault(() => buildModel(definitionOf({ T: two }, []), new Map([["T", rowsOf({ A: two.A })]])), "'T'[B] has no cells for 1 rows");
        expectDataFault(() => buildModel(definitionOf({ T: two }, []), new Map([["T", rowsOf(two, 2)]])), "'T'[A] has 1 cells for 2 rows");
        expectDataFault(() => built({ T: { A: ["int64", [1]], B: ["int64", new Float64Array(3)] } }), "'T'[B] has 3 cells for 1 rows");
        expectDataFault(() => buildModel(definitionOf({ T: two }, []), new Map()), "The rows of 'T' are missing");
    });

    it("are of their type", () => {
        expectDataFault(() => built({ T: { A: ["double", [1, "2"]] } }), "Row 2 of 'T' has \"2\" in [A], which is of type double");
        expectDataFault(() => built({ T: { A: ["string", [7]] } }), "has 7 in [A], which is of type string");
        expectDataFault(() => built({ T: { A: ["string", new Float64Array(1)] } }), "which is of type string");
        expectDataFault(() => built({ T: { A: ["boolean", [1]] } }), "which is of type boolean");
        expectDataFault(() => built({ T: { A: ["dateTime", ["2025-01-01"]] } }), "which is of type dateTime");
    });

    it("are no infinite number, and NaN only in a Float64Array, where it is BLANK", () => {
        for (const cell of [Infinity, -Infinity, NaN]) expectDataFault(() => built({ T: { A: ["double", [cell]] } }), "Row 1 of 'T'");
        expect(ask(built({ T: { A: ["double", Float64Array.from([1, NaN])] } }), "EVALUATE T")).toEqual([[1], [null]]);
    });

    it("are told as they are when they are infinite", () => {
        expect(refusalOf(() => built({ T: { A: ["double", [Infinity]] } }))?.message).toContain("Infinity");
    });

    it("are checked in a Float64Array as in any other array", () => {
        expectDataFault(() => built({ T: { A: ["double", Float64Array.from([Infinity])] } }), "Row 1 of 'T'");
        expectDataFault(() => built({ T: { A: ["boolean", Float64Array.from([7])] } }), "Row 1 of 'T'");
    });

    it("are whole numbers in a column of them, and days between the years 100 and 9999 in a column of dates", () => {
        expectDataFault(() => built({ T: { A: ["int64", [1.5]] } }), "Row 1 of 'T'");
        expectDataFault(() => built({ T: { A: ["dateTime", [1e18]] } }), "Row 1 of 'T'");
    });

    it("have names that differ by more than their case", () => {
        expectDataFault(() => built({ T: { A: ["int64", [1]] }, t: { A: ["int64", [2]] } }), "T");
        expectDataFault(() => built({ T: { A: ["int64", [1]], a: ["int64", [2]] } }), "A");
    });
});

describe("roles", () => {
    const role = (name: string, expression: string, table = "Sales"): RoleDefinition => ({ name, filters: [{ table, expression }], hidden: [] });
    const hides: RoleDefinition = { name: "Hides", filters: [], hidden: [{ table: "Product" }, { table: "Sales", column: "Amount" }] };
    const model = testModel({
        tables: {
            Sales: { columns: { Key: "int64", Amount: "double", Text: "string" }, rows: [[1, 2, "a"], [2, 3, "b"], [null, null, null]] },
            Product: { columns: { Key: "int64", Name: "string" }, rows: [[1, "x"], [2, "y"]] },
        },
        relationships: ["Sales[Key] -> Product[Key]"], measures: { Total: "SUM ( Sales[Amount] )" },
        roles: [
            role("Half", "Sales[Key] ="), role("Typo", "Sales[Keyy] = 1"), role("Lost", "TRUE ()", "Nope"), role("Text", "\"abc\""),
            role("Table", "Sales"), role("User", "Sales[Text] = USERPRINCIPALNAME ()"),
            role("Fails", "IF ( Sales[Key] = 2, ERROR ( \"Ask the office.\" ), TRUE () )"),
            role("Nothing", "BLANK ()"), role("All", "TRUE ()"), hides,
        ],
    });

    it("that are unknown are refused with those that there are, also by a name of JavaScript", () => {
        for (const name of ["Unknown", "", "__proto__", "constructor"]) {
            const refusal = refusalOf(() => openSession(model, { role: name }));
            expect([refusal?.code, refusal?.message.includes("\"Half\"")]).toEqual(["NAME", true]);
        }
    });

    const failing: readonly (readonly [role: string, code: string, at: string | undefined])[] = [
        ["Half", "SYNTAX", "1:13"], ["Typo", "NAME", "1:1"], ["Lost", "NAME", undefined], ["Text", "TYPE", "1:1"], ["Table", "TYPE", "1:1"],
        ["User", "SESSION", "1:15"], ["Fails", "EVALUATION", "1:22"],
    ];
    for (const [name, code, at] of failing) {
        it(`whose filter fails open no session: ${name}`, () => {
            const refusal = refusalOf(() => openSession(model, { role: name }));
            expect([refusal?.code, refusal?.at]).withContext(refusal?.message ?? "a session").toEqual([code, at]);
        });
    }

    it("whose filter fails are named in the message", () => {
        for (const [name] of failing) expect(refusalOf(() => openSession(model, { role: name }))?.message).toContain(name);
    });

    it("whose filter is BLANK show nothing, and TRUE shows all", () => {
        expect(valueOf(model, "COUNTROWS ( ALL ( Sales ) )", { role: "Nothing" })).toBeNull();
        expect(valueOf(model, "COUNTROWS ( ALL ( Sales ) )", { role: "all" })).toBe(3);
    });

    it("make hidden tables and columns unknown names, in queries and in measures", () => {
        const session = openSession(model, { role: "Hides" });
        const hidden = [
            "EVALUATE Product", "EVALUATE VALUES ( Product[Name] )", "EVALUATE VALUES ( Sales[Amount] )", "EVALUATE { [Total] }",
            "EVALUATE ADDCOLUMNS ( Sales, \"x\", RELATED ( Product[Name] ) )", "EVALUATE SUMMARIZE ( Sales, Product[Name] )",
            "EVALUATE CALCULATETABLE ( Sales, TREATAS ( { 2 }, Sales[Amount] ) )", "EVALUATE NATURALLEFTOUTERJOIN ( Sales, Product )",
        ];
        for (const query of hidden) expect(refusalOf(() => session.query(query))?.code).withContext(query).toBe("NAME");
    });

    it("make hidden columns unknown also where a table is named alone", () => {
        const session = openSession(model, { role: "Hides" });
        for (const table of ["Sales", "VALUES ( Sales )", "ALL ( Sales )", "DISTINCT ( Sales )"]) {
            const [{ columns }] = session.query(`EVALUATE ${table}`);
            expect(columns.map(({ name }) => name)).withContext(table).toEqual(["'Sales'[Key]", "'Sales'[Text]"]);
        }
        for (const query of [
            "EVALUATE { SUMX ( Sales, [Amount] ) }", "EVALUATE FILTER ( Sales, [Amount] > 2 )", "EVALUATE SUMMARIZE ( Sales, [Amount] )",
            "EVALUATE Sales ORDER BY [Amount]", "EVALUATE ADDCOLUMNS ( Sales, \"x\", [Amount] )",
        ]) expect(refusalOf(() => session.query(query))?.code).withContext(query).toBe("NAME");
    });
});
