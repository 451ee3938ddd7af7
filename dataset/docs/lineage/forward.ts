import { table } from "../markdown/blocks";
import { code, linkTo, plain } from "../markdown/inline";
import type { TableTexts } from "../read/tableTexts";
import type { ContractReach } from "./inContract";
import type { IndicatorLineage } from "./lineage";

function measureNames(names: readonly string[]): string {
    return names.map(plain).join(", ");
}

function columnsCell(reach: ContractReach): string {
    return Array.from(reach, ([name, columns]) => `${code(name)}: ${columns.length === 0 ? "its rows" : columns.map(code).join(", ")}`).join("<br>");
}

function sourcesCell(reach: ContractReach, texts: ReadonlyMap<string, TableTexts>): string {
    const systems = [...reach.keys()].flatMap((name) => texts.get(name)?.sources ?? []);
    return [...new Set(systems)].sort().map(plain).join(", ");
}

/** One row per indicator: from its measures to the source systems. */
export function forwardTable(indicators: readonly IndicatorLineage[], texts: ReadonlyMap<string, TableTexts>): string {
    return table(["Indicator", "Measures", "Through", "Columns of the contract", "Source systems"],
        indicators.map(({ indicator: { code: key, measures }, through, values }) => [
            linkTo(key, "measures.md"), measureNames(measures.map(({ name }) => name.en)), measureNames(through),
            columnsCell(values), sourcesCell(values, texts),
        ]));
}
