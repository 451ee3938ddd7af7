import type { Dossier } from "../dossier";
import { progressCurve, spread } from "../life/curve";
import { firstDayOf, type Month, monthOfDay, monthsBetween } from "../life/month";
import type { Truth } from "../life/truth";
import type { Amount } from "./amount";
import { approvedChanges, type Change, pendingChanges } from "./changes";
import { type Share, splitOf } from "./split";
import { dateOf, type VersionId } from "./version";

/** A project planned anew gets a baseline of its own from that version on. */
export const REPLANNED: ReadonlyMap<string, VersionId> = new Map([["PRJ-048", "BAS-2025-R"]]);
/** An approved revision moves the baseline too; money transferred from one project to the other does not. */
const BASELINES: ReadonlyMap<VersionId, VersionId> = new Map([
    ["REV-2024-1", "BAS-2024-1"], ["REV-2024-2", "BAS-2024-2"], ["REV-2025-1", "BAS-2025-1"], ["REV-2025-2", "BAS-2025-2"],
]);
/** Months by which the first baseline of a project that was planned anew ended earlier. */
const MONTHS_GAINED = 9;

/** An amount over some months, along the curve of a project; whole euros that add up to it. */
function phased(eur: number, months: readonly Month[]): readonly number[] {
    const count = months.length;
    return spread(eur, months.map((_, at) => progressCurve((at + 1) / count) - progressCurve(at / count)));
}

function planned(eur: number, shares: readonly Share[], months: readonly Month[], version: VersionId, document?: string): readonly Amount[] {
    const byNature = spread(eur, shares.map(({ share }) => share));
    return shares.flatMap(({ nature }, at) => {
        const parts = phased(byNature[at], months);
        return months.map((month, index) => ({ month, nature, measure: "budget" as const, version, eur: parts[index], document }));
    }).filter((amount) => amount.eur !== 0);
}

function changed(change: Change, shares: readonly Share[], last: Month): readonly Amount[] {
    const from = monthOfDay(dateOf(change.version)) + 1;
    return planned(change.eur, shares, monthsBetween(from, Math.max(from, last)), change.version, change.document);
}

/** What was planned after the day of a new baseline, taken back. */
function undone(amounts: readonly Amount[], version: VersionId): readonly Amount[] {
    return amounts.filter(({ month }) => firstDayOf(month) > dateOf(version)).map((amount) => ({ ...amount, version, eur: -amount.eur }));
}

function sumOf(amounts: readonly Amount[]): number {
    return amounts.reduce((sum, { eur }) => sum + eur, 0);
}

/** The new baseline starts from what is earned on its day: the old one is corrected to it, and the rest is planned anew. */
function rebaselined(first: readonly Amount[], version: VersionId, budget: number, earned: number, shares: readonly Share[], last: Month): readonly Amount[] {
    const back = undone(first, version);
    const month = monthOfDay(dateOf(version));
    const corrected = planned(earned - sumOf(first) - sumOf(back), shares, [month], version);
    return [...back, ...corrected, ...planned(budget - earned, shares, monthsBetween(month + 1, last), version)];
}

function followed(changes: readonly Change[], shares: readonly Share[], last: Month): readonly Amount[] {
    return changes.flatMap((change) => {
        const version = BASELINES.get(change.version);
        return version ? changed(change, shares, last).map((amount) => ({ ...amount, version })) : [];
    });
}

function baselinesOf({ project }: Dossier, truth: Truth, original: number, changes: readonly Change[]): readonly Amount[] {
    const shares = splitOf(project);
    const [first, last] = [monthOfDay(project.start), monthOfDay(project.baselineEnd)];
    const anew = REPLANNED.get(project.id);
    if (!anew) return [...planned(original, shares, monthsBetween(first, last), "BAS-INI"), ...followed(changes, shares, last)];
    const baseline = planned(original, shares, monthsBetween(first, last - MONTHS_GAINED), "BAS-INI");
    const budget = project.budgetKeur * 1000;
    const earned = Math.round(budget * truth.progressAt(monthOfDay(dateOf(anew))));
    return [...baseline, ...rebaselined(baseline, anew, budget, earned, shares, last)];
}

/** The plans of a project: original budget, changes, and the baselines against which its earned value is measured. */
export function planOf(dossier: Dossier, truth: Truth): readonly Amount[] {
    const { project } = dossier;
    const shares = splitOf(project);
    const [first, last] = [monthOfDay(project.start), monthOfDay(project.baselineEnd)];
    const changes = approvedChanges(project);
    const original = project.budgetKeur * 1000 - changes.reduce((sum, { eur }) => sum + eur, 0);
    return [
        ...planned(original, shares, monthsBetween(first, last), "BUD-INI"),
        ...[...changes, ...pendingChanges(project)].flatMap((change) => changed(change, shares, last)),
        ...baselinesOf(dossier, truth, original, changes),
    ];
}
