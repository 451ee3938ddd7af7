import { checkFile, type FileBytes } from "./checkFile";
import type { Contract } from "./contract";
import type { Fault } from "./fault";
import { FaultList } from "./faultList";
import type { OfferedKeys } from "./keys";
import { inReferenceOrder } from "./order";
import type { TableCount } from "./table";

export interface CheckReport {
    readonly faults: readonly Fault[];
    /** Faults beyond the limit. */
    readonly leftOut: number;
    /** One per table of the contract, in the order in which they were checked. */
    readonly counts: readonly TableCount[];
}

/** The bytes of a file of the folder, or undefined when there is none of that name. */
export type FileReader = (file: string) => FileBytes | undefined;

/**
 * Checks every table of the contract, each file in one pass; never throws on account of the data. Keeps the keys of all tables
 * until the end, what the rules of one table need of its rows, and the first faults up to the limit.
 */
export function checkFiles(contract: Contract, read: FileReader, limit = Infinity): CheckReport {
    const list = new FaultList(limit);
    const keys = new Map<string, OfferedKeys>();
    const counts = inReferenceOrder(contract.tables).map((table) => {
        const bytes = read(table.file);
        if (!bytes) {
            list.add(table.file, 0, { kind: "file", column: "", value: "", remedy: `Add the file ${table.file}.` });
            return { table: table.name, rowsIn: 0, accepted: 0, rejected: 0 };
        }
        const outcome = checkFile(table, bytes, (name) => keys.get(name), (line, fault) => list.add(table.file, line, fault));
        if (outcome.keys) keys.set(table.name, outcome.keys);
        return outcome.count;
    });
    return { faults: list.faults, leftOut: list.leftOut, counts };
}
