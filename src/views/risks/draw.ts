import { layerOf, makeStage } from "../common/drawStage";
import { marksDrawer } from "../common/drawMarks";
import { fitText } from "../common/fitText";
import { Mark, path, rect, text, under } from "../common/marks";
import type { SpokenGrid } from "../common/spoken";
import { placePane, putAll } from "../common/svg";
import { BOLD } from "../common/textStyle";
import type { Theme } from "../common/theme";
import { appetiteMarks } from "./appetiteMarks";
import { axisMarks } from "./axisMarks";
import { cellMarks } from "./cellMarks";
import type { RiskFrame, RiskList } from "./frame";
import { LEFT } from "../common/margins";
import { itemMarks, itemsIn } from "./listLayout";
import { miniMarks } from "./miniMarks";
import { moveMarks, pointedMarks } from "./moveMarks";
import type { Risk } from "./risk";
import { riskMarks } from "./riskMarks";

export interface Drawing {
    readonly scroller: HTMLDivElement;
    readonly svg: SVGSVGElement;
    /** Draws all of a frame, scrolled so far. */
    readonly frame: (frame: RiskFrame, scroll: number, pointed: Risk | undefined, style: DrawStyle) => void;
    /** Draws the part of the list in sight, and what is pointed at. */
    readonly window: (frame: RiskFrame, scroll: number, pointed: Risk | undefined) => void;
    readonly speak: (grid: SpokenGrid | undefined) => void;
    readonly clear: () => void;
    readonly scrollBar: () => number;
}

export interface DrawStyle {
    readonly theme: Theme;
    readonly name: string;
    readonly fontFamily: string | undefined;
    readonly rowCount: number;
    readonly columnCount: number;
}

const BLOCKS = ["headline", "asides", "legend", "notices"] as const;

/** The matrix stands still; the list scrolls beside it. */
export function makeDrawing(root: HTMLElement, isStill: boolean): Drawing {
    const stage = makeStage(root, "pm-risks", LEFT, isStill);
    const matrixPane = stage.pane("pm-matrix");
    const drawMatrix = marksDrawer(layerOf(matrixPane));
    const pointedPane = stage.pane("pm-pointed");
    const drawPointed = marksDrawer(layerOf(pointedPane));
    const blocks = BLOCKS.map((name) => ({ name, draw: stage.block(name) }));
    const titlePane = stage.pane("pm-list-title");
    const drawTitle = marksDrawer(layerOf(titlePane));
    const listPane = stage.pane("pm-list");
    const drawList = marksDrawer(layerOf(listPane));

    const window = (frame: RiskFrame, scroll: number, pointed: Risk | undefined): void => {
        const { list, input } = frame;
        drawPointed(pointed === undefined ? [] : pointedMarks(input, pointed));
        if (list === undefined) return drawList([]);
        const { box, ranking, itemHeight } = list;
        placePane(listPane, box.x, box.y, box.width, box.height);
        drawList(itemsIn(ranking, itemHeight, scroll, scroll + box.height).flatMap((item) =>
            under(`item${item.risk.row}`, itemMarks({ ...input, width: box.width, pointed }, item))));
        putAll(layerOf(listPane), { transform: `translate(0,${-scroll})` });
    };

    const frame = (at: RiskFrame, scroll: number, pointed: Risk | undefined, style: DrawStyle): void => {
        stage.dress({ ...style, size: at.size, contentHeight: at.contentHeight });
        for (const { name, draw } of blocks) draw(at[name]);
        for (const pane of [matrixPane, pointedPane]) placePane(pane, LEFT, at.bodyTop, at.size.width - LEFT, at.size.height - at.bodyTop);
        drawMatrix(matrixMarks(at));
        drawTitle(at.list === undefined ? [] : titleMarks(at, at.list));
        window(at, scroll, pointed);
    };

    const clear = (): void => {
        for (const { draw } of blocks) draw(undefined);
        for (const draw of [drawMatrix, drawPointed, drawTitle, drawList]) draw([]);
        stage.hide();
    };

    return { scroller: stage.scroller, svg: stage.svg, frame, window, speak: stage.speak, clear, scrollBar: stage.scrollBar };
}

function matrixMarks({ input, arrangement }: RiskFrame): readonly Mark[] {
    return [...cellMarks(input), ...axisMarks(input), ...appetiteMarks(input), ...moveMarks(input), ...riskMarks(input), ...miniMarks(input, arrangement.figures)];
}

const CLOSE = "M2 2L10 10M10 2L2 10";

/** What the list shows, and the way back where it shows a part. A list over the matrix hides it. */
function titleMarks({ input: { theme, fontSize, measure }, arrangement }: RiskFrame, { title, titleBox: { x, y, width, height }, box, isOpened }: RiskList): readonly Mark[] {
    const room = width - (isOpened ? 28 : 0);
    return [
        ...(arrangement.list === undefined ? [rect("page", x - LEFT, y, width + 2 * LEFT, height + box.height, { fill: theme.background })] : []),
        text("title", fitText(measure, title, fontSize, room, true), x + 4, y + height / 2, { fill: theme.foreground, "font-size": fontSize, "font-weight": BOLD }),
        ...(isOpened ? [path("close", CLOSE, { stroke: theme.foreground, "stroke-width": 1.75, "stroke-linecap": "round", transform: `translate(${Math.round(x + width - 18)},${Math.round(y + height / 2 - 6)})` })] : []),
        path("line", `M${x} ${Math.round(y + height) - 0.5}H${x + width}`, { stroke: theme.neutral, "stroke-width": 1 }),
    ];
}
