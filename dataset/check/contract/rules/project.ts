import { broken, type RowRule } from "./rule";

function before(end: unknown, start: unknown): boolean {
    return typeof end === "string" && typeof start === "string" && end < start;
}

export const endNotBeforeStart: RowRule = (row) => {
    const column = ["baseline_end_date", "forecast_end_date"].find((name) => before(row[name], row.start_date));
    return column === undefined ? undefined : broken(column, row[column], "Write an end that is not before start_date.");
};

export const closedIffInactive: RowRule = (row) => {
    if ((row.phase === "closed") === (row.is_active === false)) return undefined;
    return broken("phase", row.phase, "Write the phase closed with is_active false, and only with it.");
};
