/** Red, green and blue from 0 to 1. */
type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

export type Vision = "normal" | "protan" | "deutan" | "tritan";

export const VISIONS: readonly Vision[] = ["normal", "protan", "deutan", "tritan"];

/** Machado, Oliveira and Fernandes (2009), severity 1, for linear light. */
const MACHADO: Readonly<Record<Exclude<Vision, "normal">, Matrix>> = {
    protan: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    deutan: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
    tritan: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

const XYZ: Matrix = [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.072175], [0.0193339, 0.119192, 0.9503041]];
const D65: Rgb = [0.95047, 1, 1.08883];

/** The WCAG contrast of two colours "#rrggbb", from 1 to 21. */
export function contrast(one: string, other: string): number {
    const [light, dark] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
}

/** The least CIEDE2000 distance between any two of the colours, as a person with this vision sees them. */
export function leastDistance(colours: readonly string[], vision: Vision): number {
    const labs = colours.map((colour) => labOf(seen(colour, vision)));
    return Math.min(...labs.flatMap((one, at) => labs.slice(at + 1).map((other) => ciede2000(one, other))));
}

function luminanceOf(colour: string): number {
    const [red, green, blue] = linear(colour);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(colour: string): Rgb {
    const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
    return triple((at) => (channels[at] <= 0.04045 ? channels[at] / 12.92 : ((channels[at] + 0.055) / 1.055) ** 2.4));
}

function seen(colour: string, vision: Vision): Rgb {
    const light = linear(colour);
    if (vision === "normal") return light;
    const simulated = times(MACHADO[vision], light);
    return triple((at) => Math.min(1, Math.max(0, simulated[at])));
}

function labOf(light: Rgb): Rgb {
    const xyz = times(XYZ, light);
    const [x, y, z] = triple((at) => {
        const part = xyz[at] / D65[at];
        return part > 216 / 24389 ? Math.cbrt(part) : (24389 / 27 * part + 16) / 116;
    });
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function times(matrix: Matrix, [x, y, z]: Rgb): Rgb {
    return triple((at) => matrix[at][0] * x + matrix[at][1] * y + matrix[at][2] * z);
}

function triple(of: (at: number) => number): Rgb {
    return [of(0), of(1), of(2)];
}

/** Sharma, Wu and Dalal (2005), with all weights 1. */
export function ciede2000(one: Rgb, other: Rgb): number {
    const meanChroma = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
    const stretch = 1 + 0.5 * (1 - Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7)));
    const [a1, a2] = [one[1] * stretch, other[1] * stretch];
    const [c1, c2] = [Math.hypot(a1, one[2]), Math.hypot(a2, other[2])];
    const [h1, h2] = [hue(a1, one[2]), hue(a2, other[2])];
    const grey = c1 * c2 === 0;
    const turn = grey ? 0 : h2 - h1 > 180 ? h2 - h1 - 360 : h2 - h1 < -180 ? h2 - h1 + 360 : h2 - h1;
    const sum = h1 + h2;
    const meanHue = grey ? sum : Math.abs(h1 - h2) <= 180 ? sum / 2 : (sum < 360 ? sum + 360 : sum - 360) / 2;
    const [meanL, meanC] = [(one[0] + other[0]) / 2, (c1 + c2) / 2];
    const t = 1 - 0.17 * cosine(meanHue - 30) + 0.24 * cosine(2 * meanHue) + 0.32 * cosine(3 * meanHue + 6) - 0.2 * cosine(4 * meanHue - 63);
    const l = (other[0] - one[0]) / (1 + 0.015 * (meanL - 50) ** 2 / Math.sqrt(20 + (meanL - 50) ** 2));
    const c = (c2 - c1) / (1 + 0.045 * meanC);
    const h = 2 * Math.sqrt(c1 * c2) * sine(turn / 2) / (1 + 0.015 * meanC * t);
    const rotation = -sine(60 * Math.exp(-(((meanHue - 275) / 25) ** 2))) * 2 * Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7));
    return Math.sqrt(l ** 2 + c ** 2 + h ** 2 + rotation * c * h);
}

function hue(a: number, b: number): number {
    return a === 0 && b === 0 ? 0 : (Math.atan2(b, a) * 180 / Math.PI + 360) % 360;
}

function sine(degrees: number): number {
    return Math.sin(degrees * Math.PI / 180);
}

function cosine(degrees: number): number {
    return Math.cos(degrees * Math.PI / 180);
}
