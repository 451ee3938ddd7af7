import { overallPath, type Row, rowsOf } from "../sampleTables";

const snapshots = rowsOf("milestone_snapshot");
const risks = rowsOf("risk_snapshot");
const DAY = 86_400_000;

function grouped(rows: readonly Row[], column: string): ReadonlyMap<string, readonly Row[]> {
    const groups = new Map<string, Row[]>();
    for (const row of rows) {
        const group = groups.get(row[column]);
        if (group) group.push(row);
        else groups.set(row[column], [row]);
    }
    return groups;
}

function days(from: string, to: string): number {
    return (Date.parse(to) - Date.parse(from)) / DAY;
}

describe("the milestones of the sample", () => {
    const series = grouped(snapshots, "milestone_id");

    it("do not move any more once they are achieved", () => {
        for (const [milestone, rows] of series) {
            const achieved = rows.filter((row) => row.status === "achieved");
            expect(new Set(achieved.map((row) => row.actual_date)).size).withContext(milestone).toBeLessThanOrEqual(1);
            expect(rows.slice(rows.length - achieved.length)).withContext(milestone).toEqual(achieved);
        }
    });

    it("are told in every report of their project, oldest first", () => {
        for (const [milestone, rows] of series) {
            const dates = rows.map((row) => row.report_date);
            expect([...new Set(dates)].sort()).withContext(milestone).toEqual(dates);
        }
    });

    it("sunny-while-sliding: the last milestone of PRJ-046 slides at every report under a sun that never sets", () => {
        const last = snapshots.filter((row) => row.project_id === "PRJ-046").map((row) => row.milestone_id).sort().at(-1)!;
        const planned = series.get(last)!.map((row) => row.planned_date);
        const recent = planned.slice(-12);
        expect(recent.every((date, at) => at === 0 || date > recent[at - 1])).toBeTrue();
        expect(days(planned[0], planned.at(-1)!)).toBeGreaterThan(120);
        expect(new Set(overallPath(rowsOf("weather_report"), "PRJ-046"))).toEqual(new Set(["1"]));
    });

    it("has some that are overdue and some that were cancelled, as portfolios have", () => {
        const today = snapshots.filter((row) => row.report_date === "2026-05-31");
        expect(today.filter((row) => row.status === "planned" && row.planned_date < row.report_date).length).toBeGreaterThan(0);
        expect(today.filter((row) => row.status === "cancelled").length).toBeGreaterThan(0);
    });
});

describe("the risks of the sample", () => {
    const series = grouped(risks, "risk_id");

    it("are told every month from the day they are raised until they end, and no more", () => {
        for (const [risk, rows] of series) {
            expect(rows.slice(0, -1).every((row) => row.status === "open")).withContext(risk).toBeTrue();
        }
    });

    it("stand in the ranks of the standard matrix that their money and probability tell", () => {
        const scale = rowsOf("risk_scale").filter((row) => row.matrix_id === "STD5");
        const bounds = (axis: string, rank: string): Row => scale.find((row) => row.axis === axis && row.rank === rank)!;
        for (const row of risks.filter(({ impact_eur: impact }) => impact !== "")) {
            const [likelihood, impact] = [bounds("likelihood", row.residual_likelihood), bounds("impact", row.residual_impact)];
            expect(Number(row.probability)).withContext(row.risk_id).toBeGreaterThanOrEqual(Number(likelihood.lower_bound));
            expect(Number(row.probability)).withContext(row.risk_id).toBeLessThanOrEqual(Number(likelihood.upper_bound));
            expect(Number(row.impact_eur)).withContext(row.risk_id).toBeGreaterThanOrEqual(Number(impact.lower_bound));
            expect(Number(row.impact_eur)).withContext(row.risk_id).toBeLessThanOrEqual(Number(impact.upper_bound));
        }
    });

    it("risk-became-issue: the risk of PRJ-012 occurred the month its weather turned to storm, and cost three times its estimate", () => {
        const rows = series.get("RSK-012-90")!;
        expect(rows.at(-1)!.status).toBe("occurred");
        expect(rows.at(-1)!.report_date).toBe("2025-12-31");
        expect(Number(rows.at(-1)!.real_impact_eur)).toBeGreaterThan(3 * Number(rows.at(-1)!.impact_eur));
        const storm = rowsOf("weather_report").find((row) => row.project_id === "PRJ-012" && row.dimension_id === "overall" && row.level === "4")!;
        expect(storm.period_id).toBe("2025-12");
    });

    it("unowned-risk: a risk of PRJ-023 above the appetite has neither owner nor plan, and nobody reviews it", () => {
        const row = series.get("RSK-023-91")!.at(-1)!;
        expect([row.status, row.owner_id, row.report_date]).toEqual(["open", "", "2026-05-31"]);
        expect(days(row.reviewed_on, row.report_date)).toBeGreaterThan(90);
        expect(rowsOf("risk_action").filter((action) => action.risk_id === "RSK-023-91")).toEqual([]);
        const cell = rowsOf("matrix_cell").find((one) => one.matrix_id === "STD5" && one.likelihood_rank === row.residual_likelihood && one.impact_rank === row.residual_impact)!;
        expect(cell.is_above_appetite).toBe("true");
    });

    it("gives each cell of each matrix a zone that never falls when likelihood or impact rises", () => {
        const cells = rowsOf("matrix_cell");
        for (const one of cells) {
            for (const other of cells.filter((cell) => cell.matrix_id === one.matrix_id)) {
                const dominates = Number(other.likelihood_rank) >= Number(one.likelihood_rank) && Number(other.impact_rank) >= Number(one.impact_rank);
                if (dominates) expect(Number(other.zone)).withContext(JSON.stringify([one, other])).toBeGreaterThanOrEqual(Number(one.zone));
            }
        }
    });
});

describe("the alignment of the sample", () => {
    it("shared-funding: six projects are paid by both directorates, and the shares of one of them were renegotiated", () => {
        const today = rowsOf("project_directorate").filter((row) => row.valid_to === "");
        const shared = [...grouped(today, "project_id")].filter(([, rows]) => rows.length > 1).map(([project]) => project);
        expect(shared.sort()).toEqual(["PRJ-001", "PRJ-010", "PRJ-018", "PRJ-025", "PRJ-042", "PRJ-048"]);
        const renegotiated = rowsOf("project_directorate").filter((row) => row.project_id === "PRJ-042");
        expect(renegotiated.map((row) => row.share)).toEqual(["0.8", "0.2", "0.5", "0.5"]);
    });

    it("unaligned: five projects serve no priority of the group", () => {
        const aligned = new Set(rowsOf("project_priority").map((row) => row.project_id));
        expect(rowsOf("project").map((row) => row.project_id).filter((id) => !aligned.has(id))).toEqual(["PRJ-051", "PRJ-054", "PRJ-057", "PRJ-058", "PRJ-059"]);
    });
});
