import { STORIES } from "../../../dataset/generate/stories/index";
import { cellKey, isPublished, LAST_DAY, overallPath, type Row, rowsOf } from "../sampleTables";

const reports = rowsOf("weather_report");
const expected = rowsOf("weather_expected");
const projects = rowsOf("project");
const DAY = 86_400_000;

function projectsOf(story: string): readonly string[] {
    return STORIES.find((each) => each.id === story)!.projectIds;
}

function of(rows: readonly Row[], projectId: string): readonly Row[] {
    return rows.filter((row) => row.project_id === projectId);
}

function project(projectId: string): Row {
    return projects.find((row) => row.project_id === projectId)!;
}

function days(from: string, to: string): number {
    return (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY;
}

describe("the stories of the sample", () => {
    it("concern projects that exist", () => {
        const known = new Set(projects.map((row) => row.project_id));
        expect(STORIES.flatMap((story) => story.projectIds).filter((id) => !known.has(id))).toEqual([]);
        expect(new Set(STORIES.map((story) => story.id)).size).toBe(STORIES.length);
    });

    it("let one project decay for months to storm and recover", () => {
        const [id] = projectsOf("decay-and-recovery");
        const path = overallPath(reports, id).join("");
        expect(path).toMatch(/1+2+3+4+3+2+1+$/);
        expect(path.indexOf("4") - path.search(/12+3/)).toBeGreaterThan(5);
    });

    it("let one project shine at least ten periods in a row, then storm within two", () => {
        const [id] = projectsOf("flat-sun-then-storm");
        expect(overallPath(reports, id).join("")).toMatch(/1{10,}[23]?4/);
    });

    it("let one project report late again and again", () => {
        const [id] = projectsOf("late-reports");
        const due = new Map(expected.map((row) => [cellKey(row), row.due_date]));
        const overall = of(reports, id).filter((row) => row.dimension_id === "overall");
        const delays = overall.map((row) => days(due.get(cellKey(row))!, row.entry_date)).filter((delay) => delay > 3);
        expect(delays.length).toBeGreaterThanOrEqual(12);
        expect(Math.max(...delays)).toBeLessThan(12);
    });

    it("leave one project without reports until its last rating is stale", () => {
        const [id] = projectsOf("missing-reports");
        const given = new Set(of(reports, id).map((row) => row.period_id));
        const missed = [...new Set(of(expected, id).map((row) => row.period_id))].sort().slice(-3);
        expect(missed).toEqual(["2026-03", "2026-04", "2026-05"]);
        expect(missed.filter((period) => given.has(period))).toEqual([]);
        const last = of(reports, id).map((row) => row.entry_date).sort().at(-1)!;
        expect(days(last, LAST_DAY)).toBeGreaterThan(60);
    });

    it("leave drafts unpublished in the last period, and nowhere else", () => {
        const drafts = reports.filter((row) => row.entry_status === "draft");
        expect([...new Set(drafts.map((row) => row.project_id))].sort()).toEqual([...projectsOf("unpublished-drafts")].sort());
        expect(new Set(drafts.map((row) => row.period_id))).toEqual(new Set(["2026-05"]));
        for (const id of projectsOf("unpublished-drafts")) {
            expect(of(reports, id).filter((row) => row.period_id === "2026-05" && isPublished(row))).toEqual([]);
        }
    });

    it("exempt one project in every period", () => {
        const [id] = projectsOf("exempt-project");
        const states = new Set(of(reports, id).map((row) => row.rating_state));
        expect(states).toEqual(new Set(["exempt"]));
        expect(of(reports, id).length).toBe(24 * 5);
        expect(reports.filter((row) => row.rating_state === "exempt" && row.project_id !== id)).toEqual([]);
    });

    it("reset one project for one period after a re-planning, then rate it better", () => {
        const [id] = projectsOf("reset-after-replanning");
        const resets = reports.filter((row) => row.rating_state === "reset");
        expect(new Set(resets.map((row) => `${row.project_id} ${row.period_id}`))).toEqual(new Set([`${id} 2025-08`]));
        expect(resets.every((row) => /replanification/i.test(row.comment))).toBeTrue();
        expect(overallPath(reports, id).join("")).toMatch(/4reset[12]/);
    });

    it("close one project within the horizon, with no report or expectation afterwards", () => {
        const [id] = projectsOf("closed-project");
        expect([project(id).is_active, project(id).phase, project(id).forecast_end_date]).toEqual(["false", "closed", "2025-09-30"]);
        const last = (rows: readonly Row[]): string | undefined => of(rows, id).map((row) => row.period_id).sort().at(-1);
        expect([last(reports), last(expected)]).toEqual(["2025-09", "2025-09"]);
    });

    it("expect nothing of any project before its start or after its closure", () => {
        for (const row of projects) {
            const dues = of(expected, row.project_id).map((each) => each.due_date).sort();
            expect(dues[0] >= row.start_date).toBeTrue();
            expect(dues.at(-1)).toBe(row.is_active === "true" ? "2026-05-22" : dues.filter((due) => due <= row.forecast_end_date).at(-1));
        }
    });

    it("start one project midway", () => {
        const [id] = projectsOf("started-midway");
        const first = [...of(expected, id)].map((row) => row.period_id).sort()[0];
        expect([project(id).start_date, first]).toEqual(["2025-03-03", "2025-03"]);
        const budget = of(reports, id).find((row) => row.period_id === first && row.dimension_id === "budget");
        expect(budget?.rating_state).toBe("not_rated");
    });

    it("move one programme, and no other, from one directorate to the other", () => {
        const moved = projects.filter((row) => row.directorate_id !== row.original_directorate_id);
        expect(moved.map((row) => row.project_id)).toEqual([...projectsOf("reorganisation")]);
        expect(new Set(moved.map((row) => row.programme_id)).size).toBe(1);
        const programme = projects.filter((row) => row.programme_id === moved[0].programme_id);
        expect(programme.length).toBe(moved.length);
    });

    it("show two storms in the last period, one after a jump and one that lasts", () => {
        const storms = reports.filter((row) => row.dimension_id === "overall" && row.period_id === "2026-05" && row.level === "4");
        const [sudden, lasting] = projectsOf("storms-of-the-day");
        expect(storms.map((row) => row.project_id)).toEqual(jasmine.arrayWithExactContents([sudden, lasting]));
        expect(overallPath(reports, sudden).join("")).toMatch(/24$/);
        expect(overallPath(reports, lasting).join("")).toMatch(/444$/);
        expect(storms.every((row) => row.decision_expected !== "")).toBeTrue();
    });
});
