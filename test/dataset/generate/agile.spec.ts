import { agileBatches, productBatches } from "../../../dataset/generate/agile/batches";
import { BROKEN_COMMITMENTS } from "../../../dataset/generate/agile/stories";
import { daysBetween, isWorkingDay } from "../../../dataset/generate/day";
import { horizonOf } from "../../../dataset/generate/horizon";
import { resourceBatches } from "../../../dataset/generate/staffing/batches";
import { LAST_DAY, type Row } from "../sampleTables";
import { contractFaults, grouped, made, type Makers, projectsOf, rowsIn, sumOf, type Tables } from "./made";

const MAKERS: Makers = { references: [resourceBatches, productBatches], families: [agileBatches] };
const NAMES = ["product", "project_product", "sprint", "ticket", "ticket_transition", "ticket_sprint"];
const tables = made(MAKERS);
const [products, shares, sprints, tickets, transitions, stays] = NAMES.map((name) => rowsIn(tables, name));
const projects = new Map(projectsOf(60).map((project) => [project.id, project]));
const ticketOf = new Map(tickets.map((row) => [row.ticket_id, row]));
const sprintOf = new Map(sprints.map((row) => [row.sprint_id, row]));
const changesOf = grouped(transitions, (row) => row.ticket_id);

function day(instant: string): string {
    return instant.slice(0, 10);
}

/** Delivered over committed points of each sprint of a product, oldest first; the sprint under way is left aside. */
function kept(of: Tables, productId: string): readonly number[] {
    const points = new Map(rowsIn(of, "ticket").map((row) => [row.ticket_id, row]));
    const committed = grouped(rowsIn(of, "ticket_sprint").filter((row) => row.is_committed === "true"), (row) => row.sprint_id);
    return rowsIn(of, "sprint").filter((row) => row.product_id === productId && row.end_date <= LAST_DAY).map((row) => {
        const all = committed.get(row.sprint_id) ?? [];
        const pointsOf = (rows: readonly Row[]): number => sumOf(rows.map((stay) => points.get(stay.ticket_id)!), "points");
        return pointsOf(all.filter((stay) => stay.is_delivered === "true")) / pointsOf(all);
    });
}

/** The longest run of sprints below 60 %. */
function longestFailure(ratios: readonly number[]): number {
    let [run, longest] = [0, 0];
    for (const ratio of ratios) {
        run = ratio < 0.6 ? run + 1 : 0;
        longest = Math.max(longest, run);
    }
    return longest;
}

describe("the products of the sample", () => {
    it("obey the contract with their tickets, in the usual sample, a short one and one with later waves", () => {
        expect(contractFaults(tables, NAMES)).toEqual([]);
        expect(contractFaults(made(MAKERS, 135, horizonOf(60)), NAMES)).toEqual([]);
        expect(contractFaults(made(MAKERS, 10, horizonOf(1)), NAMES)).toEqual([]);
    });

    it("are the same at every call", () => {
        expect([...made(MAKERS, 70)]).toEqual([...made(MAKERS, 70)]);
    });

    it("are twelve, two of them without a product owner", () => {
        expect([products.length, products.filter((row) => row.product_owner_id === "").length]).toEqual([12, 2]);
    });

    it("share most agile and hybrid projects and no other, the shares of each making 1", () => {
        const byProject = grouped(shares, (row) => row.project_id);
        for (const [id, rows] of byProject) expect(sumOf(rows, "share")).withContext(id).toBeCloseTo(1, 9);
        const flexible = [...projects.values()].filter(({ lifecycle }) => lifecycle !== "predictive");
        expect([...byProject.keys()].filter((id) => projects.get(id)?.lifecycle === "predictive")).toEqual([]);
        expect(byProject.size).toBeGreaterThan(flexible.length * 0.9);
        expect([...byProject.values()].filter((rows) => rows.length > 1).length).toBeGreaterThan(5);
    });

    it("run sprints of two weeks, and two of them of three, without a gap since June 2025", () => {
        const lengths = [...grouped(sprints, (row) => row.product_id).values()].map((rows) => {
            rows.slice(1).forEach((row, at) => expect(daysBetween(rows[at].end_date, row.start_date)).toBe(1));
            expect(rows[0].start_date.slice(0, 7)).toBe("2025-06");
            expect(rows.at(-1)!.start_date <= LAST_DAY && rows.at(-1)!.end_date >= LAST_DAY).toBeTrue();
            const days = new Set(rows.map((row) => daysBetween(row.start_date, row.end_date) + 1));
            expect(days.size).toBe(1);
            return [...days][0];
        });
        expect(lengths.sort((a, b) => a - b)).toEqual([...Array.from({ length: 10 }, () => 14), 21, 21]);
    });
});

describe("the tickets of the sample", () => {
    it("are thirty to seventy for each project that has a product, keys beginning with the project's", () => {
        const byProject = grouped(tickets.filter((row) => row.project_id !== ""), (row) => row.project_id);
        expect([...byProject.keys()].sort()).toEqual([...new Set(shares.map((row) => row.project_id))].sort());
        for (const [id, rows] of byProject) {
            expect(rows.length >= 30 && rows.length <= 70).withContext(id).toBeTrue();
            expect(rows.every((row, at) => row.key === `${projects.get(id)?.jiraKey ?? ""}-${at + 1}`)).withContext(id).toBeTrue();
        }
    });

    it("begin with two to four epics a project, to which every other ticket belongs", () => {
        for (const [id, rows] of grouped(tickets.filter((row) => row.project_id !== ""), (row) => row.project_id)) {
            const epics = rows.filter((row) => row.type === "epic");
            expect(epics.length >= 2 && epics.length <= 4).withContext(id).toBeTrue();
            expect(rows.slice(0, epics.length)).toEqual([...epics]);
            const keys = new Set(epics.map((row) => row.key));
            expect(rows.filter((row) => (row.type === "epic") !== (row.epic_key === ""))).toEqual([]);
            expect(rows.filter((row) => row.epic_key !== "" && !keys.has(row.epic_key))).toEqual([]);
        }
    });

    it("end an epic with its last ticket, and not before", () => {
        const children = grouped(tickets.filter((row) => row.epic_key !== ""), (row) => row.epic_key);
        for (const epic of tickets.filter((row) => row.type === "epic")) {
            const own = children.get(epic.key) ?? [];
            const isDone = own.length > 0 && own.every((row) => row.resolved_on !== "");
            expect(epic.resolved_on).withContext(epic.key).toBe(isDone ? own.map((row) => row.resolved_on).sort().at(-1)! : "");
            expect(epic.created_on <= own.map((row) => row.created_on).sort()[0]).withContext(epic.key).toBeTrue();
        }
    });

    it("have dates in order, on worked days up to the day on which the sample is seen, and an end if and only if they are done", () => {
        for (const row of tickets) {
            const dates = [row.created_on, row.started_on, row.resolved_on].filter((date) => date !== "");
            expect(dates).withContext(row.key).toEqual([...dates].sort());
            expect(dates.every((date) => date <= LAST_DAY && date >= "2025-06-01" && isWorkingDay(date))).withContext(row.key).toBeTrue();
            expect(row.status_category === "done").withContext(row.key).toBe(row.resolved_on !== "");
            expect(row.status_category !== "todo").withContext(row.key).toBe(row.started_on !== "");
        }
    });

    it("name their statuses as their team does, in at least three ways", () => {
        const byTeam = grouped(tickets.filter((row) => row.status_category === "done"), (row) => row.product_id);
        const names = new Set([...byTeam.values()].map((rows) => [...new Set(rows.map((row) => row.status))].join()));
        expect(byTeam.size).toBe(12);
        expect([...names].sort()).toEqual(["Done", "Livré", "Terminé"]);
    });

    it("went through changes that agree with their dates and lead to their status", () => {
        expect(changesOf.size).toBe(tickets.length);
        for (const [id, changes] of changesOf) {
            const ticket = ticketOf.get(id)!;
            const instants = changes.map((row) => row.changed_at);
            expect(instants).withContext(id).toEqual([...instants].sort());
            expect(changes.map((row) => row.from_status)).withContext(id).toEqual(["", ...changes.slice(0, -1).map((row) => row.to_status)]);
            expect(day(instants[0])).withContext(id).toBe(ticket.created_on);
            expect(day(changes.find((row) => row.to_category === "doing")?.changed_at ?? "")).withContext(id).toBe(ticket.started_on);
            const last = changes.at(-1)!;
            expect([last.to_status, last.to_category]).withContext(id).toEqual([ticket.status, ticket.status_category]);
            if (last.to_category === "done") expect(day(last.changed_at)).withContext(id).toBe(ticket.resolved_on);
        }
    });

    it("are reopened now and then", () => {
        const reopened = [...changesOf.values()].filter((rows) => rows.filter((row) => row.to_category === "done").length > 1).length;
        expect(reopened).toBeGreaterThan(5);
        expect(reopened).toBeLessThan(tickets.length * 0.05);
    });
});

describe("the sprints of the sample", () => {
    it("hold tickets of their product only", () => {
        expect(stays.filter((row) => ticketOf.get(row.ticket_id)?.product_id !== sprintOf.get(row.sprint_id)?.product_id)).toEqual([]);
    });

    it("deliver a ticket if and only if it was done within them", () => {
        const wrong = stays.filter((row) => {
            const [{ resolved_on: end }, { start_date: from, end_date: to }] = [ticketOf.get(row.ticket_id)!, sprintOf.get(row.sprint_id)!];
            return (row.is_delivered === "true") !== (end !== "" && end >= from && end <= to);
        });
        expect(wrong).toEqual([]);
    });

    it("commit a ticket if it was there when they started, and only then", () => {
        const ages = stays.map((row) => ({
            isCommitted: row.is_committed === "true",
            days: daysBetween(ticketOf.get(row.ticket_id)!.created_on, sprintOf.get(row.sprint_id)!.start_date),
        }));
        // On the first day itself, a ticket may be created before the sprint is planned or after.
        expect(ages.filter(({ isCommitted, days }) => days !== 0 && isCommitted !== days > 0)).toEqual([]);
        expect(ages.filter(({ isCommitted }) => !isCommitted).length).toBeGreaterThan(100);
    });

    it("follow one another as long as a ticket is not done", () => {
        for (const [id, rows] of grouped(stays, (row) => row.ticket_id)) {
            const numbers = rows.map((row) => Number(row.sprint_id.slice(-2)));
            expect(numbers).withContext(id).toEqual(numbers.map((_, at) => numbers[0] + at));
            expect(rows.slice(0, -1).filter((row) => row.is_delivered === "true")).withContext(id).toEqual([]);
        }
    });

    it("tell of one product that delivers under 60 % of its commitments four sprints in a row, whatever the number of waves", () => {
        const { productId, sprints: count } = BROKEN_COMMITMENTS;
        for (const of of [tables, made(MAKERS, 180)]) {
            const failures = products.map((row) => [row.product_id, longestFailure(kept(of, row.product_id))] as const);
            expect(failures.filter(([, run]) => run >= count)).toEqual([[productId, count]]);
        }
    });
});
