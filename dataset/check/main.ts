import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadContract } from "../contract/load";
import { checkFiles, type FileReader } from "./contract/checkFiles";
import { countSentence, faultSentence } from "./contract/sentence";

const SHOWN = 200;

function readerOf(folder: string): FileReader {
    return (file) => {
        const path = join(folder, file);
        return existsSync(path) ? readFileSync(path) : undefined;
    };
}

/** Prints the faults of a folder and its counts; returns 0 for a clean folder, 1 for faults, 2 for a wrong call. */
function main(folder: string | undefined): number {
    if (folder === undefined || !existsSync(folder)) {
        console.error("Usage: tsx dataset/check/main.ts FOLDER (a folder that holds the CSV files of the contract)");
        return 2;
    }
    const { faults, counts } = checkFiles(loadContract(), readerOf(folder));
    faults.slice(0, SHOWN).forEach((fault) => console.log(faultSentence(fault)));
    if (faults.length > SHOWN) console.log(`and ${faults.length - SHOWN} more faults`);
    counts.forEach((count) => console.log(countSentence(count)));
    return faults.length === 0 ? 0 : 1;
}

process.exitCode = main(process.argv[2]);
