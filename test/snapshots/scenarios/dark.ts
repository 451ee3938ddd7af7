import type { Scenario } from "../scenario";
import { twoDirectorates } from "./portfolio";

export const dark = (): Scenario => ({ table: twoDirectorates, objects: {}, size: { width: 640, height: 320 }, locale: "en-US", theme: "dark" });
