import type { Contract, Table } from "../../check/contract/contract";
import { heading, table } from "../markdown/blocks";
import { code, linkTo, plain } from "../markdown/inline";
import type { IndicatorLineage } from "./lineage";
import { placeKey } from "./joins";

export interface ReverseFacts {
    readonly contract: Contract;
    readonly indicators: readonly IndicatorLineage[];
    /** Names of the measures whose own DAX names a column, by placeKey. */
    readonly readers: ReadonlyMap<string, readonly string[]>;
    /** By placeKey, as Markdown. */
    readonly joins: ReadonlyMap<string, readonly string[]>;
    /** Columns that filter what a role may see, by placeKey. */
    readonly secured: ReadonlySet<string>;
}

const HEAD = ["Column", "Indicators", "Their level alone", "Measures that name it", "Joins", "Security"];

function codesOf(indicators: readonly IndicatorLineage[]): string {
    return indicators.map(({ indicator }) => plain(indicator.code)).join(", ");
}

function rowOf({ indicators, readers, joins, secured }: ReverseFacts, owner: string, column: string): readonly string[] {
    const key = placeKey(owner, column);
    const byValue = indicators.filter(({ values }) => values.get(owner)?.includes(column));
    const byLevel = indicators.filter((one) => one.levels.get(owner)?.includes(column) && !byValue.includes(one));
    return [
        code(column), codesOf(byValue), codesOf(byLevel), (readers.get(key) ?? []).map(plain).join(", "),
        (joins.get(key) ?? []).join(", "), secured.has(key) ? "yes" : "",
    ];
}

function rowsSentence({ indicators }: ReverseFacts, owner: string): string {
    const found = indicators.filter(({ values }) => values.has(owner));
    const reach = found.length === 0 ? "No indicator rests on this table." : `Rests on this table: ${codesOf(found)}.`;
    return `${reach} Described in ${linkTo(owner, "schema.md")}.`;
}

function tableBlocks(facts: ReverseFacts, { name, fields }: Table): readonly string[] {
    return [heading(3, name), rowsSentence(facts, name), table(HEAD, fields.map((field) => rowOf(facts, name, field.name)))];
}

/** For each table of the contract, what rests on each of its columns. */
export function reverseBlocks(facts: ReverseFacts): readonly string[] {
    return facts.contract.tables.flatMap((owner) => tableBlocks(facts, owner));
}
