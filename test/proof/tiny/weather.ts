import type { TinyCase } from "./tinyCase";
import {
    budgetMovementHeader, cellsAt, csv, directorate, nothingOf, parameter, programme, projectHeader, resource, scopesOf,
} from "./twoDirectorates";

/*
 * Four projects. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X holds P1 and P2, PRG-Y holds P3 and P4.
 *
 * P1  monthly. Overall: sun 24 Jan, sun 25 Feb (entered late, on the 27th), cloudy 20 Mar, not rated 23 May, exempt 20 Jun,
 *     cloudy 22 Aug, a draft of rain 24 Sep. Schedule: rain 20 Mar, cloudy 22 Aug. Budget: a draft of storm 20 Mar.
 *     Quality (not mandatory): storm 20 Mar. Budget 1,000,000. Landing 1,000,000, 1,050,000 from 31 Jul, 1,200,000 from 25 Sep.
 * P2  monthly. Overall: sun 23 Jan, reset 24 Feb, cloudy and sun both on 18 Mar (a tie), cloudy 31 Mar (entered on 1 Apr),
 *     storm 23 Sep. Budget 400,000, then 500,000 from the revision of 27 Jun. One milestone 10 days late, 11 days from 15 May.
 *     It has no mandatory dimension but the overall one: its derived level is undefined.
 * P3  weekly, closed on 15 Jun. Overall: sun 20 Mar, storm 27 Mar (entered late, on the 29th), sun 31 Mar. Scope: rain 27 Mar.
 *     Budget 200,000. At the closing of January it earned 50,000 for 100,000 spent: cost performance 0.5.
 * P4  running, without any fact.
 *
 * - Counts, shares and amounts are 0 as soon as one project in scope could be judged, BLANK when none could. "Could be judged" is: running
 *   and rated (Sunny Share: and fresh; Net Degradations and Level Jumps: with a level one period before as well).
 * - Weather Level, Derived Level, Declared Gap and Weather Trend are told for closed projects too. Time in State, Weather Age, Level Jumps and
 *   Flat-lining Projects are told for running ones alone.
 * - A report counts from the day of the situation it tells: at 31 March P2's report of 31 March counts, though entered on 1 April. It is then
 *   0 days old.
 * - Weather Level of a project is the worst of all dimensions, mandatory or not, overall included; every count and index takes the overall
 *   level.
 * - When the last published report rates nothing, the project has no level, no gap, no trend, no time in state, and is not rated;
 *   its weather age runs from that report all the same.
 * - Weather Trend exists for one project in scope, were the others without any report.
 * - Net Degradations and Level Jumps over several projects compare each project with its own previous period.
 * - Time in State starts at the day of the situation told, Weather Age at the day of entry.
 * - Collection Rate and Timeliness count the reports of any dimension that were due within the dates in scope and by the as-of date (due day
 *   included). Published covers not rated and reset, and each expected report counts once, however often it was published. Comment Completeness
 *   counts the published reports that tell of a day within the dates in scope, by the as-of date.
 */

type Value = number | null;
type Row = readonly [Value, Value, Value, Value, Value, Value, Value, Value, Value];
type Rows = Readonly<Record<string, Row>>;

const SCOPES = scopesOf("P1", "P2", "P3", "P4");

const TABLES = {
    directorate,
    programme,
    resource,
    parameter,
    project: csv(
        projectHeader,
        "P1,,,Alpha,PRG-X,Programme X,DIR-A,Directorate A,DIR-A,PM-1,SP-1,"
            + "build,transformation,change,monthly,2024-01-08,2026-06-30,2026-06-30,EUR,true,predictive,1000000",
        "P2,,,Bravo,PRG-X,Programme X,DIR-B,Directorate B,DIR-A,PM-1,SP-1,"
            + "build,obsolescence,run,monthly,2024-01-08,2026-06-30,2026-06-30,EUR,true,predictive,500000",
        "P3,,,Charlie,PRG-Y,Programme Y,DIR-B,Directorate B,DIR-B,PM-1,SP-1,"
            + "closed,regulatory,change,weekly,2024-09-02,2025-06-15,2025-06-15,EUR,false,predictive,200000",
        "P4,,,Delta,PRG-Y,Programme Y,DIR-A,Directorate A,DIR-A,PM-1,SP-1,"
            + "framing,study,change,monthly,2025-01-01,2026-06-30,2026-06-30,EUR,true,predictive,300000"
    ),
    reporting_period: csv(
        "period_id,label,cadence,start_date,end_date,opening_date,due_date,rank",
        "2025-01,January,monthly,2025-01-01,2025-01-31,2025-01-20,2025-01-25,1",
        "2025-02,February,monthly,2025-02-01,2025-02-28,2025-02-20,2025-02-25,2",
        "2025-03,March,monthly,2025-03-01,2025-03-31,2025-03-17,2025-03-25,3",
        "2025-W12,Week 12,weekly,2025-03-17,2025-03-23,2025-03-19,2025-03-21,4",
        "2025-W13,Week 13,weekly,2025-03-24,2025-03-30,2025-03-26,2025-03-28,5",
        "2025-W14,Week 14,weekly,2025-03-31,2025-04-06,2025-03-31,2025-04-04,6",
        "2025-04,April,monthly,2025-04-01,2025-04-30,2025-04-20,2025-04-25,7",
        "2025-05,May,monthly,2025-05-01,2025-05-31,2025-05-20,2025-05-25,8",
        "2025-W21,Week 21,weekly,2025-05-19,2025-05-25,2025-05-21,2025-05-23,9",
        "2025-W22,Week 22,weekly,2025-05-26,2025-06-01,2025-05-28,2025-05-30,10",
        "2025-06,June,monthly,2025-06-01,2025-06-30,2025-06-20,2025-06-25,11",
        "2025-07,July,monthly,2025-07-01,2025-07-31,2025-07-20,2025-07-25,12",
        "2025-08,August,monthly,2025-08-01,2025-08-31,2025-08-20,2025-08-25,13",
        "2025-09,September,monthly,2025-09-01,2025-09-30,2025-09-20,2025-09-25,14",
        "2025-10,October,monthly,2025-10-01,2025-10-31,2025-10-20,2025-10-25,15"
    ),
    weather_report: csv(
        "report_id,project_id,dimension_id,period_id,effective_date,entry_date,rating_state,level,source_level,declared_trend,"
            + "comment,key_fact,action,decision_expected,entered_by,entry_status,comment_language",
        "W101,P1,overall,2025-01,2025-01-24,2025-01-24T09:00:00,rated,1,Sun,,,,,,PM-1,frozen,en",
        "W102,P1,overall,2025-02,2025-02-25,2025-02-27T09:00:00,rated,1,Sun,,,,,,PM-1,frozen,en",
        "W103,P1,overall,2025-03,2025-03-20,2025-03-20T09:00:00,rated,2,Cloudy,,Why,,Do,,PM-1,published,en",
        "W104,P1,overall,2025-05,2025-05-23,2025-05-23T09:00:00,not_rated,,Not rated,,,,,,PM-1,published,en",
        "W105,P1,overall,2025-06,2025-06-20,2025-06-20T09:00:00,exempt,,Exempt,,,,,,PM-1,published,en",
        "W106,P1,overall,2025-08,2025-08-22,2025-08-22T09:00:00,rated,2,Cloudy,,,,,,PM-1,published,en",
        "W107,P1,overall,2025-09,2025-09-24,2025-09-24T09:00:00,rated,3,Rain,,,,,,PM-1,draft,en",
        "W111,P1,schedule,2025-03,2025-03-20,2025-03-20T09:10:00,rated,3,Rain,,Why,,Do,,PM-1,published,en",
        "W112,P1,schedule,2025-08,2025-08-22,2025-08-22T09:10:00,rated,2,Cloudy,,,,,,PM-1,published,en",
        "W113,P1,budget,2025-03,2025-03-20,2025-03-20T09:20:00,rated,4,Storm,,,,,,PM-1,draft,en",
        "W114,P1,quality,2025-03,2025-03-20,2025-03-20T09:30:00,rated,4,Storm,,Why,,Do,,PM-1,published,en",
        "W201,P2,overall,2025-01,2025-01-23,2025-01-23T09:00:00,rated,1,Sun,,,,,,PM-1,frozen,en",
        "W202,P2,overall,2025-02,2025-02-24,2025-02-25T23:30:00,reset,,Replanned,,,,,,PM-1,frozen,en",
        "W203,P2,overall,2025-03,2025-03-18,2025-03-18T09:00:00,rated,2,Cloudy,,,,,,PM-1,published,en",
        "W204,P2,overall,2025-03,2025-03-18,2025-03-18T15:00:00,rated,1,Sun,,,,,,PM-1,published,en",
        "W205,P2,overall,2025-03,2025-03-31,2025-04-01T09:00:00,rated,2,Cloudy,,Why,,Do,,PM-1,published,en",
        "W206,P2,overall,2025-09,2025-09-23,2025-09-23T09:00:00,rated,4,Storm,,Why,,Do,,PM-1,published,en",
        "W301,P3,overall,2025-W12,2025-03-20,2025-03-20T09:00:00,rated,1,Sun,,,,,,PM-1,frozen,en",
        "W302,P3,overall,2025-W13,2025-03-27,2025-03-29T09:00:00,rated,4,Storm,,Why,,Do,,PM-1,published,en",
        "W303,P3,overall,2025-W14,2025-03-31,2025-03-31T09:00:00,rated,1,Sun,,,,,,PM-1,published,en",
        "W311,P3,scope,2025-W13,2025-03-27,2025-03-27T09:10:00,rated,3,Rain,,Why,,Do,,PM-1,published,en"
    ),
    weather_expected: csv(
        "project_id,dimension_id,period_id,due_date",
        "P1,overall,2025-01,2025-01-25",
        "P1,overall,2025-02,2025-02-25",
        "P1,overall,2025-03,2025-03-25",
        "P1,overall,2025-05,2025-05-25",
        "P1,overall,2025-06,2025-06-25",
        "P1,overall,2025-08,2025-08-25",
        "P1,overall,2025-09,2025-09-25",
        "P1,overall,2025-10,2025-10-25",
        "P1,schedule,2025-03,2025-03-25",
        "P1,budget,2025-03,2025-03-25",
        "P2,overall,2025-01,2025-01-25",
        "P2,overall,2025-02,2025-02-25",
        "P2,overall,2025-03,2025-03-25",
        "P2,overall,2025-05,2025-05-25",
        "P2,overall,2025-09,2025-09-25",
        "P3,overall,2025-W12,2025-03-21",
        "P3,overall,2025-W13,2025-03-28",
        "P3,overall,2025-W14,2025-04-04",
        "P3,overall,2025-W22,2025-05-30"
    ),
    budget_movement: csv(
        budgetMovementHeader,
        "B1,P1,2025-01-01,NAT-EXT,budget,BUD-INI,,1000000,EUR,1000000,,,finance",
        "B2,P2,2025-01-01,NAT-EXT,budget,BUD-INI,,400000,EUR,400000,,,finance",
        "B3,P2,2025-12-01,NAT-EXT,budget,REV-2025-1,,100000,EUR,100000,,,finance",
        "B4,P3,2025-01-01,NAT-EXT,budget,BUD-INI,,200000,EUR,200000,,,finance",
        "B5,P1,2025-01-01,NAT-EXT,actual,ACT,,100000,EUR,100000,,,finance",
        "B6,P3,2025-01-01,NAT-EXT,actual,ACT,,100000,EUR,100000,,,finance",
        "B7,P1,2025-12-01,NAT-EXT,forecast,FCT,2025-02-28,900000,EUR,900000,,,pmo",
        "B8,P1,2025-12-01,NAT-EXT,forecast,FCT,2025-07-31,950000,EUR,950000,,,pmo",
        "B9,P1,2025-12-01,NAT-EXT,forecast,FCT,2025-09-25,1100000,EUR,1100000,,,pmo"
    ),
    earned_value: csv(
        "project_id,closing_date,bac_eur,pv_cumulative_eur,ev_cumulative_eur,ac_cumulative_eur,physical_progress,method",
        "P3,2025-01-31,200000,80000,50000,100000,0.25,percent_complete"
    ),
    milestone: csv("milestone_id,label,milestone_type,sort_order", "J2,Delivery,key,1"),
    milestone_snapshot: csv(
        "milestone_id,project_id,report_date,baseline_date,planned_date,actual_date,status",
        "J2,P2,2025-03-15,2025-06-30,2025-07-10,,planned",
        "J2,P2,2025-05-15,2025-06-30,2025-07-11,,planned"
    )
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.
// Up to 31 March.
const MARCH: Rows = {
    // P1 max(overall 2, schedule 3, quality 4), the draft of storm on the budget left aside; P2 max(2, 1); P3 max(1, scope 3)
    "Weather Level": [4, 4, 3, 4, 3, 4, 2, 3, null],
    // P1 schedule 3: quality is not mandatory, the budget is a draft; P2 rates no part; P3 scope 3
    "Derived Level": [3, 3, 3, 3, 3, 3, null, 3, null],
    // P1 2 - 3 = -1; P3 1 - 3 = -2; total (-1 - 2) / 2; DIR-B P3 alone
    "Declared Gap": [-3 / 2, -1, -2, -1, -2, -1, null, -2, null],
    // P1 2 - 1; P2 2 (31 Mar) - 2 (worst of 18 Mar); P3 1 - 4
    "Weather Trend": [null, null, null, null, null, 1, 0, -3, null],
    // P1 67, P2 67, P3 100: (67 + 67 + 100) / 3; DIR-B (67 + 100) / 2
    "Weather Index": [234 / 3, 67, 167 / 2, 67, 100, 67, 67, 100, null],
    // (67 x 1000 + 67 x 400 + 100 x 200) / 1600 = 113800 / 1600; DIR-B (67 x 400 + 100 x 200) / 600 = 46800 / 600
    "Weather Index by Budget": [113800 / 1600, 67, 78, 67, 100, 67, 67, 100, null],
    // sun: P3 alone of P1, P2, P3, all fresh (11, 0 and 0 days)
    "Sunny Share": [1 / 3, 0, 1 / 2, 0, 1, 0, 0, 1, null],
    // overall levels 2, 2, 1: the storm of P1's quality is not that of the project
    "Storm Projects": [0, 0, 0, 0, 0, 0, 0, 0, null],
    "Storm Exposure": [0, 0, 0, 0, 0, 0, 0, 0, null],
    // P1 1 (28 Feb) -> 2: worse; P2 reset at 28 Feb: not compared; P3 4 (30 Mar, end of week 13) -> 1: better; 1 - 1
    "Net Degradations": [0, 1, -1, 1, -1, 1, null, -1, null],
    // P1 moved by 1; P3 by 3
    "Level Jumps": [1, 0, 1, 0, 1, 0, null, 1, null],
    // 31 Mar - 20 Mar = 11; 31 - 18 = 13, from the tied day; 31 - 31 = 0
    "Time in State": [13, 11, 13, 13, 0, 11, 13, 0, null],
    // due by 31 Mar: P1 4 of 5 (the budget is a draft), P2 3 of 3, P3 2 of 2 (week 14 is due on 4 Apr)
    "Collection Rate": [9 / 10, 4 / 5, 5 / 5, 7 / 8, 2 / 2, 4 / 5, 3 / 3, 2 / 2, null],
    // P1 3 of 5 (February on the 27th); P2 3 of 3 (February in the evening of the due day); P3 1 of 2 (week 13 on the 29th)
    "Timeliness": [7 / 10, 3 / 5, 4 / 5, 6 / 8, 1 / 2, 3 / 5, 3 / 3, 1 / 2, null],
    // P1 entered 20 Mar: 11; P2 told 31 Mar, entered 1 Apr: 0; P3 31 Mar: 0
    "Weather Age": [11, 11, 0, 11, 0, 11, 0, 0, null],
    // P1 2 of 2 (schedule, quality; the draft left aside), P3 2 of 2 (overall of 27 Mar, scope); P2 had no rain or storm yet
    "Comment Completeness": [4 / 4, 2 / 2, 2 / 2, 2 / 2, 2 / 2, 2 / 2, null, 2 / 2, null],
    // P1 cloudy, lands at 1000 of 1000; P2 cloudy, 10 days late: still watch; P3 sun, cost performance 50 / 100: bad
    "Watermelon Index": [1 / 3, 0, 1 / 2, 0, 1, 0, 0, 1, null],
    // no level is older than 13 days
    "Flat-lining Projects": [0, 0, 0, 0, 0, 0, 0, 0, null],
};

// The month of March: what was due or told earlier is out of scope; the rest is as up to 31 March.
const IN_MARCH: Rows = {
    ...MARCH,
    // P1 2 of 3 (overall, schedule; the budget is a draft), P2 1 of 1, P3 2 of 2
    "Collection Rate": [5 / 6, 2 / 3, 3 / 3, 3 / 4, 2 / 2, 2 / 3, 1 / 1, 2 / 2, null],
    // P1 2 of 3; P2 1 of 1; P3 1 of 2 (week 13 on the 29th)
    "Timeliness": [4 / 6, 2 / 3, 2 / 3, 3 / 4, 1 / 2, 2 / 3, 1 / 1, 1 / 2, null],
};

// The month of May.
const MAY: Rows = {
    // P1 overall not rated: max(schedule 3, quality 4); P2 2; P3 max(1, 3)
    "Weather Level": [4, 4, 3, 4, 3, 4, 2, 3, null],
    "Derived Level": [3, 3, 3, 3, 3, 3, null, 3, null],
    // P1 has no declared level any more; P3 1 - 3
    "Declared Gap": [-2, null, -2, null, -2, null, null, -2, null],
    // P1 not rated; P2 2 (31 Mar) - 2 (worst of 18 Mar); P3 1 - 4
    "Weather Trend": [null, null, null, null, null, null, 0, -3, null],
    // P2 67, P3 100: (67 + 100) / 2
    "Weather Index": [167 / 2, null, 167 / 2, 67, 100, null, 67, 100, null],
    // (67 x 400 + 100 x 200) / 600 = 46800 / 600
    "Weather Index by Budget": [78, null, 78, 67, 100, null, 67, 100, null],
    // fresh: P2 alone (60 days, at the limit of a month's cadence); P3 is 61 days old, above the 14 of a week's; 0 of 1
    "Sunny Share": [0, null, 0, 0, null, null, 0, null, null],
    "Storm Projects": [0, null, 0, 0, 0, null, 0, 0, null],
    "Storm Exposure": [0, null, 0, 0, 0, null, 0, 0, null],
    // P2 2 (30 Apr) -> 2; P3 1 (25 May, end of week 21) -> 1; 0 - 0
    "Net Degradations": [0, null, 0, 0, 0, null, 0, 0, null],
    "Level Jumps": [0, null, 0, 0, 0, null, 0, 0, null],
    // P2 from 18 Mar: 13 + 30 + 31; P3 from 31 Mar: 30 + 31
    "Time in State": [74, null, 74, 74, 61, null, 74, 61, null],
    // due in May: P1 1 of 1, not rated but published; P2 0 of 1; P3 0 of 1, week 22
    "Collection Rate": [1 / 3, 1, 0, 1 / 2, 0, 1, 0, 0, null],
    // P1 on 23 May
    "Timeliness": [1 / 3, 1, 0, 1 / 2, 0, 1, 0, 0, null],
    // P1 from 23 May: 8; P2 from 1 Apr: 29 + 31 = 60; P3 from 31 Mar: 30 + 31 = 61
    "Weather Age": [61, 8, 61, 60, 61, 8, 60, 61, null],
    // no rain or storm was told in May
    "Comment Completeness": [null, null, null, null, null, null, null, null, null],
    // P2 cloudy, now 11 days late: bad; P3 as in March; 2 of the 2 rated
    "Watermelon Index": [2 / 2, null, 2 / 2, 1, 1, null, 1, 1, null],
    // no level is older than 74 days
    "Flat-lining Projects": [0, null, 0, 0, 0, null, 0, 0, null]
};

// Up to the end of the year, read on 30 September, the day of reading; P3 is closed.
const SEPTEMBER: Rows = {
    // P1 max(overall 2, schedule 2, quality 4 since March), its draft left aside; P2 4; P3 as it ended, max(1, 3)
    "Weather Level": [4, 4, 4, 4, 3, 4, 4, 3, null],
    // P1 schedule 2; P3 scope 3
    "Derived Level": [3, 2, 3, 2, 3, 2, null, 3, null],
    // P1 2 - 2 = 0; P3 1 - 3 = -2; total (0 - 2) / 2
    "Declared Gap": [-2 / 2, 0, -2, 0, -2, 0, null, -2, null],
    // P1 2 (22 Aug) - 2 (20 Mar), over a not rated and an exempt report; P2 4 - 2; P3 1 - 4
    "Weather Trend": [null, null, null, null, null, 0, 2, -3, null],
    // P1 67, P2 0: (67 + 0) / 2
    "Weather Index": [67 / 2, 67, 0, 67 / 2, null, 67, 0, null, null],
    // (67 x 1000 + 0 x 500) / 1500
    "Weather Index by Budget": [67000 / 1500, 67, 0, 67000 / 1500, null, 67, 0, null, null],
    // P1 (39 days) and P2 (7 days) are fresh and not at sun
    "Sunny Share": [0, 0, 0, 0, null, 0, 0, null, null],
    "Storm Projects": [1, 0, 1, 1, null, 0, 1, null, null],
    // P2 400000 + 100000
    "Storm Exposure": [500000, 0, 500000, 500000, null, 0, 500000, null, null],
    // P1 2 (31 Aug) -> 2; P2 2 -> 4: worse
    "Net Degradations": [1, 0, 1, 1, null, 0, 1, null, null],
    "Level Jumps": [1, 0, 1, 1, null, 0, 1, null, null],
    // P1 from 20 Mar: 11 + 30 + 31 + 30 + 31 + 31 + 30; P2 from 23 Sep: 7
    "Time in State": [194, 194, 7, 194, null, 194, 7, null, null],
    // P1 + August, and September a draft, June exempt: 6 of 8; P2 + September: 4 of 5; P3 3 of 4
    "Collection Rate": [13 / 17, 6 / 8, 7 / 9, 10 / 13, 3 / 4, 6 / 8, 4 / 5, 3 / 4, null],
    // P1 5 of 8; P2 4 of 5; P3 2 of 4
    "Timeliness": [11 / 17, 5 / 8, 6 / 9, 9 / 13, 2 / 4, 5 / 8, 4 / 5, 2 / 4, null],
    // P1 from 22 Aug: 9 + 30; P2 from 23 Sep: 7
    "Weather Age": [39, 39, 7, 39, null, 39, 7, null, null],
    // P1 2 of 2, P2 1 of 1, P3 2 of 2
    "Comment Completeness": [5 / 5, 2 / 2, 3 / 3, 3 / 3, 2 / 2, 2 / 2, 1 / 1, 2 / 2, null],
    // P1 cloudy, lands at 1200 of 1000: 20 % over, bad; P2 is told at storm
    "Watermelon Index": [1 / 2, 1, 0, 1 / 2, null, 1, 0, null, null],
    // P1 since 20 Mar, before 31 Mar, the end of the month six months before; landing 1000 -> 1200, above 5 % of 1000
    "Flat-lining Projects": [1, 1, 0, 1, null, 1, 0, null, null]
};

// October starts after the day of reading: nothing is known.
const OCTOBER = nothingOf(SEPTEMBER, [null, null, null, null, null, null, null, null, null]);

// 24 September, also compared with 31 March: P1 has been cloudy since 20 March, and its landing went from 1000 to 1050: exactly 5 %, tolerated.
const AT_THE_TOLERANCE: Rows = { "Flat-lining Projects": [0, 0, 0, 0, null, 0, 0, null, null] };

export const weatherCase: TinyCase = {
    name: "Weather and its collection",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-08-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-03-31" }, MARCH),
        ...cellsAt(SCOPES, { month: "2025-03" }, IN_MARCH),
        ...cellsAt(SCOPES, { month: "2025-05" }, MAY),
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, SEPTEMBER),
        ...cellsAt(SCOPES, { month: "2025-10" }, OCTOBER),
        ...cellsAt(SCOPES, { asOf: "2025-09-24" }, AT_THE_TOLERANCE)
    ]
};
