import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { SHIPPED_FOLDER } from "./shipped";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

function run(...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
    const words = ["--import", "tsx", "dataset/check/modelMain.ts", ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: "utf8" });
    return { status, stdout, stderr };
}

describe("the command that checks the model", () => {
    it("prints each fault in one line and fails", () => {
        const folder = mkdtempSync(join(tmpdir(), "model-"));
        cpSync(SHIPPED_FOLDER, folder, { recursive: true });
        const file = join(folder, "model.tmdl");
        writeFileSync(file, readFileSync(file, "utf8").replace("ref role Director\n", ""));
        const { status, stdout } = run(folder);
        rmSync(folder, { recursive: true });
        expect(status).toBe(1);
        expect(stdout).toBe("roles/Director.tmdl:1 [ref] The role 'Director' has no ref. Add \"ref role 'Director'\" to model.tmdl.\n1 faults\n");
    }, 30_000);

    it("says how it is called when it is called wrongly", () => {
        for (const words of [["--all"], [join(root, "no-such-folder")]]) {
            const { status, stderr } = run(...words);
            expect(status).toBe(2);
            expect(stderr).toContain("Usage: tsx dataset/check/modelMain.ts [FOLDER]");
        }
    }, 60_000);
});
