const LAST_CONTROL = 0x1f;
const DELETE = 0x7f;
const LAST_HIGH_CONTROL = 0x9f;
const NEXT_LINE = 0x85;

/** Tab to carriage return: blanks of a text, which the rules of layout judge. */
function isBlankControl(code: number): boolean {
    return (code >= 0x09 && code <= 0x0d) || code === NEXT_LINE;
}

/** Whether a text holds a control character that is no blank. */
export function hasInvalidCharacter(text: string): boolean {
    return Array.from(text, (character) => character.charCodeAt(0))
        .some((code) => !isBlankControl(code) && (code <= LAST_CONTROL || (code >= DELETE && code <= LAST_HIGH_CONTROL)));
}

export function startsOrEndsWithBlank(text: string): boolean {
    return text.startsWith(" ") || text.endsWith(" ");
}
