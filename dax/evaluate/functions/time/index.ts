import type { FunctionLibrary } from "../../../bind/definition";

export const TIME_INTELLIGENCE: FunctionLibrary = {};
