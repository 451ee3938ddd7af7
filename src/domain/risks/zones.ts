import { RiskAxis } from "./axis";
import { Zones } from "./matrix";
import { consistentZones } from "./consistentZones";

export const STANDARD_ZONE_COUNT = 3;

type StandardSize = "5x5" | "4x4" | "3x3";

/** By likelihood, least first; three zones. The 3x3 is the one sensible colouring that Cox (2008) leaves. */
export const STANDARD_ZONES: Readonly<Record<StandardSize, Zones>> = {
    "5x5": [
        [1, 1, 1, 1, 2],
        [1, 1, 1, 2, 3],
        [1, 1, 2, 2, 3],
        [1, 1, 2, 3, 3],
        [1, 2, 2, 3, 3],
    ],
    "4x4": [
        [1, 1, 1, 2],
        [1, 1, 2, 2],
        [1, 2, 3, 3],
        [1, 2, 3, 3],
    ],
    "3x3": [
        [1, 1, 1],
        [1, 2, 2],
        [1, 2, 3],
    ],
};

const SIZES: ReadonlyMap<number, StandardSize> = new Map<number, StandardSize>([[5, "5x5"], [4, "4x4"], [3, "3x3"]]);

/** The standard zones where there are some for the sizes and the count of zones, else consistent ones. */
export function standardZones(likelihood: RiskAxis, impact: RiskAxis, zoneCount: number): number[][] {
    const size = standardSize(likelihood, impact, zoneCount);
    return size === undefined ? consistentZones(likelihood, impact, zoneCount) : STANDARD_ZONES[size].map((row) => [...row]);
}

export function standardSize(likelihood: RiskAxis, impact: RiskAxis, zoneCount: number): StandardSize | undefined {
    if (zoneCount !== STANDARD_ZONE_COUNT || likelihood.length !== impact.length) return undefined;
    return SIZES.get(likelihood.length);
}

/**
 * By the product of the ranks.
 * @param limits ascending: the least product of zone 2, of zone 3 and so on
 */
export function zonesByScore(likelihoods: number, impacts: number, limits: readonly number[]): number[][] {
    return grid(likelihoods, impacts, (likelihood, impact) => 1 + limits.filter((limit) => likelihood * impact >= limit).length);
}

/** The greatest impact is never acceptable, however rare. */
export function withCatastrophicFloor(zones: Zones): number[][] {
    return zones.map((row) => row.map((zone, at) => (at === row.length - 1 ? Math.max(zone, 2) : zone)));
}

function grid(likelihoods: number, impacts: number, zone: (likelihood: number, impact: number) => number): number[][] {
    return Array.from({ length: likelihoods }, (_, row) => Array.from({ length: impacts }, (__, column) => zone(row + 1, column + 1)));
}
