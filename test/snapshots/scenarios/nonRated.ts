import type { Scenario } from "../scenario";
import { history } from "./portfolio";

/** The five states without a rating, a blank and a value that the scale does not know. */
export const nonRated = (): Scenario => ({
    table: history({ "North/Alpha": ["not rated", "exempt", "reset", "missing", "draft", null, 9] }),
    objects: {}, size: { width: 560, height: 240 }, locale: "en-US", theme: "light",
});
