const SEPARATOR = 0x1f;
/** A key takes three bytes a character at most, and one separator a part. */
const MOST_BYTES = 3;

function grown<List extends Int32Array | Uint32Array | Uint8Array>(list: List, bigger: List): List {
    bigger.set(list);
    return bigger;
}

const PRIME = 0x01000193;

/** Spreads the bits of a hash over its low ones, which choose the slot. */
function spread(hash: number): number {
    const mixed = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
    return mixed ^ (mixed >>> 15);
}

/**
 * The line on which each key first stood. It keeps the characters of each key and some twenty bytes beside, outside the memory
 * of the engine: about 45 MB for a million keys of 25 characters. Keys are compared in full, never by their hash alone.
 */
export class KeyTable {
    private readonly seed = crypto.getRandomValues(new Int32Array(1))[0];
    /** Entry plus one at the place of its hash, or at the next free one; zero for none. At most half are taken. */
    private slots = new Int32Array(1 << 10);
    private hashes = new Int32Array(1 << 9);
    private lines = new Uint32Array(1 << 9);
    /** Where the bytes of each entry begin; those of the next one follow. */
    private starts = new Uint32Array((1 << 9) + 1);
    private bytes = new Uint8Array(1 << 13);
    private size = 0;
    /** Of the key written last: where it ends, and its hash. */
    private end = 0;
    private hash = 0;

    /** The line that already has the key; else 0, after remembering it. Parts hold no control character. */
    add(parts: readonly string[], line: number): number {
        this.write(parts);
        const slot = this.slotOfWritten();
        const entry = this.slots[slot];
        if (entry > 0) return this.lines[entry - 1];
        this.hashes[this.size] = this.hash;
        this.lines[this.size] = line;
        this.size += 1;
        this.slots[slot] = this.size;
        this.starts[this.size] = this.end;
        if (this.size === this.lines.length) this.grow();
        return 0;
    }

    /** The line that has the key, or 0. */
    find(parts: readonly string[]): number {
        this.write(parts);
        const entry = this.slots[this.slotOfWritten()];
        return entry > 0 ? this.lines[entry - 1] : 0;
    }

    /** Writes a key after the last one, where it is compared and may stay. */
    private write(parts: readonly string[]): void {
        this.end = this.starts[this.size];
        this.hash = this.seed;
        for (const part of parts) {
            const needed = this.end + part.length * MOST_BYTES + 1;
            if (needed > this.bytes.length) this.bytes = grown(this.bytes, new Uint8Array(2 * needed));
            this.writePart(part);
        }
        this.hash = spread(this.hash);
    }

    /** Other codes than ASCII are marked by a byte that is none, so that two keys never have the same bytes. */
    private writePart(part: string): void {
        const { bytes } = this;
        let { end, hash } = this;
        for (let index = 0; index < part.length; index += 1) {
            const code = part.charCodeAt(index);
            hash = Math.imul(hash ^ code, PRIME);
            if (code < 0x80) {
                bytes[end] = code;
                end += 1;
            } else {
                bytes[end] = 0x80;
                bytes[end + 1] = code >> 8;
                bytes[end + 2] = code & 0xff;
                end += MOST_BYTES;
            }
        }
        bytes[end] = SEPARATOR;
        this.end = end + 1;
        this.hash = Math.imul(hash ^ SEPARATOR, PRIME);
    }

    /** The place of the key just written: of its entry, or a free one. */
    private slotOfWritten(): number {
        const mask = this.slots.length - 1;
        let slot = this.hash & mask;
        for (let entry = this.slots[slot]; entry > 0; entry = this.slots[slot]) {
            if (this.hashes[entry - 1] === this.hash && this.isWritten(entry - 1)) return slot;
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private isWritten(entry: number): boolean {
        const [from, to, written] = [this.starts[entry], this.starts[entry + 1], this.starts[this.size]];
        if (to - from !== this.end - written) return false;
        for (let at = 0; at < to - from; at += 1) if (this.bytes[from + at] !== this.bytes[written + at]) return false;
        return true;
    }

    private grow(): void {
        const room = 2 * this.size;
        this.hashes = grown(this.hashes, new Int32Array(room));
        this.lines = grown(this.lines, new Uint32Array(room));
        this.starts = grown(this.starts, new Uint32Array(room + 1));
        this.slots = new Int32Array(2 * room);
        const mask = this.slots.length - 1;
        for (let entry = 0; entry < this.size; entry += 1) {
            let slot = this.hashes[entry] & mask;
            while (this.slots[slot] > 0) slot = (slot + 1) & mask;
            this.slots[slot] = entry + 1;
        }
    }
}
