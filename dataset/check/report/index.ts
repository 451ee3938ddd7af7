import type { Model } from "../../tmdl/model";
import { readCapabilities } from "./capabilities";
import { checkAccess } from "./checkAccess";
import { checkFields } from "./checkFields";
import { checkFiles } from "./checkFiles";
import { checkFilters } from "./checkFilters";
import { checkHouse } from "./checkHouse";
import { checkItems } from "./checkItems";
import { checkLayout } from "./checkLayout";
import { checkLinks } from "./checkLinks";
import { checkMobile } from "./checkMobile";
import { checkNames } from "./checkNames";
import { checkObjects } from "./checkObjects";
import { checkPages } from "./checkPages";
import { checkPrivateVisual, type PackageFiles } from "./checkPrivateVisual";
import { checkQueries } from "./checkQueries";
import { checkResources } from "./checkResources";
import { checkRules } from "./checkRules";
import { checkSchemas } from "./checkSchemas";
import { checkVisualTypes } from "./checkVisualTypes";
import { type RuleException, shippedExceptions } from "./exceptions";
import type { ReportFault } from "./fault";
import type { JsonObject } from "./json";
import { modelNames } from "./modelNames";
import { readProject } from "./project";
import type { SchemaLoader } from "./schemas";

export type { ReportFault, ReportFaultCode } from "./fault";

export interface ReportInput {
    /** From path below the project's folder (`pmo.Report/definition.pbir`, with `/`) to text. */
    readonly files: ReadonlyMap<string, string>;
    readonly model: Model;
    /** capabilities.json of our own visual. */
    readonly capabilities: JsonObject;
    /** `visual.guid` of its pbiviz.json. */
    readonly guid: string;
    /** Without a loader, files are not validated against their schemas; that they name the right one still is checked. */
    readonly schemas?: SchemaLoader;
    /** Without the built package, the copy in the report is not compared with it. */
    readonly package?: PackageFiles;
    /** Those of the shipped report unless given. */
    readonly exceptions?: readonly RuleException[];
}

function inOrder(one: ReportFault, other: ReportFault): number {
    if (one.file !== other.file) return one.file < other.file ? -1 : 1;
    if (one.path === other.path) return 0;
    return one.path < other.path ? -1 : 1;
}

/** All faults of a report project, by file and place. Throws an Error for capabilities that cannot be understood, and for nothing in `files`. */
export function checkReport({ files, model, capabilities, guid, schemas, package: built, exceptions }: ReportInput): readonly ReportFault[] {
    const project = readProject(files);
    const names = modelNames(model);
    const visual = readCapabilities(capabilities);
    const faults = [
        ...project.faults,
        ...checkFiles(project),
        ...checkSchemas(project, schemas),
        ...checkItems(project),
        ...checkNames(project),
        ...checkFields(project, names),
        ...checkQueries(project),
        ...checkFilters(project),
        ...checkVisualTypes(project, visual, guid),
        ...checkObjects(project, visual, guid),
        ...checkResources(project),
        ...checkPrivateVisual(project, guid, built),
        ...checkLayout(project),
        ...checkAccess(project),
        ...checkMobile(project),
        ...checkPages(project),
        ...checkLinks(project),
        ...checkHouse(project),
        ...checkRules(project, exceptions ?? shippedExceptions(guid)),
    ];
    return faults.sort(inOrder);
}
