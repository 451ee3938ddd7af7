import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Frame, Locator, Page } from "playwright-core";
import { theBrowser, theServer } from "./browser";

export type Locale = "fr-FR" | "en-US";

export interface ReportOptions {
    readonly locale?: Locale;
    /** Wide enough, by default, for the largest visual to be shown unscaled: clicks in the frame then land where aimed. */
    readonly window?: { readonly width: number; readonly height: number };
    readonly theme?: "light" | "dark";
    /** True on a device that is touched. */
    readonly touch?: boolean;
    /** An address below the server's, and what comes from there instead: made from what the server gives, or an error of it. */
    readonly instead?: { readonly address: string; readonly body: (text: string) => string; readonly status?: number };
}

async function replaceAnswer(page: Page, url: string, { address, body, status }: NonNullable<ReportOptions["instead"]>): Promise<void> {
    await page.route(`${url}${address}`, async route => {
        const response = await route.fetch();
        await route.fulfill({ response, body: body(await response.text()), ...(status !== undefined && { status }) });
    });
}

/** The local report in a window of its own, and what went wrong in it. */
export interface OpenReport {
    readonly page: Page;
    /** The frame that the packaged visual draws in. */
    readonly visual: Frame;
    readonly errors: readonly string[];
    /** Addresses asked for outside the server's own origin. */
    readonly foreignRequests: readonly string[];
    readonly close: () => Promise<void>;
}

const unscaled = { width: 1680, height: 960 };

export const statusStrip = (page: Page): Locator => page.locator("footer [role=status]");

/** Renderings that came to their end since the page opened. */
export const renderings = async (page: Page): Promise<number> =>
    Number(await statusStrip(page).getAttribute("data-renderings"));

/** Waits until the visual has rendered more often than `since`, and is at rest. */
export async function rendered(page: Page, since = 0): Promise<void> {
    await page.waitForFunction(count => {
        const strip = document.querySelector<HTMLElement>("footer [role=status]");
        const { rendering, renderings: ended } = strip?.dataset ?? {};
        return rendering !== "started" && rendering !== "waiting" && Number(ended) > count;
    }, since);
}

/** Does something to the page, then waits for the rendering that follows. */
export async function thenRendered(page: Page, act: () => Promise<unknown>): Promise<void> {
    const since = await renderings(page);
    await act();
    await rendered(page, since);
}

export async function visualFrame(page: Page): Promise<Frame> {
    const frame = await (await page.waitForSelector("iframe")).contentFrame();
    if (!frame) throw new Error("The page has no frame for the visual");
    return frame;
}

export async function openReport(options: ReportOptions = {}): Promise<OpenReport> {
    const { locale = "fr-FR", window = unscaled, theme = "light", touch = false, instead } = options;
    const { url } = await theServer();
    const context = await (await theBrowser()).newContext({ locale, viewport: window, colorScheme: theme, hasTouch: touch });
    const page = await context.newPage();
    const errors: string[] = [];
    const foreignRequests: string[] = [];
    page.on("console", message => { if (message.type() === "error") errors.push(message.text()); });
    page.on("pageerror", error => errors.push(error.message));
    page.on("request", request => {
        const address = request.url();
        if (/^https?:/.test(address) && !address.startsWith(url)) foreignRequests.push(address);
    });
    if (instead !== undefined) await replaceAnswer(page, url, instead);
    await page.goto(url);
    await rendered(page);
    return { page, visual: await visualFrame(page), errors, foreignRequests, close: () => context.close() };
}

/** A choice of the ribbon, by its label in the page's language; waits for the rendering that it brings. */
export async function choose(page: Page, label: string, value: string): Promise<void> {
    const select = page.getByRole("combobox", { name: label, exact: true });
    await thenRendered(page, () => select.selectOption(value));
}

/** As choose, by what the reader sees of the option. */
export async function chooseText(page: Page, label: string, text: string): Promise<void> {
    const select = page.getByRole("combobox", { name: label, exact: true });
    await thenRendered(page, () => select.selectOption({ label: text }));
}

/** Opens a card of the formatting pane, and gives back what it holds. */
export async function openCard(page: Page, name: string): Promise<Locator> {
    const header = page.getByRole("button", { name, exact: true });
    if (await header.getAttribute("aria-expanded") !== "true") await header.click();
    return page.locator("[data-card]", { has: header });
}

export interface OwnFile {
    readonly name: string;
    readonly content: string | Buffer;
}

/** Opens a file as the reader would: what follows is a message, or the mapping of its columns. */
export async function openCsv(page: Page, { name, content }: OwnFile): Promise<void> {
    const buffer = typeof content === "string" ? Buffer.from(content) : content;
    await page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer });
}

const outputFolder = resolve(import.meta.dirname, "..", "output");

export async function screenshot(page: Page, name: string): Promise<Buffer> {
    mkdirSync(outputFolder, { recursive: true });
    return page.screenshot({ path: resolve(outputFolder, `${name}.png`) });
}

/** What the visual shows, as markup: two of them tell whether something has changed. */
export const drawing = (visual: Frame): Promise<string> => visual.locator(".visual").innerHTML();
