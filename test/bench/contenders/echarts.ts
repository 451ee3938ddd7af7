import { HeatmapChart } from "echarts/charts";
import { DataZoomComponent, GridComponent, VisualMapComponent } from "echarts/components";
import { type EChartsCoreOption, type EChartsType, init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { type Contender } from "../contender";
import { canvasFingerprint } from "../fingerprint";
import { colours, gap, glyphOf, headerHeight, labelWidth, rowHeight, scrollBar, scrollRows, statuses, viewport, widerGap } from "../appearance";
import { monthLabel, periodCount, type Portfolio, portfolios } from "../portfolio";
import { fullRow, type RowSize, sharedRow } from "../rowSize";
import { peerContender } from "./peer";

use([HeatmapChart, GridComponent, VisualMapComponent, DataZoomComponent, CanvasRenderer]);

/** "whole" draws every row in the tile; "window" shows a screenful and scrolls with ECharts' own data zoom. */
type Extent = "whole" | "window";
type Point = readonly [month: number, project: number, status: number];

interface Heatmap {
    readonly months: readonly string[];
    readonly projects: readonly string[];
    readonly points: readonly Point[];
}

const everyNth = (step: number) => (_: unknown, row: number): boolean => row % step === 0;

const toHeatmap = (portfolio: Portfolio): Heatmap => ({
    months: portfolio.period.slice(0, periodCount).map(monthLabel),
    projects: portfolio.project.filter(everyNth(periodCount)),
    points: portfolio.status.map((status, row) => [
        row % periodCount,
        Math.floor(row / periodCount),
        statuses.indexOf(status as (typeof statuses)[number]),
    ]),
});

const screenful = Math.floor((viewport.height - headerHeight) / rowHeight);
const label = { fontSize: 11, formatter: ({ value }: { value: Point }) => glyphOf(statuses[value[2]]) };
const pieces = statuses.map((status, value) => ({ value, label: status, color: colours[value] }));
const windowZoom = { type: "slider", yAxisIndex: 0, startValue: 0, endValue: screenful - 1, showDetail: false, right: 0, width: scrollBar };

/** A border thinner than half a pixel would cost time and not be seen. */
const border = (space: number, row: RowSize) => {
    const borderWidth = row.scaled(space);
    return { borderColor: "#ffffff", borderWidth: borderWidth < 0.5 ? 0 : borderWidth };
};

const seriesOf = (row: RowSize) => ({
    type: "heatmap",
    label: { ...label, show: row.hasText },
    itemStyle: border(gap, row),
    progressive: 0,
    emphasis: { disabled: true },
});

const frame = (extent: Extent, row: RowSize): EChartsCoreOption => ({
    animation: false,
    grid: { left: labelWidth, top: headerHeight, right: extent === "window" ? scrollBar : 0, bottom: 0, outerBoundsMode: "none" },
    xAxis: { type: "category", position: "top" },
    yAxis: { type: "category", inverse: true, axisLabel: { interval: 0, show: row.hasText }, axisTick: { show: row.hasText } },
    visualMap: { type: "piecewise", show: false, dimension: 2, pieces },
    dataZoom: extent === "window" ? [windowZoom] : [],
    series: [seriesOf(row)],
});

const filled = (heatmap: Heatmap): EChartsCoreOption => ({
    xAxis: { data: heatmap.months },
    yAxis: { data: heatmap.projects },
    series: [{ data: heatmap.points }],
});

export const createECharts = (extent: Extent): Contender => {
    let chart: EChartsType;
    let root: HTMLElement;
    let row: RowSize;
    const scroll = (): void =>
        chart.dispatchAction({ type: "dataZoom", startValue: scrollRows, endValue: scrollRows + screenful - 1 });
    return peerContender<Portfolio, Heatmap>({
        toData: toHeatmap,
        mount: (stage, _, rowCount) => {
            root = stage;
            row = extent === "whole" ? sharedRow(rowCount) : fullRow;
            const container = stage.appendChild(document.createElement("div"));
            chart = init(container, null, viewport);
            chart.setOption(frame(extent, row));
        },
        draw: (data) => chart.setOption(filled(data)),
        restyle: () => chart.setOption({ series: [{ itemStyle: border(widerGap, row) }] }),
        resize: (width, height) => chart.resize({ width, height }),
        ...(extent === "window" ? { scroll } : {}),
        drawing: () => ({
            marks: chart.getZr().storage.getDisplayList().length,
            fingerprint: canvasFingerprint(root),
        }),
    }, portfolios);
};
