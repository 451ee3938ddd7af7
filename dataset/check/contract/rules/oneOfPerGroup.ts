import type { Values } from "../row";
import { Groups, ofGroup } from "./group";
import { assertOnly, columnsAt, fieldAt, textOf } from "./parameters";
import { broken, type GeneralRule, type SeriesFault, type SeriesRule } from "./rule";

interface Group {
    readonly line: number;
    readonly name: string;
    isSpoilt: boolean;
    count: number;
}

function series(column: string, text: string, per: readonly string[]): SeriesRule {
    const groups = new Groups<Group>(per);
    const start = (row: Values, line: number): Group => ({ line, name: ofGroup(per, row), isSpoilt: false, count: 0 });
    const faultsOf = ({ line, name, isSpoilt, count }: Group): readonly SeriesFault[] => {
        if (isSpoilt || count === 1) return [];
        const remedy = `Write ${column} = ${text} in one row${name}, and in one only: ${count} rows have it.`;
        return [{ line, ...broken(column, count, remedy) }];
    };
    return {
        see(row, line) {
            const group = groups.of(row, () => start(row, line));
            if (row[column] !== undefined && String(row[column]) === text) group.count += 1;
        },
        passOver(row) {
            groups.of(row, () => start(row, 0)).isSpoilt = true;
        },
        faults: () => groups.all().flatMap(faultsOf),
    };
}

/** Exactly one row of each group has a value; the fault stands at the first row of the group, with the number of rows found. */
export const oneOfPerGroup: GeneralRule = (parameters) => {
    assertOnly(parameters, ["column", "value", "per"]);
    const field = fieldAt(parameters, "column");
    const text = textOf(parameters, field, parameters.json.value);
    const per = columnsAt(parameters, "per");
    return { series: () => series(field.name, text, per) };
};
