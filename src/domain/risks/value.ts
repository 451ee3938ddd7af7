import { middleOf } from "./level";
import { Cell, RiskMatrix } from "./matrix";

/** K04, expected monetary value in the unit of the impact (EUR): undefined where an axis has no bounds. */
export interface Valued {
    readonly value: number | undefined;
    readonly low: number | undefined;
    readonly high: number | undefined;
}

/** The product of the middles of both levels, and its range by their bounds. */
export function valueOfCell(matrix: RiskMatrix, cell: Cell): Valued {
    const [likelihood, impact] = [matrix.likelihood[cell.likelihood - 1], matrix.impact[cell.impact - 1]];
    return {
        value: product(middleOf(likelihood), middleOf(impact)),
        low: product(likelihood.lower, impact.lower),
        high: product(likelihood.upper, impact.upper),
    };
}

function product(one: number | undefined, other: number | undefined): number | undefined {
    return one === undefined || other === undefined ? undefined : one * other;
}
