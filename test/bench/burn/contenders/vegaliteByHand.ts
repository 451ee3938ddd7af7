import { parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { viewport } from "../../appearance";
import { type Contender } from "../../contender";
import { peerContender } from "../../contenders/peer";
import { type Budgets, budgets } from "../budgets";
import { canvasDrawing, sceneLines, sceneRoot } from "../drawing";
import { lines, lineWidth } from "../lines";
import { chartHeight, type Extent, panelCount } from "../panels";
import { planeEnd, type PlaneText, toPlane, type Track } from "../plane";

/** A record by the source that it belongs to; an amount of null interrupts its line. */
type Sources = Readonly<Record<string, readonly ({ readonly month: number; readonly amount: number | null } | PlaneText)[]>>;

const sourceOf = (track: number): string => `track${track}`;
const textSources = ["names", "firsts", "lasts"] as const;

const lineLayer = ({ colour, stepped }: Pick<Track, "colour" | "stepped">, track: number) => ({
    data: { name: sourceOf(track) },
    // In the order of the data: sorted by month, a line would go from row to row.
    mark: { type: "line" as const, order: false, color: colour, strokeWidth: lineWidth, ...(stepped === true && { interpolate: "step-before" as const }) },
});

const textLayer = (name: string, { align, fontSize }: Pick<PlaneText, "align" | "fontSize">) => ({
    data: { name },
    mark: { type: "text" as const, align, baseline: "middle" as const, fontSize },
    encoding: { text: { field: "text" } },
});

const specificationOf = (panels: number, { tracks, names, firsts, lasts }: ReturnType<typeof toPlane>): TopLevelSpec => {
    const end = planeEnd(panels);
    const along = (field: "month" | "amount") => ({ field, type: "quantitative" as const, axis: null, scale: { domain: [0, end[field]], nice: false } });
    return {
        padding: 0,
        width: viewport.width,
        height: chartHeight(panels),
        encoding: { x: along("month"), y: along("amount") },
        layer: [...tracks.map(lineLayer), ...[names, firsts, lasts].map(([text], at) => textLayer(textSources[at], text))],
        config: { aria: false, view: { stroke: null } },
    };
};

const toSources = (input: Budgets, panels: number): Sources => {
    const { tracks, names, firsts, lasts } = toPlane(input, panels);
    const points = tracks.map((track, at) => [sourceOf(at), track.points.map((point) => point ?? { month: 0, amount: null })] as const);
    return { ...Object.fromEntries(points), names, firsts, lasts };
};

/** All panels in one plane, a line a series through all of them: no facets, no axes. */
export const createVegaLiteByHand = (extent: Extent): Contender => {
    let view: View;
    let root: HTMLElement;
    let panels = 0;
    const fill = (sources: Sources): View => Object.entries(sources).reduce((filled, [name, records]) => filled.data(name, [...records]), view);
    return peerContender<Budgets, Sources>({
        toData: (input) => toSources(input, panels),
        mount: (stage, _, rowCount) => {
            root = stage;
            panels = panelCount(extent, rowCount);
            const container = stage.appendChild(document.createElement("div"));
            const specification = specificationOf(panels, toPlane(budgets.create(rowCount), panels));
            view = new View(parse(compile(specification).spec), { renderer: "canvas", container, hover: false });
        },
        draw: (sources) => fill(sources).runAsync(),
        drawing: () => canvasDrawing(root, sceneLines(sceneRoot(view)) - lines.length - 1 === 0 ? panels * lines.length : 0, panels),
    }, budgets);
};
