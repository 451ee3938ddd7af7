import type { Cell, Table, TableColumn } from "../../../playground/host";

const FIELDS = {
    directorate: { name: "Directorate", type: "text", roles: ["levels"] },
    project: { name: "Project", type: "text", roles: ["levels"] },
    month: { name: "Month", type: "dateTime", roles: ["columns"] },
    dimension: { name: "Dimension", type: "text", roles: ["columns"] },
    status: { name: "Weather", type: "text", roles: ["status"] },
    trend: { name: "Outlook", type: "integer", roles: ["trend"] },
    collected: { name: "Entered on", type: "dateTime", roles: ["collected"] },
    weight: { name: "Budget", type: "numeric", roles: ["weight"] },
} as const satisfies Readonly<Record<string, TableColumn>>;

export function table(names: readonly (keyof typeof FIELDS)[], rows: readonly (readonly Cell[])[]): Table {
    return { columns: names.map((name) => FIELDS[name]), rows };
}

/** The first day of a month of 2025. */
export const month = (number: number): Date => new Date(2025, number - 1, 1);

/** Monthly statuses from January 2025 by "directorate/project"; undefined leaves a month without a row. */
export function history(projects: Readonly<Record<string, readonly (Cell | undefined)[]>>): Table {
    const rows = Object.entries(projects).flatMap(([path, statuses]) => statuses.flatMap((status, at): Cell[][] =>
        status === undefined ? [] : [[...path.split("/"), month(at + 1), status]]));
    return table(["directorate", "project", "month", "status"], rows);
}

export const twoDirectorates = history({
    "North/Alpha": [1, 1, 2, 3], "North/Beta": [4, 3, 2, 1], "South/Gamma": [2, 2, 2, 2], "South/Delta": [1, undefined, 3, 4],
});
