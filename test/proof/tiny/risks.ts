/*
 * Risks of four projects by the matrix ALT4 of four ranks, read on 31 March, in May and on 30 June 2025.
 * Middles of its ranks: likelihood 0.05, 0.2, 0.45, 0.8; impact 50 000, 300 000, 1 250 000, 6 000 000 EUR.
 * Bounds: likelihood 0, 0.1, 0.3, 0.6, 1; impact 0, 100 000, 500 000, 2 000 000, 10 000 000 EUR.
 * Concentration takes the two largest risks.
 *
 * RK-A  monthly. A1 goes up a zone in June. A2 accepted, nobody could tell its probability. A3 occurs in May. A4 is new in May; its only
 *       action is dropped in June.
 * RK-B  weekly. B1, new on 1 June, without owner nor plan nor impact in euros, comes down a zone in the last days; its expected loss ties
 *       with that of A4. B2 closed in May, its action left open. A budget without contingency.
 * RK-C  monthly. C1 of probability 0: no expected loss, so that cover and concentration are undefined. C2 occurred, its cost not known.
 * RK-D  nothing.
 *
 * - K01 to K09, K11 to K13 are of open risks alone; zones of K06 and K13 are residual.
 * - Counts are 0 as soon as a risk of any status was told by the as-of date (K13: by the end of the previous period), blank before. The rate of
 *   K10 is blank without an open action.
 * - K05: 0, not blank, for a budget without contingency (RK-B): nothing covers its loss; blank without expected loss. All the contingency in
 *   scope counts, that of projects without expected loss too (RK-C).
 * - K07: exactly two risks, whatever ties with the second one (A4 and B1 on 30 June); the only risk of a project is all of it; blank if
 *   the loss is 0.
 * - K08: a date to come is the as-of date or later; the earliest of these; where all have passed, the last to have passed.
 * - K10: an action of an open risk counts from created_on to the day before closed_on, done or dropped; due on the as-of date is not overdue.
 * - K11: a plan is an action decided by then and not dropped; A4 has none left on 30 June. A risk without owner nor plan counts once.
 * - K13: each project in its own cadence, summed at the total; a risk not yet told at the end of the previous period did not move.
 * - K14: cumulated since the beginning. The estimate is impact_eur of the last report, and never the middle of the rank.
 */
import type { TinyCase, TinyCell } from "./tinyCase.ts";

type Expected = TinyCell["expected"];

const directorates = `directorate_id,name,division
DIR-1,Dir 1,Division
DIR-2,Dir 2,Division
`;

const programmes = `programme_id,name,lead_directorate_id
PRG-1,Prog 1,DIR-1
PRG-2,Prog 2,DIR-2
`;

const resources = `resource_id,display_name,team,profile,is_internal,is_generic,day_rate_eur,directorate_id
PER-1,Person 1,Team,Project manager,true,false,,DIR-1
PER-2,Person 2,Team,Project manager,true,false,,DIR-2
SPO-1,Sponsor 1,Team,Sponsor,true,false,,DIR-2
`;

const projectHeader = "project_id,clarity_code,jira_key,name,programme_id,programme_name,directorate_id,directorate_name,"
    + "original_directorate_id,project_manager_id,sponsor_id,phase,type,run_change_class,weather_cadence,start_date,"
    + "baseline_end_date,forecast_end_date,currency,is_active,lifecycle,budget_eur\n";

const projects = `${projectHeader}\
RK-A,,,Project A,PRG-1,Prog 1,DIR-1,Dir 1,DIR-1,PER-1,SPO-1,build,study,change,monthly,2025-01-01,2025-12-31,2025-12-31,EUR,true,hybrid,100
RK-B,,,Project B,PRG-2,Prog 2,DIR-1,Dir 1,DIR-1,PER-1,SPO-1,build,study,change,weekly,2025-01-01,2025-12-31,2025-12-31,EUR,true,hybrid,100
RK-C,,,Project C,PRG-1,Prog 1,DIR-2,Dir 2,DIR-2,PER-2,SPO-1,build,study,change,monthly,2025-01-01,2025-12-31,2025-12-31,EUR,true,hybrid,100
RK-D,,,Project D,PRG-2,Prog 2,DIR-2,Dir 2,DIR-2,PER-2,SPO-1,build,study,change,monthly,2025-01-01,2025-12-31,2025-12-31,EUR,true,hybrid,100
`;

const periods = `period_id,label,cadence,start_date,end_date,opening_date,due_date,rank
2025-01,January 2025,monthly,2025-01-01,2025-01-31,2025-01-23,2025-01-27,1
2025-02,February 2025,monthly,2025-02-01,2025-02-28,2025-02-20,2025-02-24,2
2025-W13,Week 13 of 2025,weekly,2025-03-24,2025-03-30,2025-03-28,2025-03-30,3
2025-03,March 2025,monthly,2025-03-01,2025-03-31,2025-03-23,2025-03-27,4
2025-W14,Week 14 of 2025,weekly,2025-03-31,2025-04-06,2025-04-04,2025-04-06,5
2025-W15,Week 15 of 2025,weekly,2025-04-07,2025-04-13,2025-04-11,2025-04-13,6
2025-W16,Week 16 of 2025,weekly,2025-04-14,2025-04-20,2025-04-18,2025-04-20,7
2025-W17,Week 17 of 2025,weekly,2025-04-21,2025-04-27,2025-04-25,2025-04-27,8
2025-04,April 2025,monthly,2025-04-01,2025-04-30,2025-04-22,2025-04-26,9
2025-W18,Week 18 of 2025,weekly,2025-04-28,2025-05-04,2025-05-02,2025-05-04,10
2025-W19,Week 19 of 2025,weekly,2025-05-05,2025-05-11,2025-05-09,2025-05-11,11
2025-W20,Week 20 of 2025,weekly,2025-05-12,2025-05-18,2025-05-16,2025-05-18,12
2025-W21,Week 21 of 2025,weekly,2025-05-19,2025-05-25,2025-05-23,2025-05-25,13
2025-05,May 2025,monthly,2025-05-01,2025-05-31,2025-05-23,2025-05-27,14
2025-W22,Week 22 of 2025,weekly,2025-05-26,2025-06-01,2025-05-30,2025-06-01,15
2025-W23,Week 23 of 2025,weekly,2025-06-02,2025-06-08,2025-06-06,2025-06-08,16
2025-W24,Week 24 of 2025,weekly,2025-06-09,2025-06-15,2025-06-13,2025-06-15,17
2025-W25,Week 25 of 2025,weekly,2025-06-16,2025-06-22,2025-06-20,2025-06-22,18
2025-W26,Week 26 of 2025,weekly,2025-06-23,2025-06-29,2025-06-27,2025-06-29,19
2025-06,June 2025,monthly,2025-06-01,2025-06-30,2025-06-22,2025-06-26,20
2025-W27,Week 27 of 2025,weekly,2025-06-30,2025-07-06,2025-07-04,2025-07-06,21
2025-07,July 2025,monthly,2025-07-01,2025-07-31,2025-07-23,2025-07-27,22
`;

const parameters = `key,number_value,date_value,text_value,label_fr,label_en
reporting_date,,2025-06-30,,Jour de lecture,Day of reading
fiscal_start_month,1,,,Premier mois,First month
closing_lag_months,1,,,Mois de clôture,Months of closing
hours_per_day,7.4,,,Heures par jour,Hours in a day
risk_matrix,,,ALT4,Matrice,Matrix
burn_months,3,,,Mois du rythme,Months of the burn rate
forecast_lead_months,3,,,Avance,Lead
flat_line_periods,6,,,Périodes figées,Flat periods
flat_line_tolerance,0.05,,,Tolérance,Tolerance
milestone_tolerance_days,0,,,Tolérance,Tolerance
concentration_top,2,,,Nombre,Number
`;

const versions = `version_id,label_fr,label_en,version_type,version_date,is_approved
BUD-INI,Budget initial,Original budget,initial,2000-01-01,true
REV-1,Révision d'avril,April revision,revised,2025-04-15,true
REV-2,Révision en discussion,Revision being discussed,revised,2025-05-01,false
`;

// Contingency of A: 300 000, then 400 000 from 15 April; the last million is not approved. Of B: none in its budget. Of C: 50 000.
const movements = `movement_id,project_id,month,nature_id,measure,version_id,snapshot_date,amount,currency,amount_eur,person_days,document_id,source
M-1,RK-A,2025-06-01,NAT-PRV,budget,BUD-INI,,300000,EUR,300000,,,finance
M-2,RK-A,2025-06-01,NAT-PRV,budget,REV-1,,100000,EUR,100000,,,finance
M-3,RK-A,2025-06-01,NAT-PRV,budget,REV-2,,1000000,EUR,1000000,,,finance
M-4,RK-A,2025-06-01,NAT-EXT,budget,BUD-INI,,700000,EUR,700000,,,finance
M-5,RK-B,2025-06-01,NAT-EXT,budget,BUD-INI,,500000,EUR,500000,,,finance
M-6,RK-C,2025-06-01,NAT-PRV,budget,BUD-INI,,50000,EUR,50000,,,finance
`;

const risks = `risk_id,title,category,raised_on
A1,Slow under load,technical,2025-01-20
A2,Supplier late,supplier,2025-03-01
A3,Test data missing,technical,2025-02-01
A4,Key person leaves,staffing,2025-05-20
B1,Rule changes,regulatory,2025-06-01
B2,Licence dearer,supplier,2025-03-15
C1,Small delay,schedule,2025-03-01
C2,Old server fails,technical,2025-05-01
`;

const snapshotHeader = "risk_id,project_id,report_date,inherent_likelihood,inherent_impact,residual_likelihood,residual_impact,"
    + "impact_eur,probability,velocity,expected_date,strategy,owner_id,status,reviewed_on,occurred_on,real_impact_eur\n";

const snapshots = `${snapshotHeader}\
A1,RK-A,2025-03-31,4,3,3,2,400000,0.5,2,2025-09-30,reduce,PER-1,open,2025-03-15,,
A1,RK-A,2025-06-30,4,3,3,3,1000000,0.5,2,2025-09-28,reduce,PER-1,open,2025-06-20,,
A2,RK-A,2025-03-31,3,3,2,2,200000,,,,accept,PER-1,open,2025-03-31,,
A3,RK-A,2025-02-28,3,2,2,2,100000,0.2,1,2025-04-30,reduce,PER-1,open,2025-02-20,,
A3,RK-A,2025-05-31,3,2,2,2,100000,0.2,1,2025-04-30,reduce,PER-1,occurred,2025-05-20,2025-05-10,150000
A4,RK-A,2025-05-31,4,2,4,2,400000,0.6,3,2025-07-15,avoid,PER-2,open,2025-05-31,,
B1,RK-B,2025-06-01,4,4,4,3,,0.8,3,2025-06-10,reduce,,open,2025-06-01,,
B1,RK-B,2025-06-30,4,4,4,2,,0.8,3,2025-06-10,reduce,,open,2025-06-28,,
B2,RK-B,2025-03-30,2,2,2,2,300000,0.2,,2025-05-01,transfer,PER-2,open,2025-03-30,,
B2,RK-B,2025-05-25,2,2,2,2,300000,0.2,,2025-05-01,transfer,PER-2,closed,2025-05-25,,
C1,RK-C,2025-03-31,2,1,1,1,20000,0,1,2025-03-31,accept,,open,2025-03-01,,
C2,RK-C,2025-05-31,2,1,2,1,80000,0.2,1,2025-05-31,reduce,PER-2,occurred,2025-05-31,2025-05-31,
`;

const actions = `action_id,risk_id,project_id,label,created_on,due_date,closed_on,owner_id,status
ACT-1,A1,RK-A,Measure,2025-03-01,2025-03-31,2025-06-30,PER-1,done
ACT-2,A1,RK-A,Tune,2025-02-01,2025-03-15,,PER-1,open
ACT-3,A3,RK-A,Ask for data,2025-02-15,2025-03-20,,PER-1,open
ACT-4,B2,RK-B,Negotiate,2025-03-20,2025-04-30,,PER-2,open
ACT-5,A4,RK-A,Recruit,2025-05-20,2025-06-10,2025-06-05,PER-2,cancelled
ACT-6,A1,RK-A,Test again,2025-06-15,2025-06-30,,,open
ACT-7,A1,RK-A,Order servers,2025-07-05,2025-07-10,,PER-1,open
`;

const nothing: Expected = {
    "Inherent Score": null, "Inherent Zone": null, "Residual Score": null, "Residual Zone": null, "Control Effect": null,
    "Expected Loss": null, "Lowest Expected Loss": null, "Highest Expected Loss": null, "Contingency Cover": null,
    "Risks above Appetite": null, "Concentration": null, "Proximity": null, "Velocity": null, "Overdue Actions": null,
    "Overdue Action Rate": null, "Unowned Risks": null, "Review Age": null, "Net Migration": null, "Materialised Risks": null,
    "Impact Calibration": null,
};

/* 31 March, a Monday: the month before ends on 28 February, the week before on 30 March. Open: A1, A2, A3, B2, C1. */

const marchOfA: Expected = {
    // A1 4 x 3, A2 3 x 3, A3 3 x 2; zones 3, 3, 2. A1 3 x 2, A2 2 x 2, A3 2 x 2; zones 2, 1, 1
    "Inherent Score": 12, "Inherent Zone": 3, "Residual Score": 6, "Residual Zone": 2,
    // in thousands: 1 - (135 + 60 + 60) / (1000 + 562.5 + 135) = 1 - 255 / 1697.5
    "Control Effect": 577 / 679,
    // 0.5 x 400 + 0.2 (middle of rank 2) x 200 + 0.2 x 100; 0.3 x 100 + 0.1 x 100 x 2; 0.6 x 500 + 0.3 x 500 x 2
    "Expected Loss": 260000, "Lowest Expected Loss": 50000, "Highest Expected Loss": 600000,
    // 300 / 260; none; (200 + 40) / 260
    "Contingency Cover": 15 / 13, "Risks above Appetite": 0, "Concentration": 12 / 13,
    // A1 183 days, A3 30, A2 not told; 2, 1, A2 not told
    "Proximity": 30, "Velocity": 2,
    // ACT-1 due today, ACT-2 and ACT-3 overdue: 2 of 3
    "Overdue Actions": 2, "Overdue Action Rate": 2 / 3,
    // A2 is accepted; A1 16, A2 0, A3 39; A3 the same, A1 and A2 new
    "Unowned Risks": 0, "Review Age": 39, "Net Migration": 0,
    "Materialised Risks": 0, "Impact Calibration": null,
};

const marchOfB: Expected = {
    // B2 2 x 2, before and after
    "Inherent Score": 4, "Inherent Zone": 1, "Residual Score": 4, "Residual Zone": 1,
    // 1 - 60 / 60
    "Control Effect": 0,
    // 0.2 x 300; 0.1 x 100; 0.3 x 500
    "Expected Loss": 60000, "Lowest Expected Loss": 10000, "Highest Expected Loss": 150000,
    // 0 / 60; none; 60 / 60
    "Contingency Cover": 0, "Risks above Appetite": 0, "Concentration": 1,
    // 31 March to 1 May; not told
    "Proximity": 31, "Velocity": null,
    // ACT-4 due on 30 April: 0 of 1
    "Overdue Actions": 0, "Overdue Action Rate": 0,
    // owner and plan; reviewed the day before; the same since 30 March
    "Unowned Risks": 0, "Review Age": 1, "Net Migration": 0,
    "Materialised Risks": 0, "Impact Calibration": null,
};

const marchOfC: Expected = {
    // C1 2 x 1; 1 x 1
    "Inherent Score": 2, "Inherent Zone": 1, "Residual Score": 1, "Residual Zone": 1,
    // 1 - 2.5 / 10
    "Control Effect": 3 / 4,
    // 0 x 20; 0 x 0; 0.1 x 100
    "Expected Loss": 0, "Lowest Expected Loss": 0, "Highest Expected Loss": 10000,
    // 50 / 0; none; 0 / 0
    "Contingency Cover": null, "Risks above Appetite": 0, "Concentration": null,
    // today
    "Proximity": 0, "Velocity": 1,
    // no action
    "Overdue Actions": 0, "Overdue Action Rate": null,
    // C1 accepted but owned by nobody; 1 to 31 March; new
    "Unowned Risks": 1, "Review Age": 30, "Net Migration": null,
    "Materialised Risks": 0, "Impact Calibration": null,
};

const marchOfAll: Expected = {
    // highest of 12, 4, 2 and of 6, 4, 1
    "Inherent Score": 12, "Inherent Zone": 3, "Residual Score": 6, "Residual Zone": 2,
    // 1 - (255 + 60 + 2.5) / (1697.5 + 60 + 10) = 1 - 317.5 / 1767.5
    "Control Effect": 580 / 707,
    // 260 + 60 + 0; 50 + 10 + 0; 600 + 150 + 10
    "Expected Loss": 320000, "Lowest Expected Loss": 60000, "Highest Expected Loss": 760000,
    // (300 + 0 + 50) / 320; none; A1 and B2: (200 + 60) / 320
    "Contingency Cover": 35 / 32, "Risks above Appetite": 0, "Concentration": 13 / 16,
    // C1 today; A1
    "Proximity": 0, "Velocity": 2,
    // 2 + 0 of 3 + 1
    "Overdue Actions": 2, "Overdue Action Rate": 1 / 2,
    // C1; A3; 0 + 0
    "Unowned Risks": 1, "Review Age": 39, "Net Migration": 0,
    "Materialised Risks": 0, "Impact Calibration": null,
};

const marchOfDirectorate1: Expected = {
    // A + B: as all, without C1: 1 - 315 / 1757.5
    ...marchOfAll, "Control Effect": 577 / 703,
    // 600 + 150; 300 / 320; A3 in 30 days
    "Highest Expected Loss": 750000, "Contingency Cover": 15 / 16, "Proximity": 30, "Unowned Risks": 0,
};

const marchOfProgramme1: Expected = {
    // A + C: as A, with C1: 1 - 257.5 / 1707.5
    ...marchOfA, "Control Effect": 580 / 683,
    // 600 + 10; (300 + 50) / 260; C1 today
    "Highest Expected Loss": 610000, "Contingency Cover": 35 / 26, "Proximity": 0, "Unowned Risks": 1,
};

/* May, read on Saturday 31: the month before ends on 30 April, the week before on 25 May. Open: A1, A2, A4, C1. */

const mayOfA: Expected = {
    // A1 12, A2 9, A4 4 x 2 = 8; A1 6, A2 4, A4 8; residual zones 2, 1, 2
    "Inherent Score": 12, "Inherent Zone": 3, "Residual Score": 8, "Residual Zone": 2,
    // 1 - (135 + 60 + 240) / (1000 + 562.5 + 240) = 1 - 435 / 1802.5
    "Control Effect": 547 / 721,
    // 200 + 40 + 0.6 x 400; 30 + 10 + 0.6 x 100; 300 + 150 + 1 x 500
    "Expected Loss": 480000, "Lowest Expected Loss": 100000, "Highest Expected Loss": 950000,
    // (300 + 100) / 480; none; (240 + 200) / 480
    "Contingency Cover": 5 / 6, "Risks above Appetite": 0, "Concentration": 11 / 12,
    // A1 122 days, A4 45; A4
    "Proximity": 45, "Velocity": 3,
    // ACT-1 and ACT-2 overdue, ACT-5 due on 10 June; ACT-3 is of a risk that occurred: 2 of 3
    "Overdue Actions": 2, "Overdue Action Rate": 2 / 3,
    // A4 has ACT-5; A1 77, A2 61, A4 0; A1 and A2 the same, A4 new
    "Unowned Risks": 0, "Review Age": 77, "Net Migration": 0,
    // A3: 150 / 100
    "Materialised Risks": 1, "Impact Calibration": 3 / 2,
};

// B2 was closed on 25 May and B1 is not yet told: risks are known, none is open, none occurred.
const mayOfB: Expected = {
    ...nothing, "Risks above Appetite": 0, "Overdue Actions": 0, "Unowned Risks": 0, "Net Migration": 0, "Materialised Risks": 0,
};

const mayOfC: Expected = {
    // C1 as in March: its date has passed, 61 days ago
    ...marchOfC, "Proximity": -61,
    // 1 March to 31 May; the same since 30 April; C2, its cost not known
    "Review Age": 91, "Net Migration": 0, "Materialised Risks": 1,
};

const mayOfAll: Expected = {
    // A + C: as A, with C1: 1 - 437.5 / 1812.5
    ...mayOfA, "Control Effect": 22 / 29,
    // 950 + 10; (400 + 0 + 50) / 480; C1; C1; A3 and C2
    "Highest Expected Loss": 960000, "Contingency Cover": 15 / 16, "Unowned Risks": 1, "Review Age": 91, "Materialised Risks": 2,
};

/* 30 June, a Monday: the month before ends on 31 May, the week before on 29 June. Open: A1, A2, A4, B1, C1. */

const juneOfA: Expected = {
    // A1 12, A2 9, A4 8; A1 3 x 3 = 9, A2 4, A4 8; residual zones 3, 1, 2
    "Inherent Score": 12, "Inherent Zone": 3, "Residual Score": 9, "Residual Zone": 3,
    // 1 - (562.5 + 60 + 240) / (1000 + 562.5 + 240) = 1 - 862.5 / 1802.5
    "Control Effect": 376 / 721,
    // 0.5 x 1000 + 40 + 240; 0.3 x 500 + 10 + 60; 0.6 x 2000 + 150 + 500
    "Expected Loss": 780000, "Lowest Expected Loss": 220000, "Highest Expected Loss": 1850000,
    // 400 / 780; A1; (500 + 240) / 780
    "Contingency Cover": 20 / 39, "Risks above Appetite": 1, "Concentration": 37 / 39,
    // A1 90 days, A4 15; A4
    "Proximity": 15, "Velocity": 3,
    // ACT-2 overdue, ACT-6 due today; ACT-1 done today, ACT-5 dropped, ACT-7 not yet decided: 1 of 2
    "Overdue Actions": 1, "Overdue Action Rate": 1 / 2,
    // A4, its only action dropped; A1 10, A2 91, A4 30; A1 up from 2 to 3
    "Unowned Risks": 1, "Review Age": 91, "Net Migration": 1,
    "Materialised Risks": 1, "Impact Calibration": 3 / 2,
};

const juneOfB: Expected = {
    // B1 4 x 4; 4 x 2
    "Inherent Score": 16, "Inherent Zone": 3, "Residual Score": 8, "Residual Zone": 2,
    // 1 - 240 / 4800
    "Control Effect": 19 / 20,
    // 0.8 x 300 (middle of rank 2); 0.6 x 100; 1 x 500
    "Expected Loss": 240000, "Lowest Expected Loss": 60000, "Highest Expected Loss": 500000,
    // 0 / 240; zone 2; 240 / 240
    "Contingency Cover": 0, "Risks above Appetite": 0, "Concentration": 1,
    // 10 June was 20 days ago
    "Proximity": -20, "Velocity": 3,
    // ACT-4 is of a closed risk
    "Overdue Actions": 0, "Overdue Action Rate": null,
    // no owner, no plan; 28 June; down from 3 on 29 June to 2
    "Unowned Risks": 1, "Review Age": 2, "Net Migration": -1,
    "Materialised Risks": 0, "Impact Calibration": null,
};

const juneOfC: Expected = {
    // C1 as in March: 91 days ago; 1 March to 30 June; the same since 31 May; C2
    ...marchOfC, "Proximity": -91, "Review Age": 121, "Net Migration": 0, "Materialised Risks": 1,
};

const juneOfAll: Expected = {
    // B1; highest of 9, 8, 1
    "Inherent Score": 16, "Inherent Zone": 3, "Residual Score": 9, "Residual Zone": 3,
    // 1 - (862.5 + 240 + 2.5) / (1802.5 + 4800 + 10) = 1 - 1105 / 6612.5
    "Control Effect": 2203 / 2645,
    // 780 + 240 + 0; 220 + 60 + 0; 1850 + 500 + 10
    "Expected Loss": 1020000, "Lowest Expected Loss": 280000, "Highest Expected Loss": 2360000,
    // (400 + 0 + 50) / 1020; A1; A1 and one of A4 and B1: (500 + 240) / 1020
    "Contingency Cover": 15 / 34, "Risks above Appetite": 1, "Concentration": 37 / 51,
    // A4 15, A1 90; B1 and C1 have passed
    "Proximity": 15, "Velocity": 3,
    "Overdue Actions": 1, "Overdue Action Rate": 1 / 2,
    // A4, B1, C1; C1; 1 - 1 + 0
    "Unowned Risks": 3, "Review Age": 121, "Net Migration": 0,
    // A3, C2; 150 / 100, C2 left out
    "Materialised Risks": 2, "Impact Calibration": 3 / 2,
};

const juneOfDirectorate1: Expected = {
    // A + B: as all, without C: 1 - 1102.5 / 6602.5
    ...juneOfAll, "Control Effect": 2200 / 2641,
    // 1850 + 500; 400 / 1020; A4, B1; A2; A3
    "Highest Expected Loss": 2350000, "Contingency Cover": 20 / 51, "Unowned Risks": 2, "Review Age": 91, "Materialised Risks": 1,
};

const juneOfProgramme1: Expected = {
    // A + C: as A, with C1: 1 - 865 / 1812.5
    ...juneOfA, "Control Effect": 379 / 725,
    // 1850 + 10; 450 / 780; A4, C1; C1; A3, C2
    "Highest Expected Loss": 1860000, "Contingency Cover": 15 / 26, "Unowned Risks": 2, "Review Age": 121, "Materialised Risks": 2,
};

/** Expected values of each row of the report that is not blank. */
interface Rows {
    readonly total?: Expected;
    readonly directorate1?: Expected;
    readonly programme1?: Expected;
    readonly a?: Expected;
    readonly b?: Expected;
    readonly c?: Expected;
}

// D has no fact: directorate 2 is C, programme 2 is B.
function cellsOf(when: TinyCell["when"], rows: Rows): readonly TinyCell[] {
    const expectations: readonly (readonly [TinyCell["of"], Expected | undefined])[] = [
        ["total", rows.total],
        [{ directorate: "DIR-1" }, rows.directorate1],
        [{ directorate: "DIR-2" }, rows.c],
        [{ programme: "PRG-1" }, rows.programme1],
        [{ programme: "PRG-2" }, rows.b],
        [{ project: "RK-A" }, rows.a],
        [{ project: "RK-B" }, rows.b],
        [{ project: "RK-C" }, rows.c],
        [{ project: "RK-D" }, undefined],
    ];
    return expectations.map(([of, expected]) => ({ of, when, expected: expected ?? nothing }));
}

export const risksCase: TinyCase = {
    name: "Risks",
    tables: {
        directorate: directorates,
        programme: programmes,
        resource: resources,
        project: projects,
        reporting_period: periods,
        parameter: parameters,
        budget_version: versions,
        budget_movement: movements,
        risk: risks,
        risk_snapshot: snapshots,
        risk_action: actions,
    },
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-05-31",
    cells: [
        ...cellsOf({ asOf: "2025-03-31" }, {
            total: marchOfAll, directorate1: marchOfDirectorate1, programme1: marchOfProgramme1, a: marchOfA, b: marchOfB, c: marchOfC,
        }),
        // B has no open risk in May: directorate 1 is A, programme 1 is all.
        ...cellsOf({ month: "2025-05" }, {
            total: mayOfAll, directorate1: mayOfA, programme1: mayOfAll, a: mayOfA, b: mayOfB, c: mayOfC,
        }),
        ...cellsOf({ asOf: "2025-06-30" }, {
            total: juneOfAll, directorate1: juneOfDirectorate1, programme1: juneOfProgramme1, a: juneOfA, b: juneOfB, c: juneOfC,
        }),
        // August lies beyond the day of reading; the end of the year is read on 30 June.
        ...cellsOf({ month: "2025-08" }, {}),
        { of: "total", when: { asOf: "2025-12-31" }, expected: juneOfAll },
    ],
};
