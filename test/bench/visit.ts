import { type Browser, type CDPSession } from "playwright-core";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { viewport } from "./appearance";

/**
 * Opens a contender's page in a context, hence a process, of its own, loads its data, and closes it after use.
 * Durations are in thread time: what the main thread computed, whatever else the machine was doing.
 */
export const visit = async <Result>(
    browser: Browser,
    pages: string,
    name: string,
    use: (session: CDPSession) => Promise<Result>,
): Promise<Result> => {
    const context = await browser.newContext({ viewport, deviceScaleFactor: 1, offline: true });
    try {
        const page = await context.newPage();
        await page.goto(pathToFileURL(join(pages, `${name}.html`)).href);
        const session = await context.newCDPSession(page);
        await session.send("Performance.enable", { timeDomain: "threadTicks" });
        return await use(session);
    } finally {
        await context.close();
    }
};
