import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { Session } from "../../dax/query/session";
import { daxReadings, type Points, readings, told } from "./points";
import type { Reading } from "./reading";

/* What the view of risks draws: of the whole, of each project and of each risk. */

const SQL = join(import.meta.dirname, "sql", "risk-view", "risk-view.sql");

/** In the order of the columns of risk-view.sql. */
export const RISK_MEASURES = [
    "Inherent Likelihood", "Inherent Impact", "Residual Likelihood", "Residual Impact", "Previous Residual Likelihood", "Previous Residual Impact",
    "Expected Loss", "Lowest Expected Loss", "Highest Expected Loss", "Risk Owner", "Last Review", "Next Action", "Next Action Due",
    "Open Actions", "Overdue Actions", "Closed Actions", "Risk State", "Risks above Appetite",
];

/** The day of reading is the end of a reporting period; the scope of a row is the last of the columns that group. */
export function daxGrouped(session: Session, groupedBy: readonly string[], day: string): Points {
    const values = RISK_MEASURES.map((measure) => `"${measure}", [${measure}]`).join(", ");
    const filter = `TREATAS ( { dt"${day}" }, 'Reporting Period'[End Date] )`;
    const [{ columns, rows }] = session.query(groupedBy.length === 0
        ? `EVALUATE CALCULATETABLE ( ROW ( ${values} ), ${filter} )`
        : `EVALUATE SUMMARIZECOLUMNS ( ${groupedBy.join(", ")}, ${filter}, ${values} )`);
    return told(rows.map((row): [string, readonly Reading[]] => {
        const all = daxReadings(columns, row);
        return [groupedBy.length === 0 ? "total" : String(all[groupedBy.length - 1]), all.slice(groupedBy.length)];
    }));
}

export function daxRisks(session: Session, day: string): Points {
    return new Map([[], ["'Project'[Project Id]"], ["'Risk'[Risk Id]"]].flatMap((columns) => [...daxGrouped(session, columns, day)]));
}

export async function sqlRisks(connection: DuckDBConnection, day: string): Promise<Points> {
    const rows = (await connection.runAndReadAll(readFileSync(SQL, "utf8"), { day })).getRows();
    return told(rows.map(([scope, ...values]): [string, readonly Reading[]] => [String(scope), readings(values)]));
}
