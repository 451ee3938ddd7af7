import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Browser } from "playwright-core";
import { bundlePage, openVisualPage, startBrowser, type VisualPage } from "../snapshots/packagedVisual";
import type { Sign, SweptRow } from "../snapshots/page/main";
import { type Accepted, contractFiles, idOf, throughContract } from "./contractRows";
import { type FlatRow, flatRows, tableOf } from "./flatTable";
import { hasHistory, HISTORY, type Publication, readHistory } from "./publications";

const SCREENSHOT = resolve(import.meta.dirname, "..", "output", "gmpp.png");
const SIZE = { width: 1400, height: 900 };
const YEARS = ["2014", "2015", "2016", "2017", "2018", "2019", "2020", "2021", "2022", "2023"];
const RANKS = ["Green", "Amber/Green", "Amber", "Amber/Red", "Red"];

/** Ratings by publication as the publisher's files count them, 0 for a dash. */
const PUBLISHED: Readonly<Record<string, readonly number[]>> = {
    Green: [17, 28, 10, 5, 2, 4, 3, 12, 24, 26],
    "Amber/Green": [54, 44, 29, 23, 22, 18, 18, 29, 0, 0],
    Amber: [63, 64, 55, 71, 59, 66, 59, 84, 170, 183],
    "Amber/Red": [37, 40, 38, 34, 38, 38, 32, 44, 0, 0],
    Red: [4, 8, 6, 4, 8, 4, 11, 7, 27, 23],
    Exempt: [15, 4, 5, 5, 4, 3, 2, 5, 11, 11],
    "Early planning": [0, 0, 0, 0, 0, 0, 0, 1, 2, 1],
    "Not provided": [0, 0, 0, 0, 0, 0, 0, 1, 1, 0],
    "Legal sensitivity": [0, 0, 0, 0, 0, 0, 0, 1, 0, 0],
    "Not rated": [8, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    Reset: [1, 0, 0, 1, 0, 0, 0, 0, 0, 0],
};

/** The visual's word for each word of the publisher. */
const SHOWN_AS: Readonly<Record<string, string>> = {
    ...Object.fromEntries(RANKS.map((rating) => [rating, rating])),
    Exempt: "Exempt", "Legal sensitivity": "Exempt", "Early planning": "Not rated", "Not rated": "Not rated", "Not provided": "Not collected", Reset: "Reset",
};

interface Drawn {
    readonly word: string | undefined;
    readonly fill: string;
    readonly trend: string | undefined;
    readonly clock: boolean;
}

/** A row of the picture with what it stands for. */
interface Expected {
    readonly department: string;
    /** undefined for the department itself. */
    readonly project: string | undefined;
}

const describeReal = hasHistory() ? describe : xdescribe;
if (!hasHistory()) console.warn("\nSKIPPED: the history of the UK major projects is not beside the repository (shared/data/uk-gmpp); these specs stay pending.\n");

describeReal("ten years of the UK Government Major Projects Portfolio", () => {
    let history: Publication[];
    let accepted: Accepted;
    let flat: FlatRow[];
    let browser: Browser | undefined;
    let opened: VisualPage;
    let renderings: readonly string[];
    let legend: readonly Sign[];
    let swept: readonly SweptRow[];
    let expected: Expected[];
    let cells: Map<string, Drawn>;

    const cellKey = (department: string, project: string | undefined, year: string): string => JSON.stringify([department, project ?? "", year]);
    const cellOf = (row: FlatRow): Drawn | undefined => cells.get(cellKey(row.department, row.project, row.year));
    const isProject = (key: string): boolean => (JSON.parse(key) as string[])[1] !== "";
    const rankOf = (rating: string): number => RANKS.indexOf(rating) + 1;

    beforeAll(async () => {
        history = readHistory();
        accepted = throughContract(contractFiles(history));
        flat = flatRows(accepted);
        const script = await bundlePage();
        browser = await startBrowser();
        opened = await openVisualPage(browser, script, SIZE);
        const { guid, strings } = opened.visual;
        const objects = { scale: { kind: "confidence" }, staleness: { cadence: "yearly" }, headers: { rowWidth: 420 } };
        const start = { guid, strings, table: tableOf(flat), objects, size: SIZE, locale: "en-US", theme: "light", plainWidths: false } as const;
        renderings = await opened.page.evaluate((given) => window.stage.start(given), start);
        mkdirSync(resolve(SCREENSHOT, ".."), { recursive: true });
        await opened.page.screenshot({ path: SCREENSHOT });
        legend = await opened.page.evaluate(() => window.stage.legend());
        swept = await opened.page.evaluate(() => window.stage.sweep());
        expected = expectedRows(flat);
        cells = drawnCells(swept, expected, legend);
    }, 180_000);

    afterAll(() => browser?.close());

    function expectedRows(rows: readonly FlatRow[]): Expected[] {
        const departments = new Map<string, Set<string>>();
        for (const { department, project } of rows) departments.set(department, (departments.get(department) ?? new Set()).add(project));
        return [...departments].flatMap(([department, projects]) => [{ department, project: undefined }, ...[...projects].map((project) => ({ department, project }))]);
    }

    function drawnCells(rows: readonly SweptRow[], places: readonly Expected[], signs: readonly Sign[]): Map<string, Drawn> {
        const words = new Map(signs.map(({ icon, label }) => [icon, label]));
        return new Map(rows.flatMap(({ index, cells: own }) => own.map(({ column, icon, fill, trend, clock }): [string, Drawn] => {
            const { department, project } = places[index];
            return [cellKey(department, project, column), { word: words.get(icon), fill, trend, clock }];
        })));
    }

    /** The trend that a person reckons along a project's years, by the rules of the house and without its code. */
    function reckonedTrends(rows: readonly FlatRow[]): Map<string, "Better" | "Worse" | undefined> {
        const previous = new Map<string, number>();
        return new Map(rows.map((row) => {
            const rank = rankOf(row.rating);
            const before = previous.get(row.projectId) ?? 0;
            if (rank > 0) previous.set(row.projectId, rank);
            else if (row.rating === "Reset") previous.delete(row.projectId);
            const trend = rank === 0 || before === 0 || rank === before ? undefined : rank < before ? "Better" : "Worse";
            return [cellKey(row.department, row.project, row.year), trend];
        }));
    }

    it("is read whole: 1,727 rows of 642 projects", () => {
        expect(history.length).toBe(1727);
        expect(new Set(history.map(({ key }) => key)).size).toBe(642);
    });

    it("goes through the contract with every row accepted, or rejected for a reason", () => {
        const counts = accepted.report.counts.map(({ table, rowsIn, accepted: taken, rejected }) => {
            expect(taken + rejected).toBe(rowsIn);
            return [table, rowsIn, rejected];
        });
        expect(accepted.report.faults.map(({ file, line, column, value, remedy }) => `${file}:${line}:${column} ${value} ${remedy}`)).toEqual([]);
        expect(new Map(counts.map(([table, rowsIn]) => [table, rowsIn]))).toEqual(new Map<string | number, string | number>([
            ["directorate", accepted.rows.directorate.length], ["project", 642], ["reporting_period", 10], ["weather_report", 1727]]));
    });

    it("is drawn whole: each accepted report is one cell, each cell one report", () => {
        const drawn = [...cells.keys()].filter(isProject);
        const due = flat.map((row) => cellKey(row.department, row.project, row.year));
        expect(due.length + (history.length - accepted.rows.weather_report.length)).toBe(1727);
        expect(new Set(due).size).toBe(due.length);
        expect(drawn.sort()).toEqual(due.sort());
    });

    it("shows each row where it belongs, headed by its name", () => {
        expect(swept.length).toBe(expected.length);
        const wrong = swept.filter(({ index, label }) => {
            const { department, project } = expected[index];
            const name = (project ?? department).replace(/\s+/g, " ").trim();
            const shown = label.replace(/\s+/g, " ").trim();
            return shown.endsWith("…") ? !name.startsWith(shown.slice(0, -1)) : shown !== name;
        });
        expect(wrong).toEqual([]);
    });

    it("shows each rating and each state as itself", () => {
        const published = new Map(history.map(({ key, year, rating }) => [`${idOf(key)} ${year}`, rating]));
        const wrong = flat.filter((row) => cellOf(row)?.word !== SHOWN_AS[published.get(`${row.projectId} ${row.year}`) ?? ""]);
        expect(wrong).toEqual([]);
    });

    for (const [rating, counts] of Object.entries(PUBLISHED)) {
        it(`has as many of ${rating} in each year as were published`, () => {
            expect(YEARS.map((year) => history.filter((row) => row.year === year && row.rating === rating).length)).toEqual([...counts]);
        });
    }

    it("has as many cells of each word in each year as were published", () => {
        const shown = (word: string, year: string): number =>
            [...cells].filter(([key, cell]) => isProject(key) && (JSON.parse(key) as string[])[2] === year && cell.word === word).length;
        for (const word of new Set(Object.values(SHOWN_AS))) {
            const ratings = Object.keys(SHOWN_AS).filter((rating) => SHOWN_AS[rating] === word);
            const due = YEARS.map((_, at) => ratings.reduce((sum, rating) => sum + PUBLISHED[rating][at], 0));
            expect(YEARS.map((year) => shown(word, year))).withContext(word).toEqual(due);
        }
    });

    it("colours none of the 82 rows without a rating", () => {
        const colours = new Set(legend.filter(({ label }) => RANKS.includes(label)).map(({ fill }) => fill));
        const unrated = flat.filter(({ rating }) => rankOf(rating) === 0);
        expect(colours.size).toBe(5);
        expect(unrated.length).toBe(82);
        expect(unrated.filter((row) => colours.has(cellOf(row)?.fill ?? ""))).toEqual([]);
        expect(flat.filter((row) => rankOf(row.rating) > 0 && !colours.has(cellOf(row)?.fill ?? ""))).toEqual([]);
    });

    it("keeps a project in one row while its name changes: 77 keys with several names", () => {
        const names = new Map<string, Set<string>>();
        for (const { key, name } of history) names.set(key, (names.get(key) ?? new Set()).add(name));
        const renamed = [...names].filter(([, own]) => own.size > 1).map(([key]) => key);
        expect(renamed.length).toBe(77);
        expect(new Set(history.map(({ key }) => idOf(key))).size).toBe(642);
        for (const key of renamed) {
            const rows = flat.filter(({ projectId }) => projectId === idOf(key));
            expect(new Set(rows.map(({ department, project }) => `${department}/${project}`)).size).withContext(key).toBe(1);
            expect(rows.length).withContext(key).toBe(history.filter((row) => row.key === key).length);
        }
        expect(expected.filter(({ project }) => project !== undefined).length).toBe(642);
    });

    it("shows five points until 2021 and three after, on one scale with one set of colours", () => {
        const scales = (year: string): string[] => [...new Set(history.filter((row) => row.year === year).map(({ scale }) => scale))];
        const words = (year: string): string[] => RANKS.filter((rank) => [...cells].some(([key, cell]) => isProject(key) && key.endsWith(`"${year}"]`) && cell.word === rank));
        for (const year of YEARS) {
            const three = year > "2021";
            expect(scales(year)).toEqual([three ? "three" : "five"]);
            expect(words(year)).withContext(year).toEqual(three ? ["Green", "Amber", "Red"] : RANKS);
        }
        const fills = new Set([...cells].filter(([, cell]) => cell.word === "Amber").map(([, cell]) => cell.fill));
        expect(fills.size).toBe(1);
    });

    it("marks every trend that can be told, and no other", () => {
        const marks = new Map(legend.map(({ label, icon }) => [icon, label]));
        const reckoned = reckonedTrends(flat);
        const wrong = flat.filter((row) => {
            const trend = cellOf(row)?.trend;
            return (trend === undefined ? undefined : marks.get(trend)) !== reckoned.get(cellKey(row.department, row.project, row.year));
        });
        expect(wrong).toEqual([]);
        expect([...reckoned.values()].filter((trend) => trend !== undefined).length).toBeGreaterThan(200);
    });

    it("tells no trend from before a reset to after it", () => {
        const resets = flat.filter(({ rating }) => rating === "Reset");
        expect(resets.map(({ year }) => year).sort()).toEqual(["2014", "2017"]);
        for (const { projectId, year } of resets) {
            const next = flat.find((row) => row.projectId === projectId && row.year > year && rankOf(row.rating) > 0);
            expect(next === undefined ? undefined : cellOf(next)?.trend).toBeUndefined();
        }
        const adelphi = flat.filter(({ projectId }) => projectId === resets.find(({ year }) => year === "2017")?.projectId).map(({ rating }) => rankOf(rating));
        expect(adelphi.findIndex((rank) => rank > 0)).withContext("rated before its reset").toBe(0);
    });

    it("shows each department by the worst of its projects in the year", () => {
        const worst = new Map<string, number>();
        for (const { department, year, rating } of flat) {
            const key = cellKey(department, undefined, year);
            worst.set(key, Math.max(worst.get(key) ?? 0, rankOf(rating)));
        }
        const wrong = [...worst].filter(([key, rank]) => rank > 0 && cells.get(key)?.word !== RANKS[rank - 1]);
        expect(wrong).toEqual([]);
        expect([...worst].filter(([key, rank]) => rank === 0 && RANKS.includes(cells.get(key)?.word ?? ""))).toEqual([]);
    });

    it("calls no rating stale that was published within two years of its snapshot", () => {
        expect([...cells.values()].filter(({ clock }) => clock)).toEqual([]);
    });

    it("was drawn in one go, without an error", () => {
        expect(renderings).toEqual(["started", "finished"]);
        expect(opened.errors).toEqual([]);
    });
});

describe("the history of the UK major projects", () => {
    it("lies beside the repository, or the specs above are pending", () => {
        if (!hasHistory()) pending(`SKIPPED: ${HISTORY.split("shared").at(-1) ?? ""} is absent`);
        expect(hasHistory()).toBeTrue();
    });
});
