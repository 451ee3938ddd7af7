import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readTmdlFolder } from "../tmdl/folder";
import type { Model } from "../tmdl/model";
import { readTmdl } from "../tmdl/readModel";
import { readReportFolder } from "./report/folder";
import { checkReport, type ReportFault } from "./report/index";
import { isObject, type JsonObject, textOf } from "./report/json";
import { builtPackage } from "./report/package";
import { schemaFolder } from "./report/schemaFolder";
import { CallError } from "./options";

const USAGE = `Usage: tsx dataset/check/reportMain.ts FOLDER [--schemas FOLDER] [--json] [--limit N]
  FOLDER            the folder that holds the .pbip, the report and its model
  --schemas FOLDER  the published schemas, in folders as their addresses say: fabric/item/report/…
  --json            one JSON document instead of sentences
  --limit N         tell at most N faults (200 unless told), and how many were left out
Ends with 0 for a clean report, 1 for faults, 2 for a wrong call or a folder that cannot be read.`;

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const LIMIT = "200";

interface Call {
    readonly folder: string;
    readonly schemas: string | undefined;
    readonly isJson: boolean;
    readonly limit: number;
}

function isFolder(path: string): boolean {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function readCall(words: readonly string[]): Call {
    const options = { schemas: { type: "string" }, json: { type: "boolean" }, limit: { type: "string", default: LIMIT } } as const;
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    const { schemas, json, limit } = values;
    if (positionals.length !== 1) throw new CallError("Name one folder.");
    if (!/^\d{1,9}$/.test(limit)) throw new CallError(`--limit must be a whole number, not "${limit}".`);
    for (const folder of [positionals[0], schemas]) if (folder !== undefined && !isFolder(folder)) throw new CallError(`There is no folder "${folder}".`);
    return { folder: positionals[0], schemas, isJson: json === true, limit: Number(limit) };
}

function jsonFile(path: string): JsonObject {
    const value: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (!isObject(value)) throw new CallError(`${path} does not hold one JSON object.`);
    return value;
}

function modelOf(folder: string): Model {
    const name = readdirSync(folder).find((entry) => entry.endsWith(".SemanticModel"));
    const definition = join(folder, name ?? "", "definition");
    if (name === undefined || !isFolder(definition)) throw new CallError(`There is no model in "${folder}". Put its .SemanticModel folder beside the report.`);
    const { model, faults } = readTmdl(readTmdlFolder(definition));
    if (model) return model;
    const [first] = faults;
    throw new CallError(`The model has ${faults.length} faults, and no field can be looked up. Correct them first: ${first.file}:${first.line} ${first.message}`);
}

function sentence({ file, path, code, message }: ReportFault): string {
    return `${[file || "report", path].filter((part) => part !== "").join(" ")} [${code}] ${message}`;
}

function print(faults: readonly ReportFault[], notes: readonly string[], { isJson, limit }: Call): void {
    const told = faults.slice(0, limit);
    const leftOut = faults.length - told.length;
    if (isJson) {
        console.log(JSON.stringify({ ok: faults.length === 0, faults: told, faultsLeftOut: leftOut, notes }, undefined, 2));
        return;
    }
    const more = leftOut > 0 ? [`and ${leftOut} more faults, left out; --limit N tells more`] : [];
    console.log([...told.map(sentence), ...more, ...notes, `${faults.length} faults`].join("\n"));
}

function check(call: Call): number {
    const built = builtPackage(join(ROOT, "dist"));
    const faults = checkReport({
        files: readReportFolder(call.folder),
        model: modelOf(call.folder),
        capabilities: jsonFile(join(ROOT, "capabilities.json")),
        guid: textOf(jsonFile(join(ROOT, "pbiviz.json")), "visual", "guid") ?? "",
        schemas: call.schemas === undefined ? undefined : schemaFolder(call.schemas),
        package: built,
    });
    const notes = [
        ...call.schemas === undefined ? ["SKIPPED: no schemas were given, so no file was validated against its schema"] : [],
        ...built === undefined ? ["SKIPPED: dist/ holds no package, so the visual in the report was not compared with it"] : [],
    ];
    print(faults, notes, call);
    return faults.length === 0 ? 0 : 1;
}

/** Prints the faults of a report project; returns 0 for a clean one, 1 for faults, 2 for a wrong call or an unreadable folder. */
function main(words: readonly string[]): number {
    try {
        return check(readCall(words));
    } catch (error) {
        console.error(`${error instanceof Error ? error.message : String(error)}${error instanceof CallError ? `\n${USAGE}` : ""}`);
        return 2;
    }
}

process.exitCode = main(process.argv.slice(2));
