import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readReportFolder } from "../../dataset/check/report/folder";
import { readTmdlFolder } from "../../dataset/tmdl/folder";
import { listOfTexts } from "../../scripts/listTexts.mjs";

const DATASET = join(import.meta.dirname, "..", "..", "dataset");

describe("the lists of texts that the server gives", () => {
    let folder = "";

    beforeEach(() => {
        folder = mkdtempSync(join(tmpdir(), "lists-"));
        mkdirSync(join(folder, "tables"));
        writeFileSync(join(folder, "tables", "A.tmdl"), "table A");
        writeFileSync(join(folder, "notes.md"), "not asked for");
    });

    afterEach(() => {
        rmSync(folder, { recursive: true });
    });

    const list = (): unknown => listOfTexts({ root: folder, folder, ending: ".tmdl" });

    it("hold the files of the model and of the report as the commands read them", () => {
        const model = join(DATASET, "pmo.SemanticModel", "definition");
        expect(listOfTexts({ root: model, folder: model, ending: ".tmdl" })).toEqual(Object.fromEntries(readTmdlFolder(model)));
        const report = [...readReportFolder(DATASET)].filter(([path]) => path.startsWith("pmo.Report/definition/") && path.endsWith(".json"));
        expect(listOfTexts({ root: DATASET, folder: join(DATASET, "pmo.Report", "definition"), ending: ".json" })).toEqual(Object.fromEntries(report));
    });

    it("hold what is below, by path, and no file of another kind", () => {
        expect(list()).toEqual({ "tables/A.tmdl": "table A" });
    });

    it("are refused with the path for a link, and for a text that is not UTF-8", () => {
        symlinkSync(join(folder, "notes.md"), join(folder, "tables", "B.tmdl"));
        expect(list).toThrowError(/B\.tmdl: this is neither a file nor a folder\. Remove it\.$/);
        rmSync(join(folder, "tables", "B.tmdl"));
        writeFileSync(join(folder, "tables", "C.tmdl"), Buffer.from([0xff, 0xfe, 0x41]));
        expect(list).toThrowError(/C\.tmdl: the file is not UTF-8\. Save it as UTF-8\.$/);
    });
});
