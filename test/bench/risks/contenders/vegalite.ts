import { parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { type Contender } from "../../contender";
import { peerContender } from "../../contenders/peer";
import { canvasDrawing, sceneSymbols, svgDrawing } from "../drawing";
import {
    belowPlot, fontSize, impactLabels, impactTitle, indexOf, markColour, plot, probabilityLabels, probabilityTitle, ranks, rightOfPlot, severities,
    severityColours, squares,
} from "../matrix";
import { type Circle, diameterOf, equalCircleArea, equalPointArea, type Point, toCircles, toPoints } from "../points";
import { type Register, registers } from "../register";

type Renderer = "svg" | "canvas";
/** "risks" draws a point for each, "cells" a counted circle for each cell. */
type Extent = "risks" | "cells";

/** What is drawn, and the squares that show something. */
interface Marks {
    readonly records: readonly (Point | Circle)[];
    readonly filled: ReadonlySet<number>;
}

const toMarks = (register: Register, extent: Extent): Marks => {
    const circles = toCircles(register);
    return {
        records: extent === "cells" ? circles.map(sized) : toPoints(register).map(sized),
        filled: new Set(circles.map(({ probability, impact }) => indexOf(probability, impact))),
    };
};

const axisOf = (labels: readonly string[], title: string) =>
    ({ title, domain: false, ticks: false, labelAngle: 0, labelFontSize: fontSize, labelExpr: `${JSON.stringify(labels)}[datum.value - 1]` });

const band = { paddingInner: 0.02, paddingOuter: 0.01 };

const squareLayer = {
    data: { values: squares.map(({ probability, impact, severity }) => ({ probability, impact, severity })) },
    mark: "rect" as const,
    encoding: { color: { field: "severity", type: "nominal" as const, legend: null, scale: { domain: [...severities], range: [...severityColours] } } },
};

/** The library's size of a circle is the area of the square around it. */
const sized = <Mark extends Point | Circle>(mark: Mark): Mark => ({ ...mark, area: diameterOf(mark.area) ** 2 });

/** The areas are told in px², so no scale is asked for them. */
const areaOf = (equal: number) => ({ condition: { test: "equal", value: diameterOf(equal) ** 2 }, field: "area", type: "quantitative" as const, scale: null });

const within = (field: "across" | "up") => ({ field, type: "quantitative" as const, scale: { domain: [0, 1], reverse: field === "up" } });

const riskLayers = [{
    data: { name: "marks" },
    mark: { type: "circle" as const, color: markColour, opacity: 1 },
    encoding: { xOffset: within("across"), yOffset: within("up"), size: areaOf(equalPointArea) },
}];

const cellLayers = [
    { data: { name: "marks" }, mark: { type: "circle" as const, color: markColour, opacity: 1 }, encoding: { size: areaOf(equalCircleArea) } },
    { data: { name: "marks" }, mark: { type: "text" as const, color: "#ffffff", fontSize }, encoding: { text: { field: "count" } } },
];

/** What only costs time is off: descriptions of marks, a layout that measures the axes. */
const specificationOf = (extent: Extent): TopLevelSpec => ({
    params: [{ name: "equal", value: false }],
    width: plot.width,
    height: plot.height,
    padding: { left: plot.left, top: plot.top, right: rightOfPlot, bottom: belowPlot },
    autosize: { type: "none" },
    encoding: {
        x: { field: "impact", type: "ordinal", axis: axisOf(impactLabels, impactTitle), scale: { domain: [...ranks], ...band } },
        y: { field: "probability", type: "ordinal", axis: axisOf(probabilityLabels, probabilityTitle), scale: { domain: [...ranks].reverse(), ...band } },
    },
    // Shared, the squares would be as narrow as a step within a band.
    resolve: { scale: { xOffset: "independent", yOffset: "independent" } },
    layer: [squareLayer, ...(extent === "cells" ? cellLayers : riskLayers)],
    config: { aria: false, view: { stroke: null } },
});

export const createVegaLite = (renderer: Renderer, extent: Extent): Contender => {
    let view: View;
    let root: HTMLElement;
    let filled: ReadonlySet<number> = new Set();
    return peerContender<Register, Marks>({
        fromNothing: true,
        toData: (register) => toMarks(register, extent),
        mount: (stage, empty) => {
            root = stage;
            const container = stage.appendChild(document.createElement("div"));
            view = new View(parse(compile(specificationOf(extent)).spec), { renderer, container, hover: false });
            view.data("marks", [...empty.records]);
        },
        draw: (marks) => {
            filled = marks.filled;
            return view.data("marks", [...marks.records]).runAsync();
        },
        restyle: () => view.signal("equal", true).runAsync(),
        drawing: () => (renderer === "canvas" ? canvasDrawing(root, sceneSymbols(view), filled) : svgDrawing(root, ".mark-symbol path")),
    }, registers);
};
