import type { Cell, Table } from "../../playground/host";
import type { Accepted, Row } from "./contractRows";

/** One report as the visual is given it. */
export interface FlatRow {
    readonly projectId: string;
    readonly department: string;
    readonly project: string;
    readonly year: string;
    readonly rating: string;
    readonly snapshot: string;
    readonly comment: string;
}

const byId = (rows: readonly Row[], id: string): ReadonlyMap<string, Row> => new Map(rows.map((row) => [row[id], row]));

function lookUp(rows: ReadonlyMap<string, Row>, id: string): Row {
    const row = rows.get(id);
    if (row === undefined) throw new Error(`${id} is referred to and was not accepted.`);
    return row;
}

const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Joins the accepted rows, sorted as a host sorts: by department, project and year. */
export function flatRows({ rows }: Accepted): FlatRow[] {
    const [directorates, projects, periods] = [byId(rows.directorate, "directorate_id"), byId(rows.project, "project_id"), byId(rows.reporting_period, "period_id")];
    const flat = rows.weather_report.map((report): FlatRow => {
        const project = lookUp(projects, report.project_id);
        return {
            projectId: report.project_id, department: lookUp(directorates, project.directorate_id).name, project: project.name,
            year: lookUp(periods, report.period_id).label, rating: report.source_level, snapshot: report.effective_date, comment: report.comment,
        };
    });
    return flat.sort((one, other) => inOrder(one.department, other.department) || inOrder(one.project, other.project) || inOrder(one.year, other.year));
}

function day(text: string): Date {
    const [year, month, date] = text.split("-").map(Number);
    return new Date(year, month - 1, date);
}

export function tableOf(rows: readonly FlatRow[]): Table {
    return {
        columns: [
            { name: "Department", type: "text", roles: ["levels"] }, { name: "Project", type: "text", roles: ["levels"] },
            { name: "Publication", type: "text", roles: ["columns"] }, { name: "Delivery confidence", type: "text", roles: ["status"] },
            { name: "Snapshot", type: "dateTime", roles: ["collected"] }, { name: "Comment", type: "text", roles: ["comment"] },
        ],
        rows: rows.map((row): Cell[] => [row.department, row.project, row.year, row.rating, day(row.snapshot), row.comment || null]),
    };
}
