import { excerpt } from "../../tmdl/fault";
import { fault, type ReportFault } from "./fault";
import { placeOf } from "./fileKind";
import { foldersBelow, type Project } from "./project";

function missing({ files }: Project, file: string, why: string): readonly ReportFault[] {
    return files.has(file) ? [] : [fault(file, "", "required-file", `The file is missing. ${why}`)];
}

function pageFiles(project: Project): readonly ReportFault[] {
    const pages = `${project.reportFolder}/definition/pages`;
    return foldersBelow(project, pages).flatMap((page) => [
        ...missing(project, `${pages}/${page}/page.json`, "Write it, or remove the folder of the page."),
        ...foldersBelow(project, `${pages}/${page}/visuals`).flatMap((visual) =>
            missing(project, `${pages}/${page}/visuals/${visual}/visual.json`, "Write it, or remove the folder of the visual.")),
    ]);
}

function projectFiles({ files }: Project): readonly ReportFault[] {
    const found = Array.from(files.keys()).filter((file) => /^[^/]+\.pbip$/.test(file));
    if (found.length === 0) return [fault("", "", "required-file", "There is no .pbip file. Write the one that opens the report.")];
    return found.slice(1).map((file) => fault(file, "", "stray-file", `${found[0]} opens the report already. Keep one .pbip file.`));
}

/** All files that Power BI Desktop needs are there, and none that has no place in a report. */
export function checkFiles(project: Project): readonly ReportFault[] {
    const { reportFolder, modelFolder } = project;
    const definition = `${reportFolder}/definition`;
    const strays = Array.from(project.files.keys()).filter((file) => placeOf(file, reportFolder, modelFolder) === undefined);
    return [
        ...projectFiles(project),
        ...missing(project, `${reportFolder}/definition.pbir`, "It names the model of the report."),
        ...missing(project, `${modelFolder}/definition.pbism`, "Without it the folder is not a model."),
        ...missing(project, `${definition}/version.json`, "Power BI Desktop refuses a report without it."),
        ...missing(project, `${definition}/report.json`, "It holds the theme and the packages of the report."),
        ...missing(project, `${definition}/pages/pages.json`, "It holds the order of the pages."),
        ...pageFiles(project),
        ...strays.map((file) => fault(file, "", "stray-file", `No file "${excerpt(file)}" belongs in a report project. Remove it.`)),
    ];
}
