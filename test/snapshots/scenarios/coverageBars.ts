import type { Scenario } from "../scenario";
import { history } from "./portfolio";

/** Coverage as a bar in cells too narrow for text. */
export const coverageBars = (): Scenario => ({
    table: history({ "North/Alpha": [1, 2, null], "North/Beta": [1, null, null], "North/Gamma": [3, 4, null] }),
    objects: { cells: { minWidth: 32, maxWidth: 40 } }, size: { width: 360, height: 240 }, locale: "en-US", theme: "light",
});
