import type { CsvProblem, Rejection } from "../../own/parse";
import type { Language } from "../../model/question";
import { english } from "./english";
import { french } from "./french";
import type { Text } from "./text";

export type { Text } from "./text";

export const textIn = (language: Language): Text => language === "fr" ? french : english;

function detailOf(problem: CsvProblem): string {
    if (problem.kind === "duplicateHeaders") return problem.names.join(", ");
    return problem.kind === "openQuote" ? String(problem.row) : "";
}

export const problemText = (text: Text, problem: CsvProblem): string => text.problems[problem.kind](detailOf(problem));

export const rejectionText = (text: Text, { row, reason, detail }: Rejection): string =>
    text.rejection(row, text.reasons[reason](detail));
