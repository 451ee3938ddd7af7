import { addDays, type Day, workingDayFrom, workingDayUpTo } from "../day";
import type { Project } from "../portfolio/project";
import { type Random, randomOf } from "../random";
import { TODAY } from "../today";
import type { Review } from "./review";
import type { Outcome } from "./stories";

const ASKED = 0.17;
const RENEWED = 0.6;
const OUTCOMES: readonly Outcome[] = ["favourable", "favourable", "favourable_with_conditions", "favourable_with_conditions", "unfavourable"];
/** Days after the start of a project before which it asks for no waiver. */
const SETTLED = 60;

function granted(random: Random, fileId: string, rank: number, reviewedOn: Day, outcome: Outcome): Review {
    const expiresOn = outcome === "unfavourable" ? undefined : addDays(reviewedOn, random.pick([180, 270, 365, 365]));
    const submittedOn = workingDayFrom(addDays(reviewedOn, -random.between(8, 25)));
    return { fileId, body: "waiver", submittedOn, reviewedOn, rank, outcome, expiresOn };
}

/** Some waivers are renewed shortly before they end; the others end, and nobody asks for more. */
export function waiverReviews({ id, start, closedOn }: Project): readonly Review[] {
    const random = randomOf(`waiver ${id}`);
    const wanted = addDays(closedOn ?? TODAY, -random.between(40, 640));
    const earliest = addDays(start, SETTLED);
    if (!random.chance(ASKED)) return [];
    const fileId = `DOS-${id.slice(4)}-DER`;
    const first = granted(random, fileId, 1, workingDayUpTo(wanted > earliest ? wanted : earliest), random.pick(OUTCOMES));
    if (first.expiresOn === undefined || !random.chance(RENEWED)) return [first];
    return [first, granted(random, fileId, 2, workingDayUpTo(addDays(first.expiresOn, -random.between(8, 30))), "favourable")];
}
