import { select, Selection } from "d3-selection";
import { spokenDrawer } from "../common/drawSpoken";
import { scrollBarOf } from "../common/scrollBar";
import type { SpokenGrid } from "../common/spoken";
import { placePane, putAll, putOn } from "../common/svg";
import type { Theme } from "../common/theme";
import { CONE_PATTERN } from "./curve";
import { FORECAST_PATTERN } from "./bars";
import { marksDrawer } from "../common/drawMarks";
import { BurnFrame, LEFT, PlacedBlock } from "./frame";
import { under } from "../common/marks";
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

type Pane = Selection<SVGSVGElement, unknown, null, undefined>;
type Block = "headline" | "strip" | "alerts" | "legend" | "notices";

const BLOCKS: readonly Block[] = ["headline", "strip", "alerts", "legend", "notices"];

/** Lays the elements that stay for the life of the view: a scroll container whose picture stands still and is redrawn. */
export function makeDrawing(root: HTMLElement, isStill: boolean): Drawing {
    const scroller = select(root).append("div").attr("class", "pm-scroll pm-burn").attr("tabindex", 0).attr("role", "treegrid").attr("aria-multiselectable", "true");
    const container = scroller.node() as HTMLDivElement;
    const sizer = scroller.append("div").attr("class", "pm-sizer");
    const spoken = sizer.append("div").attr("class", "pm-spoken");
    const svg = sizer.append("svg").attr("class", "pm-svg").attr("aria-hidden", "true");
    const patterns = appendPatterns(svg);
    const drawSpoken = spokenDrawer(spoken);
    const blocks = BLOCKS.map((name) => blockDrawer(svg, name));
    const stillPane = svg.append("svg").attr("class", "pm-plot");
    const drawStill = marksDrawer(layerOf(stillPane));
    const partsPane = svg.append("svg").attr("class", "pm-parts-pane");
    const drawParts = marksDrawer(layerOf(partsPane));
    const scrollBar = scrollBarOf(container, isStill);
    let theme: Theme | undefined;

    const window = (frame: BurnFrame, scroll: number): void => {
        const { picture, pictureTop, room } = frame;
        if (picture.plot !== undefined) return drawParts([]);
        const height = heightInSight(picture, room);
        placePane(partsPane, LEFT, pictureTop + picture.scrollTop, room.width, height);
        drawParts(picture.partsIn(scroll, scroll + height).flatMap((part) => under(part.part.key, picture.marksOf(part))));
        putAll(layerOf(partsPane), { transform: `translate(0,${-scroll})` });
    };

    const frame = (at: BurnFrame, scroll: number, style: DrawStyle): void => {
        theme = style.theme;
        dressContainer(container, at, style, isStill);
        sizer.style("width", "100%").style("height", `${at.contentHeight}px`);
        putOn(svg, { width: Math.max(0, at.size.width - (at.contentHeight > at.size.height ? scrollBar() : 0)), height: at.size.height });
        dressPatterns(patterns, style.theme);
        BLOCKS.forEach((name, index) => blocks[index](at[name]));
        placePane(stillPane, LEFT, at.pictureTop, at.size.width - LEFT, at.room.height);
        drawStill(at.picture.still);
        window(at, scroll);
    };

    const speak = (grid: SpokenGrid | undefined): void => {
        if (theme !== undefined) spoken.style("color", theme.foreground).style("--pm-page", theme.background);
        scroller.attr("aria-activedescendant", drawSpoken(grid) ?? null);
    };

    const clear = (): void => {
        speak(undefined);
        for (const block of blocks) block(undefined);
        drawStill([]);
        drawParts([]);
        scroller.style("display", "none");
    };

    return { scroller: container, svg: svg.node() as SVGSVGElement, frame, window, speak, clear, scrollBar };
}

function layerOf(pane: Pane): SVGGElement {
    const node = pane.node();
    const known = node?.firstElementChild;
    return known instanceof SVGGElement ? known : pane.append("g").node() as SVGGElement;
}

function blockDrawer(svg: Pane, name: Block): (block: PlacedBlock | undefined) => void {
    const layer = svg.append("g").attr("class", `pm-${name}`).node() as SVGGElement;
    const drawMarks = marksDrawer(layer);
    return (block) => {
        putAll(layer, { transform: `translate(${LEFT},${block?.top ?? 0})` });
        drawMarks(block?.marks ?? []);
    };
}

function dressContainer(container: HTMLDivElement, { sentence, contentHeight, size }: BurnFrame, { theme, summary, fontFamily, rowCount, columnCount }: DrawStyle, isStill: boolean): void {
    if (container.parentElement !== null) container.parentElement.style.fontFamily = fontFamily ?? "";
    container.style.display = "block";
    container.style.overflow = contentHeight > size.height && !isStill ? "hidden auto" : "hidden";
    container.style.background = theme.highContrast ? theme.background : "transparent";
    putAll(container, {
        "aria-label": [sentence, summary].filter((words) => words !== undefined).join(" "),
        "aria-rowcount": rowCount + 1,
        "aria-colcount": columnCount + 1,
    });
}

type Patterns = Selection<SVGDefsElement, unknown, null, undefined>;

/** Hatches, so that what is expected is told from what happened without a colour. */
function appendPatterns(svg: Pane): Patterns {
    const defs = svg.append("defs");
    for (const [id, size] of [[CONE_PATTERN, 7], [FORECAST_PATTERN, 4]] as const) {
        const pattern = defs.append("pattern").attr("id", id).attr("width", size).attr("height", size).attr("patternUnits", "userSpaceOnUse").attr("patternTransform", "rotate(45)");
        pattern.append("path").attr("d", `M${size / 2} 0V${size}`).attr("stroke-width", size === 4 ? 1.4 : 0.8);
    }
    return defs;
}

function dressPatterns(defs: Patterns, theme: Theme): void {
    const [cone, forecast] = defs.selectAll<SVGPathElement, unknown>("path").nodes();
    putAll(cone, { stroke: theme.neutral });
    putAll(forecast, { stroke: theme.foreground });
}
