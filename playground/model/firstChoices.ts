import type { Catalog, Dimension, Period } from "./question";

type Periods = Pick<Catalog, "periods">;

export const cadencesOf = ({ periods }: Periods): readonly string[] => [...new Set(periods.map(({ cadence }) => cadence))];

/** The rhythm that most of the reports are made at. */
export function mainCadence({ periods }: Periods): string {
    const counts = new Map<string, number>();
    for (const { cadence, reports } of periods) counts.set(cadence, (counts.get(cadence) ?? 0) + reports);
    return [...counts].sort((left, right) => right[1] - left[1]).at(0)?.[0] ?? "monthly";
}

/** The last period that anything was published for: the current one may not have begun. */
export const lastPeriod = ({ periods }: Periods, cadence: string): Period | undefined =>
    periods.filter(period => period.cadence === cadence && period.reports > 0).at(-1);

/** The dimension that sums up a project, by the name that the measures know it by. */
export const overallDimension = ({ dimensions }: Pick<Catalog, "dimensions">): Dimension | undefined =>
    dimensions.find(({ id }) => id === "overall") ?? dimensions.at(0);
