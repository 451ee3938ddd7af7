import { broken, type RowRule } from "./rule";

const IN_ORDER = ["start_date", "opening_date", "due_date", "end_date"] as const;

export const periodDatesInOrder: RowRule = (row) => {
    const dates = IN_ORDER.map((name) => String(row[name]));
    const at = dates.findIndex((date, index) => index > 0 && date < dates[index - 1]);
    if (at < 0) return undefined;
    return broken(IN_ORDER[at], dates[at], `Write a day that is not before ${IN_ORDER[at - 1]}.`);
};
