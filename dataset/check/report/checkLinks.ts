import { excerpt } from "../../tmdl/fault";
import { allFilters } from "./checkFilters";
import { fault, type ReportFault } from "./fault";
import { entriesOf, listOf, member, pointer, textOf, textsOf } from "./json";
import { type Link, linksOf } from "./links";
import { literalOf, quotedText } from "./literal";
import { repeats } from "./checkNames";
import { allVisuals, documentOf, type Document, isGroup, type Page, type Project } from "./project";

const WANTED: ReadonlyMap<Link["kind"], string> = new Map([["tooltip", "Tooltip"], ["drillthrough", "Drillthrough"]]);

function linkFaults(project: Project): readonly ReportFault[] {
    const bookmarks = new Set(bookmarksOf(project).map(({ place }) => place.name));
    return linksOf(project).flatMap(({ file, path, kind, target }) => {
        if (kind === "bookmark") return bookmarks.has(target) ? [] : [fault(file, path, "link", `There is no bookmark "${excerpt(target)}". Name one.`)];
        const page = project.pages.find(({ name }) => name === target);
        if (!page) return [fault(file, path, "link", `There is no page "${excerpt(target)}". Name a page of the report.`)];
        const type = WANTED.get(kind);
        const isRight = type === undefined || textOf(page.json, "type") === type;
        return isRight ? [] : [fault(file, path, "link", `The page "${excerpt(target)}" is not of type ${type}. Give it that type, or name another page.`)];
    });
}

/** A tooltip page shows only when the tooltip is of the kind that Desktop writes for it; else the plain one wins, silently. */
function tooltipFaults(project: Project): readonly ReportFault[] {
    return allVisuals(project).flatMap(({ file, json }) => listOf(json, "visual", "visualContainerObjects", "visualTooltip").flatMap((tooltip, at) => {
        const [section, type] = ["section", "type"].map((key) => quotedText(literalOf(member(tooltip, "properties", key))));
        if (section === undefined || section === "" || type === "Canvas") return [];
        const place = pointer("visual", "visualContainerObjects", "visualTooltip", at, "properties", "type");
        return [fault(file, place, "link", "A tooltip with a page is of type 'Canvas'. Write that type.")];
    }));
}

function bookmarksOf({ documents }: Project): readonly Document[] {
    return documents.filter(({ place }) => place.kind === "bookmark");
}

function listFaults(project: Project): readonly ReportFault[] {
    const bookmarks = bookmarksOf(project);
    const list = documentOf(project, "bookmarks");
    const lost = bookmarks.map(({ place }) => place.name ?? "");
    if (!list) return bookmarks.map(({ file }) => fault(file, "", "bookmark", "There is no bookmarks.json that lists this bookmark. Write it."));
    const listed = listOf(list.json, "items").flatMap((item, at) => {
        const children = textsOf(item, "children");
        return children.length > 0 ? children.map((name, index) => ({ file: list.file, path: pointer("items", at, "children", index), name }))
            : [{ file: list.file, path: pointer("items", at, "name"), name: textOf(item, "name") ?? "" }];
    });
    return [
        ...listed.filter(({ name }) => !lost.includes(name)).map(({ file, path, name }) =>
            fault(file, path, "bookmark", `There is no file of the bookmark "${excerpt(name)}". Add it, or remove the entry.`)),
        ...bookmarks.filter(({ place }) => !listed.some(({ name }) => name === place.name)).map(({ file }) =>
            fault(file, "", "bookmark", "bookmarks.json does not list this bookmark. Add it.")),
        ...repeats(listed, "bookmark", "The bookmark"),
    ];
}

/** Groups stand inside groups there, and each names its members. */
function groupsIn(section: unknown): readonly { readonly name: string; readonly path: string }[] {
    const open = [{ groups: member(section, "visualContainerGroups"), path: pointer("visualContainerGroups") }];
    const found: { readonly name: string; readonly path: string }[] = [];
    for (let next = open.pop(); next; next = open.pop()) {
        for (const [name, group] of entriesOf(next.groups)) {
            const path = next.path + pointer(name);
            found.push({ name, path });
            open.push({ groups: member(group, "children"), path: `${path}/children` });
        }
    }
    return found;
}

function sectionFaults({ file }: Document, path: string, section: unknown, page: Page): readonly ReportFault[] {
    const containers = entriesOf(section, "visualContainers").map(([name]) => ({ name, path: pointer("visualContainers", name), isGroup: false }));
    const groups = groupsIn(section).map((group) => ({ ...group, isGroup: true }));
    const known = (wanted: string, group: boolean): boolean => page.visuals.some((visual) => visual.name === wanted && isGroup(visual) === group);
    return [...containers, ...groups].filter((entry) => !known(entry.name, entry.isGroup)).map((entry) => {
        const message = `The page "${page.name}" has no such ${entry.isGroup ? "group" : "visual"} "${excerpt(entry.name)}". Name one of the page.`;
        return fault(file, path + entry.path, "bookmark", message);
    });
}

function bookmarkFaults(project: Project, bookmark: Document): readonly ReportFault[] {
    const { file, json } = bookmark;
    const active = textOf(json, "explorationState", "activeSection") ?? "";
    const pageOf = (name: string): Page | undefined => project.pages.find((page) => page.name === name);
    const sections = entriesOf(json, "explorationState", "sections");
    const unknown = (path: string, name: string): ReportFault =>
        fault(file, path, "bookmark", `There is no page "${excerpt(name)}". Name a page of the report.`);
    return [
        ...pageOf(active) ? [] : [unknown(pointer("explorationState", "activeSection"), active)],
        ...sections.flatMap(([name, section]) => {
            const path = pointer("explorationState", "sections", name);
            const page = pageOf(name);
            return page ? sectionFaults(bookmark, path, section, page) : [unknown(path, name)];
        }),
        ...targetFaults(project, bookmark),
        ...filterFaults(project, bookmark),
    ];
}

function targetFaults(project: Project, { file, json }: Document): readonly ReportFault[] {
    const names = new Set(allVisuals(project).map(({ name }) => name));
    return textsOf(json, "options", "targetVisualNames").flatMap((name, at) => names.has(name) ? []
        : [fault(file, pointer("options", "targetVisualNames", at), "bookmark", `There is no visual "${excerpt(name)}". Name a visual of the report.`)]);
}

function filterFaults(project: Project, { file, json }: Document): readonly ReportFault[] {
    const names = new Set(allFilters(project).map(({ name }) => name));
    const report = { path: pointer("explorationState"), value: entriesOf(json, "explorationState", "filters", "byName") };
    const pages = entriesOf(json, "explorationState", "sections").map(([name, section]) =>
        ({ path: pointer("explorationState", "sections", name), value: entriesOf(section, "filters", "byName") }));
    return [report, ...pages].flatMap(({ path, value }) => value.filter(([name]) => !names.has(name)).map(([name]) =>
        fault(file, path + pointer("filters", "byName", name), "bookmark", `There is no filter "${excerpt(name)}". Name a filter of the report.`)));
}

/** Buttons, tooltips and bookmarks lead to pages, visuals, filters and bookmarks that exist. */
export function checkLinks(project: Project): readonly ReportFault[] {
    return [...linkFaults(project), ...tooltipFaults(project), ...listFaults(project), ...bookmarksOf(project).flatMap((bookmark) => bookmarkFaults(project, bookmark))];
}
