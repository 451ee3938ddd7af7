import { fourProjects } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import { csv, ORGANISATION, riskActionHeader, riskSnapshotHeader } from "../twoDirectorates";

/*
 * What the cases of risks share. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X holds P1 and P2, PRG-Y holds P3 and P4.
 */

export const PORTFOLIO = {
    ...ORGANISATION,
    reporting_period: reportingPeriods(),
    project: fourProjects(),
} as const;

type Ranks = readonly [likelihood: number, impact: number];

/** What a report tells of a risk. Dates are ISO, amounts in EUR; what is left out of impact, probability, velocity, date and cost is not told. */
interface Told {
    /** Those with the controls, unless told. */
    readonly inherent?: Ranks;
    /** With the controls: ranks 2 and 2, unless told. */
    readonly residual?: Ranks;
    readonly impact?: number;
    readonly probability?: number;
    readonly velocity?: number;
    readonly expectedOn?: string;
    readonly isAccepted?: boolean;
    readonly isOwned?: boolean;
    /** PM-1, unless told. */
    readonly owner?: string;
    /** The day of the report, unless told. */
    readonly reviewedOn?: string;
    readonly isClosed?: boolean;
    readonly occurredOn?: string;
    readonly cost?: number;
}

type RiskReport = readonly [risk: string, project: string, day: string, told?: Told];

/** Decided on a day, due on another, done or dropped on the third (ISO). */
interface ActionDays {
    readonly from: string;
    readonly due: string;
    readonly done?: string;
    readonly dropped?: string;
}

type Action = readonly [action: string, risk: string, project: string, days: ActionDays];

/** All raised on 6 January, told by their reports alone. */
export function risks(...ids: readonly string[]): string {
    return csv("risk_id,title,category,raised_on", ...ids.map((id) => `${id},Risk ${id},technical,2025-01-06`));
}

function statusOf({ isClosed = false, occurredOn }: Told): string {
    if (occurredOn !== undefined) return "occurred";
    return isClosed ? "closed" : "open";
}

function reportLine([risk, project, day, told = {}]: RiskReport): string {
    const {
        residual = [2, 2], inherent = residual, impact = "", probability = "", velocity = "", expectedOn = "", isAccepted = false,
        isOwned = true, owner = "PM-1", reviewedOn = day, occurredOn = "", cost = "",
    } = told;
    return `${risk},${project},${day},${inherent.join(",")},${residual.join(",")},${impact},${probability},${velocity},${expectedOn},`
        + `${isAccepted ? "accept" : "reduce"},${isOwned ? owner : ""},${statusOf(told)},${reviewedOn},${occurredOn},${cost}`;
}

export function riskReports(...reports: readonly RiskReport[]): string {
    return csv(riskSnapshotHeader, ...reports.map(reportLine));
}

function actionStatusOf({ done, dropped }: ActionDays): string {
    if (done !== undefined) return "done";
    return dropped === undefined ? "open" : "cancelled";
}

function actionLine([action, risk, project, days]: Action): string {
    return `${action},${risk},${project},Action ${action},${days.from},${days.due},${days.done ?? days.dropped ?? ""},PM-1,${actionStatusOf(days)}`;
}

export function riskActions(...actions: readonly Action[]): string {
    return csv(riskActionHeader, ...actions.map(actionLine));
}
