import type { ModelFault, ModelFaultCode } from "../../../../dataset/check/model";
import { lightFiles } from "./shipped";

/** One change of one shipped file, and the fault by which it must be found. */
export interface Mutation {
    readonly says: string;
    readonly file: string;
    readonly from: string;
    readonly to: string;
    readonly code: ModelFaultCode;
    readonly fragment: string;
    /** The file in which the fault shows, when it is another. */
    readonly shows?: string;
}

/** The shipped files with the change, those alone that are asked for; throws when the text to replace is not there, as nothing would be tested. */
export function mutated({ file, from, to, says }: Mutation, isKept: (file: string) => boolean = () => true): ReadonlyMap<string, string> {
    const text = lightFiles.get(file);
    if (text === undefined) throw new Error(`${says}: there is no file ${file}.`);
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`${says}: ${file} does not hold "${from}".`);
    const kept = [...lightFiles].filter(([other]) => isKept(other));
    return new Map([...kept, [file, changed]]);
}

const CORE: ReadonlySet<string> = new Set(["database.tmdl", "model.tmdl", "expressions.tmdl", "tables/Priority.tmdl"]);

/** What the reader and the check of M need beside the changed file: one table is enough. */
export function isCore(file: string): boolean {
    return CORE.has(file);
}

/** What the check of DAX needs. */
export function isWithDax(file: string): boolean {
    return isCore(file) || file.startsWith("tables/") || file.startsWith("roles/");
}

/** The faults that a mutation was made for. */
export function found(faults: readonly ModelFault[], { file, shows, code, fragment }: Mutation): readonly ModelFault[] {
    return faults.filter((fault) => fault.file === (shows ?? file) && fault.code === code && fault.message.includes(fragment));
}
