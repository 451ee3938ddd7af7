import { excerpt } from "../../tmdl/fault";
import { fault, type ReportFault } from "./fault";
import { textOf } from "./json";
import { documentOf, foldersBelow, type Project } from "./project";
import { packagesOf } from "./resources";

/** The files of a built package, from path (`package.json`, `resources/<GUID>.pbiviz.json`) to text. */
export type PackageFiles = ReadonlyMap<string, string>;

const BUILD = "Build the visual and unpack its package here, unchanged.";

function packageFaults(project: Project, folder: string, built: PackageFiles): readonly ReportFault[] {
    const missing = Array.from(built).flatMap(([path, text]) => {
        const file = `${folder}/${path}`;
        const copy = project.files.get(file);
        if (copy === undefined) return [fault(file, "", "private-visual", `The file of the built package is missing. ${BUILD}`)];
        return copy === text ? [] : [fault(file, "", "private-visual", `The file is not that of the built package. ${BUILD}`)];
    });
    const extra = Array.from(project.files.keys()).filter((file) => file.startsWith(`${folder}/`) && !built.has(file.slice(folder.length + 1)));
    return [...missing, ...extra.map((file) => fault(file, "", "private-visual", "The built package has no such file. Remove it."))];
}

function identityFaults(project: Project, folder: string, guid: string): readonly ReportFault[] {
    const { files, documents } = project;
    const required = [`${folder}/package.json`, `${folder}/resources/${guid}.pbiviz.json`].filter((file) => !files.has(file));
    const missing = required.map((file) => fault(file, "", "private-visual", `The file of the visual is missing. ${BUILD}`));
    const list = documents.find(({ file }) => file === `${folder}/package.json`);
    if (!list) return missing;
    const named = textOf(list.json, "visual", "guid") ?? "";
    return named === guid ? missing
        : [...missing, fault(list.file, "/visual/guid", "private-visual", `The package is that of "${excerpt(named)}", not of "${guid}". ${BUILD}`)];
}

function declarationFaults(project: Project, guid: string): readonly ReportFault[] {
    const document = documentOf(project, "report");
    if (!document) return [];
    return packagesOf(project).filter(({ type }) => type === "CustomVisual").flatMap(({ name, place, items }) => {
        if (name !== guid) {
            return [fault(document.file, `${place}/name`, "private-visual", `The visual "${excerpt(name)}" is not that of this project. Remove it.`)];
        }
        const wanted = `${guid}.pbiviz.json`;
        const isRight = items.length === 1 && items[0].name === wanted && items[0].path === wanted && items[0].type === "CustomVisualMetadata";
        const message = `The package of the visual has exactly one item, of type CustomVisualMetadata, with name and path "${wanted}". Write it so.`;
        return isRight ? [] : [fault(document.file, `${place}/items`, "private-visual", message)];
    });
}

/** The private visual in the report is the one that this project builds, to the byte when the package is at hand. */
export function checkPrivateVisual(project: Project, guid: string, built: PackageFiles | undefined): readonly ReportFault[] {
    const folder = `${project.reportFolder}/CustomVisuals`;
    const folders = foldersBelow(project, folder);
    const declared = packagesOf(project).some(({ type, name }) => type === "CustomVisual" && name === guid);
    const undeclared = folders.filter((name) => name !== guid).map((name) =>
        fault(`${folder}/${name}`, "", "private-visual", `The folder is not that of the visual "${guid}". Remove it.`));
    const own = declared || folders.includes(guid);
    if (!own) return [...declarationFaults(project, guid), ...undeclared];
    const orphan = declared ? [] : [fault(`${folder}/${guid}`, "", "private-visual", "report.json declares no package for this visual. Add it.")];
    const content = built ? packageFaults(project, `${folder}/${guid}`, built) : identityFaults(project, `${folder}/${guid}`, guid);
    return [...declarationFaults(project, guid), ...undeclared, ...orphan, ...content];
}
