import { heading, list, page } from "../markdown/blocks";
import { generatedLine } from "../markdown/generated";
import { linkTo } from "../markdown/inline";
import { readModelSource, type ModelSource } from "../read/modelSource";
import type { Sources } from "../sources";
import { type DirectReading, roleReadings } from "./direct";
import { forwardTable } from "./forward";
import { type ContractColumns, contractColumns } from "./inContract";
import { joinsOf, placeKey } from "./joins";
import { type Lineage, lineageOf } from "./lineage";
import { reverseBlocks } from "./reverse";

const FORWARD = "From indicator to source";
const REVERSE = "From column to indicator";

const INTRODUCTION = "What each indicator rests on, and what a change of a source column would reach. Measures are followed through all measures "
    + "that they use, down to the columns that the DAX names; a function that takes a whole table counts as its rows.";

const FORWARD_WORDS = "Values alone: the level of a rated indicator rests on `threshold` too. Source systems are those of the tables.";

const REVERSE_WORDS = list([
    "Indicators: their value rests on the column. Their level alone: only the level of these does.",
    "Joins: the model joins the table at the other end by this column. Nothing but the join may name it, and yet it carries the filters of every "
    + "indicator that rests on either table.",
    "Security: a role filters by this column.",
]);

function placesIn({ columns }: DirectReading, sources: ModelSource, origins: ContractColumns): readonly string[] {
    return Array.from(columns).flatMap(([table, names]) => [...names].map((column) =>
        placeKey(sources.tables.get(table) ?? table, origins.get(table)?.get(column) ?? column)));
}

function readersOf({ readings }: Lineage, sources: ModelSource, origins: ContractColumns): ReadonlyMap<string, readonly string[]> {
    const found = new Map<string, string[]>();
    for (const [measure, reading] of readings) {
        for (const key of placesIn(reading, sources, origins)) found.set(key, [...found.get(key) ?? [], measure]);
    }
    return found;
}

/** The page that leads from indicators to source systems and back, as Markdown. */
export function lineagePage({ contract, texts, model }: Sources): string {
    const sources = readModelSource(model);
    const origins = contractColumns(model);
    const lineage = lineageOf(model);
    return page([
        generatedLine("the contract and the model"),
        heading(1, "Lineage"),
        INTRODUCTION,
        list([linkTo(FORWARD), `${linkTo(REVERSE)}: ${contract.tables.map(({ name }) => linkTo(name)).join(", ")}`]),
        heading(2, FORWARD),
        FORWARD_WORDS,
        forwardTable(lineage.indicators, texts),
        heading(2, REVERSE),
        REVERSE_WORDS,
        ...reverseBlocks({
            contract,
            indicators: lineage.indicators,
            readers: readersOf(lineage, sources, origins),
            joins: joinsOf(model, sources, origins),
            secured: new Set(roleReadings(model).flatMap((reading) => placesIn(reading, sources, origins))),
        }),
    ]);
}
