import type { Scenario } from "../scenario";
import { history } from "./portfolio";

/** Better, worse and stable, over a gap and broken by a reset. */
export const trends = (): Scenario => ({
    table: history({ "North/Skips": [1, "exempt", 3, 3, 2], "North/Breaks": [4, "reset", 1, 1, 4] }),
    objects: { trend: { showStable: true } }, size: { width: 480, height: 240 }, locale: "en-US", theme: "light",
});
