import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { inReferenceOrder } from "../../../dataset/check/contract/order";
import { readContract } from "../../../dataset/check/contract/readContract";
import { parsePattern } from "../../../dataset/sql/pattern/parse";
import { postgresPattern } from "../../../dataset/sql/pattern/postgresPattern";
import { ddl } from "../../../dataset/sql/ddl";
import { POSTGRESQL } from "../../../dataset/sql/postgresql";
import { type Row, rowsOf as readRows } from "../sampleTables";
import { BAD_ROWS, type BadRow, FRESH } from "./badRows";
import { HOSTILE, packageWith } from "./hostile";
import { CONTRACT, contractRules, field, packageOf } from "./package";
import { PATTERNS, TEXTS } from "./patterns";
import { type Postgres, startPostgres } from "./postgres";

const DDL = readFileSync(new URL("../../../dataset/sql/postgresql.sql", import.meta.url), "utf8");
const tables = inReferenceOrder(readContract(CONTRACT).tables);
const MISSING = "SKIPPED: no PostgreSQL here (on Debian, install the package postgresql)";

const NEXT = "@@ next case @@";

let server: Postgres | undefined;
/** What was said to each of the bad rows, all sent at once. */
let said: readonly string[] | undefined;

/** The server, or the end of the spec that asks for it. */
function running(): Postgres {
    if (!server) pending(MISSING);
    return server!;
}

const known = new Map<string, readonly Row[]>();

function rowsOf(table: string): readonly Row[] {
    const rows = known.get(table) ?? readRows(table);
    known.set(table, rows);
    return rows;
}

function loadScript(majorVersion: number): string {
    // From version 15 on, PostgreSQL compares the header with the columns.
    const header = majorVersion >= 15 ? "MATCH" : "TRUE";
    const copies = tables.map(({ name, file }) => {
        const path = fileURLToPath(new URL(`../../../dataset/sample/${file}`, import.meta.url));
        return `\\copy pmo.${name} FROM '${path.replaceAll("'", "''")}' WITH (FORMAT csv, HEADER ${header})`;
    });
    return ["BEGIN;", ...copies, "COMMIT;", "ANALYZE;"].join("\n");
}

function quoted(text: string): string {
    return text === "" ? "" : `"${text.replaceAll("\"", "\"\"")}"`;
}

/** A COPY of the first row of the sample with some cells changed, as a file would have it. */
function copyOf(table: string, cells: Readonly<Record<string, string>>): string {
    const [good] = rowsOf(table);
    const texts = Object.entries({ ...good, ...FRESH[table] }).map(([column, text]) => cells[column] ?? quoted(text));
    return `COPY pmo.${table} FROM STDIN WITH (FORMAT csv);\n${texts.join(",")}\n\\.\n`;
}

/** What PostgreSQL says to each change when its transaction ends, which is then undone; an empty text when it takes it. */
function refusals(statements: readonly string[]): readonly string[] {
    const cases = statements.map((statement) => `\\warn ${NEXT}\nBEGIN;\n${statement}\nSET CONSTRAINTS ALL IMMEDIATE;\nROLLBACK;\n`);
    return running().run(`\\set ON_ERROR_STOP off\n${cases.join("")}`).err.split(`${NEXT}\n`).slice(1);
}

function refusal(statement: string): string {
    return refusals([statement])[0];
}

function statementOf({ table, cells = {}, sql }: BadRow): string {
    return sql ?? copyOf(table, cells);
}

/** A number of a file with up to nine decimals, in billionths. */
function billionths(text: string): bigint {
    const [whole, decimals = ""] = text.replace("-", "").split(".");
    const value = BigInt(whole) * 1_000_000_000n + BigInt(decimals.padEnd(9, "0"));
    return text.startsWith("-") ? -value : value;
}

function totals(rows: readonly Row[], key: string, amount: (row: Row) => string): readonly string[] {
    const sums = new Map<string, bigint>();
    for (const row of rows) sums.set(row[key], (sums.get(row[key]) ?? 0n) + billionths(amount(row)));
    return [...sums].map(([group, sum]) => `${group} ${sum}`).sort();
}

function sqlTotals(query: string): readonly string[] {
    return running().rows(query).map(([group, sum]) => `${group} ${billionths(sum)}`).sort();
}

describe("a real PostgreSQL", () => {
    beforeAll(async () => {
        server = await startPostgres();
        if (!server) {
            console.warn(`\n${MISSING}\n`);
            return;
        }
        for (const script of [DDL, loadScript(server.majorVersion)]) {
            const { code, err } = server.run(script);
            if (code !== 0) throw new Error(err);
        }
    }, 120_000);

    afterAll(async () => {
        await server?.stop();
    }, 20_000);

    it("takes the whole sample: as many rows in each table as in its file", () => {
        const query = tables.map(({ name }) => `SELECT '${name}', count(*) FROM pmo.${name}`).join(" UNION ALL ");
        const counts = new Map(running().rows(query).map(([name, count]) => [name, Number(count)]));
        expect(counts).toEqual(new Map(tables.map(({ name }) => [name, rowsOf(name).length])));
        expect(counts.size).toBe(40);
    });

    it("adds up what the files add up to", () => {
        const budget = rowsOf("budget_movement").filter((row) => row.measure === "budget");
        expect(sqlTotals("SELECT version_id, sum(amount_eur) FROM pmo.budget_movement WHERE measure = 'budget' GROUP BY version_id"))
            .toEqual(totals(budget, "version_id", (row) => row.amount_eur));
        const published = rowsOf("weather_report").filter((row) => row.entry_status !== "draft");
        expect(sqlTotals("SELECT period_id, count(*) FROM pmo.weather_report WHERE entry_status IN ('published', 'frozen') GROUP BY period_id"))
            .toEqual(totals(published, "period_id", () => "1"));
        expect(sqlTotals("SELECT currency, sum(eur_per_unit) FROM pmo.exchange_rate GROUP BY currency"))
            .toEqual(totals(rowsOf("exchange_rate"), "currency", (row) => row.eur_per_unit));
        expect(sqlTotals("SELECT project_id, sum(allocated_days) FROM pmo.assignment GROUP BY project_id"))
            .toEqual(totals(rowsOf("assignment"), "project_id", (row) => row.allocated_days));
    });

    it("keeps blank cells blank", () => {
        const blank = rowsOf("weather_report").filter((row) => row.level === "").length;
        expect(running().rows("SELECT count(*) FROM pmo.weather_report WHERE level IS NULL")).toEqual([[String(blank)]]);
        expect(blank).toBeGreaterThan(0);
    });

    it("takes each good row from which the bad ones are made", () => {
        const names = Object.keys(FRESH);
        expect(refusals(names.map((table) => copyOf(table, {})))).toEqual(names.map(() => ""));
    });

    BAD_ROWS.forEach((bad, at) => {
        it(`refuses ${bad.what} (${bad.table}), and says ${bad.refused}`, () => {
            said ??= refusals(BAD_ROWS.map(statementOf));
            expect(said.length).toBe(BAD_ROWS.length);
            expect(said[at]).toContain(bad.refused);
        });
    });

    it("is shown a bad row of each rule of the contract", () => {
        const unseen = [...new Set(contractRules().map(({ rule }) => rule))]
            .filter((rule) => !BAD_ROWS.some(({ refused }) => refused.replaceAll("\"", "").endsWith(rule)));
        expect(unseen).toEqual([]);
    });

    it("lets a group be wrong until the transaction ends", () => {
        expect(refusal(`UPDATE pmo.project_product SET share = 0.5 WHERE project_id = 'PRJ-001';
            INSERT INTO pmo.project_product SELECT 'PRJ-001', max(product_id), 0.5
            FROM pmo.project_product WHERE product_id <> 'PDT-VIR';`)).toBe("");
        expect(refusal("INSERT INTO pmo.project_product SELECT 'PRJ-001', product_id, 1 FROM pmo.product WHERE product_id <> 'PDT-VIR' LIMIT 1;\n"
            + "DELETE FROM pmo.project_product WHERE project_id = 'PRJ-001' AND product_id = 'PDT-VIR';")).toBe("");
        expect(refusal("DELETE FROM pmo.project_product;")).toBe("");
    });

    it("takes a share that ends the day before the next begins, and the end of all shares", () => {
        const end = "UPDATE pmo.project_directorate SET valid_to = '2190-01-01' WHERE project_id = 'PRJ-001' AND valid_to IS NULL;";
        expect(refusal(end)).toBe("");
        expect(refusal(`${end}\nINSERT INTO pmo.project_directorate VALUES ('PRJ-001', 'DIR-SOL', 1, '2190-01-02', NULL);`)).toBe("");
    });

    it("takes thirds, which add up to 1 only nearly", () => {
        const thirds = "UPDATE pmo.project_directorate SET share = 0.333333 WHERE project_id = 'PRJ-001';\n"
            + "INSERT INTO pmo.directorate VALUES ('NEW-1', 'New', 'New');\n"
            + "INSERT INTO pmo.project_directorate SELECT project_id, 'NEW-1', share, valid_from, valid_to\n"
            + "FROM pmo.project_directorate WHERE project_id = 'PRJ-001' LIMIT 1;";
        expect(refusal(thirds)).toBe("");
        expect(refusal(thirds.replaceAll("0.333333", "0.33333"))).toContain("weights_sum");
    });

    it("takes rows before those to which they refer once constraints are deferred", () => {
        const child = copyOf("project", { programme_id: "LATER" });
        const parent = "INSERT INTO pmo.programme VALUES ('LATER', 'Later', 'DIR-SOL');";
        expect(refusal(`SET CONSTRAINTS ALL DEFERRED;\n${child}${parent}`)).toBe("");
        expect(refusal(`${child}${parent}`)).toContain("project_programme_id_fk");
    });

    it("reads patterns as the checker does", () => {
        const values = TEXTS.map((text, at) => `(${at}, ${POSTGRESQL.text(text)})`).join(", ");
        const queries = PATTERNS.map((pattern, number) => `SELECT ${number}, at FROM (VALUES ${values}) AS texts (at, said)`
            + ` WHERE said ~ ${POSTGRESQL.text(postgresPattern(parsePattern(pattern)))}`);
        const words = (pattern: RegExp, text: string): string => `${pattern.source} ${JSON.stringify(text)}`;
        const matched = running().rows(queries.join(" UNION ALL ")).map(([number, at]) => words(PATTERNS[Number(number)], TEXTS[Number(at)]));
        const expected = PATTERNS.flatMap((pattern) => TEXTS.filter((text) => pattern.test(text)).map((text) => words(pattern, text)));
        expect(matched.sort()).toEqual(expected.sort());
        expect(expected.length).toBeGreaterThan(PATTERNS.length);
    });

    it("keeps rules between rows in groups that may be blank, and those that the contract does not use yet", () => {
        const fields = [field("id"), field("kind", { required: false }), field("is_main", {}, { type: "boolean" }),
            field("from", { required: false }, { type: "date" }), field("to", { required: false }, { type: "date" })];
        const rules = [
            { name: "one-of-per-group", parameters: { column: "is_main", value: true, per: ["kind"] } },
            { name: "no-overlap", parameters: { per: ["kind", "is_main"], from: "from", to: "to" } },
            { name: "filled-if", parameters: { column: "to", when: { kind: ["short"] } } },
        ];
        const { err } = running().run(ddl(packageOf({ name: "t", fields, rules }), "postgresql", "others"));
        expect(err).toBe("");
        const insert = (...rows: readonly string[]): string => `INSERT INTO others.t VALUES ${rows.join(", ")};`;
        const main = "('1', NULL, TRUE, NULL, '2026-01-31')";
        const [good, none, two, overlap, open, blank] = refusals([
            insert(main, "('2', NULL, FALSE, '2026-01-01', NULL)", "('3', 'a', TRUE, '2026-01-01', NULL)"),
            insert("('1', NULL, FALSE, NULL, NULL)"),
            insert(main, "('2', NULL, TRUE, '2026-02-01', NULL)"),
            insert(main, "('2', NULL, FALSE, '2026-01-01', '2026-01-02')", "('3', NULL, FALSE, '2026-01-02', NULL)"),
            insert(main, "('2', NULL, FALSE, NULL, '2026-01-02')", "('3', NULL, FALSE, NULL, NULL)"),
            insert(main, "('2', 'short', TRUE, NULL, NULL)"),
        ]);
        expect(good).toBe("");
        for (const refused of [none, two]) expect(refused).toContain("t_is_main_one_of_per_group");
        for (const refused of [overlap, open]) expect(refused).toContain("t_kind_is_main_no_overlap");
        expect(blank).toContain("\"t_to_filled_if\"");
    });

    it("creates tables with hostile names and texts, and nothing else", () => {
        const { values } = HOSTILE;
        const tableNames = [HOSTILE.first, HOSTILE.second];
        const { code, err } = running().run(ddl(packageWith(HOSTILE), "postgresql", "hos\"tile'; --"));
        expect([code, err]).toEqual([0, ""]);
        const inSchema = "FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace "
            + "WHERE n.nspname = 'hos\"tile''; --' AND c.relkind = 'r'";
        expect(running().rows(`SELECT c.relname ${inSchema}`).flat().sort()).toEqual([...tableNames].sort());
        expect(running().rows(`SELECT obj_description(c.oid) ${inSchema}`).flat()).toContain(HOSTILE.described);
        expect(running().rows("SELECT count(*) FROM pg_namespace WHERE nspname = 'pmo'")).toEqual([["1"]]);
        const table = `"hos""tile'; --".${POSTGRESQL.identifier(tableNames[0])}`;
        const insert = (value: string, weight: string): string => `INSERT INTO ${table} VALUES ('k', ${POSTGRESQL.text(value)}, ${weight});`;
        expect(refusals(values.map((value) => insert(value, "1")))).toEqual(values.map(() => ""));
        expect(refusal(insert("other", "1"))).toContain("_enum");
        expect(refusal(insert(values[0], "0.5"))).toContain("_weights_sum");
    });
});
