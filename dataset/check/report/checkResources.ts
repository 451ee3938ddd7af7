import { excerpt } from "../../tmdl/fault";
import { fault, type ReportFault } from "./fault";
import { SCHEMA_FOLDER } from "./fileKind";
import { isObject, member, pointer, textOf } from "./json";
import { documentOf, type Project } from "./project";
import { packagesOf, type ResourcePackage } from "./resources";
import { nodesOf } from "./walk";

const TYPES: ReadonlySet<string> = new Set(["SharedResources", "RegisteredResources", "CustomVisual"]);

function itemFaults(file: string, { type, items, place }: ResourcePackage, { files }: Project): readonly ReportFault[] {
    if (!TYPES.has(type)) return [fault(file, `${place}/type`, "resource", `A package of type "${excerpt(type)}" comes from outside the report. Remove it.`)];
    return items.flatMap((item) => {
        if (item.path.split("/").some((step) => step === ".." || step === "")) {
            return [fault(file, `${item.place}/path`, "resource", `"${excerpt(item.path)}" leads out of its folder. Write a path below it, with "/".`)];
        }
        return files.has(item.file) ? []
            : [fault(file, `${item.place}/path`, "resource", `The file ${item.file} of this item is missing. Add it, or remove the item.`)];
    });
}

function orphanFaults(project: Project, packages: readonly ResourcePackage[]): readonly ReportFault[] {
    const known = new Set(packages.flatMap(({ items }) => items.map(({ file }) => file)));
    const folder = `${project.reportFolder}/`;
    const resources = Array.from(project.files.keys()).filter((file) =>
        file.startsWith(`${folder}StaticResources/`) || file.startsWith(`${folder}CustomVisuals/`) && file.includes("/resources/"));
    return resources.filter((file) => !known.has(file)).map((file) =>
        fault(file, "", "resource", "No item of the packages in report.json names this file. Add the item, or remove the file."));
}

function themeFaults(file: string, json: unknown, packages: readonly ResourcePackage[]): readonly ReportFault[] {
    return [["baseTheme", "BaseTheme"], ["customTheme", "CustomTheme"]].flatMap(([key, itemType]) => {
        const theme = member(json, "themeCollection", key);
        const place = pointer("themeCollection", key);
        if (theme === undefined) return key === "baseTheme" ? [fault(file, place, "theme", "The report has no base theme. Name one.")] : [];
        const name = textOf(theme, "name") ?? "";
        const items = packages.filter(({ type }) => type === textOf(theme, "type")).flatMap((one) => one.items);
        if (items.some((item) => item.name === name && item.type === itemType)) return [];
        return [fault(file, `${place}/name`, "theme", `No package has an item "${excerpt(name)}" of type ${itemType}. Add the theme and its item.`)];
    });
}

function referenceFaults({ documents }: Project, packages: readonly ResourcePackage[]): readonly ReportFault[] {
    return documents.filter(({ place }) => SCHEMA_FOLDER.has(place.kind)).flatMap(({ file, json }) => Array.from(nodesOf(json)).flatMap(({ value, path }) => {
        const reference = member(value, "ResourcePackageItem");
        if (!isObject(reference)) return [];
        const found = packages.find(({ name }) => name === textOf(reference, "PackageName"));
        if (found?.items.some(({ name }) => name === textOf(reference, "ItemName"))) return [];
        const message = `No package has an item "${excerpt(textOf(reference, "ItemName") ?? "")}". Add the image and its item.`;
        return [fault(file, `${path}/ResourcePackageItem/ItemName`, "resource", message)];
    }));
}

/** Each resource item has its file and each file its item; themes and images that the report names are among them. */
export function checkResources(project: Project): readonly ReportFault[] {
    const document = documentOf(project, "report");
    if (!document) return [];
    const packages = packagesOf(project);
    const names = packages.map(({ name, place }) => ({ name, place }));
    const twice = names.filter(({ name }, at) => names.findIndex((one) => one.name === name) !== at);
    return [
        ...twice.map(({ name, place }) => fault(document.file, place, "resource", `The package "${excerpt(name)}" is declared twice. Remove one.`)),
        ...packages.flatMap((one) => itemFaults(document.file, one, project)),
        ...orphanFaults(project, packages),
        ...themeFaults(document.file, document.json, packages),
        ...referenceFaults(project, packages),
    ];
}
