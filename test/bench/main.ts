import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join, relative } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { barsOf, lookupOf, type Sample } from "./figures";
import { judge } from "./bars";
import { bundlePages } from "./bundle";
import { checkMethod } from "./calibration";
import { scenarios } from "./contender";
import { arm, collectGarbage, fire, load } from "./measure";
import { type Options, readOptions, usage } from "./options";
import { openPackage, type Pack } from "./pack";
import { type Profile, profiled, selfTimeLines, selfTimes } from "./profile";
import { type Machine, reportOf } from "./report";
import { chosen, type Entry } from "./roster";
import { measureVisit, prove } from "./session";
import { rotated } from "./statistics";
import { visit } from "./visit";

export interface Launch {
    readonly executablePath: string;
    readonly args: readonly string[];
    /** Where the build leaves the packaged visual, if it has. */
    readonly packagedVisual: string | undefined;
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

const entriesFor = (options: Options, pack: Pack | null): Entry[] => {
    const entries = chosen(options.only).filter(({ name }) => name !== "ours" || pack !== null);
    if (entries.length === 0) throw new Error(`Nothing to measure: ${options.only.join(", ") || "build the visual first"}.`);
    return entries;
};

const measureAll = async (browser: Browser, pages: string, entries: readonly Entry[], options: Options): Promise<Sample[]> => {
    const samples: Sample[] = [];
    for (const rows of options.rows) {
        for (let run = 0; run < options.runs; run++) {
            say(`${rows} rows, run ${run + 1} of ${options.runs}`);
            for (const entry of rotated(entries, run)) samples.push(...(await measureVisit(browser, pages, entry, rows)));
        }
    }
    return samples;
};

const proofRows = 2000;

const proveAll = async (browser: Browser, pages: string, entries: readonly Entry[]): Promise<string[]> => {
    const lines: string[] = [];
    for (const entry of entries) {
        const { marks } = await prove(browser, pages, entry, proofRows);
        lines.push(`${entry.title}: ${marks} marks for ${proofRows} rows, and others after each change`);
    }
    return lines;
};

const compare = async (browser: Browser, pages: string, options: Options, pack: Pack | null): Promise<number> => {
    const entries = entriesFor(options, pack);
    if (pack === null) say("No packaged visual in dist/: npm run build makes one. Measuring the others.");
    const check = await checkMethod(browser, pages);
    const drawn = await proveAll(browser, pages, entries);
    const samples = await measureAll(browser, pages, entries, options);
    const lookup = lookupOf(samples);
    const outcome = { machine: describe(browser, pack), runs: options.runs, rows: options.rows, entries, check, drawn, samples };
    const report = reportOf(outcome, lookup);
    const verdicts = barsOf(lookup).map((bar) => ({ ...bar, verdict: judge(bar) }));
    writeFileSync(join(here, "output", "bench.md"), `${report}\n`);
    writeFileSync(join(here, "output", "bench.json"), JSON.stringify({ ...outcome, verdicts }, null, 1));
    print(report);
    return options.check && verdicts.some(({ verdict }) => verdict === "FAIL") ? 1 : 0;
};

const profileVisit = (browser: Browser, pages: string, rows: number, { scenario }: Options): Promise<Profile> =>
    visit(browser, pages, "ours", async (session) => {
        await load(session, rows);
        for (const before of scenarios.slice(0, scenarios.indexOf(scenario))) if (await arm(session, before)) await fire(session);
        if (!(await arm(session, scenario))) throw new Error(`Nothing to do for "${scenario}" at ${rows} rows.`);
        await collectGarbage(session);
        return profiled(session, () => fire(session));
    });

const profileOurs = async (browser: Browser, pages: string, options: Options, file: string): Promise<number> => {
    const rows = Math.max(...options.rows);
    const profiles: Profile[] = [];
    while (profiles.length < options.runs) profiles.push(await profileVisit(browser, pages, rows, options));
    const source = readFileSync(join(pages, "ours.html"), "utf8");
    writeFileSync(file, JSON.stringify(profiles.at(-1)));
    print(`Self time of "${options.scenario}" at ${rows} rows, mean of ${options.runs} runs; (program) is style, layout and paint`);
    print(selfTimeLines(selfTimes(profiles, source), 20).join("\n"));
    return 0;
};

/** Runs the benchmark and returns the exit code. */
export const main = async (args: readonly string[], launch: Launch): Promise<number> => {
    const options = readOptions(args);
    if (options.help) {
        print(usage);
        return 0;
    }
    const started = performance.now();
    const pack = findPack(options, launch);
    if (options.profile !== null && pack === null) throw new Error("Nothing to profile: npm run build makes the packaged visual.");
    const names = options.profile === null ? ["probe", ...entriesFor(options, pack).map(({ name }) => name)] : ["ours"];
    const pages = await bundlePages(names, pack, here);
    const browser = await chromium.launch({ executablePath: launch.executablePath, args: [...launch.args] });
    try {
        return await (options.profile === null ? compare(browser, pages, options, pack) : profileOurs(browser, pages, options, options.profile));
    } finally {
        await browser.close();
        say(`${((performance.now() - started) / 60000).toFixed(1)} min`);
    }
};
