// Times the check of a file of a million rows beside Papa Parse reading the same file, in the same process and in turns:
//     node --max-old-space-size=512 --import tsx test/bench/contract.ts [ROWS]
// Under that limit it also shows that the check needs little memory. Ends with 1 when the file is not found clean.
import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import Papa from "papaparse";
import { checkFiles } from "../../dataset/check/contract/checkFiles";
import type { Contract, Table } from "../../dataset/check/contract/contract";
import { loadContract } from "../../dataset/contract/load";
import { chunksOf } from "../../dataset/csv/chunks";
import { csvLine, writeCsv } from "../../dataset/csv/write";
import { median } from "./statistics";

const BIG = "weather_expected";
const PARENTS = ["project", "weather_dimension", "reporting_period"];
const RUNS = 3;
const DIMENSIONS = 8;
const PERIODS = 24;
const MEBIBYTE = 2 ** 20;

type Files = ReadonlyMap<string, Uint8Array | string>;

/** The tables to which the big one refers, with their keys alone: the big one is checked as the contract has it. */
function narrowed({ tables }: Contract): Contract {
    const keysOnly = (table: Table): Table => ({
        ...table, fields: table.fields.filter(({ name }) => table.primaryKey.includes(name)),
        uniqueKeys: [], foreignKeys: [], rules: [], generalRules: [],
    });
    return { tables: tables.filter(({ name }) => PARENTS.includes(name)).map(keysOnly).concat(tables.filter(({ name }) => name === BIG)) };
}

const numbered = (count: number, name: (at: number) => string): string[] => Array.from({ length: count }, (_, at) => name(at));

function periodAt(at: number): string {
    return new Date(Date.UTC(2024, at, 15)).toISOString().slice(0, 7);
}

/** Writes the big file piece by piece: each project, dimension and period once. */
function writeBig(path: string, keys: readonly (readonly string[])[], rows: number): void {
    const [projects, dimensions, periods] = keys;
    const file = openSync(path, "w");
    let text = csvLine(["project_id", "dimension_id", "period_id", "due_date"]);
    for (let at = 0; at < rows; at += 1) {
        const period = periods[at % PERIODS];
        const dimension = dimensions[Math.floor(at / PERIODS) % DIMENSIONS];
        text += csvLine([projects[Math.floor(at / PERIODS / DIMENSIONS)], dimension, period, `${period}-22`]);
        if (text.length > MEBIBYTE) {
            writeSync(file, text);
            text = "";
        }
    }
    writeSync(file, text);
    closeSync(file);
}

function writeFiles(folder: string, rows: number): Files {
    const keys = [
        numbered(Math.ceil(rows / PERIODS / DIMENSIONS), (at) => `PRJ-${String(at).padStart(5, "0")}`),
        numbered(DIMENSIONS, (at) => `dimension-${at}`),
        numbered(PERIODS, periodAt),
    ];
    const big = join(folder, `${BIG}.csv`);
    writeBig(big, keys, rows);
    const columns = ["project_id", "dimension_id", "period_id"];
    const parents = PARENTS.map((name, at): [string, Uint8Array] =>
        [`${name}.csv`, Buffer.from(writeCsv([columns[at]], keys[at].map((key) => [key])))]);
    return new Map<string, Uint8Array | string>([...parents, [`${BIG}.csv`, big]]);
}

/** The number of rows of the big table that were accepted. */
function check(contract: Contract, files: Files): number {
    const { counts, faults } = checkFiles(contract, (name) => {
        const content = files.get(name);
        return typeof content === "string" ? chunksOf(content) : content;
    }, 10);
    faults.forEach((fault) => console.error(fault));
    return counts.find(({ table }) => table === BIG)?.accepted ?? 0;
}

/** Papa Parse over a stream, which keeps nothing: the least that a reader of the file must do. */
function parse(path: string): Promise<number> {
    return new Promise((resolve, reject) => {
        let rows = -1;
        Papa.parse<string[]>(createReadStream(path, { encoding: "utf8", highWaterMark: 1 << 18 }), {
            skipEmptyLines: true,
            chunk: ({ data }) => { rows += data.length; },
            complete: () => { resolve(rows); },
            error: reject,
        });
    });
}

async function timed(work: () => number | Promise<number>, rows: number): Promise<number> {
    const start = performance.now();
    const found = await work();
    if (found !== rows) throw new Error(`${found} rows instead of ${rows}.`);
    return performance.now() - start;
}

async function compare(folder: string, rows: number): Promise<void> {
    const contract = narrowed(loadContract());
    const files = writeFiles(folder, rows);
    const big = join(folder, `${BIG}.csv`);
    const times: { check: number; parse: number }[] = [];
    for (let run = 0; run < RUNS; run += 1) {
        times.push({ check: await timed(() => check(contract, files), rows), parse: await timed(() => parse(big), rows) });
    }
    const [checking, parsing] = [median(times.map((time) => time.check)), median(times.map((time) => time.parse))];
    console.log(`${rows} rows, ${(statSync(big).size / MEBIBYTE).toFixed(1)} MiB, medians of ${RUNS} runs in turns`);
    console.log(`check of the contract  ${checking.toFixed(0)} ms`);
    console.log(`Papa Parse alone       ${parsing.toFixed(0)} ms`);
    console.log(`ratio                  ${(checking / parsing).toFixed(2)}`);
    console.log(`most memory            ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB resident`);
}

const folder = mkdtempSync(join(tmpdir(), "contract-bench-"));
try {
    await compare(folder, Number(process.argv[2] ?? 1_000_000));
} catch (error) {
    console.error(error);
    process.exitCode = 1;
} finally {
    rmSync(folder, { recursive: true });
}
