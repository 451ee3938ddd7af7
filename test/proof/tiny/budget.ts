import type { TinyCase, TinyCell } from "./tinyCase.js";

/*
 * Budget over a tiny portfolio. PRJ-1 and PRJ-2 are re-estimated and measured; PRJ-3 starts in May, is re-estimated in September only and
 * never measured; PRJ-4 has no fact. A directorate and a programme overlap in one project only, so that neither stands for the other.
 *
 * Read at three days: 30 April (closing 31 March), 15 June (closing 30 April: May closes at the end of June) and 30 September, the
 * reading day (closing 31 July: finance is late for August). burn_months is 2, so that the setting is seen to count.
 * Left out on purpose: the unapproved REV-D, TRF-D and FCT-D, the baseline BAS-1, REV-F approved after the reading day, August actuals,
 * orders and earned value (not closed), and what an old re-estimate expected of months closed since.
 * Ties: TRF-1 and a re-estimate date from 30 April itself, REV-1 from 15 June itself; PRJ-3 ends with nothing left to commit, exactly.
 *
 * - In mid-month: a month is closed when one whole month has passed since its end; 31 March is closed on 30 April.
 * - Transfers: number of documents. Each side counts it once, a group that holds both sides still once; the amount counts twice there.
 * - Landing Drift: each project against the period before in its own cadence, weekly for PRJ-2, also within a group. The period before is the
 *   one before in the same cadence, whatever the ranks. A re-estimate in force is kept until the next one.
 * - Landing Drift Rate: over the current budget of the projects that have both landings, PRJ-3 left out in September.
 * - Forecast Accuracy: the re-estimate in force at the end of month M-3; months without one are left out of errors and of actuals alike. A
 *   month that it does not mention was foreseen at 0; a foreseen month without an actual was spent at 0.
 * - Burn Rate: divided by burn_months even when a month has no actual; blank, not 0, when none of them has any.
 * - Exhaustion Date: same day of the later month, cut to its last one: 30 April + 16 months is 30 August, not 31.
 * - Spend Ahead of Progress: cost at the closing date, progress at the last measure up to it; over several, sums of EV over sums of BAC.
 * - Average Day Rate: ratio of sums; labour booked without days (PRJ-3) stays in the euros. Alone it has no rate.
 * - Share of nothing: no CAPEX in a known budget is 0; no actual or no order yet is blank. Left to Commit is then the whole budget.
 * - Share by Priority without a priority in scope: all of them, hence 1; Gap to Target is 0, the targets adding up to 1.
 * - No transfer at all is blank, not 0.
 */

type Value = number | string | null;
/** In the order of the columns below. */
type Row = readonly [Value, Value, Value, Value, Value, Value, Value, Value];

const columns: readonly TinyCell["of"][] = [
    "total",
    { project: "PRJ-1" },
    { project: "PRJ-2" },
    { project: "PRJ-3" },
    { directorate: "DIR-A" },
    { directorate: "DIR-B" },
    { programme: "PRG-1" },
    { programme: "PRG-2" },
    { project: "PRJ-4" }
];

const directorate = `directorate_id,name,division
DIR-A,Directorate A,Division
DIR-B,Directorate B,Division
`;

const programme = `programme_id,name,lead_directorate_id
PRG-1,Programme 1,DIR-A
PRG-2,Programme 2,DIR-B
`;

const resource = `resource_id,display_name,team,profile,is_internal,is_generic,day_rate_eur,directorate_id
PER-1,Person 1,Team,Manager,true,false,,DIR-A
`;

const projectHeader = "project_id,clarity_code,jira_key,name,programme_id,programme_name,directorate_id,directorate_name,"
    + "original_directorate_id,project_manager_id,sponsor_id,phase,type,run_change_class,weather_cadence,start_date,baseline_end_date,"
    + "forecast_end_date,currency,is_active,lifecycle,budget_eur";

const project = `${projectHeader}
PRJ-1,,,Name 1,PRG-1,Programme 1,DIR-A,Directorate A,DIR-A,PER-1,PER-1,build,study,change,monthly,2024-01-15,2025-12-31,2025-12-31,EUR,true,agile,100
PRJ-2,,,Name 2,PRG-1,Programme 1,DIR-B,Directorate B,DIR-B,PER-1,PER-1,build,study,change,weekly,2025-01-06,2025-12-31,2025-12-31,EUR,true,agile,70
PRJ-3,,,Name 3,PRG-2,Programme 2,DIR-B,Directorate B,DIR-B,PER-1,PER-1,build,study,change,monthly,2025-05-02,2025-12-31,2025-12-31,EUR,true,agile,30
PRJ-4,,,Name 4,PRG-2,Programme 2,DIR-A,Directorate A,DIR-A,PER-1,PER-1,build,study,change,monthly,2025-01-06,2025-12-31,2025-12-31,EUR,true,agile,0
`;

const reportingPeriod = `period_id,label,cadence,start_date,end_date,opening_date,due_date,rank
2025-03,March 2025,monthly,2025-03-01,2025-03-31,2025-03-20,2025-03-25,1
2025-W17,Week 17,weekly,2025-04-21,2025-04-27,2025-04-22,2025-04-25,2
2025-04,April 2025,monthly,2025-04-01,2025-04-30,2025-04-20,2025-04-25,3
2025-W18,Week 18,weekly,2025-04-28,2025-05-04,2025-04-29,2025-05-02,4
2025-05,May 2025,monthly,2025-05-01,2025-05-31,2025-05-20,2025-05-25,5
2025-W23,Week 23,weekly,2025-06-02,2025-06-08,2025-06-03,2025-06-06,6
2025-W24,Week 24,weekly,2025-06-09,2025-06-15,2025-06-10,2025-06-13,7
2025-06,June 2025,monthly,2025-06-01,2025-06-30,2025-06-20,2025-06-25,8
2025-07,July 2025,monthly,2025-07-01,2025-07-31,2025-07-20,2025-07-25,9
2025-08,August 2025,monthly,2025-08-01,2025-08-31,2025-08-20,2025-08-25,10
2025-W39,Week 39,weekly,2025-09-22,2025-09-28,2025-09-23,2025-09-26,11
2025-09,September 2025,monthly,2025-09-01,2025-09-30,2025-09-20,2025-09-25,12
2025-W40,Week 40,weekly,2025-09-29,2025-10-05,2025-09-30,2025-10-03,13
`;

const parameter = `key,number_value,date_value,text_value,label_fr,label_en
reporting_date,,2025-09-30,,Jour de lecture,Day of reading
fiscal_start_month,1,,,Début de l'exercice,Fiscal start
closing_lag_months,1,,,Délai de clôture,Closing delay
hours_per_day,7.4,,,Heures par jour-homme,Hours in a person-day
risk_matrix,,,STD5,Matrice de risques,Risk matrix
burn_months,2,,,Mois du rythme de dépense,Months of the burn rate
forecast_lead_months,3,,,Avance des prévisions jugées,Lead of the judged forecasts
flat_line_periods,6,,,Périodes figées,Flat periods
flat_line_tolerance,0.05,,,Mouvement toléré,Tolerated movement
milestone_tolerance_days,0,,,Tolérance des jalons,Milestone tolerance
concentration_top,5,,,Risques de la concentration,Risks of the concentration
`;

const priority = `priority_id,label_fr,label_en,target_share
PRI-X,Priorité X,Priority X,0.5
PRI-Y,Priorité Y,Priority Y,0.25
PRI-Z,Priorité Z,Priority Z,0.25
`;

/* PRJ-3 serves no priority; PRJ-4 serves one without a budget. */
const projectPriority = `project_id,priority_id,weight
PRJ-1,PRI-X,0.5
PRJ-1,PRI-Y,0.5
PRJ-2,PRI-X,1
PRJ-4,PRI-Z,1
`;

const budgetVersion = `version_id,label_fr,label_en,version_type,version_date,is_approved
BUD-INI,Initial,Original,initial,2000-01-01,true
REV-1,Révision,Revision,revised,2025-06-15,true
REV-D,Révision en discussion,Revision being discussed,revised,2025-03-15,false
REV-F,Révision à venir,Revision to come,revised,2025-11-01,true
TRF-1,Transfert 1,Transfer 1,transfer,2025-04-30,true
TRF-2,Transfert 2,Transfer 2,transfer,2025-08-01,true
TRF-D,Transfert en discussion,Transfer being discussed,transfer,2025-04-01,false
BAS-1,Référence,Baseline,baseline,2000-01-01,true
FCT,Réestimations,Re-estimates,forecast,2000-01-01,true
FCT-D,Réestimation en discussion,Re-estimate being discussed,forecast,2000-01-01,false
ACT,Engagé et réalisé,Commitments and actuals,actual,2000-01-01,true
`;

const movementHeader = "movement_id,project_id,month,nature_id,measure,version_id,snapshot_date,"
    + "amount,currency,amount_eur,person_days,document_id,source";

/* INT: opex, build, labour. EXT: capex, build, labour. LIC: capex, build. INF and MCO: opex, run. */
const budgetMovement = `${movementHeader}
B01,PRJ-1,2025-02-01,NAT-INT,budget,BUD-INI,,60,EUR,60,20,,finance
B02,PRJ-1,2025-09-01,NAT-EXT,budget,BUD-INI,,40,EUR,40,,,finance
B03,PRJ-2,2025-02-01,NAT-EXT,budget,BUD-INI,,20,EUR,20,,,finance
B04,PRJ-2,2025-10-01,NAT-INF,budget,BUD-INI,,50,EUR,50,,,finance
B05,PRJ-3,2025-06-01,NAT-INF,budget,BUD-INI,,15,EUR,15,,,finance
B06,PRJ-3,2025-11-01,NAT-INT,budget,BUD-INI,,15,EUR,15,,,finance
B07,PRJ-1,2025-07-01,NAT-LIC,budget,REV-1,,20,EUR,20,,R-1,finance
B08,PRJ-1,2025-09-01,NAT-INT,budget,REV-D,,50,EUR,50,,R-D,finance
B09,PRJ-1,2025-09-01,NAT-INT,budget,REV-F,,100,EUR,100,,R-F,finance
B10,PRJ-1,2025-09-01,NAT-EXT,budget,TRF-1,,-10,EUR,-10,,T-1,finance
B11,PRJ-2,2025-03-01,NAT-EXT,budget,TRF-1,,4,EUR,4,,T-1,finance
B12,PRJ-2,2025-09-01,NAT-INT,budget,TRF-1,,6,EUR,6,,T-1,finance
B13,PRJ-2,2025-10-01,NAT-INF,budget,TRF-2,,-5,EUR,-5,,T-2,finance
B14,PRJ-3,2025-10-01,NAT-MCO,budget,TRF-2,,5,EUR,5,,T-2,finance
B15,PRJ-1,2025-09-01,NAT-EXT,budget,TRF-D,,-30,EUR,-30,,T-D,finance
B16,PRJ-1,2025-09-01,NAT-INT,budget,BAS-1,,120,EUR,120,,,clarity
C01,PRJ-1,2025-02-01,NAT-INT,committed,ACT,,40,EUR,40,,O-1,finance
C02,PRJ-1,2025-06-01,NAT-LIC,committed,ACT,,30,EUR,30,,O-2,finance
C03,PRJ-1,2025-08-01,NAT-INT,committed,ACT,,25,EUR,25,,O-3,finance
C04,PRJ-2,2025-03-01,NAT-INF,committed,ACT,,85,EUR,85,,O-4,finance
C05,PRJ-3,2025-05-01,NAT-INF,committed,ACT,,35,EUR,35,,O-5,finance
A01,PRJ-1,2024-02-01,NAT-INT,actual,ACT,,8,EUR,8,4,,clarity
A02,PRJ-1,2025-02-01,NAT-INT,actual,ACT,,12,EUR,12,4,,clarity
A03,PRJ-1,2025-03-01,NAT-EXT,actual,ACT,,10,EUR,10,2,,clarity
A04,PRJ-1,2025-06-01,NAT-LIC,actual,ACT,,25,USD,20,,I-4,finance
A05,PRJ-1,2025-07-01,NAT-INT,actual,ACT,,9,EUR,9,5,,clarity
A06,PRJ-1,2025-08-01,NAT-INT,actual,ACT,,7,EUR,7,3,,clarity
A07,PRJ-2,2025-03-01,NAT-EXT,actual,ACT,,6,EUR,6,1,,clarity
A08,PRJ-2,2025-06-01,NAT-INF,actual,ACT,,10,EUR,10,,I-8,finance
A09,PRJ-2,2025-07-01,NAT-INF,actual,ACT,,20,EUR,20,,I-9,finance
A10,PRJ-3,2025-05-01,NAT-INT,actual,ACT,,5,EUR,5,,,clarity
F01,PRJ-1,2024-02-01,NAT-INT,forecast,FCT,2023-11-30,20,EUR,20,10,,pmo
F02,PRJ-1,2025-03-01,NAT-EXT,forecast,FCT,2024-12-31,14,EUR,14,3,,pmo
F03,PRJ-1,2025-03-01,NAT-EXT,forecast,FCT,2025-03-31,12,EUR,12,2,,pmo
F04,PRJ-1,2025-06-01,NAT-LIC,forecast,FCT,2025-03-31,25,EUR,25,,,pmo
F05,PRJ-1,2025-09-01,NAT-INT,forecast,FCT,2025-03-31,40,EUR,40,10,,pmo
F06,PRJ-1,2025-06-01,NAT-LIC,forecast,FCT,2025-04-30,18,EUR,18,,,pmo
F07,PRJ-1,2025-07-01,NAT-INT,forecast,FCT,2025-04-30,12,EUR,12,4,,pmo
F08,PRJ-1,2025-09-01,NAT-INT,forecast,FCT,2025-04-30,44,EUR,44,11,,pmo
F09,PRJ-1,2025-07-01,NAT-INT,forecast,FCT,2025-09-15,9,EUR,9,5,,pmo
F10,PRJ-1,2025-08-01,NAT-INT,forecast,FCT,2025-09-15,6,EUR,6,2,,pmo
F11,PRJ-1,2025-10-01,NAT-EXT,forecast,FCT,2025-09-15,50,EUR,50,10,,pmo
F12,PRJ-2,2025-03-01,NAT-EXT,forecast,FCT,2025-03-31,5,EUR,5,1,,pmo
F13,PRJ-2,2025-06-01,NAT-INF,forecast,FCT,2025-03-31,16,EUR,16,,,pmo
F14,PRJ-2,2025-09-01,NAT-INF,forecast,FCT,2025-03-31,24,EUR,24,,,pmo
F15,PRJ-2,2025-03-01,NAT-EXT,forecast,FCT,2025-04-15,6,EUR,6,1,,pmo
F16,PRJ-2,2025-06-01,NAT-INF,forecast,FCT,2025-04-15,24,EUR,24,,,pmo
F17,PRJ-2,2025-07-01,NAT-INF,forecast,FCT,2025-04-15,16,EUR,16,,,pmo
F18,PRJ-2,2025-09-01,NAT-INF,forecast,FCT,2025-04-15,24,EUR,24,,,pmo
F19,PRJ-2,2025-10-01,NAT-INF,forecast,FCT,2025-09-10,28,EUR,28,,,pmo
F20,PRJ-2,2025-10-01,NAT-INF,forecast,FCT,2025-09-29,30,EUR,30,,,pmo
F21,PRJ-3,2025-10-01,NAT-INT,forecast,FCT-D,2025-06-20,90,EUR,90,,,pmo
F22,PRJ-3,2025-10-01,NAT-INT,forecast,FCT,2025-09-15,20,EUR,20,,,pmo
`;

const earnedValue = `project_id,closing_date,bac_eur,pv_cumulative_eur,ev_cumulative_eur,ac_cumulative_eur,physical_progress,method
PRJ-1,2025-03-31,120,50,30,30,0.25,milestones
PRJ-1,2025-06-30,120,70,60,50,0.5,milestones
PRJ-1,2025-08-31,120,90,90,66,0.75,milestones
PRJ-2,2025-03-31,80,10,8,6,0.1,milestones
PRJ-2,2025-07-31,80,40,40,36,0.5,milestones
`;

/* Columns: total, PRJ-1, PRJ-2, PRJ-3 | DIR-A, DIR-B | PRG-1, PRG-2. PRJ-4 is always blank. Comments: PRJ-1; PRJ-2; ...; then sums. */

/* As of 30 April: closing 31 March, previous day 31 March (closing 28 February), 27 April for PRJ-2. PRJ-3 has not started. */
const atApril: Readonly<Record<string, Row>> = {
    /* 60 + 40; 20 + 50 */
    "Original Budget": [170, 100, 70, null, 100, 70, 170, null],
    /* 100 - 10; 70 + 4 + 6 */
    "Current Budget": [170, 90, 80, null, 90, 80, 170, null],
    "Committed": [125, 40, 85, null, 40, 85, 125, null],
    /* 8 + 12 + 10; 6 */
    "Actual Cost": [36, 30, 6, null, 30, 6, 36, null],
    /* 90 - 40; 80 - 85 */
    "Left to Commit": [45, 50, -5, null, 50, -5, 45, null],
    /* 40 - 30; 85 - 6 */
    "Open Commitments": [89, 10, 79, null, 10, 79, 89, null],
    /* of 30 April: 18 + 12 + 44; of 15 April: 24 + 16 + 24 */
    "To Complete": [138, 74, 64, null, 74, 64, 138, null],
    /* 4 + 11; infrastructure has no days */
    "To Complete in Person-days": [15, 15, null, null, 15, null, 15, null],
    /* 30 + 74; 6 + 64 */
    "Landing": [174, 104, 70, null, 104, 70, 174, null],
    /* 90 - 104; 80 - 70 */
    "Landing Variance": [-4, -14, 10, null, -14, 10, -4, null],
    /* 14 / 90; -10 / 80; 4 / 170 */
    "Landing Overrun": [4 / 170, 14 / 90, -10 / 80, null, 14 / 90, -10 / 80, 4 / 170, null],
    "Consumption Rate": [36 / 170, 30 / 90, 6 / 80, null, 30 / 90, 6 / 80, 36 / 170, null],
    "Commitment Rate": [125 / 170, 40 / 90, 85 / 80, null, 40 / 90, 85 / 80, 125 / 170, null],
    /* planned to March 60; 20 + 4: (30 - 60) / 90; (6 - 24) / 80; (36 - 84) / 170 */
    "Burn Gap": [-48 / 170, -30 / 90, -18 / 80, null, -30 / 90, -18 / 80, -48 / 170, null],
    /* 30/90 - 30/120 = 1/12; 6/80 - 8/80 = -1/40; 36/170 - 38/200 = 37/1700 */
    "Spend Ahead of Progress": [37 / 1700, 1 / 12, -1 / 40, null, 1 / 12, -1 / 40, 37 / 1700, null],
    /* February and March: (12 + 10) / 2; 6 / 2 */
    "Burn Rate": [14, 11, 3, null, 11, 3, 14, null],
    /* (90 - 30) / 11; (80 - 6) / 3; (170 - 36) / 14 */
    "Runway": [134 / 14, 60 / 11, 74 / 3, null, 60 / 11, 74 / 3, 134 / 14, null],
    /* 31 March + 5; + 24; + 9 months */
    "Exhaustion Date": ["2025-12-31", "2025-08-31", "2027-03-31", null, "2025-08-31", "2027-03-31", "2025-12-31", null],
    /* since 31 March 104 - (20 + 12 + 25 + 40); since 27 April 70 - (0 + 6 + 24 + 16 + 24); 7 + 0 */
    "Landing Drift": [7, 7, 0, null, 7, 0, 7, null],
    "Landing Drift Rate": [7 / 170, 7 / 90, 0, null, 7 / 90, 0, 7 / 170, null],
    /* February 12, not mentioned by the re-estimate of November 2023; March 10 of 14: 1 - (12 + 4) / 22; PRJ-2 not judged */
    "Forecast Accuracy": [6 / 22, 6 / 22, null, null, 6 / 22, null, 6 / 22, null],
    /* (40 - 10) / 90; (20 + 4) / 80; 54 / 170 */
    "CAPEX Share": [54 / 170, 30 / 90, 24 / 80, null, 30 / 90, 24 / 80, 54 / 170, null],
    /* 90 / 90; (20 + 4 + 6) / 80; 120 / 170 */
    "Build Share": [120 / 170, 1, 30 / 80, null, 1, 30 / 80, 120 / 170, null],
    /* (8 + 12 + 10) / (4 + 4 + 2); 6 / 1; 36 / 11 */
    "Average Day Rate": [36 / 11, 3, 6, null, 3, 6, 36 / 11, null],
    /* (104 - 100) / 100; (70 - 70) / 70; (174 - 170) / 170 */
    "Budget Drift Rate": [4 / 170, 4 / 100, 0, null, 4 / 100, 0, 4 / 170, null],
    /* 90 * (0.5 + 0.5) / 90; 80 * 1 / 80; 170 / 170 */
    "Share by Priority": [1, 1, 1, null, 1, 1, 1, null],
    /* 1 - (0.5 + 0.25 + 0.25) */
    "Gap to Target": [0, 0, 0, null, 0, 0, 0, null],
    /* T-1 */
    "Transfers": [1, 1, 1, null, 1, 1, 1, null],
    /* 10; 4 + 6; 20 */
    "Transferred Amount": [20, 10, 10, null, 10, 10, 20, null]
};

/* As of 15 June: closing 30 April, previous day 31 May, 8 June for PRJ-2. PRJ-3 has a budget and nothing closed yet. */
const atJune: Readonly<Record<string, Row>> = {
    /* 100; 70; 15 + 15 */
    "Original Budget": [200, 100, 70, 30, 100, 100, 170, 30],
    /* 100 - 10 + 20; 70 + 10; 30 */
    "Current Budget": [220, 110, 80, 30, 110, 110, 190, 30],
    "Committed": [125, 40, 85, null, 40, 85, 125, null],
    /* 8 + 12 + 10; 6; May is not closed */
    "Actual Cost": [36, 30, 6, null, 30, 6, 36, null],
    /* 110 - 40; 80 - 85; 30 - nothing; 220 - 125; 110 - 85; 190 - 125 */
    "Left to Commit": [95, 70, -5, 30, 70, 25, 65, 30],
    /* 40 - 30; 85 - 6 */
    "Open Commitments": [89, 10, 79, null, 10, 79, 89, null],
    /* 18 + 12 + 44; 24 + 16 + 24; never re-estimated */
    "To Complete": [138, 74, 64, null, 74, 64, 138, null],
    "To Complete in Person-days": [15, 15, null, null, 15, null, 15, null],
    /* 30 + 74; 6 + 64 */
    "Landing": [174, 104, 70, null, 104, 70, 174, null],
    /* 110 - 104; 80 - 70; (110 + 80) - 174: the 30 of PRJ-3 are left out */
    "Landing Variance": [16, 6, 10, null, 6, 10, 16, null],
    "Landing Overrun": [-16 / 190, -6 / 110, -10 / 80, null, -6 / 110, -10 / 80, -16 / 190, null],
    /* 30 / 110; 6 / 80; unknown; 36 / 220; 6 / 110; 36 / 190 */
    "Consumption Rate": [36 / 220, 30 / 110, 6 / 80, null, 30 / 110, 6 / 110, 36 / 190, null],
    "Commitment Rate": [125 / 220, 40 / 110, 85 / 80, null, 40 / 110, 85 / 110, 125 / 190, null],
    /* planned to April 60; 24; nothing: (30 - 60) / 110; (6 - 24) / 80; (36 - 84) / 220; (6 - 24) / 110; (36 - 84) / 190 */
    "Burn Gap": [-48 / 220, -30 / 110, -18 / 80, null, -30 / 110, -18 / 110, -48 / 190, null],
    /* 30/110 - 30/120 = 1/44; 6/80 - 8/80 = -1/40; without PRJ-3: 36/190 - 38/200 = -1/1900 */
    "Spend Ahead of Progress": [-1 / 1900, 1 / 44, -1 / 40, null, 1 / 44, -1 / 40, -1 / 1900, null],
    /* March and April: (10 + 0) / 2; (6 + 0) / 2 */
    "Burn Rate": [8, 5, 3, null, 5, 3, 8, null],
    /* (110 - 30) / 5; (80 - 6) / 3; (220 - 36) / 8; (110 - 6) / 3; (190 - 36) / 8 */
    "Runway": [23, 16, 74 / 3, null, 16, 104 / 3, 154 / 8, null],
    /* 30 April + 23; + 16; + 24; + 34; + 19 months */
    "Exhaustion Date": ["2027-03-30", "2026-08-30", "2027-04-30", null, "2026-08-30", "2028-02-29", "2026-11-30", null],
    /* 104 - 104; 70 - 70 */
    "Landing Drift": [0, 0, 0, null, 0, 0, 0, null],
    "Landing Drift Rate": [0, 0, 0, null, 0, 0, 0, null],
    /* 1 - (12 + 4) / 22 */
    "Forecast Accuracy": [6 / 22, 6 / 22, null, null, 6 / 22, null, 6 / 22, null],
    /* (40 - 10 + 20) / 110; 24 / 80; 0 / 30; 74 / 220; 24 / 110; 74 / 190 */
    "CAPEX Share": [74 / 220, 50 / 110, 24 / 80, 0, 50 / 110, 24 / 110, 74 / 190, 0],
    /* 110 / 110; 30 / 80; 15 / 30; 155 / 220; 45 / 110; 140 / 190 */
    "Build Share": [155 / 220, 1, 30 / 80, 15 / 30, 1, 45 / 110, 140 / 190, 15 / 30],
    /* 30 / 10; 6 / 1; 36 / 11 */
    "Average Day Rate": [36 / 11, 3, 6, null, 3, 6, 36 / 11, null],
    /* 4 / 100; 0 / 70; (174 - 170) / 170 without PRJ-3 */
    "Budget Drift Rate": [4 / 170, 4 / 100, 0, null, 4 / 100, 0, 4 / 170, null],
    /* 110 / 110; 80 / 80; unaligned */
    "Share by Priority": [1, 1, 1, null, 1, 1, 1, null],
    "Gap to Target": [0, 0, 0, null, 0, 0, 0, null],
    /* T-1 */
    "Transfers": [1, 1, 1, null, 1, 1, 1, null],
    "Transferred Amount": [20, 10, 10, null, 10, 10, 20, null]
};

/* As of 30 September: closing 31 July, previous day 31 August (closing 31 July), 28 September for PRJ-2. */
const atSeptember: Readonly<Record<string, Row>> = {
    "Original Budget": [200, 100, 70, 30, 100, 100, 170, 30],
    /* 100 - 10 + 20; 70 + 10 - 5; 30 + 5 */
    "Current Budget": [220, 110, 75, 35, 110, 110, 185, 35],
    /* 40 + 30; 85; 35 */
    "Committed": [190, 70, 85, 35, 70, 120, 155, 35],
    /* 30 + 20 + 9; 6 + 10 + 20; 5 */
    "Actual Cost": [100, 59, 36, 5, 59, 41, 95, 5],
    /* 110 - 70; 75 - 85; 35 - 35 */
    "Left to Commit": [30, 40, -10, 0, 40, -10, 30, 0],
    /* 70 - 59; 85 - 36; 35 - 5 */
    "Open Commitments": [90, 11, 49, 30, 11, 79, 60, 30],
    /* of 15 September: 6 + 50; of 29 September: 30; of 15 September: 20 */
    "To Complete": [106, 56, 30, 20, 56, 50, 86, 20],
    /* 2 + 10 */
    "To Complete in Person-days": [12, 12, null, null, 12, null, 12, null],
    /* 59 + 56; 36 + 30; 5 + 20 */
    "Landing": [206, 115, 66, 25, 115, 91, 181, 25],
    /* 110 - 115; 75 - 66; 35 - 25 */
    "Landing Variance": [14, -5, 9, 10, -5, 19, 4, 10],
    "Landing Overrun": [-14 / 220, 5 / 110, -9 / 75, -10 / 35, 5 / 110, -19 / 110, -4 / 185, -10 / 35],
    "Consumption Rate": [100 / 220, 59 / 110, 36 / 75, 5 / 35, 59 / 110, 41 / 110, 95 / 185, 5 / 35],
    "Commitment Rate": [190 / 220, 70 / 110, 85 / 75, 1, 70 / 110, 120 / 110, 155 / 185, 1],
    /* planned to July 80; 24; 15: (59 - 80) / 110; (36 - 24) / 75; (5 - 15) / 35; (100 - 119) / 220; (41 - 39) / 110; (95 - 104) / 185 */
    "Burn Gap": [-19 / 220, -21 / 110, 12 / 75, -10 / 35, -21 / 110, 2 / 110, -9 / 185, -10 / 35],
    /* 59/110 - 60/120 = 2/55; 36/75 - 40/80 = -1/50; without PRJ-3: 95/185 - 100/200 = 1/74 */
    "Spend Ahead of Progress": [1 / 74, 2 / 55, -1 / 50, null, 2 / 55, -1 / 50, 1 / 74, null],
    /* June and July: (20 + 9) / 2; (10 + 20) / 2; none */
    "Burn Rate": [59 / 2, 29 / 2, 15, null, 29 / 2, 15, 59 / 2, null],
    /* 51 / 14.5; 39 / 15; 120 / 29.5; (110 - 41) / 15; (185 - 95) / 29.5 */
    "Runway": [240 / 59, 102 / 29, 39 / 15, null, 102 / 29, 69 / 15, 180 / 59, null],
    /* 31 July + 4; + 3; + 2; + 4; + 3 months */
    "Exhaustion Date": ["2025-11-30", "2025-10-31", "2025-09-30", null, "2025-10-31", "2025-11-30", "2025-10-31", null],
    /* since 31 August 115 - (59 + 44); since 28 September 66 - (36 + 28); PRJ-3 had no landing in August; 12 + 2 */
    "Landing Drift": [14, 12, 2, null, 12, 2, 14, null],
    /* 12 / 110; 2 / 75; 14 / (110 + 75) without PRJ-3 */
    "Landing Drift Rate": [14 / 185, 12 / 110, 2 / 75, null, 12 / 110, 2 / 75, 14 / 185, null],
    /* February 12/0, March 10/14, June 20/25, July 9/12: 1 - 24 / 51; June 10/16, July 20/16: 1 - 10 / 30; 1 - 34 / 81 */
    "Forecast Accuracy": [47 / 81, 27 / 51, 20 / 30, null, 27 / 51, 20 / 30, 47 / 81, null],
    /* 50 / 110; 24 / 75; 0 / 35; 74 / 220; 24 / 110; 74 / 185 */
    "CAPEX Share": [74 / 220, 50 / 110, 24 / 75, 0, 50 / 110, 24 / 110, 74 / 185, 0],
    /* 110 / 110; 30 / 75; 15 / 35; 155 / 220; 45 / 110; 140 / 185 */
    "Build Share": [155 / 220, 1, 30 / 75, 15 / 35, 1, 45 / 110, 140 / 185, 15 / 35],
    /* (30 + 9) / (10 + 5); 6 / 1; 5 / unknown; (39 + 6 + 5) / 16; (6 + 5) / 1; 45 / 16 */
    "Average Day Rate": [50 / 16, 39 / 15, 6, null, 39 / 15, 11, 45 / 16, null],
    /* 15 / 100; -4 / 70; -5 / 30; (206 - 200) / 200; (91 - 100) / 100; (181 - 170) / 170 */
    "Budget Drift Rate": [6 / 200, 15 / 100, -4 / 70, -5 / 30, 15 / 100, -9 / 100, 11 / 170, -5 / 30],
    "Share by Priority": [1, 1, 1, null, 1, 1, 1, null],
    "Gap to Target": [0, 0, 0, null, 0, 0, 0, null],
    /* T-1 and T-2; T-1; both; T-2 */
    "Transfers": [2, 1, 2, 1, 1, 2, 2, 1],
    /* 10; 4 + 6 + 5; 5 */
    "Transferred Amount": [30, 10, 15, 5, 10, 20, 25, 5]
};

const cellsAt = (rows: Readonly<Record<string, Row>>, whens: readonly TinyCell["when"][]): readonly TinyCell[] =>
    whens.flatMap(when => columns.map((of, column) => ({
        of,
        when,
        expected: Object.fromEntries(Object.entries(rows).map(([measure, row]) => [measure, row[column] ?? null]))
    })));

const unknown: Row = [null, null, null, null, null, null, null, null];
const nothingKnown = Object.fromEntries(Object.keys(atApril).map(measure => [measure, unknown] as const));

export const budgetCase: TinyCase = {
    name: "Budget",
    tables: {
        directorate,
        programme,
        resource,
        project,
        reporting_period: reportingPeriod,
        parameter,
        priority,
        project_priority: projectPriority,
        budget_version: budgetVersion,
        budget_movement: budgetMovement,
        earned_value: earnedValue
    },
    calendar: ["2024-01-01", "2025-12-31"],
    closedThrough: "2025-07-31",
    /* A month is read at its last day, not for its own amounts; October lies beyond the reading day. */
    cells: [
        ...cellsAt(atApril, [{ asOf: "2025-04-30" }, { month: "2025-04" }]),
        ...cellsAt(atJune, [{ asOf: "2025-06-15" }]),
        ...cellsAt(atSeptember, [{ asOf: "2025-12-31" }, { month: "2025-09" }]),
        ...cellsAt(nothingKnown, [{ month: "2025-10" }])
    ]
};
