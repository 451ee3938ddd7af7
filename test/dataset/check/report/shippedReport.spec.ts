import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readReportFolder } from "../../../../dataset/check/report/folder";
import { checkReport } from "../../../../dataset/check/report/index";
import { schemaFolder } from "../../../../dataset/check/report/schemaFolder";
import { builtPackage } from "../../../../dataset/check/report/package";
import { isObject, textOf } from "../../../../dataset/check/report/json";
import { readTmdlFolder } from "../../../../dataset/tmdl/folder";
import { readTmdl } from "../../../../dataset/tmdl/readModel";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const schemas = `${root}../shared/schemas`;

function jsonOf(file: string): Readonly<Record<string, unknown>> {
    const json: unknown = JSON.parse(readFileSync(root + file, "utf8"));
    if (!isObject(json)) throw new Error(file);
    return json;
}

describe("the shipped report", () => {
    it("has no fault against the shipped model and visual", () => {
        if (!existsSync(`${root}dataset/pmo.Report`)) return pending("SKIPPED: there is no dataset/pmo.Report");
        if (!existsSync(schemas)) console.warn("SKIPPED: the published schemas are not at ../shared/schemas; the files of the report are not validated");
        const built = builtPackage(`${root}dist`);
        if (!built) console.warn("SKIPPED: dist/ holds no package; the visual in the report is not compared with it");
        const { model, faults } = readTmdl(readTmdlFolder(`${root}dataset/pmo.SemanticModel/definition`));
        if (!model) return fail(`The model has faults: ${JSON.stringify(faults.slice(0, 3))}`);
        const found = checkReport({
            files: readReportFolder(`${root}dataset`),
            model,
            capabilities: jsonOf("capabilities.json"),
            guid: textOf(jsonOf("pbiviz.json"), "visual", "guid") ?? "",
            schemas: existsSync(schemas) ? schemaFolder(schemas) : undefined,
            package: built,
        });
        expect(found.map(({ file, path, code, message }) => `${file} ${path} [${code}] ${message}`)).toEqual([]);
    });
});
