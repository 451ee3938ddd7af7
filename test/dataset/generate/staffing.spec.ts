import { managerOf, sponsorOf } from "../../../dataset/generate/collect/entry";
import { forecastEnd } from "../../../dataset/generate/collect/projectLines";
import { dossierOf } from "../../../dataset/generate/dossier";
import { horizonOf, USUAL_HORIZON } from "../../../dataset/generate/horizon";
import { productBatches } from "../../../dataset/generate/agile/batches";
import { resourceBatches, staffingBatches } from "../../../dataset/generate/staffing/batches";
import { OVER_ALLOCATED } from "../../../dataset/generate/staffing/stories";
import { periodAt } from "../../../dataset/generate/periods";
import type { Row } from "../sampleTables";
import { contractFaults, grouped, made, type Makers, projectsOf, rowsIn, sumOf, type Tables } from "./made";

const MAKERS: Makers = { references: [resourceBatches], families: [staffingBatches] };
const NAMES = ["resource", "capacity", "assignment"];
const tables = made(MAKERS);
const [resources, capacities, assignments] = NAMES.map((name) => rowsIn(tables, name));
const projects = projectsOf(60);
const byId = new Map(resources.map((row) => [row.resource_id, row]));

function personMonth(row: Row): string {
    return `${row.resource_id} ${row.month}`;
}

/** Demand by person and month over capacity, for the months that have a capacity. */
function loads(of: Tables): ReadonlyMap<string, number> {
    const demand = grouped(rowsIn(of, "assignment"), personMonth);
    return new Map(rowsIn(of, "capacity").map((row) =>
        [personMonth(row), sumOf(demand.get(personMonth(row)) ?? [], "allocated_days") / Number(row.capacity_days)]));
}

function monthOf(key: string): string {
    return key.slice(-10);
}

describe("the people of the sample", () => {
    it("obey the contract, in the usual sample, a short one and one with later waves", () => {
        expect(contractFaults(tables, NAMES)).toEqual([]);
        expect(contractFaults(made(MAKERS, 135, horizonOf(48)), NAMES)).toEqual([]);
        expect(contractFaults(made(MAKERS, 10, horizonOf(1)), NAMES)).toEqual([]);
    });

    it("are the same at every call", () => {
        expect([...made(MAKERS, 70)]).toEqual([...made(MAKERS, 70)]);
    });

    it("keep their assignments when later waves are added", () => {
        const ids = new Set(projects.map(({ id }) => id));
        expect(rowsIn(made(MAKERS, 70), "assignment").filter((row) => ids.has(row.project_id))).toEqual(assignments);
    });

    it("hold every manager and sponsor of the projects, and every product owner", () => {
        const owners = productBatches(USUAL_HORIZON).filter(({ table }) => table === "product").flatMap(({ lines }) => lines)
            .map((line) => line.product_owner_id).filter((id) => id !== "");
        const asked = [...projects.flatMap((project) => [managerOf(project), sponsorOf(project)]), ...owners];
        expect(asked.filter((id) => !byId.has(id))).toEqual([]);
    });

    it("are known by pseudonym or as a role to fill", () => {
        expect(resources.filter((row) => row.is_generic === "true").map((row) => row.display_name.startsWith("À pourvoir : "))).not.toContain(false);
        const named = resources.filter((row) => row.is_generic === "false");
        expect(named.filter((row) => !/^(Collaborateur|Prestataire|Sponsor|PMO) [A-Z]{3}(-[A-Z]?\d{2})?$/.test(row.display_name))).toEqual([]);
    });

    it("cost less as employees than as service providers of the same profile", () => {
        for (const [profile, rows] of grouped(resources.filter((row) => row.day_rate_eur !== ""), (row) => row.profile)) {
            const rates = (isInternal: string): readonly number[] =>
                rows.filter((row) => row.is_internal === isInternal).map((row) => Number(row.day_rate_eur));
            expect(Math.max(...rates("true"))).withContext(profile).toBeLessThan(Math.min(...rates("false")));
        }
    });
});

describe("the capacity of the sample", () => {
    it("covers for each planned person every month of the plan, and nobody's role to fill", () => {
        const months = [...grouped(capacities, (row) => row.resource_id).values()].map((rows) => rows.map((row) => row.month));
        expect(new Set(months.map(String)).size).toBe(1);
        expect([months[0].length, months[0].at(0), months[0].at(-1)]).toEqual([36, "2024-06-01", "2027-05-01"]);
        expect(capacities.filter((row) => byId.get(row.resource_id)?.is_generic === "true")).toEqual([]);
    });

    it("never exceeds the worked days of a month less the absences, and falls in August", () => {
        expect(capacities.filter((row) => Number(row.capacity_days) + Number(row.absence_days) > 23)).toEqual([]);
        const of = (month: string): number => sumOf(capacities.filter((row) => row.month === month), "capacity_days");
        expect(of("2025-08-01")).toBeLessThan(of("2025-09-01") * 0.65);
    });
});

describe("the assignments of the sample", () => {
    it("stay below 12,000 rows, with four to ten people a project", () => {
        expect(assignments.length).toBeLessThan(12_000);
        const sizes = [...grouped(assignments, (row) => row.project_id).values()].map((rows) =>
            new Set(rows.map((row) => row.resource_id).filter((id) => !id.startsWith("GEN-"))).size);
        expect(sizes.length).toBe(60);
        expect([Math.min(...sizes) >= 4, Math.max(...sizes) <= 10]).toEqual([true, true]);
    });

    it("lie within the life of their project and the months of the plan", () => {
        const ends = new Map(projects.map((project) => [project.id, forecastEnd(dossierOf(project, USUAL_HORIZON))]));
        const starts = new Map(projects.map((project) => [project.id, `${project.start.slice(0, 7)}-01`]));
        expect(assignments.filter(({ month, project_id: id }) => month > (ends.get(id) ?? "") || month < (starts.get(id) ?? ""))).toEqual([]);
        expect(assignments.filter((row) => row.month < "2024-06-01" || row.month > "2027-05-01")).toEqual([]);
    });

    it("book no more for good than is asked for, and less and less for good further ahead", () => {
        expect(assignments.filter((row) => Number(row.hard_booked_days) > Number(row.allocated_days))).toEqual([]);
        const firm = (month: string): number => {
            const rows = assignments.filter((row) => row.month === month);
            return sumOf(rows, "hard_booked_days") / sumOf(rows, "allocated_days");
        };
        expect([firm("2026-04-01") > firm("2026-07-01"), firm("2026-07-01") > firm("2026-12-01")]).toEqual([true, true]);
    });

    it("have actual days in past months only, within a tenth of the plan", () => {
        expect(assignments.filter((row) => (row.month <= "2026-04-01") !== (row.actual_days !== ""))).toEqual([]);
        const off = assignments.filter((row) => row.actual_days !== "")
            .filter((row) => Math.abs(Number(row.actual_days) - Number(row.allocated_days)) > Number(row.allocated_days) * 0.1 + 0.05);
        expect(off).toEqual([]);
    });

    it("ask for roles that nobody fills, from the month under way on and never for good", () => {
        const open = assignments.filter((row) => row.resource_id.startsWith("GEN-"));
        expect(open.length).toBeGreaterThan(50);
        expect(open.filter((row) => row.month < "2026-05-01" || row.hard_booked_days !== "0")).toEqual([]);
    });

    it("load most people between 70 and 110 % of their capacity, a few beyond 120 %, whatever the number of waves", () => {
        for (const of of [tables, made(MAKERS, 120)]) {
            const past = [...loads(of)].filter(([key]) => monthOf(key) <= "2026-05-01").map(([, load]) => load);
            const share = (keep: (load: number) => boolean): number => past.filter(keep).length / past.length;
            expect(share((load) => load >= 0.7 && load <= 1.1)).toBeGreaterThan(0.75);
            expect(share((load) => load > 1.2)).toBeGreaterThan(0.01);
            expect(share((load) => load > 1.2)).toBeLessThan(0.05);
        }
    });

    it("tell of a developer over-allocated for six months in a row by three projects of the programme", () => {
        const { personId, projectIds, firstRank, months, load } = OVER_ALLOCATED;
        const own = assignments.filter((row) => row.resource_id === personId);
        expect([...new Set(own.map((row) => row.project_id))].sort()).toEqual([...projectIds]);
        const over = [...loads(tables)].filter(([key, value]) => key.startsWith(`${personId} `) && value > 1.2).map(([key]) => monthOf(key));
        expect(over).toEqual(Array.from({ length: months }, (_, at) => periodAt(firstRank + at).start));
        expect(loads(tables).get(`${personId} ${over[0]}`)).toBeCloseTo(load, 1);
    });
});
