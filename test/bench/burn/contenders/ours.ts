import { type Contender } from "../../contender";
import { visualContender } from "../../contenders/visual";
import { budgets, closingDay } from "../budgets";
import { createDataView } from "../dataview";
import { panelHeight } from "../panels";
import { svgDrawing } from "../drawing";

/** With the defaults, but for the closing: whatever the day of the run, the same months are closed. */
export const createOurs = (): Contender => visualContender({
    ...budgets,
    dataView: createDataView,
    settings: { burn: { closing: closingDay } },
    scrollBy: panelHeight,
    resizes: false,
    marks: (root) => svgDrawing(root, ".pm-parts-pane path").marks,
});
