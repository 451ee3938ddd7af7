/*
 * Milestones of four projects, read on 30 June, in August and on 30 September 2025.
 *
 * JM-A  monthly. A1 achieved two days late, which the tolerance of two days forgives (tie). A2 planned and due on 30 June itself, then left
 *       overdue. A3 slides at each report. A4 comes nearer.
 * JM-B  weekly. B1 achieved three days late. B2 slides in the last week. B3 replanned, then overdue again by a day. B4 cancelled in July.
 * JM-C  monthly, without any approved date: on-time rate, drift and execution index are undefined. C1 overdue, C2 to come, C3 achieved.
 * JM-D  nothing.
 *
 * - "Passed" is strictly before the as-of date: what is planned on that very day is due in 0 days and not overdue.
 * - J01: overdue, never replanned (planned date equal to the approved one, or no approved date): as-of date minus planned date. Replanned and
 *   overdue again (B3 on 30 September): planned minus approved date, 14, and not 15. Without an approved date and not overdue: blank.
 * - J01, J02: milestones achieved count with their actual date, cancelled ones do not.
 * - J02, J06: each project in its own cadence, at the total too: the worst of the projects. A milestone without a report at the end of the
 *   previous period has no period slip.
 * - J03: late is more than milestone_tolerance_days after the approved date of the last report; the tolerance does not move what is due.
 * - J04, J05: 0 for a project with a milestone that is not cancelled, blank for a project with none at all.
 * - J06: planned date of the last report minus planned date at the end of the sixth period before that of the as-of date, over the days
 *   between the two reports; ends, and not a fitted line. A milestone first told later counts from its first report (A3 in June and August);
 *   with one report alone, or once achieved, blank.
 * - J07: days from the start of the project to its last milestone, end minus start; cancelled milestones left out; a project without any
 *   approved date is left out of both sums.
 * - J08: every milestone achieved counts above, with an approved date or not (C3), due already or not; the due ones below.
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
JM-A,,,Project A,PRG-1,Prog 1,DIR-1,Dir 1,DIR-1,PER-1,SPO-1,build,study,change,monthly,2025-01-01,2025-12-15,2025-12-15,EUR,true,hybrid,100
JM-B,,,Project B,PRG-2,Prog 2,DIR-1,Dir 1,DIR-1,PER-1,SPO-1,build,study,change,weekly,2025-05-01,2025-10-31,2025-11-12,EUR,true,hybrid,100
JM-C,,,Project C,PRG-1,Prog 1,DIR-2,Dir 2,DIR-2,PER-1,SPO-1,build,study,change,monthly,2025-01-01,2025-12-31,2025-12-31,EUR,true,hybrid,100
JM-D,,,Project D,PRG-2,Prog 2,DIR-2,Dir 2,DIR-2,PER-1,SPO-1,build,study,change,monthly,2025-01-01,2025-12-31,2025-12-31,EUR,true,hybrid,100
`;

const periods = `period_id,label,cadence,start_date,end_date,opening_date,due_date,rank
2025-01,January 2025,monthly,2025-01-01,2025-01-31,2025-01-23,2025-01-27,1
2025-02,February 2025,monthly,2025-02-01,2025-02-28,2025-02-20,2025-02-24,2
2025-03,March 2025,monthly,2025-03-01,2025-03-31,2025-03-23,2025-03-27,3
2025-04,April 2025,monthly,2025-04-01,2025-04-30,2025-04-22,2025-04-26,4
2025-W20,Week 20 of 2025,weekly,2025-05-12,2025-05-18,2025-05-16,2025-05-18,5
2025-W21,Week 21 of 2025,weekly,2025-05-19,2025-05-25,2025-05-23,2025-05-25,6
2025-05,May 2025,monthly,2025-05-01,2025-05-31,2025-05-23,2025-05-27,7
2025-W22,Week 22 of 2025,weekly,2025-05-26,2025-06-01,2025-05-30,2025-06-01,8
2025-W23,Week 23 of 2025,weekly,2025-06-02,2025-06-08,2025-06-06,2025-06-08,9
2025-W24,Week 24 of 2025,weekly,2025-06-09,2025-06-15,2025-06-13,2025-06-15,10
2025-W25,Week 25 of 2025,weekly,2025-06-16,2025-06-22,2025-06-20,2025-06-22,11
2025-W26,Week 26 of 2025,weekly,2025-06-23,2025-06-29,2025-06-27,2025-06-29,12
2025-06,June 2025,monthly,2025-06-01,2025-06-30,2025-06-22,2025-06-26,13
2025-W27,Week 27 of 2025,weekly,2025-06-30,2025-07-06,2025-07-04,2025-07-06,14
2025-W28,Week 28 of 2025,weekly,2025-07-07,2025-07-13,2025-07-11,2025-07-13,15
2025-W29,Week 29 of 2025,weekly,2025-07-14,2025-07-20,2025-07-18,2025-07-20,16
2025-W30,Week 30 of 2025,weekly,2025-07-21,2025-07-27,2025-07-25,2025-07-27,17
2025-07,July 2025,monthly,2025-07-01,2025-07-31,2025-07-23,2025-07-27,18
2025-W31,Week 31 of 2025,weekly,2025-07-28,2025-08-03,2025-08-01,2025-08-03,19
2025-W32,Week 32 of 2025,weekly,2025-08-04,2025-08-10,2025-08-08,2025-08-10,20
2025-W33,Week 33 of 2025,weekly,2025-08-11,2025-08-17,2025-08-15,2025-08-17,21
2025-W34,Week 34 of 2025,weekly,2025-08-18,2025-08-24,2025-08-22,2025-08-24,22
2025-W35,Week 35 of 2025,weekly,2025-08-25,2025-08-31,2025-08-29,2025-08-31,23
2025-08,August 2025,monthly,2025-08-01,2025-08-31,2025-08-23,2025-08-27,24
2025-W36,Week 36 of 2025,weekly,2025-09-01,2025-09-07,2025-09-05,2025-09-07,25
2025-W37,Week 37 of 2025,weekly,2025-09-08,2025-09-14,2025-09-12,2025-09-14,26
2025-W38,Week 38 of 2025,weekly,2025-09-15,2025-09-21,2025-09-19,2025-09-21,27
2025-W39,Week 39 of 2025,weekly,2025-09-22,2025-09-28,2025-09-26,2025-09-28,28
2025-09,September 2025,monthly,2025-09-01,2025-09-30,2025-09-22,2025-09-26,29
2025-W40,Week 40 of 2025,weekly,2025-09-29,2025-10-05,2025-10-03,2025-10-05,30
2025-10,October 2025,monthly,2025-10-01,2025-10-31,2025-10-23,2025-10-27,31
`;

const parameters = `key,number_value,date_value,text_value,label_fr,label_en
reporting_date,,2025-09-30,,Jour de lecture,Day of reading
fiscal_start_month,1,,,Premier mois,First month
closing_lag_months,1,,,Mois de clôture,Months of closing
hours_per_day,7.4,,,Heures par jour,Hours in a day
risk_matrix,,,STD5,Matrice,Matrix
burn_months,3,,,Mois du rythme,Months of the burn rate
forecast_lead_months,3,,,Avance,Lead
flat_line_periods,6,,,Périodes figées,Flat periods
flat_line_tolerance,0.05,,,Tolérance,Tolerance
milestone_tolerance_days,2,,,Tolérance,Tolerance
concentration_top,5,,,Nombre,Number
`;

const milestones = `milestone_id,label,milestone_type,sort_order
A1,Scope agreed,key,1
A2,Design agreed,key,2
A3,First delivery,contractual,3
A4,Open to all,key,4
B1,Scope agreed,key,1
B2,Open to all,contractual,4
B3,First delivery,key,2
B4,Second delivery,key,3
C1,First study,key,1
C2,Last study,key,3
C3,Second study,key,2
`;

const snapshots = `milestone_id,project_id,report_date,baseline_date,planned_date,actual_date,status
A1,JM-A,2025-04-30,2025-05-15,2025-05-15,,planned
A1,JM-A,2025-05-31,2025-05-15,2025-05-17,2025-05-17,achieved
A2,JM-A,2025-05-31,2025-06-30,2025-06-30,,planned
A2,JM-A,2025-06-30,2025-06-30,2025-06-30,,planned
A2,JM-A,2025-08-31,2025-06-30,2025-06-30,,planned
A3,JM-A,2025-03-31,2025-09-30,2025-09-30,,planned
A3,JM-A,2025-06-30,2025-09-30,2025-10-10,,planned
A3,JM-A,2025-07-31,2025-09-30,2025-10-10,,planned
A3,JM-A,2025-08-31,2025-09-30,2025-10-20,,planned
A3,JM-A,2025-09-30,2025-09-30,2025-10-31,,planned
A4,JM-A,2025-06-30,2025-12-15,2025-12-15,,planned
A4,JM-A,2025-08-31,2025-12-15,2025-12-01,,planned
B1,JM-B,2025-06-15,2025-06-20,2025-06-20,,planned
B1,JM-B,2025-06-29,2025-06-20,2025-06-23,2025-06-23,achieved
B2,JM-B,2025-06-29,2025-10-31,2025-10-31,,planned
B2,JM-B,2025-08-24,2025-10-31,2025-10-31,,planned
B2,JM-B,2025-09-28,2025-10-31,2025-11-05,,planned
B2,JM-B,2025-09-30,2025-10-31,2025-11-12,,planned
B3,JM-B,2025-06-29,2025-09-15,2025-09-15,,planned
B3,JM-B,2025-08-24,2025-09-15,2025-09-15,,planned
B3,JM-B,2025-09-14,2025-09-15,2025-09-29,,planned
B3,JM-B,2025-09-30,2025-09-15,2025-09-29,,planned
B4,JM-B,2025-06-29,2025-07-31,2025-07-31,,planned
B4,JM-B,2025-07-27,2025-07-31,2025-07-31,,cancelled
C1,JM-C,2025-06-30,,2025-08-15,,planned
C1,JM-C,2025-07-31,,2025-08-15,,planned
C2,JM-C,2025-08-31,,2025-10-30,,planned
C2,JM-C,2025-09-30,,2025-10-30,,planned
C3,JM-C,2025-07-31,,2025-08-25,,planned
C3,JM-C,2025-08-31,,2025-08-20,2025-08-20,achieved
`;

const nothing: Expected = {
    "Slippage": null, "Period Slip": null, "On-time Rate": null, "Overdue Milestones": null,
    "Due within 30 Days": null, "Due in 31 to 60 Days": null, "Due in 61 to 90 Days": null,
    "Milestone Trend": null, "Schedule Drift Rate": null, "Baseline Execution Index": null,
};

/* 30 June, a Monday: the month before ends on 31 May, the week before on 29 June. */

const juneOfA: Expected = {
    // A1 17 - 15 May = 2, A2 0, A3 30 September to 10 October = 10, A4 0; A1 0, A2 0, A3 10, A4 not told on 31 May
    "Slippage": 10, "Period Slip": 10,
    // due A1 (on time by the tolerance), A2 (on 30 June itself): 1 / 2; A2 is planned today, so not overdue
    "On-time Rate": 1 / 2, "Overdue Milestones": 0,
    // A2 in 0 days; A3 in 102, A4 in 168
    "Due within 30 Days": 1, "Due in 31 to 60 Days": 0, "Due in 61 to 90 Days": 0,
    // A2 0 / 30, A3 10 days from 31 March to 30 June = 10 / 91, A4 told once
    "Milestone Trend": 10 / 91,
    // 1 January to 15 December by A4, planned as approved: (348 - 348) / 348; A1 achieved of A1 and A2 due
    "Schedule Drift Rate": 0, "Baseline Execution Index": 1 / 2,
};

const juneOfB: Expected = {
    // B1 20 to 23 June = 3, B2 0, B3 0, B4 0; nothing moved since 29 June
    "Slippage": 3, "Period Slip": 0,
    // due B1, three days late: 0 / 1
    "On-time Rate": 0, "Overdue Milestones": 0,
    // B4 in 31 days, B3 in 77, B2 in 123
    "Due within 30 Days": 0, "Due in 31 to 60 Days": 1, "Due in 61 to 90 Days": 1,
    // each open one told once
    "Milestone Trend": null,
    // 1 May to 31 October by B2: (183 - 183) / 183; B1 of B1
    "Schedule Drift Rate": 0, "Baseline Execution Index": 1,
};

const juneOfC: Expected = {
    // C1 has no approved date and is not overdue; it was not told on 31 May
    "Slippage": null, "Period Slip": null, "On-time Rate": null, "Overdue Milestones": 0,
    // C1 in 46 days
    "Due within 30 Days": 0, "Due in 31 to 60 Days": 1, "Due in 61 to 90 Days": 0,
    "Milestone Trend": null, "Schedule Drift Rate": null, "Baseline Execution Index": null,
};

const juneOfAll: Expected = {
    // worst of 10, 3; worst of 10, 0; (1 + 0) / (2 + 1)
    "Slippage": 10, "Period Slip": 10, "On-time Rate": 1 / 3, "Overdue Milestones": 0,
    // A2; B4, C1; B3
    "Due within 30 Days": 1, "Due in 31 to 60 Days": 2, "Due in 61 to 90 Days": 1,
    // A alone; (348 + 183 - 348 - 183) / 531; (1 + 1) / (2 + 1)
    "Milestone Trend": 10 / 91, "Schedule Drift Rate": 0, "Baseline Execution Index": 2 / 3,
};

const juneOfDirectorate1: Expected = {
    // A + B: as all, without C1 in 46 days
    ...juneOfAll, "Due in 31 to 60 Days": 1,
};

const juneOfProgramme1: Expected = {
    // A + C: as A, with C1 in 46 days
    ...juneOfA, "Due in 31 to 60 Days": 1,
};

/* August, read on Sunday 31: the month before ends on 31 July, the week before on 24 August. */

const augustOfA: Expected = {
    // A1 2, A2 30 June to 31 August = 62, A3 30 September to 20 October = 20, A4 -14; A1 0, A2 0, A3 10, A4 -14
    "Slippage": 62, "Period Slip": 10,
    // due A1, A2: 1 / 2; A2
    "On-time Rate": 1 / 2, "Overdue Milestones": 1,
    // A3 in 50 days, A4 in 92
    "Due within 30 Days": 0, "Due in 31 to 60 Days": 1, "Due in 61 to 90 Days": 0,
    // A2 0, A3 20 days from 31 March to 31 August = 20 / 153, A4 -14 / 62
    "Milestone Trend": 20 / 153,
    // 1 January to 1 December is 334: (334 - 348) / 348; A1 of A1 and A2
    "Schedule Drift Rate": -7 / 174, "Baseline Execution Index": 1 / 2,
};

const augustOfB: Expected = {
    // B1 3, B2 0, B3 0, B4 cancelled; nothing moved since 24 August
    "Slippage": 3, "Period Slip": 0,
    // due B1 alone, as B4 is cancelled: 0 / 1
    "On-time Rate": 0, "Overdue Milestones": 0,
    // B3 in 15 days, B2 in 61
    "Due within 30 Days": 1, "Due in 31 to 60 Days": 0, "Due in 61 to 90 Days": 1,
    // B2 and B3 did not move since 20 July (told on 29 June)
    "Milestone Trend": 0,
    // (183 - 183) / 183; B1 of B1
    "Schedule Drift Rate": 0, "Baseline Execution Index": 1,
};

const augustOfC: Expected = {
    // C1 15 to 31 August = 16, C2 and C3 have no approved date; C1 0, C2 not told on 31 July, C3 25 to 20 August = -5
    "Slippage": 16, "Period Slip": 0, "On-time Rate": null, "Overdue Milestones": 1,
    // C2 in 60 days
    "Due within 30 Days": 0, "Due in 31 to 60 Days": 1, "Due in 61 to 90 Days": 0,
    // C1 0 / 31, C2 told once, C3 achieved; nothing was due
    "Milestone Trend": 0, "Schedule Drift Rate": null, "Baseline Execution Index": null,
};

const augustOfAll: Expected = {
    // worst of 62, 3, 16; worst of 10, 0, 0; (1 + 0) / (2 + 1); A2, C1
    "Slippage": 62, "Period Slip": 10, "On-time Rate": 1 / 3, "Overdue Milestones": 2,
    // B3; A3, C2; B2
    "Due within 30 Days": 1, "Due in 31 to 60 Days": 2, "Due in 61 to 90 Days": 1,
    // worst of 20 / 153, 0, 0; (334 + 183 - 531) / 531; (A1, B1, C3) / (A1, A2, B1)
    "Milestone Trend": 20 / 153, "Schedule Drift Rate": -14 / 531, "Baseline Execution Index": 1,
};

const augustOfDirectorate1: Expected = {
    // A + B: as all, without C1 overdue, C2 to come and C3 achieved: 2 / 3
    ...augustOfAll, "Overdue Milestones": 1, "Due in 31 to 60 Days": 1, "Baseline Execution Index": 2 / 3,
};

const augustOfProgramme1: Expected = {
    // A + C: as A, with C1 overdue, C2 to come and C3 achieved: (A1, C3) / (A1, A2)
    ...augustOfA, "Overdue Milestones": 2, "Due in 31 to 60 Days": 2, "Baseline Execution Index": 1,
};

/* 30 September, a Tuesday: the month before ends on 31 August, the week before on 28 September. */

const septemberOfA: Expected = {
    // A1 2, A2 30 June to 30 September = 92, A3 30 September to 31 October = 31, A4 -14; A3 20 to 31 October = 11, the others 0
    "Slippage": 92, "Period Slip": 11,
    // due A1, A2, A3 (on 30 September itself): 1 / 3; A2
    "On-time Rate": 1 / 3, "Overdue Milestones": 1,
    // A3 in 31 days, A4 in 62
    "Due within 30 Days": 0, "Due in 31 to 60 Days": 1, "Due in 61 to 90 Days": 1,
    // A2 0, A3 31 days from 31 March to 30 September = 31 / 183, A4 below 0
    "Milestone Trend": 31 / 183,
    // (334 - 348) / 348; A1 of A1, A2, A3
    "Schedule Drift Rate": -7 / 174, "Baseline Execution Index": 1 / 3,
};

const septemberOfB: Expected = {
    // B1 3, B2 31 October to 12 November = 12, B3 15 to 29 September = 14; B2 5 to 12 November = 7, B1 and B3 0
    "Slippage": 14, "Period Slip": 7,
    // due B1 (late), B3 (not achieved): 0 / 2; B3, planned the day before
    "On-time Rate": 0, "Overdue Milestones": 1,
    // B2 in 43 days
    "Due within 30 Days": 0, "Due in 31 to 60 Days": 1, "Due in 61 to 90 Days": 0,
    // from 24 August to 30 September, 37 days: B2 12 / 37, B3 14 / 37
    "Milestone Trend": 14 / 37,
    // 1 May to 12 November is 195: (195 - 183) / 183; B1 of B1 and B3
    "Schedule Drift Rate": 4 / 61, "Baseline Execution Index": 1 / 2,
};

const septemberOfC: Expected = {
    // C1 15 August to 30 September = 46; nothing moved since 31 August
    "Slippage": 46, "Period Slip": 0, "On-time Rate": null, "Overdue Milestones": 1,
    // C2 in 30 days
    "Due within 30 Days": 1, "Due in 31 to 60 Days": 0, "Due in 61 to 90 Days": 0,
    // C1 0, C2 0
    "Milestone Trend": 0, "Schedule Drift Rate": null, "Baseline Execution Index": null,
};

const septemberOfAll: Expected = {
    // worst of 92, 14, 46; worst of 11, 7, 0; (1 + 0) / (3 + 2); A2, B3, C1
    "Slippage": 92, "Period Slip": 11, "On-time Rate": 1 / 5, "Overdue Milestones": 3,
    // C2; A3, B2; A4
    "Due within 30 Days": 1, "Due in 31 to 60 Days": 2, "Due in 61 to 90 Days": 1,
    // worst of 31 / 183, 14 / 37, 0; (334 + 195 - 531) / 531; (A1, B1, C3) / (A1, A2, A3, B1, B3)
    "Milestone Trend": 14 / 37, "Schedule Drift Rate": -2 / 531, "Baseline Execution Index": 3 / 5,
};

const septemberOfDirectorate1: Expected = {
    // A + B: as all, without C1, C2 and C3: 2 / 5
    ...septemberOfAll, "Overdue Milestones": 2, "Due within 30 Days": 0, "Baseline Execution Index": 2 / 5,
};

const septemberOfProgramme1: Expected = {
    // A + C: as A, with C1 overdue, C2 to come and C3 achieved: 2 / 3
    ...septemberOfA, "Overdue Milestones": 2, "Due within 30 Days": 1, "Baseline Execution Index": 2 / 3,
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
        [{ project: "JM-A" }, rows.a],
        [{ project: "JM-B" }, rows.b],
        [{ project: "JM-C" }, rows.c],
        [{ project: "JM-D" }, undefined],
    ];
    return expectations.map(([of, expected]) => ({ of, when, expected: expected ?? nothing }));
}

export const milestonesCase: TinyCase = {
    name: "Milestones",
    tables: {
        directorate: directorates,
        programme: programmes,
        resource: resources,
        project: projects,
        reporting_period: periods,
        parameter: parameters,
        milestone: milestones,
        milestone_snapshot: snapshots,
    },
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-08-31",
    cells: [
        ...cellsOf({ asOf: "2025-06-30" }, {
            total: juneOfAll, directorate1: juneOfDirectorate1, programme1: juneOfProgramme1, a: juneOfA, b: juneOfB, c: juneOfC,
        }),
        ...cellsOf({ month: "2025-08" }, {
            total: augustOfAll, directorate1: augustOfDirectorate1, programme1: augustOfProgramme1, a: augustOfA, b: augustOfB, c: augustOfC,
        }),
        ...cellsOf({ asOf: "2025-09-30" }, {
            total: septemberOfAll, directorate1: septemberOfDirectorate1, programme1: septemberOfProgramme1,
            a: septemberOfA, b: septemberOfB, c: septemberOfC,
        }),
        // November lies beyond the day of reading; the end of the year is read on 30 September.
        ...cellsOf({ month: "2025-11" }, {}),
        { of: "total", when: { asOf: "2025-12-31" }, expected: septemberOfAll },
    ],
};
