import { once } from "../../domain/once";
import type { Order } from "./ranking";
import type { Register } from "./readRisks";
import { Aside, ASIDES, reasonOf, Risk } from "./risk";
import { Sum, sumOf, sumOfSums, Tally } from "./tally";

/** Risks that stand together: in a cell, a row, a column, or aside. */
export interface Group {
    /** In the order of the list; those aside in the order of the data. Read when somebody asks for them. */
    readonly risks: readonly Risk[];
    readonly count: number;
    readonly exposure: Sum;
}

/** Risks that stand aside for one reason. */
export interface AsideGroup {
    readonly aside: Aside;
    readonly group: Group;
}

/** The risks of each cell, by its index. */
export function cellGroups(register: Register, { counts, exposures }: Tally, { compare }: Order): readonly Group[] {
    const { drawnIn } = register.columns;
    return Array.from(counts, (count, cell) => lazyGroup(count, exposures[cell], () => rowsOf(drawnIn, cell).sort(compare).map(register.riskAt)));
}

/** The rows of which a column tells this. The engine itself looks for the next one. */
function rowsOf(column: Int8Array | Uint8Array, told: number): number[] {
    const rows: number[] = [];
    for (let row = column.indexOf(told); row >= 0; row = column.indexOf(told, row + 1)) rows.push(row);
    return rows;
}

function lazyGroup(count: number, exposure: Sum, read: () => readonly Risk[]): Group {
    const risks = once(read);
    return { count, exposure, get risks() { return risks(); } };
}

export function groupIn(exposures: Float64Array, risks: readonly Risk[]): Group {
    return { risks, count: risks.length, exposure: sumOf(exposures, Int32Array.from(risks, ({ row }) => row)) };
}

/** Some cells together. */
export function joined(groups: readonly Group[], ranked: () => readonly Risk[]): Group {
    const count = groups.reduce((sum, group) => sum + group.count, 0);
    return lazyGroup(count, sumOfSums(groups.map(({ exposure }) => exposure)), () => {
        const members = new Set(groups.flatMap(({ risks }) => risks));
        return ranked().filter((risk) => members.has(risk));
    });
}

/** Those that are not drawn, by the reason; none that is empty. */
export function asideGroups({ columns: { asides, exposures }, drawn, riskAt }: Register): readonly AsideGroup[] {
    if (drawn.length === asides.length) return [];
    const groups = ASIDES.map((aside) => ({ aside, group: groupIn(exposures.value, rowsOf(asides, reasonOf(aside)).map(riskAt)) }));
    return groups.filter(({ group }) => group.count > 0);
}
