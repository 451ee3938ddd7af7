import type { FunctionLibrary } from "../../../bind/definition";

export const INSPECTIONS: FunctionLibrary = {};
