import type { Session } from "../../dax/query/session";
import { datePartsOf } from "../../dax/scalar/date/serial";
import type { Value } from "../../dax/value";
import { lastPlaces } from "./daxNet";
import { isSameReading, type Reading } from "./reading";

/** What is told at each point, of several measures and in their order. */
export type Points = ReadonlyMap<string, readonly Reading[]>;

function isoDay(serial: number): string {
    const { year, month, day } = datePartsOf(serial);
    return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** A row that DAX answers, dates as ISO text. */
export function daxReadings(columns: readonly { readonly type: string }[], row: readonly Value[]): readonly Reading[] {
    return row.map((value, at) => {
        if (typeof value === "number" && columns[at].type === "dateTime") return isoDay(value);
        return typeof value === "number" || typeof value === "string" ? value : null;
    });
}

function readingOf(value: unknown): Reading {
    if (value === null) return null;
    return typeof value === "string" ? value : Number(value);
}

export const readings = (row: readonly unknown[]): readonly Reading[] => row.map(readingOf);

/** Points at which something is told. */
export function told(rows: readonly (readonly [string, readonly Reading[]])[]): Points {
    return new Map(rows.filter(([, all]) => all.some((one) => one !== null)));
}

/** Where DAX and another reckoning say different things: one line a measure and point. */
export function differences(measures: readonly string[], session: Session, found: Points, expected: Points): readonly string[] {
    const places = lastPlaces(session, measures);
    return [...new Set([...found.keys(), ...expected.keys()])].flatMap((point) => measures.flatMap((measure, at) => {
        const [dax, other] = [found.get(point)?.at(at) ?? null, expected.get(point)?.at(at) ?? null];
        return isSameReading(other, dax, places.get(measure)) ? [] : [`${measure}, ${point}: ${other ?? "BLANK"} expected, ${dax ?? "BLANK"} by DAX`];
    }));
}
