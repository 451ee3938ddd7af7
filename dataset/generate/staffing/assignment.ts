import { forecastEnd } from "../collect/projectLines";
import type { Dossier } from "../dossier";
import { drawn } from "../drawn";
import { firstDayOf, type Month, monthOfDay, monthOfRank, monthsBetween } from "../life/month";
import type { Line } from "../line";
import { LAST_RANK } from "../periods";
import { PROGRAMMES } from "../portfolio/organisation";
import type { Project } from "../portfolio/project";
import { randomOf } from "../random";
import { capacityOf, inTenths, staffingMonths } from "./capacity";
import { sharesOn } from "./claims";
import { loadOf } from "./load";
import { GENERIC_ROLES, PEOPLE, type Person, teamOf } from "./people";
import { type Seat, seatsOf } from "./seats";
import { waveOf } from "./wave";

const NOW = monthOfRank(LAST_RANK);
/** Less than this, in days a month, is not worth a booking. */
const LEAST_DAYS = 0.5;
const OPEN_ROLES = 0.35;
const MONTHS_OPEN = 7;
/** Share that is booked for good, by months ahead: plans firm up as they come near. */
const FIRM: readonly (readonly [number, number])[] = [[0, 1], [3, 0.9], [6, 0.7], [Infinity, 0.4]];
const UNCERTAIN = 0.1;
const UNCERTAIN_FIRM = 0.5;

function peopleOf(project: Project): ReadonlyMap<string, Person> {
    const wave = waveOf(project);
    const programme = PROGRAMMES.filter(({ id }) => id === project.programmeId);
    const people = wave === 0 ? PEOPLE : programme.flatMap((of) => teamOf(of, wave));
    return new Map(people.map((person) => [person.id, person]));
}

/** From the first campaign or the start of the project to its forecast end or the end of the plan. */
function monthsOf(dossier: Dossier): readonly Month[] {
    const { first, last } = staffingMonths(dossier.horizon);
    return monthsBetween(Math.max(first, monthOfDay(dossier.project.start)), Math.min(last, monthOfDay(forecastEnd(dossier))));
}

function firmShare(month: Month): number {
    return FIRM.find(([ahead]) => month - NOW <= ahead)?.[1] ?? 0;
}

/** Never more than a tenth from what was planned; blank for the month under way and those to come. */
function actualDays(allocated: number, month: Month, seed: string): string {
    if (month >= NOW) return "";
    return String(inTenths(allocated * randomOf(`actual ${seed} ${month}`).between(92, 108) / 100));
}

function seatLines(project: Project, seat: Seat, person: Person, allocatedIn: (month: Month) => number, months: readonly Month[]): readonly Line[] {
    const seed = `${project.id} ${person.id}`;
    const certainty = randomOf(`certainty ${seed}`).chance(UNCERTAIN) ? UNCERTAIN_FIRM : 1;
    return months.flatMap((month) => {
        const allocated = inTenths(allocatedIn(month));
        if (allocated < LEAST_DAYS) return [];
        return [{
            resource_id: person.id, project_id: project.id, month: firstDayOf(month),
            allocated_days: String(allocated), hard_booked_days: String(inTenths(allocated * firmShare(month) * certainty)),
            actual_days: actualDays(allocated, month, seed), role: seat.role ?? person.profile,
        }];
    });
}

/** Roles that the project asks for and nobody fills yet, from the month under way on. */
function openLines({ id }: Project, months: readonly Month[]): readonly Line[] {
    const random = randomOf(`open roles ${id}`);
    if (!random.chance(OPEN_ROLES)) return [];
    return drawn(random, GENERIC_ROLES, random.between(1, 2)).flatMap((role) => {
        const days = random.between(8, 30) / 2;
        return months.filter((month) => month >= NOW && month < NOW + MONTHS_OPEN).map((month) => ({
            resource_id: role.id, project_id: id, month: firstDayOf(month),
            allocated_days: String(days), hard_booked_days: "0", actual_days: "", role: role.profile,
        }));
    });
}

/** Who works on a project, month by month. */
export function assignmentLines(dossier: Dossier): readonly Line[] {
    const { project, horizon } = dossier;
    const [people, share, months] = [peopleOf(project), sharesOn(project, horizon), monthsOf(dossier)];
    const named = seatsOf(project, horizon).flatMap((seat) => {
        const person = people.get(seat.personId);
        if (!person) throw new Error(`${seat.personId} works on ${project.id} but is not in its programme: add them to people.ts.`);
        const load = loadOf(person.id);
        return seatLines(project, seat, person, (month) => capacityOf(person, month).days * load(month) * share(person.id, month), months);
    });
    return [...named, ...openLines(project, months)];
}
