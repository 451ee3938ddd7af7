import { lastDayOf, type Month } from "../life/month";
import type { Amount } from "./amount";
import { VERSIONS, type VersionType } from "./version";

function inForce(types: readonly VersionType[], day: string): ReadonlySet<string> {
    return new Set(VERSIONS.filter(({ type, date, isApproved }) => types.includes(type) && isApproved && date <= day).map(({ id }) => id));
}

function sumBy(plan: readonly Amount[], types: readonly VersionType[], seen: Month, upTo: Month = Infinity): number {
    const versions = inForce(types, lastDayOf(seen));
    return plan.reduce((sum, amount) => {
        const counts = versions.has(amount.version) && amount.month <= upTo;
        return counts ? sum + amount.eur : sum;
    }, 0);
}

/** The current budget as it stood at the end of a month, in EUR. */
export function budgetAt(plan: readonly Amount[], seen: Month): number {
    return sumBy(plan, ["initial", "revised", "transfer"], seen);
}

/** The baseline as it stood at the end of a month, in EUR: whole, or up to a month included. */
export function baselineAt(plan: readonly Amount[], seen: Month, upTo?: Month): number {
    return sumBy(plan, ["baseline"], seen, upTo);
}
