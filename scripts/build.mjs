// Packages the visual. The packaging tool's exit code is 0 after a lint error, a capability-schema error or an external
// request, so nothing here rests on it: the log is read, and the package must be there.
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import { embedVisual } from "./embed.mjs";
import { ROOT, runNode } from "./run.mjs";

const DIST = join(ROOT, "dist");
// What certification forbids beyond what the tool's own audit looks for.
const FORBIDDEN = ["WebSocket", "EventSource", "sendBeacon", "importScripts", "new Worker", "new Function", "eval(", "fetch(", "XMLHttpRequest", "localStorage"];
const FAULTS = [
    [/\berror\b.*(?:capabilities|schema)|(?:capabilities|schema).*\berror\b|should NOT have additional|must NOT have additional/i, "capabilities.json does not follow its schema"],
    [/^\s*error\s+/im, "the packaging tool reports an error"],
    [/\bTS\d{4}:/, "TypeScript reports an error"],
];

// Features that the packaging tool would like to see and this visual does without, each with its reason.
export const LEFT_OUT = {
    "Analytics Pane": "the visual has no axis for a constant line or a forecast",
    "Drill Down": "all levels stand on one page, and open and close where they are",
    "Fetch More Data": "it is there; the tool looks for it in mappings of tables alone, and this one is categorical",
    "Launch URL": "the visual leads nowhere outside the report",
    "Local Storage": "what a reader chose is kept in the report, not in the browser",
    "Modal Dialog": "what is written about a cell stands beside it",
};

/** @returns {string | undefined} the path of the packaged visual, if there is one */
export function packagedVisual() {
    const name = existsSync(DIST) ? readdirSync(DIST).find((file) => file.endsWith(".pbiviz")) : undefined;
    return name === undefined ? undefined : join(DIST, name);
}

/** @param {string} log what the packaging tool printed */
export function faultsIn(log) {
    const plain = log.replace(/\u001b\[[0-9;]*m/g, "");
    const faults = FAULTS.filter(([pattern]) => pattern.test(plain)).map(([, meaning]) => meaning);
    return /no external requests found/i.test(plain) ? faults : [...faults, "the audit did not find the visual free of external requests"];
}

/** @param {string} log what the packaging tool printed, in full */
export function unansweredFeatures(log) {
    const features = [...log.replace(/\u001b\[[0-9;]*m/g, "").matchAll(/^\s*(?:info|warn|error)\s+([\w ]+?) - https:\/\/learn\.microsoft\.com\//gm)];
    return features.map(([, name]) => name).filter((name) => !Object.hasOwn(LEFT_OUT, name));
}

/** @param {string} script the packaged JavaScript */
export function forbiddenIn(script) {
    return FORBIDDEN.filter((word) => script.includes(word));
}

/** @param {string} path a .pbiviz file */
export function scriptOf(path) {
    const files = unzipSync(readFileSync(path));
    const resource = Object.keys(files).find((name) => name.endsWith(".pbiviz.json"));
    return JSON.parse(strFromU8(files[resource])).content.js;
}

async function step(title, work) {
    process.stdout.write(`${title} … `);
    const started = Date.now();
    const { code, output } = await work();
    console.log(code === 0 ? `done (${((Date.now() - started) / 1000).toFixed(1)} s)` : "failed");
    if (code !== 0) console.error(output);
    return { ok: code === 0, output };
}

async function checkSources() {
    const lint = await step("Linting", () => runNode("node_modules/eslint/bin/eslint.js", ["."], { quiet: true }));
    const types = await step("Checking types", () => runNode("node_modules/typescript/bin/tsc", ["--noEmit", "-p", "tsconfig.all.json"], { quiet: true }));
    return lint.ok && types.ok;
}

async function packageVisual() {
    for (const folder of [DIST, join(ROOT, ".tmp")]) rmSync(folder, { recursive: true, force: true });
    const args = ["package", "--skip-api", "--no-stats", "--verbose", "--certification-audit"];
    const { ok, output } = await step("Packaging the visual", () => runNode("node_modules/powerbi-visuals-tools/bin/pbiviz.js", args, { quiet: true }));
    const faults = faultsIn(output);
    faults.push(...unansweredFeatures(output).map((name) => `the packaging tool misses a feature: ${name}`));
    const path = packagedVisual();
    if (path === undefined) faults.push("no .pbiviz was written to dist/");
    else faults.push(...forbiddenIn(scriptOf(path)).map((found) => `the packaged script contains ${found}`));
    if (!ok || faults.length > 0) {
        console.error(`${output}\nThe visual was not packaged: ${faults.join("; ") || "see the log above"}.`);
        return false;
    }
    console.log(`${path.slice(ROOT.length)}: ${statSync(path).size} bytes`);
    return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
    const isWhole = !process.argv.includes("--package-only");
    const ok = (!isWhole || (await checkSources())) && (await packageVisual());
    if (ok && isWhole) console.log(`Embedded in the report: ${embedVisual(packagedVisual()).slice(ROOT.length)}`);
    process.exit(ok ? 0 : 1);
}
