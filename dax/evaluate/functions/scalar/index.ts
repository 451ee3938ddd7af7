import type { FunctionLibrary } from "../../../bind/definition";

export const SCALARS: FunctionLibrary = {};
