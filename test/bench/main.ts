import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join, relative } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { lookupOf, type Sample } from "./figures";
import { judge } from "./bars";
import { bundlePages, type PageSource } from "./bundle";
import { checkMethod } from "./calibration";
import { scenarios } from "./contender";
import { chosen, type Entry } from "./entry";
import { arm, collectGarbage, fire, load } from "./measure";
import { type Options, readOptions, usage } from "./options";
import { type Machine } from "./outcome";
import { openPackage, type Pack } from "./pack";
import { type Profile, profiled, selfTimeLines, selfTimes } from "./profile";
import { measureVisit, prove } from "./session";
import { rotated } from "./statistics";
import { type Suite } from "./suite";
import { suiteOf } from "./suites";
import { visit } from "./visit";

export interface Launch {
    readonly executablePath: string;
    readonly args: readonly string[];
    /** Where the build leaves the packaged visual, if it has. */
    readonly packagedVisual: string | undefined;
}

/** What a run is made of, once the pages are written. */
interface Run {
    readonly browser: Browser;
    /** The folder of the pages, and of what the run writes. */
    readonly pages: string;
    readonly suite: Suite;
    readonly options: Options;
    readonly rows: readonly number[];
    readonly pack: Pack | null;
}

const here = import.meta.dirname;
const project = join(here, "..", "..");
const say = (text: string): void => void process.stderr.write(`${text}\n`);
const print = (text: string): void => void process.stdout.write(`${text}\n`);

const findPack = (options: Options, { packagedVisual }: Launch): Pack | null => {
    const file = options.package ?? packagedVisual;
    return file === undefined ? null : openPackage(file);
};

const describe = (browser: Browser, pack: Pack | null): Machine => ({
    cores: cpus().length,
    processor: cpus()[0]?.model ?? "unknown processor",
    chromium: browser.version(),
    node: process.versions.node,
    visual: pack === null ? null : `${relative(project, pack.file)} (${pack.version})`,
    date: new Date().toISOString().slice(0, 10),
});

const entriesFor = ({ roster }: Suite, options: Options, pack: Pack | null): Entry[] => {
    const entries = chosen(roster, options.only).filter(({ name }) => name !== "ours" || pack !== null);
    if (entries.length === 0) throw new Error(`Nothing to measure: ${options.only.join(", ") || "build the visual first"}.`);
    return entries;
};

const measureAll = async ({ browser, pages, options, rows }: Run, entries: readonly Entry[]): Promise<Sample[]> => {
    const samples: Sample[] = [];
    for (const count of rows) {
        for (let run = 0; run < options.runs; run++) {
            say(`${count} rows, run ${run + 1} of ${options.runs}`);
            for (const entry of rotated(entries, run)) samples.push(...(await measureVisit(browser, pages, entry, count)));
        }
    }
    return samples;
};

const proveAll = async ({ browser, pages, suite: { proofRows } }: Run, entries: readonly Entry[]): Promise<string[]> => {
    const lines: string[] = [];
    for (const entry of entries) {
        const { marks } = await prove(browser, pages, entry, proofRows);
        lines.push(`${entry.title}: ${marks} marks for ${proofRows} rows, and others after each change`);
    }
    return lines;
};

const compare = async (run: Run): Promise<number> => {
    const { browser, pages, suite, options, rows, pack } = run;
    const entries = entriesFor(suite, options, pack);
    if (pack === null) say("No packaged visual in dist/: npm run build makes one. Measuring the others.");
    const check = await checkMethod(browser, pages);
    const drawn = await proveAll(run, entries);
    const samples = await measureAll(run, entries);
    const lookup = lookupOf(samples);
    const outcome = { machine: describe(browser, pack), runs: options.runs, rows, entries, check, drawn, samples };
    const report = suite.report(outcome, lookup);
    const verdicts = suite.bars(lookup).map((bar) => ({ ...bar, verdict: judge(bar) }));
    writeFileSync(join(pages, "bench.md"), `${report}\n`);
    writeFileSync(join(pages, "bench.json"), JSON.stringify({ ...outcome, verdicts }, null, 1));
    print(report);
    return options.check && verdicts.some(({ verdict }) => verdict === "FAIL") ? 1 : 0;
};

const profileVisit = ({ browser, pages, options: { scenario } }: Run, rows: number): Promise<Profile> =>
    visit(browser, pages, "ours", async (session) => {
        await load(session, rows);
        for (const before of scenarios.slice(0, scenarios.indexOf(scenario))) if (await arm(session, before)) await fire(session);
        if (!(await arm(session, scenario))) throw new Error(`Nothing to do for "${scenario}" at ${rows} rows.`);
        await collectGarbage(session);
        return profiled(session, () => fire(session));
    });

const profileOurs = async (run: Run, file: string): Promise<number> => {
    const { options, pages } = run;
    const rows = Math.max(...run.rows);
    const profiles: Profile[] = [];
    while (profiles.length < options.runs) profiles.push(await profileVisit(run, rows));
    const source = readFileSync(join(pages, "ours.html"), "utf8");
    writeFileSync(file, JSON.stringify(profiles.at(-1)));
    print(`Self time of "${options.scenario}" at ${rows} rows, mean of ${options.runs} runs; (program) is style, layout and paint`);
    print(selfTimeLines(selfTimes(profiles, source), 20).join("\n"));
    return 0;
};

const probe: PageSource = { name: "probe", script: join(here, "pages", "probe.ts") };

const pageOf = ({ pages }: Suite, { name, scrolled }: Entry): PageSource =>
    ({ name, script: join(pages, `${name}.ts`), ...(scrolled === true && { scrolled }) });

const pagesFor = (suite: Suite, options: Options, pack: Pack | null): PageSource[] => {
    const entries = options.profile === null ? entriesFor(suite, options, pack) : suite.roster.filter(({ name }) => name === "ours");
    return [probe, ...entries.map((entry) => pageOf(suite, entry))];
};

/** Runs the benchmark and returns the exit code. */
export const main = async (args: readonly string[], launch: Launch): Promise<number> => {
    const options = readOptions(args);
    if (options.help) {
        print(usage);
        return 0;
    }
    const started = performance.now();
    const suite = suiteOf(options.chart);
    const pack = findPack(options, launch);
    if (options.profile !== null && pack === null) throw new Error("Nothing to profile: npm run build makes the packaged visual.");
    const pages = join(here, "output", suite.name);
    await bundlePages(pagesFor(suite, options, pack), pack, pages);
    const browser = await chromium.launch({ executablePath: launch.executablePath, args: [...launch.args] });
    const run: Run = { browser, pages, suite, options, rows: options.rows ?? suite.rows, pack };
    try {
        return await (options.profile === null ? compare(run) : profileOurs(run, options.profile));
    } finally {
        await browser.close();
        say(`${((performance.now() - started) / 60000).toFixed(1)} min`);
    }
};
