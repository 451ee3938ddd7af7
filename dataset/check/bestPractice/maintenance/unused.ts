import { foldName } from "../../../../dax/syntax/name";
import { flag, rule } from "../rule";

export const unusedColumns = rule("UNNECESSARY_COLUMNS", 2, ({ subjects, uses }) => flag(
    subjects.columns,
    ({ isHidden, key }) => isHidden && ![uses.inDax, uses.inRelationships, uses.inSorts, uses.inHierarchies].some((used) => used.has(key)),
    "The column is hidden, and nothing in the model uses it. Remove it, or show it.",
));

export const unusedMeasures = rule("UNNECESSARY_MEASURES", 2, ({ subjects, uses }) => flag(
    subjects.measures, ({ isHidden, source }) => isHidden && !uses.measures.has(foldName(source.name)),
    "The measure is hidden, and nothing in the model uses it. Remove it, or show it.",
));
