import { putAll, svgElement, write } from "./svg";
import type { Mark } from "./marks";

/** Draws marks in their order; elements stay with their keys, and only what differs is set anew. */
export function marksDrawer(layer: SVGGElement): (marks: readonly Mark[]) => void {
    let known = new Map<string, SVGElement>();
    return (marks) => {
        const kept = new Map<string, SVGElement>();
        let next = layer.firstElementChild;
        for (const mark of marks) {
            const key = `${mark.tag}|${mark.key}`;
            const element = known.get(key) ?? svgElement(mark.tag);
            known.delete(key);
            kept.set(key, element);
            dress(element, mark);
            if (element === next) next = element.nextElementSibling;
            else layer.insertBefore(element, next);
        }
        for (const gone of known.values()) gone.remove();
        known = kept;
    };
}

function dress(element: SVGElement, { at, text }: Mark): void {
    const stale = element.getAttributeNames().filter((name) => !(name in at));
    for (const name of stale) element.removeAttribute(name);
    putAll(element, at);
    if (text !== undefined) write(element, text);
}
