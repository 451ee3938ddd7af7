import { addDays, type Day, daysBetween, workingDayFrom } from "../day";
import type { Horizon } from "../horizon";
import { periodAt } from "../periods";
import type { Project } from "../portfolio/project";
import { fill } from "../prose/template";
import { type Random, randomOf } from "../random";
import { TODAY } from "../today";

export interface Decision {
    readonly body: "steering" | "portfolio" | "architecture";
    readonly subject: string;
    readonly requestedOn: Day;
    readonly expectedOn: Day;
    /** Filled if and only if it was taken. */
    readonly takenOn?: Day;
    readonly status: "pending" | "taken" | "dropped";
}

type Subject = Pick<Decision, "body" | "subject">;

const SUBJECTS: readonly Subject[] = [
    { body: "steering", subject: "Arbitrer le périmètre de la prochaine livraison : {a}" },
    { body: "steering", subject: "Valider la date de mise en service de {a}" },
    { body: "steering", subject: "Désigner le métier responsable de {a}" },
    { body: "steering", subject: "Accepter la recette de {a} avec ses anomalies mineures" },
    { body: "portfolio", subject: "Financer un renfort de l'équipe pour {a}" },
    { body: "portfolio", subject: "Revoir l'enveloppe du projet pour tenir compte de {a}" },
    { body: "portfolio", subject: "Reporter {a} à l'exercice suivant" },
    { body: "portfolio", subject: "Donner la priorité à {a} sur les autres chantiers du programme" },
    { body: "architecture", subject: "Choisir la solution cible pour {a}" },
    { body: "architecture", subject: "Trancher entre deux scénarios d'hébergement pour {a}" },
    { body: "architecture", subject: "Accepter un écart temporaire au cadre d'architecture pour {a}" },
];

const MOST = 5;
const PENDING = 0.31;
const DROPPED = 0.06;
/** Days before the last one in which a decision would not be settled yet. */
const SETTLING = 90;

function subjectOf(random: Random, { objects }: Project): Subject {
    const { body, subject } = random.pick(SUBJECTS);
    return { body, subject: fill(subject, { a: random.pick(objects) }) };
}

function settled(random: Random, project: Project, first: Day, days: number): Decision {
    const subject = subjectOf(random, project);
    const requestedOn = workingDayFrom(addDays(first, random.between(0, days)));
    const expectedOn = workingDayFrom(addDays(requestedOn, random.between(14, 45)));
    const takenOn = workingDayFrom(addDays(expectedOn, random.between(-10, 30)));
    return random.chance(DROPPED)
        ? { ...subject, requestedOn, expectedOn, status: "dropped" }
        : { ...subject, requestedOn, expectedOn, takenOn, status: "taken" };
}

function pending(random: Random, project: Project): Decision {
    const requestedOn = workingDayFrom(addDays(TODAY, -random.between(12, 70)));
    const expectedOn = workingDayFrom(addDays(requestedOn, random.between(15, 60)));
    return { ...subjectOf(random, project), requestedOn, expectedOn, status: "pending" };
}

/** What a project asked its committees to decide since the first campaign, oldest first. */
export function decisionsOf(project: Project, { firstReportRank }: Horizon): readonly Decision[] {
    const random = randomOf(`decisions ${project.id}`);
    const opening = periodAt(firstReportRank).start;
    const first = project.start > opening ? project.start : opening;
    const days = daysBetween(first, project.closedOn ?? TODAY) - SETTLING;
    const [count, isWaiting] = [random.between(0, MOST), random.chance(PENDING) && project.closedOn === undefined];
    const past = days < 0 ? [] : Array.from({ length: Math.max(0, count - Number(isWaiting)) }, () => settled(random, project, first, days));
    return [...past, ...(isWaiting && days >= 0 ? [pending(random, project)] : [])].sort((a, b) => a.requestedOn.localeCompare(b.requestedOn));
}
