import type { Cell } from "../../domain/risks/matrix";
import type { Movement } from "../../domain/risks/movement";

/** Why a row is not drawn in the matrix. */
export const ASIDES = ["unscored", "outside", "closed", "occurred", "unknownState", "repeated"] as const;
export type Aside = (typeof ASIDES)[number];

/** A reason as a number in a column of all rows; 0 stands for none. */
export function reasonOf(aside: Aside): number {
    return ASIDES.indexOf(aside) + 1;
}

/** A place in the matrix; "none" where nothing is told of it, "outside" where a scale does not know what is. */
export type Position = Cell | "none" | "outside";

/** Since the period before: how it moved, or that it was not there. */
export type Change = Movement | "new";

/** A row of the register. */
export interface Risk {
    /** Its number in the data, and its place among the risks. */
    readonly row: number;
    readonly index: number;
    /** What tells it from the others: its number within its project. */
    readonly key: string;
    readonly id: string;
    /** Empty where a number alone is bound. */
    readonly title: string;
    /** The place of its category in the list of all; -1 without one. */
    readonly category: number;
    readonly inherent: Position;
    readonly residual: Position;
    readonly target: Position;
    readonly previous: Position;
    /** Where it is drawn; undefined where it is set aside. */
    readonly cell: Cell | undefined;
    readonly aside: Aside | undefined;
    /** EUR, or what the scale of impact is in; undefined where nobody could tell. */
    readonly exposure: number | undefined;
    readonly low: number | undefined;
    readonly high: number | undefined;
    readonly owner: string;
    readonly action: string;
    /** Milliseconds. */
    readonly actionDue: number | undefined;
    readonly reviewed: number | undefined;
    readonly openActions: number | undefined;
    readonly overdueActions: number | undefined;
    readonly closedActions: number | undefined;
    /** Undefined where no position is known. */
    readonly isAbove: boolean | undefined;
    readonly change: Change | undefined;
    /** Whether another visual has chosen it, or none has chosen any. */
    readonly isLit: boolean;
}

export function isCell(position: Position): position is Cell {
    return typeof position === "object";
}
