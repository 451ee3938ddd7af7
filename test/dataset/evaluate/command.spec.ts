import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const PATIENCE = 60_000;

interface Outcome {
    readonly status: number | null;
    readonly stdout: string;
    readonly stderr: string;
}

function run(command: string, ...words: readonly string[]): Outcome {
    const args = ["--import", "tsx", `dataset/evaluate/${command}Main.ts`, ...words];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
    return { status, stdout, stderr };
}

describe("the dax command", () => {
    it("prints what a query gives", () => {
        const query = "EVALUATE { ( COUNTROWS ( 'Project' ), dt\"2026-05-31\" ) }";
        expect(run("dax", query, "--format", "csv")).toEqual({ status: 0, stdout: "[Value1],[Value2]\n60,2026-05-31\n", stderr: "" });
    }, PATIENCE);

    it("reads a query from a file and the day and the reader from its options", () => {
        const folder = mkdtempSync(join(tmpdir(), "dax-"));
        writeFileSync(join(folder, "q.dax"), "\uFEFFEVALUATE\n{ ( TODAY (), USERPRINCIPALNAME (), USERCULTURE () ) }\n");
        const words = "--today 2026-05-31 --user a@b.example --culture fr-FR --format json".split(" ");
        const { stdout } = run("dax", "--file", join(folder, "q.dax"), ...words);
        rmSync(folder, { recursive: true });
        expect((JSON.parse(stdout) as { rows: object }).rows).toEqual([["2026-05-31", "a@b.example", "fr-FR"]]);
    }, PATIENCE);

    it("explains a query at fault under its line, without a trace, and ends with 1", () => {
        const { status, stdout, stderr } = run("dax", "EVALUATE\n{ CONT ( 1 ) }");
        expect([status, stdout]).toEqual([1, ""]);
        expect(stderr).toMatch(/^In the query, line 2, column 3: CONT .*\n {4}\{ CONT \( 1 \) \}\n {6}\^\n$/);
    }, PATIENCE);

    it("explains a wrong call, and ends with 2", () => {
        for (const words of [[], ["EVALUATE T", "--data", "none"], ["EVALUATE T", "--role", "Directr"], ["--file", "none.dax"]]) {
            const { status, stdout, stderr } = run("dax", ...words);
            expect([status, stdout]).toEqual([2, ""]);
            expect(stderr).toMatch(/^[^\n]+\nUsage: npm run dax -- /);
            expect(stderr).not.toMatch(/^ +at /m);
        }
    }, PATIENCE);
});

describe("the measures command", () => {
    it("prints one row a group, in the language of the reader", () => {
        const { status, stdout } = run("measures", "--as-of", "2026-05-31", "--by", "directorate", "--measure", "Current Budget", "--language", "fr");
        expect(status).toBe(0);
        expect(stdout).toMatch(/^Direction +\S.*\n-+ +-+\n/);
        expect(stdout).toMatch(/^Architecture de solutions +[\d\u202f\u00a0 ]+€$/m);
        expect(stdout.trimEnd().split("\n").at(-1)).toBe("2 rows");
    }, PATIENCE);

    it("refuses a measure that is not there, and ends with 2", () => {
        const { status, stderr } = run("measures", "--measure", "CPJ");
        expect(status).toBe(2);
        expect(stderr).toMatch(/^There is no measure "CPJ"\. Did you mean "CPI"\?\nUsage: npm run measures -- /);
    }, PATIENCE);

    it("refuses an empty name and a day outside the calendar, and ends with 2", () => {
        const unnamed = run("measures", "--measure", "");
        expect([unnamed.status, unnamed.stderr]).toEqual([2, jasmine.stringMatching(/^A measure is named by .* this name is empty\.\nUsage: /)]);
        const early = run("measures", "--as-of", "1800-01-01", "--measure", "CPI");
        expect([early.status, early.stderr]).toEqual([2, jasmine.stringMatching(/^1800-01-01 is outside the calendar, .*: choose a day within\.\nUsage: /)]);
    }, PATIENCE);

    it("names the options that a role without a reader lacks, once and without a trace", () => {
        const { status, stderr } = run("measures", "--role", "Director", "--measure", "CPI");
        expect(status).toBe(1);
        expect(stderr).toMatch(/^In the filter of the role "Director" on 'Project': USERPRINCIPALNAME needs .*\nThe options are --user for USERPRINCIPALNAME, .*\n$/);
    }, PATIENCE);
});
