import { select, Selection } from "d3-selection";
import type { Block } from "./blocks";
import { marksDrawer } from "./drawMarks";
import { spokenDrawer } from "./drawSpoken";
import { scrollBarOf } from "./scrollBar";
import type { SpokenGrid } from "./spoken";
import { putAll, putOn } from "./svg";
import type { Theme } from "./theme";
import type { Size } from "./view";

export type Pane = Selection<SVGSVGElement, unknown, null, undefined>;

/** How the whole of a picture is dressed. */
export interface StageStyle {
    readonly theme: Theme;
    readonly size: Size;
    /** What must scroll to reach all of the picture. */
    readonly contentHeight: number;
    /** What the picture as a whole is called. */
    readonly name: string;
    /** Undefined for the usual one. */
    readonly fontFamily: string | undefined;
    readonly rowCount: number;
    readonly columnCount: number;
}

/** A scroll container whose picture stands still and is redrawn; its elements stay for the life of the view. */
export interface Stage {
    readonly scroller: HTMLDivElement;
    readonly svg: SVGSVGElement;
    readonly dress: (style: StageStyle) => void;
    /** Makes a layer for a block of marks. */
    readonly block: (name: string) => (block: (Block & { readonly top: number }) | undefined) => void;
    /** Makes a picture within the picture, which cuts off what stands out of it. */
    readonly pane: (className: string) => Pane;
    readonly speak: (grid: SpokenGrid | undefined) => void;
    readonly hide: () => void;
    /** Breadth of a scroll bar. */
    readonly scrollBar: () => number;
}

/** @param left CSS pixels from the edge to the blocks */
export function makeStage(root: HTMLElement, className: string, left: number, isStill: boolean): Stage {
    const scroller = select(root).append("div").attr("class", `pm-scroll ${className}`).attr("tabindex", 0).attr("role", "treegrid").attr("aria-multiselectable", "true");
    const container = scroller.node() as HTMLDivElement;
    const sizer = scroller.append("div").attr("class", "pm-sizer");
    const spoken = sizer.append("div").attr("class", "pm-spoken");
    const svg = sizer.append("svg").attr("class", "pm-svg").attr("aria-hidden", "true");
    const drawSpoken = spokenDrawer(spoken);
    const scrollBar = scrollBarOf(container, isStill);
    let theme: Theme | undefined;

    const speak = (grid: SpokenGrid | undefined): void => {
        if (theme !== undefined) spoken.style("color", theme.foreground).style("--pm-page", theme.background);
        scroller.attr("aria-activedescendant", drawSpoken(grid) ?? null);
        if (grid?.rowCount !== undefined && grid.columnCount !== undefined) putAll(container, { "aria-rowcount": grid.rowCount + 1, "aria-colcount": grid.columnCount + 1 });
    };

    return {
        scroller: container,
        svg: svg.node() as SVGSVGElement,
        scrollBar, speak,
        dress: (style) => {
            theme = style.theme;
            dressContainer(container, style, isStill);
            sizer.style("width", "100%").style("height", `${style.contentHeight}px`);
            putOn(svg, { width: Math.max(0, style.size.width - (style.contentHeight > style.size.height ? scrollBar() : 0)), height: style.size.height });
        },
        block: (name) => {
            const layer = svg.append("g").attr("class", `pm-${name}`).node() as SVGGElement;
            const drawMarks = marksDrawer(layer);
            return (block) => {
                putAll(layer, { transform: `translate(${left},${block?.top ?? 0})` });
                drawMarks(block?.marks ?? []);
            };
        },
        pane: (name) => svg.append("svg").attr("class", name),
        hide: () => {
            speak(undefined);
            scroller.style("display", "none");
        },
    };
}

/** The layer of a pane in which its marks are drawn. */
export function layerOf(pane: Pane): SVGGElement {
    const known = pane.node()?.firstElementChild;
    return known instanceof SVGGElement ? known : pane.append("g").node() as SVGGElement;
}

function dressContainer(container: HTMLDivElement, { contentHeight, size, theme, name, fontFamily, rowCount, columnCount }: StageStyle, isStill: boolean): void {
    if (container.parentElement !== null) container.parentElement.style.fontFamily = fontFamily ?? "";
    container.style.display = "block";
    container.style.overflow = contentHeight > size.height && !isStill ? "hidden auto" : "hidden";
    container.style.background = theme.highContrast ? theme.background : "transparent";
    putAll(container, { "aria-label": name, "aria-rowcount": rowCount + 1, "aria-colcount": columnCount + 1 });
}
