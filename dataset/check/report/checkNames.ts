import { excerpt } from "../../tmdl/fault";
import { fault, type ReportFault, type ReportFaultCode } from "./fault";
import { pointer, textOf, textsOf } from "./json";
import { documentOf, type Document, foldersBelow, isHiddenPage, type Project } from "./project";

const NAME = /^[A-Za-z0-9_-]{1,50}$/;

function nameFaults({ file, json }: Document, place: string, what: string): readonly ReportFault[] {
    const name = textOf(json, "name");
    if (name === undefined) return [fault(file, "", "name", `The ${what} has no name. Give it that of its ${what === "bookmark" ? "file" : "folder"}.`)];
    const message = `The name "${excerpt(name)}" is not "${excerpt(place)}", where it stands. Make them equal.`;
    const written = name === place ? [] : [fault(file, "/name", "name", message)];
    const remedy = "Use 1 to 50 letters, digits, _ and -.";
    return NAME.test(name) ? written : [...written, fault(file, "/name", "name", `"${excerpt(name)}" is no name of a ${what}. ${remedy}`)];
}

/** A fault for each item that occurred before. */
export function repeats(
    items: readonly { readonly file: string; readonly path: string; readonly name: string }[], code: ReportFaultCode, what: string,
): readonly ReportFault[] {
    const first = new Map<string, string>();
    return items.flatMap(({ file, path, name }) => {
        const before = first.get(name);
        if (before === undefined) first.set(name, file);
        return before === undefined ? [] : [fault(file, path, code, `${what} "${excerpt(name)}" is already in ${before}. Give it another one.`)];
    });
}

function titleFaults({ pages }: Project): readonly ReportFault[] {
    const titled = pages.map(({ file, json }) => ({ file, path: "/displayName", name: textOf(json, "displayName") ?? "" }));
    const blank = titled.filter(({ name }) => name.trim() === "");
    return [
        ...blank.map(({ file }) => fault(file, "/displayName", "name", "The page has no displayName. Write the title of its tab.")),
        ...repeats(titled.filter(({ name }) => name.trim() !== ""), "name", "A page with the displayName"),
    ];
}

function orderFaults(project: Project): readonly ReportFault[] {
    const document = documentOf(project, "pages");
    if (!document) return [];
    const { file, json } = document;
    const folders = foldersBelow(project, `${project.reportFolder}/definition/pages`);
    const order = textsOf(json, "pageOrder");
    const unknown = order.flatMap((name, at) => folders.includes(name) ? []
        : [fault(file, pointer("pageOrder", at), "order", `There is no page "${excerpt(name)}". Remove it from pageOrder, or add the page.`)]);
    const left = folders.filter((name) => !order.includes(name)).map((name) =>
        fault(file, "/pageOrder", "order", `The page "${excerpt(name)}" is not in pageOrder. Add it.`));
    const listed = order.map((name, at) => ({ file, path: pointer("pageOrder", at), name }));
    return [...unknown, ...left, ...repeats(listed, "order", "The page"), ...activeFaults(project, document)];
}

function activeFaults({ pages }: Project, { file, json }: Document): readonly ReportFault[] {
    return ["activePageName", "landingPageName"].flatMap((key) => {
        const name = textOf(json, key);
        if (name === undefined && key === "landingPageName") return [];
        const page = pages.find((one) => one.name === name);
        if (!page) return [fault(file, pointer(key), "order", `${key} names no page of the report. Name the page to open with.`)];
        return isHiddenPage(page) ? [fault(file, pointer(key), "order", `The page "${page.name}" of ${key} is hidden. Name a visible page.`)] : [];
    });
}

/** Names equal their folders, are well-formed and unique; the order of the pages names each page once. */
export function checkNames(project: Project): readonly ReportFault[] {
    const bookmarks = project.documents.filter(({ place }) => place.kind === "bookmark");
    return [
        ...project.pages.flatMap((page) => [
            ...nameFaults(page, page.name, "page"),
            ...page.visuals.flatMap((visual) => nameFaults(visual, visual.name, "visual")),
        ]),
        ...bookmarks.flatMap((bookmark) => nameFaults(bookmark, bookmark.place.name ?? "", "bookmark")),
        ...titleFaults(project),
        ...orderFaults(project),
    ];
}
