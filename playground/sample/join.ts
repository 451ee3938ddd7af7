import type { Cell, Table, TableColumn } from "../host";
import { standingReport, statusOf } from "./status";
import type { Dimension, Period, Project, Report, ReportKey, Sample } from "./tables";

export type Language = "fr" | "en";

/** Either one dimension over time, or every dimension in one period. */
export type SampleChoice =
    | { readonly columns: "periods"; readonly dimensionId: string; readonly cadence: string }
    | { readonly columns: "dimensions"; readonly periodId: string };

/** One cell of the heatmap before it becomes a row. */
interface Place {
    readonly project: Project;
    readonly period: Period;
    readonly dimension: Dimension;
    readonly reports: readonly Report[];
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
    new Map(items.map(item => [item.id, item]));

function chosenPeriods(sample: Sample, choice: SampleChoice): ReadonlyMap<string, Period> {
    return byId(sample.periods.filter(period =>
        choice.columns === "periods" ? period.cadence === choice.cadence : period.id === choice.periodId));
}

const chosenDimensions = (sample: Sample, choice: SampleChoice): ReadonlyMap<string, Dimension> =>
    byId(sample.dimensions.filter(({ id }) => choice.columns === "dimensions" || id === choice.dimensionId));

/** Reports and expectations of the choice, gathered by project, dimension and period. */
function places(sample: Sample, choice: SampleChoice): readonly Place[] {
    const [projects, periods, dimensions] =
        [byId(sample.projects), chosenPeriods(sample, choice), chosenDimensions(sample, choice)];
    const found = new Map<string, Place & { readonly reports: Report[] }>();
    const place = ({ projectId, dimensionId, periodId }: ReportKey): Report[] | undefined => {
        const key = `${projectId}|${dimensionId}|${periodId}`;
        const [project, period, dimension] =
            [projects.get(projectId), periods.get(periodId), dimensions.get(dimensionId)];
        if (!project || !period || !dimension) return undefined;
        if (!found.has(key)) found.set(key, { project, period, dimension, reports: [] });
        return found.get(key)?.reports;
    };
    for (const report of sample.reports) place(report)?.push(report);
    for (const expectation of sample.expected) place(expectation);
    return [...found.values()];
}

const captions = {
    fr: {
        directorate: "Direction", programme: "Programme", project: "Projet", period: "Période", dimension: "Dimension",
        status: "Météo", trend: "Tendance déclarée", collected: "Saisi le", comment: "Fait marquant",
        weight: "Budget", action: "Action", decision: "Décision attendue", enteredBy: "Saisi par",
    },
    en: {
        directorate: "Directorate", programme: "Programme", project: "Project", period: "Period",
        dimension: "Dimension", status: "Weather", trend: "Declared trend", collected: "Collected on",
        comment: "Key fact", weight: "Budget", action: "Action", decision: "Decision expected",
        enteredBy: "Entered by",
    },
} as const;

function columnsOf(choice: SampleChoice, language: Language): readonly TableColumn[] {
    const name = captions[language];
    const text = (caption: string, role: string, queryName: string): TableColumn =>
        ({ name: caption, type: "text", roles: [role], queryName });
    return [
        text(name.directorate, "levels", "directorate.name"),
        text(name.programme, "levels", "programme.name"),
        text(name.project, "levels", "project.name"),
        choice.columns === "periods"
            ? { name: name.period, type: "dateTime", roles: ["columns"], queryName: "reporting_period.start_date",
                format: language === "fr" ? "dd/MM/yyyy" : "M/d/yyyy" }
            : text(name.dimension, "columns", `weather_dimension.label_${language}`),
        text(name.status, "status", "weather_report.status"),
        // Over periods the change itself is seen, and a declared outlook beside it would read as a contradiction.
        text(name.trend, choice.columns === "periods" ? "tooltips" : "trend", "weather_report.declared_trend"),
        { name: name.collected, type: "dateTime", roles: ["collected"], queryName: "weather_report.entry_date" },
        text(name.comment, "comment", "weather_report.key_fact"),
        { name: name.weight, type: "numeric", roles: ["weight"], queryName: "project.budget_eur", format: "#,0 €" },
        text(name.action, "tooltips", "weather_report.action"),
        text(name.decision, "tooltips", "weather_report.decision_expected"),
        text(name.enteredBy, "tooltips", "weather_report.entered_by"),
    ];
}

const outlooks = {
    fr: { "-1": "en dégradation", "0": "stable", "1": "en amélioration" },
    en: { "-1": "degrading", "0": "stable", "1": "improving" },
} as const;

const outlookOf = (trend: number | null, language: Language): Cell =>
    trend === null ? null : (outlooks[language] as Partial<Record<string, string>>)[String(trend)] ?? null;

const blank = (text: string | undefined): Cell => text === undefined || text === "" ? null : text;

function rowOf(sampleNames: Names, choice: SampleChoice, language: Language): (place: Place) => readonly Cell[] {
    return ({ project, period, dimension, reports }) => {
        const report = standingReport(reports);
        return [
            sampleNames.directorate(project),
            sampleNames.programme(project),
            project.name,
            choice.columns === "periods" ? period.start : dimension.labels[language],
            statusOf(reports),
            outlookOf(report?.trend ?? null, language),
            report?.entered ?? null,
            blank(report?.keyFact) ?? blank(report?.comment),
            project.budget,
            blank(report?.action),
            blank(report?.decision),
            blank(report?.enteredBy),
        ];
    };
}

interface Names {
    readonly directorate: (project: Project) => string | null;
    readonly programme: (project: Project) => string | null;
}

function namesOf(sample: Sample): Names {
    const [directorates, programmes] = [byId(sample.directorates), byId(sample.programmes)];
    return {
        directorate: ({ directorateId }) => directorates.get(directorateId)?.name ?? null,
        programme: ({ programmeId }) => programmes.get(programmeId)?.name ?? null,
    };
}

/** As a host sorts: by each level's name in the reader's language, then by time or by the dimensions' own order. */
function inOrder(names: Names, language: Language): (left: Place, right: Place) => number {
    const { compare } = new Intl.Collator(language);
    return (left, right) =>
        compare(names.directorate(left.project) ?? "", names.directorate(right.project) ?? "")
        || compare(names.programme(left.project) ?? "", names.programme(right.project) ?? "")
        || compare(left.project.name, right.project.name)
        || left.period.start.getTime() - right.period.start.getTime()
        || left.dimension.order - right.dimension.order;
}

export function sampleTable(sample: Sample, choice: SampleChoice, language: Language): Table {
    const names = namesOf(sample);
    const sorted = [...places(sample, choice)].sort(inOrder(names, language));
    return { columns: columnsOf(choice, language), rows: sorted.map(rowOf(names, choice, language)) };
}
