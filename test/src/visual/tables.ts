import type { Cell, Table, TableColumn } from "../../../playground/host";

const FIELDS = {
    directorate: { name: "Directorate", type: "text", roles: ["levels"], queryName: "directorate.name" },
    programme: { name: "Programme", type: "text", roles: ["levels"], queryName: "programme.name" },
    project: { name: "Project", type: "text", roles: ["levels"], queryName: "project.name" },
    month: { name: "Month", type: "dateTime", roles: ["columns"], queryName: "period.start" },
    dimension: { name: "Dimension", type: "text", roles: ["columns"], queryName: "dimension.label" },
    status: { name: "Weather", type: "text", roles: ["status"], queryName: "report.level" },
    trend: { name: "Outlook", type: "integer", roles: ["trend"], queryName: "report.trend" },
    collected: { name: "Entered on", type: "dateTime", roles: ["collected"], queryName: "report.entered" },
    comment: { name: "Key fact", type: "text", roles: ["comment"], queryName: "report.comment" },
    weight: { name: "Budget", type: "numeric", roles: ["weight"], queryName: "project.budget" },
    order: { name: "Rank", type: "numeric", roles: ["order"], queryName: "project.rank" },
    manager: { name: "Manager", type: "text", roles: ["tooltips"], queryName: "project.manager" },
} as const satisfies Readonly<Record<string, TableColumn>>;

export type FieldName = keyof typeof FIELDS;

/** A table of some of the fields of a portfolio, in that order. */
export function table(names: readonly FieldName[], rows: readonly (readonly Cell[])[]): Table {
    return { columns: names.map((name) => FIELDS[name]), rows };
}

/** The first day of a month of 2026; 1 is January, 13 January 2027. */
export const month = (number: number): Date => new Date(2026, number - 1, 1);

/** Status by project, one a month from January 2026; undefined leaves a month without a row. */
export function history(projects: Readonly<Record<string, readonly (Cell | undefined)[]>>): Table {
    const rows = Object.entries(projects).flatMap(([project, statuses]) => statuses.flatMap((status, at) =>
        status === undefined ? [] : [[project, month(at + 1), status]]));
    return table(["project", "month", "status"], rows);
}

/** Status by "directorate/project" in one dimension. */
export function portfolio(projects: Readonly<Record<string, Cell>>): Table {
    return table(["directorate", "project", "dimension", "status"],
        Object.entries(projects).map(([path, status]) => [...path.split("/"), "Overall", status]));
}

/** So many rows, in families of ten projects with ten months each; the status of row r is 1 + r % 4. */
export function large(count: number): Table {
    const rows = Array.from({ length: count }, (_, at): Cell[] =>
        [`D${Math.floor(at / 100)}`, `P${Math.floor(at / 10)}`, month(1 + at % 10), 1 + at % 4]);
    return table(["directorate", "project", "month", "status"], rows);
}
