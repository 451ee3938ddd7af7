import { cell, plot, text } from "@observablehq/plot";
import { type Contender } from "../contender";
import { domFingerprint } from "../fingerprint";
import { colours, gap, headerHeight, labelWidth, statuses, viewport, widerGap } from "../appearance";
import { type Portfolio, portfolios } from "../portfolio";
import { type RowSize, sharedRow } from "../rowSize";
import { type Cell, toTable } from "../table";
import { peerContender } from "./peer";

interface Style {
    readonly width: number;
    readonly height: number;
    readonly gap: number;
}

const heatmap = (cells: readonly Cell[], row: RowSize, { width, height, gap: space }: Style): HTMLElement | SVGElement =>
    plot({
        width,
        height,
        marginLeft: labelWidth,
        marginTop: headerHeight,
        marginBottom: 0,
        padding: 0,
        x: { axis: "top", label: null, type: "band" },
        y: { label: null, type: "band", axis: row.hasText ? "left" : null },
        color: { type: "categorical", domain: statuses, range: colours },
        marks: [
            cell(cells, { x: "month", y: "project", fill: "status", ...insets(space, row) }),
            row.hasText ? text(cells, { x: "month", y: "project", text: "glyph", fontSize: 11 }) : null,
        ],
    });

const insets = (space: number, { scaled }: RowSize) => ({
    insetLeft: space / 2,
    insetRight: space / 2,
    insetTop: scaled(space) / 2,
    insetBottom: scaled(space) / 2,
});

/** Plot has no update: a competent user draws again and replaces the node. */
export const createPlot = (): Contender => {
    let root: HTMLElement;
    let cells: readonly Cell[] = [];
    let row: RowSize;
    let style: Style = { ...viewport, gap };
    const replace = (): void => root.replaceChildren(heatmap(cells, row, style));
    const redraw = (change: Partial<Style>): void => {
        style = { ...style, ...change };
        replace();
    };
    return peerContender<Portfolio, Cell[]>({
        toData: toTable,
        mount: (stage, _, rowCount) => {
            root = stage;
            row = sharedRow(rowCount);
        },
        draw: (data) => {
            cells = data;
            replace();
        },
        restyle: () => redraw({ gap: widerGap }),
        resize: (width, height) => redraw({ width, height }),
        drawing: () => ({ marks: root.querySelectorAll("[aria-label=cell] rect").length, fingerprint: domFingerprint(root) }),
    }, portfolios);
};
