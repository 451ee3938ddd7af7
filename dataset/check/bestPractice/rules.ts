import { ERRORS } from "./errors/index";
import { EXPRESSIONS } from "./expressions/index";
import { FORMATTING } from "./formatting/index";
import { MAINTENANCE } from "./maintenance/index";
import { NAMING } from "./naming/index";
import { PERFORMANCE } from "./performance/index";
import type { Rule } from "./rule";

/** Chapter by chapter; ids as Tabular Editor knows them, which annotations in the model use. */
export const RULES: readonly Rule[] = [...PERFORMANCE, ...EXPRESSIONS, ...ERRORS, ...MAINTENANCE, ...NAMING, ...FORMATTING];
