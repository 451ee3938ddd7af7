import { type Random, seeded } from "../random";
import { type Supply } from "../supply";

/** One array per field, one entry per risk: what a Power BI query returns. */
export interface Register {
    readonly id: readonly string[];
    readonly title: readonly string[];
    readonly category: readonly string[];
    readonly project: readonly string[];
    /** Ranks from 1 to 5: before any control, with the controls, and with the controls of the review before. */
    readonly probability: readonly number[];
    readonly impact: readonly number[];
    readonly residualProbability: readonly number[];
    readonly residualImpact: readonly number[];
    readonly previousProbability: readonly (number | null)[];
    readonly previousImpact: readonly (number | null)[];
    /** EUR; blank where nobody could tell. */
    readonly exposure: readonly (number | null)[];
    readonly owner: readonly (string | null)[];
    readonly action: readonly (string | null)[];
    readonly actionDue: readonly (Date | null)[];
    readonly openActions: readonly number[];
    readonly overdueActions: readonly number[];
}

export const rankCount = 5;
const risksPerProject = 12;
const ownerCount = 60;
/** The risks of which the controls differ in the "changed" scenario: one in so many. */
const movedEvery = 50;

/** What could happen, and what is done about it; the same few in every project, as in any register. */
const catalogue = [
    { category: "technical", title: "Performance under real load falls short", action: "Load test with last year's peak" },
    { category: "technical", title: "Migrated data below the threshold of quality", action: "Clean the sources before the next rehearsal" },
    { category: "technical", title: "Platform out of support before it goes live", action: "Agree an extended support" },
    { category: "supplier", title: "Supplier fails or delivers late", action: "Contract a second source" },
    { category: "supplier", title: "Licences cost more when renewed", action: "Bundle the purchases of the group" },
    { category: "staffing", title: "A key expert leaves", action: "Write down and double the expertise" },
    { category: "staffing", title: "Skills grow more slowly than planned", action: "Train the team before the next lot" },
    { category: "schedule", title: "Depends on another project, which is late", action: "Share one plan with the other project" },
    { category: "schedule", title: "Test environments come late", action: "Book environments a quarter ahead" },
    { category: "regulatory", title: "Requirement made precise after the design", action: "Review the design with the regulator" },
    { category: "security", title: "Audit finds a critical vulnerability", action: "Bring the penetration test forward" },
    { category: "security", title: "Data leaks during the migration", action: "Mask personal data in every rehearsal" },
    { category: "business", title: "Users do not take to the new process", action: "Name two champions a department" },
    { category: "business", title: "Sponsor sets other priorities", action: "Write down what the sponsor agreed to" },
] as const;

/** The middle of each rank: a ratio, and EUR. */
const likelihoods = [0.025, 0.12, 0.35, 0.65, 0.9];
const impacts = [20_000, 110_000, 500_000, 2_500_000, 9_000_000];

/** The chances of the ranks 1 to 5 before any control. */
const probabilityChances = [0.12, 0.26, 0.3, 0.22, 0.1];
const impactChances = [0.12, 0.25, 0.31, 0.22, 0.1];

interface Risk {
    readonly catalogued: number;
    readonly probability: number;
    readonly impact: number;
    readonly residualProbability: number;
    readonly residualImpact: number;
    readonly previousProbability: number | null;
    readonly previousImpact: number | null;
    readonly exposure: number | null;
    readonly owner: string | null;
    readonly openActions: number;
    readonly overdueActions: number;
    readonly due: Date;
}

const within = (rank: number): number => Math.min(rankCount, Math.max(1, rank));

const drawRank = (chances: readonly number[], random: Random): number => {
    let left = random();
    const at = chances.findIndex((chance) => (left -= chance) < 0);
    return at < 0 ? rankCount : at + 1;
};

/** By how many ranks controls lower an axis: half of them by none. */
const drawControl = (random: Random): number => Math.floor(Math.max(0, 5 * random() - 2.5));

/** A review moves an axis by one rank at most, and seldom. */
const drawMove = (random: Random): number => {
    const chance = random();
    return chance < 0.12 ? 1 : chance > 0.94 ? -1 : 0;
};

const drawExposure = (probability: number, impact: number, random: Random): number | null => {
    const exposure = likelihoods[probability - 1] * impacts[impact - 1] * Math.exp(random() - 0.5);
    return random() < 0.04 ? null : Math.round(exposure / 100) * 100;
};

const drawActions = (random: Random): Pick<Risk, "openActions" | "overdueActions" | "due"> => {
    const openActions = Math.floor(random() * 4);
    const overdueActions = random() < 0.25 ? Math.min(openActions, 1 + Math.floor(random() * 2)) : 0;
    const days = Math.floor(random() * 180);
    return { openActions, overdueActions, due: new Date(2026, 3, 30 + (overdueActions > 0 ? -1 - days : 1 + days)) };
};

const drawRisk = (random: Random): Risk => {
    const [probability, impact] = [drawRank(probabilityChances, random), drawRank(impactChances, random)];
    const residualProbability = within(probability - drawControl(random));
    const residualImpact = within(impact - drawControl(random));
    const isNew = random() < 0.06;
    const [before, impactBefore] = [within(residualProbability + drawMove(random)), within(residualImpact + drawMove(random))];
    return {
        catalogued: Math.floor(random() * catalogue.length),
        probability, impact, residualProbability, residualImpact,
        previousProbability: isNew ? null : before,
        previousImpact: isNew ? null : impactBefore,
        exposure: drawExposure(residualProbability, residualImpact, random),
        owner: random() < 0.05 ? null : `Owner ${String(1 + Math.floor(random() * ownerCount)).padStart(2, "0")}`,
        ...drawActions(random),
    };
};

const padded = (value: number): string => String(value + 1).padStart(4, "0");

/** A seeded register of exactly rowCount risks; two calls give equal values and share no object. */
const createRegister = (rowCount: number): Register => {
    const random = seeded(20260430);
    const risks = Array.from({ length: rowCount }, () => drawRisk(random));
    // Copied, so that every text is whole as a host's are, not one that is put together when first read.
    return structuredClone({
        id: risks.map((_, row) => `R-${padded(row)}`),
        title: risks.map(({ catalogued }) => catalogue[catalogued].title),
        category: risks.map(({ catalogued }) => catalogue[catalogued].category),
        project: risks.map((_, row) => `Project ${padded(Math.floor(row / risksPerProject))}`),
        probability: risks.map(({ probability }) => probability),
        impact: risks.map(({ impact }) => impact),
        residualProbability: risks.map(({ residualProbability }) => residualProbability),
        residualImpact: risks.map(({ residualImpact }) => residualImpact),
        previousProbability: risks.map(({ previousProbability }) => previousProbability),
        previousImpact: risks.map(({ previousImpact }) => previousImpact),
        exposure: risks.map(({ exposure }) => exposure),
        owner: risks.map(({ owner }) => owner),
        action: risks.map(({ catalogued, openActions }) => (openActions === 0 ? null : catalogue[catalogued].action)),
        actionDue: risks.map(({ openActions, due }) => (openActions === 0 ? null : due)),
        openActions: risks.map(({ openActions }) => openActions),
        overdueActions: risks.map(({ overdueActions }) => overdueActions),
    });
};

/** One risk in fifty one rank less probable than it was, or more where there is no lower rank. */
const withSomeMoved = (register: Register): Register => ({
    ...register,
    residualProbability: register.residualProbability.map((rank, row) => (row % movedEvery !== 0 ? rank : rank > 1 ? rank - 1 : rank + 1)),
});

export const registers: Supply<Register> = {
    create: createRegister,
    changed: (rowCount) => withSomeMoved(createRegister(rowCount)),
};
