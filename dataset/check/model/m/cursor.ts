import { lineOf, type Token } from "./parse";

/** Where a text leaves the pattern: its line from 1, and what was expected there. */
export class PatternError extends Error {
    override readonly name = "PatternError";
    readonly line: number;

    constructor(line: number, message: string) {
        super(message);
        this.line = line;
    }
}

/** A text or a word, and its line. */
export interface Found {
    readonly text: string;
    readonly line: number;
}

const READABLE = 40;

function shown(text: string): string {
    return text.length > READABLE ? `${text.slice(0, READABLE)}…` : text;
}

/** Walks over the tokens of an M text that must follow a pattern; blanks and comments are no tokens. */
export class Cursor {
    readonly #tokens: readonly Token[];
    #at = 0;

    constructor(tokens: readonly Token[]) {
        this.#tokens = tokens;
    }

    get #next(): Token | undefined {
        return this.#tokens.at(this.#at);
    }

    /** The line of the next token, or of the last. */
    get line(): number {
        const token = this.#next ?? this.#tokens.at(-1);
        return token ? lineOf(token) : 1;
    }

    fail(expected: string): never {
        const found = this.#next ? shown(this.#next.data) : "the end";
        throw new PatternError(this.line, `expected ${expected}, found ${found}`);
    }

    isNext(written: string): boolean {
        return this.#next?.data === written;
    }

    /** Takes the token if it is next. */
    skip(written: string): boolean {
        const isNext = this.isNext(written);
        if (isNext) this.#at += 1;
        return isNext;
    }

    /** Takes tokens, parted by one blank. */
    expect(written: string): void {
        for (const one of written.split(" ")) {
            if (!this.skip(one)) this.fail(one);
        }
    }

    /** Takes a text between quotes, and gives what is between them. */
    text(what: string): Found {
        const found = this.#take(what, (token) => token.data.startsWith("\""));
        return { ...found, text: found.text.slice(1, -1).replaceAll("\"\"", "\"") };
    }

    /** Takes any token that is no text between quotes. */
    word(what: string): Found {
        return this.#take(what, (token) => !token.data.startsWith("\""));
    }

    expectEnd(): void {
        if (this.#next) this.fail("the end");
    }

    #take(what: string, isWanted: (token: Token) => boolean): Found {
        const token = this.#next;
        if (!token || !isWanted(token)) return this.fail(what);
        this.#at += 1;
        return { text: token.data, line: lineOf(token) };
    }
}
