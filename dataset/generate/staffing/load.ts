import { type Month, monthOfRank } from "../life/month";
import { LAST_RANK } from "../periods";
import { randomOf } from "../random";
import { OVER_ALLOCATED } from "./stories";

const HIGH_LOAD = 0.1;
const NOW = monthOfRank(LAST_RANK);
/** Share of the load that a plan does not know yet, for each month that it looks ahead. */
const UNKNOWN_A_MONTH = 0.04;

interface Peak {
    readonly first: Month;
    readonly last: Month;
    readonly load: number;
}

/** A few people are asked for far too much for some months. */
function peakOf(personId: string): Peak | undefined {
    const random = randomOf(`peak ${personId}`);
    if (!random.chance(HIGH_LOAD)) return undefined;
    const first = monthOfRank(random.between(8, LAST_RANK));
    return { first, last: first + random.between(2, 6), load: random.between(122, 132) / 100 };
}

function toldLoad(personId: string, month: Month): number | undefined {
    const { personId: told, firstRank, months, load } = OVER_ALLOCATED;
    const at = month - monthOfRank(firstRank);
    return personId === told && at >= 0 && at < months ? load : undefined;
}

/** Demand on a person in a month over all projects, as a ratio to capacity. */
export function loadOf(personId: string): (month: Month) => number {
    const usual = randomOf(`load ${personId}`).between(72, 102) / 100;
    const peak = peakOf(personId);
    return (month) => {
        const told = toldLoad(personId, month);
        if (told !== undefined) return told;
        if (peak && month >= peak.first && month <= peak.last) return peak.load;
        const wobble = randomOf(`load ${personId} ${month}`).between(-8, 8) / 100;
        return (usual + wobble) * (1 - UNKNOWN_A_MONTH * Math.max(0, month - NOW));
    };
}
