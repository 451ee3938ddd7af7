import { type View } from "vega";
import { type Drawing } from "../contender";
import { domFingerprint, pixelFingerprint, upperPixels } from "../fingerprint";
import { cellHeight, cellWidth, cornerOf, squares } from "./matrix";

const range = (length: number): number[] => Array.from({ length }, (_, at) => at);

type Test = (red: number, green: number, blue: number) => boolean;
type Square = (typeof squares)[number];

/** The colour of marks is dark and blue, those of the squares light and never blue. */
const isMark: Test = (red, green, blue) => blue > red + 60 && green < 110;
const isSquare: Test = (red, green, blue) => red + green > 380 && blue < Math.max(red, green) - 20;

const testAt = ({ data, width }: ImageData, x: number, y: number, test: Test): boolean => {
    const at = (Math.floor(y) * width + Math.floor(x)) * 4;
    return test(data[at], data[at + 1], data[at + 2]);
};

/** In the corners of a square, which no mark reaches. */
const isColoured = (image: ImageData, square: Square): boolean => {
    const { x, y } = cornerOf(square);
    const inset = 4;
    return [x + inset, x + cellWidth - inset].every((left) => [y + inset, y + cellHeight - inset].every((top) => testAt(image, left, top, isSquare)));
};

const isMarked = (image: ImageData, square: Square): boolean => {
    const { x, y } = cornerOf(square);
    return range(cellHeight).some((row) => range(cellWidth).some((column) => testAt(image, x + column, y + row, isMark)));
};

/** Fails unless every square shows its colour, and a mark where it has risks. */
export const canvasDrawing = (root: HTMLElement, marks: number, filled: ReadonlySet<number>): Drawing => {
    const image = upperPixels([...root.querySelectorAll("canvas")]);
    const pale = squares.findIndex((square) => !isColoured(image, square));
    if (pale >= 0) throw new Error(`Square ${pale + 1} lacks its colour.`);
    const empty = squares.findIndex((square, at) => filled.has(at) && !isMarked(image, square));
    if (empty >= 0) throw new Error(`Square ${empty + 1} shows no risk.`);
    return { marks, fingerprint: pixelFingerprint(root, image) };
};

export const svgDrawing = (root: HTMLElement, marks: string): Drawing =>
    ({ marks: root.querySelectorAll(marks).length, fingerprint: domFingerprint(root) });

interface SceneNode {
    readonly marktype?: string;
    readonly items?: readonly SceneNode[];
}

const symbolsIn = ({ marktype, items = [] }: SceneNode): number =>
    marktype === "symbol" ? items.length : items.reduce((sum, item) => sum + symbolsIn(item), 0);

/** The symbols of a Vega scene graph. */
export const sceneSymbols = (view: View): number =>
    // Typed without the root that it has.
    symbolsIn((view.scenegraph() as unknown as { readonly root: SceneNode }).root);
