import { select } from "d3-selection";
import { layerOf, makeStage } from "../common/drawStage";
import { marksDrawer } from "../common/drawMarks";
import { under } from "../common/marks";
import type { SpokenGrid } from "../common/spoken";
import { placePane, putAll } from "../common/svg";
import type { Theme } from "../common/theme";
import { CONE_PATTERN } from "./curve";
import { FORECAST_PATTERN } from "./bars";
import type { BurnFrame } from "./frame";
import { LEFT } from "../common/margins";
import { heightInSight } from "./picture";

export interface Drawing {
    readonly scroller: HTMLDivElement;
    readonly svg: SVGSVGElement;
    /** Draws all of a frame, scrolled so far. */
    readonly frame: (frame: BurnFrame, scroll: number, style: DrawStyle) => void;
    /** Draws the parts in sight. */
    readonly window: (frame: BurnFrame, scroll: number) => void;
    readonly speak: (grid: SpokenGrid | undefined) => void;
    readonly clear: () => void;
    readonly scrollBar: () => number;
}

export interface DrawStyle {
    readonly theme: Theme;
    /** What the picture as a whole is called. */
    readonly summary: string;
    /** Undefined for the usual one. */
    readonly fontFamily: string | undefined;
    readonly rowCount: number;
    readonly columnCount: number;
}

const BLOCKS = ["headline", "strip", "alerts", "legend", "notices"] as const;

export function makeDrawing(root: HTMLElement, isStill: boolean): Drawing {
    const stage = makeStage(root, "pm-burn", LEFT, isStill);
    const patterns = appendPatterns(stage.svg);
    const blocks = BLOCKS.map((name) => ({ name, draw: stage.block(name) }));
    const stillPane = stage.pane("pm-plot");
    const drawStill = marksDrawer(layerOf(stillPane));
    const partsPane = stage.pane("pm-parts-pane");
    const drawParts = marksDrawer(layerOf(partsPane));

    const window = (frame: BurnFrame, scroll: number): void => {
        const { picture, pictureTop, room } = frame;
        if (picture.plot !== undefined) return drawParts([]);
        const height = heightInSight(picture, room);
        placePane(partsPane, LEFT, pictureTop + picture.scrollTop, room.width, height);
        drawParts(picture.partsIn(scroll, scroll + height).flatMap((part) => under(part.part.key, picture.marksOf(part))));
        putAll(layerOf(partsPane), { transform: `translate(0,${-scroll})` });
    };

    const frame = (at: BurnFrame, scroll: number, style: DrawStyle): void => {
        stage.dress({ ...style, size: at.size, contentHeight: at.contentHeight, name: [at.sentence, style.summary].filter((words) => words !== undefined).join(" ") });
        dressPatterns(patterns, style.theme);
        for (const { name, draw } of blocks) draw(at[name]);
        placePane(stillPane, LEFT, at.pictureTop, at.size.width - LEFT, at.room.height);
        drawStill(at.picture.still);
        window(at, scroll);
    };

    const clear = (): void => {
        for (const { draw } of blocks) draw(undefined);
        drawStill([]);
        drawParts([]);
        stage.hide();
    };

    return { scroller: stage.scroller, svg: stage.svg, frame, window, speak: stage.speak, clear, scrollBar: stage.scrollBar };
}

/** Hatches, so that what is expected is told from what happened without a colour. */
function appendPatterns(svg: SVGSVGElement): readonly SVGPathElement[] {
    const defs = select(svg).append("defs");
    return ([[CONE_PATTERN, 7], [FORECAST_PATTERN, 4]] as const).map(([id, size]) => {
        const pattern = defs.append("pattern").attr("id", id).attr("width", size).attr("height", size).attr("patternUnits", "userSpaceOnUse").attr("patternTransform", "rotate(45)");
        return pattern.append("path").attr("d", `M${size / 2} 0V${size}`).attr("stroke-width", size === 4 ? 1.4 : 0.8).node() as SVGPathElement;
    });
}

function dressPatterns([cone, forecast]: readonly SVGPathElement[], theme: Theme): void {
    putAll(cone, { stroke: theme.neutral });
    putAll(forecast, { stroke: theme.foreground });
}
