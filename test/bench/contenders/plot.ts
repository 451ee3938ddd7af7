import { cell, plot, text } from "@observablehq/plot";
import { type Contender } from "../contender";
import { domFingerprint } from "../fingerprint";
import { colours, gap, headerHeight, labelWidth, rowHeight, statuses, viewport, widerGap } from "../appearance";
import { type Cell, toTable } from "../table";
import { peerContender } from "./peer";

const scrollbarWidth = 16;

interface Style {
    readonly width: number;
    readonly inset: number;
}

const heatmap = (cells: readonly Cell[], projects: number, style: Style): HTMLElement | SVGElement =>
    plot({
        width: style.width,
        height: headerHeight + projects * rowHeight,
        marginLeft: labelWidth,
        marginTop: headerHeight,
        marginBottom: 0,
        padding: 0,
        x: { axis: "top", label: null, type: "band" },
        y: { label: null, type: "band" },
        color: { type: "categorical", domain: statuses, range: colours },
        marks: [
            cell(cells, { x: "month", y: "project", fill: "status", inset: style.inset }),
            text(cells, { x: "month", y: "project", text: "glyph", fontSize: 11 }),
        ],
    });

/** Plot has no update: a competent user draws again and replaces the node. */
export const createPlot = (): Contender => {
    let root: HTMLElement;
    let cells: readonly Cell[] = [];
    let style: Style = { width: viewport.width - scrollbarWidth, inset: gap / 2 };
    const distinctProjects = (): number => new Set(cells.map((each) => each.project)).size;
    const replace = (): void => root.replaceChildren(heatmap(cells, distinctProjects(), style));
    const redraw = (change: Partial<Style>): void => {
        style = { ...style, ...change };
        replace();
    };
    return peerContender<Cell[]>({
        toData: toTable,
        mount: (stage) => {
            root = stage;
        },
        draw: (data) => {
            cells = data;
            replace();
        },
        restyle: () => redraw({ inset: widerGap / 2 }),
        resize: (width) => redraw({ width: width - scrollbarWidth }),
        drawing: () => ({ marks: root.querySelectorAll("[aria-label=cell] rect").length, fingerprint: domFingerprint(root) }),
    });
};
