import type { Field, PortfolioTable, RiskMeasure } from "../../dataview/table";
import { readDistinct } from "../../domain/distinct";
import { LevelOf, levelReader, middleOf } from "../../domain/risks/level";
import { Cell, isAbove, RiskMatrix } from "../../domain/risks/matrix";
import { movementOf } from "../../domain/risks/movement";
import { riskStateOf } from "../../domain/risks/riskState";
import { valueOfCell } from "../../domain/risks/value";
import { instant } from "../../domain/staleness";
import { foldWord, isBlank, plainNumber } from "../../domain/words";
import type { Settings } from "../../settings/settings";
import { Aside, Change, isCell, Position, Risk } from "./risk";

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
    readonly stand: Stand;
    /** In the order of their names. */
    readonly categories: readonly string[];
    /** Cells that hold neither a number nor a blank where a number is asked for, and states that are no known word. */
    readonly unreadable: number;
    readonly unknownStates: number;
    /** Risks that the model calls above appetite and the line does not, and the other way round. */
    readonly contradicted: readonly Risk[];
}

type Pair = "inherent" | "residual" | "target" | "previous";

const PAIRS: Readonly<Record<Pair, readonly [RiskMeasure, RiskMeasure]>> = {
    inherent: ["probability", "impact"], residual: ["residualProbability", "residualImpact"],
    target: ["targetProbability", "targetImpact"], previous: ["previousProbability", "previousImpact"],
};

/** Every row of the data is one risk of the register: drawn, or set aside with the reason. */
export function readRisks(input: ReadInput): Register {
    const { table, settings, matrix, label } = input;
    const stand = standOf(table, settings);
    const positions = positionReader(input);
    const numbers = numberReader(table);
    const categories = categoryReader(table.risks.category, table.rowCount, label);
    const known = new Set<string>();
    const contradicted: Risk[] = [];
    let unknownStates = 0;
    const words = (name: RiskMeasure, row: number): string => label(table.risks.measures[name]?.values[row]);
    const risks = Array.from({ length: table.rowCount }, (_, row): Risk => {
        const at = (pair: Pair): Position => positions(pair, row);
        const current = at(stand);
        const state = riskStateOf(table.risks.measures.riskState?.values[row]);
        if (state === undefined) unknownStates += 1;
        const key = keyOf(table, row);
        const aside = asideOf(current, state ?? "open", known.has(key));
        known.add(key);
        const cell = aside === undefined && isCell(current) ? current : undefined;
        const told = stand === "inherent" ? undefined : truthOf(table.risks.measures.appetite?.values[row]);
        const byLine = cell && isAbove(matrix, cell);
        const value = exposureOf(input, numbers, stand, cell, row);
        const risk: Risk = {
            row, index: row, key, ...namesOf(table, row, label),
            category: categories.of(row),
            inherent: at("inherent"), residual: at("residual"), target: at("target"), previous: at("previous"),
            cell, aside, ...value,
            owner: words("owner", row), action: words("action", row),
            actionDue: dayOf(table.risks.measures.actionDue, row), reviewed: dayOf(table.risks.measures.reviewed, row),
            openActions: numbers.at("openActions", row), overdueActions: numbers.at("overdueActions", row), closedActions: numbers.at("closedActions", row),
            isAbove: cell && (told ?? byLine),
            change: cell && changeOf(matrix, table, at("previous"), cell),
            isLit: table.isHighlighted?.(row) ?? true,
        };
        if (told !== undefined && byLine !== undefined && told !== byLine) contradicted.push(risk);
        return risk;
    });
    return { risks, stand, categories: categories.names, unreadable: numbers.unreadable(), unknownStates, contradicted };
}

function standOf({ risks: { measures } }: PortfolioTable, { risk: { mode } }: Settings): Stand {
    const isBound = ([one, other]: readonly [RiskMeasure, RiskMeasure]): boolean => measures[one] !== undefined && measures[other] !== undefined;
    return mode === "inherentMode" && isBound(PAIRS.inherent) || !isBound(PAIRS.residual) ? "inherent" : "residual";
}

function positionReader({ table: { risks: { measures } }, settings: { riskScale }, matrix }: ReadInput): (pair: Pair, row: number) => Position {
    const likelihoodOf = levelReader(matrix.likelihood, riskScale.likelihoodReading);
    const impactOf = levelReader(matrix.impact, riskScale.impactReading);
    return (pair, row) => {
        const [one, other] = PAIRS[pair];
        return positionOf(likelihoodOf(measures[one]?.values[row]), impactOf(measures[other]?.values[row]));
    };
}

/** Half of a position is none. */
function positionOf(likelihood: LevelOf, impact: LevelOf): Position {
    if (likelihood === "outside" || impact === "outside") return "outside";
    return likelihood === "none" || impact === "none" ? "none" : { likelihood, impact };
}

function asideOf(current: Position, state: "open" | "closed" | "occurred", isKnown: boolean): Aside | undefined {
    if (isKnown) return "repeated";
    if (state !== "open") return state;
    if (isCell(current)) return undefined;
    return current === "outside" ? "outside" : "unscored";
}

/** A number may be used again in another project. */
function keyOf({ levels, risks: { names } }: PortfolioTable, row: number): string {
    const written = (value: unknown): string => value instanceof Date ? String(value.getTime()) : typeof value === "string" || typeof value === "number" ? String(value) : "";
    return JSON.stringify([...levels, ...names.slice(0, 1)].map(({ values }) => written(values[row])));
}

function namesOf({ risks: { names } }: PortfolioTable, row: number, label: (value: unknown) => string): Pick<Risk, "id" | "title"> {
    const [first, last] = [names.at(0), names.at(-1)];
    return { id: label(first?.values[row]), title: first === last ? "" : label(last?.values[row]) };
}

interface Numbers {
    readonly at: (name: RiskMeasure, row: number) => number | undefined;
    readonly unreadable: () => number;
}

function numberReader({ risks: { measures } }: PortfolioTable): Numbers {
    let unreadable = 0;
    return {
        at: (name, row) => {
            const value = measures[name]?.values[row];
            if (isBlank(value)) return undefined;
            const number = plainNumber(value);
            if (number === undefined) unreadable += 1;
            return number;
        },
        unreadable: () => unreadable,
    };
}

type Exposure = Pick<Risk, "exposure" | "low" | "high">;

/** The model's exposure where one is bound; else, and before any control, what the bounds of the scales make of the position. */
function exposureOf(input: ReadInput, numbers: Numbers, stand: Stand, cell: Cell | undefined, row: number): Exposure {
    const { table: { risks: { measures } }, matrix } = input;
    const reckoned = cell === undefined ? NOTHING : valueOfCell(matrix, cell);
    if (stand === "residual" && measures.exposure !== undefined) {
        const hasRange = measures.exposureLow !== undefined && measures.exposureHigh !== undefined;
        return {
            exposure: numbers.at("exposure", row),
            low: hasRange ? numbers.at("exposureLow", row) : reckoned.low,
            high: hasRange ? numbers.at("exposureHigh", row) : reckoned.high,
        };
    }
    return { exposure: cell && reckonedValue(input, stand, cell, row), low: reckoned.low, high: reckoned.high };
}

const NOTHING = { value: undefined, low: undefined, high: undefined };

/** A value that was told stands for the middle of its level. */
function reckonedValue({ table: { risks: { measures } }, settings: { riskScale }, matrix }: ReadInput, stand: Stand, cell: Cell, row: number): number | undefined {
    const [one, other] = PAIRS[stand];
    const likelihood = toldValue(riskScale.likelihoodReading, measures[one]?.values[row]) ?? middleOf(matrix.likelihood[cell.likelihood - 1]);
    const impact = toldValue(riskScale.impactReading, measures[other]?.values[row]) ?? middleOf(matrix.impact[cell.impact - 1]);
    return likelihood === undefined || impact === undefined ? undefined : likelihood * impact;
}

function toldValue(reading: Settings["riskScale"]["likelihoodReading"], value: unknown): number | undefined {
    return reading === "values" ? plainNumber(value) : undefined;
}

function changeOf(matrix: RiskMatrix, { risks: { measures } }: PortfolioTable, previous: Position, cell: Cell): Change | undefined {
    if (measures.previousProbability === undefined || measures.previousImpact === undefined) return undefined;
    return isCell(previous) ? movementOf(matrix, previous, cell) : previous === "none" ? "new" : undefined;
}

function dayOf(field: Field | undefined, row: number): number | undefined {
    const time = instant(field?.values[row]);
    return Number.isNaN(time) ? undefined : time;
}

const TRUE_WORDS: ReadonlySet<string> = new Set(["true", "yes", "vrai", "oui"]);
const FALSE_WORDS: ReadonlySet<string> = new Set(["false", "no", "faux", "non"]);

function truthOf(value: unknown): boolean | undefined {
    if (typeof value === "boolean") return value;
    const number = plainNumber(value);
    if (number !== undefined) return number > 0;
    const word = typeof value === "string" ? foldWord(value) : "";
    return TRUE_WORDS.has(word) ? true : FALSE_WORDS.has(word) ? false : undefined;
}

interface Categories {
    readonly names: readonly string[];
    readonly of: (row: number) => number;
}

/** In the order of their names, so that a filter seldom gives a category another shape. */
function categoryReader(field: Field | undefined, rowCount: number, label: (value: unknown) => string): Categories {
    if (field === undefined) return { names: [], of: () => -1 };
    const { values, of } = readDistinct(field.values, rowCount);
    const labels = values.map(label);
    const names = [...new Set(labels)].sort();
    const places = labels.map((name) => names.indexOf(name));
    return { names, of: (row) => places[of[row]] };
}
