import { table } from "../markdown/blocks";
import { plain } from "../markdown/inline";
import type { Threshold } from "../read/thresholds";
import { limitInWords } from "./limits";

const LEVELS = [1, 2, 3] as const;
const HEAD = ["Scope", "Good · Bon", "Watch · À surveiller", "Bad · Mauvais"];

function scopeName(scope: string, version: string, isOneVersion: boolean): string {
    return plain(isOneVersion ? scope : `${scope}, definition version ${version}`);
}

function levelCell(rows: readonly Threshold[], level: number, unit: string): string {
    const words = rows.filter((row) => row.level === level).map((row) => limitInWords(row, unit));
    return words.length === 0 ? "–" : words.map(({ en, fr }) => `${plain(en)} · ${plain(fr)}`).join("<br>");
}

/** The thresholds of one indicator, a row per scope; empty when it has none. */
export function thresholdTable(thresholds: readonly Threshold[], unit: string): string {
    if (thresholds.length === 0) return "";
    const isOneVersion = new Set(thresholds.map(({ version }) => version)).size === 1;
    const nameOf = ({ scope, version }: Threshold): string => scopeName(scope, version, isOneVersion);
    const names = [...new Set(thresholds.map(nameOf))];
    return table(HEAD, names.map((name) => {
        const rows = thresholds.filter((threshold) => nameOf(threshold) === name);
        return [name, ...LEVELS.map((level) => levelCell(rows, level, unit))];
    }));
}
