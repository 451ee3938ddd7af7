import { ownerOf, PRODUCTS } from "../agile/products";
import { ENTERPRISE_ARCHITECTURE, type Programme, PROGRAMMES } from "../portfolio/organisation";
import { randomOf } from "../random";
import {
    BUSINESS_ANALYST, DATA_ENGINEER, DEVELOPER, ENTERPRISE_ARCHITECT, EXTERNAL_PREMIUM, PRODUCT_OWNER, type Profile, PROFILES,
    PROJECT_MANAGER, SECURITY_EXPERT, SOLUTION_ARCHITECT, TESTER,
} from "./profile";

export interface Person {
    readonly id: string;
    readonly displayName: string;
    readonly team: string;
    readonly profile: string;
    readonly isInternal: boolean;
    readonly isGeneric: boolean;
    /** Undefined for those whose days no project pays. */
    readonly dayRateEur?: number;
    readonly directorateId: string;
    /** Share of working time that goes to projects, 0 to 1; 0 for those whose days are not planned. */
    readonly projectShare: number;
}

const MANAGERS = 8;
const SPONSORS = 3;
const TEAM = 8;
const EXTERNAL = 0.4;
const RATE_STEP = 5;

const SPONSOR = "Sponsor";
const OFFICE = "PMO";

function twoDigits(value: number): string {
    return String(value).padStart(2, "0");
}

function numbered(count: number, prefix: string): readonly string[] {
    return Array.from({ length: count }, (_, at) => `${prefix}${twoDigits(at + 1)}`);
}

function codeOf({ id }: Pick<Programme, "id">): string {
    return id.slice(4);
}

/** Rates vary a little around the usual one of the profile. */
function rateOf(id: string, { dayRateEur }: Profile, isInternal: boolean): number {
    const factor = randomOf(`rate ${id}`).between(92, 108) / 100;
    return Math.round(dayRateEur * factor * (isInternal ? 1 : EXTERNAL_PREMIUM) / RATE_STEP) * RATE_STEP;
}

function planned(programme: Programme, id: string, profile: Profile, isInternal: boolean, projectShare: number): Person {
    return {
        id, profile: profile.name, isInternal, isGeneric: false, projectShare,
        displayName: `${isInternal ? "Collaborateur" : "Prestataire"} ${id.slice(4)}`,
        team: programme.name, dayRateEur: rateOf(id, profile, isInternal), directorateId: programme.directorateId,
    };
}

function unplanned({ directorateId }: Programme, id: string, profile: string, displayName: string, team: string): Person {
    return { id, displayName, team, profile, isInternal: true, isGeneric: false, directorateId, projectShare: 0 };
}

function teamProfiles({ directorateId }: Programme): readonly Profile[] {
    const last = directorateId === ENTERPRISE_ARCHITECTURE ? ENTERPRISE_ARCHITECT : DEVELOPER;
    return [SOLUTION_ARCHITECT, DEVELOPER, DEVELOPER, DATA_ENGINEER, TESTER, BUSINESS_ANALYST, SECURITY_EXPERT, last];
}

/** The project managers that a programme can give to its projects. */
export function managerIds(programmeId: string): readonly string[] {
    return numbered(MANAGERS, `PER-${codeOf({ id: programmeId })}-`);
}

/** The team members of a programme in a wave of projects: each wave has its own, so that the load stays the same in a large sample. */
export function memberIds(programmeId: string, wave: number): readonly string[] {
    return numbered(TEAM, `PER-${codeOf({ id: programmeId })}-${wave === 0 ? "" : `V${wave + 1}-`}T`);
}

/** The team of a programme in a wave, in the order of memberIds. */
export function teamOf(programme: Programme, wave: number): readonly Person[] {
    const profiles = teamProfiles(programme);
    return memberIds(programme.id, wave).map((id, at) => {
        const random = randomOf(`person ${id}`);
        const isInternal = !random.chance(EXTERNAL);
        return planned(programme, id, profiles[at], isInternal, isInternal ? random.pick([0.8, 0.85, 0.9]) : 1);
    });
}

function leadersOf(programme: Programme): readonly Person[] {
    const code = codeOf(programme);
    const owners = PRODUCTS.filter(({ programmeId }) => programmeId === programme.id).map(ownerOf).filter((id) => id !== undefined);
    return [
        ...numbered(SPONSORS, `SPO-${code}-`).map((id) => unplanned(programme, id, SPONSOR, `Sponsor ${id.slice(4)}`, "Directions métiers")),
        unplanned(programme, `PMO-${code}`, OFFICE, `PMO ${code}`, "Bureau des projets"),
        ...managerIds(programme.id).map((id) => planned(programme, id, PROJECT_MANAGER, true, 0.9)),
        ...owners.map((id) => planned(programme, id, PRODUCT_OWNER, true, 0.7)),
    ];
}

function genericOf({ code, name, dayRateEur }: Profile, at: number): Person {
    return {
        id: `GEN-${code}`, displayName: `À pourvoir : ${name}`, team: "À pourvoir", profile: name, isInternal: false, isGeneric: true,
        dayRateEur: Math.round(dayRateEur * EXTERNAL_PREMIUM / RATE_STEP) * RATE_STEP,
        directorateId: PROGRAMMES[at % PROGRAMMES.length].directorateId, projectShare: 0,
    };
}

/** Roles that nobody fills yet. */
export const GENERIC_ROLES: readonly Person[] = PROFILES.map(genericOf);

/** Everybody whom the projects written by hand need, programme by programme. */
export const PEOPLE: readonly Person[] = PROGRAMMES.flatMap((programme) => [...leadersOf(programme), ...teamOf(programme, 0)]);
