import { HeatmapChart } from "echarts/charts";
import { DataZoomComponent, GridComponent, VisualMapComponent } from "echarts/components";
import { type EChartsCoreOption, type EChartsType, init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { type Contender } from "../contender";
import { canvasFingerprint } from "../fingerprint";
import { colours, gap, glyphOf, headerHeight, labelWidth, rowHeight, scrollRows, statuses, viewport, widerGap } from "../appearance";
import { monthLabel, periodCount, type Portfolio, projectCount } from "../portfolio";
import { peerContender } from "./peer";

use([HeatmapChart, GridComponent, VisualMapComponent, DataZoomComponent, CanvasRenderer]);

/** "whole" draws every row at full height; "window" shows a screenful and scrolls with ECharts' own data zoom. */
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

const scrollbarWidth = 16;
const screenful = Math.floor((viewport.height - headerHeight) / rowHeight);
const label = { show: true, fontSize: 11, formatter: ({ value }: { value: Point }) => glyphOf(statuses[value[2]]) };
const pieces = statuses.map((status, value) => ({ value, label: status, color: colours[value] }));
const windowZoom = { type: "slider", yAxisIndex: 0, startValue: 0, endValue: screenful - 1, showDetail: false, right: 4, width: 12 };

const frame = (extent: Extent): EChartsCoreOption => ({
    animation: false,
    grid: { left: labelWidth, top: headerHeight, right: extent === "window" ? 24 : 4, bottom: 4, outerBoundsMode: "none" },
    xAxis: { type: "category", position: "top" },
    yAxis: { type: "category", inverse: true, axisLabel: { interval: 0 } },
    visualMap: { type: "piecewise", show: false, dimension: 2, pieces },
    dataZoom: extent === "window" ? [windowZoom] : [],
    series: [{ type: "heatmap", label, itemStyle: { borderColor: "#ffffff", borderWidth: gap }, progressive: 0, emphasis: { disabled: true } }],
});

const filled = (heatmap: Heatmap): EChartsCoreOption => ({
    xAxis: { data: heatmap.months },
    yAxis: { data: heatmap.projects },
    series: [{ data: heatmap.points }],
});

const wholeHeight = (rowCount: number): number => headerHeight + projectCount(rowCount) * rowHeight;

export const createECharts = (extent: Extent): Contender => {
    let chart: EChartsType;
    let root: HTMLElement;
    let count = 0;
    const height = (available: number): number => (extent === "whole" ? wholeHeight(count) : available);
    const scroll = (): void =>
        chart.dispatchAction({ type: "dataZoom", startValue: scrollRows, endValue: scrollRows + screenful - 1 });
    return peerContender<Heatmap>({
        toData: toHeatmap,
        mount: (stage, _, rowCount) => {
            root = stage;
            count = rowCount;
            const container = stage.appendChild(document.createElement("div"));
            chart = init(container, null, { width: viewport.width - scrollbarWidth, height: height(viewport.height) });
            chart.setOption(frame(extent));
        },
        draw: (data) => chart.setOption(filled(data)),
        restyle: () => chart.setOption({ series: [{ itemStyle: { borderWidth: widerGap } }] }),
        resize: (width, available) => chart.resize({ width: width - scrollbarWidth, height: height(available) }),
        ...(extent === "window" ? { scroll } : {}),
        drawing: () => ({
            marks: chart.getZr().storage.getDisplayList().length,
            fingerprint: canvasFingerprint(root),
        }),
    });
};
