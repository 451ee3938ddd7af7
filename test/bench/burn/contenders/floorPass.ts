import type powerbi from "powerbi-visuals-api";
import { type Contender } from "../../contender";
import { budgets } from "../budgets";
import { createDataView } from "../dataview";

interface Read {
    readonly sums: readonly number[];
    readonly from: number;
    readonly to: number;
    readonly rows: number;
}

/** The floor of reading: every amount and every month of a DataView, once. */
const read = (dataView: powerbi.DataView): Read => {
    const months = dataView.categorical!.categories![1].values;
    let from = Infinity;
    let to = -Infinity;
    for (const month of months) {
        const time = (month as Date).getTime();
        if (time < from) from = time;
        if (time > to) to = time;
    }
    const sums = [...dataView.categorical!.values!].map(({ values }) => {
        let sum = 0;
        for (const value of values) sum += value as number;
        return sum;
    });
    return { sums, from, to, rows: months.length };
};

export const createFloorPass = (): Contender => {
    let count = 0;
    let last: Read = { sums: [], from: 0, to: 0, rows: 0 };
    return {
        load: (_, rowCount) => {
            count = rowCount;
        },
        arm: (scenario) => {
            if (scenario !== "first" && scenario !== "again" && scenario !== "changed") return null;
            const dataView = createDataView(scenario === "changed" ? budgets.changed(count) : budgets.create(count), {});
            return () => {
                last = read(dataView);
            };
        },
        drawing: () => ({ marks: last.rows, fingerprint: `${last.sums.join(";")}@${last.from}-${last.to}` }),
    };
};
