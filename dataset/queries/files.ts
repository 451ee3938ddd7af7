import type { Session } from "../../dax/query/session";
import type { Value } from "../../dax/value";
import type { ReportedMeasure } from "../evaluate/reportedMeasures";
import { comparedTotal, groupedQuery, type ProvedIndicator } from "./texts";

/** Text by path below the semantic model. */
export type QueryFiles = ReadonlyMap<string, string>;

const FOLDER = "DAXQueries";
const DAYS = ["2026-05-31", "2026-02-28", "2025-11-30"] as const;
const [LATEST] = DAYS;

interface Grouped {
    readonly name: string;
    readonly title: string;
    readonly column: string;
    readonly day: string | undefined;
}

const GROUPED: readonly Grouped[] = [
    { name: "By directorate", title: `The indicators of each directorate as of ${LATEST}.`, column: "'Project'[Directorate Id]", day: LATEST },
    { name: "By programme", title: `The indicators of each programme as of ${LATEST}.`, column: "'Project'[Programme Id]", day: LATEST },
    { name: "By project", title: `The indicators of each project as of ${LATEST}.`, column: "'Project'[Project Id]", day: LATEST },
    { name: "By month", title: "The indicators of the portfolio in each month.", column: "'Calendar'[Month]", day: undefined },
];

function numberIn(value: Value): number | null {
    return typeof value === "number" ? value : null;
}

function proved(session: Session, day: string, measures: readonly ReportedMeasure[]): readonly ProvedIndicator[] {
    const pairs = measures.map(({ name }) => `"${name}", [${name}]`).join(", ");
    const [{ rows: [row] }] = session.query(`EVALUATE CALCULATETABLE ( ROW ( ${pairs} ), 'Calendar'[Date] <= dt"${day}" )`);
    return measures.map(({ code, name }, index) => ({ code, measure: name, expected: numberIn(row[index]) }));
}

function expectedRows(session: Session, text: string): string {
    const [{ columns, rows }] = session.query(text);
    const lines = rows.map((row) => `    ${JSON.stringify(row)}`);
    return `{\n  "columns": ${JSON.stringify(columns.map(({ name }) => name))},\n  "rows": [\n${lines.join(",\n")}\n  ]\n}\n`;
}

/**
 * The queries that anyone with Power BI Desktop can run on the sample, with the results that were proved: those of the whole portfolio
 * compare themselves, those by group have their results in a file beside them.
 */
export function queryFiles(session: Session, measures: readonly ReportedMeasure[]): QueryFiles {
    const files = new Map<string, string>();
    const tabs: string[] = [];
    const add = (name: string, text: string): void => {
        tabs.push(name);
        files.set(`${FOLDER}/${name}.dax`, text);
    };
    for (const day of DAYS) add(`Total ${day}`, comparedTotal(day, proved(session, day, measures)));
    for (const { name, title, column, day } of GROUPED) {
        const expected = `${FOLDER}/expected/${name}.json`;
        const text = groupedQuery(title, column, day, measures.map((measure) => measure.name), expected);
        add(name, text);
        files.set(expected, expectedRows(session, text));
    }
    files.set(`${FOLDER}/.pbi/daxQueries.json`, `${JSON.stringify({ version: "1.0.0", tabOrder: tabs, defaultTab: tabs[0] }, undefined, 2)}\n`);
    return files;
}
