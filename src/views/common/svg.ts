import { rounded } from "./rounded";

type Attributes = Readonly<Record<string, string | number>>;

const SVG = "http://www.w3.org/2000/svg";

export function svgElement<Name extends keyof SVGElementTagNameMap>(name: Name): SVGElementTagNameMap[Name] {
    return document.createElementNS(SVG, name);
}

/** A maker of elements that begin alike: the first is put together, the others are copies of it, which cost far less. */
export function stamp<Made extends Element>(make: () => Made): () => Made {
    let first: Made | undefined;
    return () => (first ??= make()).cloneNode(true) as Made;
}

/** Puts attributes. */
export function putAll(element: Element, attributes: Attributes): void {
    for (const [name, value] of Object.entries(attributes)) {
        put(element, name, attributeText(value));
    }
}

/** A number is written with at most two decimals. */
export function attributeText(value: string | number): string {
    return typeof value === "number" ? String(rounded(value)) : value;
}

/** Puts attributes on every element of a selection. */
export function putOn(selection: { readonly nodes: () => readonly Element[] }, attributes: Attributes): void {
    for (const element of selection.nodes()) putAll(element, attributes);
}

/** Writes a text only where it differs, for the same reason as `put`. */
export function write(element: Element, text: string): void {
    if (element.textContent !== text) element.textContent = text;
}

/** Sets an attribute only where it differs: setting the same again makes the page style and lay out the element again. */
export function put(element: Element, name: string, value: string): void {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Sets a nested picture to its place; one without room has none rather than less. */
export function placePane(pane: { readonly nodes: () => readonly Element[] }, x: number, y: number, width: number, height: number): void {
    putOn(pane, { x, y, width: Math.max(0, width), height: Math.max(0, height) });
}
