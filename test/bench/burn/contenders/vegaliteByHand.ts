import { parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { viewport } from "../../appearance";
import { type Contender } from "../../contender";
import { peerContender } from "../../contenders/peer";
import { type Budgets, budgets } from "../budgets";
import { canvasDrawing, sceneLines } from "../drawing";
import { lines, lineWidth } from "../lines";
import { chartHeight, type Extent, fontSize, panelCount, planeOf } from "../panels";
import { type PlaneText, toPlane, type Track } from "../plane";

interface Point {
    readonly month: number;
    /** Null where the line is interrupted. */
    readonly amount: number | null;
}

/** By the name of their source. */
type Sources = Readonly<Record<string, readonly Point[] | readonly PlaneText[]>>;

const drawn = [{ amount: "zero", colour: "#888888", stepped: undefined }, ...lines];

const lineLayer = ({ amount, colour, stepped }: (typeof drawn)[number]) => ({
    data: { name: amount },
    mark: { type: "line" as const, color: colour, strokeWidth: lineWidth, ...(stepped === true && { interpolate: "step-before" as const }) },
    encoding: { order: { value: null } },
});

const textLayer = (name: string, align: "left" | "right", size: number) => ({
    data: { name },
    mark: { type: "text" as const, align, baseline: "middle" as const, fontSize: size },
    encoding: { text: { field: "text" } },
});

const specificationOf = (panels: number): TopLevelSpec => {
    const plane = planeOf(panels);
    const along = (field: "month" | "amount") => ({ field, type: "quantitative" as const, axis: null, scale: { domain: [0, plane[field]], nice: false } });
    return {
        padding: 0,
        width: viewport.width,
        height: chartHeight(panels),
        encoding: { x: along("month"), y: along("amount") },
        layer: [...drawn.map(lineLayer), textLayer("names", "left", fontSize), textLayer("firsts", "left", fontSize * 0.9), textLayer("lasts", "right", fontSize * 0.9)],
        config: { aria: false, view: { stroke: null } },
    };
};

const pointsOf = ({ months, amounts }: Track): Point[] =>
    months.map((month, at) => (Number.isNaN(month) ? { month: 0, amount: null } : { month, amount: amounts[at] }));

const toSources = (input: Budgets, panels: number): Sources => {
    const { tracks, zero, texts } = toPlane(input, panels);
    return {
        zero: pointsOf(zero),
        ...Object.fromEntries(lines.map(({ amount }) => [amount, pointsOf(tracks[amount] ?? zero)])),
        names: texts.filter(({ isName }) => isName),
        firsts: texts.filter(({ isName, align }) => !isName && align === "left"),
        lasts: texts.filter(({ align }) => align === "right"),
    };
};

/** All panels in one plane, a line a series through all of them: neither facets nor axes. */
export const createVegaLiteByHand = (extent: Extent): Contender => {
    let view: View;
    let root: HTMLElement;
    let panels = 0;
    const fill = (sources: Sources): View => Object.entries(sources).reduce((filled, [name, data]) => filled.data(name, [...data]), view);
    return peerContender<Budgets, Sources>({
        toData: (input) => toSources(input, panels),
        mount: (stage, empty, rowCount) => {
            root = stage;
            panels = panelCount(extent, rowCount);
            const container = stage.appendChild(document.createElement("div"));
            view = new View(parse(compile(specificationOf(panels)).spec), { renderer: "canvas", container, hover: false });
            fill(empty);
        },
        draw: (sources) => fill(sources).runAsync(),
        drawing: () => canvasDrawing(root, sceneLines(view.scenegraph().root), panels),
    }, budgets);
};
