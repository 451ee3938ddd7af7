// Runs every check and prints one line of totals. Each suite has a time limit that fails, and must say how many specs it ran:
// a runner that hangs, crashes or finds nothing counts as a failure.
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "./browser.mjs";
import { ensurePostgres } from "./postgres.mjs";
import { ROOT, runNode } from "./run.mjs";

const MINUTE = 60_000;
const JASMINE = ["--import", "tsx", "node_modules/jasmine/bin/jasmine.js"];

/** A suite's totals, from the last line in which its runner tells them. */
export function totalsOf(output, code) {
    const plain = output.replace(/\u001b\[[0-9;]*m/g, "");
    const karma = [...plain.matchAll(/^TOTALS (\d+) passed, (\d+) failed, (\d+) skipped$/gm)].at(-1);
    const jasmine = [...plain.matchAll(/^(\d+) specs?, (\d+) failures?(?:, (\d+) pending specs?)?$/gm)].at(-1);
    const totals = karma ? countsOf(karma) : jasmine ? jasmineCounts(jasmine) : { passed: 0, failed: 0, skipped: 0 };
    const isSound = code === 0 && totals.passed + totals.skipped > 0;
    return isSound || totals.failed > 0 ? totals : { ...totals, failed: 1 };
}

function countsOf([, passed, failed, skipped]) {
    return { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) };
}

function jasmineCounts([, specs, failed, pending = 0]) {
    return { passed: specs - failed - pending, failed: Number(failed), skipped: Number(pending) };
}

/** A check without specs of its own counts as one. */
function checkTotals(_output, code) {
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

function specs(config, coverage = false) {
    const args = [...JASMINE, `--config=${config}`];
    return coverage
        ? ["node_modules/c8/bin/c8.js", "--reporter=text-summary", "--include=dataset/**", "--include=dax/**", "--include=playground/**", process.execPath, ...args]
        : args;
}

const SUITES = [
    { name: "lint", args: ["node_modules/eslint/bin/eslint.js", "."], totals: checkTotals },
    { name: "types", args: ["node_modules/typescript/bin/tsc", "--noEmit", "-p", "tsconfig.all.json"], totals: checkTotals },
    { name: "package", args: ["scripts/build.mjs", "--package-only"], totals: checkTotals },
    { name: "specs in Node", args: specs("test/jasmine.json", true), totals: totalsOf },
    { name: "specs of the visual in a browser", args: ["node_modules/karma/bin/karma", "start", "karma.conf.cjs"], totals: totalsOf },
    { name: "drawings against those kept", args: specs("test/snapshots/jasmine.json"), totals: totalsOf },
    { name: "real portfolios", args: specs("test/real/jasmine.json"), totals: totalsOf },
    { name: "the local report, end to end", args: specs("test/e2e/jasmine.json"), totals: totalsOf },
];

async function main() {
    const only = process.argv.slice(2);
    const suites = SUITES.filter(({ name }) => only.length === 0 || only.some((word) => name.includes(word)));
    if (suites.some(({ name }) => name.includes("Node"))) ensurePostgres();
    const env = { CHROME_BIN: findBrowser(), FORCE_COLOR: "0" };
    const sum = { passed: 0, failed: 0, skipped: 0 };
    for (const suite of suites) {
        const totals = await runSuite(suite, env);
        for (const key of Object.keys(sum)) sum[key] += totals[key];
    }
    rmSync(join(ROOT, ".tmp"), { recursive: true, force: true });
    if (sum.skipped > 0) console.log(`\n${sum.skipped} skipped, for the reason that their suite gives`);
    console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
    process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
}

async function runSuite({ name, args, totals }, env) {
    const started = Date.now();
    // What a runner leaves in the temporary folder goes with it.
    const scratch = join(tmpdir(), `portfolio-meteo-${process.pid}`);
    mkdirSync(scratch, { recursive: true });
    console.log(`\n── ${name}`);
    const { code, output } = await runNode(args[0], args.slice(1), { quiet: true, env: { ...env, TMPDIR: scratch }, timeoutMs: 15 * MINUTE });
    if (existsSync(scratch)) rmSync(scratch, { recursive: true, force: true });
    const result = totals(output, code);
    console.log(shown(output, result.failed > 0));
    console.log(`   ${name}: ${result.passed} of ${result.passed + result.failed} in ${((Date.now() - started) / 1000).toFixed(0)} s`);
    return result;
}

/** Everything of a suite that failed; of one that passed, what it skipped and what it covered. */
function shown(output, failed) {
    if (failed) return output;
    const lines = output.split("\n").filter((line) => /SKIPPED|pending|Statements|Branches|Functions|Lines  /.test(line));
    return lines.join("\n");
}

await main();
