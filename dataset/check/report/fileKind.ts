export type FileKind =
    | "project" | "reportProperties" | "modelProperties" | "platform" | "version" | "report" | "pages" | "page" | "visual" | "mobile"
    | "bookmarks" | "bookmark" | "visualPackage" | "visualResource" | "baseTheme" | "registeredResource";

/** What a file is by its place, with the names that its path holds. */
export interface FilePlace {
    readonly kind: FileKind;
    readonly page: string | undefined;
    readonly visual: string | undefined;
    /** Bookmark, package or resource. */
    readonly name: string | undefined;
}

const BELOW_REPORT: readonly (readonly [FileKind, RegExp])[] = [
    ["reportProperties", /^definition\.pbir$/],
    ["platform", /^\.platform$/],
    ["version", /^definition\/version\.json$/],
    ["report", /^definition\/report\.json$/],
    ["pages", /^definition\/pages\/pages\.json$/],
    ["page", /^definition\/pages\/(?<page>[^/]+)\/page\.json$/],
    ["visual", /^definition\/pages\/(?<page>[^/]+)\/visuals\/(?<visual>[^/]+)\/visual\.json$/],
    ["mobile", /^definition\/pages\/(?<page>[^/]+)\/visuals\/(?<visual>[^/]+)\/mobile\.json$/],
    ["bookmarks", /^definition\/bookmarks\/bookmarks\.json$/],
    ["bookmark", /^definition\/bookmarks\/(?<name>[^/]+)\.bookmark\.json$/],
    ["visualPackage", /^CustomVisuals\/(?<name>[^/]+)\/package\.json$/],
    ["visualResource", /^CustomVisuals\/(?<name>[^/]+)\/resources\/[^/]+\.pbiviz\.json$/],
    ["baseTheme", /^StaticResources\/SharedResources\/BaseThemes\/(?<name>[^/]+)\.json$/],
    ["registeredResource", /^StaticResources\/RegisteredResources\/(?<name>[^/]+)$/],
];
const BELOW_MODEL: readonly (readonly [FileKind, RegExp])[] = [
    ["modelProperties", /^definition\.pbism$/],
    ["platform", /^\.platform$/],
];
const AT_ROOT: readonly (readonly [FileKind, RegExp])[] = [["project", /^[^/]+\.pbip$/]];

function match(patterns: typeof BELOW_REPORT, path: string): FilePlace | undefined {
    for (const [kind, pattern] of patterns) {
        const found = pattern.exec(path);
        if (found) return { kind, page: found.groups?.page, visual: found.groups?.visual, name: found.groups?.name };
    }
    return undefined;
}

/** What a file of a project is; undefined when no such file belongs there. */
export function placeOf(file: string, reportFolder: string, modelFolder: string): FilePlace | undefined {
    if (file.startsWith(`${reportFolder}/`)) return match(BELOW_REPORT, file.slice(reportFolder.length + 1));
    if (file.startsWith(`${modelFolder}/`)) return match(BELOW_MODEL, file.slice(modelFolder.length + 1));
    return match(AT_ROOT, file);
}

const DEFINITION = "fabric/item/report/definition";

/** The schema of each kind of file, as the folder of its versions; a kind without one is written by other tools, in their own form. */
export const SCHEMA_FOLDER: ReadonlyMap<FileKind, string> = new Map([
    ["project", "fabric/pbip/pbipProperties"],
    ["reportProperties", "fabric/item/report/definitionProperties"],
    ["modelProperties", "fabric/item/semanticModel/definitionProperties"],
    ["platform", "fabric/gitIntegration/platformProperties"],
    ["version", `${DEFINITION}/versionMetadata`],
    ["report", `${DEFINITION}/report`],
    ["pages", `${DEFINITION}/pagesMetadata`],
    ["page", `${DEFINITION}/page`],
    ["visual", `${DEFINITION}/visualContainer`],
    ["mobile", `${DEFINITION}/visualContainerMobileState`],
    ["bookmarks", `${DEFINITION}/bookmarksMetadata`],
    ["bookmark", `${DEFINITION}/bookmark`],
]);
