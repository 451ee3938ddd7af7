import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readOptions } from "../../../dataset/check/options";
import { loadContract } from "../../../dataset/contract/load";

const root = fileURLToPath(new URL("../../../", import.meta.url));

function run(...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "dataset/check/main.ts", ...args], { cwd: root, encoding: "utf8" });
    return { status, stdout, stderr };
}

describe("the check command", () => {
    it("counts the sample and succeeds", () => {
        const { status, stdout } = run("dataset/sample");
        expect(status).toBe(0);
        expect(stdout).toContain("project: 60 rows in = 60 accepted + 0 rejected");
        expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^total: (\d+) rows in = \1 accepted \+ 0 rejected$/);
    }, 30_000);

    it("prints each fault in one line and fails", () => {
        const folder = mkdtempSync(join(tmpdir(), "contract-"));
        cpSync(join(root, "dataset/sample"), folder, { recursive: true });
        writeFileSync(join(folder, "directorate.csv"), "directorate_id,name,division\nDIR-SOL,=1+1,Technologies\nDIR-ENT,Entreprise,Pôle\n");
        const { status, stdout } = run(folder);
        rmSync(folder, { recursive: true });
        expect(status).toBe(1);
        expect(stdout).toContain("directorate.csv:2:name [formula] \"=1+1\" Begin the text with a word");
    }, 30_000);

    it("prints one JSON document, with as many faults as it is asked for", () => {
        const folder = mkdtempSync(join(tmpdir(), "contract-"));
        const { status, stdout } = run(folder, "--json", "--limit", "3");
        rmSync(folder, { recursive: true });
        expect(status).toBe(1);
        const files = loadContract().tables.length;
        const document = JSON.parse(stdout) as { faults: object[]; tables: object[] };
        expect(document).toEqual(jasmine.objectContaining({ ok: false, faultsTold: 3, faultsLeftOut: files - 3 }));
        expect(document.tables.length).toBe(files);
        expect(document.faults[0]).toEqual({
            file: jasmine.any(String), line: 0, column: "", value: "", kind: "file", remedy: jasmine.stringMatching(/^Add the file /),
        });
    }, 30_000);

    it("says what is wrong with a call, and how to call it", () => {
        for (const words of [[], ["no-such-folder"], ["dataset/sample", "--limit", "few"]]) {
            const { status, stderr } = run(...words);
            expect(status).toBe(2);
            expect(stderr).toContain("Usage: npm run check:contract -- FOLDER");
        }
    }, 30_000);

    it("takes options before and after the folder, and refuses those that it does not know", () => {
        expect(readOptions(["--json", "a"])).toEqual({ folder: "a", isJson: true, limit: 200 });
        expect(readOptions(["a", "--limit=0"])).toEqual({ folder: "a", isJson: false, limit: 0 });
        for (const words of [["a", "b"], ["a", "--limit", "-1"], ["a", "--limit"], ["a", "--loud"]]) {
            expect(() => readOptions(words)).toThrowMatching((error: Error) => error.name === "CallError");
        }
    });
});
