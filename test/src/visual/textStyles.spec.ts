import { highContrastTheme } from "../../../playground/host";
import { history } from "./tables";
import { mount, type Mounted, type Objects } from "./visualBuilder";

const dataset = history({ "North/Alpha": [1, 2, 4], "North/Beta": [3, 4, 4] });
const drawn = (objects: Objects = {}, options: object = {}): Mounted => mount({ dataset, objects, viewport: { width: 700, height: 500 }, ...options });

const PARTS = { headline: [".pm-headline text"], legend: [".pm-legend text"], headers: [".pm-rowheader text", "text.pm-column", ".pm-band text"] } as const;
type Part = keyof typeof PARTS;
const parts = Object.keys(PARTS) as Part[];

const stylesOf = (visual: Mounted, part: Part): CSSStyleDeclaration[] =>
    PARTS[part].flatMap((selector) => Array.from(visual.element.querySelectorAll(selector), (text) => getComputedStyle(text)));
const all = (visual: Mounted, part: Part, property: "fontStyle" | "fontWeight" | "fontSize" | "fill"): string[] => [...new Set(stylesOf(visual, part).map((style) => style[property]))];
const underlined = (visual: Mounted, part: Part): boolean[] =>
    PARTS[part].map((selector) => visual.element.querySelector(selector)?.closest("[text-decoration]")?.getAttribute("text-decoration") === "underline");

describe("the author's text style", () => {
    for (const part of parts) {
        it(`is that of every text of the ${part}, and of no other`, () => {
            const visual = drawn({ [part]: { italic: true, bold: true, underline: true, colour: { solid: { color: "#AA2200" } } } });
            expect(all(visual, part, "fontStyle")).toEqual(["italic"]);
            expect(all(visual, part, "fontWeight")).toEqual(["600"]);
            expect(all(visual, part, "fill")).toEqual(["rgb(170, 34, 0)"]);
            expect(new Set(underlined(visual, part))).toEqual(new Set([true]));
            for (const other of parts.filter((name) => name !== part)) {
                expect(all(visual, other, "fontStyle")).toEqual(["normal"]);
                expect(all(visual, other, "fill")).not.toContain("rgb(170, 34, 0)");
                expect(underlined(visual, other)).not.toContain(true);
            }
        });

        it(`of the ${part} keeps the host's colour in high contrast`, () => {
            const visual = drawn({ [part]: { colour: { solid: { color: "#AA2200" } } } }, { theme: highContrastTheme, highContrast: true });
            expect(all(visual, part, "fill")).toEqual(["rgb(255, 255, 255)"]);
        });
    }

    it("is taken back with the choice", () => {
        const visual = drawn();
        const before = visual.element.innerHTML;
        visual.report.setObjects({ headline: { italic: true, fontSize: 20 }, legend: { bold: true }, headers: { underline: true, bold: true } });
        expect(visual.element.innerHTML).not.toBe(before);
        visual.report.setObjects({});
        expect(visual.element.innerHTML).toBe(before);
    });

    it("can make a headline light, which is bold by itself", () => {
        expect(all(drawn(), "headline", "fontWeight")).toEqual(["600"]);
        expect(all(drawn({ headline: { bold: false } }), "headline", "fontWeight")).toEqual(["400"]);
    });
});

describe("the author's text size", () => {
    it("of headline and legend follows the headers until it is chosen", () => {
        const sizes = (objects: Objects): string[] => parts.map((part) => all(drawn(objects), part, "fontSize").join());
        expect(sizes({})).toEqual(["14px", "12px", "12px"]);
        expect(sizes({ headers: { fontSize: 12 } })).toEqual(["18px", "16px", "16px"]);
        expect(sizes({ headline: { fontSize: 18 }, legend: { fontSize: 15 } })).toEqual(["24px", "20px", "12px"]);
    });

    it("moves what lies below it", () => {
        const topOf = (objects: Objects): number => Number(drawn(objects).element.querySelector(".pm-body")?.getAttribute("y"));
        expect(topOf({ headline: { fontSize: 24 } })).toBeGreaterThan(topOf({}));
        expect(topOf({ legend: { fontSize: 24 } })).toBeGreaterThan(topOf({}));
    });

    it("leaves bold headers the room that they need", () => {
        const names = history({ "Modernisation des chaînes de paiement": [1] });
        const labels = (objects: Objects): string[] => Array.from(mount({ dataset: names, objects, viewport: { width: 1200, height: 500 } }).element.querySelectorAll(".pm-rowheader text"), ({ textContent }) => textContent);
        expect(labels({ headers: { bold: true } })).toEqual(["Modernisation des chaînes de paiement"]);
    });
});
