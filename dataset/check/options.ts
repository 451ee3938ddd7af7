import { parseArgs } from "node:util";

export const USAGE = `Usage: npm run check:contract -- FOLDER [--json] [--limit N]
  FOLDER     the folder that holds the CSV files of the contract
  --json     one JSON document instead of sentences
  --limit N  tell at most N faults (200 unless told), and how many were left out
Ends with 0 for a clean folder, 1 for faults, 2 for a wrong call.`;

const LIMIT = 200;

export interface Options {
    readonly folder: string;
    readonly isJson: boolean;
    readonly limit: number;
}

/** A wrong call of a command: the message says what is wrong with it. */
export class CallError extends Error {
    override readonly name = "CallError";
}

function limitIn(text: string | undefined): number {
    if (text === undefined) return LIMIT;
    if (!/^\d{1,9}$/.test(text)) throw new CallError(`--limit must be a whole number, not "${text}".`);
    return Number(text);
}

function parsed(words: readonly string[]): ReturnType<typeof parseWords> {
    try {
        return parseWords(words);
    } catch (error) {
        throw new CallError(error instanceof Error ? error.message : String(error));
    }
}

function parseWords(words: readonly string[]): { readonly json?: boolean; readonly limit?: string; readonly folders: readonly string[] } {
    const options = { json: { type: "boolean" }, limit: { type: "string" } } as const;
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    return { ...values, folders: positionals };
}

/** Reads the words of a call; throws a CallError. */
export function readOptions(words: readonly string[]): Options {
    const { json, limit, folders } = parsed(words);
    if (folders.length !== 1) throw new CallError("Name one folder.");
    return { folder: folders[0], isJson: json === true, limit: limitIn(limit) };
}
