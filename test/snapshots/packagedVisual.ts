import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { build, type Rolldown } from "vite";
import { readPackage, type VisualPackage } from "../../playground/page/package";
import { browserFlags, findBrowser } from "../../scripts/browser.mjs";
import { packagedVisual } from "../../scripts/build.mjs";

/** A page that holds the packaged visual, ready to be started, and what went wrong in it. */
export interface VisualPage {
    readonly page: Page;
    readonly visual: VisualPackage;
    readonly errors: readonly string[];
}

export interface Window {
    readonly width: number;
    readonly height: number;
}

export function openPackage(): VisualPackage {
    const path = process.env.E2E_PBIVIZ ?? packagedVisual();
    if (path === undefined) throw new Error("dist/ holds no .pbiviz: run `npm run build` first.");
    return readPackage(readFileSync(path));
}

/** Scroll bars are part of the picture; a browser for tests leaves them out unless it is told not to. */
export const startBrowser = (): Promise<Browser> =>
    chromium.launch({ executablePath: findBrowser(), args: [...browserFlags], ignoreDefaultArgs: ["--hide-scrollbars"] });

/** The host and the readers of pictures, as one script for the page. */
export async function bundlePage(): Promise<string> {
    const outputs = await build({
        configFile: false,
        logLevel: "error",
        publicDir: false,
        build: { write: false, target: "es2022", lib: { entry: resolve(import.meta.dirname, "page", "main.ts"), formats: ["iife"], name: "stage" } },
    });
    const [{ output }] = outputs as Rolldown.RolldownOutput[];
    return output[0].code;
}

/** Opens a page with the visual in it, loaded from its package and not started yet. */
export async function openVisualPage(browser: Browser, script: string, window: Window): Promise<VisualPage> {
    const visual = openPackage();
    const context = await browser.newContext({ viewport: window });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
    });
    page.on("pageerror", (error) => errors.push(error.message));
    await page.setContent("<!doctype html><html lang=\"en\"><head><title>Visual</title></head><body style=\"margin:0\"></body></html>");
    await page.addStyleTag({ content: visual.css });
    await page.addScriptTag({ content: script });
    await page.addScriptTag({ content: visual.js });
    return { page, visual, errors };
}
