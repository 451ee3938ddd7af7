import { RiskMatrix, zoneOf } from "../../domain/risks/matrix";
import type { RiskOrder } from "../../settings/settings";
import { naturalOrder } from "../../text/naturalOrder";
import { Order, weighed } from "./ranking";
import type { Register } from "./readRisks";
import type { Change } from "./risk";

const MOVED: Readonly<Record<Change, number>> = { worse: 4, new: 3, shifted: 2, same: 1, better: 0 };

/** The drawn risks as the list has them. */
export function orderOf({ columns: { drawnIn, exposures, cells, changeOf }, drawn, exposed, riskAt }: Register, matrix: RiskMatrix, order: RiskOrder, locale: string): Order {
    if (order === "asGiven") return { weights: () => weighed(Float64Array.from(drawn, (row) => -row)), compare: (one, other) => one - other };
    const zones = cells.map((cell) => zoneOf(matrix, cell));
    const products = cells.map(({ likelihood, impact }) => likelihood * impact);
    const zone = (row: number): number => zones[drawnIn[row]];
    const value = (row: number): number => Number.isNaN(exposures.value[row]) ? -Infinity : exposures.value[row];
    const weightOf = order === "exposureFirst" ? value : order === "zoneFirst" ? zone : (row: number): number => MOVED[changeOf(row) ?? "same"];
    const byId = naturalOrder(locale);
    const compare = (one: number, other: number): number =>
        descending(weightOf(one), weightOf(other)) || descending(zone(one), zone(other)) || descending(value(one), value(other))
        || descending(products[drawnIn[one]], products[drawnIn[other]]) || byId(riskAt(one).id, riskAt(other).id) || one - other;
    return { weights: () => order === "exposureFirst" ? exposed() : weighed(Float64Array.from(drawn, weightOf)), compare };
}

function descending(one: number, other: number): number {
    return one === other ? 0 : one > other ? -1 : 1;
}
