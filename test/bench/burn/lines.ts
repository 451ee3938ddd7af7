import { type Amount, closing, monthCount } from "./budgets";

/** A line of a panel. */
export interface Line {
    readonly amount: Amount;
    readonly colour: string;
    /** Its first and last month, both counted. */
    readonly from: number;
    readonly to: number;
    readonly stepped?: true;
}

const last = monthCount - 1;

/** What every contender draws in each panel. */
export const lines: readonly Line[] = [
    { amount: "revised", colour: "#555555", from: 0, to: last, stepped: true },
    { amount: "planned", colour: "#9e9e9e", from: 0, to: last },
    { amount: "committed", colour: "#7b1fa2", from: 0, to: closing },
    { amount: "earned", colour: "#2e7d32", from: 0, to: closing },
    { amount: "actual", colour: "#1565c0", from: 0, to: closing },
    { amount: "forecast", colour: "#ef6c00", from: closing, to: last },
];

export const lineWidth = 1.5;
export const isDrawn = ({ from, to }: Line, month: number): boolean => month >= from && month <= to;
