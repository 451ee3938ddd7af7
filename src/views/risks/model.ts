import type { AuditedRisk } from "../../domain/risks/auditRegister";
import { Cell, isAbove, RiskMatrix, zoneOf } from "../../domain/risks/matrix";
import { concentration } from "../../domain/risks/summary";
import { RISK_MEASURES, RiskMeasure } from "../../dataview/table";
import type { RiskMode, RiskOrder, Settings } from "../../settings/settings";
import type { Texts } from "../../text/say";
import { once } from "../common/once";
import type { ViewInput } from "../common/view";
import { chosenMatrix, isMatrixFault, MatrixFault } from "./chosenMatrix";
import { readRisks, Register } from "./readRisks";
import { Aside, ASIDES, isCell, Risk } from "./risk";

/** Risks that stand together: in a cell, a row, a column, or aside. */
export interface Group {
    readonly risks: readonly Risk[];
    /** The sum of the exposures that are told; undefined where none is. */
    readonly exposure: number | undefined;
}

export interface RiskFigures {
    readonly placed: number;
    readonly above: number;
    /** Above appetite one period before, of all that stood then; undefined where nothing is told of it. */
    readonly aboveBefore: number | undefined;
    readonly exposure: number | undefined;
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

export function isFault(model: RiskModel | MatrixFault): model is MatrixFault {
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

export function makeModel({ table, settings }: Pick<ViewInput, "table" | "settings">, { texts, label }: ModelWords): RiskModel | MatrixFault {
    const matrix = chosenMatrix(settings, texts);
    if (isMatrixFault(matrix)) return matrix;
    const register = readRisks({ table, settings, matrix, label });
    const placed = register.risks.filter(({ cell }) => cell !== undefined);
    const ranked = inOrder(placed, matrix, settings.risk.order, texts.locale);
    const at = (belongs: (cell: Cell) => boolean): Group => groupOf(ranked.filter(({ cell }) => cell !== undefined && belongs(cell)));
    return {
        matrix, register, ranked, drawn: placed,
        mode: modeInForce(settings, register),
        cells: cellGroups(matrix, ranked),
        rows: matrix.likelihood.map((_, row) => at(({ likelihood }) => likelihood === row + 1)),
        columns: matrix.impact.map((_, column) => at(({ impact }) => impact === column + 1)),
        whole: groupOf(ranked),
        asides: ASIDES.map((aside) => ({ aside, group: groupOf(register.risks.filter((risk) => risk.aside === aside)) })).filter(({ group }) => group.risks.length > 0),
        figures: figuresOf(matrix, register, placed),
        audited: once(() => placed.map(auditedOf)),
        tells: new Set(RISK_MEASURES.filter((measure) => table.risks.measures[measure] !== undefined)),
        rowCount: table.rowCount,
    };
}

/** Movements that nothing is told of are not drawn. */
function modeInForce({ risk: { mode } }: Settings, { risks }: Register): RiskMode {
    if (mode === "movementMode" && !risks.some(({ inherent, residual }) => isCell(inherent) && isCell(residual))) return "residualMode";
    if (mode === "sinceLastMode" && !risks.some(({ previous }) => isCell(previous))) return "residualMode";
    return mode;
}

function cellGroups(matrix: RiskMatrix, ranked: readonly Risk[]): readonly Group[] {
    const members = Array.from({ length: matrix.likelihood.length * matrix.impact.length }, (): Risk[] => []);
    for (const risk of ranked) if (risk.cell !== undefined) members[cellIndex(matrix, risk.cell)].push(risk);
    return members.map(groupOf);
}

export function groupOf(risks: readonly Risk[]): Group {
    return { risks, exposure: sumTold(risks, ({ exposure }) => exposure) };
}

function sumTold(risks: readonly Risk[], valueOf: (risk: Risk) => number | undefined): number | undefined {
    let sum: number | undefined;
    for (const risk of risks) {
        const value = valueOf(risk);
        if (value !== undefined) sum = (sum ?? 0) + value;
    }
    return sum;
}

function figuresOf(matrix: RiskMatrix, register: Register, placed: readonly Risk[]): RiskFigures {
    return {
        placed: placed.length,
        above: placed.filter((risk) => risk.isAbove).length,
        aboveBefore: register.stand === "inherent" ? undefined : aboveBefore(matrix, register.risks),
        exposure: sumTold(placed, ({ exposure }) => exposure),
        low: sumTold(placed, ({ low }) => low),
        high: sumTold(placed, ({ high }) => high),
        concentration: placed.length > TOP ? concentration(placed.map(({ exposure }) => exposure), TOP) : undefined,
        overdue: sumTold(placed, ({ overdueActions }) => overdueActions),
    };
}

/** Those that have closed since stood there too; a row that repeats another does not count again. */
function aboveBefore(matrix: RiskMatrix, risks: readonly Risk[]): number | undefined {
    const before = risks.filter(({ aside }) => aside !== "repeated").map(({ previous }) => previous).filter(isCell);
    return before.length === 0 ? undefined : before.filter((cell) => isAbove(matrix, cell)).length;
}

const MOVED: Readonly<Record<string, number>> = { worse: 4, new: 3, shifted: 2, same: 1, better: 0 };

function inOrder(risks: readonly Risk[], matrix: RiskMatrix, order: RiskOrder, locale: string): readonly Risk[] {
    if (order === "asGiven") return risks;
    const byId = new Intl.Collator(locale, { numeric: true }).compare;
    const zone = ({ cell }: Risk): number => cell === undefined ? 0 : zoneOf(matrix, cell);
    const value = ({ exposure }: Risk): number => exposure ?? -Infinity;
    const moved = ({ change }: Risk): number => MOVED[change ?? "same"];
    const product = ({ cell }: Risk): number => cell === undefined ? 0 : cell.likelihood * cell.impact;
    const measures: Readonly<Record<Exclude<RiskOrder, "asGiven">, readonly ((risk: Risk) => number)[]>> = {
        exposureFirst: [value, zone, product], zoneFirst: [zone, value, product], movedFirst: [moved, zone, value],
    };
    const weigh = measures[order];
    return [...risks].sort((one, other) => {
        for (const measure of weigh) {
            const [a, b] = [measure(one), measure(other)];
            if (a !== b) return b > a ? 1 : -1;
        }
        return byId(one.id, other.id);
    });
}

function auditedOf({ inherent, residual, exposure, openActions, closedActions, reviewed }: Risk): AuditedRisk {
    return { inherent: isCell(inherent) ? inherent : undefined, residual: isCell(residual) ? residual : undefined, value: exposure, openActions, closedActions, reviewed };
}
