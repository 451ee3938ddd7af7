import type { Cell, Table, TableColumn } from "../../../playground/host";

const measure = (name: string, role: string, type: TableColumn["type"] = "numeric", format?: string): TableColumn => ({ name, type, roles: [role], ...(format !== undefined && { format }) });

const COLUMNS: readonly TableColumn[] = [
    { name: "Project", type: "text", roles: ["levels"] }, { name: "Risk id", type: "text", roles: ["risk"] }, { name: "Risk", type: "text", roles: ["risk"] },
    { name: "Category", type: "text", roles: ["category"] },
    measure("Inherent likelihood", "probability"), measure("Inherent impact", "impact"), measure("Residual likelihood", "residualProbability"), measure("Residual impact", "residualImpact"),
    measure("Likelihood before", "previousProbability"), measure("Impact before", "previousImpact"), measure("Target likelihood", "targetProbability"), measure("Target impact", "targetImpact"),
    measure("Exposure", "exposure", "numeric", "#,0 €"), measure("Owner", "owner", "text"), measure("Reviewed", "reviewed", "dateTime"),
    measure("Action", "action", "text"), measure("Due", "actionDue", "dateTime"), measure("Open", "openActions"), measure("Late", "overdueActions"), measure("Done", "closedActions"), measure("State", "riskState", "text"),
];

type Ranks = readonly [likelihood: number, impact: number] | undefined;

export interface Told {
    readonly id: string;
    readonly title: string;
    readonly category: string;
    readonly inherent: Ranks;
    readonly residual: Ranks;
    readonly before?: Ranks;
    readonly target?: Ranks;
    /** Thousands of euros. */
    readonly exposure?: number;
    readonly owner?: string;
    readonly action?: string;
    /** The day of May 2026 on which the action is due. */
    readonly due?: number;
    readonly late?: number;
    readonly done?: number;
    readonly state?: string;
}

/** Eight risks that are drawn, and one of each kind that is not. */
export const NINE: readonly Told[] = [
    { id: "R-01", title: "A key supplier fails", category: "supplier", inherent: [4, 5], residual: [3, 5], before: [3, 4], target: [2, 4], exposure: 2400, owner: "A. Martin", action: "Sign with a second supplier", due: 20, late: 1, done: 1 },
    { id: "R-02", title: "Data leaks during migration", category: "security", inherent: [4, 4], residual: [2, 4], before: [2, 4], exposure: 420, owner: "B. Petit", action: "Encrypt transfers", due: 28, late: 0, done: 2 },
    { id: "R-03", title: "Licences cost more at renewal", category: "supplier", inherent: [4, 3], residual: [4, 3], before: [4, 3], exposure: 310, owner: "A. Martin", late: 0, done: 1 },
    { id: "R-04", title: "An expert leaves", category: "staffing", inherent: [3, 3], residual: [2, 2], before: [3, 3], exposure: 40, owner: "C. Roy", action: "Write the manual", due: 12, late: 1, done: 0 },
    { id: "R-05", title: "Tests come late", category: "schedule", inherent: [5, 3], residual: [4, 4], exposure: 980, owner: "", late: 0, done: 0 },
    { id: "R-06", title: "Load is underestimated", category: "technical", inherent: [3, 4], residual: [2, 4], before: [2, 3], exposure: 260, owner: "D. Noël", late: 0, done: 0 },
    { id: "R-07", title: "The rules change", category: "regulatory", inherent: [2, 5], residual: [1, 5], before: [1, 5], exposure: 120, owner: "B. Petit", late: 0, done: 0 },
    { id: "R-08", title: "Users resist", category: "business", inherent: [3, 2], residual: [3, 1], before: [3, 2], exposure: 8, owner: "C. Roy", late: 0, done: 1 },
    { id: "R-09", title: "Nobody has scored it", category: "business", inherent: undefined, residual: undefined },
    { id: "R-10", title: "Scored on another scale", category: "technical", inherent: [9, 2], residual: [9, 2] },
    { id: "R-11", title: "Closed since", category: "schedule", inherent: [4, 4], residual: undefined, before: [4, 4], state: "closed" },
    { id: "R-12", title: "It happened", category: "schedule", inherent: [5, 4], residual: undefined, before: [5, 4], state: "occurred" },
    { id: "R-01", title: "A key supplier fails", category: "supplier", inherent: [4, 5], residual: [3, 5] },
];

const may = (day: number | undefined): Cell => day === undefined ? null : new Date(2026, 4, day);
const thousands = (amount: number | undefined): Cell => amount === undefined ? null : amount * 1000;

export function registerTable(risks: readonly Told[], project = "Alpha"): Table {
    return { columns: COLUMNS, rows: risks.map((risk) => rowOf(risk, project)) };
}

function rowOf({ id, title, category, inherent, residual, before, target, exposure, owner, action, due, late, done, state }: Told, project: string): Cell[] {
    const pair = (ranks: Ranks): Cell[] => ranks === undefined ? [null, null] : [...ranks];
    return [
        project, id, title, category, ...pair(inherent), ...pair(residual), ...pair(before), ...pair(target), thousands(exposure),
        owner ?? null, may(8), action ?? null, may(due), action === undefined ? 0 : 1, late ?? null, done ?? null, state ?? "open",
    ];
}

export const nineRisks = registerTable(NINE);

/** A register of many, spread over the cells in a way that never changes. */
export function manyRisks(count: number): Table {
    const risks = Array.from({ length: count }, (_, at): Told => {
        const mix = (at * 2654435761) % 4294967296 / 4294967296;
        const likelihood = 1 + Math.floor(mix * 5);
        const impact = 1 + (at * 7 + Math.floor(mix * 11)) % 5;
        return {
            id: `R-${String(at + 1).padStart(4, "0")}`, title: "A risk among many", category: ["security", "supplier", "schedule"][at % 3],
            inherent: [Math.min(5, likelihood + at % 2), impact], residual: [likelihood, impact], before: [Math.max(1, likelihood - at % 3 % 2), impact], exposure: 5 + (at * 37) % 900, owner: "A. Martin", late: at % 9 === 0 ? 1 : 0,
        };
    });
    return registerTable(risks);
}
