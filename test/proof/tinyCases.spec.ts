import { cellId } from "./cells";
import { INDICATORS } from "./indicators";
import type { TinyCase, TinyCell } from "./tiny/tinyCase";
import { TINY_CASES } from "./tinyCases";

const SCOPES = ["total", "directorate", "programme", "project"];
const MOST_ROWS = 10;
const FEWEST_ROWS = 5;
const FEWEST_DAYS = 3;
const FEWEST_MONTHS = 1;

/** What is told of one project alone, and blank of several. */
const OF_ONE_PROJECT = new Set(["Weather Trend"]);

/** Tables that say what facts are about or how they are read; all others hold facts. */
const OTHER_TABLES = new Set(["directorate", "programme", "resource", "reporting_period", "parameter", "budget_version", "priority"]);

function rowsByFact({ tables }: TinyCase): readonly (readonly [table: string, rows: number])[] {
    return Object.entries(tables).filter(([table]) => !OTHER_TABLES.has(table))
        .map(([table, text]) => [table, text.trimEnd().split("\n").length - 1] as const);
}

function scopeOf({ of }: TinyCell): string {
    return of === "total" ? of : Object.keys(of)[0];
}

/** The scopes at which a case gives the measure a value, by day ("2025-03-31") or by month ("2025-03"). */
function scopesByDate({ cells }: TinyCase, measure: string): ReadonlyMap<string, ReadonlySet<string>> {
    const scopes = new Map<string, Set<string>>();
    for (const cell of cells) {
        const date = "asOf" in cell.when ? cell.when.asOf : cell.when.month;
        if ((cell.expected[measure] ?? null) !== null) scopes.set(date, (scopes.get(date) ?? new Set()).add(scopeOf(cell)));
    }
    return scopes;
}

/** As of three days and in a month at least, at the total and of a directorate, a programme and a project. */
function isWellReckoned(tiny: TinyCase, measure: string): boolean {
    const needed = OF_ONE_PROJECT.has(measure) ? ["project"] : SCOPES;
    const whole = [...scopesByDate(tiny, measure)].filter(([, scopes]) => needed.every((scope) => scopes.has(scope))).map(([date]) => date);
    const months = whole.filter((date) => date.length === "2025-03".length).length;
    return months >= FEWEST_MONTHS && whole.length - months >= FEWEST_DAYS;
}

describe("the cases reckoned by hand", () => {
    it("reckon every indicator, in one case, as of three days and in a month, at each kind of scope", () => {
        const missing = INDICATORS.map(({ measure }) => measure).filter((measure) => !TINY_CASES.some((tiny) => isWellReckoned(tiny, measure)));
        expect(missing).toEqual([]);
    });

    it("have names of their own", () => {
        const names = TINY_CASES.map(({ name }) => name);
        expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
    });

    for (const tiny of TINY_CASES) {
        it(`can be followed by eye: ${tiny.name} has five to ten rows in its largest fact`, () => {
            const rows = rowsByFact(tiny);
            expect(rows.filter(([, count]) => count > MOST_ROWS)).toEqual([]);
            expect(Math.max(...rows.map(([, count]) => count))).toBeGreaterThanOrEqual(FEWEST_ROWS);
        });

        it(`reckon a measure once a cell: ${tiny.name}`, () => {
            const ids = tiny.cells.flatMap((cell) => Object.keys(cell.expected).map((measure) => `${measure} ${cellId(cell)}`));
            expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
        });
    }
});
