import { sponsorOf } from "../collect/entry";
import type { Dossier } from "../dossier";
import type { Batch, Line } from "../line";
import type { Project } from "../portfolio/project";
import { conditionsOf } from "./condition";
import { decisionsOf } from "./decision";
import { heldReviews } from "./held";
import type { Review } from "./review";

function reviewId({ fileId, rank }: Review): string {
    return `${fileId}-${rank}`;
}

function reviewLine(project: Project, review: Review): Line {
    return {
        review_id: reviewId(review), file_id: review.fileId, project_id: project.id, body: review.body,
        submitted_on: review.submittedOn, reviewed_on: review.reviewedOn, review_rank: String(review.rank),
        outcome: review.outcome, expires_on: review.expiresOn ?? "",
    };
}

function conditionLines(project: Project, review: Review): readonly Line[] {
    return conditionsOf(project, review).map(({ label, dueOn, liftedOn }, at) => ({
        condition_id: `${reviewId(review)}-R${at + 1}`, review_id: reviewId(review), project_id: project.id,
        label, due_date: dueOn, lifted_on: liftedOn ?? "",
    }));
}

function decisionLines({ project, horizon }: Dossier): readonly Line[] {
    return decisionsOf(project, horizon).map((decision, at) => ({
        decision_id: `DEC-${project.id.slice(4)}-${at + 1}`, project_id: project.id, body: decision.body, subject: decision.subject,
        requested_on: decision.requestedOn, expected_on: decision.expectedOn, taken_on: decision.takenOn ?? "",
        owner_id: sponsorOf(project), status: decision.status,
    }));
}

/** What the architecture bodies saw of a project, under which conditions, and what it asks to be decided. */
export function architectureBatches(dossier: Dossier): readonly Batch[] {
    const { project } = dossier;
    const reviews = heldReviews(project);
    return [
        { table: "architecture_review", lines: reviews.map((review) => reviewLine(project, review)) },
        { table: "review_condition", lines: reviews.flatMap((review) => conditionLines(project, review)) },
        { table: "decision", lines: decisionLines(dossier) },
    ];
}
