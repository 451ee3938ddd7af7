// Times every visual of each page of the shipped report, then grouped questions over the budget lines of the sample, asked of the DAX
// evaluator and of DuckDB in turns in one process:
//     node --max-old-space-size=8192 --import tsx test/bench/dax.ts [PROJECTS...]
// Ends with 1 where the two disagree, or where a bar is missed.
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type { DuckDBConnection } from "@duckdb/node-api";
import { openSession } from "../../dax/query/session";
import type { Model } from "../../dax/model/model";
import { loadContract } from "../../dataset/contract/load";
import { loadPackage } from "../../dataset/evaluate/load";
import { USUAL_SIZE, writeSample } from "../../dataset/generate/sample";
import { openWarehouse } from "../proof/warehouse";
import { timePages } from "./daxPages";
import { median } from "./statistics";

interface Question {
    readonly name: string;
    readonly dax: string;
    readonly sql: string;
}

const AMOUNT = "SUM ( 'Budget Movement'[Amount EUR] )";

const QUESTIONS: readonly Question[] = [
    {
        name: "amount by programme",
        dax: `SUMMARIZECOLUMNS ( 'Project'[Programme Id], "v", ${AMOUNT} )`,
        sql: "SELECT programme_id, sum(amount_eur) FROM budget_movement JOIN project USING (project_id) GROUP BY ALL",
    },
    {
        name: "amount by project and month",
        dax: `SUMMARIZECOLUMNS ( 'Project'[Project Id], 'Budget Movement'[Month], "v", ${AMOUNT} )`,
        sql: "SELECT project_id, month, sum(amount_eur) FROM budget_movement GROUP BY ALL",
    },
    {
        name: "lines by nature and measure",
        dax: "SUMMARIZECOLUMNS ( 'Budget Nature'[Nature Id], 'Budget Movement'[Measure], \"v\", COUNTROWS ( 'Budget Movement' ) )",
        sql: "SELECT nature_id, measure, count(*) FROM budget_movement GROUP BY ALL",
    },
    {
        name: "spent by quarter",
        dax: `SUMMARIZECOLUMNS ( 'Calendar'[Quarter], "v", CALCULATE ( ${AMOUNT}, 'Budget Movement'[Measure] = "actual" ) )`,
        sql: `SELECT quarter, sum(amount_eur) FROM budget_movement b JOIN calendar c ON b.month = c.date
            WHERE measure = 'actual' GROUP BY ALL`,
    },
    {
        name: "largest and mean line by directorate",
        dax: "SUMMARIZECOLUMNS ( 'Project'[Directorate Id], \"most\", MAX ( 'Budget Movement'[Amount EUR] ), \"mean\", AVERAGE ( 'Budget Movement'[Amount EUR] ) )",
        sql: "SELECT directorate_id, max(amount_eur), avg(amount_eur) FROM budget_movement JOIN project USING (project_id) GROUP BY ALL",
    },
    {
        name: "projects by version",
        dax: "SUMMARIZECOLUMNS ( 'Budget Version'[Version Type], \"v\", DISTINCTCOUNT ( 'Budget Movement'[Project Id] ) )",
        sql: `SELECT version_type, count(DISTINCT project_id) FROM budget_movement JOIN budget_version USING (version_id) GROUP BY ALL`,
    },
];

const RUNS = 7;
const MOST_TIMES_DUCKDB = 10;
const TABLES = new Set(["project", "calendar", "budget_movement", "budget_nature", "budget_version", "programme", "directorate", "reporting_period"]);

/** The sample in some number of projects: the tables that are asked for, and of the others their header. */
function writeTables(folder: string, projects: number): number {
    const contract = loadContract();
    const handles = new Map(contract.tables.map(({ file }) => [file, openSync(join(folder, file), "w")]));
    const wanted = new Set(contract.tables.filter(({ name }) => TABLES.has(name)).map(({ file }) => file));
    const started = new Set<string>();
    let lines = 0;
    writeSample(contract, { ...USUAL_SIZE, projects }, (file, text) => {
        if (started.has(file) && !wanted.has(file)) return;
        started.add(file);
        if (file === "budget_movement.csv") lines += text.split("\n").length - 1;
        const handle = handles.get(file);
        if (handle !== undefined) writeSync(handle, text);
    });
    handles.forEach((handle) => closeSync(handle));
    return lines - 1;
}

type Numbers = readonly number[];

function byNumbers(one: Numbers, other: Numbers): number {
    const at = one.findIndex((number, index) => number !== other[index]);
    return at < 0 ? 0 : one[at] - other[at];
}

/** The numbers of the rows, the columns to group by left out, in an order of their own. */
function sortedNumbers(rows: readonly (readonly unknown[])[], columns: number): readonly Numbers[] {
    return rows.map((row) => row.slice(-columns).map(Number)).sort(byNumbers);
}

/** Equal but for the last digits: a mean of fixed decimals has four. */
function areSame(one: readonly Numbers[], other: readonly Numbers[]): boolean {
    return one.length === other.length
        && one.every((row, at) => row.every((number, index) => Math.abs(number - other[at][index]) <= 1e-4 + 1e-9 * Math.abs(number)));
}

interface Times {
    readonly dax: number;
    readonly duckdb: number;
}

/** Each run in a session of its own: nothing of an earlier answer is remembered. */
async function timeQuestion(model: Model, connection: DuckDBConnection, { name, dax, sql }: Question): Promise<Times> {
    const times: Times[] = [];
    for (let run = 0; run <= RUNS; run += 1) {
        const session = openSession(model);
        const begun = performance.now();
        const [{ rows: answer, columns }] = session.query(`EVALUATE ${dax}`);
        const between = performance.now();
        const rows = (await connection.runAndReadAll(sql)).getRows();
        const ended = performance.now();
        const width = columns.filter((column) => column.name.startsWith("[")).length;
        if (!areSame(sortedNumbers(answer, width), sortedNumbers(rows, width))) throw new Error(`DAX and SQL disagree on "${name}".`);
        times.push({ dax: between - begun, duckdb: ended - between });
    }
    const measured = times.slice(1);
    return { dax: median(measured.map((time) => time.dax)), duckdb: median(measured.map((time) => time.duckdb)) };
}

interface SizeTimes {
    readonly lines: number;
    readonly questions: readonly Times[];
}

async function timeSize(projects: number): Promise<SizeTimes> {
    const folder = mkdtempSync(join(tmpdir(), "dax-bench-"));
    try {
        const lines = writeTables(folder, projects);
        const begun = performance.now();
        const { model } = loadPackage({ data: folder });
        console.log(`\n${projects} projects, ${lines} budget lines, loaded in ${((performance.now() - begun) / 1000).toFixed(1)} s; medians of ${RUNS} runs in turns`);
        const connection = await openWarehouse(loadContract(), ({ file }) => join(folder, file));
        const questions: Times[] = [];
        for (const question of QUESTIONS) {
            const times = await timeQuestion(model, connection, question);
            const figures = `${times.dax.toFixed(1).padStart(8)} ms  DuckDB ${times.duckdb.toFixed(1).padStart(7)} ms  ratio ${(times.dax / times.duckdb).toFixed(2)}`;
            console.log(`  ${question.name.padEnd(38)}${figures}`);
            questions.push(times);
        }
        connection.closeSync();
        return { lines, questions };
    } finally {
        rmSync(folder, { recursive: true });
    }
}

function judge(sizes: readonly SizeTimes[]): boolean {
    const large = sizes.filter(({ lines }) => lines >= 1_000_000);
    const worst = Math.max(0, ...large.flatMap(({ questions }) => questions.map(({ dax, duckdb }) => dax / duckdb)));
    console.log(`\nworst ratio at a million lines or more: ${large.length === 0 ? "not measured" : worst.toFixed(2)} (at most ${MOST_TIMES_DUCKDB})`);
    const [small, ...larger] = sizes;
    const timeOf = ({ questions }: SizeTimes): number => questions.reduce((sum, { dax }) => sum + dax, 0);
    const growths = larger.map((size) => timeOf(size) / timeOf(small) / (size.lines / small.lines));
    const growth = Math.max(0, ...growths);
    console.log(`growth of the time of all questions against that of the lines: ${larger.length === 0 ? "not measured" : growth.toFixed(2)} (at most 1)`);
    return worst <= MOST_TIMES_DUCKDB && growth <= 1;
}

// The pages first: the millions of lines that follow leave a process slower.
const arePagesFast = timePages();
const asked = process.argv.slice(2).map(Number);
const sizes: SizeTimes[] = [];
for (const projects of asked.length > 0 ? asked : [60, 1400, 5000]) sizes.push(await timeSize(projects));
const isFast = judge(sizes);
if (!isFast || !arePagesFast) process.exitCode = 1;
