import type { FunctionLibrary } from "../../../bind/definition";

export const TABLES: FunctionLibrary = {};
