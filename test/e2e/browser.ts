import { chromium, type Browser } from "playwright-core";
import { browserFlags, findBrowser } from "../../scripts/browser.mjs";
import { startServer, type RunningServer } from "../../scripts/start.mjs";

/** One server and one browser for every spec, started by the first that asks. */
let server: Promise<RunningServer> | undefined;
let browser: Promise<Browser> | undefined;

export const theServer = (): Promise<RunningServer> => server ??= startServer({ port: 0, pbiviz: process.env.E2E_PBIVIZ });

export const theBrowser = (): Promise<Browser> =>
    browser ??= chromium.launch({ executablePath: findBrowser(), args: [...browserFlags] });

jasmine.DEFAULT_TIMEOUT_INTERVAL = 60_000;

beforeAll(async () => {
    await Promise.all([theServer(), theBrowser()]);
}, 180_000);

afterAll(async () => {
    await (await browser)?.close();
    await (await server)?.close();
});
