import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { Session } from "../../dax/query/session";
import { daxReadings, type Points, readings, told } from "./points";
import type { Reading } from "./reading";
import { sqlResults } from "./sqlNet";
import { setCells } from "./warehouse";

/*
 * The curves of the money, month by month: what the visual draws beside the indicators, whose months are those of the reading and not of
 * an axis.
 */

const CURVES_SQL = join(import.meta.dirname, "sql", "curves", "curves.sql");

/** In the order of the columns of curves.sql. */
export const CURVES = [
    "Cumulated Actual", "Cumulated Commitments", "Cumulated Earned Value", "Cumulated Plan", "Cumulated Forecast", "Cumulated Previous Forecast",
    "Forecast Made by Month", "Original Budget in Force", "Budget in Force", "Last Closing", "Planned End",
];

/** Indicators as they were known once a month was closed, and the indicator of each. */
const AT_CLOSING: readonly (readonly [measure: string, indicator: string])[] = [
    ["Landing at Closing", "Landing"], ["CPI at Closing", "CPI"], ["SPI at Closing", "SPI"],
];

/**
 * As the page asks: the day of reading is that of a reporting period, the months are those of the axis. By "scope month": "total" or the key of
 * a project, and yyyy-mm.
 */
export function daxPoints(session: Session, measures: readonly string[], day: string, isWhole: boolean): Points {
    const values = measures.map((measure) => `"${measure}", [${measure}]`).join(", ");
    const project = isWhole ? "" : "'Project'[Project Id], ";
    const [{ columns, rows }] = session.query(
        `EVALUATE SUMMARIZECOLUMNS ( ${project}'Calendar'[Month], TREATAS ( { dt"${day}" }, 'Reporting Period'[End Date] ), ${values} )`);
    const first = isWhole ? 1 : 2;
    return told(rows.map((row): [string, readonly Reading[]] => {
        const all = daxReadings(columns, row);
        const scope = isWhole ? "total" : String(all[0]);
        return [`${scope} ${String(all[first - 1]).slice(0, 7)}`, all.slice(first)];
    }));
}

export function daxCurves(session: Session, measures: readonly string[], day: string): Points {
    return new Map([...daxPoints(session, measures, day, true), ...daxPoints(session, measures, day, false)]);
}

export async function sqlCurves(connection: DuckDBConnection, day: string): Promise<Points> {
    const rows = (await connection.runAndReadAll(readFileSync(CURVES_SQL, "utf8"), { day })).getRows();
    return told(rows.map(([scope, month, ...values]): [string, readonly Reading[]] => [`${String(scope)} ${String(month)}`, readings(values)]));
}

async function texts(connection: DuckDBConnection, sql: string): Promise<readonly string[]> {
    return (await connection.runAndReadAll(sql)).getRows().map(([text]) => String(text));
}

/** Of the months closed as read on a day, oldest first: the day at which each is read as closed, ISO. */
async function closedMonths(connection: DuckDBConnection, day: string): Promise<readonly (readonly [month: string, knownOn: string])[]> {
    const found = await texts(connection, `
        WITH lag AS (SELECT number_value::INTEGER AS months FROM parameter WHERE key = 'closing_lag_months'),
        closed AS (
            SELECT month, last_day(last_day(month) + to_months(any_value(lag.months))) AS closed_on
            FROM calendar, lag WHERE is_closed_month GROUP BY month
        )
        SELECT strftime(month, '%Y-%m') || ' ' || closed_on FROM closed WHERE closed_on <= DATE '${day}' ORDER BY month`);
    return found.map((text, at) => {
        const [month, closedOn] = text.split(" ");
        return [month, at === found.length - 1 ? day : closedOn];
    });
}

/** What SQL says of the indicators on the days at which the last months were read as closed, and of the landing one period before the last one. */
export async function sqlAtClosing(connection: DuckDBConnection, day: string, count: number): Promise<Points> {
    const projects = await texts(connection, "SELECT project_id FROM project ORDER BY ALL");
    const scopes = [["total", projects] as const, ...projects.map((project) => [project, [project]] as const)];
    const months = (await closedMonths(connection, day)).slice(-count);
    await setCells(connection, months.flatMap(([month, asOf]) =>
        scopes.map(([scope, own]) => ({ id: `${scope} ${month}`, projects: own, firstDay: "2020-01-01", lastDay: asOf, asOf }))));
    const results = await sqlResults(connection, [...AT_CLOSING.map(([, indicator]) => indicator), "Runway", "Landing Drift"]);
    const at = (indicator: string, cell: string): Reading => results.get(indicator)?.get(cell) ?? null;
    const before = (cell: string): Reading => {
        const [landing, drift] = [at("Landing", cell), at("Landing Drift", cell)];
        return typeof landing === "number" && typeof drift === "number" ? landing - drift : null;
    };
    return told(months.flatMap(([month], place) => scopes.map(([scope]): [string, readonly Reading[]] => {
        const cell = `${scope} ${month}`;
        const ofTheLast = place === months.length - 1 ? [at("Runway", cell), before(cell)] : [null, null];
        return [cell, [...AT_CLOSING.map(([, indicator]) => at(indicator, cell)), ...ofTheLast]];
    })));
}

/** The last two are told in the last closed month alone. */
export const CLOSING_MEASURES = [...AT_CLOSING.map(([measure]) => measure), "Runway at Closing", "Previous Landing at Closing"];
