import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadContract } from "../contract/load";
import { type SampleSize, type Sink, USUAL_SIZE, writeSample } from "./sample";

const SAMPLE = fileURLToPath(new URL("../sample/", import.meta.url));
const USAGE = "Usage: tsx dataset/generate/main.ts [FOLDER] [--projects 60] [--months 36] [--fiscal-start 1]";
/** Characters gathered before they are written. */
const BUFFER = 1_000_000;
const MOST_PROJECTS = 99_999;
const MOST_MONTHS = 240;
const MONTHS_A_YEAR = 12;

function countIn(text: string | undefined, usual: number, most: number): number | undefined {
    if (text === undefined) return usual;
    const value = Number(text);
    return Number.isInteger(value) && value >= 1 && value <= most ? value : undefined;
}

/** Writes files in a folder, each in large pieces. */
function folderSink(folder: string): { readonly sink: Sink; readonly end: () => void } {
    const open = new Map<string, { readonly handle: number; parts: string[]; length: number }>();
    const flush = (file: { readonly handle: number; parts: string[]; length: number }): void => {
        writeSync(file.handle, file.parts.join(""));
        file.parts = [];
        file.length = 0;
    };
    return {
        sink(name, text) {
            const file = open.get(name) ?? { handle: openSync(join(folder, name), "w"), parts: [], length: 0 };
            open.set(name, file);
            file.parts.push(text);
            file.length += text.length;
            if (file.length > BUFFER) flush(file);
        },
        end() {
            for (const file of open.values()) {
                flush(file);
                closeSync(file.handle);
            }
        },
    };
}

/** Writes the sample portfolio into a folder, dataset/sample unless told otherwise; returns 2 for a wrong call. */
function main(args: readonly string[]): number {
    const { values, positionals } = parseArgs({
        args: [...args], allowPositionals: true, options: { projects: { type: "string" }, months: { type: "string" }, "fiscal-start": { type: "string" } },
    });
    const [projects, months] = [countIn(values.projects, USUAL_SIZE.projects, MOST_PROJECTS), countIn(values.months, USUAL_SIZE.months, MOST_MONTHS)];
    const fiscalStart = countIn(values["fiscal-start"], USUAL_SIZE.fiscalStart, MONTHS_A_YEAR);
    if (projects === undefined || months === undefined || fiscalStart === undefined) {
        console.error(`${USAGE}\nprojects: 1 to ${MOST_PROJECTS}; months: 1 to ${MOST_MONTHS}; fiscal-start: 1 to ${MONTHS_A_YEAR}.`);
        return 2;
    }
    const folder = positionals.at(0) ?? SAMPLE;
    mkdirSync(folder, { recursive: true });
    const size: SampleSize = { projects, months, fiscalStart };
    const { sink, end } = folderSink(folder);
    writeSample(loadContract(), size, sink);
    end();
    return 0;
}

process.exitCode = main(process.argv.slice(2));
