import type { FaultCode, TmdlFault } from "../../tmdl/fault";
import type { Place } from "../../tmdl/model";

export type ModelFaultCode =
    | `tmdl-${FaultCode}`
    | "canonical"
    | "name"
    | "relationship-column" | "relationship-type" | "relationship-key" | "relationship-path" | "relationship-direction"
    | "relationship-cardinality" | "relationship-self"
    | "sort-column" | "level-column" | "perspective" | "translation" | "ref" | "role" | "culture"
    | "partition"
    | "dax-syntax" | "dax-name" | "dax-function" | "dax-circular" | "role-filter"
    | "m-syntax" | "m-name" | "m-pattern" | "m-columns" | "m-type" | "m-range"
    | "contract-table" | "contract-column" | "contract-type"
    | "description" | "format" | "folder" | "caption" | "caption-duplicate" | "date-table" | "setting" | "summarize"
    | "indicator";

/** One fault of the model: `object` names what is faulty, and is empty for a fault of a whole file; `line` counts from 1, 0 is the file. */
export interface ModelFault {
    readonly file: string;
    readonly line: number;
    readonly code: ModelFaultCode;
    readonly object: string;
    readonly message: string;
}

const UNPRINTABLE = /[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g;

export function modelFault({ file, line }: Place, code: ModelFaultCode, object: string, message: string): ModelFault {
    return { file, line, code, object, message };
}

/** A fault of the reader, as one of the model. */
export function tmdlFault({ file, line, code, message }: TmdlFault): ModelFault {
    return { file, line, code: `tmdl-${code}`, object: "", message };
}

/** How a fault is printed; a name or a path from a file must not command the terminal. */
export function modelFaultSentence({ file, line, code, message }: ModelFault): string {
    return `${file}:${line} [${code}] ${message}`.replace(UNPRINTABLE, "?");
}
