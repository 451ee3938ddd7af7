import type powerbi from "powerbi-visuals-api";
import { type Contender } from "../contender";
import { createDataView } from "../dataview";
import { createPortfolio, withOneChange } from "../portfolio";

interface Summary {
    readonly counts: ReadonlyMap<powerbi.PrimitiveValue, number>;
    readonly from: number;
    readonly to: number;
}

/** The floor of reading: every status and every period of a DataView, once. */
const summarise = (dataView: powerbi.DataView): Summary => {
    const statuses = dataView.categorical!.values![0].values;
    const periods = dataView.categorical!.categories![3].values;
    const counts = new Map<powerbi.PrimitiveValue, number>();
    let from = Infinity;
    let to = -Infinity;
    for (let row = 0; row < statuses.length; row++) {
        counts.set(statuses[row], (counts.get(statuses[row]) ?? 0) + 1);
        const time = (periods[row] as Date).getTime();
        if (time < from) from = time;
        if (time > to) to = time;
    }
    return { counts, from, to };
};

const total = (summary: Summary): number => [...summary.counts.values()].reduce((sum, count) => sum + count, 0);

export const createPass = (): Contender => {
    let count = 0;
    let summary: Summary;
    const read = (dataView: powerbi.DataView) => (): void => {
        summary = summarise(dataView);
    };
    return {
        load: (_, rowCount) => {
            count = rowCount;
        },
        arm: (scenario) => {
            if (scenario === "first" || scenario === "again") return read(createDataView(createPortfolio(count), {}));
            return scenario === "changed" ? read(createDataView(withOneChange(createPortfolio(count)), {})) : null;
        },
        drawing: () => ({
            marks: total(summary),
            fingerprint: [...summary.counts].sort().join(";") + `${summary.from}-${summary.to}`,
        }),
    };
};
