import type { Values } from "../row";
import { Groups, ofGroup } from "./group";
import { assertOnly, columnsAt, DAYS, fieldAt } from "./parameters";
import { broken, type GeneralRule, type SeriesFault, type SeriesRule } from "./rule";

/** After every day, as text. */
const WITHOUT_END = "~";

interface Interval {
    readonly from: string;
    readonly to: string;
    readonly line: number;
}

interface Group {
    readonly name: string;
    readonly intervals: Interval[];
}

function overlaps({ name, intervals }: Group, column: string): readonly SeriesFault[] {
    const inTime = [...intervals].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.line - b.line));
    const faults: SeriesFault[] = [];
    let last: Interval | undefined;
    for (const interval of inTime) {
        if (last && interval.from <= last.to) {
            const remedy = `Begin after the end of line ${last.line}, or end that one before: two rows${name} are valid at once.`;
            faults.push({ line: interval.line, ...broken(column, interval.from, remedy) });
        }
        if (!last || interval.to > last.to) last = interval;
    }
    return faults;
}

function series(per: readonly string[], from: string, to: string): SeriesRule {
    const groups = new Groups<Group>(per);
    return {
        see(row: Values, line) {
            const interval = { from: String(row[from] ?? ""), to: String(row[to] ?? WITHOUT_END), line };
            if (interval.from > interval.to) return;
            groups.of(row, () => ({ name: ofGroup(per, row), intervals: [] })).intervals.push(interval);
        },
        faults: () => groups.all().flatMap((group) => overlaps(group, from)),
    };
}

/** No day is in the validity of two rows of a group; both ends are valid, and a blank one is open. */
export const noOverlap: GeneralRule = (parameters) => {
    assertOnly(parameters, ["per", "from", "to"]);
    const per = columnsAt(parameters, "per");
    const [from, to] = [fieldAt(parameters, "from", DAYS).name, fieldAt(parameters, "to", DAYS).name];
    return { series: () => series(per, from, to) };
};
