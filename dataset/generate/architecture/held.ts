import { addDays, type Day, daysBetween, workingDayFrom } from "../day";
import type { Project } from "../portfolio/project";
import { type Random, randomOf } from "../random";
import { TODAY } from "../today";
import type { Body, Review } from "./review";
import { type Outcome, SENT_BACK, STARTED_WITHOUT_OPINION } from "./stories";
import { waiverReviews } from "./waiver";

const TIMES = [1, 1, 1, 2, 2, 3];
const SENT_AWAY: readonly Outcome[] = ["deferred", "deferred", "deferred", "unfavourable"];
const ACCEPTED: readonly Outcome[] = ["favourable", "favourable", "favourable", "favourable_with_conditions", "favourable_with_conditions"];
const STUDY_HAS_FILE = 0.4;
const HAS_TECHNICAL_FILE = 0.6;
const EARLY: readonly [number, number] = [12, 30];
const LATE: readonly [number, number] = [62, 84];

function drawnOutcomes(random: Random): readonly Outcome[] {
    const times = random.pick(TIMES);
    return Array.from({ length: times }, (_, at) => random.pick(at < times - 1 ? SENT_AWAY : ACCEPTED));
}

/** Days from the first review to each of them: files come back three to six weeks later. */
function offsets(random: Random, outcomes: readonly Outcome[]): readonly number[] {
    const days = [0];
    while (days.length < outcomes.length) days.push(days[days.length - 1] + random.between(22, 40));
    return days;
}

function reviewsOf(random: Random, fileId: string, body: Body, days: readonly Day[], outcomes: readonly Outcome[]): readonly Review[] {
    return outcomes.map((outcome, at) => {
        const handedIn = at > 0 ? addDays(days[at - 1], random.between(5, 14)) : addDays(days[0], -random.between(12, 35));
        return { fileId, body, outcome, rank: at + 1, reviewedOn: days[at], submittedOn: workingDayFrom(handedIn) };
    });
}

/** Framing comes to its end before the project starts. */
function framingReviews({ id, start }: Project): readonly Review[] {
    const random = randomOf(`framing ${id}`);
    const outcomes = STARTED_WITHOUT_OPINION.get(id) ?? drawnOutcomes(random);
    const after = offsets(random, outcomes);
    const last = addDays(start, -random.between(8, 45));
    const days = after.map((offset) => workingDayFrom(addDays(last, offset - after[after.length - 1])));
    return reviewsOf(random, `DOS-${id.slice(4)}-CAD`, "framing", days, outcomes);
}

/** A first review after a part of the planned life of the project, in hundredths. */
function firstReview(random: Random, { start, baselineEnd }: Project, [low, high]: readonly [number, number]): Day {
    return addDays(start, Math.round(daysBetween(start, baselineEnd) * random.between(low, high) / 100));
}

function fileReviews(random: Random, fileId: string, first: Day, outcomes: readonly Outcome[]): readonly Review[] {
    const days = offsets(random, outcomes).map((offset) => workingDayFrom(addDays(first, offset)));
    return reviewsOf(random, fileId, "architecture", days, outcomes);
}

/** The overall architecture, early in the project. */
function overallReviews(project: Project): readonly Review[] {
    const { id, phase, type } = project;
    const random = randomOf(`architecture ${id}`);
    if (phase === "framing" || (type === "study" && !random.chance(STUDY_HAS_FILE))) return [];
    const fileId = `DOS-${id.slice(4)}-DAG`;
    const [usual, drawn] = [firstReview(random, project, EARLY), drawnOutcomes(random)];
    return id === SENT_BACK.projectId
        ? fileReviews(random, fileId, SENT_BACK.firstReviewedOn, SENT_BACK.outcomes)
        : fileReviews(random, fileId, usual, drawn);
}

/** The technical architecture, before the solution is deployed. */
function technicalReviews(project: Project): readonly Review[] {
    const { id, phase, type } = project;
    const random = randomOf(`technical architecture ${id}`);
    if (phase === "framing" || phase === "design" || type === "study" || !random.chance(HAS_TECHNICAL_FILE)) return [];
    return fileReviews(random, `DOS-${id.slice(4)}-DAT`, firstReview(random, project, LATE), drawnOutcomes(random));
}

/** What the bodies see of a project after its framing. */
function laterReviews(project: Project): readonly Review[] {
    if (STARTED_WITHOUT_OPINION.has(project.id)) return [];
    return [...overallReviews(project), ...technicalReviews(project), ...waiverReviews(project)];
}

/** Every review of the files of a project that was held before the sample is seen. */
export function heldReviews(project: Project): readonly Review[] {
    const last = project.closedOn ?? TODAY;
    return [...framingReviews(project), ...laterReviews(project)].filter(({ reviewedOn }) => reviewedOn <= last);
}
