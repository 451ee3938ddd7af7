import type { Scenario } from "../scenario";
import { table } from "./portfolio";

/** Means weighted by the budget, and coverage as text where it is not complete. */
export const rollUpMean = (): Scenario => ({
    table: table(["directorate", "project", "dimension", "status", "weight"], [
        ["North", "Alpha", "All", 1, 90], ["North", "Beta", "All", 4, 10], ["South", "Gamma", "All", 2, 1], ["South", "Delta", "All", null, 1],
        ["South", "Omega", "All", "exempt", 1],
    ]),
    objects: { rollup: { rule: "mean" } }, size: { width: 420, height: 300 }, locale: "en-US", theme: "light",
});
