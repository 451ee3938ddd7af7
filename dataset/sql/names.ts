import { byteLength } from "./text";

/** What PostgreSQL keeps of a name, in bytes; SQL Server keeps more. */
export const LONGEST_NAME = 63;
const HASH_SEED = 0x811c9dc5;
const HASH_PRIME = 0x01000193;

/** FNV-1a, as eight hexadecimal digits. */
function hashOf(text: string): string {
    let hash = HASH_SEED;
    for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, HASH_PRIME) >>> 0;
    return hash.toString(16).padStart(8, "0");
}

function cut(text: string, bytes: number): string {
    let kept = "";
    for (const sign of text) {
        if (byteLength(kept) + byteLength(sign) > bytes) return kept;
        kept += sign;
    }
    return kept;
}

/** A long name would be cut by the database, and two names made one. */
function shortened(name: string): string {
    if (byteLength(name) <= LONGEST_NAME) return name;
    const hash = hashOf(name);
    return `${cut(name, LONGEST_NAME - hash.length - 1)}_${hash}`;
}

/** Gives each constraint, index and function of a schema a name of its own, which says what it is about. */
export class Names {
    private readonly taken = new Set<string>();

    /** `reserved`: the tables, whose names an index cannot have. */
    constructor(reserved: readonly string[]) {
        for (const name of reserved) this.taken.add(name.toLowerCase());
    }

    /** "project_phase_enum" of project, phase, enum; the same one asked for again gets a number. */
    of(...parts: readonly string[]): string {
        const name = parts.join("_").replaceAll("-", "_");
        let own = shortened(name);
        for (let count = 2; this.taken.has(own.toLowerCase()); count += 1) own = shortened(`${name}_${count}`);
        this.taken.add(own.toLowerCase());
        return own;
    }
}
