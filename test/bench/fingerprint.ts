const hash = (values: ArrayLike<number>): number => {
    let state = 2166136261;
    for (let index = 0; index < values.length; index++) state = Math.imul(state ^ values[index], 16777619);
    return state >>> 0;
};

const hashText = (text: string): number => hash(new TextEncoder().encode(text));

const scrollTops = (root: Element): string =>
    [root, ...root.querySelectorAll("*")].map((node) => node.scrollTop).filter((top) => top > 0).join();

/** The markup under a node and its scroll positions, as one short text. */
export const domFingerprint = (root: Element): string => `${hashText(root.innerHTML)}@${scrollTops(root)}`;

const maximumHeight = 720;

/** The upper pixels of stacked canvases, copied to a small one so that each canvas is read once. */
export const upperPixels = (canvases: readonly HTMLCanvasElement[]): ImageData => {
    const width = Math.max(...canvases.map((canvas) => canvas.width));
    const height = Math.min(maximumHeight, ...canvases.map((canvas) => canvas.height));
    const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true })!;
    canvases.forEach((canvas) => context.drawImage(canvas, 0, 0));
    return context.getImageData(0, 0, width, height);
};

export const isColoured = (pixels: Uint8ClampedArray, at: number): boolean => {
    const [red, green, blue] = pixels.subarray(at, at + 3);
    return Math.max(red, green, blue) - Math.min(red, green, blue) > 40;
};

const colouredShare = (pixels: Uint8ClampedArray): number => {
    let count = 0;
    for (let at = 0; at < pixels.length; at += 4) if (isColoured(pixels, at)) count++;
    return count / (pixels.length / 4);
};

/** The pixels that the canvases show and how far they are scrolled, as one short text. */
export const pixelFingerprint = (root: Element, { data, width, height }: ImageData): string => `${width}x${height}:${hash(data)}@${scrollTops(root)}`;

/** Fails when less than a fifth of what the canvases show carries a colour: an empty canvas is not a drawing. */
export const canvasFingerprint = (root: Element): string => {
    const image = upperPixels([...root.querySelectorAll("canvas")]);
    const share = colouredShare(image.data);
    if (share < 0.2) throw new Error(`The canvas is nearly empty: ${Math.round(share * 100)} % of it is coloured.`);
    return pixelFingerprint(root, image);
};
