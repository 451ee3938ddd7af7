/** Red, green and blue from 0 to 255. */
type Rgb = readonly [number, number, number];

/** Reads "#rgb", "#rrggbb" and "rgb(r, g, b)"; undefined for anything else. */
export function readColour(text: string): Rgb | undefined {
    const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
    if (short) return [short[1], short[2], short[3]].map((digit) => parseInt(digit + digit, 16)) as unknown as Rgb;
    const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
    if (long) return [long[1], long[2], long[3]].map((pair) => parseInt(pair, 16)) as unknown as Rgb;
    const call = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/i.exec(text);
    return call ? [Number(call[1]), Number(call[2]), Number(call[3])] : undefined;
}

/** Relative luminance, 0 black to 1 white (WCAG 2.2). */
export function luminance(rgb: Rgb): number {
    const [red, green, blue] = rgb.map((channel) => {
        const part = channel / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** True for a background on which light marks read better than dark ones. */
export function isDark(colour: string): boolean {
    const rgb = readColour(colour);
    return rgb !== undefined && luminance(rgb) < 0.18;
}

/** The colour that lies `share` of the way from one to the other. */
export function mix(from: string, to: string, share: number): string {
    const [one, other] = [readColour(from), readColour(to)];
    if (one === undefined || other === undefined) return from;
    return `#${one.map((channel, at) => Math.round(channel + (other[at] - channel) * share).toString(16).padStart(2, "0")).join("")}`;
}

/** Contrast of two colours, 1 alike to 21 black on white (WCAG 2.2); 1 when either cannot be read. */
export function contrast(one: string, other: string): number {
    const [first, second] = [luminanceOf(one), luminanceOf(other)];
    return first === undefined || second === undefined ? 1 : (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

const MOST_REMEMBERED = 200;
const luminances = new Map<string, number | undefined>();

/** A picture has few colours, and compares them again and again. */
function luminanceOf(colour: string): number | undefined {
    if (luminances.has(colour)) return luminances.get(colour);
    if (luminances.size >= MOST_REMEMBERED) luminances.clear();
    const rgb = readColour(colour);
    const found = rgb && luminance(rgb);
    luminances.set(colour, found);
    return found;
}

/** Contrast that text needs at the sizes of this visual (WCAG 2.2, 1.4.3). */
export const TEXT_CONTRAST = 4.5;

/** The preferred colour where text in it can be read on the fill, else black or white: one of the two always can. */
export function readableOn(fill: string, preferred: string): string {
    if (contrast(fill, preferred) >= TEXT_CONTRAST) return preferred;
    return contrast(fill, "#000000") >= TEXT_CONTRAST ? "#000000" : "#FFFFFF";
}

/** Contrast that a graphic needs (WCAG 2.2, 1.4.11). */
export const GRAPHIC_CONTRAST = 3;

/** The preferred colour where an icon in it can be seen on the fill, else black or white. */
export function visibleOn(fill: string, preferred: string): string {
    if (contrast(fill, preferred) >= GRAPHIC_CONTRAST) return preferred;
    return contrast(fill, "#000000") >= contrast(fill, "#FFFFFF") ? "#000000" : "#FFFFFF";
}
