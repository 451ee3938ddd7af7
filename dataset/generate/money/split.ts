import type { Project } from "../portfolio/project";
import { randomOf } from "../random";
import type { NatureId } from "./nature";

export interface Share {
    readonly nature: NatureId;
    /** Ratio 0 to 1 of the project's money. */
    readonly share: number;
}

const CONTINGENCY: NatureId = "NAT-PRV";
const CONTINGENCY_SHARE = 0.05;

function otherNatures(project: Project): readonly NatureId[] {
    if (project.type === "study") return ["NAT-LIC"];
    if (project.type === "obsolescence") return ["NAT-INF", "NAT-MCO"];
    return randomOf(`natures ${project.id}`).chance(0.5) ? ["NAT-LIC"] : ["NAT-INF"];
}

/** How the money of a project is split by nature, labour first; the shares add up to 1. */
export function splitOf(project: Project): readonly Share[] {
    const random = randomOf(`split ${project.id}`);
    const others = otherNatures(project);
    const weights: readonly (readonly [NatureId, number])[] = [
        ["NAT-INT", random.between(25, 45)], ["NAT-EXT", random.between(30, 50)],
        ...others.map((nature): [NatureId, number] => [nature, random.between(8, 20)]),
    ];
    const sum = weights.reduce((all, [, weight]) => all + weight, 0);
    const spent = weights.map(([nature, weight]) => ({ nature, share: (weight / sum) * (1 - CONTINGENCY_SHARE) }));
    return [...spent, { nature: CONTINGENCY, share: CONTINGENCY_SHARE }];
}

/** The split of what is really spent: the contingency is a provision, drawn by the other natures. */
export function spentSplitOf(project: Project): readonly Share[] {
    return splitOf(project).filter(({ nature }) => nature !== CONTINGENCY)
        .map(({ nature, share }) => ({ nature, share: share / (1 - CONTINGENCY_SHARE) }));
}
