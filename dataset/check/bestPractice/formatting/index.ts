import type { Rule } from "../rule";
import { dataCategories, dateFormats, flagColumns, monthFormats, sortedMonths, summarizedNumbers } from "./columns";
import { hiddenFacts, hiddenForeignKeys, integerKeys, primaryKeys } from "./keys";
import { measureFormats, percentages, wholeNumbers } from "./measures";
import { capitals, noBlankAtEnds } from "./names";

export const FORMATTING: readonly Rule[] = [
    flagColumns, noBlankAtEnds, dateFormats, monthFormats, measureFormats, summarizedNumbers, percentages, wholeNumbers, integerKeys,
    dataCategories, hiddenForeignKeys, primaryKeys, hiddenFacts, capitals, sortedMonths,
];
