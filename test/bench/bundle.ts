import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Rolldown } from "vite";
import { type Pack } from "./pack";
import { viewport } from "./appearance";

const bundleScript = async (entry: string): Promise<string> => {
    const outputs = await build({
        configFile: false,
        logLevel: "error",
        publicDir: false,
        define: { "process.env.NODE_ENV": JSON.stringify("production") },
        build: { write: false, target: "es2022", lib: { entry, formats: ["iife"], name: "benchPage" } },
    });
    const [{ output }] = outputs as Rolldown.RolldownOutput[];
    return output[0].code;
};

const scriptElement = (code: string): string => `<script>${code.replaceAll("</script", "<\\/script")}</script>`;

const stageStyle = (overflow: "auto" | "hidden"): string =>
    `html,body{margin:0;overflow:hidden}#stage{position:relative;width:${viewport.width}px;height:${viewport.height}px;overflow:${overflow}}`;

const pageMarkup = (name: string, head: string, script: string): string =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>${head}</head>
<body><div id="stage"></div>${script}</body></html>`;

const packHead = ({ css, js, strings }: Pack): string =>
    `<style>${css}</style><script>window.powerbi={};window.visualStrings=${JSON.stringify(strings)}</script>${scriptElement(js)}`;

/** A page to write: its name, and the file of its script. */
export interface PageSource {
    readonly name: string;
    readonly script: string;
    readonly scrolled?: true;
}

const headOf = ({ name, scrolled }: PageSource, pack: Pack | null): string =>
    `<style>${stageStyle(scrolled === true ? "auto" : "hidden")}</style>${name === "ours" && pack !== null ? packHead(pack) : ""}`;

/** Writes one self-contained page per contender, from the installed packages and the packaged visual alone. */
export const bundlePages = async (sources: readonly PageSource[], pack: Pack | null, output: string): Promise<void> => {
    mkdirSync(output, { recursive: true });
    for (const source of sources) {
        const script = scriptElement(await bundleScript(source.script));
        writeFileSync(join(output, `${source.name}.html`), pageMarkup(source.name, headOf(source, pack), script));
    }
};
