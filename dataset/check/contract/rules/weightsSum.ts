import { numberAt } from "../json";
import type { Values } from "../row";
import { Groups, ofGroup } from "./group";
import { assertOnly, columnsAt, DAYS, fieldAt, NUMBERS, type Parameters, parametersAt } from "./parameters";
import { broken, type GeneralRule, type SeriesFault, type SeriesRule } from "./rule";

const TOLERANCE = 1e-6;
/** Writes "without end" in many systems, and has no day after it. */
const LAST_DAY = "9999-12-31";
const DAY_MILLISECONDS = 86_400_000;

interface Change {
    /** First day of the change; empty for a weight that is valid since ever. */
    readonly day: string;
    readonly weight: number;
    readonly rows: 1 | -1;
}

interface Group {
    readonly line: number;
    readonly name: string;
    isSpoilt: boolean;
    sum: number;
    readonly changes: Change[];
}

interface Validity {
    readonly from: string;
    readonly to: string;
}

function dayAfter(day: string): string {
    return new Date(Date.parse(day) + DAY_MILLISECONDS).toISOString().slice(0, 10);
}

function changesOf(row: Values, weight: number, { from, to }: Validity): readonly Change[] {
    const start = String(row[from] ?? "");
    const end = String(row[to] ?? LAST_DAY);
    if (end < start) return [];
    const begins: Change = { day: start, weight, rows: 1 };
    return end >= LAST_DAY ? [begins] : [begins, { day: dayAfter(end), weight: -weight, rows: -1 }];
}

interface Found {
    readonly sum: number;
    readonly when: string;
}

/** The first day on which the weights do not add up, from the first valid day to the last: a gap adds up to nothing. */
function wrongDay(changes: readonly Change[], isTotal: (sum: number) => boolean): Found | undefined {
    const inTime = [...changes].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    let sum = 0;
    let rows = 0;
    for (const [at, change] of inTime.entries()) {
        sum += change.weight;
        rows += change.rows;
        const next = inTime.at(at + 1);
        if (next?.day === change.day || (rows === 0 && !next)) continue;
        if (!isTotal(sum)) return { sum, when: change.day === "" ? " at first" : ` on ${change.day}` };
    }
    return undefined;
}

function validityIn(parameters: Parameters): Validity | undefined {
    if (parameters.json.at === undefined) return undefined;
    const at = parametersAt(parameters, "at");
    assertOnly(at, ["from", "to"]);
    return { from: fieldAt(at, "from", DAYS).name, to: fieldAt(at, "to", DAYS).name };
}

function series(weight: string, per: readonly string[], total: number, validity: Validity | undefined): SeriesRule {
    const groups = new Groups<Group>(per);
    const start = (row: Values, line: number): Group => ({ line, name: ofGroup(per, row), isSpoilt: false, sum: 0, changes: [] });
    const isTotal = (sum: number): boolean => Math.abs(sum - total) <= TOLERANCE;
    const found = (group: Group): Found | undefined => {
        if (validity) return wrongDay(group.changes, isTotal);
        return isTotal(group.sum) ? undefined : { sum: group.sum, when: "" };
    };
    const faultsOf = (group: Group): readonly SeriesFault[] => {
        const wrong = group.isSpoilt ? undefined : found(group);
        if (!wrong) return [];
        const sum = Number(wrong.sum.toFixed(9));
        return [{ line: group.line, ...broken(weight, sum, `Make ${weight}${group.name} add up to ${total}: it adds up to ${sum}${wrong.when}.`) }];
    };
    return {
        see(row, line) {
            const group = groups.of(row, () => start(row, line));
            const value = Number(row[weight] ?? 0);
            if (validity) group.changes.push(...changesOf(row, value, validity));
            else group.sum += value;
        },
        passOver(row) {
            groups.of(row, () => start(row, 0)).isSpoilt = true;
        },
        faults: () => groups.all().flatMap(faultsOf),
    };
}

/** The weights of a group add up to a total: over all its rows, or on each day over the rows valid on it, both ends included. */
export const weightsSum: GeneralRule = (parameters) => {
    assertOnly(parameters, ["weight", "per", "total", "at"]);
    const weight = fieldAt(parameters, "weight", NUMBERS).name;
    const per = columnsAt(parameters, "per");
    const total = numberAt(parameters.json, "total") ?? 1;
    const validity = validityIn(parameters);
    return { series: () => series(weight, per, total, validity) };
};
