import type { Dimension, Period, Sample } from "./tables";

/** The dimension that sums up a project is declared as such, and so weighs nothing in the derived overall. */
export function overallDimension(dimensions: readonly Dimension[]): Dimension | undefined {
    return dimensions.find(({ labels }) => /^overall/i.test(labels.en))
        ?? dimensions.find(({ weight }) => weight === 0)
        ?? dimensions.at(0);
}

export const cadencesOf = (sample: Sample): readonly string[] => [...new Set(sample.periods.map(({ cadence }) => cadence))];

/** The rhythm that most of the reports are made at. */
export function mainCadence(sample: Sample): string {
    const cadences = new Map(sample.periods.map(({ id, cadence }) => [id, cadence]));
    const counts = new Map<string, number>();
    for (const { periodId } of sample.reports) {
        const cadence = cadences.get(periodId);
        if (cadence !== undefined) counts.set(cadence, (counts.get(cadence) ?? 0) + 1);
    }
    return [...counts].sort((left, right) => right[1] - left[1]).at(0)?.[0] ?? "monthly";
}

/** The last period that anything was published for: the current one may not have begun. */
export function lastPeriod(sample: Sample, cadence: string): Period | undefined {
    const reported = new Set(sample.reports.filter(({ isDraft }) => !isDraft).map(({ periodId }) => periodId));
    return sample.periods.filter(period => period.cadence === cadence && reported.has(period.id)).at(-1);
}
