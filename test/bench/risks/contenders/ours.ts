import { type Contender } from "../../contender";
import { visualContender } from "../../contenders/visual";
import { createDataView } from "../dataview";
import { svgDrawing } from "../drawing";
import { registers } from "../register";

const view = { mode: "riskView" };

/** Pixels of a scroll step, where something scrolls: a few lines of the list. */
const scrollBy = 84;

/**
 * With the defaults; the other setting takes the exposures out of the cells, which shows at any size: that of bubbles, which the peers
 * change, is not seen where every cell is counted.
 */
export const createOurs = (): Contender => visualContender({
    ...registers,
    fromNothing: true,
    dataView: createDataView,
    settings: { view },
    otherSettings: { view, riskCells: { values: false } },
    scrollBy,
    resizes: false,
    // Counted clusters, and risks one by one where they have room: circles, or the shapes of their categories.
    marks: (root) => svgDrawing(root, ".pm-risks .pm-svg [class^='pm-risk']").marks,
});
