import { SHAPES, TITLE_MAY_HIDE } from "./coreVisuals";
import { fault, type ReportFault } from "./fault";
import { listOf, member, numberOf, pointer } from "./json";
import { isFilled, literalOf } from "./literal";
import { isGroup, type Page, type Project, type Visual, visualTypeOf } from "./project";

const TITLE = pointer("visual", "visualContainerObjects", "title");

/** A shape says nothing: a title would only be read aloud. */
function titleFaults(visual: Visual): readonly ReportFault[] {
    const type = visualTypeOf(visual) ?? "";
    if (isGroup(visual) || SHAPES.has(type)) return [];
    const titles = listOf(visual.json, "visual", "visualContainerObjects", "title");
    if (!titles.some((title) => isFilled(member(title, "properties", "text")))) {
        return [fault(visual.file, TITLE, "title", "The visual has no title. Write a text, or bind it to a measure.")];
    }
    const isHidden = titles.some((title) => literalOf(member(title, "properties", "show")) === "false");
    return isHidden && !TITLE_MAY_HIDE.has(type) ? [fault(visual.file, TITLE, "title", "The title of a visual with data is hidden. Show it.")] : [];
}

function tabFaults({ visuals }: Page): readonly ReportFault[] {
    const first = new Map<number, string>();
    return visuals.flatMap(({ file, name, json }) => {
        const order = numberOf(json, "position", "tabOrder");
        if (order === undefined) return [fault(file, "/position", "tab-order", "The visual has no tabOrder. Give it its place in the order of the keyboard.")];
        const before = first.get(order);
        if (before === undefined) first.set(order, name);
        if (before === undefined) return [];
        return [fault(file, "/position/tabOrder", "tab-order", `"${before}" has the tabOrder ${order} too. Give each visual its own.`)];
    });
}

/** What keyboards and screen readers need, but the alternative texts, which are a rule: a title and a place in the order of the keyboard. */
export function checkAccess({ pages }: Project): readonly ReportFault[] {
    return pages.flatMap((page) => [...page.visuals.flatMap(titleFaults), ...tabFaults(page)]);
}
