import * as fc from "fast-check";
import { fourProjects } from "../tiny/fourProjects";
import { reportingPeriods } from "../tiny/reportingPeriods";
import type { TinyCase } from "../tiny/tinyCase";
import { budgetMovements, csv, ORGANISATION, parametersWith } from "../tiny/twoDirectorates";
import { someDay } from "./days";
import { milestoneTable, someSnapshots, snapshotTable } from "./milestones";
import { closingTable, someClosings, someMovements, someVersionDays, versionTable } from "./money";
import { fundingTable, priorityTable, someFunding, someLives, somePriorities } from "./projects";
import { actionTable, riskReportTable, riskTable, someActions, someRiskReports } from "./risks";
import type { Made } from "./table";
import { expectationTable, reportTable, someExpectations, someReports } from "./weather";

const someSettings = fc.record({
    readingDay: fc.constantFrom("2025-09-30", "2025-09-12", "2025-06-30"), riskMatrix: fc.constantFrom("STD5" as const, "ALT4" as const),
    burnMonths: fc.constantFrom(1, 3), milestoneTolerance: fc.constantFrom(0, 10), concentrationTop: fc.constantFrom(1, 2),
    closingLag: fc.constantFrom(0, 1, 1, 2), forecastLead: fc.constantFrom(1, 3), flatLinePeriods: fc.constantFrom(2, 6),
});

const PRIORITIES = csv("priority_id,label_fr,label_en,target_share", "PRI-1,Priorité 1,Priority 1,0.5", "PRI-2,Priorité 2,Priority 2,0.5");

const someFacts = fc.record({
    lives: someLives, priorities: somePriorities, funding: someFunding, reports: someReports, expectations: someExpectations, versionDays: someVersionDays,
    movements: someMovements, closings: someClosings, snapshots: someSnapshots, riskReports: someRiskReports, actions: someActions,
});

type Facts = Made<typeof someFacts>;

function tablesOf(facts: Facts, settings: Parameters<typeof parametersWith>[0]): TinyCase["tables"] {
    return {
        ...ORGANISATION,
        parameter: parametersWith(settings),
        reporting_period: reportingPeriods([1, 40]),
        priority: PRIORITIES,
        project: fourProjects(facts.lives),
        project_priority: priorityTable(facts.priorities),
        project_directorate: fundingTable(facts.funding),
        weather_report: reportTable(facts.reports),
        weather_expected: expectationTable(facts.expectations),
        budget_version: versionTable(facts.versionDays),
        budget_movement: budgetMovements(...facts.movements),
        earned_value: closingTable(facts.closings),
        milestone: milestoneTable,
        milestone_snapshot: snapshotTable(facts.snapshots),
        risk: riskTable,
        risk_snapshot: riskReportTable(facts.riskReports),
        risk_action: actionTable(facts.actions),
    };
}

/** A portfolio that nobody made up, whose tables satisfy the contract, and days to read it on. */
export interface RandomPortfolio {
    readonly tables: TinyCase["tables"];
    readonly calendar: TinyCase["calendar"];
    readonly closedThrough: string;
    readonly days: readonly string[];
}

export const somePortfolio: fc.Arbitrary<RandomPortfolio> = fc.record({
    facts: someFacts, settings: someSettings, closedThrough: fc.constantFrom("2025-04-30", "2025-08-31"), days: fc.uniqueArray(someDay, { minLength: 3, maxLength: 3 }),
}).map(({ facts, settings, closedThrough, days }) =>
    ({ tables: tablesOf(facts, settings), calendar: ["2024-10-01", "2026-12-31"], closedThrough, days }));
