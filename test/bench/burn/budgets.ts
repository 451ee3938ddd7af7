import { type Random, seeded } from "../random";
import { type Supply } from "../supply";

export const amounts = ["budget", "revised", "planned", "committed", "actual", "earned", "forecast"] as const;
export type Amount = (typeof amounts)[number];

/** One array per field, one entry per project and month, project by project; the amounts are EUR since the beginning. */
export interface Budgets extends Readonly<Record<Amount, readonly number[]>> {
    readonly project: readonly string[];
    readonly period: readonly Date[];
}

export const monthCount = 60;
/** The place of the last closed month: what is spent is drawn up to it, what is forecast from it on. */
export const closing = 39;
const firstYear = 2023;
/** The last day of that month. */
export const closingDay = "2026-04-30";

/** The top of the common scale, which holds the changed amounts too; EUR. */
export const ceiling = 4_500_000;

export const budgetCount = (rowCount: number): number => Math.ceil(rowCount / monthCount);

/** Slow, fast, slow: the share of a plan that is done when a share of its time is over. */
const smooth = (share: number): number => share * share * (3 - 2 * share);
const within = (share: number): number => Math.min(1, Math.max(0, share));

/** What a project is like: amounts in EUR, the rest ratios. */
interface Character {
    readonly size: number;
    /** By how much the budget was raised, and when. */
    readonly raise: number;
    readonly raisedAt: number;
    /** Spent over planned, and earned over spent. */
    readonly pace: number;
    readonly efficiency: number;
    readonly landing: number;
}

const drawCharacter = (random: Random): Character => {
    const size = Math.round(300_000 * Math.exp(random() * 2.5));
    const [raise, raisedAt] = [random() < 0.4 ? 1 + 0.2 * random() : 1, 6 + Math.floor(random() * 40)];
    const [pace, efficiency] = [0.8 + 0.4 * random(), 0.8 + 0.35 * random()];
    return { size, raise, raisedAt, pace, efficiency, landing: size * (0.9 + 0.3 * random()) };
};

type Tell = (character: Character, month: number, actual: readonly number[]) => number;

const plannedBy = ({ size }: Character, month: number): number => size * smooth((month + 1) / monthCount);

const tellers: Readonly<Record<Exclude<Amount, "actual">, Tell>> = {
    budget: ({ size }) => size,
    revised: ({ size, raise, raisedAt }, month) => (month < raisedAt ? size : size * raise),
    planned: plannedBy,
    committed: ({ size }, month, actual) => Math.max(actual[month], size * smooth(within((month + 7) / monthCount)) * 0.9),
    earned: ({ efficiency }, month, actual) => actual[month] * efficiency,
    forecast: ({ landing }, month, actual) =>
        month <= closing ? actual[month] : actual[closing] + (Math.max(landing, actual[closing]) - actual[closing]) * smooth((month - closing) / (monthCount - 1 - closing)),
};

/** Money is spent around its plan, never taken back; after the closing the sum stays, as a sum over a model does. */
const drawActuals = (character: Character, random: Random): number[] => {
    const actuals: number[] = [];
    for (let month = 0; month < monthCount; month++) {
        const added = plannedBy(character, month) - plannedBy(character, month - 1);
        const before = actuals.at(-1) ?? 0;
        actuals.push(month > closing ? before : before + Math.round(added * character.pace * (0.5 + random())));
    }
    return actuals;
};

const drawProject = (random: Random): Readonly<Record<Amount, readonly number[]>> => {
    const character = drawCharacter(random);
    const actual = drawActuals(character, random);
    const told = (tell: Tell): number[] => actual.map((_, month) => Math.round(tell(character, month, actual)));
    const { budget, revised, planned, committed, earned, forecast } = tellers;
    return { budget: told(budget), revised: told(revised), planned: told(planned), committed: told(committed), actual, earned: told(earned), forecast: told(forecast) };
};

/** Seeded budgets of exactly rowCount rows, every amount told in each of them. */
const createBudgets = (rowCount: number): Budgets => {
    const random = seeded(20260430);
    const projects = Array.from({ length: budgetCount(rowCount) }, () => drawProject(random));
    const rows = Array.from({ length: rowCount }, (_, row) => row);
    const all = (amount: Amount): number[] => projects.flatMap((project) => project[amount]).slice(0, rowCount);
    // Copied, so that every text is whole as a host's are, not one that is put together when first read.
    return structuredClone({
        project: rows.map((row) => `Project ${String(Math.floor(row / monthCount) + 1).padStart(4, "0")}`),
        period: rows.map((row) => new Date(firstYear, row % monthCount, 1)),
        budget: all("budget"), revised: all("revised"), planned: all("planned"), committed: all("committed"),
        actual: all("actual"), earned: all("earned"), forecast: all("forecast"),
    });
};

/** Every actual 1 % higher. */
const withMoreSpent = (budgets: Budgets): Budgets => ({ ...budgets, actual: budgets.actual.map((actual) => actual * 1.01) });

export const budgets: Supply<Budgets> = {
    create: createBudgets,
    changed: (rowCount) => withMoreSpent(createBudgets(rowCount)),
};
