import { addDays, type Day } from "../day";
import { managerOf } from "../collect/entry";
import type { Dossier } from "../dossier";
import { lastDayOf, type Month, monthOfDay, monthOfRank } from "../life/month";
import { LAST_RANK } from "../periods";
import type { Project } from "../portfolio/project";
import { randomOf } from "../random";
import { TODAY } from "../today";
import { RISK_KINDS, type RiskKind } from "./catalogue";
import { toldRisks } from "./told";

export type Strategy = "avoid" | "reduce" | "transfer" | "accept";

/** A risk over its whole life; ranks are those of the standard matrix. */
export interface Risk {
    readonly id: string;
    readonly title: string;
    readonly category: RiskKind["category"];
    readonly actions: readonly string[];
    readonly raisedOn: Day;
    /** Day on which it could no longer happen, or did happen. */
    readonly endedOn?: Day;
    readonly hasOccurred: boolean;
    readonly inherent: readonly [likelihood: number, impact: number];
    /** What the controls bring it down to, step by step. */
    readonly residual: readonly [likelihood: number, impact: number];
    readonly strategy: Strategy;
    readonly ownerId?: string;
    /** Month after which nobody reviews it any more. */
    readonly lastReviewed?: Month;
    /** Where in its ranks the money and the probability stand, ratio 0 to 1; absent when nobody could tell. */
    readonly inRank?: number;
    readonly velocity: 1 | 2 | 3;
    readonly realImpactEur?: number;
}

const HIGHEST = 5;
const SMALL_KEUR = 1500;

function within(rank: number): number {
    return Math.min(HIGHEST, Math.max(1, rank));
}

function countOf({ budgetKeur, severity, id }: Project): number {
    const random = randomOf(`risk count ${id}`);
    const usual = budgetKeur < SMALL_KEUR ? 2 : budgetKeur < 3 * SMALL_KEUR ? 4 : 6;
    return usual + random.between(0, 1) + (severity > 1 ? 1 : 0);
}

/** A small project risks smaller sums. */
function inherentOf(kind: RiskKind, { budgetKeur, id }: Project, at: number): readonly [number, number] {
    const random = randomOf(`inherent ${id} ${at}`);
    const size = budgetKeur < SMALL_KEUR ? -1 : budgetKeur > 5 * SMALL_KEUR ? 1 : 0;
    return [within(kind.likelihood + random.between(-1, 1)), within(kind.impact + size + random.between(-1, 0))];
}

function lifeOf({ project }: Dossier, at: number): { readonly raisedOn: Day; readonly endedOn?: Day } {
    const random = randomOf(`risk life ${project.id} ${at}`);
    const [first, last] = [monthOfDay(project.start), Math.max(monthOfDay(project.start) + 6, monthOfRank(LAST_RANK) - 3)];
    const raisedOn = addDays(lastDayOf(random.between(first, last) - 1), random.between(1, 27));
    const endedOn = addDays(raisedOn, random.between(120, 900));
    const closing = project.closedOn !== undefined && project.closedOn < endedOn ? project.closedOn : endedOn;
    return { raisedOn: raisedOn < closing ? raisedOn : project.start, endedOn: closing <= TODAY ? closing : undefined };
}

function strategyOf(kind: RiskKind, seed: string): Strategy {
    const random = randomOf(`strategy ${seed}`);
    if (kind.category === "supplier") return random.pick(["transfer", "reduce", "accept"]);
    return random.pick(["reduce", "reduce", "reduce", "avoid", "accept"]);
}

function drawnRisk(dossier: Dossier, kind: RiskKind, at: number): Risk {
    const { project } = dossier;
    const id = `RSK-${project.id.slice(4)}-${String(at + 1).padStart(2, "0")}`;
    const random = randomOf(`risk ${id}`);
    const inherent = inherentOf(kind, project, at);
    const strategy = strategyOf(kind, id);
    const relief = strategy === "accept" ? 0 : random.between(0, 2);
    const life = lifeOf(dossier, at);
    const hasOccurred = life.endedOn !== undefined && random.chance(0.18);
    return {
        id, title: kind.title, category: kind.category, actions: strategy === "accept" ? [] : kind.actions, ...life, hasOccurred, inherent, strategy,
        residual: [within(Math.min(inherent[0], inherent[0] - relief)), within(inherent[1] - (random.chance(0.3) ? 1 : 0))],
        ownerId: random.chance(0.05) ? undefined : managerOf(project),
        lastReviewed: random.chance(0.12) ? monthOfRank(LAST_RANK) - random.between(3, 8) : undefined,
        inRank: random.chance(0.1) ? undefined : random.between(15, 85) / 100,
        velocity: random.pick([1, 2, 2, 3]),
        realImpactEur: undefined,
    };
}

function kindsOf(project: Project): readonly RiskKind[] {
    const random = randomOf(`risk kinds ${project.id}`);
    const left = [...RISK_KINDS];
    return Array.from({ length: countOf(project) }, () => left.splice(random.between(0, left.length - 1), 1)[0]);
}

/** The risks of a project, those that the stories tell last. */
export function risksOf(dossier: Dossier): readonly Risk[] {
    const drawn = kindsOf(dossier.project).map((kind, at) => drawnRisk(dossier, kind, at));
    return [...drawn, ...toldRisks(dossier.project.id)];
}
