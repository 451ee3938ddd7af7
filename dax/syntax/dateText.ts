const DATE_TEXT = /^(\d{4}-\d{2}-\d{2})(?:[T ](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)?$/;

/** Whether the text is an existing day as yyyy-mm-dd, alone or followed by T or a blank and hh:mm:ss. */
export function isDateText(text: string): boolean {
    const day = DATE_TEXT.exec(text)?.at(1);
    if (day === undefined) return false;
    const date = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
