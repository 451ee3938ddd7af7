import type { DuckDBConnection } from "@duckdb/node-api";
import { lastDayOf } from "./month";
import type { TinyCase, TinyCell } from "./tiny/tinyCase";
import type { Cell } from "./warehouse";

/** A cell with the words in which a report asks for it. */
export interface ReportCell extends Cell {
    readonly of: TinyCell["of"];
    readonly when: TinyCell["when"];
}

interface Project {
    readonly id: string;
    readonly directorate: string;
    readonly programme: string;
}

/** What the tables of a warehouse say of the cells that a report may have. */
export interface Portfolio {
    /** All projects, whoever may see them. */
    readonly projects: readonly Project[];
    readonly directorates: readonly string[];
    readonly programmes: readonly string[];
    /** Months of the calendar, as yyyy-mm. */
    readonly months: readonly string[];
    /** First day of the calendar, ISO. */
    readonly firstDay: string;
    /** The day of reading, beyond which nothing is known, ISO. */
    readonly readingDay: string;
}

async function textRows(connection: DuckDBConnection, sql: string): Promise<readonly (readonly string[])[]> {
    const result = await connection.runAndReadAll(sql);
    return result.getRows().map((row) => row.map(String));
}

async function texts(connection: DuckDBConnection, sql: string): Promise<readonly string[]> {
    return (await textRows(connection, sql)).map(([text]) => text);
}

export async function readPortfolio(connection: DuckDBConnection): Promise<Portfolio> {
    const projects = await textRows(connection, "SELECT project_id, directorate_id, programme_id FROM project ORDER BY ALL");
    const [firstDay] = await texts(connection, "SELECT min(date) FROM calendar");
    const [readingDay] = await texts(connection, "SELECT date_value FROM parameter WHERE key = 'reporting_date'");
    return {
        projects: projects.map(([id, directorate, programme]) => ({ id, directorate, programme })),
        directorates: await texts(connection, "SELECT directorate_id FROM directorate ORDER BY ALL"),
        programmes: await texts(connection, "SELECT programme_id FROM programme ORDER BY ALL"),
        months: await texts(connection, "SELECT DISTINCT strftime(month, '%Y-%m') FROM calendar ORDER BY ALL"),
        firstDay,
        readingDay,
    };
}

function isOf({ id, directorate, programme }: Project, of: TinyCell["of"]): boolean {
    if (of === "total") return true;
    if ("directorate" in of) return of.directorate === directorate;
    return "programme" in of ? of.programme === programme : of.project === id;
}

function daysOf(when: TinyCell["when"], firstDay: string): readonly [string, string] {
    return "asOf" in when ? [firstDay, when.asOf] : [`${when.month}-01`, lastDayOf(when.month)];
}

function earlier(one: string, other: string): string {
    return one < other ? one : other;
}

/** The same words for the same cell, so that its id finds it again: "directorate DIR-1 as of 2025-03-31". */
export function cellId({ of, when }: Pick<TinyCell, "of" | "when">): string {
    const scope = of === "total" ? of : Object.entries(of).flat().join(" ");
    return `${scope} ${"asOf" in when ? `as of ${when.asOf}` : `in ${when.month}`}`;
}

/** The projects that a reader may see; all of them when nothing is said. */
export type Visible = ReadonlySet<string> | undefined;

/** A cell whose projects are all hidden remains, with none: its figures must be blank. */
function cellOf(portfolio: Portfolio, of: TinyCell["of"], when: TinyCell["when"], visible: Visible): ReportCell {
    const [firstDay, lastDay] = daysOf(when, portfolio.firstDay);
    const projects = portfolio.projects.filter((project) => isOf(project, of) && (visible?.has(project.id) ?? true));
    return {
        id: cellId({ of, when }), of, when, projects: projects.map(({ id }) => id), firstDay, lastDay,
        asOf: firstDay > portfolio.readingDay ? undefined : earlier(lastDay, portfolio.readingDay),
    };
}

/** The cells for which a tiny case expects figures, each once. */
export function tinyCells(portfolio: Portfolio, { cells }: TinyCase): readonly ReportCell[] {
    const made = cells.map(({ of, when }) => cellOf(portfolio, of, when, undefined));
    return [...new Map(made.map((cell) => [cell.id, cell])).values()];
}

/** Total, each directorate, programme and project, as of each of the days (ISO). */
export function cellsAsOf(portfolio: Portfolio, days: readonly string[], visible?: Visible): readonly ReportCell[] {
    const scopes: readonly TinyCell["of"][] = [
        "total",
        ...portfolio.directorates.map((directorate) => ({ directorate })),
        ...portfolio.programmes.map((programme) => ({ programme })),
        ...portfolio.projects.map(({ id }) => ({ project: id })),
    ];
    return days.flatMap((asOf) => scopes.map((of) => cellOf(portfolio, of, { asOf }, visible)));
}

/** The total in each of the months (yyyy-mm), those of the calendar when none are given. */
export function cellsByMonth(portfolio: Portfolio, months = portfolio.months, visible?: Visible): readonly ReportCell[] {
    return months.map((month) => cellOf(portfolio, "total", { month }, visible));
}
