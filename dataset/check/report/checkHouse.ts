import { excerpt } from "../../tmdl/fault";
import { fault, type ReportFault } from "./fault";
import { listOf, member, pointer } from "./json";
import { literalOf, quotedText } from "./literal";
import { documentOf, type Document, type Project } from "./project";
import { nodesOf } from "./walk";

const ADDRESS = /(?:[a-z][a-z0-9+.-]{1,15}:\/\/|\bwww\.|\bmailto:)/i;

/** What another tool wrote, and a build checks on its own. */
const FOREIGN: ReadonlySet<string> = new Set(["visualPackage", "visualResource"]);

function addressFaults({ file, json }: Document): readonly ReportFault[] {
    return Array.from(nodesOf(json)).flatMap(({ value, path }) => {
        if (typeof value !== "string" || path === "/$schema" || !ADDRESS.test(value)) return [];
        return [fault(file, path, "external", `"${excerpt(value)}" leads outside the report. Remove the address.`)];
    });
}

function linkFaults({ file, json }: Document): readonly ReportFault[] {
    return listOf(json, "visual", "visualContainerObjects", "visualLink").flatMap((link, at) => {
        const type = quotedText(literalOf(member(link, "properties", "type")));
        if (type !== "WebUrl" && member(link, "properties", "webUrl") === undefined) return [];
        const place = pointer("visual", "visualContainerObjects", "visualLink", at);
        return [fault(file, place, "external", "The button opens a web page. Lead it to a page or a bookmark of the report.")];
    });
}

function storeFaults(project: Project): readonly ReportFault[] {
    const document = documentOf(project, "report");
    const keys = ["publicCustomVisuals", "organizationCustomVisuals"].filter((key) => member(document?.json, key) !== undefined);
    return document ? keys.map((key) => fault(document.file, pointer(key), "external", `${key} loads visuals from outside the report. Leave the key out.`)) : [];
}

/** Nothing in the report leads outside it; an address stands in `$schema` alone. */
export function checkHouse(project: Project): readonly ReportFault[] {
    const own = project.documents.filter(({ place }) => !FOREIGN.has(place.kind));
    return [...own.flatMap(addressFaults), ...own.filter(({ place }) => place.kind === "visual").flatMap(linkFaults), ...storeFaults(project)];
}
