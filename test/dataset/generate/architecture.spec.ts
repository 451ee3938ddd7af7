import { architectureBatches } from "../../../dataset/generate/architecture/batches";
import { SENT_BACK, STARTED_WITHOUT_OPINION } from "../../../dataset/generate/architecture/stories";
import { managerOf, sponsorOf } from "../../../dataset/generate/collect/entry";
import { daysBetween, isWorkingDay } from "../../../dataset/generate/day";
import { horizonOf } from "../../../dataset/generate/horizon";
import { accessBatches } from "../../../dataset/generate/reference/access";
import { resourceBatches } from "../../../dataset/generate/staffing/batches";
import { LAST_DAY, type Row } from "../sampleTables";
import { contractFaults, grouped, made, type Makers, projectsOf, rowsIn } from "./made";

const MAKERS: Makers = { references: [resourceBatches, accessBatches], families: [architectureBatches] };
const NAMES = ["architecture_review", "review_condition", "decision", "access"];
const tables = made(MAKERS);
const [reviews, conditions, decisions, access] = NAMES.map((name) => rowsIn(tables, name));
const projects = new Map(projectsOf(60).map((project) => [project.id, project]));
const files = grouped(reviews, (row) => row.file_id);

function isFavourable({ outcome }: Row): boolean {
    return outcome.startsWith("favourable");
}

function filesOf(body: string): readonly (readonly Row[])[] {
    return [...files.values()].filter(([first]) => first.body === body);
}

describe("the architecture reviews of the sample", () => {
    it("obey the contract with decisions and access, in the usual sample, a short one and one with later waves", () => {
        expect(contractFaults(tables, NAMES)).toEqual([]);
        expect(contractFaults(made(MAKERS, 135, horizonOf(60)), NAMES.slice(0, 3))).toEqual([]);
        expect(contractFaults(made(MAKERS, 10, horizonOf(1)), ["architecture_review", "access"])).toEqual([]);
    });

    it("are the same at every call", () => {
        expect([...made(MAKERS, 70)]).toEqual([...made(MAKERS, 70)]);
    });

    it("were held on worked days before the sample is seen, each after its file was handed in", () => {
        expect(reviews.filter((row) => row.reviewed_on > LAST_DAY || row.submitted_on >= row.reviewed_on)).toEqual([]);
        expect(reviews.filter((row) => !isWorkingDay(row.reviewed_on))).toEqual([]);
    });

    it("frame every project, and see the architecture of most", () => {
        expect(new Set(filesOf("framing").map(([first]) => first.project_id)).size).toBe(60);
        expect(new Set(filesOf("architecture").map(([first]) => first.project_id)).size).toBeGreaterThan(40);
    });

    it("see a file again three to six weeks later until an opinion is favourable, and never after", () => {
        for (const [id, rows] of files) {
            if (rows[0].body === "waiver") continue;
            expect(rows.map((row) => Number(row.review_rank))).withContext(id).toEqual(rows.map((_, at) => at + 1));
            expect(rows.slice(0, -1).filter(isFavourable)).withContext(id).toEqual([]);
            rows.slice(1).forEach((row, at) => {
                const gap = daysBetween(rows[at].reviewed_on, row.reviewed_on);
                expect(gap >= 17 && gap <= 46).withContext(`${id} ${gap}`).toBeTrue();
                expect(row.submitted_on > rows[at].reviewed_on).withContext(id).toBeTrue();
            });
        }
    });

    it("tell of one file sent back three times before a favourable opinion, and of no other", () => {
        const longest = [...files.values()].filter((rows) => rows.length > 3);
        expect(longest.map(([first]) => first.project_id)).toEqual([SENT_BACK.projectId]);
        expect(longest[0].map(isFavourable)).toEqual([false, false, false, true]);
    });

    it("tell of two projects that started without any favourable opinion; the others had one before they started", () => {
        const without = [...projects.values()].filter(({ id, start }) =>
            !reviews.some((row) => row.project_id === id && isFavourable(row) && row.reviewed_on < start)).map(({ id }) => id);
        expect(without).toEqual([...STARTED_WITHOUT_OPINION.keys()]);
        expect(without).toEqual(["PRJ-022", "PRJ-060"]);
        expect(reviews.filter((row) => without.includes(row.project_id) && isFavourable(row))).toEqual([]);
    });

    it("grant about twelve waivers until a day, some of them over and not renewed", () => {
        expect(reviews.filter((row) => (row.expires_on !== "") !== (row.body === "waiver" && isFavourable(row)))).toEqual([]);
        const ends = filesOf("waiver").flatMap((rows) => rows.at(-1)!.expires_on || []);
        expect([ends.length >= 9, ends.length <= 15]).toEqual([true, true]);
        expect(ends.filter((end) => end < LAST_DAY).length).toBeGreaterThanOrEqual(3);
        expect(ends.filter((end) => end > LAST_DAY).length).toBeGreaterThanOrEqual(3);
    });
});

describe("the conditions of the sample", () => {
    it("are one to three for each opinion that is favourable with conditions, and none for others", () => {
        const byReview = grouped(conditions, (row) => row.review_id);
        for (const row of reviews) {
            const count = byReview.get(row.review_id)?.length ?? 0;
            expect(row.outcome === "favourable_with_conditions" ? count >= 1 && count <= 3 : count === 0).withContext(row.review_id).toBeTrue();
        }
    });

    it("are due after their review, and lifted after it in the past", () => {
        const reviewOf = new Map(reviews.map((row) => [row.review_id, row]));
        const wrong = conditions.filter((row) => {
            const { reviewed_on: from, project_id: project } = reviewOf.get(row.review_id)!;
            return row.project_id !== project || row.due_date <= from || (row.lifted_on !== "" && (row.lifted_on < from || row.lifted_on > LAST_DAY));
        });
        expect(wrong).toEqual([]);
    });

    it("are mostly lifted, some overdue and some not due yet", () => {
        const open = conditions.filter((row) => row.lifted_on === "");
        expect(open.length).toBeLessThan(conditions.length * 0.25);
        expect(open.filter((row) => row.due_date < LAST_DAY).length).toBeGreaterThanOrEqual(3);
        expect(open.filter((row) => row.due_date >= LAST_DAY).length).toBeGreaterThanOrEqual(1);
    });
});

describe("the decisions of the sample", () => {
    it("are at most five a project, asked from its sponsor", () => {
        expect([...grouped(decisions, (row) => row.project_id).values()].filter((rows) => rows.length > 5)).toEqual([]);
        expect(decisions.filter((row) => row.owner_id !== sponsorOf(projects.get(row.project_id)!))).toEqual([]);
    });

    it("have dates in order up to the day on which the sample is seen, and were taken if and only if they have a day", () => {
        expect(decisions.filter((row) => row.expected_on < row.requested_on || row.requested_on > LAST_DAY)).toEqual([]);
        expect(decisions.filter((row) => (row.status === "taken") !== (row.taken_on !== ""))).toEqual([]);
        expect(decisions.filter((row) => row.taken_on !== "" && (row.taken_on < row.requested_on || row.taken_on > LAST_DAY))).toEqual([]);
    });

    it("are mostly taken, about fifteen pending, some of these beyond the day on which they were expected", () => {
        const pending = decisions.filter((row) => row.status === "pending");
        expect([pending.length >= 12, pending.length <= 18]).toEqual([true, true]);
        expect(pending.filter((row) => row.expected_on < LAST_DAY).length).toBeGreaterThanOrEqual(3);
        expect(decisions.filter((row) => row.status === "taken").length).toBeGreaterThan(decisions.length * 0.75);
        expect(pending.filter((row) => projects.get(row.project_id)?.closedOn !== undefined)).toEqual([]);
    });
});

describe("the access of the sample", () => {
    it("gives every role to invented people, and two scopes to one director", () => {
        expect(access.filter((row) => !row.user_principal_name.endsWith("@banque.example"))).toEqual([]);
        const people = [...grouped(access, (row) => row.role)].map(([role, rows]) =>
            [role, new Set(rows.map((row) => row.user_principal_name)).size] as const);
        expect(Object.fromEntries(people))
            .toEqual({ director: 2, pmo: 1, programme_manager: 3, product_owner: 3, project_manager: 4, group_reader: 1 });
        const several = [...grouped(access, (row) => row.user_principal_name).values()].filter((rows) => rows.length > 1);
        expect(several.map(([first]) => first.role)).toEqual(["director"]);
        expect(access.filter((row) => (row.scope_type === "all") !== (row.role === "pmo" || row.role === "group_reader"))).toEqual([]);
    });

    it("gives project managers the projects that they lead", () => {
        for (const row of access.filter(({ role }) => role === "project_manager")) {
            expect(row.user_principal_name).toBe(`${managerOf(projects.get(row.scope_id)!).toLowerCase()}@banque.example`);
        }
    });
});
