import type { Scenario } from "../scenario";
import { history } from "./portfolio";

/** Red, amber, green in words, from green to red, legend below. */
export const ragPreset = (): Scenario => ({
    table: history({ "North/Alpha": ["Green", "Amber", "Red"], "North/Beta": ["vert", "orange", "rouge"] }),
    objects: { scale: { kind: "rag", palette: "ragSafe" }, legend: { position: "bottom" } }, size: { width: 420, height: 240 }, locale: "en-US", theme: "light",
});
