import { Mark, path } from "../common/marks";

/** The shapes of categories; a circle is the first, and of those that have none. All lie within their radius. */
export const SHAPE_COUNT = 7;

const ring = (count: number, turn: number, radius = 1): string =>
    `M${Array.from({ length: count }, (_, at) => point(turn + (at * 2 * Math.PI) / count, radius)).join("L")}Z`;
const point = (angle: number, radius: number): string => `${short(Math.cos(angle) * radius)} ${short(Math.sin(angle) * radius)}`;
const short = (length: number): number => Math.round(length * 1000) / 1000;

const UP = -Math.PI / 2;
const CROSS = "M-0.35 -0.93H0.35V-0.35H0.93V0.35H0.35V0.93H-0.35V0.35H-0.93V-0.35H-0.35Z";

/** Outlines of radius 1 around the origin. */
const OUTLINES: readonly string[] = [ring(4, UP / 2), ring(3, UP), ring(4, UP), CROSS, ring(3, -UP), ring(6, 0)];

/** The shape of a category by its place in the list of all; those beyond the shapes that there are share the last. */
export function shapeOf(category: number): number {
    return category < 0 ? 0 : Math.min(category, SHAPE_COUNT - 1);
}

/** A shape around a point, `radius` pixels wide to each side. */
export function shapeMark(key: string, shape: number, x: number, y: number, radius: number, at: Mark["at"]): Mark {
    if (shape === 0) return { key, tag: "circle", at: { cx: x, cy: y, r: radius, fill: "none", ...at } };
    // The line must not grow with the shape.
    return path(key, OUTLINES[shape - 1], { transform: `translate(${two(x)},${two(y)}) scale(${two(radius)})`, "vector-effect": "non-scaling-stroke", ...at });
}

const two = (length: number): number => Math.round(length * 100) / 100;
