import { type Random, seeded } from "./random";
import { type Supply } from "./supply";
import { walk } from "./walk";

/** One array per field, one entry per project and period, project by project: what a Power BI query returns. */
export interface Portfolio {
    readonly directorate: readonly string[];
    readonly programme: readonly string[];
    readonly project: readonly string[];
    readonly period: readonly Date[];
    readonly status: readonly string[];
    readonly collected: readonly (Date | null)[];
    readonly comment: readonly (string | null)[];
    readonly weight: readonly number[];
}

export const periodCount = 24;
const projectsPerProgramme = 10;
const programmesPerDirectorate = 5;
const firstYear = 2023;

/** The row whose status differs in the "one value changed" scenario: first project, so that it is on screen. */
export const changedRow = 11;

export const projectCount = (rowCount: number): number => Math.ceil(rowCount / periodCount);

const drawComment = (random: number, row: number): string | null =>
    random < 0.3 ? `Milestone ${row} moved: supplier delivery is late, recovery plan agreed.` : null;

const padded = (value: number): string => String(value + 1).padStart(4, "0");
const periodStart = (index: number): Date => new Date(firstYear, index, 1);
const collectedOn = (index: number, random: number): Date => new Date(firstYear, index, 2 + Math.floor(random * 24));

const drawStatuses = (rowCount: number, random: Random): string[] =>
    Array.from({ length: projectCount(rowCount) }, () => walk(periodCount, random)).flat().slice(0, rowCount);

/** A seeded portfolio of exactly rowCount rows; two calls give equal values and share no object. */
export const createPortfolio = (rowCount: number): Portfolio => {
    const random = seeded(20240131);
    const status = drawStatuses(rowCount, random);
    const rows = Array.from({ length: rowCount }, (_, row) => row);
    const projectOf = (row: number): number => Math.floor(row / periodCount);
    const programmeOf = (row: number): number => Math.floor(projectOf(row) / projectsPerProgramme);
    const directorateOf = (row: number): number => Math.floor(programmeOf(row) / programmesPerDirectorate);
    // Copied, so that every text is whole as a host's are: one that was just put together is built only when first read,
    // and whoever reads it first would be charged for that.
    return structuredClone({
        directorate: rows.map((row) => `Directorate ${padded(directorateOf(row))}`),
        programme: rows.map((row) => `Programme ${padded(programmeOf(row))}`),
        project: rows.map((row) => `Project ${padded(projectOf(row))}`),
        period: rows.map((row) => periodStart(row % periodCount)),
        status,
        collected: rows.map((row) => {
            const day = collectedOn(row % periodCount, random());
            return status[row] === "missing" ? null : day;
        }),
        comment: rows.map((row) => drawComment(random(), row)),
        weight: rows.map((row) => 1 + (projectOf(row) % 5)),
    });
};

/** The same portfolio with one status replaced by its neighbour on the scale. */
export const withOneChange = (portfolio: Portfolio): Portfolio => ({
    ...portfolio,
    status: portfolio.status.map((status, row) => (row === changedRow ? (status === "4" ? "1" : "4") : status)),
});

export const portfolios: Supply<Portfolio> = {
    create: createPortfolio,
    changed: (rowCount) => withOneChange(createPortfolio(rowCount)),
};

/** The share of the cells whose status is not the one of the month before. */
export const changedShare = ({ status }: Portfolio): number => {
    const followers = status.filter((_, row) => row % periodCount > 0).length;
    const changed = status.filter((each, row) => row % periodCount > 0 && each !== status[row - 1]).length;
    return changed / followers;
};

/** ISO month, such as 2023-01. */
export const monthLabel = (period: Date): string =>
    `${period.getFullYear()}-${String(period.getMonth() + 1).padStart(2, "0")}`;
