import { exceeds } from "../burn/dust";
import { AuditedRisk } from "./auditRegister";
import { RiskMatrix, zoneOf } from "./matrix";

export interface MoneyDisagreements {
    /** Pairs of risks in different zones, both with a value. */
    readonly pairs: number;
    /** Those of which the one in the milder zone is worth more. */
    readonly reversed: number;
    /**
     * Places of the risks worth more than one of a graver zone, each with the least-valued of a graver zone; by the amount between
     * the two, the greatest first, then by place.
     */
    readonly examples: readonly { readonly milder: number; readonly graver: number }[];
}

interface Weighed {
    readonly place: number;
    readonly zone: number;
    readonly value: number;
}

/** How far the zones of the residual cells contradict the money. Counted zone by zone along the values in order, never pair by pair. */
export function moneyDisagreements(risks: readonly AuditedRisk[], matrix: RiskMatrix): MoneyDisagreements {
    // A stable order: risks worth the same stay by place.
    const weighed = weigh(risks, matrix).sort((one, other) => one.value - other.value);
    return { pairs: pairCount(weighed, matrix.zoneCount), reversed: reversedCount(weighed, matrix.zoneCount), examples: examplesOf(weighed, matrix.zoneCount) };
}

function weigh(risks: readonly AuditedRisk[], matrix: RiskMatrix): Weighed[] {
    return risks.flatMap(({ residual, value }, place) => {
        if (residual === undefined || value === undefined || !Number.isFinite(value)) return [];
        return [{ place, zone: zoneOf(matrix, residual), value }];
    });
}

function pairCount(weighed: readonly Weighed[], zoneCount: number): number {
    const counts = noneByZone(zoneCount);
    for (const { zone } of weighed) counts[zone] += 1;
    const alike = counts.reduce((sum, count) => sum + count * count, 0);
    return (weighed.length * weighed.length - alike) / 2;
}

/** @param weighed ascending by value */
function reversedCount(weighed: readonly Weighed[], zoneCount: number): number {
    const cheaper = noneByZone(zoneCount);
    let next = 0;
    let reversed = 0;
    for (const { zone, value } of weighed) {
        for (; exceeds(value, weighed[next].value); next += 1) cheaper[weighed[next].zone] += 1;
        reversed += cheaper.reduce((sum, count, other) => (other > zone ? sum + count : sum), 0);
    }
    return reversed;
}

/** @param weighed ascending by value */
function examplesOf(weighed: readonly Weighed[], zoneCount: number): MoneyDisagreements["examples"] {
    const cheapest = cheapestGraver(weighed, zoneCount);
    return weighed
        .flatMap((risk) => {
            const graver = cheapest[risk.zone];
            return graver !== undefined && exceeds(risk.value, graver.value) ? [{ risk, graver }] : [];
        })
        .sort((one, other) => gap(other) - gap(one) || one.risk.place - other.risk.place)
        .map(({ risk, graver }) => ({ milder: risk.place, graver: graver.place }));
}

function gap({ risk, graver }: { readonly risk: Weighed; readonly graver: Weighed }): number {
    return risk.value - graver.value;
}

/** By zone: the first in order of all risks in a graver zone. */
function cheapestGraver(weighed: readonly Weighed[], zoneCount: number): readonly (Weighed | undefined)[] {
    return noneByZone(zoneCount).map((_, zone) => weighed.find((other) => other.zone > zone));
}

/** Zones count from 1. */
function noneByZone(zoneCount: number): number[] {
    return Array.from({ length: zoneCount + 1 }, () => 0);
}
