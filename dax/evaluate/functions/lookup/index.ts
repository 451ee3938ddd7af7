import type { FunctionLibrary } from "../../../bind/definition";

export const LOOKUPS: FunctionLibrary = {};
