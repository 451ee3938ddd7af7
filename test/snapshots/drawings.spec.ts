import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { bundlePage, openVisualPage, startBrowser } from "./packagedVisual";
import { scenarios } from "./scenarios";

const EXPECTED = join(import.meta.dirname, "expected");
const OUTPUT = join(import.meta.dirname, "..", "output");
const UPDATE = process.env.UPDATE_SNAPSHOTS === "1";

let browser: Browser;
let script: string;

beforeAll(async () => {
    [browser, script] = await Promise.all([startBrowser(), bundlePage()]);
}, 120_000);

afterAll(() => browser.close());

interface Drawn {
    readonly drawing: string;
    readonly renderings: readonly string[];
    readonly errors: readonly string[];
}

async function draw(name: string): Promise<Drawn> {
    const scenario = scenarios[name]();
    const { page, visual, errors } = await openVisualPage(browser, script, { width: 800, height: 600 });
    const { guid, strings } = visual;
    const renderings = await page.evaluate((start) => window.stage.start(start), { ...scenario, guid, strings, plainWidths: true });
    const drawing = await page.evaluate(() => window.stage.drawing());
    await page.context().close();
    return { drawing, renderings, errors };
}

/** The first line in which two drawings part, said so that one need not open either. */
function firstDifference(kept: string, drawn: string): string {
    const [before, after] = [kept.split("\n"), drawn.split("\n")];
    const at = before.findIndex((line, index) => line !== after.at(index));
    const line = at < 0 ? before.length : at;
    return `line ${line + 1}: kept ${before.at(line)?.trim() ?? "(nothing)"}, drawn ${after.at(line)?.trim() ?? "(nothing)"}`;
}

function compare(name: string, drawing: string): void {
    const kept = join(EXPECTED, `${name}.svg`);
    const changed = join(OUTPUT, `${name}-changed.svg`);
    rmSync(changed, { force: true });
    if (UPDATE) {
        mkdirSync(EXPECTED, { recursive: true });
        writeFileSync(kept, drawing);
    }
    if (!existsSync(kept)) return fail(`test/snapshots/expected/${name}.svg is not there: set UPDATE_SNAPSHOTS=1 to write it, then look at it.`);
    const expected = readFileSync(kept, "utf8");
    expect(drawing === expected).withContext(firstDifference(expected, drawing)).toBeTrue();
    if (drawing === expected) return;
    mkdirSync(OUTPUT, { recursive: true });
    writeFileSync(changed, drawing);
}

describe("the packaged visual draws as it did", () => {
    for (const name of Object.keys(scenarios)) {
        it(`in the scenario ${name}`, async () => {
            const { drawing, renderings, errors } = await draw(name);
            expect(renderings).toEqual(["started", "finished"]);
            expect(errors).toEqual([]);
            compare(name, drawing);
        }, 60_000);
    }
});

describe("the kept drawings", () => {
    it("are those of the scenarios, none of one that is gone", () => {
        const names = existsSync(EXPECTED) ? readdirSync(EXPECTED).map((file) => file.replace(/\.svg$/, "")) : [];
        expect(names.sort()).toEqual(Object.keys(scenarios).sort());
    });

    it("are the same when a drawing is made again", async () => {
        const [one, other] = [await draw("periods"), await draw("periods")];
        expect(one.drawing).toBe(other.drawing);
        expect(one.drawing.split("\n").length).toBeGreaterThan(50);
    }, 60_000);
});
