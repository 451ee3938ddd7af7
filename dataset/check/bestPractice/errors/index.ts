import { refusedRule, type Rule } from "../rule";
import { descriptionCharacters, nameCharacters } from "./characters";
import { attributesInMdx, relationshipTypes, sourceColumns } from "./columns";
import { activationUnderFilter, expressions } from "./expressions";

// A provider partition is a query, and its source a dataSource: the reader of the model accepts neither.
const structuredSources = refusedRule("AVOID_STRUCTURED_DATA_SOURCES_WITH_PROVIDER_PARTITIONS", 2);

export const ERRORS: readonly Rule[] = [
    sourceColumns, expressions, structuredSources, activationUnderFilter, relationshipTypes, nameCharacters, descriptionCharacters, attributesInMdx,
];
