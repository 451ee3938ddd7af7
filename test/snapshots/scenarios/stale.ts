import type { Scenario } from "../scenario";
import { month, table } from "./portfolio";

/** A rating that is too old, one that is not, one without a date. */
export const stale = (): Scenario => ({
    table: table(["directorate", "project", "month", "status", "collected"], [
        ["North", "Old", month(6), 1, new Date(2025, 1, 1)], ["North", "New", month(6), 4, new Date(2025, 5, 20)], ["North", "None", month(6), 3, null],
    ]),
    objects: {}, size: { width: 420, height: 280 }, locale: "en-US", theme: "light",
});
