/*
 * Earned value of four projects, in euros small enough to be added by heart.
 *
 * EV-A  late and dear, re-planned on 15 March (a seventh month), a third plan not approved, a closing of May that finance has not closed.
 * EV-B  a plan that begins in May: at the closing of April nothing is planned, earned or spent, so that its ratios are undefined.
 * EV-C  a month without any row in its plan (February), no closing told for February nor April, all of its budget spent in March.
 * EV-D  nothing.
 *
 * Read on 30 June while finance has closed April only; a month is closed one month after its end.
 *
 * - Closing date in the middle of a month (cell of 15 April): March ends on the 31st and is closed one month later, so February is the last.
 * - A closing told for a month that finance has not closed (EV-A, May) does not count.
 * - E08 to E10, E12, E13 over several projects: from the summed PV, EV, AC and BAC, not the sum of the estimates of the projects; the BAC of
 *   a project whose CPI is undefined (EV-B) is part of the sum.
 * - E09, E10 are blank when CPI (or SPI) is undefined or 0; E12 and E13 follow E09 into the blank: BLANK minus a cost is no estimate.
 * - E10 divides what is left by CPI x SPI. E14 is blank when AC equals BAC too (EV-C): nothing is left to spend.
 * - E11: projects with earned value at the closing alone; EV-B was re-estimated in January but is not measured before April.
 *   Its actual cost is that of budget_movement up to the closing, later than the last closing of earned value if one is missing.
 * - E15 to E17: the plan in force at the closing, as for BAC (cell of 15 April: EV-A still has six months). A month without a row counts, as
 *   it is in the calendar; months start at the first one of the plan. Only measured projects have their plan in the summed curve.
 * - Elapsed months run to the last closing of the project itself, 0 if its plan has not begun; over several projects, to the latest of theirs.
 * - E17 is blank when SPI in time is undefined or 0; TSPI is blank once elapsed months equal the planned duration (EV-C).
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
SPO-1,Sponsor 1,Team,Sponsor,true,false,,DIR-2
`;

const projectHeader = "project_id,clarity_code,jira_key,name,programme_id,programme_name,directorate_id,directorate_name,"
    + "original_directorate_id,project_manager_id,sponsor_id,phase,type,run_change_class,weather_cadence,start_date,"
    + "baseline_end_date,forecast_end_date,currency,is_active,lifecycle,budget_eur\n";

const projects = `${projectHeader}\
EV-A,,,Project A,PRG-1,Prog 1,DIR-1,Dir 1,DIR-1,PER-1,SPO-1,build,study,change,monthly,2025-01-01,2025-07-31,2025-08-31,EUR,true,hybrid,720
EV-B,,,Project B,PRG-2,Prog 2,DIR-1,Dir 1,DIR-1,PER-1,SPO-1,build,study,change,monthly,2025-01-01,2025-08-31,2025-08-31,EUR,true,hybrid,400
EV-C,,,Project C,PRG-1,Prog 1,DIR-2,Dir 2,DIR-2,PER-1,SPO-1,build,study,change,monthly,2025-01-01,2025-03-31,2025-09-30,EUR,true,hybrid,300
EV-D,,,Project D,PRG-2,Prog 2,DIR-2,Dir 2,DIR-2,PER-1,SPO-1,build,study,change,monthly,2025-01-01,2025-12-31,2025-12-31,EUR,true,hybrid,100
`;

const periods = `period_id,label,cadence,start_date,end_date,opening_date,due_date,rank
2025-01,January 2025,monthly,2025-01-01,2025-01-31,2025-01-23,2025-01-27,1
2025-02,February 2025,monthly,2025-02-01,2025-02-28,2025-02-20,2025-02-24,2
2025-03,March 2025,monthly,2025-03-01,2025-03-31,2025-03-23,2025-03-27,3
2025-04,April 2025,monthly,2025-04-01,2025-04-30,2025-04-22,2025-04-26,4
2025-05,May 2025,monthly,2025-05-01,2025-05-31,2025-05-23,2025-05-27,5
2025-06,June 2025,monthly,2025-06-01,2025-06-30,2025-06-22,2025-06-26,6
2025-07,July 2025,monthly,2025-07-01,2025-07-31,2025-07-23,2025-07-27,7
`;

const parameters = `key,number_value,date_value,text_value,label_fr,label_en
reporting_date,,2025-06-30,,Jour de lecture,Day of reading
fiscal_start_month,1,,,Premier mois,First month
closing_lag_months,1,,,Mois de clôture,Months of closing
hours_per_day,7.4,,,Heures par jour,Hours in a day
risk_matrix,,,STD5,Matrice,Matrix
burn_months,3,,,Mois du rythme,Months of the burn rate
forecast_lead_months,3,,,Avance,Lead
flat_line_periods,6,,,Périodes figées,Flat periods
flat_line_tolerance,0.05,,,Tolérance,Tolerance
milestone_tolerance_days,0,,,Tolérance,Tolerance
concentration_top,5,,,Nombre,Number
`;

const versions = `version_id,label_fr,label_en,version_type,version_date,is_approved
BAS-1,Référence,Baseline,baseline,2000-01-01,true
BAS-2,Replanification de mars,March re-planning,baseline,2025-03-15,true
BAS-3,Replanification refusée,Re-planning not approved,baseline,2025-03-20,false
FCT,Réestimations,Re-estimates,forecast,2000-01-01,true
ACT,Réalisé,Actuals,actual,2000-01-01,true
`;

/** Project, month, measure, version, day of the re-estimate or blank, EUR. */
type Movement = readonly [string, string, string, string, string, number];

const plans: readonly Movement[] = [
    // EV-A: 100 a month from January to June, then 120 in July: 100, 200, 300, 400, 500, 600, 720. September is not approved.
    ["EV-A", "2025-01", "budget", "BAS-1", "", 100],
    ["EV-A", "2025-02", "budget", "BAS-1", "", 100],
    ["EV-A", "2025-03", "budget", "BAS-1", "", 100],
    ["EV-A", "2025-04", "budget", "BAS-1", "", 100],
    ["EV-A", "2025-05", "budget", "BAS-1", "", 100],
    ["EV-A", "2025-06", "budget", "BAS-1", "", 100],
    ["EV-A", "2025-07", "budget", "BAS-2", "", 120],
    ["EV-A", "2025-09", "budget", "BAS-3", "", 500],
    // EV-B: 100, 200, 300, 400 from May to August.
    ["EV-B", "2025-05", "budget", "BAS-1", "", 100],
    ["EV-B", "2025-06", "budget", "BAS-1", "", 100],
    ["EV-B", "2025-07", "budget", "BAS-1", "", 100],
    ["EV-B", "2025-08", "budget", "BAS-1", "", 100],
    // EV-C: 100, 100 (no row for February), 300.
    ["EV-C", "2025-01", "budget", "BAS-1", "", 100],
    ["EV-C", "2025-03", "budget", "BAS-1", "", 200],
];

const actuals: readonly Movement[] = [
    // EV-A: 80, 200, 300, 450 up to April; May is not closed. EV-C: 50, then 300 in March, 330 in April.
    ["EV-A", "2025-01", "actual", "ACT", "", 80],
    ["EV-A", "2025-02", "actual", "ACT", "", 120],
    ["EV-A", "2025-03", "actual", "ACT", "", 100],
    ["EV-A", "2025-04", "actual", "ACT", "", 150],
    ["EV-A", "2025-05", "actual", "ACT", "", 150],
    ["EV-C", "2025-01", "actual", "ACT", "", 50],
    ["EV-C", "2025-03", "actual", "ACT", "", 250],
    ["EV-C", "2025-04", "actual", "ACT", "", 30],
];

const forecasts: readonly Movement[] = [
    ["EV-A", "2025-03", "forecast", "FCT", "2025-03-31", 90],
    ["EV-A", "2025-04", "forecast", "FCT", "2025-03-31", 100],
    ["EV-A", "2025-05", "forecast", "FCT", "2025-03-31", 200],
    ["EV-A", "2025-06", "forecast", "FCT", "2025-03-31", 200],
    ["EV-A", "2025-05", "forecast", "FCT", "2025-05-31", 140],
    ["EV-A", "2025-06", "forecast", "FCT", "2025-05-31", 160],
    ["EV-A", "2025-07", "forecast", "FCT", "2025-05-31", 100],
    ["EV-B", "2025-05", "forecast", "FCT", "2025-01-31", 210],
    ["EV-B", "2025-06", "forecast", "FCT", "2025-01-31", 210],
];

function movementLine([project, month, measure, version, seenOn, eur]: Movement, index: number): string {
    return `M-${index + 1},${project},${month}-01,NAT-INT,${measure},${version},${seenOn},${eur},EUR,${eur},,,finance\n`;
}

const movements = "movement_id,project_id,month,nature_id,measure,version_id,snapshot_date,amount,currency,amount_eur,person_days,"
    + `document_id,source\n${[...plans, ...actuals, ...forecasts].map(movementLine).join("")}`;

const earnedValues = `project_id,closing_date,bac_eur,pv_cumulative_eur,ev_cumulative_eur,ac_cumulative_eur,physical_progress,method
EV-A,2025-01-31,600,100,60,80,0.1,milestones
EV-A,2025-02-28,600,200,150,200,0.25,milestones
EV-A,2025-03-31,720,300,252,300,0.35,milestones
EV-A,2025-04-30,720,400,360,450,0.5,milestones
EV-A,2025-05-31,720,500,450,600,0.625,milestones
EV-B,2025-04-30,400,0,0,0,0,percent_complete
EV-C,2025-01-31,300,100,0,50,0,zero_hundred
EV-C,2025-03-31,300,300,100,300,0.333333,zero_hundred
`;

const nothing: Expected = {
    "Planned Value": null, "Earned Value": null, "Earned Value Actual Cost": null, "Cost Variance": null, "Schedule Variance": null,
    "CPI": null, "SPI": null, "EAC Atypical": null, "EAC Typical": null, "EAC Cost and Schedule": null, "EAC Bottom-up": null,
    "Estimate to Complete": null, "Variance at Completion": null, "TCPI": null, "Earned Schedule": null,
    "Schedule Variance in Time": null, "SPI in Time": null, "Estimated Duration": null, "TSPI": null,
};

/* 28 February: closing of 31 January. */

const januaryOfA: Expected = {
    // 60 - 80; 60 - 100; 60 / 80; 60 / 100
    "Planned Value": 100, "Earned Value": 60, "Earned Value Actual Cost": 80, "Cost Variance": -20, "Schedule Variance": -40,
    "CPI": 3 / 4, "SPI": 3 / 5,
    // BAC 600: 80 + 540; 600 / 0.75; 80 + 540 / (0.75 x 0.6) = 80 + 540 / 0.45; no re-estimate yet
    "EAC Atypical": 620, "EAC Typical": 800, "EAC Cost and Schedule": 1280, "EAC Bottom-up": null,
    // 800 - 80; 600 - 800; 540 / (600 - 80)
    "Estimate to Complete": 720, "Variance at Completion": -200, "TCPI": 27 / 26,
    // 0 + 60 / 100; 1 month elapsed of 6; 0.6 - 1; 0.6 / 1; 6 / 0.6; (6 - 0.6) / (6 - 1)
    "Earned Schedule": 3 / 5, "Schedule Variance in Time": -2 / 5, "SPI in Time": 3 / 5, "Estimated Duration": 10, "TSPI": 27 / 25,
};

const januaryOfC: Expected = {
    // 0 - 50; 0 - 100; 0 / 50; 0 / 100: zero, not blank
    "Planned Value": 100, "Earned Value": 0, "Earned Value Actual Cost": 50, "Cost Variance": -50, "Schedule Variance": -100,
    "CPI": 0, "SPI": 0,
    // BAC 300: 50 + 300; 300 / 0 and 300 / (0 x 0) are undefined
    "EAC Atypical": 350, "EAC Typical": null, "EAC Cost and Schedule": null, "EAC Bottom-up": null,
    // 300 / (300 - 50)
    "Estimate to Complete": null, "Variance at Completion": null, "TCPI": 6 / 5,
    // 0 / 100; 1 month elapsed of 3; 0 - 1; 0 / 1; 3 / 0; (3 - 0) / (3 - 1)
    "Earned Schedule": 0, "Schedule Variance in Time": -1, "SPI in Time": 0, "Estimated Duration": null, "TSPI": 3 / 2,
};

const januaryOfAll: Expected = {
    // A + C, as B is not measured: 100 + 100; 60 + 0; 80 + 50; 60 - 130; 60 - 200; 60 / 130; 60 / 200
    "Planned Value": 200, "Earned Value": 60, "Earned Value Actual Cost": 130, "Cost Variance": -70, "Schedule Variance": -140,
    "CPI": 6 / 13, "SPI": 3 / 10,
    // BAC 600 + 300: 130 + 840; 900 x 13 / 6; 130 + 840 / (6 / 13 x 0.3) = 130 + 840 x 13 / 1.8; B has a landing but is not measured
    "EAC Atypical": 970, "EAC Typical": 1950, "EAC Cost and Schedule": 130 + 18200 / 3, "EAC Bottom-up": null,
    // 1950 - 130; 900 - 1950; 840 / (900 - 130)
    "Estimate to Complete": 1820, "Variance at Completion": -1050, "TCPI": 12 / 11,
    // curve 200, 300, 600, 700, 800, 900: 60 / 200; 1 month of 6; 0.3 - 1; 6 / 0.3; (6 - 0.3) / 5
    "Earned Schedule": 3 / 10, "Schedule Variance in Time": -7 / 10, "SPI in Time": 3 / 10, "Estimated Duration": 20, "TSPI": 57 / 50,
};

/* 30 June: closing of 30 April, the last that finance has closed. */

const aprilOfA: Expected = {
    // 360 - 450; 360 - 400; 360 / 450; 360 / 400
    "Planned Value": 400, "Earned Value": 360, "Earned Value Actual Cost": 450, "Cost Variance": -90, "Schedule Variance": -40,
    "CPI": 4 / 5, "SPI": 9 / 10,
    // BAC 720: 450 + 360; 720 / 0.8; 450 + 360 / 0.72; 450 + (140 + 160 + 100) seen on 31 May
    "EAC Atypical": 810, "EAC Typical": 900, "EAC Cost and Schedule": 950, "EAC Bottom-up": 850,
    // 900 - 450; 720 - 900; 360 / (720 - 450)
    "Estimate to Complete": 450, "Variance at Completion": -180, "TCPI": 4 / 3,
    // 3 + 60 / 100; 4 months of 7; 3.6 - 4; 3.6 / 4; 7 / 0.9; (7 - 3.6) / 3
    "Earned Schedule": 18 / 5, "Schedule Variance in Time": -2 / 5, "SPI in Time": 9 / 10, "Estimated Duration": 70 / 9, "TSPI": 17 / 15,
};

const aprilOfB: Expected = {
    // all known to be 0; 0 / 0 is undefined
    "Planned Value": 0, "Earned Value": 0, "Earned Value Actual Cost": 0, "Cost Variance": 0, "Schedule Variance": 0,
    "CPI": null, "SPI": null,
    // BAC 400: 0 + 400; nothing spent + (210 + 210)
    "EAC Atypical": 400, "EAC Typical": null, "EAC Cost and Schedule": null, "EAC Bottom-up": 420,
    // 400 / 400
    "Estimate to Complete": null, "Variance at Completion": null, "TCPI": 1,
    // 0 / 100; May has not begun: 0 months of 4; 0 - 0; 0 / 0; (4 - 0) / (4 - 0)
    "Earned Schedule": 0, "Schedule Variance in Time": 0, "SPI in Time": null, "Estimated Duration": null, "TSPI": 1,
};

const marchOfC: Expected = {
    // 100 - 300; 100 - 300; 100 / 300; 100 / 300
    "Planned Value": 300, "Earned Value": 100, "Earned Value Actual Cost": 300, "Cost Variance": -200, "Schedule Variance": -200,
    "CPI": 1 / 3, "SPI": 1 / 3,
    // BAC 300: 300 + 200; 300 x 3; 300 + 200 x 9; never re-estimated
    "EAC Atypical": 500, "EAC Typical": 900, "EAC Cost and Schedule": 2100, "EAC Bottom-up": null,
    // 900 - 300; 300 - 900; 300 - 300 = 0 left to spend
    "Estimate to Complete": 600, "Variance at Completion": -600, "TCPI": null,
    // 100 is the plan of January and still that of February: 2 + 0 / 200; 3 months of 3; 2 - 3; 2 / 3; 3 / (2 / 3); 3 - 3 = 0 months left
    "Earned Schedule": 2, "Schedule Variance in Time": -1, "SPI in Time": 2 / 3, "Estimated Duration": 9 / 2, "TSPI": null,
};

const aprilOfAll: Expected = {
    // 400 + 0 + 300; 360 + 0 + 100; 450 + 0 + 300; 460 - 750; 460 - 700; 460 / 750; 460 / 700
    "Planned Value": 700, "Earned Value": 460, "Earned Value Actual Cost": 750, "Cost Variance": -290, "Schedule Variance": -240,
    "CPI": 46 / 75, "SPI": 23 / 35,
    // BAC 720 + 400 + 300 = 1420: 750 + 960; 1420 x 75 / 46; 750 + 960 x (75 x 35) / (46 x 23); 850 + 420
    "EAC Atypical": 1710, "EAC Typical": 53250 / 23, "EAC Cost and Schedule": 750 + 1260000 / 529, "EAC Bottom-up": 1270,
    // 53250 / 23 - 750; 1420 - 53250 / 23; 960 / (1420 - 750)
    "Estimate to Complete": 36000 / 23, "Variance at Completion": -20590 / 23, "TCPI": 96 / 67,
    // curve 200, 300, 600, 700, 900, 1100, 1320, 1420: 2 + 160 / 300 = 38 / 15; 4 months of 8; 8 x 30 / 19; (8 - 38 / 15) / 4
    "Earned Schedule": 38 / 15, "Schedule Variance in Time": -22 / 15, "SPI in Time": 19 / 30, "Estimated Duration": 240 / 19, "TSPI": 41 / 30,
};

const aprilOfDirectorate1: Expected = {
    // A + B: the sums of A
    "Planned Value": 400, "Earned Value": 360, "Earned Value Actual Cost": 450, "Cost Variance": -90, "Schedule Variance": -40,
    "CPI": 4 / 5, "SPI": 9 / 10,
    // BAC 720 + 400 = 1120: 450 + 760; 1120 / 0.8; 450 + 760 / 0.72; 850 + 420
    "EAC Atypical": 1210, "EAC Typical": 1400, "EAC Cost and Schedule": 13550 / 9, "EAC Bottom-up": 1270,
    // 1400 - 450; 1120 - 1400; 760 / (1120 - 450)
    "Estimate to Complete": 950, "Variance at Completion": -280, "TCPI": 76 / 67,
    // curve 100, 200, 300, 400, 600 ...: 3 + 60 / 100; 4 months of 8; 8 / 0.9; (8 - 3.6) / 4
    "Earned Schedule": 18 / 5, "Schedule Variance in Time": -2 / 5, "SPI in Time": 9 / 10, "Estimated Duration": 80 / 9, "TSPI": 11 / 10,
};

const aprilOfProgramme1: Expected = {
    // A + C: the sums of all
    "Planned Value": 700, "Earned Value": 460, "Earned Value Actual Cost": 750, "Cost Variance": -290, "Schedule Variance": -240,
    "CPI": 46 / 75, "SPI": 23 / 35,
    // BAC 720 + 300 = 1020: 750 + 560; 1020 x 75 / 46; 750 + 560 x 2625 / 1058; 850 of A
    "EAC Atypical": 1310, "EAC Typical": 38250 / 23, "EAC Cost and Schedule": 750 + 735000 / 529, "EAC Bottom-up": 850,
    // 38250 / 23 - 750; 1020 - 38250 / 23; 560 / (1020 - 750)
    "Estimate to Complete": 21000 / 23, "Variance at Completion": -14790 / 23, "TCPI": 56 / 27,
    // curve 200, 300, 600, 700, 800, 900, 1020: 38 / 15; 4 months of 7; 7 x 30 / 19; (7 - 38 / 15) / 3
    "Earned Schedule": 38 / 15, "Schedule Variance in Time": -22 / 15, "SPI in Time": 19 / 30, "Estimated Duration": 210 / 19, "TSPI": 67 / 45,
};

/* The month of April: read on 30 April, closing of 31 March. */

const marchOfA: Expected = {
    // 252 - 300; 252 - 300; 252 / 300; 252 / 300
    "Planned Value": 300, "Earned Value": 252, "Earned Value Actual Cost": 300, "Cost Variance": -48, "Schedule Variance": -48,
    "CPI": 21 / 25, "SPI": 21 / 25,
    // BAC 720: 300 + 468; 720 / 0.84; 300 + 468 / 0.7056; 300 + (100 + 200 + 200), March itself being closed
    "EAC Atypical": 768, "EAC Typical": 6000 / 7, "EAC Cost and Schedule": 300 + 32500 / 49, "EAC Bottom-up": 800,
    // 6000 / 7 - 300; 720 - 6000 / 7; 468 / 420
    "Estimate to Complete": 3900 / 7, "Variance at Completion": -960 / 7, "TCPI": 39 / 35,
    // 2 + 52 / 100; 3 months of 7; 7 / 0.84; (7 - 2.52) / 4
    "Earned Schedule": 63 / 25, "Schedule Variance in Time": -12 / 25, "SPI in Time": 21 / 25, "Estimated Duration": 25 / 3, "TSPI": 28 / 25,
};

const marchOfAll: Expected = {
    // A + C: 300 + 300; 252 + 100; 300 + 300; 352 - 600; 352 - 600; 352 / 600; 352 / 600
    "Planned Value": 600, "Earned Value": 352, "Earned Value Actual Cost": 600, "Cost Variance": -248, "Schedule Variance": -248,
    "CPI": 44 / 75, "SPI": 44 / 75,
    // BAC 720 + 300 = 1020: 600 + 668; 1020 x 75 / 44; 600 + 668 x 5625 / 1936; 800 of A
    "EAC Atypical": 1268, "EAC Typical": 19125 / 11, "EAC Cost and Schedule": 600 + 939375 / 484, "EAC Bottom-up": 800,
    // 19125 / 11 - 600; 1020 - 19125 / 11; 668 / 420
    "Estimate to Complete": 12525 / 11, "Variance at Completion": -7905 / 11, "TCPI": 167 / 105,
    // curve 200, 300, 600 ...: 2 + 52 / 300 = 163 / 75; 3 months of 7; 163 / 225; 7 x 225 / 163; (7 - 163 / 75) / 4
    "Earned Schedule": 163 / 75, "Schedule Variance in Time": -62 / 75, "SPI in Time": 163 / 225, "Estimated Duration": 1575 / 163,
    "TSPI": 181 / 150,
};

/* 15 April: closing of 28 February, as March is closed on 30 April only. */

const februaryOfA: Expected = {
    // 150 - 200; 150 - 200; 150 / 200; 150 / 200
    "Planned Value": 200, "Earned Value": 150, "Earned Value Actual Cost": 200, "Cost Variance": -50, "Schedule Variance": -50,
    "CPI": 3 / 4, "SPI": 3 / 4,
    // BAC 600: 200 + 450; 600 / 0.75; 200 + 450 / 0.5625; 200 + (90 + 100 + 200 + 200), March being open
    "EAC Atypical": 650, "EAC Typical": 800, "EAC Cost and Schedule": 1000, "EAC Bottom-up": 790,
    // 800 - 200; 600 - 800; 450 / 400
    "Estimate to Complete": 600, "Variance at Completion": -200, "TCPI": 9 / 8,
    // 1 + 50 / 100; 2 months of 6; 6 / 0.75; (6 - 1.5) / 4
    "Earned Schedule": 3 / 2, "Schedule Variance in Time": -1 / 2, "SPI in Time": 3 / 4, "Estimated Duration": 8, "TSPI": 9 / 8,
};

/** Expected values of each row of the report that is not blank. */
interface Rows {
    readonly total?: Expected;
    readonly directorate1?: Expected;
    readonly directorate2?: Expected;
    readonly programme1?: Expected;
    readonly programme2?: Expected;
    readonly a?: Expected;
    readonly b?: Expected;
    readonly c?: Expected;
}

function cellsOf(when: TinyCell["when"], rows: Rows): readonly TinyCell[] {
    const expectations: readonly (readonly [TinyCell["of"], Expected | undefined])[] = [
        ["total", rows.total],
        [{ directorate: "DIR-1" }, rows.directorate1],
        [{ directorate: "DIR-2" }, rows.directorate2],
        [{ programme: "PRG-1" }, rows.programme1],
        [{ programme: "PRG-2" }, rows.programme2],
        [{ project: "EV-A" }, rows.a],
        [{ project: "EV-B" }, rows.b],
        [{ project: "EV-C" }, rows.c],
        [{ project: "EV-D" }, undefined],
    ];
    return expectations.map(([of, expected]) => ({ of, when, expected: expected ?? nothing }));
}

export const earnedValueCase: TinyCase = {
    name: "Earned value",
    tables: {
        directorate: directorates,
        programme: programmes,
        resource: resources,
        project: projects,
        reporting_period: periods,
        parameter: parameters,
        budget_version: versions,
        budget_movement: movements,
        earned_value: earnedValues,
    },
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-04-30",
    cells: [
        // B is not measured yet: directorate 1 is A, programme 1 is all.
        ...cellsOf({ asOf: "2025-02-28" }, {
            total: januaryOfAll, directorate1: januaryOfA, directorate2: januaryOfC, programme1: januaryOfAll, a: januaryOfA, c: januaryOfC,
        }),
        ...cellsOf({ asOf: "2025-06-30" }, {
            total: aprilOfAll, directorate1: aprilOfDirectorate1, directorate2: marchOfC, programme1: aprilOfProgramme1, programme2: aprilOfB,
            a: aprilOfA, b: aprilOfB, c: marchOfC,
        }),
        ...cellsOf({ month: "2025-04" }, {
            total: marchOfAll, directorate1: marchOfA, directorate2: marchOfC, programme1: marchOfAll, a: marchOfA, c: marchOfC,
        }),
        // August lies beyond the day of reading.
        ...cellsOf({ month: "2025-08" }, {}),
        // The end of the year is read on 30 June.
        { of: "total", when: { asOf: "2025-12-31" }, expected: aprilOfAll },
        { of: { project: "EV-A" }, when: { asOf: "2025-12-31" }, expected: aprilOfA },
        { of: { project: "EV-A" }, when: { asOf: "2025-04-15" }, expected: februaryOfA },
    ],
};
