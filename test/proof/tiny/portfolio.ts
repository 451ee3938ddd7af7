import { NOTHING, type Row, type Rows, SCOPES } from "./fiveProjects";
import { reportingPeriods } from "./reportingPeriods";
import type { TinyCase } from "./tinyCase";
import { budgetMovements, cellsAt, csv, nothingOf, ORGANISATION, parameter, projectHeader } from "./twoDirectorates";

/*
 * Five projects. DIR-A carries P1 and P4, DIR-B carries P2, P3 and P5; programme PRG-X holds P1, P2 and P5, PRG-Y holds P3 and P4.
 *
 * P1  since June 2024. Serves two priorities (0.75 and 0.25). Paid by DIR-A 0.75 and DIR-B 0.25. Forecast end 15 Aug 2025, passed,
 *     but still active. Budget 600 k, 500 k from the revision of 20 May, 450 k from the transfer of 1 Aug.
 * P2  starts on 3 Nov 2025, after the day of reading; came from DIR-A. Serves no priority. Budget 400 k.
 * P3  from 3 Feb 2025, closed on 31 Jul 2025. Serves one priority. DIR-B paid all until 31 May; then DIR-B 0.6 and DIR-A 0.4.
 *     Budget 200 k, 250 k from the transfer of 1 Aug.
 * P4  starts on 12 May 2025. No budget, no priority, no funding.
 * P5  from 6 Jan 2025. Serves no priority. DIR-B pays all, DIR-A a share of 0. Budget 100 k; a revision of + 900 k is not approved.
 *
 * - Alignment Share, Weighted Contribution, Budget Share and Cross-directorate Exposure take the current budget of the projects that have
 *   started, closed ones included. Each is BLANK without any budget; with one, they are 0 where nothing qualifies.
 * - Unaligned Projects is 0 when the projects running in scope are all linked, BLANK when none is running. A project without budget counts.
 * - A project runs from its start to the day before its end: on the day of its end it is closed. One whose forecast end has passed is not
 *   closed while it is active.
 * - Started and Closed Projects are 0 when none did, in any scope; what lies after the day of reading has not happened yet, even if the dates
 *   in scope go further.
 * - Budget Share is the part of the classes and types in scope in the budget of the same directorate, programme or project. These cells
 *   select no class and no type: it is 1 wherever there is a budget.
 * - Cross-directorate Exposure is funded by the directorates selected among those that fund; none is selected here. A cell of a directorate
 *   holds the projects that it carries: it shows their whole budget where several directorates pay. A share of 0 is no payment.
 */

const TABLES = {
    ...ORGANISATION,
    project: csv(
        projectHeader,
        "P1,,,Alpha,PRG-X,Programme X,DIR-A,Directorate A,DIR-A,PM-1,SP-1,"
            + "build,transformation,change,monthly,2024-06-03,2025-08-15,2025-08-15,EUR,true,predictive,450000",
        "P2,,,Bravo,PRG-X,Programme X,DIR-B,Directorate B,DIR-A,PM-1,SP-1,"
            + "framing,obsolescence,run,monthly,2025-11-03,2026-12-31,2026-12-31,EUR,true,predictive,400000",
        "P3,,,Charlie,PRG-Y,Programme Y,DIR-B,Directorate B,DIR-B,PM-1,SP-1,"
            + "closed,regulatory,change,monthly,2025-02-03,2025-07-31,2025-07-31,EUR,false,predictive,250000",
        "P4,,,Delta,PRG-Y,Programme Y,DIR-A,Directorate A,DIR-A,PM-1,SP-1,"
            + "framing,study,change,monthly,2025-05-12,2026-06-30,2026-06-30,EUR,true,predictive,300000",
        "P5,,,Echo,PRG-X,Programme X,DIR-B,Directorate B,DIR-B,PM-1,SP-1,"
            + "build,security,run,monthly,2025-01-06,2026-06-30,2026-06-30,EUR,true,predictive,100000",
    ),
    parameter,
    reporting_period: reportingPeriods(),
    priority: csv(
        "priority_id,label_fr,label_en,target_share",
        "PRI-1,Priorité 1,Priority 1,0.5",
        "PRI-2,Priorité 2,Priority 2,0.5",
    ),
    project_priority: csv("project_id,priority_id,weight", "P1,PRI-1,0.75", "P1,PRI-2,0.25", "P3,PRI-1,1"),
    project_directorate: csv(
        "project_id,directorate_id,share,valid_from,valid_to",
        "P1,DIR-A,0.75,2024-06-03,",
        "P1,DIR-B,0.25,2024-06-03,",
        "P2,DIR-B,1,2025-01-01,",
        "P3,DIR-B,1,2025-02-03,2025-05-31",
        "P3,DIR-B,0.6,2025-06-01,",
        "P3,DIR-A,0.4,2025-06-01,",
        "P5,DIR-A,0,2025-01-01,",
        "P5,DIR-B,1,2025-01-01,",
    ),
    budget_version: csv(
        "version_id,label_fr,label_en,version_type,version_date,is_approved",
        "BUD-INI,Budget initial,Original budget,initial,2000-01-01,true",
        "REV-1,Révision de mai,May revision,revised,2025-05-20,true",
        "REV-2,Révision en discussion,Revision being discussed,revised,2025-03-17,false",
        "TRF-1,Transfert d'août,August transfer,transfer,2025-08-01,true",
    ),
    budget_movement: budgetMovements(
        ["P1", "2025-01", "NAT-EXT", "budget", "BUD-INI", 600000],
        ["P1", "2025-12", "NAT-EXT", "budget", "REV-1", -100000],
        ["P2", "2025-11", "NAT-EXT", "budget", "BUD-INI", 400000],
        ["P5", "2025-11", "NAT-EXT", "budget", "REV-2", 900000],
        ["P3", "2025-02", "NAT-EXT", "budget", "BUD-INI", 200000],
        ["P1", "2025-08", "NAT-EXT", "budget", "TRF-1", -50000, { document: "T1" }],
        ["P3", "2025-08", "NAT-EXT", "budget", "TRF-1", 50000, { document: "T1" }],
        ["P5", "2025-01", "NAT-EXT", "budget", "BUD-INI", 100000],
    ),
} as const;

// Wherever there is a budget: P2 has not started, P4 has none.
const WHOLE: Row = [1, 1, 1, 1, 1, 1, null, 1, null, 1];
const NONE: Row = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4, P5.

// 31 March. Budgets in k: P1 600, P3 200, P5 100. Running: P1, P3, P5.
const MARCH: Rows = {
    // (600 + 200) / (600 + 200 + 100); DIR-A 600 / 600; DIR-B 200 / (200 + 100); PRG-X 600 / (600 + 100); P5 0 / 100
    "Alignment Share": [800 / 900, 1, 200 / 300, 600 / 700, 1, 1, null, 1, null, 0],
    // P1 600 x (0.75 + 0.25); P3 200 x 1; P5 100 x 0
    "Weighted Contribution": [800000, 600000, 200000, 600000, 200000, 600000, null, 200000, null, 0],
    // P5; P2 and P4 have not started
    "Unaligned Projects": [1, 0, 1, 1, 0, 0, null, 0, null, 1],
    "Budget Share": WHOLE,
    // from 1 Jan to 31 Mar: P3, P5
    "Started Projects": [2, 0, 2, 1, 1, 0, 0, 1, 0, 1],
    "Closed Projects": NONE,
    // P1 alone is shared: 600 x (0.75 + 0.25)
    "Cross-directorate Exposure": [600000, 600000, 0, 600000, 0, 600000, null, 0, null, 0],
};

// 31 May. Budgets in k: P1 600 - 100 = 500, P3 200, P5 100. Running: P1, P3, P4, P5.
const MAY: Rows = {
    // (500 + 200) / (500 + 200 + 100); DIR-B 200 / (200 + 100); PRG-X 500 / (500 + 100)
    "Alignment Share": [700 / 800, 1, 200 / 300, 500 / 600, 1, 1, null, 1, null, 0],
    "Weighted Contribution": [700000, 500000, 200000, 500000, 200000, 500000, null, 200000, null, 0],
    // P4, P5
    "Unaligned Projects": [2, 1, 1, 1, 1, 0, null, 0, 1, 1],
    "Budget Share": WHOLE,
    // in May: P4
    "Started Projects": [1, 1, 0, 0, 1, 0, 0, 0, 1, 0],
    "Closed Projects": NONE,
    // P1; on 31 May DIR-B still pays all of P3
    "Cross-directorate Exposure": [500000, 500000, 0, 500000, 0, 500000, null, 0, null, 0],
};

// 30 July, the day before P3 ends. Budgets as in May. Running: P1, P3, P4, P5.
const BEFORE_THE_END: Rows = {
    // as in May
    "Alignment Share": [700 / 800, 1, 200 / 300, 500 / 600, 1, 1, null, 1, null, 0],
    "Weighted Contribution": [700000, 500000, 200000, 500000, 200000, 500000, null, 200000, null, 0],
    // P4, P5; P3 runs and is linked
    "Unaligned Projects": [2, 1, 1, 1, 1, 0, null, 0, 1, 1],
    "Budget Share": WHOLE,
    // since 1 Jan: P3, P4, P5
    "Started Projects": [3, 1, 2, 1, 2, 0, 0, 1, 1, 1],
    "Closed Projects": NONE,
    // P1 500, P3 200 x (0.6 + 0.4) since June
    "Cross-directorate Exposure": [700000, 500000, 200000, 500000, 200000, 500000, null, 200000, null, 0],
};

// 31 July, the day of P3's end. Budgets as in May. Running: P1, P4, P5.
const JULY: Rows = {
    // as in May
    "Alignment Share": [700 / 800, 1, 200 / 300, 500 / 600, 1, 1, null, 1, null, 0],
    "Weighted Contribution": [700000, 500000, 200000, 500000, 200000, 500000, null, 200000, null, 0],
    // P4, P5; P3 no longer runs
    "Unaligned Projects": [2, 1, 1, 1, 1, 0, null, null, 1, 1],
    "Budget Share": WHOLE,
    "Started Projects": NONE,
    // in July: P3
    "Closed Projects": [1, 0, 1, 0, 1, 0, 0, 1, 0, 0],
    // P1 500, P3 200 x (0.6 + 0.4)
    "Cross-directorate Exposure": [700000, 500000, 200000, 500000, 200000, 500000, null, 200000, null, 0],
};

// Read on 30 September, the day of reading. Budgets in k: P1 500 - 50 = 450, P3 200 + 50 = 250, P5 100. Running: P1, P4, P5.
const SEPTEMBER: Rows = {
    // (450 + 250) / (450 + 250 + 100); DIR-B 250 / (250 + 100); PRG-X 450 / (450 + 100)
    "Alignment Share": [700 / 800, 1, 250 / 350, 450 / 550, 1, 1, null, 1, null, 0],
    "Weighted Contribution": [700000, 450000, 250000, 450000, 250000, 450000, null, 250000, null, 0],
    // P4, P5; P1 is past its forecast end but runs
    "Unaligned Projects": [2, 1, 1, 1, 1, 0, null, null, 1, 1],
    "Budget Share": WHOLE,
    // since 1 Jan: P3, P4, P5; P2 starts after the day of reading
    "Started Projects": [3, 1, 2, 1, 2, 0, 0, 1, 1, 1],
    // since 1 Jan: P3
    "Closed Projects": [1, 0, 1, 0, 1, 0, 0, 1, 0, 0],
    // P1 450, P3 250
    "Cross-directorate Exposure": [700000, 450000, 250000, 450000, 250000, 450000, null, 250000, null, 0],
};

// November starts after the day of reading: nothing is known, not even that P2 starts.
const NOVEMBER = nothingOf(SEPTEMBER, NOTHING);

export const portfolioCase: TinyCase = {
    name: "Portfolio and alignment",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-08-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-03-31" }, MARCH),
        ...cellsAt(SCOPES, { month: "2025-05" }, MAY),
        ...cellsAt(SCOPES, { asOf: "2025-07-30" }, BEFORE_THE_END),
        ...cellsAt(SCOPES, { month: "2025-07" }, JULY),
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, SEPTEMBER),
        ...cellsAt(SCOPES, { month: "2025-11" }, NOVEMBER),
    ],
};
