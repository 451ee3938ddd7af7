import type { FunctionLibrary } from "../../../bind/definition";
import { EDGES } from "./edges";
import { NEIGHBOURS } from "./neighbours";
import { NON_BLANKS } from "./nonBlank";
import { PARALLEL_PERIODS } from "./parallelPeriod";
import { RANGES } from "./ranges";
import { SHIFTS } from "./shift";
import { TO_DATE } from "./toDate";
import { TOTALS } from "./totals";

export const TIME_INTELLIGENCE: FunctionLibrary = {
    ...TO_DATE, ...NEIGHBOURS, ...EDGES, ...SHIFTS, ...PARALLEL_PERIODS, ...RANGES, ...TOTALS, ...NON_BLANKS,
};
