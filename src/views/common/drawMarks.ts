import { attributeText, svgElement } from "./svg";
import type { Mark } from "./marks";

/** An element, and the mark that it shows. */
interface Drawn {
    readonly element: SVGElement;
    readonly mark: Mark;
}

const NOTHING: Mark["at"] = {};

/** Draws marks in their order; elements stay with their keys, and only what differs from the mark that they showed is set anew. */
export function marksDrawer(layer: SVGGElement): (marks: readonly Mark[]) => void {
    let known = new Map<string, Drawn>();
    return (marks) => {
        const kept = new Map<string, Drawn>();
        let next = layer.firstElementChild;
        for (const mark of marks) {
            const key = `${mark.tag}|${mark.key}`;
            const before = known.get(key);
            const element = before?.element ?? svgElement(mark.tag);
            known.delete(key);
            kept.set(key, { element, mark });
            dress(element, mark, before?.mark);
            if (element === next) next = element.nextElementSibling;
            else layer.insertBefore(element, next);
        }
        for (const { element } of known.values()) element.remove();
        known = kept;
    };
}

function dress(element: SVGElement, { at, text }: Mark, before: Mark | undefined): void {
    const was = before?.at ?? NOTHING;
    for (const name in was) if (!(name in at)) element.removeAttribute(name);
    for (const name in at) if (at[name] !== was[name]) element.setAttribute(name, attributeText(at[name]));
    if (text !== before?.text) element.textContent = text ?? "";
}
