import { RiskMatrix, zoneOf } from "../../domain/risks/matrix";
import type { RiskOrder } from "../../settings/settings";
import { once } from "../common/once";
import type { Register } from "./readRisks";
import type { Change, Risk } from "./risk";

const MOVED: Readonly<Record<Change, number>> = { worse: 4, new: 3, shifted: 2, same: 1, better: 0 };

/** The drawn risks as the list has them. */
export function inOrder(risks: readonly Risk[], { columns: { drawnIn, exposures, cells } }: Register, matrix: RiskMatrix, order: RiskOrder, locale: string): readonly Risk[] {
    if (order === "asGiven") return risks;
    // Making one costs milliseconds, and few registers have ties.
    const byId = once(() => new Intl.Collator(locale, { numeric: true }).compare);
    const zones = cells.map((cell) => zoneOf(matrix, cell));
    const products = cells.map(({ likelihood, impact }) => likelihood * impact);
    const zone = ({ row }: Risk): number => zones[drawnIn[row]];
    const value = ({ row }: Risk): number => Number.isNaN(exposures.value[row]) ? -Infinity : exposures.value[row];
    const first: (risk: Risk) => number = order === "exposureFirst" ? value : order === "zoneFirst" ? zone : ({ change }) => MOVED[change ?? "same"];
    const product = ({ row }: Risk): number => products[drawnIn[row]];
    const ties = (one: Risk, other: Risk): number => descending(zone(one), zone(other)) || descending(value(one), value(other)) || descending(product(one), product(other)) || byId()(one.id, other.id);
    return byWeight(risks, Float64Array.from(risks, first), ties);
}

/** The heaviest first. Numbers alone are sorted by the engine itself; only what weighs the same is compared one by one. */
function byWeight(risks: readonly Risk[], weights: Float64Array, ties: (one: Risk, other: Risk) => number): readonly Risk[] {
    const alike = new Map<number, Risk[]>();
    risks.forEach((risk, at) => {
        const known = alike.get(weights[at]);
        if (known === undefined) alike.set(weights[at], [risk]);
        else known.push(risk);
    });
    const different = Float64Array.from(alike.keys()).sort().reverse();
    return Array.from(different, (weight) => alike.get(weight) ?? []).flatMap((same) => same.length === 1 ? same : same.sort(ties));
}

function descending(one: number, other: number): number {
    return one === other ? 0 : one > other ? -1 : 1;
}
