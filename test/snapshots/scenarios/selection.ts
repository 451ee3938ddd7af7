import type { Scenario } from "../scenario";
import { twoDirectorates } from "./portfolio";

/** One report selected by a bookmark: all else steps back. */
export const selection = (): Scenario =>
    ({ table: twoDirectorates, objects: {}, size: { width: 640, height: 320 }, locale: "en-US", theme: "light", selected: [2] });
