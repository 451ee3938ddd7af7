import { syntaxError } from "./error";
import type { Position } from "./position";
import { type DaxSymbol, described, type Token } from "./token";

/** How many parentheses, calls, braces, signs, NOT and VAR may stand inside one another. */
export const MAXIMUM_NESTING = 200;

/** Walks over the tokens of a text, one ahead of what was taken. */
export class Cursor {
    readonly #tokens: readonly Token[];
    #index = 0;
    #nesting = 0;

    /** The tokens end with the one of kind "end". */
    constructor(tokens: readonly Token[]) {
        this.#tokens = tokens;
    }

    get next(): Token {
        return this.#tokens[this.#index];
    }

    get at(): Position {
        return this.next.at;
    }

    /** The token behind the next. */
    get afterNext(): Token {
        return this.#tokens[Math.min(this.#index + 1, this.#tokens.length - 1)];
    }

    /** Stays on the end once it is reached. */
    advance(): void {
        this.#index = Math.min(this.#index + 1, this.#tokens.length - 1);
    }

    isSymbol(symbol: DaxSymbol): boolean {
        return this.next.kind === "symbol" && this.next.symbol === symbol;
    }

    isWord(upper: string): boolean {
        return this.next.kind === "word" && this.next.upper === upper;
    }

    /** Takes the symbol if it is next. */
    skipSymbol(symbol: DaxSymbol): boolean {
        const isNext = this.isSymbol(symbol);
        if (isNext) this.advance();
        return isNext;
    }

    /** Takes the word if it is next. */
    skipWord(upper: string): boolean {
        const isNext = this.isWord(upper);
        if (isNext) this.advance();
        return isNext;
    }

    expectSymbol(symbol: DaxSymbol, expected: string): void {
        if (!this.skipSymbol(symbol)) this.fail(expected);
    }

    expectWord(upper: string, expected: string): void {
        if (!this.skipWord(upper)) this.fail(expected);
    }

    expectEnd(expected: string): void {
        if (this.next.kind !== "end") this.fail(expected);
    }

    fail(expected: string): never {
        throw syntaxError(this.at, `Expected ${expected}, found ${described(this.next)}.`);
    }

    /** Reads something that may hold itself: the limit turns an overflow of the stack into an error that says where. */
    nested<T>(read: () => T): T {
        if (this.#nesting >= MAXIMUM_NESTING) {
            throw syntaxError(this.at, `Expected at most ${MAXIMUM_NESTING} levels of nesting, found more: move a part into a variable.`);
        }
        this.#nesting += 1;
        const result = read();
        this.#nesting -= 1;
        return result;
    }
}
