import type { Scenario } from "../scenario";
import { twoDirectorates } from "./portfolio";

/** Months in order of time below their year, a gap, the worst of each directorate, computed trends. */
export const periods = (): Scenario =>
    ({ table: twoDirectorates, objects: {}, size: { width: 640, height: 320 }, locale: "en-US", theme: "light" });
