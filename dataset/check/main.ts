import { statSync } from "node:fs";
import { join } from "node:path";
import { loadContract } from "../contract/load";
import { chunksOf } from "../csv/chunks";
import { checkFiles, type CheckReport, type FileReader } from "./contract/checkFiles";
import { CallError, type Options, readOptions, USAGE } from "./options";
import { reportDocument, reportSentences } from "./contractReport";

function readerOf(folder: string): FileReader {
    return (file) => {
        const path = join(folder, file);
        return statSync(path, { throwIfNoEntry: false })?.isFile() ? chunksOf(path) : undefined;
    };
}

function checkFolder({ folder, limit }: Options): CheckReport {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new CallError(`There is no folder "${folder}".`);
    return checkFiles(loadContract(), readerOf(folder), limit);
}

/** Prints the faults of a folder and its counts; returns 0 for a clean folder, 1 for faults, 2 for a wrong call. */
function main(words: readonly string[]): number {
    try {
        const options = readOptions(words);
        const report = checkFolder(options);
        console.log(options.isJson ? JSON.stringify(reportDocument(report), undefined, 2) : reportSentences(report).join("\n"));
        return report.faults.length + report.leftOut === 0 ? 0 : 1;
    } catch (error) {
        if (!(error instanceof CallError)) throw error;
        console.error(`${error.message}\n${USAGE}`);
        return 2;
    }
}

process.exitCode = main(process.argv.slice(2));
