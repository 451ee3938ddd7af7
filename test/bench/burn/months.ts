import { type Amount, type Budgets, monthCount } from "./budgets";
import { isDrawn, lines } from "./lines";

/** One record a project and month, an amount a field: null where its line is not drawn. */
export type Month = Readonly<Partial<Record<Amount, number | null>>> & { readonly project: string; readonly month: number };

export const toMonths = (budgets: Budgets, panels: number): Month[] =>
    budgets.project.slice(0, panels * monthCount).map((project, row) => {
        const month = row % monthCount;
        const drawn = lines.map((line) => [line.amount, isDrawn(line, month) ? budgets[line.amount][row] : null] as const);
        return { project, month, ...Object.fromEntries(drawn) };
    });
