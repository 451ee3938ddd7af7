import { addWorkingDays, type Day, daysBetween, frenchDay } from "../day";
import { monthName, monthOf, periodAt } from "../periods";
import type { Random } from "../random";
import type { Cell } from "../weather/cell";
import type { DimensionId } from "../weather/dimension";
import type { Level } from "../weather/scale";
import type { Symbols } from "./template";
import {
    ANOMALIES, CHARGES, DELAIS, DIMENSION_NAMES, ECARTS, EQUIPES, INSTANCES, JALONS, MILIEUX, PORTEURS, PROFILS, REUSSITES,
} from "./vocabulary";

/** What is known of a report when its texts are written. */
export interface Occasion {
    readonly cell: Cell;
    /** Level of the previous report that readers saw, if there was one. */
    readonly previous: Level | undefined;
    /** The worst dimension of the project at that period. */
    readonly worst: DimensionId;
    readonly entryDay: Day;
}

const SKY: Readonly<Record<Level, string>> = { 1: "le soleil", 2: "le temps nuageux", 3: "la pluie", 4: "l'orage" };

/** An item that changes from one period to the next, so that two reports in a row do not read alike. */
export function inTurn<T>(list: readonly T[], turn: number): T {
    return list[((turn % list.length) + list.length) % list.length];
}

function within(random: Random, [low, high]: readonly [number, number]): number {
    return random.between(low, high);
}

/** 120 k€ or 1,3 M€. */
function amount(keur: number): string {
    if (keur < 1000) return `${Math.max(5, Math.round(keur / 5) * 5)} k€`;
    const tenths = Math.round(keur / 100);
    return tenths % 10 === 0 ? `${tenths / 10} M€` : `${Math.floor(tenths / 10)},${tenths % 10} M€`;
}

function figures(cell: Cell, random: Random): Symbols {
    const gap = within(random, ECARTS[cell.level]);
    return {
        ecart: `${gap} %`,
        montant: amount((cell.project.budgetKeur * gap) / 100),
        jh: `${within(random, CHARGES[cell.level])} JH`,
        anomalies: String(within(random, ANOMALIES[cell.level])),
        reussite: `${within(random, REUSSITES[cell.level])} %`,
        delai: random.pick(DELAIS[cell.level]),
    };
}

function people(cell: Cell, random: Random, turn: number): Symbols {
    const { metiers, partenaires } = MILIEUX[cell.project.programmeId];
    return {
        metier: inTurn(metiers, turn),
        partenaire: random.pick(partenaires),
        equipe: random.pick(EQUIPES),
        profil: random.pick(PROFILS),
        porteur: random.pick(PORTEURS),
        instance: random.pick(INSTANCES),
    };
}

/** A milestone that fits the age of the project. */
function milestone({ project, rank }: Cell, random: Random): string {
    const elapsed = daysBetween(project.start, periodAt(rank).due) / daysBetween(project.start, project.baselineEnd);
    return JALONS[Math.min(JALONS.length - 1, Math.floor(elapsed * 9) + random.between(0, 2))];
}

function months(cell: Cell, random: Random): Symbols {
    const month = monthOf(periodAt(cell.rank));
    return {
        mois: monthName(month + random.between(1, 3)),
        moisLoin: monthName(month + random.between(4, 7)),
        moisPasse: monthName(month - 1),
    };
}

/** Every symbol that a template may use; `turn` grows by one with each period. */
export function symbolsOf({ cell, previous, worst, entryDay }: Occasion, random: Random, turn: number): Symbols {
    return {
        ...figures(cell, random),
        ...people(cell, random, turn),
        ...months(cell, random),
        objet: inTurn(cell.project.objects, turn),
        autreObjet: inTurn(cell.project.objects, turn + 1),
        jalon: milestone(cell, random),
        pire: DIMENSION_NAMES[cell.dimension === "overall" ? worst : cell.dimension],
        avant: SKY[previous ?? cell.level],
        apres: SKY[cell.level],
        echeance: frenchDay(addWorkingDays(entryDay, random.between(5, 22))),
        seance: frenchDay(addWorkingDays(periodAt(cell.rank).committee, random.between(0, 8))),
    };
}
