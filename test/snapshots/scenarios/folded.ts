import type { Scenario } from "../scenario";
import { twoDirectorates } from "./portfolio";

/** The directorates alone, their projects folded away. */
export const folded = (): Scenario =>
    ({ table: twoDirectorates, objects: { view: { openLevels: 1 } }, size: { width: 640, height: 200 }, locale: "en-US", theme: "light" });
