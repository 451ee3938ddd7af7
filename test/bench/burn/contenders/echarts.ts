import { LineChart } from "echarts/charts";
import { GridComponent, TitleComponent } from "echarts/components";
import { type EChartsCoreOption, type EChartsType, init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { type Contender } from "../../contender";
import { peerContender } from "../../contenders/peer";
import { viewport } from "../../appearance";
import { type Budgets, budgets, ceiling, monthCount } from "../budgets";
import { canvasDrawing } from "../drawing";
import { isDrawn, type Line, lines, lineWidth } from "../lines";
import { chartHeight, type Extent, fontSize, monthLabels, panelCount, panelWidth, placeOf, plotHeight, plotTop } from "../panels";

use([LineChart, GridComponent, TitleComponent, CanvasRenderer]);

/** For each panel and line its points, those that are drawn: a place on the axis of months and an amount. */
interface Small {
    readonly names: readonly string[];
    readonly points: readonly (readonly (readonly [number, number])[])[];
}

const months = Array.from({ length: monthCount }, (_, month) => month);

const toSmall = (input: Budgets, panels: number): Small => {
    const firsts = Array.from({ length: panels }, (_, panel) => panel * monthCount);
    return {
        names: firsts.map((first) => input.project[first] ?? ""),
        points: firsts.flatMap((first) => lines.map((line) =>
            months.filter((month) => isDrawn(line, month)).map((month) => [month, input[line.amount][first + month] ?? 0] as const))),
    };
};

const seriesOf = ({ colour, stepped }: Line, panel: number) => ({
    type: "line",
    xAxisIndex: panel,
    yAxisIndex: panel,
    showSymbol: false,
    silent: true,
    animation: false,
    emphasis: { disabled: true },
    lineStyle: { color: colour, width: lineWidth },
    ...(stepped === true && { step: "end" }),
});

const monthAxis = {
    type: "value", min: 0, max: monthCount - 1, interval: monthCount - 1, axisTick: { show: false }, splitLine: { show: false }, silent: true,
    axisLabel: { fontSize: fontSize * 0.9, alignMinLabel: "left", alignMaxLabel: "right", formatter: (month: number) => monthLabels[month === 0 ? 0 : 1] },
};

/** Small multiples as the library has them: a grid, two axes, a title and six series a panel. */
const frame = (panels: number): EChartsCoreOption => {
    const all = Array.from({ length: panels }, (_, panel) => panel);
    return {
        animation: false,
        title: all.map(placeOf).map(({ left, top }) => ({ text: "", left, top: top + fontSize / 2, padding: 0, textStyle: { fontSize } })),
        grid: all.map(placeOf).map(({ left, top }) => ({ left, top: top + plotTop, width: panelWidth, height: plotHeight, outerBoundsMode: "none" })),
        xAxis: all.map((panel) => ({ gridIndex: panel, ...monthAxis })),
        yAxis: all.map((panel) => ({ gridIndex: panel, type: "value", show: false, min: 0, max: ceiling })),
        series: all.flatMap((panel) => lines.map((line) => seriesOf(line, panel))),
    };
};

const filled = ({ names, points }: Small): EChartsCoreOption => ({
    title: names.map((text) => ({ text })),
    series: points.map((data) => ({ data })),
});

export const createECharts = (extent: Extent): Contender => {
    let chart: EChartsType;
    let root: HTMLElement;
    let panels = 0;
    return peerContender<Budgets, Small>({
        toData: (input) => toSmall(input, panels),
        mount: (stage, _, rowCount) => {
            root = stage;
            panels = panelCount(extent, rowCount);
            const container = stage.appendChild(document.createElement("div"));
            chart = init(container, null, { width: viewport.width, height: chartHeight(panels) });
            chart.setOption(frame(panels));
        },
        draw: (data) => chart.setOption(filled(data)),
        drawing: () => canvasDrawing(root, chart.getZr().storage.getDisplayList().filter(({ type }) => type === "ec-polyline").length, panels),
    }, budgets);
};
