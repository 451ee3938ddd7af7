import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readReportFolder } from "../../../dataset/check/report/folder";
import { readTmdlFolder } from "../../../dataset/tmdl/folder";
import { getPackage, getReport } from "../../../playground/model/files";

const DATASET = join(import.meta.dirname, "..", "..", "..", "dataset");

const model = JSON.stringify(Object.fromEntries(readTmdlFolder(join(DATASET, "pmo.SemanticModel", "definition"))));

const got = (texts: Readonly<Record<string, string>>) => (address: string): Promise<string> => {
    if (address in texts) return Promise.resolve(texts[address]);
    const sample = /^sample\/(\w+\.csv)$/.exec(address)?.at(1);
    return sample === undefined ? Promise.reject(new Error(`${address}: 404`)) : Promise.resolve(readFileSync(join(DATASET, "sample", sample), "utf8"));
};

describe("the files of the model", () => {
    it("are read from the lists and the CSV files that the server gives", async () => {
        const loaded = await getPackage(got({ "model.json": model }));
        expect(loaded.model.table("Project")?.rowCount).toBe(60);
        const report = new Map([...readReportFolder(DATASET)].filter(([path]) => path.startsWith("pmo.Report/definition/")));
        expect(await getReport(got({ "report.json": JSON.stringify(Object.fromEntries(report)) }))).toEqual(report);
    }, 30_000);

    it("are told with their address where one is missing, is no list, or is no model", async () => {
        await expectAsync(getPackage(got({}))).toBeRejectedWithError("model.json: 404");
        await expectAsync(getReport(got({ "report.json": "[]" }))).toBeRejectedWithError("report.json is no list of texts by path.");
        await expectAsync(getReport(got({ "report.json": `{"a": 1}` }))).toBeRejectedWithError("report.json is no list of texts by path.");
        await expectAsync(getPackage(got({ "model.json": "{}" }))).toBeRejectedWithError(/^database\.tmdl:0: No file holds the "database" object/);
    });
});
