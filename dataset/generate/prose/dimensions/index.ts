import type { DimensionId } from "../../weather/dimension";
import type { DimensionProse } from "../dimensionProse";
import { BUDGET } from "./budget";
import { OVERALL } from "./overall";
import { QUALITY } from "./quality";
import { RESOURCES } from "./resources";
import { RISKS } from "./risks";
import { SCHEDULE } from "./schedule";
import { SCOPE } from "./scope";
import { VALUE } from "./value";

export const PROSE: Readonly<Record<DimensionId, DimensionProse>> = {
    overall: OVERALL,
    schedule: SCHEDULE,
    budget: BUDGET,
    scope: SCOPE,
    resources: RESOURCES,
    quality: QUALITY,
    risks: RISKS,
    value: VALUE,
};
