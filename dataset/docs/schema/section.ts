import type { ForeignKey, Table } from "../../check/contract/contract";
import { NOT_LOADED } from "../../model/loaded";
import { heading, list } from "../markdown/blocks";
import { bold, code, linkTo, opening, plain } from "../markdown/inline";
import type { TableTexts } from "../read/tableTexts";
import { columnTable } from "./columns";

export interface TableFacts {
    readonly table: Table;
    readonly texts: TableTexts;
    /** In the sample. */
    readonly rows: number;
    /** Table of the model that loads it. */
    readonly loadedAs: string | undefined;
}

const WHOLE = new Intl.NumberFormat("en-US");

function loadedSentence({ table: { name }, loadedAs }: TableFacts): string {
    const reason = NOT_LOADED.get(name);
    if (loadedAs !== undefined && reason === undefined) return `yes, as ${code(loadedAs)}`;
    if (loadedAs === undefined && reason !== undefined) return `no: ${plain(reason)}`;
    throw new Error(loadedAs === undefined
        ? `No table of the model reads ${name}. Load it, or give the reason in dataset/model/loaded.ts.`
        : `The model loads ${name} as '${loadedAs}', and dataset/model/loaded.ts says that it does not. Make them agree.`);
}

function foreignKeyItem({ columns, table, targets }: ForeignKey): string {
    return `${columns.map(code).join(", ")} → ${linkTo(table)} (${targets.map(code).join(", ")})`;
}

function titledList(title: string, items: readonly string[]): string {
    return items.length === 0 ? "" : `${title}:\n\n${list(items)}`;
}

function facts(given: TableFacts): string {
    const { table, texts: { grain, sources }, rows } = given;
    return list([
        `Grain: ${plain(grain.en)} ${plain(grain.fr)}`,
        `File: ${code(table.file)}, ${WHOLE.format(rows)} rows in the sample`,
        `Source systems: ${sources.map(plain).join(", ")}`,
        `Primary key: ${table.primaryKey.map(code).join(", ")}`,
        ...table.uniqueKeys.filter(({ length }) => length > 1).map((key) => `Unique together: ${key.map(code).join(", ")}`),
        `In the model: ${loadedSentence(given)}`,
    ]);
}

/** The blocks that tell one table of the contract. Throws an Error where the contract and the model do not agree on it. */
export function tableSection(given: TableFacts): readonly string[] {
    const { table, texts } = given;
    return [
        heading(3, table.name),
        `${bold(texts.title.en)} · ${bold(texts.title.fr)}`,
        opening(texts.description.en),
        opening(texts.description.fr),
        facts(given),
        columnTable(table, texts),
        titledList("Rules", texts.rules.map(({ en, fr }) => `${opening(en)} · ${plain(fr)}`)),
        titledList("Foreign keys", table.foreignKeys.map(foreignKeyItem)),
    ];
}
