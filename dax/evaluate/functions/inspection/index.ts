import type { FunctionLibrary } from "../../../bind/definition";
import { ISCROSSFILTERED, ISFILTERED } from "./filtered";
import { ISINSCOPE } from "./inScope";
import { ISEMPTY } from "./isEmpty";
import { ISAFTER, ISONORAFTER } from "./after";
import { NAMEOF } from "./nameOf";
import { FILTERS, HASONEFILTER } from "./oneFilter";
import { HASONEVALUE, SELECTEDVALUE } from "./soleValue";

export const INSPECTIONS: FunctionLibrary = {
    FILTERS, HASONEFILTER, HASONEVALUE, ISAFTER, ISCROSSFILTERED, ISEMPTY, ISFILTERED, ISINSCOPE, ISONORAFTER, NAMEOF, SELECTEDVALUE,
};
