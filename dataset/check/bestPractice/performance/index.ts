import type { Rule } from "../rule";
import { calculatedColumns, calculatedWithRelated, floatingPoint, hiddenInMdx, pivotedMonths, redundantColumns } from "./columns";
import { bothWaysOnManyValues, dateAndTime, largeTables, longTexts } from "./data";
import { automaticDateTables, dateTable, markedDateTables } from "./dateTables";
import { manyToManyOneWay, snowflake, specialRelationships, tooManySpecialRelationships } from "./relationships";
import { dynamicFilter, filterLogic, manyToManyUnderDynamicFilter } from "./security";
import { calculatedTables, directQueryWithoutAggregations, powerQuery, timeIntelligenceOnDirectQuery } from "./storage";

export const PERFORMANCE: readonly Rule[] = [
    floatingPoint, hiddenInMdx, bothWaysOnManyValues, longTexts, dateAndTime, largeTables, calculatedWithRelated, snowflake,
    dateTable, markedDateTables, automaticDateTables, tooManySpecialRelationships, filterLogic, directQueryWithoutAggregations,
    powerQuery, manyToManyUnderDynamicFilter, pivotedMonths, manyToManyOneWay, calculatedTables, redundantColumns,
    timeIntelligenceOnDirectQuery, calculatedColumns, specialRelationships, dynamicFilter,
];
