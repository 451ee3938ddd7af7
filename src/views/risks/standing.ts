import { RiskState, riskStateOf } from "../../domain/risks/riskState";
import { plainNumber } from "../../domain/words";
import { NOWHERE, OFF_SCALE } from "./positions";
import { reasonOf } from "./risk";

const [UNSCORED, OUTSIDE, REPEATED] = [reasonOf("unscored"), reasonOf("outside"), reasonOf("repeated")];

/** Which rows are drawn and where, and why the others are not. */
export interface StandingColumns {
    /** The place of the reason of each row among all, from 1; 0 for a row that is drawn. */
    readonly asides: Uint8Array;
    /** The index of the cell in which a row is drawn, else NOWHERE. */
    readonly drawnIn: Int8Array;
    /** 1 above appetite, where the model says so, else where the line does. */
    readonly above: Uint8Array;
    /** The rows that are drawn, in the order of the data. */
    readonly drawn: Int32Array;
    /** The rows that the model calls above appetite and the line does not, and the other way round. */
    readonly contradicted: readonly number[];
}

interface StandingInput {
    /** Where each row would stand: the index of a cell, NOWHERE or OFF_SCALE. */
    readonly places: Int8Array;
    /** The reason of each row whose state sets it aside, else 0; undefined where no state is told. */
    readonly states: Uint8Array | undefined;
    /** 1 for each row that repeats another; undefined where none does. */
    readonly repeated: Uint8Array | undefined;
    /** By the index of a cell. */
    readonly aboveLine: readonly boolean[];
    /** What the model says of each row; undefined where it says nothing. */
    readonly told: readonly unknown[] | undefined;
}

export function standingColumns({ places, states, repeated, aboveLine, told }: StandingInput): StandingColumns {
    const rowCount = places.length;
    const [asides, above] = [new Uint8Array(rowCount), new Uint8Array(rowCount)];
    const drawnIn = new Int8Array(rowCount);
    const drawn = new Int32Array(rowCount);
    const contradicted: number[] = [];
    let count = 0;
    for (let row = 0; row < rowCount; row += 1) {
        const place = places[row];
        let reason = place >= 0 ? 0 : place === OFF_SCALE ? OUTSIDE : UNSCORED;
        if (states !== undefined && states[row] !== 0) reason = states[row];
        if (repeated !== undefined && repeated[row] === 1) reason = REPEATED;
        asides[row] = reason;
        drawnIn[row] = reason === 0 ? place : NOWHERE;
        if (reason !== 0) continue;
        drawn[count] = row;
        count += 1;
        const byLine = aboveLine[place];
        const byModel = told === undefined ? byLine : truthOf(told[row]) ?? byLine;
        if (byModel) above[row] = 1;
        if (byModel !== byLine) contradicted.push(row);
    }
    return { asides, drawnIn, above, drawn: drawn.subarray(0, count), contradicted };
}

/** The reason of each row whose state sets it aside, else 0; undefined where no state is told. A register has few states: each is read once. */
export function stateColumn(values: readonly unknown[] | undefined, rowCount: number): Uint8Array | undefined {
    if (values === undefined) return undefined;
    const reasons = new Uint8Array(rowCount);
    const known = new Map<unknown, RiskState | undefined>();
    for (let row = 0; row < rowCount; row += 1) {
        const value = values[row];
        if (!known.has(value)) known.set(value, riskStateOf(value));
        const state = known.get(value);
        reasons[row] = state === "open" ? 0 : reasonOf(state ?? "unknownState");
    }
    return reasons;
}

const TRUE_WORDS: ReadonlySet<string> = new Set(["true", "yes", "vrai", "oui"]);
const FALSE_WORDS: ReadonlySet<string> = new Set(["false", "no", "faux", "non"]);

function truthOf(value: unknown): boolean | undefined {
    if (typeof value === "boolean") return value;
    const number = plainNumber(value);
    if (number !== undefined) return number > 0;
    const word = typeof value === "string" ? value.slice(0, LONGEST_TRUTH).trim().toLowerCase() : "";
    return TRUE_WORDS.has(word) ? true : FALSE_WORDS.has(word) ? false : undefined;
}

const LONGEST_TRUTH = 20;
