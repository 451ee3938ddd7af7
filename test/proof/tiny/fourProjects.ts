import { csv, type ProjectDetail, projectHeader, projectLine, scopesOf, type Value } from "./twoDirectorates";

/* Most cases are told of four projects. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X holds P1 and P2, PRG-Y holds P3 and P4. */

/** A value a scope. */
export type Row = readonly [Value, Value, Value, Value, Value, Value, Value, Value, Value];

/** By measure. */
export type Rows = Readonly<Record<string, Row>>;

/** In the order of the values of a row. */
export const SCOPES = scopesOf("P1", "P2", "P3", "P4");

export const NOTHING: Row = [null, null, null, null, null, null, null, null, null];

/** How a project departs from the others, which run from 6 January 2025 to 30 June 2026 and report every month. */
interface Departure extends ProjectDetail {
    /** First and last day, ISO. */
    readonly from?: string;
    readonly to?: string;
}

function lineOf(id: string, letters: string, { from = "2025-01-06", to = "2026-06-30", ...detail }: Departure = {}): string {
    return projectLine(id, letters, [from, to], detail);
}

/** The projects, those named departing from the others. */
export function fourProjects({ P1, P2, P3, P4 }: Readonly<Partial<Record<"P1" | "P2" | "P3" | "P4", Departure>>> = {}): string {
    return csv(projectHeader, lineOf("P1", "AX", P1), lineOf("P2", "BX", P2), lineOf("P3", "BY", P3), lineOf("P4", "AY", P4));
}
