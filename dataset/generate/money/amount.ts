import { firstDayOf, type Month } from "../life/month";
import { type Line } from "../line";
import type { Project } from "../portfolio/project";
import { eurPerDollar, IN_DOLLARS } from "./currency";
import { type NatureId, natureOf } from "./nature";
import type { VersionId } from "./version";

export type Measure = "budget" | "committed" | "actual" | "forecast";

/** An amount before it is written: whole euros, signed. */
export interface Amount {
    readonly month: Month;
    readonly nature: NatureId;
    readonly measure: Measure;
    readonly version: VersionId;
    readonly eur: number;
    /** Month at the end of which a forecast was made. */
    readonly snapshot?: string;
    readonly document?: string;
}

function twoDecimals(value: number): string {
    return String(Math.round(value * 100) / 100);
}

function isInDollars(project: Project, nature: NatureId): boolean {
    return nature === "NAT-LIC" && IN_DOLLARS.includes(project.id);
}

function inItsCurrency(project: Project, { eur, month, nature }: Amount): { readonly amount: string; readonly currency: string } {
    if (!isInDollars(project, nature)) return { amount: String(eur), currency: "EUR" };
    return { amount: twoDecimals(eur / eurPerDollar(month)), currency: "USD" };
}

function sourceOf({ measure, nature }: Amount): string {
    if (measure === "forecast") return "pmo";
    return measure === "budget" || natureOf(nature).dayRate === undefined ? "finance" : "clarity";
}

/** The line of an amount; `at` counts the movements of its project. */
export function movementLine(project: Project, amount: Amount, at: number): Line {
    const { dayRate } = natureOf(amount.nature);
    return {
        movement_id: `${project.id}-${String(at + 1).padStart(4, "0")}`, project_id: project.id, month: firstDayOf(amount.month),
        nature_id: amount.nature, measure: amount.measure, version_id: amount.version, snapshot_date: amount.snapshot ?? "",
        ...inItsCurrency(project, amount), amount_eur: String(amount.eur),
        person_days: dayRate === undefined ? "" : twoDecimals(amount.eur / dayRate),
        document_id: amount.document ?? "", source: sourceOf(amount),
    };
}
