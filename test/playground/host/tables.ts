import type { Cell, Table, TableColumn } from "../../../playground/host";

export const columns: readonly TableColumn[] = [
    { name: "Directorate", type: "text", roles: ["levels"], queryName: "directorate.name" },
    { name: "Project", type: "text", roles: ["levels"], queryName: "project.name" },
    { name: "Period", type: "dateTime", roles: ["columns"], queryName: "period.start_date", format: "MMM yyyy" },
    { name: "Status", type: "text", roles: ["status"], queryName: "report.level" },
    { name: "Budget", type: "numeric", roles: ["weight"], queryName: "project.budget_eur", format: "#,0 €" },
];

export const january = new Date(2025, 0, 1);
export const february = new Date(2025, 1, 1);

export const smallTable: Table = {
    columns,
    rows: [
        ["North", "Bridge", january, "1", 100],
        ["North", "Bridge", february, "3", 100],
        ["South", "Tunnel", january, null, 250],
        ["South", "Tunnel", february, "exempt", null],
    ],
};

export const longTable = (count: number): Table => ({
    columns,
    rows: Array.from({ length: count }, (_, index): Cell[] =>
        ["North", `Project ${index}`, january, String(1 + index % 4), index]),
});
