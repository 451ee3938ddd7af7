import type powerbi from "powerbi-visuals-api";
import { type Contender } from "../../contender";
import { createDataView } from "../dataview";
import { indexOf, squares } from "../matrix";
import { registers } from "../register";

type Values = readonly powerbi.PrimitiveValue[];

interface Read {
    readonly counts: readonly number[];
    readonly sums: readonly number[];
    readonly rows: number;
}

/** Numbers and dates summed, texts and blanks left aside. */
const summed = (values: Values): number => {
    let sum = 0;
    for (const value of values) {
        if (typeof value === "number") sum += value;
        else if (value instanceof Date) sum += value.getTime();
    }
    return sum;
};

const valuesOf = (dataView: powerbi.DataView, role: string): Values =>
    [...dataView.categorical!.values!].find(({ source }) => source.roles?.[role] === true)!.values;

/** The floor of reading: every measure of a DataView once, and how many risks stand in each square. */
const read = (dataView: powerbi.DataView): Read => {
    const [probability, impact] = [valuesOf(dataView, "residualProbability"), valuesOf(dataView, "residualImpact")];
    const counts = squares.map(() => 0);
    for (let row = 0; row < probability.length; row++) counts[indexOf(probability[row] as number, impact[row] as number)]++;
    return { counts, sums: [...dataView.categorical!.values!].map(({ values }) => summed(values)), rows: probability.length };
};

export const createFloorPass = (): Contender => {
    let count = 0;
    let last: Read = { counts: [], sums: [], rows: 0 };
    return {
        load: (_, rowCount) => {
            count = rowCount;
        },
        arm: (scenario) => {
            if (scenario !== "first" && scenario !== "again" && scenario !== "changed") return null;
            const dataView = createDataView(scenario === "changed" ? registers.changed(count) : registers.create(count), {});
            return () => {
                last = read(dataView);
            };
        },
        drawing: () => ({ marks: last.rows, fingerprint: `${last.counts.join()};${last.sums.join()}` }),
    };
};
