import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));

function run(...args: readonly string[]): { readonly status: number | null; readonly stdout: string } {
    const { status, stdout } = spawnSync(process.execPath, ["--import", "tsx", "dataset/check/main.ts", ...args], { cwd: root, encoding: "utf8" });
    return { status, stdout };
}

describe("the check command", () => {
    it("counts the sample and succeeds", () => {
        const { status, stdout } = run("dataset/sample");
        expect(status).toBe(0);
        expect(stdout).toContain("project: 60 rows in = 60 accepted + 0 rejected");
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

    it("asks for a folder when there is none", () => {
        expect(run("no-such-folder").status).toBe(2);
    }, 30_000);
});
