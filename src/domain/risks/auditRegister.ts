import { ageInDays } from "../staleness";
import { Cell, isAbove, isSameCell, RiskMatrix } from "./matrix";

/** What is told of one risk; undefined where it is not: what is not told raises no finding. */
export interface AuditedRisk {
    readonly inherent: Cell | undefined;
    readonly residual: Cell | undefined;
    /** Expected monetary value in EUR. */
    readonly value: number | undefined;
    readonly openActions: number | undefined;
    readonly closedActions: number | undefined;
    /** Milliseconds. */
    readonly reviewed: number | undefined;
}

/** Places of the risks that controls made worse: a rank on either axis is greater than before, whatever the other does. */
export function residualAboveInherent(risks: readonly AuditedRisk[]): readonly number[] {
    return placesWhere(risks, ({ inherent, residual }) =>
        inherent !== undefined && residual !== undefined && (residual.likelihood > inherent.likelihood || residual.impact > inherent.impact));
}

/** Places of the risks that stand where they stood although actions were closed. */
export function unchangedAlthoughClosed(risks: readonly AuditedRisk[]): readonly number[] {
    return placesWhere(risks, ({ inherent, residual, closedActions }) =>
        inherent !== undefined && residual !== undefined && isSameCell(inherent, residual) && closedActions !== undefined && closedActions > 0);
}

/** Places of the risks that came within the appetite with no action at all, open or closed. */
export function withinWithoutAction(risks: readonly AuditedRisk[], matrix: RiskMatrix): readonly number[] {
    return placesWhere(risks, ({ inherent, residual, openActions, closedActions }) =>
        inherent !== undefined && residual !== undefined && openActions === 0 && closedActions === 0
        && isAbove(matrix, inherent) && !isAbove(matrix, residual));
}

/** K12: places of the risks last reviewed more than so many whole days of the calendar before now. */
export function staleReviews(risks: readonly AuditedRisk[], now: number, mostDays: number): readonly number[] {
    return placesWhere(risks, ({ reviewed }) => reviewed !== undefined && ageInDays(reviewed, now) > mostDays);
}

/** The share, 0 to 1, of the risks with a residual cell that have it at no end of either axis; undefined where there are none. */
export function centreShare(risks: readonly AuditedRisk[], { likelihood, impact }: RiskMatrix): number | undefined {
    const scored = risks.map(({ residual }) => residual).filter((cell) => cell !== undefined);
    if (scored.length === 0) return undefined;
    return scored.filter((cell) => isWithinEnds(cell.likelihood, likelihood.length) && isWithinEnds(cell.impact, impact.length)).length / scored.length;
}

function isWithinEnds(rank: number, ranks: number): boolean {
    return rank > 1 && rank < ranks;
}

function placesWhere(risks: readonly AuditedRisk[], holds: (risk: AuditedRisk) => boolean): readonly number[] {
    return risks.flatMap((risk, place) => (holds(risk) ? [place] : []));
}
