import { HeatmapChart, ScatterChart } from "echarts/charts";
import { GridComponent, VisualMapComponent } from "echarts/components";
import { type EChartsCoreOption, type EChartsType, init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { viewport } from "../../appearance";
import { type Contender } from "../../contender";
import { peerContender } from "../../contenders/peer";
import { canvasDrawing } from "../drawing";
import {
    belowPlot, fontSize, impactLabels, impactTitle, indexOf, markColour, plot, probabilityLabels, probabilityTitle, rightOfPlot, severities,
    severityColours, squares,
} from "../matrix";
import { alongAxis, diameterOf, equalCircleArea, equalPointArea, toCircles, toPoints } from "../points";
import { rankCount, type Register, registers } from "../register";

use([HeatmapChart, ScatterChart, GridComponent, VisualMapComponent, CanvasRenderer]);

/**
 * "risks" draws a point for each, "large" the same in the library's mode for many points, which gives all of them one size;
 * "cells" a counted circle for each cell.
 */
type Extent = "risks" | "large" | "cells";

const columns = ["impact", "probability", "diameter", "count"] as const;

/** What is drawn, row by row in one typed array, the form that the library reads fastest; and the squares that show something. */
interface Marks {
    readonly values: Float64Array;
    readonly filled: ReadonlySet<number>;
}

type Row = readonly [impact: number, probability: number, diameter: number, count: number];

const pointRows = (register: Register): Row[] => toPoints(register).map(({ impact, probability, across, up, area }) =>
    [alongAxis(impact, across), alongAxis(probability, up), diameterOf(area), 1]);

const circleRows = (register: Register): Row[] => toCircles(register).map(({ impact, probability, area, count }) =>
    [alongAxis(impact, 0.5), alongAxis(probability, 0.5), diameterOf(area), count]);

const toMarks = (register: Register, extent: Extent): Marks => ({
    values: Float64Array.from((extent === "cells" ? circleRows : pointRows)(register).flat()),
    filled: new Set(toCircles(register).map(({ probability, impact }) => indexOf(probability, impact))),
});

const categoryAxis = (labels: readonly string[], name: string, nameGap: number) => ({
    type: "category", data: [...labels], name, nameLocation: "middle", nameGap, silent: true, axisTick: { show: false }, axisLabel: { fontSize, interval: 0 },
});

/** The marks stand between the categories, on an axis beside theirs. */
const markAxis = { type: "value", show: false, min: 0, max: rankCount };
const still = { silent: true, animation: false, emphasis: { disabled: true } };

const squareSeries = {
    type: "heatmap", ...still, itemStyle: { borderColor: "#ffffff", borderWidth: 2 },
    data: squares.map(({ probability, impact, severity }) => [impact - 1, probability - 1, severities.indexOf(severity)]),
};

const countLabel = { show: true, color: "#ffffff", fontSize, formatter: ({ value }: { readonly value: Row }) => String(value[3]) };

/** All at once: in slices of a frame each, which is the default of so many, it takes longer. */
const markSeries = (extent: Extent) => ({
    type: "scatter", ...still, xAxisIndex: 1, yAxisIndex: 1, dimensions: columns, progressive: 0, itemStyle: { color: markColour, opacity: 1 },
    ...(extent === "large"
        ? { large: true, largeThreshold: 1, symbolSize: diameterOf(equalPointArea) }
        : { symbolSize: (row: Row) => row[2] }),
    ...(extent === "cells" && { label: countLabel }),
});

const frame = (extent: Extent): EChartsCoreOption => ({
    animation: false,
    grid: { left: plot.left, top: plot.top, right: rightOfPlot, bottom: belowPlot, outerBoundsMode: "none" },
    xAxis: [categoryAxis(impactLabels, impactTitle, 30), markAxis],
    yAxis: [categoryAxis(probabilityLabels, probabilityTitle, 110), markAxis],
    visualMap: {
        type: "piecewise", show: false, dimension: 2, seriesIndex: 0,
        pieces: severityColours.map((color, value) => ({ value, color })),
    },
    series: [squareSeries, markSeries(extent)],
});

/** The series beside the squares, which keep what they have. */
const marked = (change: object): EChartsCoreOption => ({ series: [{}, change] });

interface PathShape {
    readonly symbolType?: string;
    readonly points?: ArrayLike<number>;
}

/** The symbols that a path draws: itself, or all the points of the mode for many. */
const symbolsIn = ({ shape }: { readonly shape?: PathShape }): number =>
    shape?.points === undefined ? Number(shape?.symbolType === "circle") : shape.points.length / 2;

export const createECharts = (extent: Extent): Contender => {
    let chart: EChartsType;
    let root: HTMLElement;
    let filled: ReadonlySet<number> = new Set();
    const marks = (): number => chart.getZr().storage.getDisplayList().reduce((sum, each) => sum + symbolsIn(each as { readonly shape?: PathShape }), 0);
    return peerContender<Register, Marks>({
        fromNothing: true,
        toData: (register) => toMarks(register, extent),
        mount: (stage) => {
            root = stage;
            const container = stage.appendChild(document.createElement("div"));
            chart = init(container, null, viewport);
            // Drawn with the marks, not once by itself before.
            chart.setOption(frame(extent), { lazyUpdate: true });
        },
        draw: ({ values, filled: squaresFilled }) => {
            filled = squaresFilled;
            chart.setOption(marked({ data: values }));
        },
        ...(extent !== "large" && {
            restyle: () => chart.setOption(marked({ symbolSize: diameterOf(extent === "cells" ? equalCircleArea : equalPointArea) })),
        }),
        drawing: () => canvasDrawing(root, marks(), filled),
    }, registers);
};
