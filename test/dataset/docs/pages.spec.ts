import { readFileSync } from "node:fs";
import { COMMAND } from "../../../dataset/docs/markdown/generated";
import { generatedPages } from "../../../dataset/docs/pages";
import { loadSources } from "../../../dataset/docs/sources";

const pages = generatedPages(loadSources());

function withoutCode(text: string): string {
    return text.replace(/^```[^]*?^```/gm, "");
}

function anchorsIn(text: string): readonly string[] {
    return Array.from(withoutCode(text).matchAll(/^#+ (.+)$/gm), ([, title]) => title.toLowerCase().replaceAll(" ", "-"));
}

describe("the generated pages", () => {
    for (const [file, text] of pages) {
        it(`are as committed: docs/${file}`, () => {
            const committed = readFileSync(new URL(`../../../docs/${file}`, import.meta.url), "utf8");
            // The texts are long: the first line that differs says more than both.
            const lines = text.split("\n");
            const at = committed.split("\n").findIndex((line, index) => line !== lines[index]);
            const hint = `line ${at + 1} differs; run ${COMMAND} and read what changed`;
            expect(committed === text).withContext(hint).toBeTrue();
        });

        it(`says on its first line what generates it: ${file}`, () => {
            expect(text.split("\n", 1)[0]).toContain(COMMAND);
        });

        it(`has each heading once, so that no link is ambiguous: ${file}`, () => {
            const anchors = anchorsIn(text);
            expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([]);
        });

        it(`links to headings that are there: ${file}`, () => {
            // A link without a page, or without a heading, leaves its group out.
            const links: readonly (readonly (string | undefined)[])[] = [...withoutCode(text).matchAll(/\]\(([a-z]+\.md)?(?:#([^)\s]+))?\)/g)];
            const broken = links.filter(([, other, anchor]) => {
                const target = pages.get(other ?? file);
                return target === undefined || (anchor !== undefined && !anchorsIn(target).includes(anchor));
            });
            expect(links.length).toBeGreaterThan(40);
            expect(broken).toEqual([]);
        });
    }

    it("come out the same each time", () => {
        expect(generatedPages(loadSources())).toEqual(pages);
    });
});
