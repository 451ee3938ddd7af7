import type { Cell, Table } from "../../playground/host";
import type { CapitalProject } from "./capitalProjects";

/** The fiscal year of the prior actuals, which are one lump up to it; then the five planned ones, and one for all that comes after. */
export const FISCAL_YEARS = ["2020", "2021", "2022", "2023", "2024", "2025", "2026"];

/** The publication counts thousands, the table dollars: only so is what the visual writes after a number true. */
export const DOLLARS = 1000;

const FORMAT = "$#,0";

/**
 * A row a project and fiscal year, its amounts since the beginning: the prior actuals are a sum of years that nobody tells apart.
 * The original budget is the only one published: it is the budget in force too. The prior actuals are the actuals of the closed
 * year; what is planned after it is the forecast; the published total is the landing.
 */
export function capitalTable(projects: readonly CapitalProject[]): Table {
    return {
        columns: [
            { name: "Managing agency", type: "text", roles: ["levels"] }, { name: "Project", type: "text", roles: ["levels"] },
            { name: "Fiscal year", type: "text", roles: ["period"] },
            { name: "Original budget", type: "numeric", roles: ["budget", "revised"], format: FORMAT },
            { name: "Prior actuals", type: "numeric", roles: ["actual"], format: FORMAT },
            { name: "Plan", type: "numeric", roles: ["forecast"], format: FORMAT },
            { name: "Total", type: "numeric", roles: ["landing"], format: FORMAT },
        ],
        rows: projects.flatMap(rowsOf),
    };
}

function rowsOf({ agency, id, original, prior, years, total }: CapitalProject): Cell[][] {
    const budget = original === undefined ? null : original * DOLLARS;
    let sum = prior;
    const planned = years.map((amount): number => sum += amount);
    return FISCAL_YEARS.map((year, at) => at === 0
        ? [agency, id, year, budget, prior * DOLLARS, null, total * DOLLARS]
        : [agency, id, year, budget, null, planned[at - 1] * DOLLARS, null]);
}
