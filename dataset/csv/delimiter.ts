export type Delimiter = "," | ";" | "\t" | "|";

const DELIMITERS: readonly Delimiter[] = [",", ";", "\t", "|"];

function count(text: string, part: string): number {
    return text.split(part).length - 1;
}

/** The sign that parts the columns of a header: the most frequent one, a comma where there is none. */
export function delimiterOf(header: string): Delimiter {
    const counts = DELIMITERS.map((delimiter) => count(header, delimiter));
    return DELIMITERS[counts.indexOf(Math.max(...counts))];
}
