import type { Position } from "./position";

/** Longer symbols come first, so that the first that fits is the longest. */
export const SYMBOLS = [
    "==", "<>", "<=", ">=", "&&", "||",
    "=", "<", ">", "&", "+", "-", "*", "/", "^", "(", ")", "{", "}", ",",
] as const;

export type DaxSymbol = (typeof SYMBOLS)[number];

interface Placed {
    readonly at: Position;
}

export interface NumberToken extends Placed {
    readonly kind: "number";
    readonly text: string;
}

/** The value is the text between the quotes, doubled quotes made single. */
export interface TextToken extends Placed {
    readonly kind: "text";
    readonly value: string;
}

/** The value is the text between the quotes of dt"…", known to be an existing day, with or without a time. */
export interface DateToken extends Placed {
    readonly kind: "date";
    readonly value: string;
}

/** A keyword, a function name or a name without quotes. */
export interface WordToken extends Placed {
    readonly kind: "word";
    readonly text: string;
    readonly upper: string;
}

/** 'A table', without its quotes. */
export interface QuotedNameToken extends Placed {
    readonly kind: "quotedName";
    readonly name: string;
}

/** [A column or a measure], without its brackets. */
export interface BracketNameToken extends Placed {
    readonly kind: "bracketName";
    readonly name: string;
}

export interface SymbolToken extends Placed {
    readonly kind: "symbol";
    readonly symbol: DaxSymbol;
}

/** Stands once, after the last token. */
export interface EndToken extends Placed {
    readonly kind: "end";
}

export type Token = NumberToken | TextToken | DateToken | WordToken | QuotedNameToken | BracketNameToken | SymbolToken | EndToken;

const READABLE = 40;

function excerpt(text: string): string {
    return text.length <= READABLE ? text : `${text.slice(0, READABLE)}…`;
}

/** How an error message calls a token. */
export function described(token: Token): string {
    switch (token.kind) {
        case "end": return "the end of the text";
        case "symbol": return token.symbol;
        case "number": return `the number ${excerpt(token.text)}`;
        case "text": return `the text "${excerpt(token.value)}"`;
        case "date": return `the date dt"${token.value}"`;
        case "word": return excerpt(token.text);
        case "quotedName": return `'${excerpt(token.name)}'`;
        case "bracketName": return `[${excerpt(token.name)}]`;
    }
}
