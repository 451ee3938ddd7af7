import type { PortfolioTable, RiskMeasure } from "../../dataview/table";
import { Cell, cellsOf, isAbove, RiskMatrix } from "../../domain/risks/matrix";
import { movementOf } from "../../domain/risks/movement";
import { RiskState, riskStateOf } from "../../domain/risks/riskState";
import { isBlank, plainNumber } from "../../domain/words";
import type { Settings } from "../../settings/settings";
import { categoryReader } from "./categories";
import { exposureColumns } from "./exposures";
import { NOWHERE, OFF_SCALE, PAIRS, positionColumns } from "./positions";
import { Change, reasonOf, Risk } from "./risk";
import { Columns, RowRisk } from "./rowRisk";

export interface ReadInput {
    readonly table: PortfolioTable;
    readonly settings: Settings;
    readonly matrix: RiskMatrix;
    readonly label: (value: unknown) => string;
}

/** Where a risk stands: by its residual position, or before any control. */
export type Stand = "residual" | "inherent";

export interface Register {
    /** Every row, in the order of the data. */
    readonly risks: readonly Risk[];
    /** The same, by columns. */
    readonly columns: Columns;
    readonly stand: Stand;
    /** In the order of their names. */
    readonly categories: readonly string[];
    /** Cells that hold neither a number nor a blank where a number is asked for. */
    readonly unreadable: number;
    /** Risks that the model calls above appetite and the line does not, and the other way round. */
    readonly contradicted: readonly Risk[];
}

/** Every row of the data is one risk of the register: drawn, or set aside with the reason. Read by columns, so that thousands cost little. */
export function readRisks(input: ReadInput): Register {
    const { table, settings, matrix, label } = input;
    const { rowCount } = table;
    const stand = standOf(table, settings);
    const cells = cellsOf(matrix);
    const positions = positionColumns(input);
    const standing = positions[stand]() ?? new Int8Array(rowCount).fill(NOWHERE);
    const states = stateColumn(table.risks.measures.riskState?.values, rowCount);
    const { asides, drawnIn } = asideColumns(standing, states, repeatedRows(table, (row) => states?.[row] === undefined || states[row] === 0 ? standing[row] >= 0 : false));
    const told = stand === "inherent" ? undefined : table.risks.measures.appetite?.values;
    const appetite = appetiteColumns(cells.map((cell) => isAbove(matrix, cell)), drawnIn, told);
    const categories = categoryReader(table.risks.category, rowCount, label);
    const columns: Columns = {
        table, label, cells, positions, drawnIn, asides,
        keyOf: (row) => keyOf(table, row),
        above: appetite.above,
        exposures: exposureColumns({ ...input, stand, cells, drawnIn }),
        categoryOf: categories.of,
        // Before any control nothing is told of a period before: the position then is a residual one.
        changeOf: changeReader(matrix, cells, drawnIn, stand === "residual" ? positions.previous() : undefined),
    };
    const risks: Risk[] = [];
    for (let row = 0; row < rowCount; row += 1) risks.push(new RowRisk(columns, row));
    return { risks, columns, stand, categories: categories.names, unreadable: unreadableIn(table), contradicted: appetite.contradicted.map((row) => risks[row]) };
}

function standOf({ risks: { measures } }: PortfolioTable, { risk: { mode } }: Settings): Stand {
    const isBound = ([one, other]: readonly [RiskMeasure, RiskMeasure]): boolean => measures[one] !== undefined && measures[other] !== undefined;
    return mode === "inherentMode" && isBound(PAIRS.inherent) || !isBound(PAIRS.residual) ? "inherent" : "residual";
}

const REASONS = { unscored: reasonOf("unscored"), outside: reasonOf("outside"), closed: reasonOf("closed"), occurred: reasonOf("occurred"), unknownState: reasonOf("unknownState"), repeated: reasonOf("repeated") };

interface AsideColumns {
    /** The place of the reason of each row among all, from 1; 0 for a row that is drawn. */
    readonly asides: Uint8Array;
    /** The index of the cell in which a row is drawn, else NOWHERE. */
    readonly drawnIn: Int8Array;
}

function asideColumns(standing: Int8Array, states: Uint8Array | undefined, repeated: Uint8Array | undefined): AsideColumns {
    const asides = new Uint8Array(standing.length);
    const drawnIn = new Int8Array(standing.length);
    for (let row = 0; row < asides.length; row += 1) {
        const place = standing[row];
        let reason = place >= 0 ? 0 : place === OFF_SCALE ? REASONS.outside : REASONS.unscored;
        if (states !== undefined && states[row] !== 0) reason = states[row];
        if (repeated !== undefined && repeated[row] === 1) reason = REASONS.repeated;
        asides[row] = reason;
        drawnIn[row] = reason === 0 ? place : NOWHERE;
    }
    return { asides, drawnIn };
}

/**
 * 1 for each row that repeats another; undefined where none does. Of rows with one number the first that can be drawn counts, else the
 * first; rows without a number are never the same. Numbers that are all different need no longer keys.
 */
function repeatedRows(table: PortfolioTable, canBeDrawn: (row: number) => boolean): Uint8Array | undefined {
    const { rowCount, risks: { names } } = table;
    if (new Set(names.at(0)?.values).size === rowCount) return undefined;
    const chosen = new Map<string, number>();
    const repeated = new Uint8Array(rowCount);
    for (let row = 0; row < rowCount; row += 1) {
        const key = keyOf(table, row);
        const known = chosen.get(key);
        if (known === undefined) chosen.set(key, row);
        else if (canBeDrawn(row) && !canBeDrawn(known)) {
            repeated[known] = 1;
            chosen.set(key, row);
        } else repeated[row] = 1;
    }
    return repeated;
}

/** A number may be used again in another project; a row without one is known by its place. */
function keyOf({ levels, risks: { names } }: PortfolioTable, row: number): string {
    const id = names.at(0)?.values[row];
    if (isBlank(id)) return `\u0003${row}`;
    let key = written(id);
    for (const { values } of levels) key += `\u0000${written(values[row])}`;
    return key;
}

/** Texts and numbers are told apart: "1" is no 1. */
function written(value: unknown): string {
    if (typeof value === "string") return value;
    if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return `\u0001${value}`;
    return value instanceof Date ? `\u0002${value.getTime()}` : "";
}

/** The reason of each row whose state sets it aside, else 0; undefined where no state is told. A register has few states: each is read once. */
function stateColumn(values: readonly unknown[] | undefined, rowCount: number): Uint8Array | undefined {
    if (values === undefined) return undefined;
    const reasons = new Uint8Array(rowCount);
    const known = new Map<unknown, RiskState | undefined>();
    for (let row = 0; row < rowCount; row += 1) {
        const value = values[row];
        if (!known.has(value)) known.set(value, riskStateOf(value));
        const state = known.get(value);
        reasons[row] = state === "open" ? 0 : REASONS[state ?? "unknownState"];
    }
    return reasons;
}

/** Above appetite where the model says so, else where the line does; the rows in which they differ. */
function appetiteColumns(aboveLine: readonly boolean[], drawnIn: Int8Array, told: readonly unknown[] | undefined): { readonly above: Uint8Array; readonly contradicted: readonly number[] } {
    const above = new Uint8Array(drawnIn.length);
    const contradicted: number[] = [];
    for (let row = 0; row < above.length; row += 1) {
        if (drawnIn[row] < 0) continue;
        const byLine = aboveLine[drawnIn[row]];
        const byModel = told === undefined ? undefined : truthOf(told[row]);
        if (byModel ?? byLine) above[row] = 1;
        if (byModel !== undefined && byModel !== byLine) contradicted.push(row);
    }
    return { above, contradicted };
}

/** Where no row tells a position before, nothing is told of changes. */
function changeReader(matrix: RiskMatrix, cells: readonly Cell[], drawnIn: Int8Array, previous: Int8Array | undefined): (row: number) => Change | undefined {
    if (previous === undefined || !previous.some((index) => index >= 0)) return () => undefined;
    return (row) => {
        const [before, now] = [previous[row], drawnIn[row]];
        if (now < 0 || before === OFF_SCALE) return undefined;
        return before === NOWHERE ? "new" : movementOf(matrix, cells[before], cells[now]);
    };
}

const NUMBERS: readonly RiskMeasure[] = ["exposure", "exposureLow", "exposureHigh", "openActions", "overdueActions", "closedActions"];

function unreadableIn({ risks: { measures }, rowCount }: PortfolioTable): number {
    let count = 0;
    for (const name of NUMBERS) {
        const values = measures[name]?.values;
        if (values === undefined) continue;
        for (let row = 0; row < rowCount; row += 1) {
            const value = values[row];
            if (typeof value === "number" && Number.isFinite(value)) continue;
            if (!isBlank(value) && plainNumber(value) === undefined) count += 1;
        }
    }
    return count;
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
