import { monthOfRank } from "../life/month";
import type { Risk } from "./risk";

/** The risk of PRJ-012 that became an issue: told too small, and much dearer than estimated. */
const FORGOTTEN_CONSUMERS: Risk = {
    id: "RSK-012-90", title: "Consommateurs de l'ESB non recensés découverts à l'arrêt", category: "technical",
    actions: ["Compléter l'inventaire à partir des journaux réseau", "Établir un plan de bascule daté avec chaque filiale"],
    raisedOn: "2025-01-20", endedOn: "2025-12-19", hasOccurred: true, inherent: [4, 4], residual: [2, 3], strategy: "reduce",
    ownerId: "PER-API-04", inRank: 0.2, velocity: 2, realImpactEur: 920_000,
};

/** A risk of PRJ-023 above the appetite that nobody carries and for which nothing is planned. */
const UNOWNED: Risk = {
    id: "RSK-023-91", title: "Arrêt du support Teradata avant la fin de la migration", category: "supplier",
    actions: [], raisedOn: "2025-09-08", hasOccurred: false, inherent: [4, 4], residual: [4, 4], strategy: "reduce",
    ownerId: undefined, lastReviewed: monthOfRank(18), inRank: 0.3, velocity: 1,
};

const TOLD: ReadonlyMap<string, readonly Risk[]> = new Map([["PRJ-012", [FORGOTTEN_CONSUMERS]], ["PRJ-023", [UNOWNED]]]);

export function toldRisks(projectId: string): readonly Risk[] {
    return TOLD.get(projectId) ?? [];
}
