/** Longer names are not compared: no known name is as long, and the cost grows with the square. */
const LONGEST = 40;

function nextRow(row: readonly number[], letter: string, other: string): number[] {
    const next = [row[0] + 1];
    for (let at = 1; at < row.length; at += 1) {
        const swap = row[at - 1] + (letter === other[at - 1] ? 0 : 1);
        next.push(Math.min(swap, row[at] + 1, next[at - 1] + 1));
    }
    return next;
}

function distance(one: string, other: string): number {
    const first = Array.from({ length: other.length + 1 }, (_, at) => at);
    return Array.from(one).reduce<readonly number[]>((row, letter) => nextRow(row, letter, other), first)[other.length];
}

/** The known name that a mistyped one resembles, case aside; undefined when none is close. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
    if (name.length > LONGEST) return undefined;
    const ranked = Array.from(known, (candidate) => ({ candidate, far: distance(name.toLowerCase(), candidate.toLowerCase()) }));
    const best = ranked.sort((a, b) => a.far - b.far).at(0);
    return best && best.far <= Math.ceil(name.length / 3) ? best.candidate : undefined;
}
