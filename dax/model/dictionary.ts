import type { Value } from "../value";

/** The distinct values of a column. Code 0 is BLANK; the others count from 1 in the order in which the values first appear. */
export interface Dictionary {
    readonly values: readonly Value[];
    /** The code of each row. */
    readonly codes: Int32Array;
    /** undefined for a value that no row has. */
    readonly codeOf: (value: Value) => number | undefined;
}

/** Texts that differ in case alone are one value, spelled as it first appears. */
export function textDictionary(texts: readonly (string | null)[], fold: (text: string) => string): Dictionary {
    const values: Value[] = [null];
    const byText = new Map<string, number>();
    const byFold = new Map<string, number>();
    const codes = new Int32Array(texts.length);
    const codeOfNew = (text: string): number => {
        const folded = fold(text);
        const known = byFold.get(folded);
        const code = known ?? values.push(text) - 1;
        if (known === undefined) byFold.set(folded, code);
        byText.set(text, code);
        return code;
    };
    for (let row = 0; row < texts.length; row += 1) {
        const text = texts[row];
        codes[row] = text === null ? 0 : (byText.get(text) ?? codeOfNew(text));
    }
    const codeOf = (value: Value): number | undefined => {
        if (value === null) return 0;
        return typeof value === "string" ? (byText.get(value) ?? byFold.get(fold(value))) : undefined;
    };
    return { values, codes, codeOf };
}

/** NaN is BLANK. `valueOf` turns a stored number into the value of the column. */
export function numberDictionary(numbers: Float64Array, valueOf: (stored: number) => Value): Dictionary {
    const values: Value[] = [null];
    const byNumber = new Map<number, number>();
    const codes = new Int32Array(numbers.length);
    for (let row = 0; row < numbers.length; row += 1) {
        const stored = numbers[row];
        if (Number.isNaN(stored)) continue;
        let code = byNumber.get(stored);
        if (code === undefined) {
            code = values.push(valueOf(stored)) - 1;
            byNumber.set(stored, code);
        }
        codes[row] = code;
    }
    const codeOf = (value: Value): number | undefined => {
        if (value === null) return 0;
        if (typeof value === "boolean") return byNumber.get(value ? 1 : 0);
        return typeof value === "number" ? byNumber.get(value) : undefined;
    };
    return { values, codes, codeOf };
}
