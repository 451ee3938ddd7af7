import type { FunctionLibrary } from "../../../bind/definition";
import { ISCROSSFILTERED, ISFILTERED } from "./filtered";
import { ISINSCOPE } from "./inScope";
import { ISEMPTY } from "./isEmpty";
import { HASONEFILTER } from "./oneFilter";
import { HASONEVALUE, SELECTEDVALUE } from "./soleValue";

export const INSPECTIONS: FunctionLibrary = { HASONEFILTER, HASONEVALUE, ISCROSSFILTERED, ISEMPTY, ISFILTERED, ISINSCOPE, SELECTEDVALUE };
