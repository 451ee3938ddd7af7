import { type Drawing } from "../contender";
import { domFingerprint, isColoured, pixelFingerprint, upperPixels } from "../fingerprint";
import { panelWidth, placeOf, plotHeight, plotTop } from "./panels";

const isInked = ({ data, width }: ImageData, panel: number): boolean => {
    const { left, top } = placeOf(panel);
    const rows = Array.from({ length: plotHeight }, (_, row) => ((top + plotTop + row) * width + left) * 4);
    return rows.some((start) => Array.from({ length: panelWidth }, (_, at) => start + at * 4).some((at) => isColoured(data, at)));
};

/** The panels that stand whole within so many pixels from the top. */
const wholeWithin = (panels: number, height: number): number[] =>
    Array.from({ length: panels }, (_, panel) => panel).filter((panel) => placeOf(panel).top + plotTop + plotHeight <= height);

/** Fails where a panel in sight shows no coloured line. */
export const canvasDrawing = (root: HTMLElement, marks: number, panels: number): Drawing => {
    const image = upperPixels([...root.querySelectorAll("canvas")]);
    const empty = wholeWithin(panels, image.height).find((panel) => !isInked(image, panel));
    if (empty !== undefined) throw new Error(`Panel ${empty + 1} shows no line.`);
    return { marks, fingerprint: pixelFingerprint(root, image) };
};

/** Counts the paths that lead somewhere. */
export const svgDrawing = (root: HTMLElement, paths: string): Drawing => ({
    marks: [...root.querySelectorAll(paths)].filter((path) => (path.getAttribute("d") ?? "").length > "M0,0".length).length,
    fingerprint: domFingerprint(root),
});

interface SceneNode {
    readonly marktype?: string;
    readonly items?: readonly SceneNode[];
}

/** The lines of a Vega scene graph that have points: a mark of the type "line" is one line, its items are the points. */
export const sceneLines = ({ marktype, items = [] }: SceneNode): number =>
    marktype === "line" ? Math.min(1, items.length) : items.reduce((sum, item) => sum + sceneLines(item), 0);
