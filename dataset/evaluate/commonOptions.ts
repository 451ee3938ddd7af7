import { parseArgs, type ParseArgsConfig } from "node:util";
import { checkedCulture } from "../../dax/scalar/culture";
import { CallError } from "../check/options";
import { dateSerial } from "./dateSerial";
import type { Folders } from "./load";
import { type Format, FORMATS } from "./printed";

/** What both commands are told: how to print, who asks, and of which model and data. */
export interface CommonOptions {
    readonly format: Format;
    readonly role: string | undefined;
    readonly user: string | undefined;
    readonly folders: Folders;
}

export const COMMON_WORDS = {
    format: { type: "string" }, role: { type: "string" }, user: { type: "string" }, data: { type: "string" }, model: { type: "string" },
} as const;

type Parsed<T extends ParseArgsConfig> = ReturnType<typeof parseArgs<T>>;

/** parseArgs, with a CallError for words that it does not know. */
export function parsedWords<T extends ParseArgsConfig>(config: T): Parsed<T> {
    try {
        return parseArgs(config);
    } catch (error) {
        // Behind its first sentence Node explains a case that these commands do not have.
        const [sentence] = (error instanceof Error ? error.message : String(error)).split(". ");
        throw new CallError(`${sentence}.`);
    }
}

/** One of the words that an option allows; the first unless told. */
export function choiceIn<T extends string>(option: string, allowed: readonly [T, ...T[]], word: string | undefined): T {
    const [usual] = allowed;
    const found = word === undefined ? usual : allowed.find((one) => one === word);
    if (found === undefined) throw new CallError(`--${option} must be one of ${allowed.join(", ")}, not "${word ?? ""}".`);
    return found;
}

/** A whole day, as days since 1899-12-30. */
export function dayIn(option: string, word: string | undefined): number | undefined {
    if (word === undefined) return undefined;
    const serial = word.length === "yyyy-mm-dd".length ? dateSerial(word) : undefined;
    if (serial === undefined) throw new CallError(`--${option} must be a day such as 2026-05-31, not "${word}".`);
    return serial;
}

/** A language tag that the machine has words and number formats for. */
export function cultureIn(option: string, word: string | undefined): string | undefined {
    if (word === undefined) return undefined;
    try {
        return checkedCulture(word);
    } catch {
        throw new CallError(`--${option} must be a culture such as fr-FR, not "${word}".`);
    }
}

export function commonOptions(values: {
    readonly format?: string; readonly role?: string; readonly user?: string; readonly data?: string; readonly model?: string;
}): CommonOptions {
    return {
        format: choiceIn("format", FORMATS, values.format),
        role: values.role,
        user: values.user,
        folders: { model: values.model, data: values.data },
    };
}
