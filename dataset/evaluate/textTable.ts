import type { Sheet, SheetCell } from "./sheet";

const WIDEST = 40;
const GAP = "  ";
const DIGITS = 15;
const CUT = "…";

const PLAIN = /^[\x20-\x7e\u00a0-\u02ff]*$/;
// A terminal would obey some of these, and others would break the line or turn it round.
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const LETTERS = new Intl.Segmenter("en", { granularity: "grapheme" });

function lettersOf(text: string): readonly string[] {
    return PLAIN.test(text) ? text.split("") : Array.from(LETTERS.segment(text), ({ segment }) => segment);
}

/** The picture of a control character: ␊ for the end of a line. */
function picture(sign: string): string {
    const code = sign.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : "\ufffd";
}

/** How many letters wide a text is. */
export function widthOf(text: string): number {
    return PLAIN.test(text) ? text.length : lettersOf(text).length;
}

/** The text with a picture in place of each character that is not seen. */
export function visible(text: string): string {
    return PLAIN.test(text) ? text : text.replace(UNSEEN, picture);
}

function cut(text: string): string {
    return widthOf(text) <= WIDEST ? text : `${lettersOf(text).slice(0, WIDEST - 1).join("")}${CUT}`;
}

/** A number with the digits that a double is sure of. */
function plainNumber(value: number): string {
    return String(Number.isFinite(value) ? Number(value.toPrecision(DIGITS)) : value);
}

function cellText(cell: SheetCell): string {
    if (cell === null) return "";
    return typeof cell === "number" ? plainNumber(cell) : cut(visible(String(cell)));
}

function padded(text: string, width: number, isRight: boolean): string {
    const blanks = " ".repeat(Math.max(0, width - widthOf(text)));
    return isRight ? blanks + text : text + blanks;
}

/** The sheet in columns of equal width, with a line that counts its rows; long texts end in …. */
export function textTable({ columns, rows }: Sheet): string {
    const names = columns.map(({ name }) => cut(visible(name)));
    const texts = rows.map((row) => row.map(cellText));
    const widths = names.map((name, at) => texts.reduce((most, row) => Math.max(most, widthOf(row[at])), widthOf(name)));
    const line = (cells: readonly string[]): string => cells.map((cell, at) => padded(cell, widths[at], columns[at].isNumeric)).join(GAP).trimEnd();
    return [
        line(names),
        widths.map((width) => "-".repeat(width)).join(GAP),
        ...texts.map(line),
        "",
        `${rows.length} ${rows.length === 1 ? "row" : "rows"}`,
    ].join("\n");
}
