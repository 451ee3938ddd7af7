import type { Model } from "../../dax/model/model";
import { foldName } from "../../dax/syntax/name";
import { nearest } from "../../dax/syntax/nearest";
import { CallError } from "../check/options";
import { FolderError } from "./datasetError";

/** Refuses a role that the model does not have. */
export function assertRole({ roles }: Model, role: string | undefined): void {
    if (role === undefined || roles.some(({ name }) => foldName(name) === foldName(role))) return;
    const names = roles.map(({ name }) => name);
    const close = nearest(role, names);
    throw new CallError(`There is no role "${role}". ${close === undefined ? `The roles are ${names.join(", ")}.` : `Did you mean "${close}"?`}`);
}

/** The status with which a command ends, and what it tells before. */
function failure(error: unknown, usage: string): { readonly status: number; readonly text: string } {
    const text = error instanceof Error ? error.message : String(error);
    if (error instanceof CallError || error instanceof FolderError) return { status: 2, text: `${text}\n${usage}` };
    return { status: 1, text };
}

/** A reader such as head that has seen enough closes the pipe: that is no error. */
function endQuietlyWithoutReader(error: NodeJS.ErrnoException): void {
    if (error.code === "EPIPE") process.exit();
    console.error(`The result cannot be written: ${error.message}.`);
    process.exit(1);
}

/** Prints what the command gives and ends with 0; else tells why not, without a stack trace, and ends with 1, or 2 for a wrong call. */
export function runCommand(usage: string, act: (words: readonly string[]) => string): void {
    process.stdout.on("error", endQuietlyWithoutReader);
    const words = process.argv.slice(2);
    if (words.includes("--help") || words.includes("-h")) return console.log(usage);
    try {
        process.stdout.write(act(words));
    } catch (error) {
        const { status, text } = failure(error, usage);
        console.error(text);
        process.exitCode = status;
    }
}
