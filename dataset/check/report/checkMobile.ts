import { SLICERS } from "./coreVisuals";
import { fault, type ReportFault } from "./fault";
import { isInside, overlaps, rectangleOf } from "./checkLayout";
import { member, textOf } from "./json";
import { isHiddenPage, type Page, type Project, type Visual, visualTypeOf } from "./project";

/** Width of the canvas that Power BI Desktop lays a phone page out on; it scrolls downwards without end. */
const PHONE_WIDTH = 324;

/** A phone reader needs what shows data; slicers are in the filter pane. */
function isMain(visual: Visual): boolean {
    const { json } = visual;
    return member(json, "visual", "query") !== undefined && member(json, "isHidden") !== true && !SLICERS.has(visualTypeOf(visual) ?? "");
}

function missingFaults({ files }: Project, page: Page): readonly ReportFault[] {
    if (isHiddenPage(page) || textOf(page.json, "type") === "Tooltip") return [];
    const needed = page.visuals.filter(isMain).map(({ file }) => file.replace(/visual\.json$/, "mobile.json"));
    return needed.filter((file) => !files.has(file)).map((file) =>
        fault(file, "", "mobile", "The visual has no place on a phone. Write its mobile.json."));
}

function placeFaults({ visuals }: Page): readonly ReportFault[] {
    const placed = visuals.flatMap(({ name, mobile }) => {
        const rectangle = mobile && rectangleOf(mobile.json);
        return mobile && rectangle ? [{ file: mobile.file, name, rectangle }] : [];
    });
    return placed.flatMap((one, at) => [
        ...isInside(one.rectangle, PHONE_WIDTH, Infinity) ? []
            : [fault(one.file, "/position", "mobile", `The visual is not inside the ${PHONE_WIDTH} pixels of a phone, or has no size. Move or resize it.`)],
        ...placed.slice(at + 1).filter((other) => overlaps(one.rectangle, other.rectangle)).map((other) =>
            fault(other.file, "/position", "mobile", `The visual overlaps "${one.name}" on a phone. Move one of them.`)),
    ]);
}

/** Each visual with data on a visible page has a place in the phone layout, inside it and apart from the others. */
export function checkMobile(project: Project): readonly ReportFault[] {
    return project.pages.flatMap((page) => [...missingFaults(project, page), ...placeFaults(page)]);
}
