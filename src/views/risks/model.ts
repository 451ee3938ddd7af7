import { RISK_MEASURES, RiskMeasure } from "../../dataview/table";
import type { AuditedRisk } from "../../domain/risks/auditRegister";
import type { Cell, RiskMatrix } from "../../domain/risks/matrix";
import type { RiskMode, Settings } from "../../settings/settings";
import type { Texts } from "../../text/say";
import { once } from "../../domain/once";
import type { ViewInput } from "../common/view";
import { chosenMatrix, isMatrixFault, MatrixFault } from "./chosenMatrix";
import { figuresOf, RiskFigures } from "./figures";
import { AsideGroup, asideGroups, cellGroups, Group, joined } from "./groups";
import { orderOf } from "./order";
import { Ranking, rankingBy } from "./ranking";
import { readRisks, Register } from "./readRisks";
import { isCell, Risk } from "./risk";
import { tallyOf } from "./tally";
import { CurrencyFault, currencyFault } from "./units";

/** What the picture of the risks has to say, before it is known how much room there is to say it. */
export interface RiskModel {
    readonly matrix: RiskMatrix;
    readonly register: Register;
    readonly mode: RiskMode;
    /** The drawn risks in the order of the data, and in that of the list. */
    readonly drawn: () => readonly Risk[];
    readonly ranking: Ranking;
    /** By the place of a cell, `cellIndex`. */
    readonly cells: readonly Group[];
    readonly rows: readonly Group[];
    readonly columns: readonly Group[];
    readonly whole: Group;
    /** Those that are not drawn, by the reason; none that is empty. */
    readonly asides: readonly AsideGroup[];
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

export function cellIndex({ impact }: RiskMatrix, cell: Cell): number {
    return (cell.likelihood - 1) * impact.length + cell.impact - 1;
}

export interface ModelWords {
    readonly texts: Texts;
    readonly label: (value: unknown) => string;
}

/** @param known the matrix of a model of the same settings and language */
export function makeModel({ table, settings }: Pick<ViewInput, "table" | "settings">, { texts, label }: ModelWords, known?: RiskMatrix): RiskModel | RiskFault {
    const mixed = currencyFault(table);
    if (mixed !== undefined) return mixed;
    const matrix = known ?? chosenMatrix(settings, texts);
    if (isMatrixFault(matrix)) return matrix;
    const register = readRisks({ table, settings, matrix, label });
    const tells = new Set(RISK_MEASURES.filter((measure) => table.risks.measures[measure] !== undefined));
    const order = orderOf(register, matrix, settings.risk.order, texts.locale);
    const tally = tallyOf(register);
    const drawn = once(() => Array.from(register.drawn, (row) => register.riskAt(row)));
    const ranking = rankingBy(order, register.drawn, register.riskAt);
    const cells = cellGroups(register, tally, order);
    const together = (belongs: (cell: Cell) => boolean): Group => joined(register.columns.cells.filter(belongs).map((cell) => cells[cellIndex(matrix, cell)]), ranking.all);
    return {
        matrix, register, ranking, drawn,
        mode: modeInForce(settings, register),
        cells,
        rows: matrix.likelihood.map((_, row) => together(({ likelihood }) => likelihood === row + 1)),
        columns: matrix.impact.map((_, column) => together(({ impact }) => impact === column + 1)),
        whole: joined(cells, ranking.all),
        asides: asideGroups(register),
        figures: figuresOf(matrix, register, tally),
        audited: once(() => drawn().map((risk) => auditedOf(risk, register.stand, tells))),
        tells,
        rowCount: table.rowCount,
    };
}

/** Movements that nothing is told of are not drawn. */
function modeInForce({ risk: { mode } }: Settings, register: Register): RiskMode {
    if (mode === "movementMode" && !register.risks().some(({ inherent, residual }) => isCell(inherent) && isCell(residual))) return "residualMode";
    if (mode === "sinceLastMode" && !register.risks().some(({ previous }) => isCell(previous))) return "residualMode";
    return mode;
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
