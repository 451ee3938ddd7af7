import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { strToU8, zipSync } from "fflate";
import { readReportFolder } from "../../../../dataset/check/report/folder";
import { readPackage } from "../../../../dataset/check/report/package";
import { PACKAGE, sampleReport } from "./sampleReport";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

function run(...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
    return spawnSync(process.execPath, ["--import", "tsx", "dataset/check/reportMain.ts", ...args], { cwd: root, encoding: "utf8" });
}

describe("the reader of a report folder", () => {
    let folder = "";

    function write(path: string, content: string | Uint8Array): void {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), content);
    }

    beforeEach(() => {
        folder = mkdtempSync(join(tmpdir(), "report-"));
        for (const [path, text] of sampleReport()) write(path, Buffer.from(text, path.endsWith(".png") ? "latin1" : "utf8"));
    });

    afterEach(() => rmSync(folder, { recursive: true }));

    it("gives the files of the project alone, without the model and the state of one Desktop", () => {
        write("README.md", "#");
        write("sample/project.csv", "a");
        write("pmo.Report/.pbi/localSettings.json", "{}");
        write("pmo.SemanticModel/definition/model.tmdl", "model Model\n");
        expect(new Map(Array.from(readReportFolder(folder)).sort())).toEqual(new Map(Array.from(sampleReport()).sort()));
    });

    it("refuses symbolic links, to a file, to a folder and at the top", () => {
        symlinkSync(join(folder, "pmo.pbip"), join(folder, "pmo.Report/link.json"));
        expect(() => readReportFolder(folder)).toThrowError(/link\.json: symbolic links are not followed/);
        rmSync(join(folder, "pmo.Report/link.json"));
        symlinkSync(folder, join(folder, "pmo.Report/loop"));
        expect(() => readReportFolder(folder)).toThrowError(/loop: symbolic links are not followed/);
        expect(() => readReportFolder(join(folder, "pmo.Report/loop"))).toThrowError(/Name the folder itself/);
    });

    it("refuses a file over 20 MB before reading it, and a text that is not UTF-8", () => {
        write("pmo.Report/definition/big.json", "");
        truncateSync(join(folder, "pmo.Report/definition/big.json"), 3_000_000_000);
        expect(() => readReportFolder(folder)).toThrowError(/big\.json: the file has 3000000000 bytes/);
        rmSync(join(folder, "pmo.Report/definition/big.json"));
        write("pmo.Report/definition/latin.json", new Uint8Array([0x22, 0xE9, 0x22]));
        expect(() => readReportFolder(folder)).toThrowError(/latin\.json: the file is not UTF-8/);
    });

    it("serves a command that names the missing model, and ends with 2", () => {
        const { status, stderr } = run(folder);
        expect(status).toBe(2);
        expect(stderr).toContain("There is no model in");
    }, 30_000);

    it("serves a command that tells each fault and what was skipped, and ends with 1", () => {
        write("pmo.SemanticModel/definition/database.tmdl", "database\n\tcompatibilityLevel: 1601\n");
        write("pmo.SemanticModel/definition/model.tmdl", "model Model\n\tculture: en-US\n");
        const { status, stdout } = run(folder, "--limit", "500");
        expect(status).toBe(1);
        expect(stdout).toContain("/filterConfig/filters/0/field/Column/Expression/SourceRef/Entity [field] The model has no table \"Calendar\".");
        expect(stdout).toContain("SKIPPED: no schemas were given");
    }, 30_000);
});

describe("the reader of a package", () => {
    it("gives the texts of a .pbiviz by their path", () => {
        const zip = zipSync(Object.fromEntries(Array.from(PACKAGE, ([path, text]) => [path, strToU8(text)])));
        expect(readPackage(zip)).toEqual(PACKAGE);
    });

    it("refuses a package that unpacks to more than any visual has", () => {
        const zip = zipSync({ "package.json": new Uint8Array(21 * 1024 * 1024) });
        expect(() => readPackage(zip)).toThrowError(/package\.json: the file of the package has 22020096 bytes/);
    });
});
