import { DaxError } from "../../dax/error";
import { foldName } from "../../dax/syntax/name";
import { DaxSyntaxError } from "../../dax/syntax/error";
import { parseQuery } from "../../dax/syntax/parse";
import type { Position } from "../../dax/syntax/position";
import type { Measure, Model } from "../tmdl/model";
import { visible, widthOf } from "./textTable";

/** An error of DAX in words for the reader of a terminal, with the line of DAX that it concerns. */
export class ExplainedError extends Error {
    override readonly name = "ExplainedError";
}

/** The texts in which an error may lie. */
export interface Texts {
    /** What is asked, in words: "the query". */
    readonly where: string;
    readonly asked: string;
    readonly source: Model;
}

const BEFORE = 70;
const SHOWN = 110;
const MARGIN = "    ";

/** The line with a caret under the place; a long line is cut on both sides. Empty where there is no line to show. */
function marked(text: string, { line, column }: Position): string {
    const whole = text.split(/\r\n|\r|\n/).at(line - 1) ?? "";
    if (whole === "") return "";
    const start = Math.max(0, column - 1 - BEFORE);
    const shown = `${start > 0 ? "…" : ""}${whole.slice(start, start + SHOWN)}${whole.length > start + SHOWN ? "…" : ""}`.replaceAll("\t", " ");
    const prefix = shown.slice(0, column - 1 - start + (start > 0 ? 1 : 0));
    return `\n${MARGIN}${visible(shown)}\n${MARGIN}${" ".repeat(widthOf(visible(prefix)))}^`;
}

function measureNamed({ tables }: Model, name: string): Measure | undefined {
    return tables.flatMap(({ measures }) => measures).find((measure) => foldName(measure.name) === foldName(name));
}

/** Whether the query itself defines the measure: then places are those of the query. */
function isDefinedIn(asked: string, name: string): boolean {
    try {
        return parseQuery(asked).definitions.some((definition) => definition.kind === "measure" && foldName(definition.name) === foldName(name));
    } catch (error) {
        if (error instanceof DaxSyntaxError) return false;
        throw error;
    }
}

function placeOf({ line, column }: Position): string {
    return `line ${line}, column ${column}`;
}

function inMeasure({ where, asked, source }: Texts, name: string, { message, at }: DaxError): string {
    const measure = isDefinedIn(asked, name) ? undefined : measureNamed(source, name);
    if (at === undefined) return `In the measure [${name}]: ${message}`;
    if (measure === undefined) return `In the measure [${name}] of ${where}, ${placeOf(at)}: ${message}${marked(asked, at)}`;
    const { file, line, text } = measure.expression;
    return `In the measure [${name}] (${file}, line ${line + at.line - 1}): ${message}${marked(text, at)}`;
}

function inAsked({ where, asked }: Texts, message: string, at: Position | undefined): string {
    return at === undefined ? message : `In ${where}, ${placeOf(at)}: ${message}${marked(asked, at)}`;
}

/** What a session is not told a command can be told. */
const OPTIONS = "The options are --user for USERPRINCIPALNAME, --culture for USERCULTURE, --today for TODAY and NOW.";

function withOptions({ code }: DaxError, text: string): string {
    return code === "SESSION" ? `${text}\n${OPTIONS}` : text;
}

/** What is wrong, where and what to do; undefined for an error that is not one of DAX. */
export function explainError(texts: Texts, error: unknown): string | undefined {
    if (error instanceof DaxSyntaxError) return inAsked(texts, error.message, error);
    if (!(error instanceof DaxError)) return undefined;
    return error.measure === undefined ? inAsked(texts, error.message, error.at) : inMeasure(texts, error.measure, error);
}

/** Opens a session for a command; an error in a filter of the role names the role and the table itself, and throws an ExplainedError. */
export function explainingRole<T>(open: () => T): T {
    try {
        return open();
    } catch (error) {
        throw error instanceof DaxError ? new ExplainedError(withOptions(error, error.message)) : error;
    }
}

/** Does for a command something with a text of DAX; throws an ExplainedError in place of an error of DAX. */
export function explaining<T>(texts: Texts, act: () => T): T {
    try {
        return act();
    } catch (error) {
        const explained = explainError(texts, error);
        if (explained === undefined) throw error;
        throw new ExplainedError(error instanceof DaxError ? withOptions(error, explained) : explained);
    }
}
