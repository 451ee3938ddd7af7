import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { decodeText, readCsv } from "../../dataset/csv/read";

/** One capital project of New York City as published for the fiscal year 2021; amounts in thousands of dollars. */
export interface CapitalProject {
    readonly line: number;
    readonly agency: string;
    readonly id: string;
    /** Zero in the publication where there is none, which is no budget of nothing: undefined here. */
    readonly original: number | undefined;
    /** Spent before the fiscal year 2021, in one lump. */
    readonly prior: number;
    /** Planned for the fiscal years 2021 to 2025, and for all after them. */
    readonly years: readonly number[];
    readonly total: number;
}

export interface Rejection {
    readonly line: number;
    readonly reason: string;
}

export interface CapitalRead {
    readonly rowsIn: number;
    readonly projects: readonly CapitalProject[];
    readonly rejected: readonly Rejection[];
}

/** The publication lies beside the repository, not in it: where it is absent there is nothing to test. */
export const CAPITAL = resolve(import.meta.dirname, "..", "..", "..", "shared", "data", "nyc-capital", "nyc_capital_projects_fy2021_geocoded.csv");

export const hasCapital = (): boolean => existsSync(CAPITAL);

export const capitalText = (): string => decodeText(readFileSync(CAPITAL));

const YEARS = ["combined2021", "combined2022", "combined2023", "combined2024", "combined2025", "combined_r_t_c"];
const WHOLE_NUMBER = /^-?\d+$/;

/** Reads every row into a project or rejects it for a reason: one that is no number, contradicts itself or is told twice. */
export function readCapital(text: string): CapitalRead {
    const { header, records } = readCsv(text);
    const projects: CapitalProject[] = [];
    const rejected: Rejection[] = [];
    const known = new Set<string>();
    for (const { line, cells } of records) {
        const read = readRow((name) => cells[header.indexOf(name)] ?? "", line);
        const reason = typeof read === "string" ? read : known.has(keyOf(read)) ? "told twice" : undefined;
        if (typeof read === "string" || reason !== undefined) rejected.push({ line, reason: reason ?? "" });
        else {
            known.add(keyOf(read));
            projects.push(read);
        }
    }
    return { rowsIn: records.length, projects, rejected };
}

/** Two agencies may carry one project: its id alone is no key. */
const keyOf = ({ agency, id }: CapitalProject): string => JSON.stringify([agency, id]);

function readRow(cell: (name: string) => string, line: number): CapitalProject | string {
    const names = ["original_budget", "combined_prior_actuals", ...YEARS, "combined_total"];
    const unread = names.find((name) => !WHOLE_NUMBER.test(cell(name)));
    if (unread !== undefined) return `no amount in ${unread}`;
    const [original, prior, ...rest] = names.map((name) => Number(cell(name)));
    const [years, total] = [rest.slice(0, -1), rest[rest.length - 1]];
    if (prior + years.reduce((sum, amount) => sum + amount, 0) !== total) return "the years do not add up to the total";
    return { line, agency: cell("managing_agency"), id: cell("project_id"), original: original === 0 ? undefined : original, prior, years, total };
}
