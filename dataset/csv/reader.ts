import { type Delimiter, delimiterOf } from "./delimiter";

/** Characters beyond which a record is taken for one whose quotes never close. */
export const LONGEST_RECORD = 1_000_000;

const QUOTE = "\"";
const QUOTE_CODE = 0x22;

/** One record of a CSV text and the line of the file on which it starts, from 1. */
export interface CsvRecord {
    readonly line: number;
    readonly cells: readonly string[];
    /** Quotes that are not closed or not doubled; or endless: too long, so that neither it nor what follows was read. */
    readonly broken?: "quotes" | "endless";
}

/** A record as far as it was read. */
interface OpenRecord {
    readonly line: number;
    readonly cells: string[];
    /** The text of the quoted cell that is being read. */
    cell: string;
    length: number;
    isBroken: boolean;
}

function endsLine(line: string, at: number): boolean {
    return at === line.length || (at === line.length - 1 && line[at] === "\r");
}

function withoutReturn(line: string): string {
    return line.endsWith("\r") ? line.slice(0, -1) : line;
}

/** Reads on inside quotes; the place after the quote that closes them, or -1 when the line ends before. */
function readQuoted(record: OpenRecord, line: string, start: number, delimiter: Delimiter): number {
    let from = start;
    for (let quote = line.indexOf(QUOTE, from); quote >= 0; quote = line.indexOf(QUOTE, from)) {
        record.cell += line.slice(from, quote);
        const next = line[quote + 1];
        if (next === delimiter || endsLine(line, quote + 1)) return quote + 1;
        // A quote that is neither doubled nor the last of its cell can only belong to the text.
        if (next !== QUOTE) record.isBroken = true;
        record.cell += QUOTE;
        from = quote + (next === QUOTE ? 2 : 1);
    }
    record.cell += line.slice(from);
    return -1;
}

/** Reads the cells of one line; false when it ends inside quotes. */
function readLine(record: OpenRecord, line: string, isInside: boolean, delimiter: Delimiter): boolean {
    let from = 0;
    let inside = isInside;
    for (;;) {
        if (inside) {
            const end = readQuoted(record, line, from, delimiter);
            if (end < 0) return false;
            record.cells.push(record.cell);
            record.cell = "";
            if (endsLine(line, end)) return true;
            inside = false;
            from = end + 1;
        } else if (line.charCodeAt(from) === QUOTE_CODE) {
            inside = true;
            from += 1;
        } else {
            const end = line.indexOf(delimiter, from);
            record.cells.push(end < 0 ? withoutReturn(line.slice(from)) : line.slice(from, end));
            if (end < 0) return true;
            from = end + 1;
        }
    }
}

/**
 * Splits a CSV text that comes in pieces cut anywhere. Columns are parted by a comma, a semicolon, a tab or a pipe, as the first
 * line tells; each line ends with LF or CR LF. Keeps one record at most, and looks at each character once, whatever the text.
 */
export class CsvReader {
    private line = 0;
    private rest = "";
    private open: OpenRecord | undefined;
    private isStopped = false;
    private found: Delimiter | undefined;

    constructor(private readonly take: (record: CsvRecord) => void) { }

    /** A comma before the first line was read. */
    get delimiter(): Delimiter {
        return this.found ?? ",";
    }

    push(text: string): void {
        let from = 0;
        for (let end = text.indexOf("\n"); end >= 0 && !this.isStopped; end = text.indexOf("\n", from)) {
            this.takeLine(this.rest + text.slice(from, end), "\n");
            this.rest = "";
            from = end + 1;
        }
        if (this.isStopped) return;
        this.rest += text.slice(from);
        if (this.isTooLong(this.rest)) this.stop();
    }

    /** To be called once, after the last piece. */
    end(): void {
        if (this.rest !== "") this.takeLine(this.rest, "");
        if (!this.open) return;
        const { line, cells, cell } = this.open;
        this.take({ line, cells: [...cells, cell], broken: "quotes" });
    }

    private isTooLong(text: string): boolean {
        return (this.open?.length ?? 0) + text.length > LONGEST_RECORD;
    }

    private stop(): void {
        const line = this.open?.line ?? this.line + 1;
        this.isStopped = true;
        this.rest = "";
        this.open = undefined;
        this.take({ line, cells: [], broken: "endless" });
    }

    private takeLine(line: string, ending: string): void {
        if (this.isTooLong(line)) return this.stop();
        this.line += 1;
        this.found ??= delimiterOf(withoutReturn(line));
        const record = this.open ?? { line: this.line, cells: [], cell: "", length: 0, isBroken: false };
        if (readLine(record, line, this.open !== undefined, this.found)) {
            this.open = undefined;
            this.take(record.isBroken ? { line: record.line, cells: record.cells, broken: "quotes" } : { line: record.line, cells: record.cells });
            return;
        }
        record.cell += ending;
        record.length += line.length + ending.length;
        this.open = record;
    }
}
