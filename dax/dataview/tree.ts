import type { VisualRow } from "../visual/ask";
import { keyAt } from "./points";

/** A member of a hierarchy under its parents, or the total of a parent. */
export interface Branch {
    readonly level: number;
    readonly isTotal: boolean;
    /** Equal for equal members under equal parents. */
    readonly path: string;
    /** One of its rows. */
    readonly row: VisualRow;
    /** Totals last. */
    readonly children: readonly Branch[];
}

const TOTAL = "total";

/** The members of a row along the fields of a hierarchy; what is summed up ends in a total. */
function stepsOf(row: VisualRow, fields: readonly number[]): readonly string[] {
    const summed = fields.findIndex((index) => row.isTotal[index]);
    const members = fields.slice(0, summed < 0 ? fields.length : summed).map((index) => keyAt(row, [index]));
    return summed < 0 ? members : [...members, TOTAL];
}

export function pathOf(row: VisualRow, fields: readonly number[]): string {
    return JSON.stringify(stepsOf(row, fields));
}

interface Walked {
    readonly row: VisualRow;
    readonly steps: readonly string[];
}

function branchesOf(walked: readonly Walked[], level: number): readonly Branch[] {
    const groups = new Map<string, Walked[]>();
    for (const one of walked) {
        if (one.steps.length <= level) continue;
        const members = groups.get(one.steps[level]) ?? [];
        groups.set(one.steps[level], members);
        members.push(one);
    }
    const branches = [...groups].map(([step, members]): Branch => ({
        level,
        isTotal: step === TOTAL,
        path: JSON.stringify(members[0].steps.slice(0, level + 1)),
        row: members[0].row,
        children: branchesOf(members, level + 1),
    }));
    return [...branches.filter(({ isTotal }) => !isTotal), ...branches.filter(({ isTotal }) => isTotal)];
}

/** The tree of the members that occur, in the order in which they first do. */
export function branches(rows: readonly VisualRow[], fields: readonly number[]): readonly Branch[] {
    return branchesOf(rows.map((row) => ({ row, steps: stepsOf(row, fields) })), 0);
}

/** From left to right. */
export function leavesOf(tree: readonly Branch[]): readonly Branch[] {
    return tree.flatMap((branch) => (branch.children.length === 0 ? [branch] : leavesOf(branch.children)));
}
