import type { RuleId } from "./ruleIds";

export type ReportFaultCode =
    | "json" | "schema" | "required-file" | "stray-file" | "name" | "order" | "version" | "dataset"
    | "field" | "alias" | "query-ref" | "sort" | "filter" | "visual-type" | "role" | "object"
    | "resource" | "theme" | "private-visual" | "layout" | "title" | "tab-order" | "mobile"
    | "interaction" | "group" | "page-binding" | "reachable" | "bookmark" | "link" | "external" | "house" | "exception"
    | RuleId;

/** One fault of a report. `path` is a JSON pointer, empty for the whole file; the message says what is wrong and what to do. */
export interface ReportFault {
    readonly file: string;
    readonly path: string;
    readonly code: ReportFaultCode;
    readonly message: string;
}

export function fault(file: string, path: string, code: ReportFaultCode, message: string): ReportFault {
    return { file, path, code, message };
}
