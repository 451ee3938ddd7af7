import type { ColumnName } from "../../dax/model/definition";
import type { Field, Filter, VisualRequest } from "../../dax/visual/request";
import type { Language, View } from "./question";

const names = {
    fr: {
        directorate: "Direction", programme: "Programme", project: "Projet", period: "Période", dimension: "Dimension",
        status: "Météo", trend: "Tendance déclarée", collected: "Saisi le", comment: "Fait marquant",
        weight: "Budget", action: "Action", decision: "Décision attendue", author: "Saisi par",
    },
    en: {
        directorate: "Directorate", programme: "Programme", project: "Project", period: "Period",
        dimension: "Dimension", status: "Weather", trend: "Declared trend", collected: "Collected on",
        comment: "Key fact", weight: "Budget", action: "Action", decision: "Decision expected",
        author: "Entered by",
    },
} as const;

const dimensionNames: Readonly<Record<Language, string>> = { fr: "Dimension FR", en: "Dimension EN" };

const column = (table: string, name: string): ColumnName => ({ table, column: name });

const group = (of: ColumnName, displayName: string, role: string): Field =>
    ({ source: { kind: "column", column: of }, queryName: `${of.table}.${of.column}`, displayName, roles: [role] });

const value = (measure: string, displayName: string, role: string): Field =>
    ({ source: { kind: "measure", measure }, queryName: measure, displayName, roles: [role] });

const only = (of: ColumnName, one: string): Filter => ({ kind: "values", columns: [of], tuples: [[one]], isExcluded: false });

/** A cell of which nothing is told is no cell: the project had not begun, or nothing was due. */
const told: Filter = {
    kind: "valueCondition",
    source: { kind: "measure", measure: "Period Weather" },
    condition: { kind: "not", condition: { kind: "comparison", operator: "=", value: null } },
};

type SampleView = Exclude<View, { readonly kind: "report" }>;

function filtersOf(view: SampleView): readonly Filter[] {
    if (view.kind === "dimensions") return [only(column("Reporting Period", "Period Id"), view.periodId), told];
    return [
        only(column("Weather Dimension", "Dimension Id"), view.dimensionId),
        only(column("Reporting Period", "Cadence"), view.cadence),
        told,
    ];
}

/** What an author asks who drops the fields of the weather into the wells of the heatmap, and names them for this visual. */
export function sampleRequest(view: SampleView, language: Language, count: number): VisualRequest {
    const name = names[language];
    const overTime = view.kind === "periods";
    return {
        fields: [
            group(column("Project", "Directorate"), name.directorate, "levels"),
            group(column("Project", "Programme"), name.programme, "levels"),
            group(column("Project", "Project Name"), name.project, "levels"),
            overTime
                ? group(column("Reporting Period", "Start Date"), name.period, "columns")
                : group(column("Weather Dimension", dimensionNames[language]), name.dimension, "columns"),
            value("Period Weather", name.status, "status"),
            // Over periods the change itself is seen, and a declared outlook beside it would read as a contradiction.
            value("Period Outlook", name.trend, overTime ? "tooltips" : "trend"),
            value("Period Entry Date", name.collected, "collected"),
            value("Period Key Fact", name.comment, "comment"),
            value("Current Budget", name.weight, "weight"),
            value("Period Action", name.action, "tooltips"),
            value("Period Decision", name.decision, "tooltips"),
            value("Period Author", name.author, "tooltips"),
        ],
        filters: filtersOf(view),
        count,
    };
}
