import type { StatusCode } from "../../domain/status";
import type { TrendCode } from "../../domain/trend";
import type { Look, Looks } from "../common/looks";

/**
 * What a cell shows, packed into one number, so that an unchanged cell costs one comparison: the status in the lowest five
 * bits, then the places given here. Equal faces look the same.
 */
export const FACE = { trend: 32, stale: 128, dimmed: 256, gap: 512, coverage: 1024 } as const;

/** More members than a host can send rows for. */
const MOST_MEMBERS = 2 ** 21;

/** The hatch that stands for a colour that can no longer be trusted. */
export const STALE_PATTERN = "pm-stale";

export function statusOf(face: number): StatusCode {
    return face & (FACE.trend - 1);
}

export function trendOf(face: number): TrendCode {
    return (face & (FACE.stale - FACE.trend)) / FACE.trend;
}

export function isStaleFace(face: number): boolean {
    return (face & FACE.stale) !== 0;
}

export function isDimmedFace(face: number): boolean {
    return (face & FACE.dimmed) !== 0;
}

/** Whether what was declared for a group differs from what its members say. */
export function hasGap(face: number): boolean {
    return (face & FACE.gap) !== 0;
}

/** The part of a face on which the tile depends: status, staleness, dimming. */
export function tileFace(face: number): number {
    return face & (FACE.trend - 1 + FACE.stale + FACE.dimmed);
}

export function lookOf(face: number, looks: Looks): Look | undefined {
    return looks.get(statusOf(face));
}

/** A stale sun must not look like a sun: the colour leaves the tile for the frame and the icon. */
export function inkOf(face: number, look: Look): string {
    if (!isStaleFace(face)) return look.glyph;
    return look.frame === "none" ? look.fill : look.frame;
}

/** Text is finer than an icon, and needs more contrast than the icon's ink may have. */
export function textInkOf(face: number, look: Look): string {
    return isStaleFace(face) ? look.bareText : look.text;
}

/** Members rated and asked, for a group whose coverage is not complete. */
export interface Coverage {
    readonly rated: number;
    readonly expected: number;
}

/** The face of a cell that shows its coverage. */
export function withCoverage(face: number, rated: number, expected: number): number {
    return face + FACE.coverage * (expected * MOST_MEMBERS + rated);
}

/** The coverage that a face shows, if it does: whoever shows one asked at least one member. */
export function coverageOf(face: number): Coverage | undefined {
    if (face < FACE.coverage) return undefined;
    const packed = Math.floor(face / FACE.coverage);
    return { rated: packed % MOST_MEMBERS, expected: Math.floor(packed / MOST_MEMBERS) };
}
