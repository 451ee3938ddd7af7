import type { Horizon } from "../horizon";
import { type Month, monthOfDay, monthOfRank } from "../life/month";
import { LAST_RANK } from "../periods";
import type { PlacedSeed } from "../portfolio/place";
import type { Project } from "../portfolio/project";
import { seatsOf } from "./seats";
import { siblingsOf } from "./wave";

/** What a project asks of a person while it is under way, in proportion to the others that ask. */
interface Claim {
    readonly projectId: string;
    readonly first: Month;
    readonly last: Month;
    readonly weight: number;
}

const NOW = monthOfRank(LAST_RANK);

/** As far as the programme knows: a project that slips beyond its baseline asks for more than there is. */
function monthsOf(seed: PlacedSeed): Pick<Claim, "first" | "last"> {
    const end = monthOfDay(seed.closedOn ?? seed.baselineEnd);
    return { first: monthOfDay(seed.start), last: seed.closedOn === undefined ? Math.max(end, NOW) : end };
}

function claimsOn(project: Project, horizon: Horizon): ReadonlyMap<string, readonly Claim[]> {
    const claims = new Map<string, Claim[]>();
    for (const seed of siblingsOf(project, horizon)) {
        for (const { personId, weight } of seatsOf(seed, horizon)) {
            const claim = { projectId: seed.id, weight, ...monthsOf(seed) };
            const known = claims.get(personId);
            if (known) known.push(claim);
            else claims.set(personId, [claim]);
        }
    }
    return claims;
}

/** The share of a person's work that goes to one project in a month, among all those that ask for the person; above 0, at most 1. */
export function sharesOn(project: Project, horizon: Horizon): (personId: string, month: Month) => number {
    const claims = claimsOn(project, horizon);
    return (personId, month) => {
        const asked = claims.get(personId) ?? [];
        const own = asked.find(({ projectId }) => projectId === project.id)?.weight ?? 0;
        return own / asked.reduce((sum, { projectId, first, last, weight }) =>
            sum + (projectId === project.id || (month >= first && month <= last) ? weight : 0), 0);
    };
}
