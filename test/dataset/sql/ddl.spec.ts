import { readFileSync } from "node:fs";
import { ddl, type DialectName } from "../../../dataset/sql/ddl";
import { COMMANDS, HOSTILE, packageWith, QUIET } from "./hostile";
import { CONTRACT, contractRules, field, packageOf, reference, tableIn, type TestTable } from "./package";
import { skeleton } from "./skeleton";

const DIALECTS: readonly DialectName[] = ["postgresql", "sqlserver"];

function postgres(...tables: readonly TestTable[]): string {
    return ddl(packageOf(...tables), "postgresql");
}

function sqlserver(...tables: readonly TestTable[]): string {
    return ddl(packageOf(...tables), "sqlserver");
}

/** The first words of a column, its type and whether it may be blank. */
function column(text: string, quotedTable: string, quotedName: string): string {
    return tableIn(text, quotedTable).split("\n").find((line) => line.startsWith(`    ${quotedName} `))?.trim().replace(/,$/, "") ?? "";
}

function check(text: string, name: string): string {
    return new RegExp(`CONSTRAINT ["[]${name}["\\]] CHECK \\((.*)\\),?\\n`).exec(text)?.[1] ?? "";
}

describe("the committed DDL", () => {
    for (const dialect of DIALECTS) {
        it(`is what the contract gives for ${dialect} (npx tsx dataset/sql/main.ts writes it again)`, () => {
            const committed = readFileSync(new URL(`../../../dataset/sql/${dialect}.sql`, import.meta.url), "utf8");
            // Compared as a whole first: a difference of two long texts is slow to print.
            expect(committed === ddl(CONTRACT, dialect)).toBeTrue();
        });

        it(`says nothing of a session or a machine, and ends each line without blanks, for ${dialect}`, () => {
            expect(ddl(CONTRACT, dialect)).not.toMatch(/[ \t]\n|\r|\/work\/|\u0000/);
        });
    }
});

describe("the types of columns", () => {
    const fields = [
        field("id"), field("free", { maxLength: undefined }), field("kind", { enum: ["a", "b"], maxLength: undefined }),
        field("amount", {}, { type: "number" }), field("ratio", { minimum: 0, maximum: 1 }, { type: "number" }),
        field("rate", { minimum: 0.000001, maximum: 1_000_000 }, { type: "number" }),
        field("large", { minimum: -1e15, maximum: 1e15 }, { type: "number" }),
        field("rank", { minimum: 1, maximum: 9 }, { type: "integer" }), field("count", { minimum: 1 }, { type: "integer" }),
        field("sign", { enum: [-1, 0, 1] }, { type: "integer" }),
        field("active", {}, { type: "boolean" }), field("on", { required: false }, { type: "date" }), field("at", {}, { type: "datetime" }),
    ];
    const types = (text: string, open: string, close: string, table: string): readonly string[] =>
        fields.map(({ name }) => column(text, table, `${open}${name}${close}`).replace(/^\S+ /, ""));

    it("hold what files may hold, in PostgreSQL", () => {
        expect(types(postgres({ name: "t", fields }), "\"", "\"", "\"pmo\".\"t\"")).toEqual([
            "varchar(64) NOT NULL", "text NOT NULL", "varchar(32) NOT NULL", "numeric(18, 4) NOT NULL",
            "numeric(18, 9) NOT NULL", "numeric(18, 6) NOT NULL",
            "numeric(20, 4) NOT NULL", "integer NOT NULL", "bigint NOT NULL", "integer NOT NULL",
            "boolean NOT NULL", "date NULL", "timestamp(0) NOT NULL",
        ]);
    });

    it("hold the same in SQL Server", () => {
        const found = types(sqlserver({ name: "t", fields }), "[", "]", "[pmo].[t]")
            .map((type) => type.replace(" COLLATE Latin1_General_100_BIN2", ""));
        expect(found).toEqual([
            "nvarchar(64) NOT NULL", "nvarchar(max) NOT NULL", "nvarchar(32) NOT NULL", "numeric(18, 4) NOT NULL",
            "numeric(18, 9) NOT NULL", "numeric(18, 6) NOT NULL",
            "numeric(20, 4) NOT NULL", "int NOT NULL", "bigint NOT NULL", "int NOT NULL", "bit NOT NULL", "date NULL", "datetime2(0) NOT NULL",
        ]);
    });

    it("keep all decimals of a weight, whose sum is compared to a millionth", () => {
        const rules = [{ name: "weights-sum", parameters: { weight: "points", per: [], total: 100 } }];
        expect(column(postgres({ name: "t", fields: [field("id"), field("points", {}, { type: "number" })], rules }), "\"pmo\".\"t\"", "\"points\""))
            .toBe("\"points\" numeric(23, 9) NOT NULL");
    });

    it("are those of the columns to which they refer, with their own limit as a check", () => {
        const text = sqlserver(
            { name: "child", fields: [field("id"), field("parent", { maxLength: 10 })], foreignKeys: [reference(["parent"], "parent", ["id"])] },
            { name: "parent", fields: [field("id", { maxLength: 80 })] },
        );
        expect(column(text, "[pmo].[child]", "[parent]")).toContain("nvarchar(80)");
        expect(check(text, "child_parent_length")).toBe("DATALENGTH([parent]) <= 20");
    });

    it("make the key NOT NULL even when the contract does not say so", () => {
        expect(column(postgres({ name: "t", fields: [field("id", { required: false })] }), "\"pmo\".\"t\"", "\"id\"")).toContain("NOT NULL");
    });
});

describe("the checks", () => {
    it("write limits without an exponent", () => {
        const fields = [field("id"), field("n", { minimum: 1e-7, maximum: 1e21 }, { type: "number" })];
        expect(check(postgres({ name: "t", fields }), "t_n_range")).toBe("\"n\" >= 0.0000001 AND \"n\" <= 1000000000000000000000");
    });

    it("do not become unknown, and thus pass, when a column of a condition is blank", () => {
        const fields = [field("id"), field("kind", { required: false }), field("n", { required: false }, { type: "integer" })];
        const rules = [{ name: "filled-iff", parameters: { column: "n", when: { kind: ["a", "b"], id: ["x"] } } }];
        expect(check(postgres({ name: "t", fields, rules }), "t_n_filled_iff")).toBe(
            "(\"n\" IS NOT NULL OR (\"kind\" IS NULL OR \"kind\" NOT IN ('a', 'b')) OR \"id\" NOT IN ('x'))"
            + " AND (\"n\" IS NULL OR ((\"kind\" IS NOT NULL AND \"kind\" IN ('a', 'b')) AND \"id\" IN ('x')))",
        );
    });

    it("compare each column with those that can be next to it", () => {
        const fields = [field("id"), ...["a", "b", "c", "d"].map((name) => field(name, { required: name !== "b" }, { type: "date" }))];
        const rules = [{ name: "order", parameters: { columns: ["a", "b", "c", "d"] } }];
        expect(check(postgres({ name: "t", fields, rules }), "t_a_b_c_d_order"))
            .toBe("\"a\" <= \"b\" AND \"a\" <= \"c\" AND \"b\" <= \"c\" AND \"c\" <= \"d\"");
    });

    it("compare a day and an instant as days, and two instants whole", () => {
        const fields = [field("id"), field("day", {}, { type: "date" }),
            field("at", {}, { type: "datetime" }), field("then", {}, { type: "datetime" })];
        const rules = [{ name: "order", parameters: { columns: ["day", "at", "then"] } }];
        expect(check(sqlserver({ name: "t", fields, rules }), "t_day_at_then_order")).toBe("[day] <= CAST([at] AS date) AND [at] <= [then]");
    });

    it("write values as their column has them", () => {
        const fields = [field("id"), field("is_open", {}, { type: "boolean" }), field("n", {}, { type: "integer" }), field("x", { required: false })];
        const rules = [{ name: "filled-only-if", parameters: { column: "x", when: { is_open: [true], n: [1, -2] } } }];
        expect(check(sqlserver({ name: "t", fields, rules }), "t_x_filled_only_if")).toBe("([x] IS NULL OR ([is_open] IN (1) AND [n] IN (1, -2)))");
        expect(check(postgres({ name: "t", fields, rules }), "t_x_filled_only_if")).toContain("\"is_open\" IN (TRUE) AND \"n\" IN (1, -2)");
    });

    it("refuse a text that only differs by blanks at its end, which SQL Server leaves out when it compares", () => {
        expect(check(sqlserver({ name: "t", fields: [field("id"), field("k", { enum: ["a"] })] }), "t_k_enum"))
            .toBe("[k] IN (N'a') AND DATALENGTH([k]) = 2 * LEN([k])");
    });
});

describe("the keys", () => {
    const parent = { name: "parent", fields: [field("a"), field("b"), field("c", { required: false, unique: true })],
        primaryKey: ["a", "b"], uniqueKeys: [["b", "a"]] };
    const child = { name: "child", fields: [field("id"), field("x"), field("y")], foreignKeys: [reference(["x", "y"], "parent", ["b", "a"])] };

    it("may have several columns, in the order of the key to which they refer", () => {
        const text = postgres(child, parent);
        expect(text).toContain("FOREIGN KEY (\"y\", \"x\") REFERENCES \"pmo\".\"parent\" (\"a\", \"b\") DEFERRABLE INITIALLY IMMEDIATE;");
        expect(text).toContain("CONSTRAINT \"parent_pk\" PRIMARY KEY (\"a\", \"b\")");
        expect(text).toContain("CONSTRAINT \"parent_b_a_unique\" UNIQUE (\"b\", \"a\")");
        expect(text).toContain("CREATE INDEX \"child_y_x_index\" ON \"pmo\".\"child\" (\"y\", \"x\");");
    });

    it("come after all tables, whatever their order, and may refer to their own table", () => {
        const own = { name: "own", fields: [field("id"), field("up", { required: false })], foreignKeys: [reference(["up"], "", ["id"])] };
        for (const text of [postgres(child, own, parent), sqlserver(child, own, parent)]) {
            expect(text.indexOf("FOREIGN KEY")).toBeGreaterThan(text.lastIndexOf("CREATE TABLE"));
        }
        expect(postgres(own)).toContain("FOREIGN KEY (\"up\") REFERENCES \"pmo\".\"own\" (\"id\")");
    });

    it("leave blank cells out of a unique column in SQL Server, as the contract does", () => {
        expect(sqlserver(parent)).toContain("CREATE UNIQUE INDEX [parent_c_unique] ON [pmo].[parent] ([c]) WHERE [c] IS NOT NULL;");
        expect(tableIn(sqlserver(parent), "[pmo].[parent]")).not.toContain("parent_c_unique");
    });

    it("get no index of their own when another key begins with them", () => {
        const one = { name: "one", fields: [field("p"), field("q")], primaryKey: ["p", "q"], foreignKeys: [
            reference(["p"], "two", ["id"]), reference(["q"], "two", ["id"])] };
        const text = postgres(one, { name: "two", fields: [field("id")] });
        expect(text.match(/CREATE INDEX "\w+"/g)).toEqual(["CREATE INDEX \"one_q_index\""]);
    });
});

describe("the names of constraints", () => {
    it("stay apart when they are too long for PostgreSQL, or alike", () => {
        const long = "column_".repeat(7);
        const fields = [field("id"), ...["x", "y"].map((end) => field(`${long}${end}_of_table`, { minimum: 0 }, { type: "integer" }))];
        const text = postgres({ name: "a_long_table_name", fields });
        const names = [...text.matchAll(/CONSTRAINT "([^"]+)"/g)].map(([, name]) => name);
        expect(names.length).toBe(4);
        expect(new Set(names).size).toBe(names.length);
        expect(names.every((name) => Buffer.byteLength(name) <= 63)).toBeTrue();
    });

    it("get a number when two things would have the same", () => {
        const one = { name: "a", fields: [field("b_c", { enum: ["x"] })] };
        const two = { name: "a_b", fields: [field("c", { enum: ["x"] })] };
        const text = sqlserver(one, two);
        expect(text).toContain("[a_b_c_enum]");
        expect(text).toContain("[a_b_c_enum_2]");
    });

    it("are cut between the letters of a name, not inside one", () => {
        const name = "é".repeat(31);
        const text = postgres({ name, fields: [field("ö".repeat(20), { enum: ["x"] })] });
        expect(text).not.toContain("\uFFFD");
        expect([...text.matchAll(/CONSTRAINT "([^"]+)"/g)].every(([, own]) => Buffer.byteLength(own) <= 63)).toBeTrue();
    });
});

describe("a hostile contract", () => {
    for (const dialect of DIALECTS) {
        it(`gives the statements of a quiet one, with other quoted names and texts, for ${dialect}`, () => {
            const quiet = skeleton(ddl(packageWith(QUIET), dialect), dialect);
            expect(skeleton(ddl(packageWith(HOSTILE), dialect), dialect)).toBe(quiet);
            expect(quiet).not.toMatch(/DROP|Said|['"]/);
            expect(quiet).toContain("CREATE TABLE ?.?");
        });

        it(`keeps a text on one line, where no tool obeys it, for ${dialect}`, () => {
            const text = ddl(packageWith({ ...QUIET, described: COMMANDS }), dialect);
            expect(text).toContain("Said. GO :r x !!y \\! z GO $ (x)".replaceAll("\\", dialect === "postgresql" ? "\\\\" : "\\"));
            expect(text).not.toContain("$(");
            expect(text.split("\n").filter((line) => /^(?:GO.+|:|!!|\\)/.test(line))).toEqual([]);
        });
    }

    it("ends a body of plpgsql only where it ends", () => {
        const text = ddl(packageWith(HOSTILE), "postgresql");
        expect(text).toContain("AS $body2$\n");
        expect(text.match(/\$body2\$/g)?.length).toBe(2);
    });

    const refused: readonly (readonly [what: string, contract: unknown, error: RegExp])[] = [
        ["a name with a line end", packageWith({ ...QUIET, first: "a\nGO" }), /"a\\nGO" holds a control character/],
        ["a name with the end of a text", packageWith({ ...QUIET, key: "a\u0000" }), /control character/],
        ["a name that sqlcmd would replace", packageWith({ ...QUIET, weight: "$(PATH)" }), /sqlcmd would replace/],
        ["a name that PostgreSQL would cut", packageWith({ ...QUIET, second: "é".repeat(32) }), /longer than the 63 bytes/],
        ["a name of nothing", packageWith({ ...QUIET, second: "" }), /must have a name/],
        ["a value with a line end", packageWith({ ...QUIET, values: ["a\nb"] }), /the value "a\\nb" holds a control character/],
        ["a value that its column never has", packageOf({ name: "t", fields: [field("id"), field("n", { enum: ["1; DROP"] }, { type: "integer" })] }),
            /n is never "1; DROP"/],
        ["two tables that differ by case", packageWith({ ...QUIET, second: "FIRST" }), /two tables named "FIRST"/],
        ["two columns of one name", packageOf({ name: "t", fields: [field("id"), field("id")] }), /t has two columns named "id"/],
        ["a length that is none", packageOf({ name: "t", fields: [field("id", { maxLength: -1 })] }), /maxLength of id must be a whole number/],
        ["a reference between types", packageOf({ name: "t", fields: [field("id"), field("n", {}, { type: "integer" })],
            foreignKeys: [reference(["n"], "", ["id"])] }), /t\.n refers to t\.id, which is of another type/],
        ["a pattern that looks ahead", packageWith({ ...QUIET, pattern: "^(?=a)b$" }), /looks around, or names a group/],
    ];
    for (const [what, contract, error] of refused) {
        it(`is refused for ${what}`, () => {
            for (const dialect of DIALECTS) expect(() => ddl(contract, dialect)).toThrowError(error);
        });
    }

    it("is refused by SQL Server alone for a key without a limit, and for a reference to what may be blank", () => {
        const endless = packageOf({ name: "t", fields: [field("id", { maxLength: undefined })] });
        expect(() => ddl(endless, "sqlserver")).toThrowError(/t\.id is part of a key: SQL Server needs its maxLength/);
        expect(ddl(endless, "postgresql")).toContain("\"id\" text NOT NULL");
        const blank = packageOf({ name: "t", fields: [field("id"), field("u", { required: false, unique: true }), field("v")],
            foreignKeys: [reference(["v"], "", ["u"])] });
        expect(() => ddl(blank, "sqlserver")).toThrowError(/refers to u of t, which SQL Server wants to be required/);
        expect(ddl(blank, "postgresql")).toContain("REFERENCES \"pmo\".\"t\" (\"u\")");
    });
});

describe("what a database cannot check", () => {
    it("stands in the DDL of SQL Server, for each pattern and rule left out", () => {
        const text = ddl(CONTRACT, "sqlserver");
        const notes = text.split("\n").filter((line) => line.startsWith("-- Not checked: "));
        expect(notes.filter((line) => line.includes("the rule weights-sum")).length).toBe(4);
        expect(notes.filter((line) => line.includes("the rule no-overlap")).length).toBe(1);
        expect(notes.filter((line) => line.includes("weather_level.icon: LIKE cannot say the pattern ^[a-z]+(-[a-z]+)*$")).length).toBe(1);
    });

    it("is nothing of the contract in PostgreSQL: each rule is there as a check or a trigger", () => {
        const text = ddl(CONTRACT, "postgresql");
        const rules = contractRules();
        const missing = rules.filter(({ table, rule }) => !new RegExp(`CONSTRAINT (?:TRIGGER )?"${table}_(?:\\w+_)?${rule}(?:_\\d)?"`).test(text));
        expect(missing).toEqual([]);
        expect(rules.length).toBeGreaterThan(30);
    });
});
