const PAGE_LINES = 1 << 13;

/** A set of lines of one file: one bit a line, in pages made where they are needed. */
export class LineSet {
    private readonly pages = new Map<number, Uint32Array>();
    private count = 0;

    get size(): number {
        return this.count;
    }

    has(line: number): boolean {
        const word = this.pages.get(Math.floor(line / PAGE_LINES))?.[(line % PAGE_LINES) >>> 5] ?? 0;
        return (word & (1 << (line & 31))) !== 0;
    }

    /** True when the line was not there yet. */
    add(line: number): boolean {
        if (this.has(line)) return false;
        const number = Math.floor(line / PAGE_LINES);
        const page = this.pages.get(number) ?? new Uint32Array(PAGE_LINES >>> 5);
        page[(line % PAGE_LINES) >>> 5] |= 1 << (line & 31);
        this.pages.set(number, page);
        this.count += 1;
        return true;
    }
}
