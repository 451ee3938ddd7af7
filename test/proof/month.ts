/** Of a month, told as yyyy-mm: the last day, ISO. */
export function lastDayOf(month: string): string {
    const [year, number] = month.split("-").map(Number);
    return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
