import { type Drawing } from "../contender";
import { type View } from "vega";
import { domFingerprint, isColoured, pixelFingerprint, upperPixels } from "../fingerprint";
import { panelWidth, placeOf, plotHeight, plotTop } from "./panels";

const range = (length: number): number[] => Array.from({ length }, (_, at) => at);

const isInked = ({ data, width }: ImageData, panel: number): boolean => {
    const { left, top } = placeOf(panel);
    const across = range(Math.min(panelWidth, width - left));
    return range(plotHeight).some((row) => across.some((column) => isColoured(data, ((top + plotTop + row) * width + left + column) * 4)));
};

const isWithin = (panel: number, { height }: ImageData): boolean => placeOf(panel).top + plotTop + plotHeight <= height;

/** Fails where a panel that is whole in the tile shows no coloured line. */
export const canvasDrawing = (root: HTMLElement, marks: number, panels: number): Drawing => {
    const image = upperPixels([...root.querySelectorAll("canvas")]);
    const empty = range(panels).find((panel) => isWithin(panel, image) && !isInked(image, panel));
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

// Typed without the root that it has.
export const sceneRoot = (view: View): SceneNode => (view.scenegraph() as unknown as { readonly root: SceneNode }).root;
