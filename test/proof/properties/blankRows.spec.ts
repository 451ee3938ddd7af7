import type { Model } from "../../../dax/model/model";
import { openSession, type Session } from "../../../dax/query/session";
import type { Value } from "../../../dax/value";
import { loadTexts } from "../../../dataset/evaluate/load";
import { INDICATORS } from "../indicators";
import { ADDITIVE } from "./measures";
import { named, PATIENCE, READING_DAY, smallPortfolio, upTo, valuesAt, valuesBy, wholePortfolio } from "./portfolio";
import { isSameSum, shown, sumOf } from "./sums";
import { contract, smallSample, wholeSample, rowsOf, withRows } from "./texts";

const PROJECT = "'Project'[Project Id]";
const GROUPS = [PROJECT, "'Project'[Programme Id]", "'Project'[Phase]"];
const OTHER_GROUPS = ["'Budget Nature'[Nature Id]", "'Weather Dimension'[Dimension Id]", "'Directorate'[Directorate Id]"];
const ONE_SIDES = [
    PROJECT, "'Budget Nature'[Nature Id]", "'Budget Version'[Version Id]", "'Calendar'[Date]", "'Weather Dimension'[Dimension Id]",
    "'Reporting Period'[Period Id]", "'Milestone'[Milestone Id]", "'Risk'[Risk Id]", "'Directorate'[Directorate Id]", "'Priority'[Priority Id]",
];

const FACTS = [
    "SUM ( 'Budget Movement'[Amount EUR] )", "COUNTROWS ( 'Budget Movement' )", "COUNTROWS ( 'Weather Report' )", "COUNTROWS ( 'Weather Expected' )",
    "COUNTROWS ( 'Milestone Snapshot' )", "COUNTROWS ( 'Risk Snapshot' )", "COUNTROWS ( 'Risk Action' )", "SUM ( 'Earned Value'[EV Cumulative EUR] )",
];

/** Tables of the contract that a row refers to with an empty key, named as the model names them. */
function tablesMissedByKey(): readonly string[] {
    const texts = wholeSample();
    const missed = contract.tables.flatMap(({ name, foreignKeys }) => {
        const rows = rowsOf(texts, name);
        return foreignKeys.filter(({ columns }) => rows.some((row) => columns.every((column) => row[column] === ""))).map(({ table }) => table);
    });
    return [...new Set(missed)];
}

function tablesWithBlankRow(model: Model): readonly string[] {
    return model.tables.filter((table) => model.hasBlankRow(table)).map(({ name }) => name.toLowerCase().replaceAll(" ", "_"));
}

function counts(session: Session, form: "VALUES" | "DISTINCT"): readonly Value[] {
    return valuesAt(session, ONE_SIDES.map((column) => `COUNTROWS ( ${form} ( ${column} ) )`), []);
}

describe("blank rows of the clean sample", () => {
    let session: Session;

    beforeAll(async () => {
        session = await wholePortfolio();
    }, PATIENCE);

    it("stand only where some row has no key at all: no key is unknown", () => {
        const orphans = session.engine.model.relationships.filter(({ from, to, rowMap }) =>
            rowMap.some((row, index) => index < from.table.rowCount && row === to.table.rowCount && from.codes[index] !== 0));
        expect(orphans.map(({ from }) => from.reference)).toEqual([]);
        const missed = tablesMissedByKey();
        expect(tablesWithBlankRow(session.engine.model).filter((table) => !missed.includes(table))).toEqual([]);
    }, PATIENCE);

    it("make VALUES and DISTINCT differ there, and nowhere else", () => {
        const { model } = session.engine;
        const differing = ONE_SIDES.filter((_, index) => counts(session, "VALUES")[index] !== counts(session, "DISTINCT")[index]);
        expect(differing).toEqual(ONE_SIDES.filter((column) => model.hasBlankRow(model.table(column.split("'")[1])!)));
    }, PATIENCE);
});

describe("indicators over the clean sample", () => {
    for (const column of [...GROUPS.slice(0, 2), ...OTHER_GROUPS]) {
        it(`have no blank group by ${column}`, async () => {
            const session = await smallPortfolio();
            const groups = valuesBy(session, column, INDICATORS.map(({ measure }) => `[${measure}]`), [upTo(READING_DAY)]);
            expect(groups.size).toBeGreaterThan(1);
            const blank = groups.get("") ?? [];
            expect(INDICATORS.filter((_, index) => (blank[index] ?? null) !== null).map(({ measure }) => measure)).toEqual([]);
        }, PATIENCE);
    }
});

describe("facts of projects that the table of projects does not have", () => {
    const lost = ["PRJ-001", "PRJ-017"];
    let whole: Session;
    let session: Session;

    beforeAll(async () => {
        whole = await smallPortfolio();
        session = openSession(await loadTexts(withRows(smallSample(), "project", (rows) => rows.filter((row) => !lost.includes(row.project_id)))));
    }, PATIENCE);

    it("stand in one blank group, whatever column of the project groups them", () => {
        const before = [...valuesBy(whole, PROJECT, FACTS, [])].filter(([key]) => lost.includes(key));
        const expected = FACTS.map((_, index) => sumOf(before.map(([, values]) => values[index])));
        for (const column of GROUPS) {
            const [{ rows }] = session.query(`EVALUATE SUMMARIZECOLUMNS ( ${column}, ${named(FACTS)} )`);
            const blank = rows.filter(([key]) => key === null);
            expect(blank.length).toBe(1);
            expect(blank[0].slice(1).map((value, index) => isSameSum(value, expected[index]))).toEqual(FACTS.map(() => true));
        }
    }, PATIENCE);

    it("still count in the total", () => {
        expect(valuesAt(session, FACTS, [])).toEqual(valuesAt(whole, FACTS, []));
    }, PATIENCE);

    it("leave the groups of all other projects as they were", () => {
        const before = valuesBy(whole, PROJECT, FACTS, []);
        const now = valuesBy(session, PROJECT, FACTS, []);
        for (const [project, values] of before) if (!lost.includes(project) && project !== "") expect(now.get(project)).toEqual(values);
        expect(now.size).toBe(before.size - lost.length + 1);
    }, PATIENCE);

    for (const column of GROUPS) {
        it(`make the whole of every additive measure together with all others, by ${column}`, () => {
            const measures = ADDITIVE.map((measure) => `[${measure}]`);
            const total = valuesAt(session, measures, [upTo(READING_DAY)]);
            const parts = [...valuesBy(session, column, measures, [upTo(READING_DAY)]).values()];
            const departures = ADDITIVE.flatMap((measure, index) => {
                const sum = sumOf(parts.map((part) => part[index]));
                return isSameSum(sum, total[index]) ? [] : [`${measure}: ${shown(sum)} against ${shown(total[index])}`];
            });
            expect(departures).toEqual([]);
        }, PATIENCE);
    }
});
