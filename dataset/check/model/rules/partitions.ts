import type { Model, Table } from "../../../tmdl/model";
import { modelFault, type ModelFault } from "../fault";
import { tableTitle } from "../names";

function partitionFaults(table: Table): ModelFault[] {
    const title = tableTitle(table.name);
    const [first, ...others] = table.partitions;
    if (table.partitions.length === 0) return [modelFault(table, "partition", title,
        `Table ${title} has no partition. Add one of M, named like the table.`)];
    return [
        ...others.map((other) => modelFault(other, "partition", title,
            `Table ${title} has more than one partition. Keep one, named like the table.`)),
        ...(first.name === table.name ? [] : [modelFault(first, "partition", title,
            `The partition of ${title} is named ${tableTitle(first.name)}. Name it like its table.`)]),
        ...(first.kind === "m" ? [] : [modelFault(first, "partition", title,
            `The partition of ${title} is ${first.kind}. Write it in M: a table comes from a table of the contract.`)]),
        ...(first.mode === "import" ? [] : [modelFault(first, "partition", title, `The partition of ${title} is ${first.mode}. Set mode: import.`)]),
    ];
}

/** A table has one partition, of M and imported, that bears its name. */
export function partitions(model: Model): readonly ModelFault[] {
    return model.tables.flatMap(partitionFaults);
}
