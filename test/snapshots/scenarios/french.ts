import type { Scenario } from "../scenario";
import { history } from "./portfolio";

export const french = (): Scenario => ({
    table: history({ "Nord/Alpha": [1, 2, 3, 4], "Nord/Bêta": ["exempté", "brouillon", 9, null] }),
    objects: {}, size: { width: 640, height: 280 }, locale: "fr-FR", theme: "light",
});
