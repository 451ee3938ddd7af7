import type { Rule } from "../rule";
import { divide, oneMinusRatio } from "./division";
import { filterColumns, filterMeasures } from "./filters";
import { noEvaluateAndLog, noIfError, treatas } from "./functions";
import { directReferences, duplicateMeasures } from "./measures";
import { qualifiedColumns, unqualifiedMeasures } from "./references";
import { inactiveRelationships } from "./relationships";

export const EXPRESSIONS: readonly Rule[] = [
    qualifiedColumns, unqualifiedMeasures, duplicateMeasures, treatas, divide, noIfError, directReferences, filterColumns, filterMeasures,
    inactiveRelationships, oneMinusRatio, noEvaluateAndLog,
];
