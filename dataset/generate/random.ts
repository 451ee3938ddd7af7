/** A repeatable source of choices: whole numbers only inside, so that every engine gives the same sequence. */
export interface Random {
    /** From 0, included, to 1, excluded. */
    readonly next: () => number;
    readonly chance: (probability: number) => boolean;
    /** A whole number between both bounds, included. */
    readonly between: (low: number, high: number) => number;
    readonly pick: <T>(list: readonly T[]) => T;
    /** Bell-shaped around 0 with a standard deviation of 1, never beyond 6. */
    readonly bell: () => number;
}

const WHOLE = 4_294_967_296;
const WARM_UP = 12;

/** FNV-1a, started from a different basis for each of the four words of the state. */
function hash(text: string, basis: number): number {
    let state = basis;
    for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 16_777_619);
    return state;
}

/** The generator sfc32 by Chris Doty-Humphrey, in the public domain. */
function sfc32(seed: string): () => number {
    let [a, b, c, counter] = [2_166_136_261, 40_389, 374_761_393, 1].map((basis) => hash(seed, basis));
    return () => {
        const sum = (((a + b) | 0) + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + sum) | 0;
        return sum >>> 0;
    };
}

function sumOfTwelve(next: () => number): number {
    let sum = 0;
    for (let at = 0; at < 12; at += 1) sum += next();
    return sum;
}

/** The source named by a text: each project, dimension and purpose has its own, so that a change to one moves no other. */
export function randomOf(name: string): Random {
    const word = sfc32(name);
    for (let at = 0; at < WARM_UP; at += 1) word();
    const next = (): number => word() / WHOLE;
    const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
    return {
        next,
        between,
        chance: (probability) => next() < probability,
        pick: (list) => list[between(0, list.length - 1)],
        bell: () => sumOfTwelve(next) - 6,
    };
}
