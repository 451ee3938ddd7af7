import { type Random, randomOf } from "../random";
import type { Cell } from "../weather/cell";
import type { Level } from "../weather/scale";
import { PROSE } from "./dimensions/index";
import { KEY_FACTS } from "./keyFacts";
import { type Change, OPENINGS } from "./openings";
import { inTurn, type Occasion, symbolsOf } from "./symbols";
import { fill, type Symbols } from "./template";

/** The four texts of a report; empty when nothing was written. */
export interface Texts {
    readonly comment: string;
    readonly keyFact: string;
    readonly action: string;
    readonly decision: string;
}

/** How often a text is written when nothing demands it. */
const COMMENTED: Readonly<Record<Level, number>> = { 1: 0.45, 2: 0.85, 3: 1, 4: 1 };
const ACTED: Readonly<Record<Level, number>> = { 1: 0, 2: 0.4, 3: 1, 4: 1 };
const ASKED: Readonly<Record<Level, number>> = { 1: 0, 2: 0.03, 3: 0.55, 4: 1 };
const REMARKED: Readonly<Record<Level, number>> = { 1: 0.04, 2: 0.12, 3: 0.35, 4: 0.7 };
const ELABORATED = 0.5;

function changeOf({ level, rank }: Cell, previous: Level | undefined): Change {
    if (previous === undefined) return rank === 1 ? "unknown" : "first";
    return level === previous ? "same" : level < previous ? "better" : "worse";
}

function elaboration(cell: Cell, change: Change, random: Random, turn: number): string {
    const prose = PROSE[cell.dimension];
    if (change === "worse") return inTurn(prose.causes, turn);
    if (change === "better") return inTurn(prose.reliefs, turn);
    if (cell.level >= 3) return random.chance(0.7) ? inTurn(prose.impacts, turn) : "";
    return cell.level === 1 && random.chance(ELABORATED) ? inTurn(prose.reliefs, turn) : "";
}

interface Pen {
    readonly cell: Cell;
    readonly change: Change;
    readonly random: Random;
    readonly symbols: Symbols;
    readonly turn: number;
}

function comment({ cell, change, random, symbols, turn }: Pen): string {
    const isDue = cell.dimension === "overall" || change === "better" || change === "worse";
    if (!isDue && !random.chance(COMMENTED[cell.level])) return "";
    const fact = inTurn(PROSE[cell.dimension].facts[cell.level], turn);
    const opening = random.pick(OPENINGS[change]);
    return fill(`${opening}${fact} ${elaboration(cell, change, random, turn)}`.trim(), symbols);
}

function action({ cell, change, random, symbols, turn }: Pen): string {
    if (change !== "worse" && !random.chance(ACTED[cell.level])) return "";
    return fill(`${inTurn(PROSE[cell.dimension].actions, turn)} ; porteur : {porteur} ; échéance : {echeance}.`, symbols);
}

function decision({ cell, random, symbols, turn }: Pen): string {
    if (!random.chance(ASKED[cell.level])) return "";
    return fill(`${inTurn(PROSE[cell.dimension].decisions, turn)} ({instance} du {seance}).`, symbols);
}

function keyFact({ cell, random, symbols, turn }: Pen): string {
    if (cell.dimension !== "overall" && !random.chance(REMARKED[cell.level])) return "";
    return fill(inTurn(KEY_FACTS[cell.level], turn), symbols);
}

function penOf(occasion: Occasion): Pen {
    const { cell, previous } = occasion;
    const name = `${cell.project.id} ${cell.dimension}`;
    const turn = randomOf(`turn ${name}`).between(0, 59) + cell.rank;
    const random = randomOf(`prose ${name} ${cell.rank}`);
    return { cell, change: changeOf(cell, previous), random, symbols: symbolsOf(occasion, random, turn), turn };
}

function written(pen: Pen): Texts {
    return { comment: comment(pen), keyFact: keyFact(pen), action: action(pen), decision: decision(pen) };
}

/** The texts of a report in French: by hand where there is a note, else from the templates of its dimension and level. */
export function textsOf(occasion: Occasion): Texts {
    const { note, state } = occasion.cell;
    const texts = state === "rated" ? written(penOf(occasion)) : { comment: "", keyFact: "", action: "", decision: "" };
    if (!note) return texts;
    const action = note.action ?? texts.action;
    return { comment: note.comment, keyFact: note.keyFact ?? texts.keyFact, action, decision: note.decision ?? "" };
}
