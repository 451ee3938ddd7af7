import { dateOf, numberOf, textOf, type CsvRecord } from "./fields";

/** The tables of the dataset that a weather heatmap needs, as the CSV files hold them. */
export interface Sample {
    readonly directorates: readonly { readonly id: string; readonly name: string }[];
    readonly programmes: readonly { readonly id: string; readonly name: string }[];
    readonly projects: readonly Project[];
    readonly periods: readonly Period[];
    readonly dimensions: readonly Dimension[];
    readonly reports: readonly Report[];
    readonly expected: readonly ReportKey[];
}

export interface Project {
    readonly id: string;
    readonly name: string;
    readonly programmeId: string;
    readonly directorateId: string;
    readonly budget: number | null;
}

export interface Period {
    readonly id: string;
    readonly label: string;
    readonly cadence: string;
    readonly start: Date;
    readonly rank: number;
}

export interface Dimension {
    readonly id: string;
    readonly labels: Readonly<Record<"fr" | "en", string>>;
    readonly order: number;
    readonly weight: number;
}

/** What one report is about, and one expectation too. */
export interface ReportKey {
    readonly projectId: string;
    readonly dimensionId: string;
    readonly periodId: string;
}

export interface Report extends ReportKey {
    readonly id: string;
    readonly entered: Date | null;
    readonly state: string;
    readonly level: string;
    readonly trend: number | null;
    readonly keyFact: string;
    readonly comment: string;
    readonly action: string;
    readonly decision: string;
    readonly enteredBy: string;
    readonly isDraft: boolean;
}

export const sampleFiles = {
    directorates: "directorate",
    programmes: "programme",
    projects: "project",
    periods: "reporting_period",
    dimensions: "weather_dimension",
    reports: "weather_report",
    expected: "weather_expected",
} as const;

export type SampleRecords = Readonly<Record<keyof typeof sampleFiles, readonly CsvRecord[]>>;

const keyFrom = (record: CsvRecord): ReportKey => ({
    projectId: textOf(record, "project_id"),
    dimensionId: textOf(record, "dimension_id"),
    periodId: textOf(record, "period_id"),
});

const projectFrom = (record: CsvRecord): Project => ({
    id: textOf(record, "project_id"),
    name: textOf(record, "name"),
    programmeId: textOf(record, "programme_id"),
    directorateId: textOf(record, "directorate_id"),
    budget: numberOf(record, "budget_eur"),
});

const periodFrom = (record: CsvRecord): Period => ({
    id: textOf(record, "period_id"),
    label: textOf(record, "label"),
    cadence: textOf(record, "cadence"),
    start: dateOf(record, "start_date") ?? new Date(Number.NaN),
    rank: numberOf(record, "rank") ?? 0,
});

const dimensionFrom = (record: CsvRecord): Dimension => ({
    id: textOf(record, "dimension_id"),
    labels: { fr: textOf(record, "label_fr"), en: textOf(record, "label_en") },
    order: numberOf(record, "sort_order") ?? 0,
    weight: numberOf(record, "weight") ?? 0,
});

const reportFrom = (record: CsvRecord): Report => ({
    ...keyFrom(record),
    id: textOf(record, "report_id"),
    entered: dateOf(record, "entry_date"),
    state: textOf(record, "rating_state"),
    level: textOf(record, "level"),
    trend: numberOf(record, "declared_trend"),
    keyFact: textOf(record, "key_fact"),
    comment: textOf(record, "comment"),
    action: textOf(record, "action"),
    decision: textOf(record, "decision_expected"),
    enteredBy: textOf(record, "entered_by"),
    isDraft: textOf(record, "entry_status") === "draft",
});

export function sampleFrom(records: SampleRecords): Sample {
    return {
        directorates: records.directorates.map(record =>
            ({ id: textOf(record, "directorate_id"), name: textOf(record, "name") })),
        programmes: records.programmes.map(record =>
            ({ id: textOf(record, "programme_id"), name: textOf(record, "name") })),
        projects: records.projects.map(projectFrom),
        periods: records.periods.map(periodFrom).sort((a, b) => a.rank - b.rank),
        dimensions: records.dimensions.map(dimensionFrom).sort((a, b) => a.order - b.order),
        reports: records.reports.map(reportFrom),
        expected: records.expected.map(keyFrom),
    };
}
