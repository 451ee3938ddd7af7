import { fourProjects } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import { csv, earnedValueHeader, ORGANISATION, parametersWith } from "../twoDirectorates";

/*
 * What the cases of earned value share: four projects since January, P1 and P4 carried by DIR-A, P2 and P3 by DIR-B; programme PRG-X holds
 * P1 and P2, PRG-Y holds P3 and P4. Nothing is known of P4.
 *
 * Read on 30 June while finance has closed April only; a month is closed one month after its end. So the last closing is
 * 31 January as of 28 February, 28 February as of 15 April (March is closed on 30 April), 31 March in April, 30 April as of 30 June.
 */

export const CALENDAR = ["2025-01-01", "2025-12-31"] as const;

export const CLOSED_THROUGH = "2025-04-30";

export const SHARED_TABLES = {
    ...ORGANISATION,
    parameter: parametersWith({ readingDay: "2025-06-30" }),
    reporting_period: reportingPeriods(),
    project: fourProjects(),
} as const;

/** What was planned, earned and spent up to a closing (ISO), in a budget at completion; all in EUR. */
type Measured = readonly [project: string, closing: string, budget: number, planned: number, earned: number, spent: number];

function measuredLine([project, closing, budget, planned, earned, spent]: Measured): string {
    return `${project},${closing},${budget},${planned},${earned},${spent},${(earned / budget).toFixed(6)},percent_complete`;
}

export function earnedValues(...closings: readonly Measured[]): string {
    return csv(earnedValueHeader, ...closings.map(measuredLine));
}

/** A first plan, its re-planning of 15 March, and another that is not approved. */
export const plans = csv(
    "version_id,label_fr,label_en,version_type,version_date,is_approved",
    "BAS-1,Référence,Baseline,baseline,2000-01-01,true",
    "BAS-2,Replanification de mars,March re-planning,baseline,2025-03-15,true",
    "BAS-3,Replanification refusée,Re-planning not approved,baseline,2025-03-20,false",
);
