import type { Scenario } from "../scenario";
import { twoDirectorates } from "./portfolio";

/** What is left on a small tile: the cells first. */
export const tinyTile = (): Scenario => ({ table: twoDirectorates, objects: {}, size: { width: 180, height: 120 }, locale: "en-US", theme: "light" });
