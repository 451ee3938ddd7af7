import { addDays, type Day, daysBetween, workingDayFrom } from "../day";
import { drawn } from "../drawn";
import type { Project } from "../portfolio/project";
import { fill } from "../prose/template";
import { type Random, randomOf } from "../random";
import { TODAY } from "../today";
import type { Review } from "./review";

/** What must be met for a favourable opinion to hold. */
export interface Condition {
    readonly label: string;
    readonly dueOn: Day;
    /** Absent while it is open. */
    readonly liftedOn?: Day;
}

const LABELS = [
    "Fournir le dossier de dimensionnement de {a}",
    "Faire valider par la sécurité les flux de {a}",
    "Décrire la reprise après sinistre de {a}",
    "Présenter la trajectoire de sortie de l'existant pour {a}",
    "Chiffrer le coût d'exploitation de {a} sur trois ans",
    "Documenter les interfaces de {a} dans le catalogue",
    "Préciser la localisation des données pour {a}",
    "Confirmer par un tir de charge la tenue de {a}",
    "Désigner un responsable d'exploitation pour {a}",
    "Aligner {a} sur le patron d'intégration du groupe",
];

const LIFTED = 0.82;
/** Old conditions are rarely forgotten. */
const LIFTED_WHEN_OLD = 0.96;
const OLD_DAYS = 240;
const LIFTED_EARLY = 0.25;

function liftedOn(random: Random, reviewedOn: Day, dueOn: Day): Day | undefined {
    const late = daysBetween(dueOn, TODAY);
    const wish = late < 0 ? addDays(reviewedOn, random.between(10, 30)) : addDays(dueOn, random.between(-20, 30));
    const isLifted = random.chance(late < 0 ? LIFTED_EARLY : late > OLD_DAYS ? LIFTED_WHEN_OLD : LIFTED);
    const day = workingDayFrom(wish > reviewedOn ? wish : reviewedOn);
    return isLifted && day <= TODAY ? day : undefined;
}

/** The conditions of a review, one to three when it set some. */
export function conditionsOf({ objects }: Project, { fileId, rank, reviewedOn, outcome }: Review): readonly Condition[] {
    if (outcome !== "favourable_with_conditions") return [];
    const random = randomOf(`conditions ${fileId} ${rank}`);
    return drawn(random, LABELS, random.between(1, 3)).map((label) => {
        const dueOn = workingDayFrom(addDays(reviewedOn, random.between(30, 120)));
        return { label: fill(label, { a: random.pick(objects) }), dueOn, liftedOn: liftedOn(random, reviewedOn, dueOn) };
    });
}
