import type { RiskMatrix } from "../../domain/risks/matrix";
import { once } from "../common/once";
import type { Register } from "./readRisks";
import { Aside, ASIDES, reasonOf, Risk } from "./risk";

/** Risks that stand together: in a cell, a row, a column, or aside. */
export interface Group {
    /** In the order of the list. */
    readonly risks: readonly Risk[];
    readonly count: number;
    /** The sum of the exposures that are told; undefined where none is. */
    readonly exposure: number | undefined;
}

/** Risks that stand aside for one reason. */
export interface AsideGroup {
    readonly aside: Aside;
    readonly group: Group;
}

/** The risks of each cell, by its index. */
export function cellGroups({ columns: { drawnIn, exposures } }: Register, matrix: RiskMatrix, ranked: readonly Risk[]): readonly Group[] {
    const members = Array.from({ length: matrix.likelihood.length * matrix.impact.length }, (): Risk[] => []);
    for (const risk of ranked) members[drawnIn[risk.row]].push(risk);
    return members.map((risks) => groupIn(exposures.value, risks));
}

export function groupIn(exposures: Float64Array, risks: readonly Risk[]): Group {
    return { risks, count: risks.length, exposure: sumOf(exposures, risks) };
}

/** The cells of a row or column together; their risks are put in order when somebody asks for them. */
export function joined(groups: readonly Group[], ranked: readonly Risk[]): Group {
    const risks = once(() => {
        const members = new Set(groups.flatMap((group) => group.risks));
        return ranked.filter((risk) => members.has(risk));
    });
    const told = groups.flatMap(({ exposure }) => exposure ?? []);
    return {
        get risks() { return risks(); },
        count: groups.reduce((sum, { count }) => sum + count, 0),
        exposure: told.length === 0 ? undefined : told.reduce((sum, exposure) => sum + exposure, 0),
    };
}

/** Those that are not drawn, by the reason; none that is empty. */
export function asideGroups({ risks, columns: { asides, exposures } }: Register): readonly AsideGroup[] {
    if (asides.every((reason) => reason === 0)) return [];
    const groups = ASIDES.map((aside) => ({ aside, group: groupIn(exposures.value, risks.filter(({ row }) => asides[row] === reasonOf(aside))) }));
    return groups.filter(({ group }) => group.count > 0);
}

/** Of the numbers of the rows that are told; undefined where none is. */
export function sumOf(numbers: Float64Array, risks: readonly Risk[]): number | undefined {
    let [sum, isTold] = [0, false];
    for (const { row } of risks) {
        if (Number.isNaN(numbers[row])) continue;
        sum += numbers[row];
        isTold = true;
    }
    return isTold ? sum : undefined;
}
