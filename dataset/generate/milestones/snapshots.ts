import { addDays, type Day, daysBetween } from "../day";
import type { Dossier } from "../dossier";
import { lastDayOf, monthOfRank } from "../life/month";
import { type Truth, truthOf } from "../life/truth";
import type { Batch, Line } from "../line";
import { LAST_RANK } from "../periods";
import { REPLANNED } from "../money/plan";
import { dateOf } from "../money/version";
import { randomOf } from "../random";
import { ladderOf, type Rung } from "./ladder";

interface Milestone {
    readonly id: string;
    readonly rung: Rung;
    /** Days after which a passed milestone is told as achieved: some managers tell it late. */
    readonly silence: number;
    /** Added to the project's slip: small moves of its own. */
    readonly ownDays: number;
    readonly cancelledAtRank?: number;
}

/** Days by which a milestone of the first plan of a project planned anew came earlier. */
const EARLIER = 270;
const CANCELLED = 0.05;
const FORGOTTEN = 0.12;

function milestonesOf({ project }: Dossier): readonly Milestone[] {
    return ladderOf(project.type).map((rung, at) => {
        const id = `JAL-${project.id.slice(4)}-${at + 1}`;
        const random = randomOf(`milestone ${id}`);
        return {
            id, rung,
            silence: random.chance(FORGOTTEN) ? random.between(30, 200) : 0,
            ownDays: rung.at < 1 && random.chance(0.3) ? random.between(-6, 12) : 0,
            cancelledAtRank: rung.at > 0.5 && rung.at < 0.9 && random.chance(CANCELLED) ? random.between(8, 22) : undefined,
        };
    });
}

function baselineOf({ project }: Dossier, { rung }: Milestone, seen: Day): Day {
    const whole = daysBetween(project.start, project.baselineEnd);
    const anew = REPLANNED.get(project.id);
    const isFirstPlan = anew !== undefined && seen < dateOf(anew);
    return addDays(project.start, Math.round(whole * rung.at) - (isFirstPlan ? Math.round(EARLIER * rung.at) : 0));
}

/** The later a milestone, the more of the project's slip it bears; what is achieved does not move any more. */
function plannedOf(dossier: Dossier, truth: Truth, milestone: Milestone, rank: number): Day {
    const seen = lastDayOf(monthOfRank(rank));
    const slip = truth.slipSeenAt(monthOfRank(rank)) * milestone.rung.at ** 2;
    return addDays(baselineOf(dossier, milestone, seen), Math.round(slip) + milestone.ownDays);
}

function snapshotLine(dossier: Dossier, milestone: Milestone, rank: number, planned: Day, actual: Day | undefined): Line {
    const isCancelled = actual === undefined && milestone.cancelledAtRank !== undefined && rank >= milestone.cancelledAtRank;
    const seen = lastDayOf(monthOfRank(rank));
    return {
        milestone_id: milestone.id, project_id: dossier.project.id, report_date: seen,
        baseline_date: baselineOf(dossier, milestone, seen), planned_date: actual ?? planned, actual_date: actual ?? "",
        status: actual ? "achieved" : isCancelled ? "cancelled" : "planned",
    };
}

function linesOf(dossier: Dossier, truth: Truth, milestone: Milestone, ranks: readonly number[]): readonly Line[] {
    let actual: Day | undefined;
    return ranks.map((rank) => {
        const planned = plannedOf(dossier, truth, milestone, rank);
        const told = addDays(lastDayOf(monthOfRank(rank)), -milestone.silence);
        if (actual === undefined && planned <= told && milestone.cancelledAtRank === undefined) actual = planned;
        return snapshotLine(dossier, milestone, rank, planned, actual);
    });
}

/** The milestones of a project, and their dates as each report gave them. */
export function milestoneBatches(dossier: Dossier): readonly Batch[] {
    const { project, horizon } = dossier;
    const truth = truthOf(dossier);
    const first = Math.max(horizon.firstReportRank, project.firstRank);
    const count = Math.max(0, Math.min(LAST_RANK, project.lastRank) - first + 1);
    const ranks = Array.from({ length: count }, (_, at) => first + at);
    const milestones = milestonesOf(dossier);
    return [
        {
            table: "milestone",
            lines: milestones.map(({ id, rung }) => ({
                milestone_id: id, label: rung.label, milestone_type: rung.isContractual ? "contractual" : "key", sort_order: String(Math.round(rung.at * 100)),
            })),
        },
        { table: "milestone_snapshot", lines: milestones.flatMap((milestone) => linesOf(dossier, truth, milestone, ranks)) },
    ];
}
