import { posix } from "node:path";
import { excerpt } from "../../tmdl/fault";
import { fault, type ReportFault } from "./fault";
import { listOf, member, pointer, textOf } from "./json";
import { documentOf, type Document, type Project } from "./project";
import { repeats } from "./checkNames";

const VERSION = /^(\d{1,4})\.(\d{1,4})$/;
const PARTS = /^\d{1,4}\.\d{1,4}\.0$/;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function versionFault(document: Document | undefined, isRight: (version: string) => boolean, remedy: string): readonly ReportFault[] {
    if (!document) return [];
    const version = textOf(document.json, "version");
    if (version !== undefined && isRight(version)) return [];
    return [fault(document.file, "/version", "version", `The version "${excerpt(version ?? "")}" does not do. ${remedy}`)];
}

function isFourOrMore(version: string): boolean {
    const major = VERSION.exec(version)?.at(1);
    return major !== undefined && Number(major) >= 4;
}

function pathFault({ file }: Document, path: string, { files, reportFolder }: Project): readonly ReportFault[] {
    const target = posix.normalize(posix.join(reportFolder, path));
    const isRelative = !path.includes("\\") && !posix.isAbsolute(path) && !target.startsWith("..");
    if (isRelative && files.has(`${target.replace(/\/$/, "")}/definition.pbism`)) return [];
    const message = `"${excerpt(path)}" leads to no folder with a definition.pbism. Write the path from the report to the model, with "/".`;
    return [fault(file, "/datasetReference/byPath/path", "dataset", message)];
}

function datasetFaults(project: Project): readonly ReportFault[] {
    const document = documentOf(project, "reportProperties");
    if (!document) return [];
    const byPath = member(document.json, "datasetReference", "byPath") ?? undefined;
    const byConnection = member(document.json, "datasetReference", "byConnection") ?? undefined;
    if ((byPath === undefined) === (byConnection === undefined)) {
        return [fault(document.file, "/datasetReference", "dataset", "Write exactly one of byPath and byConnection.")];
    }
    return byPath === undefined ? [] : pathFault(document, textOf(byPath, "path") ?? "", project);
}

function projectFaults(project: Project): readonly ReportFault[] {
    const document = documentOf(project, "project");
    if (!document) return [];
    const artifacts = listOf(document.json, "artifacts");
    const none = artifacts.length === 0 ? [fault(document.file, "/artifacts", "dataset", "The project opens nothing. Add its report.")] : [];
    return [...none, ...artifacts.flatMap((artifact, at) => {
        const path = textOf(artifact, "report", "path") ?? "";
        if (project.files.has(`${path}/definition.pbir`)) return [];
        const message = `"${excerpt(path)}" is no report folder of this project. Write the path from the .pbip to it.`;
        return [fault(document.file, pointer("artifacts", at, "report", "path"), "dataset", message)];
    })];
}

function platformFaults({ documents, reportFolder }: Project): readonly ReportFault[] {
    const platforms = documents.filter(({ place }) => place.kind === "platform");
    const ids = platforms.map(({ file, json }) => ({ file, path: "/config/logicalId", name: (textOf(json, "config", "logicalId") ?? "").toLowerCase() }));
    const own = platforms.flatMap(({ file, json }) => {
        const type = file.startsWith(`${reportFolder}/`) ? "Report" : "SemanticModel";
        const wrong = textOf(json, "metadata", "type") === type ? [] : [fault(file, "/metadata/type", "dataset", `The item is a ${type}. Write that type.`)];
        return GUID.test(textOf(json, "config", "logicalId") ?? "") ? wrong
            : [...wrong, fault(file, "/config/logicalId", "dataset", "The logicalId is no GUID. Give each item one of its own.")];
    });
    return [...own, ...repeats(ids, "dataset", "The logicalId")];
}

/** The small files around the definitions: versions, the way to the model, and the identities of the items. */
export function checkItems(project: Project): readonly ReportFault[] {
    return [
        ...versionFault(documentOf(project, "reportProperties"), isFourOrMore, "The format of this report needs \"4.0\" or above."),
        ...versionFault(documentOf(project, "modelProperties"), isFourOrMore, "TMDL needs \"4.0\" or above."),
        ...versionFault(documentOf(project, "version"), (version) => PARTS.test(version), "Write three numbers, the last of them 0, such as \"2.0.0\"."),
        ...projectFaults(project),
        ...datasetFaults(project),
        ...platformFaults(project),
    ];
}
