import type { FunctionLibrary } from "../../../bind/definition";

export const GROUPINGS: FunctionLibrary = {};
