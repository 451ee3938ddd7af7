import type { TinyCell } from "./tinyCase";

/*
 * What the cases share that are told of two directorates, DIR-A and DIR-B, and two programmes, PRG-X and PRG-Y, which overlap, so that
 * neither stands for the other.
 */

export type Value = number | string | null;

/** A line for each row, each ended by LF. */
export function csv(...lines: readonly string[]): string {
    return `${lines.join("\n")}\n`;
}

/** What the values of a row stand for, in order: the total, DIR-A, DIR-B, PRG-X, PRG-Y, then each of the projects. */
export function scopesOf(...projects: readonly string[]): readonly TinyCell["of"][] {
    return [
        "total", { directorate: "DIR-A" }, { directorate: "DIR-B" }, { programme: "PRG-X" }, { programme: "PRG-Y" },
        ...projects.map((project) => ({ project })),
    ];
}

/** One cell a scope, from rows by measure that have one value a scope. */
export function cellsAt(
    scopes: readonly TinyCell["of"][], when: TinyCell["when"], rows: Readonly<Record<string, readonly Value[]>>,
): readonly TinyCell[] {
    return scopes.map((of, place) => ({
        of, when, expected: Object.fromEntries(Object.entries(rows).map(([measure, row]) => [measure, row[place] ?? null])),
    }));
}

/** The same measures, blank in each of so many scopes. */
export function nothingOf<Row extends readonly Value[]>(rows: Readonly<Record<string, Row>>, blank: Row): Readonly<Record<string, Row>> {
    return Object.fromEntries(Object.keys(rows).map((measure) => [measure, blank]));
}

const directorate = csv("directorate_id,name,division", "DIR-A,Directorate A,Division", "DIR-B,Directorate B,Division");

const programme = csv("programme_id,name,lead_directorate_id", "PRG-X,Programme X,DIR-A", "PRG-Y,Programme Y,DIR-B");

const resource = csv(
    "resource_id,display_name,team,profile,is_internal,is_generic,day_rate_eur,directorate_id",
    "PM-1,Manager 1,Team,Project manager,true,false,,DIR-A",
    "SP-1,Sponsor 1,Team,Sponsor,true,false,,DIR-A",
);

export const ORGANISATION = { directorate, programme, resource } as const;

export const projectHeader = "project_id,clarity_code,jira_key,name,programme_id,programme_name,directorate_id,directorate_name,"
    + "original_directorate_id,project_manager_id,sponsor_id,phase,type,run_change_class,weather_cadence,start_date,"
    + "baseline_end_date,forecast_end_date,currency,is_active,lifecycle,budget_eur";

const budgetMovementHeader = "movement_id,project_id,month,nature_id,measure,version_id,snapshot_date,amount,currency,amount_eur,"
    + "person_days,document_id,source";

export const weatherReportHeader = "report_id,project_id,dimension_id,period_id,effective_date,entry_date,rating_state,level,source_level,"
    + "declared_trend,comment,key_fact,action,decision_expected,entered_by,entry_status,comment_language";

export const earnedValueHeader = "project_id,closing_date,bac_eur,pv_cumulative_eur,ev_cumulative_eur,ac_cumulative_eur,"
    + "physical_progress,method";

export const milestoneSnapshotHeader = "milestone_id,project_id,report_date,baseline_date,planned_date,actual_date,status";

export const riskSnapshotHeader = "risk_id,project_id,report_date,inherent_likelihood,inherent_impact,residual_likelihood,residual_impact,"
    + "impact_eur,probability,velocity,expected_date,strategy,owner_id,status,reviewed_on,occurred_on,real_impact_eur";

export const riskActionHeader = "action_id,risk_id,project_id,label,created_on,due_date,closed_on,owner_id,status";

/** What a movement tells beside its amount: the day of the re-estimate (ISO), person-days, the document of a transfer, order or invoice. */
interface MovementDetail {
    readonly seenOn?: string;
    readonly days?: number;
    readonly document?: string;
}

/** The month is told as yyyy-mm, the amount in EUR. */
export type Movement = readonly [
    project: string, month: string, nature: string, measure: string, version: string, eur: number, detail?: MovementDetail,
];

function movementLine([project, month, nature, measure, version, eur, detail = {}]: Movement, index: number): string {
    const { seenOn = "", days = "", document = "" } = detail;
    return `B${index + 1},${project},${month}-01,${nature},${measure},${version},${seenOn},${eur},EUR,${eur},${days},${document},finance`;
}

export function budgetMovements(...movements: readonly Movement[]): string {
    return csv(budgetMovementHeader, ...movements.map(movementLine));
}

/** What is not plain of a project: that it is closed, that its weather is collected every week. */
export interface ProjectDetail {
    readonly isClosed?: boolean;
    readonly isWeekly?: boolean;
}

/** A project of a directorate and a programme, told by their letters ("AX": DIR-A, PRG-X), from its first day to its last (ISO). */
export function projectLine(
    id: string, [carrier, group]: string, [start, end]: readonly [string, string], { isClosed = false, isWeekly = false }: ProjectDetail = {},
): string {
    return `${id},,,Project ${id},PRG-${group},Programme ${group},DIR-${carrier},Directorate ${carrier},DIR-${carrier},PM-1,SP-1,`
        + `${isClosed ? "closed" : "build"},transformation,change,${isWeekly ? "weekly" : "monthly"},${start},${end},${end},EUR,`
        + `${String(!isClosed)},predictive,100`;
}

/** Parameters that a case sets otherwise than the others do. */
interface Settings {
    /** ISO. */
    readonly readingDay?: string;
    readonly riskMatrix?: "STD5" | "ALT4";
    readonly burnMonths?: number;
    readonly milestoneTolerance?: number;
    readonly concentrationTop?: number;
    readonly closingLag?: number;
    readonly forecastLead?: number;
    readonly flatLinePeriods?: number;
}

export function parametersWith({
    readingDay = "2025-09-30", riskMatrix = "STD5", burnMonths = 3, milestoneTolerance = 0, concentrationTop = 5,
    closingLag = 1, forecastLead = 3, flatLinePeriods = 6,
}: Settings): string {
    return csv(
        "key,number_value,date_value,text_value,label_fr,label_en",
        `reporting_date,,${readingDay},,Jour de lecture,Day of reading`,
        "fiscal_start_month,1,,,Premier mois de l'exercice,First month of the fiscal year",
        `closing_lag_months,${closingLag},,,Mois avant clôture,Months before a closing`,
        "hours_per_day,7.4,,,Heures par jour,Hours in a day",
        `risk_matrix,,,${riskMatrix},Matrice de risques,Risk matrix`,
        `burn_months,${burnMonths},,,Mois du rythme de dépense,Months of the burn rate`,
        `forecast_lead_months,${forecastLead},,,Avance des prévisions,Lead of the forecasts`,
        `flat_line_periods,${flatLinePeriods},,,Périodes d'une météo figée,Periods of a flat-lining weather`,
        "flat_line_tolerance,0.05,,,Mouvement toléré,Movement tolerated",
        `milestone_tolerance_days,${milestoneTolerance},,,Tolérance des jalons,Tolerance of milestones`,
        `concentration_top,${concentrationTop},,,Plus gros risques,Largest risks`,
    );
}

/** Read on 30 September 2025. */
export const parameter = parametersWith({});

/** A first budget, re-estimates approved and not, and what was spent. */
export const budgetVersion = csv(
    "version_id,label_fr,label_en,version_type,version_date,is_approved",
    "BUD-INI,Budget initial,Original budget,initial,2000-01-01,true",
    "FCT,Réestimations,Re-estimates,forecast,2000-01-01,true",
    "FCT-D,Réestimation en discussion,Re-estimate being discussed,forecast,2000-01-01,false",
    "ACT,Réalisé,Actuals,actual,2000-01-01,true",
);
