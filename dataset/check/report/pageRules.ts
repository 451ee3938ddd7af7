import { type Breach, inPage, type Rule } from "./breach";
import { listOf, member, numberOf, textOf, textsOf } from "./json";
import { allVisuals, documentOf, isGroup, isHiddenPage, type Page, type Project, visualTypeOf } from "./project";
import { packagesOf } from "./resources";

const MOST_VISUALS = 20;
const MOST_FILTERED = 4;
const MOST_PAGES = 10;
const HIGHEST = 720;
const UNCOUNTED: ReadonlySet<string> = new Set(["shape", "slicer", "actionButton", "textbox"]);

function unusedVisuals(project: Project): readonly Breach[] {
    const document = documentOf(project, "report");
    if (!document) return [];
    const used = new Set(allVisuals(project).map(visualTypeOf));
    const names = [
        ...textsOf(document.json, "publicCustomVisuals").map((name) => ({ name, path: "/publicCustomVisuals" })),
        ...packagesOf(project).filter(({ type }) => type === "CustomVisual").map(({ name, place }) => ({ name, path: place })),
    ];
    return names.filter(({ name }) => !used.has(name)).map(({ name, path }) =>
        ({ file: document.file, path, message: `No page shows the visual "${name}". Use it, or remove its package.` }));
}

function crowdedPage(page: Page): readonly Breach[] {
    const counted = page.visuals.filter((visual) =>
        !isGroup(visual) && member(visual.json, "isHidden") !== true && !UNCOUNTED.has(visualTypeOf(visual) ?? ""));
    if (counted.length <= MOST_VISUALS) return [];
    return [inPage(page, "", `The page shows ${counted.length} visuals, and ${MOST_VISUALS} are readable. Move some to another page.`)];
}

function filteredVisuals(type: "TopN" | "Advanced"): (page: Page) => readonly Breach[] {
    return (page) => {
        const filtered = page.visuals.filter(({ json }) => listOf(json, "filterConfig", "filters").some((filter) => textOf(filter, "type") === type));
        if (filtered.length <= MOST_FILTERED) return [];
        return [inPage(page, "", `${filtered.length} visuals have a ${type} filter, and ${MOST_FILTERED} are fast. Filter the page, or use a measure.`)];
    };
}

function tooManyPages(project: Project): readonly Breach[] {
    const { pages } = project;
    if (pages.length <= MOST_PAGES) return [];
    const file = documentOf(project, "pages")?.file ?? "";
    return [{ file, path: "/pageOrder", message: `The report has ${pages.length} pages, and ${MOST_PAGES} are easy to find. Join some, or split the report.` }];
}

function shownTarget(page: Page): readonly Breach[] {
    const type = textOf(page.json, "pageBinding", "type") ?? textOf(page.json, "type") ?? "";
    if (!["Tooltip", "Drillthrough"].includes(type) || isHiddenPage(page)) return [];
    return [inPage(page, "/visibility", `A ${type} page makes sense from a visual alone. Make it HiddenInViewMode.`)];
}

function scrollingPage(page: Page): readonly Breach[] {
    const height = numberOf(page.json, "height") ?? 0;
    if (height <= HIGHEST || isHiddenPage(page)) return [];
    return [inPage(page, "/height", `The page is ${height} pixels high and scrolls on a screen. Keep it at ${HIGHEST} or less.`)];
}

function onPages(check: (page: Page) => readonly Breach[]): Rule["breaches"] {
    return ({ pages }) => pages.flatMap(check);
}

/** The rules over reports and pages. */
export const PAGE_RULES: readonly Rule[] = [
    { id: "REMOVE_UNUSED_CUSTOM_VISUALS", breaches: unusedVisuals },
    { id: "REDUCE_VISUALS_ON_PAGE", breaches: onPages(crowdedPage) },
    { id: "REDUCE_TOPN_FILTERS", breaches: onPages(filteredVisuals("TopN")) },
    { id: "REDUCE_ADVANCED_FILTERS", breaches: onPages(filteredVisuals("Advanced")) },
    { id: "REDUCE_PAGES", breaches: tooManyPages },
    { id: "HIDE_TOOLTIP_DRILLTROUGH_PAGES", breaches: onPages(shownTarget) },
    { id: "ENSURE_PAGES_DO_NOT_SCROLL_VERTICALLY", breaches: onPages(scrollingPage) },
];
