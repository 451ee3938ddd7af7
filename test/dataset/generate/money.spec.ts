import { type Row, rowsOf } from "../sampleTables";

const movements = rowsOf("budget_movement");
const projects = rowsOf("project");
const versions = new Map(rowsOf("budget_version").map((row): [string, Row] => [row.version_id, row]));
const earned = rowsOf("earned_value");
const READING = "2026-05-31";
const LAST_CLOSED = "2026-04";

function sum(rows: readonly Row[]): number {
    return rows.reduce((all, row) => all + Number(row.amount_eur), 0);
}

function by(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
    const groups = new Map<string, Row[]>();
    for (const row of rows) {
        const group = groups.get(key(row));
        if (group) group.push(row);
        else groups.set(key(row), [row]);
    }
    return groups;
}

const ofProject = by(movements, (row) => row.project_id);

function counted(row: Row, types: readonly string[], day: string): boolean {
    const version = versions.get(row.version_id);
    return row.measure === "budget" && version !== undefined && types.includes(version.version_type)
        && version.is_approved === "true" && version.version_date <= day;
}

/** Rows of the current budget of a project at a day, by the definition of the contract. */
function budgetRows(project: string, day: string): readonly Row[] {
    return (ofProject.get(project) ?? []).filter((row) => counted(row, ["initial", "revised", "transfer"], day));
}

function landingAt(project: string, snapshot: string): number {
    const rows = ofProject.get(project) ?? [];
    const forecast = rows.filter((row) => row.snapshot_date === snapshot);
    const actual = rows.filter((row) => row.measure === "actual" && row.month < `${snapshot.slice(0, 7)}-01`);
    return sum(actual) + sum(forecast);
}

describe("the money of the sample", () => {
    it("adds up, for each project, to the budget that the project table tells", () => {
        for (const project of projects) expect(sum(budgetRows(project.project_id, READING))).withContext(project.project_id).toBe(Number(project.budget_eur));
    });

    it("never brings a nature of a project below zero, at any version", () => {
        const days = [...versions.values()].map((version) => version.version_date);
        for (const day of new Set(days)) {
            for (const project of projects) {
                for (const [nature, rows] of by(budgetRows(project.project_id, day), (row) => row.nature_id)) {
                    expect(sum(rows)).withContext(`${project.project_id} ${nature} ${day}`).toBeGreaterThanOrEqual(0);
                }
            }
        }
    });

    it("takes from one project what it gives to another, transfer by transfer", () => {
        const transfers = by(movements.filter((row) => versions.get(row.version_id)?.version_type === "transfer"), (row) => row.document_id);
        expect(transfers.size).toBeGreaterThan(5);
        for (const [document, rows] of transfers) {
            expect(sum(rows)).withContext(document).toBe(0);
            expect(new Set(rows.map((row) => row.project_id)).size).withContext(document).toBe(2);
        }
    });

    it("commits at least what it spends, month after month, and no more than the budget but where a story says so", () => {
        for (const project of projects) {
            const rows = (ofProject.get(project.project_id) ?? []).filter((row) => row.measure === "actual" || row.measure === "committed");
            let [spent, ordered] = [0, 0];
            for (const [month, group] of [...by(rows, (row) => row.month)].sort(([a], [b]) => (a < b ? -1 : 1))) {
                spent += sum(group.filter((row) => row.measure === "actual"));
                ordered += sum(group.filter((row) => row.measure === "committed"));
                expect(ordered).withContext(`${project.project_id} ${month}`).toBeGreaterThanOrEqual(spent);
            }
            const budget = Number(project.budget_eur);
            if (project.project_id !== "PRJ-003") expect(ordered).withContext(project.project_id).toBeLessThanOrEqual(Math.max(budget, spent));
        }
    });

    it("tells actuals and commitments of closed months only", () => {
        const told = movements.filter((row) => row.measure === "actual" || row.measure === "committed").map((row) => row.month.slice(0, 7));
        expect(told.reduce((last, month) => (month > last ? month : last))).toBe(LAST_CLOSED);
    });

    it("converts each amount at the rate of its month", () => {
        const rates = new Map(rowsOf("exchange_rate").map((row): [string, number] => [`${row.currency} ${row.month}`, Number(row.eur_per_unit)]));
        const dollars = movements.filter((row) => row.currency === "USD");
        expect(dollars.length).toBeGreaterThan(50);
        for (const row of dollars) {
            expect(Math.abs(Number(row.amount) * rates.get(`USD ${row.month}`)! - Number(row.amount_eur))).withContext(row.movement_id).toBeLessThan(0.01);
        }
        expect(movements.filter((row) => row.currency === "EUR" && row.amount !== row.amount_eur)).toEqual([]);
    });

    it("re-estimates from the month of the snapshot on, as that month is not closed", () => {
        const snapshots = by(movements.filter((row) => row.measure === "forecast"), (row) => `${row.project_id} ${row.snapshot_date}`);
        for (const [snapshot, rows] of snapshots) {
            const first = rows.map((row) => row.month).reduce((least, month) => (month < least ? month : least));
            expect(first.slice(0, 7) >= rows[0].snapshot_date.slice(0, 7)).withContext(snapshot).toBeTrue();
        }
    });
});

describe("the earned value of the sample", () => {
    it("follows physical progress, and never goes back", () => {
        for (const [project, rows] of by(earned, (row) => row.project_id)) {
            let before = 0;
            for (const row of rows) {
                expect(Number(row.ev_cumulative_eur)).withContext(`${project} ${row.closing_date}`).toBe(Math.round(Number(row.bac_eur) * Number(row.physical_progress)));
                expect(Number(row.physical_progress)).withContext(`${project} ${row.closing_date}`).toBeGreaterThanOrEqual(before);
                before = Number(row.physical_progress);
            }
        }
    });

    it("equals what the movements say of the baseline and of the actuals", () => {
        for (const [project, rows] of by(earned, (row) => row.project_id)) {
            const last = rows.at(-1)!;
            const all = ofProject.get(project) ?? [];
            const baseline = all.filter((row) => counted(row, ["baseline"], last.closing_date));
            const upTo = (rowsOf: readonly Row[]): readonly Row[] => rowsOf.filter((row) => row.month <= last.closing_date);
            expect(sum(baseline)).withContext(project).toBe(Number(last.bac_eur));
            expect(sum(upTo(baseline))).withContext(project).toBe(Number(last.pv_cumulative_eur));
            expect(sum(upTo(all.filter((row) => row.measure === "actual")))).withContext(project).toBe(Number(last.ac_cumulative_eur));
        }
    });
});

describe("the stories of the money", () => {
    const closings = by(earned, (row) => row.project_id);
    const cpi = (row: Row): number => Number(row.ev_cumulative_eur) / Number(row.ac_cumulative_eur);

    it("overrun-foretold: the cost performance of PRJ-039 was bad six months before its forecasts admitted an overrun", () => {
        const budget = sum(budgetRows("PRJ-039", READING));
        const warned = closings.get("PRJ-039")!.find((row) => cpi(row) < 0.85)!;
        const admitted = [...new Set(ofProject.get("PRJ-039")!.map((row) => row.snapshot_date).filter(Boolean))].sort()
            .find((snapshot) => landingAt("PRJ-039", snapshot) > 1.01 * budget)!;
        expect(admitted.slice(0, 7)).toBe("2026-02");
        expect(landingAt("PRJ-039", admitted)).toBeGreaterThan(1.1 * budget);
        const months = (Number(admitted.slice(0, 4)) - Number(warned.closing_date.slice(0, 4))) * 12
            + Number(admitted.slice(5, 7)) - Number(warned.closing_date.slice(5, 7));
        expect(months).toBeGreaterThanOrEqual(6);
    });

    it("unspent-envelope: PRJ-043 will leave a third of its budget, and its forecasts say so", () => {
        expect(landingAt("PRJ-043", READING) / sum(budgetRows("PRJ-043", READING))).toBeLessThan(0.7);
    });

    it("orders-beyond-budget: PRJ-003 ordered more than its budget before spending it", () => {
        const rows = ofProject.get("PRJ-003")!;
        const budget = sum(budgetRows("PRJ-003", READING));
        expect(sum(rows.filter((row) => row.measure === "committed"))).toBeGreaterThan(budget);
        expect(sum(rows.filter((row) => row.measure === "actual"))).toBeLessThan(budget);
    });

    it("missing-closing: PRJ-031 has neither actuals nor earned value for the last closed month", () => {
        const months = ofProject.get("PRJ-031")!.filter((row) => row.measure === "actual").map((row) => row.month.slice(0, 7)).sort();
        expect(months.at(-1)).toBe("2026-03");
        expect(closings.get("PRJ-031")!.at(-1)!.closing_date).toBe("2026-03-31");
    });

    it("reset-after-replanning: the baseline of PRJ-048 changed in August 2025, and its late months with it", () => {
        const [before, after] = ["2025-07-31", "2025-09-30"].map((day) => closings.get("PRJ-048")!.find((row) => row.closing_date === day)!);
        expect(Number(after.pv_cumulative_eur) / Number(after.bac_eur)).toBeLessThan(Number(before.pv_cumulative_eur) / Number(before.bac_eur) + 0.02);
        expect(ofProject.get("PRJ-048")!.some((row) => row.version_id === "BAS-2025-R")).toBeTrue();
    });

    it("a pending revision counts in no budget", () => {
        const pending = movements.filter((row) => row.version_id === "REV-2026-1");
        expect(new Set(pending.map((row) => row.project_id))).toEqual(new Set(["PRJ-003", "PRJ-018", "PRJ-039"]));
        expect(pending.every((row) => versions.get(row.version_id)!.is_approved === "false")).toBeTrue();
    });
});
