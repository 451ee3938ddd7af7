import { Language } from "@microsoft/powerquery-parser";
import type { Expression, Table } from "../../../tmdl/model";
import { modelFault, type ModelFault } from "../fault";
import { tableTitle } from "../names";
import { contractName } from "../rules/contract";
import type { ReadM } from "./parse";

/** The named expression that holds the sample: a record from table of the contract to its packed text. */
export const SAMPLE = "SampleTables";

/** Tables that the sample does not hold: a refresh from the sample would stop there. */
export function sampleFaults({ root }: ReadM, text: Expression, tables: readonly Table[]): readonly ModelFault[] {
    if (root.kind !== Language.Ast.NodeKind.RecordExpression) {
        return [modelFault(text, "m-pattern", SAMPLE, `${SAMPLE} is no record. Write it as [ table = "…", … ].`)];
    }
    const held = new Set(root.content.elements.map(({ node }) => node.key.literal));
    return tables.filter(({ name }) => !held.has(contractName(name))).map(({ name }) => modelFault(text, "contract-table", SAMPLE,
        `${SAMPLE} does not hold ${contractName(name)}, which the table ${tableTitle(name)} reads. Write the sample again.`));
}
