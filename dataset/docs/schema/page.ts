import type { Table } from "../../check/contract/contract";
import { heading, list, page } from "../markdown/blocks";
import { generatedLine } from "../markdown/generated";
import { linkTo, plain } from "../markdown/inline";
import { readModelSource } from "../read/modelSource";
import type { Sources } from "../sources";
import { AREAS } from "./areas";
import { areaDiagram } from "./diagram";
import { type TableFacts, tableSection } from "./section";

interface Area {
    readonly title: string;
    readonly tables: readonly TableFacts[];
}

const INTRODUCTION = "The tables that a portfolio office fills, as `dataset/contract/datapackage.json` describes them: one CSV per table, "
    + "UTF-8, commas, dates as `yyyy-mm-dd`, decimal point, blank for no value. Allowed values, ranges and keys are what "
    + "`npx tsx dataset/check/main.ts FOLDER` checks. Diagrams show keys alone; an empty box is a table of another area. "
    + "What rests on each column: [lineage](lineage.md).";

function factsOf({ texts, rows }: Sources, table: Table, loadedAs: string | undefined): TableFacts {
    const own = texts.get(table.name);
    const count = rows.get(table.name);
    if (!own || count === undefined) throw new Error(`The table ${table.name} has no texts or no file in the sample. Describe it and generate it.`);
    return { table, texts: own, rows: count, loadedAs };
}

function areasOf(sources: Sources): readonly Area[] {
    const { readBy } = readModelSource(sources.model);
    const byName = new Map(sources.contract.tables.map((table) => [table.name, factsOf(sources, table, readBy.get(table.name))]));
    return [...AREAS].map(([title, names]) => ({
        title,
        tables: names.map((name) => {
            const facts = byName.get(name);
            if (!facts) throw new Error(`${name}, in the area ${title}, is no table of the contract. Correct dataset/docs/schema/areas.ts.`);
            return facts;
        }),
    }));
}

function contents(areas: readonly Area[]): string {
    return list(areas.map(({ title, tables }) => `${linkTo(title)}: ${tables.map(({ table }) => linkTo(table.name)).join(", ")}`));
}

function areaBlocks({ title, tables }: Area): readonly string[] {
    return [heading(2, title), areaDiagram(tables.map(({ table }) => table)), ...tables.flatMap(tableSection)];
}

function countSentence(areas: readonly Area[]): string {
    const tables = areas.flatMap((area) => area.tables);
    const rows = tables.reduce((sum, facts) => sum + facts.rows, 0);
    return plain(`${tables.length} tables; the sample holds ${new Intl.NumberFormat("en-US").format(rows)} rows.`);
}

/** The page of the tables, as Markdown. */
export function schemaPage(sources: Sources): string {
    const areas = areasOf(sources);
    return page([
        generatedLine("the contract, the model and the sample"),
        heading(1, "Tables"),
        INTRODUCTION,
        countSentence(areas),
        contents(areas),
        ...areas.flatMap(areaBlocks),
    ]);
}
