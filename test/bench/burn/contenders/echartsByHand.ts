import { LineChart, ScatterChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { type EChartsCoreOption, type EChartsType, init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { viewport } from "../../appearance";
import { type Contender } from "../../contender";
import { peerContender } from "../../contenders/peer";
import { type Budgets, budgets } from "../budgets";
import { canvasDrawing } from "../drawing";
import { lines, lineWidth } from "../lines";
import { chartHeight, type Extent, panelCount } from "../panels";
import { planeEnd, type PlaneText, toPlane, type Track } from "../plane";

use([LineChart, ScatterChart, GridComponent, CanvasRenderer]);

const still = { silent: true, emphasis: { disabled: true } };

const lineSeries = ({ colour, stepped }: Pick<Track, "colour" | "stepped">) => ({
    type: "line", dimensions: ["month", "amount"], showSymbol: false, ...still, lineStyle: { color: colour, width: lineWidth },
    ...(stepped === true && { step: "end" }),
});

/** Symbols of no size, for their labels. */
const textSeries = { type: "scatter", symbolSize: 0, ...still };

const axis = (max: number) => ({ type: "value", show: false, min: 0, max });

const frame = (panels: number, tracks: readonly Track[]): EChartsCoreOption => {
    const { month, amount } = planeEnd(panels);
    return {
        animation: false,
        grid: { left: 0, top: 0, right: 0, bottom: 0, outerBoundsMode: "none" },
        xAxis: axis(month),
        yAxis: axis(amount),
        series: [...tracks.map(lineSeries), textSeries],
    };
};

/** Pairs in a typed array, the form that the library reads fastest; NaN interrupts a line. */
const pairsOf = ({ points }: Track): Float64Array =>
    Float64Array.from(points.flatMap((point) => (point === undefined ? [NaN, NaN] : [point.month, point.amount])));

const labelled = ({ month, amount, text, align, fontSize }: PlaneText) => ({
    value: [month, amount],
    label: { show: true, formatter: text, color: "#333333", fontSize, distance: 0, position: align === "left" ? "right" : "left" },
});

const toOption = (input: Budgets, panels: number): EChartsCoreOption => {
    const { tracks, names, firsts, lasts } = toPlane(input, panels);
    return { series: [...tracks.map((track) => ({ data: pairsOf(track) })), { data: [...names, ...firsts, ...lasts].map(labelled) }] };
};

/** All panels in one grid, a series through all of them: no axis a panel. */
export const createEChartsByHand = (extent: Extent): Contender => {
    let chart: EChartsType;
    let root: HTMLElement;
    let panels = 0;
    const polylines = (): number => chart.getZr().storage.getDisplayList().filter(({ type }) => type === "ec-polyline").length;
    return peerContender<Budgets, EChartsCoreOption>({
        toData: (input) => toOption(input, panels),
        mount: (stage, _, rowCount) => {
            root = stage;
            panels = panelCount(extent, rowCount);
            const container = stage.appendChild(document.createElement("div"));
            chart = init(container, null, { width: viewport.width, height: chartHeight(panels) });
            chart.setOption(frame(panels, toPlane(budgets.create(0), 0).tracks));
        },
        draw: (option) => chart.setOption(option),
        drawing: () => canvasDrawing(root, polylines() === lines.length + 1 ? panels * lines.length : 0, panels),
    }, budgets);
};
