import type { Cell } from "../host";
import type { Period } from "../model/question";
import type { Text } from "./text";

export const numberText = ({ locale }: Text): (value: number) => string => {
    const format = new Intl.NumberFormat(locale);
    return value => format.format(value);
};

function cellText(cell: Cell, { locale }: Text): string {
    if (cell instanceof Date) return new Intl.DateTimeFormat(locale, { dateStyle: "medium" }).format(cell);
    return cell === null ? "–" : String(cell);
}

/** An item by the values that group it, widest first. */
export const itemText = (cells: readonly Cell[], text: Text): string =>
    cells.map(cell => cellText(cell, text)).join(" › ");

/** The dataset names its months in one language only. */
export function periodText({ cadence, label, start }: Pick<Period, "cadence" | "label" | "start">, { locale }: Text): string {
    const format = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric" });
    return cadence === "monthly" ? format.format(start) : label;
}
