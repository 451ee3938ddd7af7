import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readTmdlFolder } from "../../../dataset/tmdl/folder";
import { readTmdl } from "../../../dataset/tmdl/readModel";

const PROGRAM = fileURLToPath(new URL("../../../dataset/check/tom/", import.meta.url));
const DEFINITION = fileURLToPath(new URL("../../../dataset/pmo.SemanticModel/definition/", import.meta.url));
const PATIENCE = 180_000;

interface Run {
    readonly status: number | null;
    readonly output: string;
}

function dotnet(folder: string, ...args: readonly string[]): Run {
    const env = { ...process.env, DOTNET_CLI_TELEMETRY_OPTOUT: "1", DOTNET_NOLOGO: "1" };
    const { status, stdout, stderr } = spawnSync("dotnet", args, { cwd: folder, encoding: "utf8", env, timeout: PATIENCE });
    return { status, output: `${stdout}\n${stderr}` };
}

describe("Microsoft's own loader", () => {
    let folder = "";
    beforeEach(() => {
        folder = mkdtempSync(join(tmpdir(), "tom-"));
        cpSync(PROGRAM, folder, { recursive: true });
    });
    afterEach(() => rmSync(folder, { recursive: true, force: true }));

    it("takes the semantic model, and counts in it what our reader counts", () => {
        if (spawnSync("dotnet", ["--version"]).status !== 0) {
            pending("SKIPPED: no .NET SDK here, so Microsoft's loader did not read the model");
            return;
        }
        const restored = dotnet(folder, "restore");
        if (restored.status !== 0 && /NU1101|NU1301|NU1102/.test(restored.output)) {
            pending("SKIPPED: the package registry does not give Microsoft.AnalysisServices, so Microsoft's loader did not read the model");
            return;
        }
        expect(restored.status).withContext(restored.output).toBe(0);
        const run = dotnet(folder, "run", "--no-restore", "--", DEFINITION);
        expect(run.status).withContext(run.output).toBe(0);
        const counted = JSON.parse(run.output.split("\n").find((line) => line.startsWith("{")) ?? "{}") as unknown;
        const { model } = readTmdl(readTmdlFolder(DEFINITION));
        expect(counted).toEqual({
            tables: model?.tables.length, relationships: model?.relationships.length, roles: model?.roles.length,
            perspectives: model?.perspectives.length, cultures: model?.cultures.length,
            measures: model?.tables.reduce((sum, table) => sum + table.measures.length, 0),
            columns: model?.tables.reduce((sum, table) => sum + table.columns.length, 0),
        });
    }, 2 * PATIENCE);
});
