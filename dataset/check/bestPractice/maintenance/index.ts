import { refusedRule, type Rule } from "../rule";
import { descriptions, emptyPerspectives, emptyRoles, loneTables, unmatchedKeys } from "./objects";
import { unusedColumns, unusedMeasures } from "./unused";

// The reader of the model refuses a dataSource: sources are M expressions, of which the partitions name those that they use.
const unusedSources = refusedRule("REMOVE_DATA_SOURCES_NOT_REFERENCED_BY_ANY_PARTITIONS", 1);
// It refuses a calculationGroup too, with or without items.
const emptyCalculationGroups = refusedRule("CALCULATION_GROUPS_WITH_NO_CALCULATION_ITEMS", 2);

export const MAINTENANCE: readonly Rule[] = [
    unusedColumns, unusedMeasures, unmatchedKeys, unusedSources, emptyRoles, loneTables, descriptions, emptyPerspectives, emptyCalculationGroups,
];
