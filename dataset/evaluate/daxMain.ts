import { readFileSync } from "node:fs";
import { serialOf, timeSerial } from "../../dax/scalar/date/serial";
import { CallError } from "../check/options";
import { ask } from "./ask";
import { assertRole, runCommand } from "./command";
import { DAX_USAGE, type DaxOptions, readDaxOptions } from "./daxOptions";
import { loadPackage } from "./load";
import { printed } from "./printed";
import { sheetOf } from "./sheet";

function queryText({ query }: DaxOptions): string {
    if ("text" in query) return query.text;
    try {
        return readFileSync(query.file, "utf8").replace(/^\uFEFF/, "");
    } catch (error) {
        throw new CallError(`The query cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
    }
}

/** The day and the time of the machine, or midnight of the day that was told. */
function clock(today: number | undefined): { readonly today: number; readonly now: number } {
    if (today !== undefined) return { today, now: today };
    const now = new Date();
    const day = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
    return { today: day, now: day + timeSerial(now.getHours(), now.getMinutes(), now.getSeconds()) };
}

function answer(words: readonly string[]): string {
    const options = readDaxOptions(words);
    const query = queryText(options);
    const loaded = loadPackage(options.folders);
    assertRole(loaded.model, options.role);
    const reader = { role: options.role, userPrincipalName: options.user, userCulture: options.culture, ...clock(options.today) };
    return printed(ask(loaded, reader, query).map(sheetOf), options.format);
}

runCommand(DAX_USAGE, answer);
