import type { RowsShown, RowSort } from "../../settings/settings";
import { naturalOrder } from "../../text/naturalOrder";
import type { Standing } from "../../domain/standing";
import type { HeatmapModel } from "./model";
import type { TreeNode } from "../common/tree";

/** The members of a row in the order in which they are shown. */
export type FamilyOf = (node: TreeNode) => readonly TreeNode[];

export interface RowChoice {
    /** How rows without members are sorted among their neighbours, and how groups are. */
    readonly sort: RowSort;
    readonly groupSort: RowSort | "same";
    readonly shown: RowsShown;
}

/** What rows are sorted and chosen by; the model is one. */
export type RowFacts = Pick<HeatmapModel, "labelOf" | "standing" | "weightBelow">;

/** Families as given cost nothing. Equals keep the order in which they are given. */
export function arranged(facts: RowFacts, choice: RowChoice, locale: string): FamilyOf {
    const [ofRows, ofGroups] = [comparison(facts, choice.sort, locale), comparison(facts, choice.groupSort === "same" ? choice.sort : choice.groupSort, locale)];
    const isShown = shownTest(facts, choice.shown);
    if (ofRows === undefined && ofGroups === undefined && isShown === undefined) return ({ children }) => children;
    return (node) => {
        const family = isShown === undefined ? node.children : node.children.filter(isShown);
        const compare = family.some(({ children }) => children.length > 0) ? ofGroups : ofRows;
        return compare === undefined ? family : [...family].sort(compare);
    };
}

/** Rows without members that a choice leaves out, among all of them. */
export function countHidden(facts: RowFacts, root: TreeNode, shown: RowsShown): number {
    const isShown = shownTest(facts, shown);
    if (isShown === undefined) return 0;
    const count = (node: TreeNode): number => (node.children.length > 0 ? node.children.reduce((sum, child) => sum + count(child), 0) : isShown(node) ? 0 : 1);
    return root.children.reduce((sum, child) => sum + count(child), 0);
}

type Compare = (one: TreeNode, other: TreeNode) => number;

function comparison({ labelOf, standing, weightBelow }: RowFacts, sort: RowSort, locale: string): Compare | undefined {
    switch (sort) {
        case "given": return undefined;
        case "name": return byName(labelOf, locale);
        case "worstFirst": return greatestFirst(({ status, fall }) => status * 100 + fall, standing);
        case "degradedFirst": return greatestFirst(({ status, fall }) => (status === 0 ? -Infinity : fall * 100 + status), standing);
        case "longestFirst": return greatestFirst(({ last, since, status }) => (last < 0 ? -Infinity : -since * 100 + status), standing);
        case "weightFirst": return (one, other) => weightBelow(other) - weightBelow(one);
    }
}

function byName(labelOf: RowFacts["labelOf"], locale: string): Compare {
    const natural = naturalOrder(locale);
    return (one, other) => natural(labelOf(one), labelOf(other));
}

function greatestFirst(score: (standing: Standing) => number, standing: RowFacts["standing"]): Compare {
    return (one, other) => {
        const [first, second] = [score(standing(one)), score(standing(other))];
        return first === second ? 0 : first > second ? -1 : 1;
    };
}

/** A group is shown while any of its members is; undefined where every row is. */
function shownTest({ standing }: RowFacts, shown: RowsShown): ((node: TreeNode) => boolean) | undefined {
    if (shown === "all") return undefined;
    const isShown = (node: TreeNode): boolean => {
        if (node.children.length > 0) return node.children.some(isShown);
        const { fall } = standing(node);
        return shown === "degraded" ? fall > 0 : fall !== 0;
    };
    return isShown;
}
