import type { Cell, Table, TableColumn } from "../../../playground/host";
import { type Mounted, mount, type MountOptions, one } from "./visualBuilder";

const COLUMNS: Readonly<Record<string, TableColumn>> = {
    project: { name: "Project", type: "text", roles: ["levels"], queryName: "project.name" },
    month: { name: "Month", type: "dateTime", roles: ["period"], queryName: "calendar.month" },
};

const columnOf = (name: string): TableColumn => COLUMNS[name] ?? { name, type: "numeric", roles: [name], queryName: `budget.${name}`, format: "#,0 €" };

export const budgets = (names: readonly string[], rows: readonly (readonly Cell[])[]): Table => ({ columns: names.map(columnOf), rows });

/** Six months of one budget in 2025, four of them closed, in euros. */
export const OVER_TIME = budgets(["month", "revised", "planned", "committed", "actual", "earned", "forecast"], Array.from({ length: 6 }, (_, at) => [
    new Date(2025, at, 1), at < 2 ? 1_000_000 : 1_200_000, (at + 1) * 200_000, at < 4 ? (at + 1) * 240_000 : null, at < 4 ? (at + 1) * 210_000 : null, at < 4 ? (at + 1) * 190_000 : null, at < 3 ? null : 840_000 + (at - 3) * 220_000,
]));

/** Three projects at one day. */
export const BY_PROJECT = budgets(["project", "revised", "actual", "landing"], [["Alpha", 1_000_000, 400_000, 1_200_000], ["Beta", 2_000_000, 900_000, 1_900_000], ["Gamma", 500_000, 100_000, null]]);

/** Two projects over three months. */
export const BOTH = budgets(["project", "month", "revised", "actual"], ["Alpha", "Beta"].flatMap((name, project) => [1, 2, 3].map((at) => [name, new Date(2025, at - 1, 1), 900_000 * (project + 1), at * 100_000 * (project + 1)])));

/** A visual that shows a budget, with the container and the picture of that view. */
export function mountBurn(options: MountOptions): Mounted {
    const visual = mount({ viewport: { width: 900, height: 520 }, ...options });
    return { ...visual, scroller: one(visual.element, ".pm-burn") as HTMLElement, svg: one(visual.element, ".pm-burn .pm-svg") as SVGSVGElement };
}
