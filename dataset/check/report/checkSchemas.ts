import { excerpt } from "../../tmdl/fault";
import { fault, type ReportFault } from "./fault";
import { SCHEMA_FOLDER } from "./fileKind";
import { textOf } from "./json";
import type { Document, Project } from "./project";
import { SCHEMA_ROOT, type SchemaLoader, validators } from "./schemas";

const VERSION = /^\d{1,4}\.\d{1,4}\.\d{1,4}\/schema\.json$/;

function addressFault({ file, place, json }: Document): ReportFault | undefined {
    const folder = SCHEMA_FOLDER.get(place.kind);
    if (folder === undefined) return undefined;
    const address = textOf(json, "$schema");
    const wanted = `${SCHEMA_ROOT}${folder}/`;
    if (address === undefined) return fault(file, "", "schema", `The file names no schema. Add "$schema": "${wanted}<version>/schema.json".`);
    if (address.startsWith(wanted) && VERSION.test(address.slice(wanted.length))) return undefined;
    return fault(file, "/$schema", "schema", `"${excerpt(address)}" is not the schema of such a file. Name ${wanted}<version>/schema.json.`);
}

/** Each file that has a schema names it, and follows it when a loader of schemas is at hand. */
export function checkSchemas({ documents }: Project, load: SchemaLoader | undefined): readonly ReportFault[] {
    const validatorOf = load && validators(load);
    return documents.flatMap((document): readonly ReportFault[] => {
        const { file, place, json } = document;
        if (!SCHEMA_FOLDER.has(place.kind)) return [];
        const named = addressFault(document);
        if (named) return [named];
        if (!validatorOf) return [];
        const address = textOf(json, "$schema") ?? "";
        const validate = validatorOf(address);
        const version = address.split("/").at(-2) ?? "";
        if (!validate) return [fault(file, "/$schema", "schema", `There is no schema of version ${version}. Name a version that exists.`)];
        return validate(json).map(({ path, reasons }) =>
            fault(file, path, "schema", `The schema ${place.kind} ${version} refuses this: ${reasons.join("; ")}. Correct it.`));
    });
}
