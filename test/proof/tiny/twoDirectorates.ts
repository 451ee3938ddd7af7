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

export const directorate = csv("directorate_id,name,division", "DIR-A,Directorate A,Division", "DIR-B,Directorate B,Division");

export const programme = csv("programme_id,name,lead_directorate_id", "PRG-X,Programme X,DIR-A", "PRG-Y,Programme Y,DIR-B");

export const resource = csv(
    "resource_id,display_name,team,profile,is_internal,is_generic,day_rate_eur,directorate_id",
    "PM-1,Manager 1,Team,Project manager,true,false,,DIR-A",
    "SP-1,Sponsor 1,Team,Sponsor,true,false,,DIR-A",
);

export const projectHeader = "project_id,clarity_code,jira_key,name,programme_id,programme_name,directorate_id,directorate_name,"
    + "original_directorate_id,project_manager_id,sponsor_id,phase,type,run_change_class,weather_cadence,start_date,"
    + "baseline_end_date,forecast_end_date,currency,is_active,lifecycle,budget_eur";

export const budgetMovementHeader = "movement_id,project_id,month,nature_id,measure,version_id,snapshot_date,amount,currency,amount_eur,"
    + "person_days,document_id,source";

/** A monthly project of a directorate and a programme, told by their letters ("AX": DIR-A, PRG-X), from its first day to its last (ISO). */
export function projectLine(id: string, [carrier, group]: string, [start, end]: readonly [string, string], isClosed = false): string {
    return `${id},,,Project ${id},PRG-${group},Programme ${group},DIR-${carrier},Directorate ${carrier},DIR-${carrier},PM-1,SP-1,`
        + `${isClosed ? "closed" : "build"},transformation,change,monthly,${start},${end},${end},EUR,${String(!isClosed)},predictive,100`;
}

/** Read on 30 September 2025. */
export const parameter = csv(
    "key,number_value,date_value,text_value,label_fr,label_en",
    "reporting_date,,2025-09-30,,Jour de lecture,Day of reading",
    "fiscal_start_month,1,,,Premier mois de l'exercice,First month of the fiscal year",
    "closing_lag_months,1,,,Mois avant clôture,Months before a closing",
    "hours_per_day,7.4,,,Heures par jour,Hours in a day",
    "risk_matrix,,,STD5,Matrice de risques,Risk matrix",
    "burn_months,3,,,Mois du rythme de dépense,Months of the burn rate",
    "forecast_lead_months,3,,,Avance des prévisions,Lead of the forecasts",
    "flat_line_periods,6,,,Périodes d'une météo figée,Periods of a flat-lining weather",
    "flat_line_tolerance,0.05,,,Mouvement toléré,Movement tolerated",
    "milestone_tolerance_days,0,,,Tolérance des jalons,Tolerance of milestones",
    "concentration_top,5,,,Plus gros risques,Largest risks",
);

/** A first budget, re-estimates approved and not, and what was spent. */
export const budgetVersion = csv(
    "version_id,label_fr,label_en,version_type,version_date,is_approved",
    "BUD-INI,Budget initial,Original budget,initial,2000-01-01,true",
    "FCT,Réestimations,Re-estimates,forecast,2000-01-01,true",
    "FCT-D,Réestimation en discussion,Re-estimate being discussed,forecast,2000-01-01,false",
    "ACT,Réalisé,Actuals,actual,2000-01-01,true",
);

/** The months of 2025 up to October. */
export const monthlyPeriod = csv(
    "period_id,label,cadence,start_date,end_date,opening_date,due_date,rank",
    "2025-01,January,monthly,2025-01-01,2025-01-31,2025-01-20,2025-01-25,1",
    "2025-02,February,monthly,2025-02-01,2025-02-28,2025-02-20,2025-02-25,2",
    "2025-03,March,monthly,2025-03-01,2025-03-31,2025-03-20,2025-03-25,3",
    "2025-04,April,monthly,2025-04-01,2025-04-30,2025-04-20,2025-04-25,4",
    "2025-05,May,monthly,2025-05-01,2025-05-31,2025-05-20,2025-05-25,5",
    "2025-06,June,monthly,2025-06-01,2025-06-30,2025-06-20,2025-06-25,6",
    "2025-07,July,monthly,2025-07-01,2025-07-31,2025-07-20,2025-07-25,7",
    "2025-08,August,monthly,2025-08-01,2025-08-31,2025-08-20,2025-08-25,8",
    "2025-09,September,monthly,2025-09-01,2025-09-30,2025-09-20,2025-09-25,9",
    "2025-10,October,monthly,2025-10-01,2025-10-31,2025-10-20,2025-10-25,10",
);
