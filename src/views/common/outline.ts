type Point = readonly [x: number, y: number];

/**
 * One filled path of several outlines, relative to the corner that it is drawn from, so that one path can draw many. An
 * outline that runs the other way round within another is a hole in it.
 */
export function outlines(...shapes: readonly (readonly Point[])[]): string {
    let from: Point = [0, 0];
    return shapes.map((points) => {
        const steps = points.slice(1).map(([x, y], at) => `l${short(x - points[at][0])} ${short(y - points[at][1])}`);
        const path = `m${short(points[0][0] - from[0])} ${short(points[0][1] - from[1])}${steps.join("")}z`;
        [from] = points;
        return path;
    }).join("");
}

function short(length: number): number {
    return Math.round(length * 100) / 100;
}
