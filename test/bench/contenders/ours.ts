import { type Contender } from "../contender";
import { createDataView } from "../dataview";
import { portfolios } from "../portfolio";
import { rowHeight, scrollRows, widerGap } from "../appearance";
import { visualContender } from "./visual";

/** The icons on the page: one path draws many, each after a move of its own. */
const iconCount = (root: HTMLElement): number =>
    [...root.querySelectorAll(".pm-icons")].reduce((sum, path) => sum + (path.getAttribute("d") ?? "").split("M").length - 1, 0);

/** With the defaults: every level open, cells 28 px high. */
export const createOurs = (): Contender => visualContender({
    ...portfolios,
    dataView: createDataView,
    settings: {},
    otherSettings: { cells: { gap: widerGap } },
    scrollBy: scrollRows * rowHeight,
    resizes: true,
    marks: iconCount,
});
