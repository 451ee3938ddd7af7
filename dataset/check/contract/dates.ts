const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/;
const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return month === 2 && isLeap ? 29 : DAYS_OF_MONTHS[month - 1];
}

/** The number of two digits. */
function pairAt(text: string, at: number): number {
    return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
}

/** An existing day as yyyy-mm-dd. */
export function isDate(text: string): boolean {
    if (!DATE.test(text)) return false;
    const [year, month, day] = [pairAt(text, 0) * 100 + pairAt(text, 2), pairAt(text, 5), pairAt(text, 8)];
    return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** An existing instant as yyyy-mm-ddThh:mm:ss. */
export function isDateTime(text: string): boolean {
    return text.charAt(10) === "T" && isDate(text.slice(0, 10)) && TIME.test(text.slice(11));
}
