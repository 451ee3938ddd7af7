import { excerpt, fault, type LineFault } from "./fault";
import { scanName } from "./name";
import { readValue } from "./value";

/** A line that is neither blank, nor a description, nor part of an expression. `expression` is what follows `=` on the line. */
export type Head =
    | { readonly kind: "property"; readonly name: string; readonly value: string }
    | { readonly kind: "word"; readonly word: string }
    | { readonly kind: "object"; readonly keyword: string; readonly name: string | undefined; readonly expression: string | undefined };

export type ReadHead = { readonly head: Head } | { readonly fault: LineFault };

const WORD = /[A-Za-z_][A-Za-z0-9_]*/y;
const BLANKS = /[ \t]*/y;

function match(pattern: RegExp, text: string, at: number): string {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? "";
}

function skipBlanks(text: string, at: number): number {
    return at + match(BLANKS, text, at).length;
}

function property(name: string, written: string, line: number): ReadHead {
    if (written === "") return { fault: fault(line, "value", `"${name}:" has no value. Write one, or "" for an empty text.`) };
    const value = readValue(written);
    if (value !== undefined) return { head: { kind: "property", name, value } };
    return { fault: fault(line, "value", `The quotes of "${name}" do not match. Double every " inside a text that begins and ends with one.`) };
}

function badName(text: string, line: number, what: string): ReadHead {
    const remedy = "Put names with a blank, a dot, \"=\", \":\" or ' between '…', inner ' doubled.";
    return { fault: fault(line, "name", `${what} in "${excerpt(text)}". ${remedy}`) };
}

function named(text: string, keyword: string, at: number, line: number): ReadHead {
    const scanned = scanName(text, at);
    if (scanned.kind === "unclosed") return badName(text, line, "A quoted name is not closed");
    if (scanned.kind === "empty") return badName(text, line, "A name is missing");
    const end = skipBlanks(text, scanned.end);
    const object = { kind: "object" as const, keyword, name: scanned.name };
    if (end === text.length) return { head: { ...object, expression: undefined } };
    if (text[end] === "=") return { head: { ...object, expression: text.slice(end + 1).trim() } };
    return badName(text, line, "A name is followed by something else");
}

function reference(text: string, at: number, line: number): ReadHead {
    const keyword = match(WORD, text, at);
    const after = at + keyword.length;
    const start = skipBlanks(text, after);
    if (keyword !== "" && start > after && text[start] !== "=") return named(text, `ref ${keyword}`, start, line);
    return { fault: fault(line, "syntax", `"${excerpt(text)}" is not a reference. Write "ref table Name", with the type before the name.`) };
}

/** Reads one line without its indentation. Only the shape is read: whether a word is known is not its concern. */
export function readHead(written: string, line: number): ReadHead {
    const text = written.trimEnd();
    const word = match(WORD, text, 0);
    const at = skipBlanks(text, word.length);
    if (word === "") return { fault: fault(line, "syntax", `"${excerpt(text)}" does not begin with the name of a type or of a property.`) };
    if (word === "ref" && text[at] !== ":") return reference(text, at, line);
    if (text.length === word.length) return { head: { kind: "word", word } };
    if (text[word.length] === ":") return property(word, text.slice(word.length + 1).trim(), line);
    if (text[at] === "=") return { head: { kind: "object", keyword: word, name: undefined, expression: text.slice(at + 1).trim() } };
    if (at > word.length) return named(text, word, at, line);
    return { fault: fault(line, "syntax", `"${excerpt(text)}" is neither an object ("table Name") nor a property ("name: value").`) };
}
