import { fault, type ReportFault } from "./fault";
import { numberOf, textOf, type JsonObject } from "./json";
import { isGroup, type Page, type Project, type Visual } from "./project";

export interface Rectangle {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
}

/** The place of a visual; undefined when a number is missing, which the schema tells. */
export function rectangleOf(json: JsonObject): Rectangle | undefined {
    const [x, y, width, height] = ["x", "y", "width", "height"].map((key) => numberOf(json, "position", key));
    if (x === undefined || y === undefined || width === undefined || height === undefined) return undefined;
    return { x, y, width, height };
}

export function overlaps(one: Rectangle, other: Rectangle): boolean {
    return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;
}

export function isInside({ x, y, width, height }: Rectangle, outerWidth: number, outerHeight: number): boolean {
    return x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= outerWidth && y + height <= outerHeight;
}

export function parentOf({ visuals }: Page, visual: Visual): Visual | undefined {
    const name = textOf(visual.json, "parentGroupName");
    return name === undefined ? undefined : visuals.find((one) => one.name === name && isGroup(one));
}

/** The place of a member of a group counts from the corner of the group. */
function placeFaults(page: Page, visual: Visual): readonly ReportFault[] {
    const rectangle = rectangleOf(visual.json);
    const parent = parentOf(page, visual);
    const outer = (parent ?? page).json;
    const width = parent ? numberOf(outer, "position", "width") : numberOf(outer, "width");
    const height = parent ? numberOf(outer, "position", "height") : numberOf(outer, "height");
    if (!rectangle) return [fault(visual.file, "/position", "layout", "The visual has no place. Write x, y, width and height.")];
    if (width === undefined || height === undefined || isInside(rectangle, width, height)) return [];
    const what = parent ? `its group "${parent.name}"` : "the page";
    return [fault(visual.file, "/position", "layout", `The visual is not inside ${what} of ${width} x ${height}, or has no size. Move or resize it.`)];
}

function overlapFaults({ visuals }: Page): readonly ReportFault[] {
    const placed = visuals.filter(({ json }) => textOf(json, "parentGroupName") === undefined).flatMap(({ file, name, json }) => {
        const rectangle = rectangleOf(json);
        return rectangle ? [{ file, name, rectangle }] : [];
    });
    return placed.flatMap((one, at) => placed.slice(at + 1).filter((other) => overlaps(one.rectangle, other.rectangle)).map((other) =>
        fault(other.file, "/position", "layout", `The visual overlaps "${one.name}". Move one of them, or put both in a group.`)));
}

function sizeFaults({ file, json }: Page): readonly ReportFault[] {
    return ["width", "height"].filter((key) => (numberOf(json, key) ?? 0) <= 0).map((key) =>
        fault(file, `/${key}`, "layout", `The page has no ${key}. Write it in pixels.`));
}

/** Visuals lie inside their page or group, and those in no group do not overlap. */
export function checkLayout({ pages }: Project): readonly ReportFault[] {
    return pages.flatMap((page) => [...sizeFaults(page), ...page.visuals.flatMap((visual) => placeFaults(page, visual)), ...overlapFaults(page)]);
}
