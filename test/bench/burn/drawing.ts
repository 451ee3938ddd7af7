import { type Drawing } from "../contender";
import { canvasFingerprint, domFingerprint } from "../fingerprint";

/** Lines colour little of a canvas; one that shows none of them has no colour at all. */
const leastShare = 0.01;

export const canvasDrawing = (root: HTMLElement, marks: number): Drawing => ({ marks, fingerprint: canvasFingerprint(root, leastShare) });

/** Counts the paths that lead somewhere. */
export const svgDrawing = (root: HTMLElement, paths: string): Drawing => ({
    marks: [...root.querySelectorAll(paths)].filter((path) => (path.getAttribute("d") ?? "").length > "M0,0".length).length,
    fingerprint: domFingerprint(root),
});

export interface SceneNode {
    readonly marktype?: string;
    readonly items?: readonly SceneNode[];
}

/** The lines of a Vega scene graph that have points: a mark of the type "line" is one line, its items are the points. */
export const sceneLines = ({ marktype, items = [] }: SceneNode): number =>
    marktype === "line" ? Math.min(1, items.length) : items.reduce((sum, item) => sum + sceneLines(item), 0);
