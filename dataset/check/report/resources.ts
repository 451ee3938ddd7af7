import { listOf, pointer, textOf } from "./json";
import { documentOf, type Project } from "./project";

export interface ResourceItem {
    readonly name: string;
    readonly type: string;
    readonly path: string;
    /** File of the project that the item stands for. */
    readonly file: string;
    /** JSON pointer in report.json. */
    readonly place: string;
}

export interface ResourcePackage {
    readonly name: string;
    readonly type: string;
    readonly place: string;
    readonly items: readonly ResourceItem[];
}

function folderOf(type: string, name: string): string {
    return type === "CustomVisual" ? `CustomVisuals/${name}/resources` : `StaticResources/${type}`;
}

/** The resource packages that report.json declares. */
export function packagesOf(project: Project): readonly ResourcePackage[] {
    return listOf(documentOf(project, "report")?.json, "resourcePackages").map((entry, at) => {
        const name = textOf(entry, "name") ?? "";
        const type = textOf(entry, "type") ?? "";
        const place = pointer("resourcePackages", at);
        const items = listOf(entry, "items").map((item, index) => {
            const path = textOf(item, "path") ?? "";
            return {
                name: textOf(item, "name") ?? "",
                type: textOf(item, "type") ?? "",
                path,
                file: `${project.reportFolder}/${folderOf(type, name)}/${path}`,
                place: place + pointer("items", index),
            };
        });
        return { name, type, place, items };
    });
}
