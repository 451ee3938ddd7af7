import type { Scenario } from "../scenario";
import { history } from "./portfolio";

/** A score with labels, colours, shapes, triangles, gridlines, a total and words in the cells, all the author's. */
export const ownLooks = (): Scenario => ({
    table: history({ "North/Alpha": [92, 71, 44], "North/Beta": [15, 62, "draft"], "South/Gamma": [81, 81, 90] }),
    objects: {
        scale: { kind: "score", scoreLimits: "80; 60; 40", icons: "shapes", palette: "greyscale" },
        levels: { label1: "En avance", colour1: { solid: { color: "#0F6CBD" } } },
        cells: { content: "iconLabel", density: "roomy", gridlines: true },
        rows: { total: "totalTop" },
        trend: { arrows: "triangles" },
    },
    size: { width: 720, height: 360 }, locale: "fr-FR", theme: "light",
});
