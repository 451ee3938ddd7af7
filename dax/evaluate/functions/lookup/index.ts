import type { FunctionLibrary } from "../../../bind/definition";
import { LOOKUPVALUE } from "./lookupValue";
import { RELATED } from "./related";
import { RELATEDTABLE } from "./relatedTable";

export const LOOKUPS: FunctionLibrary = { LOOKUPVALUE, RELATED, RELATEDTABLE };
