import type { AuditedRisk } from "../../domain/risks/auditRegister";
import { Cell, cellsOf, isAbove, RiskMatrix, zoneOf } from "../../domain/risks/matrix";
import { concentration } from "../../domain/risks/summary";
import { RISK_MEASURES, RiskMeasure } from "../../dataview/table";
import type { RiskMode, RiskOrder, Settings } from "../../settings/settings";
import type { Texts } from "../../text/say";
import { once } from "../common/once";
import type { ViewInput } from "../common/view";
import { chosenMatrix, isMatrixFault, MatrixFault } from "./chosenMatrix";
import { CurrencyFault, currencyFault } from "./units";
import { numbersOf } from "./exposures";
import { OFF_SCALE } from "./positions";
import { readRisks, Register } from "./readRisks";
import { Aside, ASIDES, Change, isCell, reasonOf, Risk } from "./risk";

/** Risks that stand together: in a cell, a row, a column, or aside. */
export interface Group {
    /** In the order of the list. */
    readonly risks: readonly Risk[];
    readonly count: number;
    /** The sum of the exposures that are told; undefined where none is. */
    readonly exposure: number | undefined;
}

export interface RiskFigures {
    readonly placed: number;
    readonly above: number;
    /** How many more are beyond the line than one period before, of those whose position is known then or now; undefined where nothing is told of it. */
    readonly aboveChange: number | undefined;
    readonly exposure: number | undefined;
    /** Drawn risks of which no exposure is told. */
    readonly silent: number;
    readonly low: number | undefined;
    readonly high: number | undefined;
    /** The share of the exposure that the five largest hold, 0 to 1. */
    readonly concentration: number | undefined;
    readonly overdue: number | undefined;
}

/** What the picture of the risks has to say, before it is known how much room there is to say it. */
export interface RiskModel {
    readonly matrix: RiskMatrix;
    readonly register: Register;
    readonly mode: RiskMode;
    /** The drawn ones in the order of the data, then in that of the list. */
    readonly drawn: readonly Risk[];
    readonly ranked: readonly Risk[];
    /** By the place of a cell, `cellIndex`. */
    readonly cells: readonly Group[];
    readonly rows: readonly Group[];
    readonly columns: readonly Group[];
    readonly whole: Group;
    /** Those that are not drawn, by the reason; none that is empty. */
    readonly asides: readonly { readonly aside: Aside; readonly group: Group }[];
    readonly figures: RiskFigures;
    readonly audited: () => readonly AuditedRisk[];
    /** The measures that are bound. */
    readonly tells: ReadonlySet<RiskMeasure>;
    readonly rowCount: number;
}

/** Why there is no picture. */
export type RiskFault = MatrixFault | CurrencyFault;

export function isFault(model: RiskModel | RiskFault): model is RiskFault {
    return "fault" in model;
}

export const TOP = 5;

export function cellIndex({ impact }: RiskMatrix, cell: Cell): number {
    return (cell.likelihood - 1) * impact.length + cell.impact - 1;
}

export interface ModelWords {
    readonly texts: Texts;
    readonly label: (value: unknown) => string;
}

export function makeModel({ table, settings }: Pick<ViewInput, "table" | "settings">, { texts, label }: ModelWords): RiskModel | RiskFault {
    const mixed = currencyFault(table);
    if (mixed !== undefined) return mixed;
    const matrix = chosenMatrix(settings, texts);
    if (isMatrixFault(matrix)) return matrix;
    const register = readRisks({ table, settings, matrix, label });
    const { drawnIn } = register.columns;
    const tells = new Set(RISK_MEASURES.filter((measure) => table.risks.measures[measure] !== undefined));
    const placed = asideCount(register.columns) === 0 ? register.risks : register.risks.filter(({ row }) => drawnIn[row] >= 0);
    const ranked = inOrder(placed, register, matrix, settings.risk.order, texts.locale);
    const cells = cellGroups(register, matrix, ranked);
    const together = (belongs: (cell: Cell) => boolean): Group => joined(cellsOf(matrix).filter(belongs).map((cell) => cells[cellIndex(matrix, cell)]), ranked);
    return {
        matrix, register, ranked, drawn: placed,
        mode: modeInForce(settings, register),
        cells,
        rows: matrix.likelihood.map((_, row) => together(({ likelihood }) => likelihood === row + 1)),
        columns: matrix.impact.map((_, column) => together(({ impact }) => impact === column + 1)),
        whole: groupIn(register.columns.exposures.value, ranked),
        asides: asideCount(register.columns) === 0 ? [] : asideGroups(register),
        figures: figuresOf(matrix, register, placed),
        audited: once(() => placed.map((risk) => auditedOf(risk, register.stand, tells))),
        tells,
        rowCount: table.rowCount,
    };
}

function asideCount({ asides }: Register["columns"]): number {
    let count = 0;
    for (let row = 0; row < asides.length; row += 1) if (asides[row] !== 0) count += 1;
    return count;
}

function asideGroups({ risks, columns: { asides } }: Register): RiskModel["asides"] {
    const groups = ASIDES.map((aside) => ({ aside, group: groupOf(risks.filter(({ row }) => asides[row] === reasonOf(aside))) }));
    return groups.filter(({ group }) => group.count > 0);
}

/** Movements that nothing is told of are not drawn. */
function modeInForce({ risk: { mode } }: Settings, { risks }: Register): RiskMode {
    if (mode === "movementMode" && !risks.some(({ inherent, residual }) => isCell(inherent) && isCell(residual))) return "residualMode";
    if (mode === "sinceLastMode" && !risks.some(({ previous }) => isCell(previous))) return "residualMode";
    return mode;
}

function cellGroups({ columns: { drawnIn, exposures } }: Register, matrix: RiskMatrix, ranked: readonly Risk[]): readonly Group[] {
    const members = Array.from({ length: matrix.likelihood.length * matrix.impact.length }, (): Risk[] => []);
    for (const risk of ranked) members[drawnIn[risk.row]].push(risk);
    return members.map((risks) => groupIn(exposures.value, risks));
}

function groupIn(exposures: Float64Array, risks: readonly Risk[]): Group {
    return { risks, count: risks.length, exposure: sumOf(exposures, risks) };
}

export function groupOf(risks: readonly Risk[]): Group {
    return { risks, count: risks.length, exposure: sumTold(risks, ({ exposure }) => exposure) };
}

/** The cells of a row or column together; their risks are put in order when somebody asks for them. */
function joined(groups: readonly Group[], ranked: readonly Risk[]): Group {
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

function sumTold(risks: readonly Risk[], valueOf: (risk: Risk) => number | undefined): number | undefined {
    let sum: number | undefined;
    for (const risk of risks) {
        const value = valueOf(risk);
        if (value !== undefined) sum = (sum ?? 0) + value;
    }
    return sum;
}

function figuresOf(matrix: RiskMatrix, { columns, stand }: Register, placed: readonly Risk[]): RiskFigures {
    const { exposures: { value, low, high }, above, table: { risks: { measures }, rowCount } } = columns;
    let [beyond, silent] = [0, 0];
    for (const { row } of placed) {
        beyond += above[row];
        if (Number.isNaN(value[row])) silent += 1;
    }
    return {
        placed: placed.length, above: beyond, silent,
        aboveChange: stand === "inherent" ? undefined : aboveChange(matrix, columns),
        exposure: sumOf(value, placed), low: sumOf(low, placed), high: sumOf(high, placed),
        concentration: placed.length > TOP ? concentration(placed.map(({ row }) => value[row]), TOP) : undefined,
        overdue: measures.overdueActions === undefined ? undefined : sumOf(numbersOf(measures.overdueActions.values, rowCount), placed),
    };
}

/** Of the numbers of the rows that are told; undefined where none is. */
function sumOf(numbers: Float64Array, risks: readonly Risk[]): number | undefined {
    let [sum, isTold] = [0, false];
    for (const { row } of risks) {
        if (Number.isNaN(numbers[row])) continue;
        sum += numbers[row];
        isTold = true;
    }
    return isTold ? sum : undefined;
}

/** Both by the line. Those that have closed since stood there too; one that has lost its score says nothing of a change, nor does a row that repeats another. */
function aboveChange(matrix: RiskMatrix, { positions, asides, cells, drawnIn }: Register["columns"]): number | undefined {
    const previous = positions.previous();
    if (previous === undefined || !previous.some((index) => index >= 0)) return undefined;
    const isBeyond = cells.map((cell) => isAbove(matrix, cell) ? 1 : 0);
    const [closed, occurred] = [reasonOf("closed"), reasonOf("occurred")];
    let change = 0;
    for (let row = 0; row < previous.length; row += 1) {
        const isKnown = previous[row] !== OFF_SCALE && (asides[row] === 0 || asides[row] === closed || asides[row] === occurred);
        if (!isKnown) continue;
        if (asides[row] === 0) change += isBeyond[drawnIn[row]];
        if (previous[row] >= 0) change -= isBeyond[previous[row]];
    }
    return change;
}

const MOVED: Readonly<Record<Change, number>> = { worse: 4, new: 3, shifted: 2, same: 1, better: 0 };

function inOrder(risks: readonly Risk[], { columns: { drawnIn, exposures, cells } }: Register, matrix: RiskMatrix, order: RiskOrder, locale: string): readonly Risk[] {
    if (order === "asGiven") return risks;
    // Making one costs milliseconds, and few registers have ties.
    const byId = once(() => new Intl.Collator(locale, { numeric: true }).compare);
    const zones = cells.map((cell) => zoneOf(matrix, cell));
    const products = cells.map(({ likelihood, impact }) => likelihood * impact);
    const zone = ({ row }: Risk): number => zones[drawnIn[row]];
    const value = ({ row }: Risk): number => Number.isNaN(exposures.value[row]) ? -Infinity : exposures.value[row];
    const first: (risk: Risk) => number = order === "exposureFirst" ? value : order === "zoneFirst" ? zone : ({ change }) => MOVED[change ?? "same"];
    const product = ({ row }: Risk): number => products[drawnIn[row]];
    const ties = (one: Risk, other: Risk): number => descending(zone(one), zone(other)) || descending(value(one), value(other)) || descending(product(one), product(other)) || byId()(one.id, other.id);
    return byWeight(risks, Float64Array.from(risks, first), ties);
}

/** The heaviest first. Numbers alone are sorted by the engine itself; only what weighs the same is compared one by one. */
function byWeight(risks: readonly Risk[], weights: Float64Array, ties: (one: Risk, other: Risk) => number): readonly Risk[] {
    const alike = new Map<number, Risk[]>();
    risks.forEach((risk, at) => {
        const known = alike.get(weights[at]);
        if (known === undefined) alike.set(weights[at], [risk]);
        else known.push(risk);
    });
    const different = Float64Array.from(alike.keys()).sort().reverse();
    return Array.from(different, (weight) => alike.get(weight) ?? []).flatMap((same) => same.length === 1 ? same : same.sort(ties));
}

function descending(one: number, other: number): number {
    return one === other ? 0 : one > other ? -1 : 1;
}

/** No action is told as none where actions are counted. What a risk may cost before any control is not held against its residual zone. */
function auditedOf({ inherent, residual, exposure, openActions, closedActions, reviewed }: Risk, stand: Register["stand"], tells: RiskModel["tells"]): AuditedRisk {
    const counted = (measure: "openActions" | "closedActions", count: number | undefined): number | undefined => tells.has(measure) ? count ?? 0 : undefined;
    return {
        inherent: isCell(inherent) ? inherent : undefined, residual: isCell(residual) ? residual : undefined,
        value: stand === "residual" ? exposure : undefined,
        openActions: counted("openActions", openActions), closedActions: counted("closedActions", closedActions), reviewed,
    };
}
