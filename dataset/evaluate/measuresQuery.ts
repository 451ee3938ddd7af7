import { sheetCell } from "./sheet";

export const GROUPINGS = ["total", "directorate", "programme", "project", "month"] as const;

export type Grouping = (typeof GROUPINGS)[number];

interface GroupColumn {
    readonly reference: string;
    readonly caption: { readonly en: string; readonly fr: string };
}

const DATE = "'Calendar'[Date]";
const NO_COLUMNS: readonly GroupColumn[] = [];

const COLUMNS: Readonly<Record<Grouping, readonly GroupColumn[]>> = {
    total: NO_COLUMNS,
    directorate: [{ reference: "'Project'[Directorate]", caption: { en: "Directorate", fr: "Direction" } }],
    programme: [{ reference: "'Project'[Programme]", caption: { en: "Programme", fr: "Programme" } }],
    // Two projects may have one name.
    project: [
        { reference: "'Project'[Project Name]", caption: { en: "Project", fr: "Projet" } },
        { reference: "'Project'[Project Id]", caption: { en: "Id", fr: "Code" } },
    ],
    month: [{ reference: "'Calendar'[Month]", caption: { en: "Month", fr: "Mois" } }],
};

/** The columns that stand before the measures. */
export function groupColumns(by: Grouping): readonly GroupColumn[] {
    return COLUMNS[by];
}

function filterFor(asOf: number | undefined): readonly string[] {
    return asOf === undefined ? [] : [`FILTER ( VALUES ( ${DATE} ), ${DATE} <= dt"${String(sheetCell(asOf, "dateTime"))}" )`];
}

/** The query that gives one row a group, or one row in all: first the columns of the group, then one for each measure. */
export function measuresQuery(by: Grouping, asOf: number | undefined, measures: readonly string[]): string {
    const references = COLUMNS[by].map(({ reference }) => reference);
    const values = measures.map((name, at) => `"Value ${at + 1}", [${name.replaceAll("]", "]]")}]`);
    const items = [...references, ...filterFor(asOf), ...values].map((item) => `    ${item}`).join(",\n");
    const order = references.length === 0 ? "" : `\nORDER BY ${references.join(", ")}`;
    return `EVALUATE\nSUMMARIZECOLUMNS (\n${items}\n)${order}`;
}
