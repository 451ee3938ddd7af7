import { member, textOf, type JsonObject } from "./json";
import type { ReportFault } from "./fault";
import { type FilePlace, placeOf } from "./fileKind";
import { parseFile } from "./parse";

export interface Document {
    readonly file: string;
    readonly place: FilePlace;
    readonly json: JsonObject;
}

export interface Visual extends Document {
    /** The folders of the visual and of its page, which are also their names. */
    readonly name: string;
    readonly page: string;
    readonly mobile: Document | undefined;
}

export interface Page extends Document {
    readonly name: string;
    /** Groups among them. */
    readonly visuals: readonly Visual[];
}

/** A project folder as far as it could be read: a file that is not JSON is in no list below, and has its fault. */
export interface Project {
    readonly files: ReadonlyMap<string, string>;
    readonly reportFolder: string;
    readonly modelFolder: string;
    readonly documents: readonly Document[];
    readonly pages: readonly Page[];
    readonly faults: readonly ReportFault[];
}

function folderEnding(files: ReadonlyMap<string, string>, ending: string): string | undefined {
    for (const file of files.keys()) {
        const [folder, ...rest] = file.split("/");
        if (rest.length > 0 && folder.endsWith(ending)) return folder;
    }
    return undefined;
}

/** The report that the .pbip opens. Without a readable one, any report folder: its own faults are worth telling. */
function reportFolderOf(files: ReadonlyMap<string, string>): string {
    const file = Array.from(files.keys()).find((path) => /^[^/]+\.pbip$/.test(path));
    const named = file === undefined ? undefined : textOf(parseFile(file, files.get(file) ?? "").json, "artifacts", 0, "report", "path");
    const isThere = named !== undefined && Array.from(files.keys()).some((path) => path.startsWith(`${named}/`));
    return isThere ? named : folderEnding(files, ".Report") ?? "Report";
}

function isJson({ kind, name }: FilePlace): boolean {
    return kind !== "registeredResource" || name?.endsWith(".json") === true;
}

function documentsOf(files: ReadonlyMap<string, string>, reportFolder: string, modelFolder: string): Pick<Project, "documents" | "faults"> {
    const documents: Document[] = [];
    const faults: ReportFault[] = [];
    for (const [file, text] of files) {
        const place = placeOf(file, reportFolder, modelFolder);
        if (!place || !isJson(place)) continue;
        const { json, faults: found } = parseFile(file, text);
        faults.push(...found);
        if (json) documents.push({ file, place, json });
    }
    return { documents, faults };
}

function visualsOf(documents: readonly Document[], page: string): Visual[] {
    const inPage = documents.filter(({ place }) => place.page === page);
    return inPage.filter(({ place }) => place.kind === "visual").map((document) => ({
        ...document,
        page,
        name: document.place.visual ?? "",
        mobile: inPage.find(({ place }) => place.kind === "mobile" && place.visual === document.place.visual),
    }));
}

/** Reads the files of a project, from path below its folder (with `/`) to text. */
export function readProject(files: ReadonlyMap<string, string>): Project {
    const reportFolder = reportFolderOf(files);
    const modelFolder = folderEnding(files, ".SemanticModel") ?? "SemanticModel";
    const { documents, faults } = documentsOf(files, reportFolder, modelFolder);
    const pages = documents.filter(({ place }) => place.kind === "page").map((document) => {
        const name = document.place.page ?? "";
        return { ...document, name, visuals: visualsOf(documents, name) };
    });
    return { files, reportFolder, modelFolder, documents, pages, faults };
}

export function documentOf({ documents }: Project, kind: FilePlace["kind"]): Document | undefined {
    return documents.find(({ place }) => place.kind === kind);
}

/** The names of the folders below a folder of the report, whatever they hold. */
export function foldersBelow({ files }: Project, folder: string): readonly string[] {
    const below = Array.from(files.keys()).filter((file) => file.startsWith(`${folder}/`)).map((file) => file.slice(folder.length + 1));
    return Array.from(new Set(below.filter((file) => file.includes("/")).map((file) => file.slice(0, file.indexOf("/")))));
}

export function allVisuals({ pages }: Project): readonly Visual[] {
    return pages.flatMap(({ visuals }) => visuals);
}

export function isGroup({ json }: Visual): boolean {
    return member(json, "visualGroup") !== undefined;
}

export function visualTypeOf({ json }: Visual): string | undefined {
    return textOf(json, "visual", "visualType");
}

export function isHiddenPage({ json }: Page): boolean {
    return textOf(json, "visibility") === "HiddenInViewMode";
}
