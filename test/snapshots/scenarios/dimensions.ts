import type { Scenario } from "../scenario";
import { table } from "./portfolio";

/** Weather dimensions in their given order, without trends. */
export const dimensions = (): Scenario => ({
    table: table(["directorate", "project", "dimension", "status"], [
        ["North", "Alpha", "Scope", 1], ["North", "Alpha", "Cost", 2], ["North", "Alpha", "Time", 4],
        ["North", "Beta", "Scope", 3], ["North", "Beta", "Cost", 3], ["North", "Beta", "Time", 1],
    ]),
    objects: {}, size: { width: 480, height: 260 }, locale: "en-US", theme: "light",
});
