import type { TinyCase, TinyCell } from "./tinyCase";

/*
 * Four projects. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X holds P1 and P2, PRG-Y holds P3 and P4.
 *
 * P1  since June 2024. Serves two priorities (0.75 and 0.25). Paid by DIR-A 0.75 and DIR-B 0.25. Forecast end 15 Aug 2025, passed,
 *     but still active. Budget 600 k, 500 k from the revision of 20 May, 450 k from the transfer of 1 Aug.
 * P2  starts on 3 Nov 2025, after the day of reading; came from DIR-A. Serves no priority. DIR-B pays all, DIR-A a share of 0.
 *     Budget 400 k; a revision of + 900 k is not approved.
 * P3  from 3 Feb 2025, closed on 18 Jul 2025. Serves one priority. DIR-B paid all until 31 May; then DIR-B 0.6 and DIR-A 0.4.
 *     Budget 200 k, 250 k from the transfer of 1 Aug.
 * P4  starts on 12 May 2025. No budget, no priority, no funding.
 *
 * Readings chosen where the definitions leave room:
 * - Alignment Share, Weighted Contribution, Budget Share and Cross-directorate Exposure take every project with a budget, be it
 *   running, closed or not yet started: their definitions do not ask for running ones.
 * - Alignment Share of a project with a budget and no priority is 0; of a project without budget, BLANK.
 * - Amounts (Weighted Contribution, Cross-directorate Exposure) are BLANK when nothing is to be summed.
 * - Unaligned Projects is 0 when the projects running in scope are all linked, BLANK when none is running. A project without budget
 *   counts.
 * - Started and Closed Projects are 0 when none did, in any scope; what lies after the day of reading has not happened yet, even if
 *   the dates in scope go further. A project whose forecast end has passed is not closed while it is active.
 * - Budget Share is the part of the classes and types in scope in the budget of the same directorate, programme or project. These
 *   cells select no class and no type: it is 1 wherever there is a budget.
 * - Cross-directorate Exposure of a directorate is what this directorate pays, in shared projects that it carries or not. A share
 *   of 0 is no payment. Other measures of a directorate cover the projects that it carries today.
 */

type Value = number | null;
type Row = readonly [Value, Value, Value, Value, Value, Value, Value, Value, Value];
type Rows = Readonly<Record<string, Row>>;

/** What the nine values of a row stand for, in order. */
const SCOPES: readonly TinyCell["of"][] = [
    "total", { directorate: "DIR-A" }, { directorate: "DIR-B" }, { programme: "PRG-X" }, { programme: "PRG-Y" },
    { project: "P1" }, { project: "P2" }, { project: "P3" }, { project: "P4" }
];

function cellsAt(when: TinyCell["when"], rows: Rows): readonly TinyCell[] {
    return SCOPES.map((of, place) => ({
        of, when, expected: Object.fromEntries(Object.entries(rows).map(([measure, row]) => [measure, row[place] ?? null]))
    }));
}

function csv(...lines: readonly string[]): string {
    return `${lines.join("\n")}\n`;
}

const TABLES = {
    directorate: csv("directorate_id,name,division", "DIR-A,Directorate A,Division", "DIR-B,Directorate B,Division"),
    programme: csv("programme_id,name,lead_directorate_id", "PRG-X,Programme X,DIR-A", "PRG-Y,Programme Y,DIR-B"),
    resource: csv(
        "resource_id,display_name,team,profile,is_internal,is_generic,day_rate_eur,directorate_id",
        "PM-1,Manager 1,Team,Project manager,true,false,,DIR-A",
        "SP-1,Sponsor 1,Team,Sponsor,true,false,,DIR-A"
    ),
    project: csv(
        "project_id,clarity_code,jira_key,name,programme_id,programme_name,directorate_id,directorate_name,original_directorate_id,"
            + "project_manager_id,sponsor_id,phase,type,run_change_class,weather_cadence,start_date,baseline_end_date,"
            + "forecast_end_date,currency,is_active,lifecycle,budget_eur",
        "P1,,,Alpha,PRG-X,Programme X,DIR-A,Directorate A,DIR-A,PM-1,SP-1,"
            + "build,transformation,change,monthly,2024-06-03,2025-08-15,2025-08-15,EUR,true,predictive,450000",
        "P2,,,Bravo,PRG-X,Programme X,DIR-B,Directorate B,DIR-A,PM-1,SP-1,"
            + "framing,obsolescence,run,monthly,2025-11-03,2026-12-31,2026-12-31,EUR,true,predictive,400000",
        "P3,,,Charlie,PRG-Y,Programme Y,DIR-B,Directorate B,DIR-B,PM-1,SP-1,"
            + "closed,regulatory,change,monthly,2025-02-03,2025-07-31,2025-07-18,EUR,false,predictive,250000",
        "P4,,,Delta,PRG-Y,Programme Y,DIR-A,Directorate A,DIR-A,PM-1,SP-1,"
            + "framing,study,change,monthly,2025-05-12,2026-06-30,2026-06-30,EUR,true,predictive,300000"
    ),
    parameter: csv(
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
        "concentration_top,5,,,Plus gros risques,Largest risks"
    ),
    reporting_period: csv(
        "period_id,label,cadence,start_date,end_date,opening_date,due_date,rank",
        "2025-03,March,monthly,2025-03-01,2025-03-31,2025-03-20,2025-03-25,1",
        "2025-04,April,monthly,2025-04-01,2025-04-30,2025-04-20,2025-04-25,2",
        "2025-05,May,monthly,2025-05-01,2025-05-31,2025-05-20,2025-05-25,3",
        "2025-06,June,monthly,2025-06-01,2025-06-30,2025-06-20,2025-06-25,4",
        "2025-07,July,monthly,2025-07-01,2025-07-31,2025-07-20,2025-07-25,5",
        "2025-08,August,monthly,2025-08-01,2025-08-31,2025-08-20,2025-08-25,6",
        "2025-09,September,monthly,2025-09-01,2025-09-30,2025-09-20,2025-09-25,7"
    ),
    priority: csv(
        "priority_id,label_fr,label_en,target_share",
        "PRI-1,Priorité 1,Priority 1,0.5",
        "PRI-2,Priorité 2,Priority 2,0.5"
    ),
    project_priority: csv("project_id,priority_id,weight", "P1,PRI-1,0.75", "P1,PRI-2,0.25", "P3,PRI-1,1"),
    project_directorate: csv(
        "project_id,directorate_id,share,valid_from,valid_to",
        "P1,DIR-A,0.75,2024-06-03,",
        "P1,DIR-B,0.25,2024-06-03,",
        "P2,DIR-A,0,2025-01-01,",
        "P2,DIR-B,1,2025-01-01,",
        "P3,DIR-B,1,2025-02-03,2025-05-31",
        "P3,DIR-B,0.6,2025-06-01,",
        "P3,DIR-A,0.4,2025-06-01,"
    ),
    budget_version: csv(
        "version_id,label_fr,label_en,version_type,version_date,is_approved",
        "BUD-INI,Budget initial,Original budget,initial,2000-01-01,true",
        "REV-1,Révision de mai,May revision,revised,2025-05-20,true",
        "REV-2,Révision en discussion,Revision being discussed,revised,2025-06-16,false",
        "TRF-1,Transfert d'août,August transfer,transfer,2025-08-01,true"
    ),
    budget_movement: csv(
        "movement_id,project_id,month,nature_id,measure,version_id,snapshot_date,amount,currency,amount_eur,person_days,document_id,source",
        "B1,P1,2025-01-01,NAT-EXT,budget,BUD-INI,,600000,EUR,600000,,,finance",
        "B2,P1,2025-12-01,NAT-EXT,budget,REV-1,,-100000,EUR,-100000,,,finance",
        "B3,P2,2025-11-01,NAT-EXT,budget,BUD-INI,,400000,EUR,400000,,,finance",
        "B4,P2,2025-11-01,NAT-EXT,budget,REV-2,,900000,EUR,900000,,,finance",
        "B5,P3,2025-02-01,NAT-EXT,budget,BUD-INI,,200000,EUR,200000,,,finance",
        "B6,P1,2025-08-01,NAT-EXT,budget,TRF-1,,-50000,EUR,-50000,,T1,finance",
        "B7,P3,2025-08-01,NAT-EXT,budget,TRF-1,,50000,EUR,50000,,T1,finance"
    )
} as const;

// Wherever the budget is whole; P4 has none.
const WHOLE: Row = [1, 1, 1, 1, 1, 1, 1, 1, null];

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4. Budgets in k: P1 600, P2 400, P3 200. Running: P1, P3.
const MARCH: Rows = {
    // (600 + 200) / (600 + 400 + 200); DIR-B 200 / (400 + 200); PRG-X 600 / (600 + 400); P2 0 / 400
    "Alignment Share": [800 / 1200, 1, 200 / 600, 600 / 1000, 1, 1, 0, 1, null],
    // P1 600 x (0.75 + 0.25); P3 200 x 1
    "Weighted Contribution": [800000, 600000, 200000, 600000, 200000, 600000, null, 200000, null],
    // P1 and P3 run and are linked; P2 and P4 have not started
    "Unaligned Projects": [0, 0, 0, 0, 0, 0, null, 0, null],
    "Budget Share": WHOLE,
    // from 1 Jan to 31 Mar: P3
    "Started Projects": [1, 0, 1, 0, 1, 0, 0, 1, 0],
    "Closed Projects": [0, 0, 0, 0, 0, 0, 0, 0, 0],
    // P1 alone is shared: DIR-A 600 x 0.75, DIR-B 600 x 0.25
    "Cross-directorate Exposure": [600000, 450000, 150000, 600000, null, 600000, null, null, null]
};

// 31 May. Budgets in k: P1 600 - 100 = 500, P2 400, P3 200. Running: P1, P3, P4.
const MAY: Rows = {
    // (500 + 200) / (500 + 400 + 200); DIR-B 200 / (400 + 200); PRG-X 500 / (500 + 400)
    "Alignment Share": [700 / 1100, 1, 200 / 600, 500 / 900, 1, 1, 0, 1, null],
    "Weighted Contribution": [700000, 500000, 200000, 500000, 200000, 500000, null, 200000, null],
    // P4
    "Unaligned Projects": [1, 1, 0, 0, 1, 0, null, 0, 1],
    "Budget Share": WHOLE,
    // in May: P4
    "Started Projects": [1, 1, 0, 0, 1, 0, 0, 0, 1],
    "Closed Projects": [0, 0, 0, 0, 0, 0, 0, 0, 0],
    // P1 500 x 0.75 and x 0.25; on 31 May DIR-B still pays all of P3
    "Cross-directorate Exposure": [500000, 375000, 125000, 500000, null, 500000, null, null, null]
};

// 31 July. Budgets as in May. Running: P1, P4.
const JULY: Rows = {
    // as in May
    "Alignment Share": [700 / 1100, 1, 200 / 600, 500 / 900, 1, 1, 0, 1, null],
    "Weighted Contribution": [700000, 500000, 200000, 500000, 200000, 500000, null, 200000, null],
    // P4; in DIR-B P2 has not started and P3 is closed
    "Unaligned Projects": [1, 1, null, 0, 1, 0, null, null, 1],
    "Budget Share": WHOLE,
    "Started Projects": [0, 0, 0, 0, 0, 0, 0, 0, 0],
    // in July: P3
    "Closed Projects": [1, 0, 1, 0, 1, 0, 0, 1, 0],
    // DIR-A 500 x 0.75 + 200 x 0.4 = 375 + 80; DIR-B 500 x 0.25 + 200 x 0.6 = 125 + 120
    "Cross-directorate Exposure": [700000, 455000, 245000, 500000, 200000, 500000, null, 200000, null]
};

// Read on 30 September, the day of reading. Budgets in k: P1 500 - 50 = 450, P2 400, P3 200 + 50 = 250. Running: P1, P4.
const SEPTEMBER: Rows = {
    // (450 + 250) / (450 + 400 + 250); DIR-B 250 / (400 + 250); PRG-X 450 / (450 + 400)
    "Alignment Share": [700 / 1100, 1, 250 / 650, 450 / 850, 1, 1, 0, 1, null],
    "Weighted Contribution": [700000, 450000, 250000, 450000, 250000, 450000, null, 250000, null],
    // P4; P1 is past its forecast end but runs
    "Unaligned Projects": [1, 1, null, 0, 1, 0, null, null, 1],
    "Budget Share": WHOLE,
    // since 1 Jan: P3, P4; P2 starts after the day of reading
    "Started Projects": [2, 1, 1, 0, 2, 0, 0, 1, 1],
    // since 1 Jan: P3
    "Closed Projects": [1, 0, 1, 0, 1, 0, 0, 1, 0],
    // DIR-A 450 x 0.75 + 250 x 0.4 = 337.5 + 100; DIR-B 450 x 0.25 + 250 x 0.6 = 112.5 + 150
    "Cross-directorate Exposure": [700000, 437500, 262500, 450000, 250000, 450000, null, 250000, null]
};

// November starts after the day of reading: nothing is known, not even that P2 starts.
const NOTHING: Row = [null, null, null, null, null, null, null, null, null];
const NOVEMBER: Rows = Object.fromEntries(Object.keys(SEPTEMBER).map((measure) => [measure, NOTHING]));

export const portfolioCase: TinyCase = {
    name: "Portfolio and alignment",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-08-31",
    cells: [
        ...cellsAt({ asOf: "2025-03-31" }, MARCH),
        ...cellsAt({ month: "2025-05" }, MAY),
        ...cellsAt({ month: "2025-07" }, JULY),
        ...cellsAt({ asOf: "2025-12-31" }, SEPTEMBER),
        ...cellsAt({ month: "2025-11" }, NOVEMBER)
    ]
};
