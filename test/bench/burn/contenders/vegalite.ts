import { parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { type Contender } from "../../contender";
import { peerContender } from "../../contenders/peer";
import { type Budgets, budgets, ceiling, monthCount } from "../budgets";
import { canvasDrawing, sceneLines, sceneRoot, svgDrawing } from "../drawing";
import { type Line, lines, lineWidth } from "../lines";
import { type Extent, fontSize, monthLabels, panelCount, panelGap, panelHeight, panelWidth, perRow, plotHeight } from "../panels";
import { type Month, toMonths } from "../months";

type Renderer = "svg" | "canvas";

const layerOf = ({ amount, colour, stepped }: Line) => ({
    // In the order of the data, which is that of time: nothing is sorted.
    mark: { type: "line" as const, order: false, color: colour, strokeWidth: lineWidth, ...(stepped === true && { interpolate: "step-before" as const }) },
    encoding: { y: { field: amount, type: "quantitative" as const, axis: null, scale: { domain: [0, ceiling] } } },
});

const monthAxis = {
    values: [0, monthCount - 1], title: null, grid: false, ticks: false, labelFontSize: fontSize * 0.9, labelFlush: true,
    labelExpr: `datum.value === 0 ? '${monthLabels[0]}' : '${monthLabels[1]}'`,
};

/**
 * A panel a project, as the language has it: facets that share their scales. What only costs time is off: descriptions of marks,
 * the sort of rows that are in order, a layout that measures every panel.
 */
const specification: TopLevelSpec = {
    data: { name: "months" },
    padding: 0,
    columns: perRow,
    spacing: { column: panelGap, row: panelHeight - plotHeight },
    bounds: "flush",
    facet: { field: "project", type: "nominal", sort: null, header: { title: null, labelAnchor: "start", labelFontSize: fontSize } },
    spec: {
        width: panelWidth,
        height: plotHeight,
        encoding: {
            x: { field: "month", type: "quantitative", axis: monthAxis, scale: { domain: [0, monthCount - 1], nice: false } },
        },
        layer: lines.map(layerOf),
    },
    resolve: { axis: { x: "independent" } },
    config: { aria: false, view: { stroke: null } },
};

export const createVegaLite = (renderer: Renderer, extent: Extent): Contender => {
    let view: View;
    let root: HTMLElement;
    let panels = 0;
    return peerContender<Budgets, Month[]>({
        toData: (input) => toMonths(input, panels),
        mount: (stage, empty, rowCount) => {
            root = stage;
            panels = panelCount(extent, rowCount);
            const container = stage.appendChild(document.createElement("div"));
            view = new View(parse(compile(specification).spec), { renderer, container, hover: false });
            view.data("months", empty);
        },
        draw: (data) => view.data("months", data).runAsync(),
        drawing: () => renderer === "canvas" ? canvasDrawing(root, sceneLines(sceneRoot(view)), panels) : svgDrawing(root, ".mark-line path"),
    }, budgets);
};
