import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { serialOf } from "../../dax/scalar/date/serial";
import type { Model } from "../../dax/model/model";
import { openSession, type Session } from "../../dax/query/session";
import { loadContract } from "../../dataset/contract/load";
import { loadPackage, loadTexts } from "../../dataset/evaluate/load";
import { collectionCase } from "./tiny/weather/collection";
import { tinyTexts } from "./tinyTables";
import { openWarehouse, openWarehouseOf } from "./warehouse";

/*
 * What a weather heatmap draws in one cell: what was collected for a project, a dimension and a period, and not what an older report said.
 * A draft shows that something was entered, and tells none of it.
 */

const PATIENCE = 120_000;
const SAMPLE = join(import.meta.dirname, "..", "..", "dataset", "sample");
const DETAILS = ["Period Entry Date", "Period Outlook", "Period Key Fact", "Period Action", "Period Decision", "Period Author"];
const MEASURES = ["Period Weather", ...DETAILS];

/** Project, dimension, period, then the measures as text; an instant to the second. */
type Told = readonly (string | null)[];

function textOf(value: unknown, isInstant: boolean): string | null {
    if (value === null) return null;
    if (isInstant && typeof value === "number") return String(Math.round((value - serialOf(1970, 1, 1)) * 86_400));
    return typeof value === "string" ? value : JSON.stringify(value);
}

function daxTold(session: Session, day: string): readonly Told[] {
    const values = MEASURES.map((measure) => `"${measure}", [${measure}]`).join(", ");
    const [{ rows }] = session.query(`EVALUATE SUMMARIZECOLUMNS (
        'Project'[Project Id], 'Weather Dimension'[Dimension Id], 'Reporting Period'[Period Id],
        FILTER ( ALL ( 'Calendar'[Date] ), 'Calendar'[Date] <= dt"${day}" ), ${values} )`);
    return rows.map((row) => row.map((value, place) => textOf(value, place === 3 + MEASURES.indexOf("Period Entry Date"))));
}

/** The text that all rows have; NULL where they differ. */
function common(column: string): string {
    return `CASE WHEN count(DISTINCT coalesce(${column}, '')) = 1 THEN max(${column}) END`;
}

/** From the definition: the last day told, the worst level of that day, else its state; a draft, and a report that was due, where nothing was published. */
function toldInSql(day: string, outlooks: readonly [string, string]): string {
    return `
    WITH reading AS (SELECT least(DATE '${day}', max(date_value)) AS day FROM parameter WHERE "key" = 'reporting_date'),
    known AS (SELECT weather_report.* FROM weather_report, reading WHERE effective_date <= reading.day),
    ranked AS (
        SELECT *,
            rank() OVER (PARTITION BY project_id, dimension_id, period_id ORDER BY effective_date DESC, level DESC NULLS LAST) AS place
        FROM known WHERE entry_status <> 'draft'
    ),
    -- Of the last day told, the report with the worst level; several where they have the same, of which a text is told that all have.
    told AS (
        SELECT project_id, dimension_id, period_id, coalesce(CAST(max(level) AS VARCHAR), max(rating_state)) AS status,
            epoch(max(entry_date)) AS entered, max(declared_trend) AS trend,
            ${common("key_fact")} AS fact, ${common("comment")} AS comment, ${common("action")} AS action,
            ${common("decision_expected")} AS decision, ${common("entered_by")} AS author
        FROM ranked WHERE place = 1 GROUP BY ALL
    ),
    places AS (
        SELECT project_id, dimension_id, period_id FROM known
        UNION SELECT project_id, dimension_id, period_id FROM weather_expected, reading WHERE due_date <= reading.day
    )
    SELECT project_id, dimension_id, period_id,
        CASE WHEN status IS NOT NULL THEN status
            WHEN (project_id, dimension_id, period_id) IN (SELECT (project_id, dimension_id, period_id) FROM known WHERE entry_status = 'draft')
            THEN 'draft' ELSE 'missing' END,
        CAST(CAST(entered AS BIGINT) AS VARCHAR),
        CASE sign(trend) WHEN 1 THEN '${outlooks[0]}' WHEN -1 THEN '${outlooks[1]}' WHEN 0 THEN 'stable' END,
        coalesce(fact, comment), action, decision, author
    FROM places LEFT JOIN told USING (project_id, dimension_id, period_id)`;
}

async function sqlTold(connection: DuckDBConnection, day: string, outlooks: readonly [string, string]): Promise<readonly Told[]> {
    const rows = (await connection.runAndReadAll(toldInSql(day, outlooks))).getRows();
    return rows.map((row) => row.map((value) => textOf(value, false)));
}

const inOrder = (rows: readonly Told[]): readonly string[] => rows.map((row) => JSON.stringify(row)).sort();

const shares = (rows: readonly Told[]): ReadonlySet<string | null> => new Set(rows.map((row) => row[3]));

describe("the weather of each project, dimension and period", () => {
    let model: Model;
    let connection: DuckDBConnection;

    beforeAll(async () => {
        ({ model } = loadPackage());
        connection = await openWarehouse(loadContract(), ({ file }) => join(SAMPLE, file));
    }, PATIENCE);

    afterAll(() => { connection.closeSync(); });

    for (const day of ["2026-05-31", "2026-02-28", "2025-11-12"]) {
        it(`is the same in SQL, in every cell as of ${day}`, async () => {
            const expected = await sqlTold(connection, day, ["improving", "degrading"]);
            expect(expected.length).toBeGreaterThan(4_000);
            expect([...shares(expected)].sort()).toEqual(jasmine.arrayContaining(["1", "2", "3", "4", "exempt", "missing", "not_rated", "reset"]));
            expect(inOrder(daxTold(openSession(model, { userCulture: "en-US" }), day))).toEqual(inOrder(expected));
        }, PATIENCE);
    }

    it("tells of drafts in the period that is being collected, and nothing that they say", () => {
        const drafts = daxTold(openSession(model, { userCulture: "en-US" }), "2026-05-31").filter((row) => row[3] === "draft");
        expect(drafts.length).toBe(15);
        for (const row of drafts) expect(row.slice(4)).toEqual(DETAILS.map(() => null));
    });

    it("names the outlook in the reader's language", async () => {
        const expected = await sqlTold(connection, "2026-05-31", ["en amélioration", "en dégradation"]);
        expect(inOrder(daxTold(openSession(model, { userCulture: "fr-FR" }), "2026-05-31"))).toEqual(inOrder(expected));
    }, PATIENCE);

    it("is what everybody else sees, for those whose rows are secured", () => {
        const reader = { role: "Programme manager", userPrincipalName: "programme.pai@banque.example", userCulture: "en-US" };
        const everything = daxTold(openSession(model, { userCulture: "en-US" }), "2026-05-31");
        const secured = openSession(model, reader);
        const projects = new Set(secured.query("EVALUATE VALUES ( 'Project'[Project Id] )")[0].rows.map(([id]) => id));
        const seen = daxTold(secured, "2026-05-31");
        expect(seen.length).toBeGreaterThan(500);
        expect(inOrder(seen)).toEqual(inOrder(everything.filter(([project]) => projects.has(project))));
    });

    it("is told of the overall dimension where none is chosen, and so is all that is written about it", () => {
        const session = openSession(model, { userCulture: "en-US" });
        const values = MEASURES.map((measure) => `"${measure}", [${measure}]`).join(", ");
        const of = (filter: string): readonly Told[] => session.query(
            `EVALUATE SUMMARIZECOLUMNS ( 'Project'[Project Id], 'Reporting Period'[Period Id], ${filter}${values} )`)[0].rows.map((row) => row.map((value) => textOf(value, false)));
        const unchosen = of("");
        expect(unchosen.length).toBe(1373);
        expect(inOrder(unchosen)).toEqual(inOrder(of(`TREATAS ( { "overall" }, 'Weather Dimension'[Dimension Id] ), `)));
        expect(inOrder(of(`TREATAS ( { "overall", "budget" }, 'Weather Dimension'[Dimension Id] ), `))).toEqual(inOrder(unchosen));
    });

    it("is the worst of several projects, and nothing more is told of them", () => {
        const [row] = openSession(model, { userCulture: "en-US" }).query(`EVALUATE CALCULATETABLE ( ROW ( "told", [Period Weather], "entered", [Period Entry Date],
            "fact", [Period Key Fact] ), 'Reporting Period'[Period Id] = "2026-05", 'Project'[Project Id] IN { "PRJ-001", "PRJ-036" } )`)[0].rows;
        expect(row).toEqual(["4", null, null]);
    });

    it("is nothing, and never missing, where what was reported is chosen and was not reported", () => {
        const statuses = (filter: string): Readonly<Record<string, number>> => {
            const { rows } = openSession(model).query(`EVALUATE SUMMARIZECOLUMNS ( 'Project'[Project Id], 'Reporting Period'[Period Id], ${filter},
                TREATAS ( { "overall" }, 'Weather Dimension'[Dimension Id] ), "told", [Period Weather] )`)[0];
            const told = rows.map((row) => textOf(row[2], false) ?? "");
            return Object.fromEntries([...new Set(told)].map((one) => [one, told.filter((other) => other === one).length]));
        };
        expect(statuses(`TREATAS ( { "exempt" }, 'Weather Report'[Rating State] )`)).toEqual({ exempt: 24 });
        expect(statuses(`TREATAS ( { 4 }, 'Weather Report'[Level] )`)).toEqual({ 4: 29 });
        expect(statuses(`TREATAS ( { "draft" }, 'Weather Report'[Entry Status] )`)).toEqual({ draft: 3 });
        expect(statuses(`TREATAS ( { "published" }, 'Weather Report'[Entry Status] )`)[4]).toBe(2);
        const [{ rows: storms }] = openSession(model, { userCulture: "en-US" }).query(`EVALUATE SUMMARIZECOLUMNS ( 'Project'[Project Id], 'Reporting Period'[Period Id],
            TREATAS ( { 4 }, 'Weather Report'[Level] ), ${MEASURES.map((measure) => `"${measure}", [${measure}]`).join(", ")} )`);
        expect(storms.length).toBe(29);
        for (const filter of [`TREATAS ( { "PER-PAI-01" }, 'Weather Report'[Entered by] )`, `TREATAS ( { "Soleil" }, 'Weather Report'[Source Level] )`,
            `FILTER ( ALL ( 'Weather Report'[Comment] ), NOT ( ISBLANK ( 'Weather Report'[Comment] ) ) )`]) {
            expect(Object.keys(statuses(filter)).filter((one) => one === "missing")).withContext(filter).toEqual([]);
        }
    });

    it("leaves out what has no level where a level is chosen", () => {
        const storms = openSession(model).query(`EVALUATE SUMMARIZECOLUMNS ( 'Project'[Project Id], 'Reporting Period'[Period Id],
            TREATAS ( { 4 }, 'Weather Level'[Level] ), TREATAS ( { "overall" }, 'Weather Dimension'[Dimension Id] ), "told", [Period Weather] )`)[0].rows;
        expect(storms.length).toBe(29);
        expect(new Set(storms.map((row) => row[2]))).toEqual(new Set(["4"]));
    });
});

/** By hand, from the reports of tiny/weather/collection.ts; the day of reading is 30 September. */
const BY_HAND: Readonly<Record<string, readonly Told[]>> = {
    // Everything due by 30 September: October's report is not yet, September's of P1 never came.
    "2025-12-31": [
        ["P1", "overall", "2025-02", "1"], ["P1", "overall", "2025-03", "reset"], ["P1", "schedule", "2025-03", "2"],
        ["P1", "overall", "2025-06", "exempt"], ["P1", "overall", "2025-09", "missing"],
        ["P2", "overall", "2025-03", "2"], ["P2", "overall", "2025-05", "not_rated"],
        ["P3", "overall", "2025-W13", "3"], ["P3", "overall", "2025-W14", "1"],
    ],
    // P1's schedule is a draft until April; P2's report of 31 March is to come; so is P3's of week 14, which is not due yet.
    "2025-03-28": [
        ["P1", "overall", "2025-02", "1"], ["P1", "overall", "2025-03", "reset"], ["P1", "schedule", "2025-03", "draft"],
        ["P2", "overall", "2025-03", "1"], ["P3", "overall", "2025-W13", "3"],
    ],
};

/** Sun and storm on one day of August; two suns with one word in common on one day of July. */
const SAME_DAY = [
    "W401,P4,overall,2025-08,2025-08-20,2025-08-20T09:00:00,rated,1,Sun,1,,All well,Act,,PM-1,published,en",
    "W402,P4,overall,2025-08,2025-08-20,2025-08-20T10:00:00,rated,4,Storm,-1,Why,,,Decide,SP-1,published,en",
    "W403,P4,overall,2025-07,2025-07-21,2025-07-21T09:00:00,rated,1,Sun,,Calm,Fine,,,PM-1,published,en",
    "W404,P4,overall,2025-07,2025-07-21,2025-07-21T10:00:00,rated,1,Sun,,Calm,Good,,,PM-1,published,en",
];

describe("the weather of each period in a tiny portfolio", () => {
    let session: Session;
    let connection: DuckDBConnection;

    beforeAll(async () => {
        const texts = tinyTexts(loadContract(), collectionCase);
        session = openSession(await loadTexts(texts), { userCulture: "en-US" });
        connection = await openWarehouseOf(loadContract(), texts);
    }, PATIENCE);

    afterAll(() => { connection.closeSync(); });

    for (const [day, expected] of Object.entries(BY_HAND)) {
        it(`is what was reckoned by hand, in DAX and in SQL, as of ${day}`, async () => {
            const found = daxTold(session, day);
            expect(inOrder(found.map((row) => row.slice(0, 4)))).toEqual(inOrder(expected));
            expect(inOrder(found)).toEqual(inOrder(await sqlTold(connection, day, ["improving", "degrading"])));
        });
    }

    it("comes with the words of the worse of two reports of one day, and of equal ones with those that they share", async () => {
        const { tables } = collectionCase;
        const texts = tinyTexts(loadContract(), { ...collectionCase, tables: { ...tables, weather_report: `${tables.weather_report}${SAME_DAY.join("\n")}\n` } });
        const found = daxTold(openSession(await loadTexts(texts), { userCulture: "en-US" }), "2025-12-31");
        const told = (period: string): Told | undefined => found.find((row) => row[0] === "P4" && row[2] === period);
        expect(told("2025-08")?.slice(5)).toEqual(["degrading", "Why", null, "Decide", "SP-1"]);
        expect(told("2025-07")?.slice(5)).toEqual([null, "Calm", null, null, "PM-1"]);
        const warehouse = await openWarehouseOf(loadContract(), texts);
        expect(inOrder(found)).toEqual(inOrder(await sqlTold(warehouse, "2025-12-31", ["improving", "degrading"])));
        warehouse.closeSync();
    }, PATIENCE);

    it("is told of its period however late it came, once its day has come", async () => {
        const { tables } = collectionCase;
        const late = "W405,P4,overall,2025-06,2025-07-03,2025-07-03T09:00:00,rated,3,Rain,,Why,Late,,,PM-1,published,en";
        const texts = tinyTexts(loadContract(), { ...collectionCase, tables: { ...tables, weather_report: `${tables.weather_report}${late}\n` } });
        const ofP4 = (day: string, one: Session): readonly Told[] => daxTold(one, day).filter(([project]) => project === "P4").map((row) => row.slice(1, 4));
        const reader = openSession(await loadTexts(texts), { userCulture: "en-US" });
        expect(ofP4("2025-07-31", reader)).toEqual([["overall", "2025-06", "3"]]);
        expect(ofP4("2025-07-02", reader)).toEqual([]);
    }, PATIENCE);

    it("comes with what was written on the last day told", () => {
        const march = daxTold(session, "2025-12-31").find((row) => row[0] === "P2" && row[2] === "2025-03");
        // Entered on 1 April at 9:00: 20,179 days and 9 hours after the first day of 1970. The comment stands for a key fact that was not written.
        expect(march?.slice(4)).toEqual([String(20_179 * 86_400 + 9 * 3_600), null, "Why", "Do", null, "PM-1"]);
    });
});
