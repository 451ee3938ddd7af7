import { closeSync, openSync, readSync } from "node:fs";

const CHUNK_BYTES = 1 << 18;

/** The bytes of a file, piece after piece, in one memory that is used again: take what you need of a piece before the next. */
export function* chunksOf(path: string): Generator<Uint8Array> {
    const file = openSync(path, "r");
    try {
        const memory = new Uint8Array(CHUNK_BYTES);
        for (let length = readSync(file, memory); length > 0; length = readSync(file, memory)) yield memory.subarray(0, length);
    } finally {
        closeSync(file);
    }
}
