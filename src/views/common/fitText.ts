/** The width of a text in pixels at a font size; given from outside, so that layout needs no page. */
export type Measure = (text: string, fontSize: number, bold?: boolean) => number;

const ELLIPSIS = "…";
/** Em that the widest letters take. */
const WIDEST = 1.2;
/** Every space but those that do not break: French sets one before a colon or a semicolon. */
const BREAKS = /[^\S\u00a0\u202f]+/;

/** The longest beginning of the text that fits, with an ellipsis where something is left out. */
export function fitText(measure: Measure, text: string, fontSize: number, width: number, bold = false): string {
    // No letter is wider: a text so short fits without being measured, which is what costs.
    if (text.length * fontSize * WIDEST <= width) return text;
    const whole = measure(text, fontSize, bold);
    if (whole <= width) return text;
    let [fits, tooLong] = [0, text.length];
    // Letters are much of a width: the share that fits is near, and measuring is what costs.
    let guess = Math.floor((text.length * width) / whole) - 1;
    while (tooLong - fits > 1) {
        const middle = guess > fits && guess < tooLong ? guess : (fits + tooLong) >> 1;
        const hasRoom = measure(cut(text, middle), fontSize, bold) <= width;
        guess += hasRoom ? 1 : -1;
        if (hasRoom) fits = middle;
        else tooLong = middle;
    }
    return fits === 0 ? "" : cut(text, fits);
}

/** Breaks a text between words into at most `most` lines; the last takes the rest, shortened to fit. */
export function wrapText(measure: Measure, text: string, fontSize: number, width: number, most: number): readonly string[] {
    const words = text.trim().split(BREAKS);
    if (measure(words.join(" "), fontSize) <= width) return [words.join(" ")];
    const lines: string[] = [];
    let line = "";
    const fitted = (): string[] => [...lines, line].map((one) => fitText(measure, one, fontSize, width));
    for (let at = 0; at < words.length; at += 1) {
        const longer = line === "" ? words[at] : `${line} ${words[at]}`;
        if (line === "" || measure(longer, fontSize) <= width) line = longer;
        else if (lines.length === most - 1) {
            line = [line, ...words.slice(at)].join(" ");
            return fitted();
        } else {
            lines.push(line);
            line = words[at];
        }
    }
    return fitted();
}

// Half of a surrogate pair is no character.
function cut(text: string, length: number): string {
    const whole = /[\uD800-\uDBFF]$/.test(text.slice(0, length)) ? length - 1 : length;
    return text.slice(0, whole).trimEnd() + ELLIPSIS;
}
