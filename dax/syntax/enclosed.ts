/** What stands between two marks, and where the text goes on behind the second. */
export interface Enclosed {
    readonly value: string;
    readonly end: number;
}

/**
 * Reads from `start`, just behind the opening mark, to the closing mark; a doubled closing mark stands for itself.
 * Undefined when the text ends first. Looks for marks one by one rather than by a pattern, so that no text can make it backtrack.
 */
export function readEnclosed(text: string, start: number, mark: string): Enclosed | undefined {
    for (let from = start; ;) {
        const found = text.indexOf(mark, from);
        if (found < 0) return undefined;
        if (text.charAt(found + 1) !== mark) {
            return { value: text.slice(start, found).replaceAll(mark + mark, mark), end: found + 1 };
        }
        from = found + 2;
    }
}
