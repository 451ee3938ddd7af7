import { anchorOf, plain } from "./inline";

/** A break, or a | after an even number of backslashes, would end the cell and shift all others. */
const UNSAFE_CELL = /[\r\n]|(?<!\\)(?:\\\\)*\|/;
const BREAK = /\r\n?/g;
/** A fence may be indented, so that only the longest run of backticks counts, wherever it stands. */
const BACKTICKS = /`+/g;

function row(cells: readonly string[]): string {
    return `| ${cells.join(" | ")} |`;
}

/**
 * A table of cells that are Markdown already: made with plain, code or linkTo.
 * Throws an Error when a row has another number of cells than the head, or a cell would break the table.
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
    for (const cells of [head, ...rows]) {
        if (cells.length !== head.length) throw new Error(`A row has ${cells.length} cells and the table ${head.length}: ${cells.join(" | ")}`);
        const unsafe = cells.find((cell) => UNSAFE_CELL.test(cell));
        if (unsafe !== undefined) throw new Error(`This cell would break the table; make it with plain or code: ${JSON.stringify(unsafe)}`);
    }
    return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}

/** A block of code as it is, whatever backticks it holds. */
export function fence(language: string, text: string): string {
    const longest = [...text.matchAll(BACKTICKS)].reduce((most, [run]) => Math.max(most, run.length), 2);
    const marks = "`".repeat(longest + 1);
    return `${marks}${language}\n${text.replace(BREAK, "\n")}\n${marks}`;
}

/** A heading to which linkTo leads. Throws an Error for one that cannot be linked. */
export function heading(depth: 1 | 2 | 3, text: string): string {
    anchorOf(text);
    return `${"#".repeat(depth)} ${plain(text)}`;
}

/** A list of items that are Markdown already, each on one line. */
export function list(items: readonly string[]): string {
    return items.map((item) => `- ${item}`).join("\n");
}

/** One page: its blocks parted by blank lines; empty ones are left out. */
export function page(blocks: readonly string[]): string {
    return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
