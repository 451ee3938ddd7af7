import { DRAFT, EXEMPT, MISSING, NON_RATED_STATES, NOT_RATED, RESET, UNKNOWN } from "../../../../src/domain/status";
import { ICON_SETS, PALETTES, PaletteChoice } from "../../../../src/settings/settings";
import { weatherIcons } from "../../../../src/views/common/icons";
import { legendOrder, LooksChoice, makeLooks, USUAL_LOOKS } from "../../../../src/views/common/looks";
import { paletteOf } from "../../../../src/views/common/palettes";
import { makeTheme } from "../../../../src/views/common/theme";
import { contrast } from "./vision";

const light = makeTheme({ foreground: "#252423", background: "#FFFFFF", selected: "#252423", highContrast: false });
const dark = makeTheme({ foreground: "#FFFFFF", background: "#1E1E1E", selected: "#FFFFFF", highContrast: false });
const highContrast = makeTheme({ foreground: "#FFFF00", background: "#000000", selected: "#00FF00", highContrast: true });
const STATES = [...NON_RATED_STATES, UNKNOWN];
const CHOICES = PALETTES;
const withPalette = (palette: PaletteChoice): LooksChoice => ({ ...USUAL_LOOKS, palette });

const fills = (choice: PaletteChoice, theme = light, count = 4): (string | undefined)[] => {
    const looks = makeLooks(count, withPalette(choice), theme);
    return Array.from({ length: count }, (_, at) => looks.get(at + 1)?.fill);
};

describe("looks", () => {
    it("are there for every level and every state, and for nothing else", () => {
        for (const count of [2, 3, 4, 5, 6, 7]) {
            expect([...makeLooks(count, withPalette("auto"), light).keys()].sort((one, other) => one - other))
                .toEqual([...Array.from({ length: count }, (_, at) => at + 1), ...STATES]);
        }
    });

    it("give every status an icon of its own", () => {
        for (const count of [2, 3, 4, 5, 6, 7]) {
            const looks = [...makeLooks(count, withPalette("auto"), light).values()];
            expect(new Set(looks.map(({ icon }) => icon)).size).toBe(looks.length);
        }
    });

    it("take icons and fills in the order of the levels", () => {
        const looks = makeLooks(5, withPalette("auto"), light);
        expect([1, 2, 3, 4, 5].map((rank) => looks.get(rank)?.icon)).toEqual([...weatherIcons(5)]);
        expect([1, 2, 3, 4, 5].map((rank) => looks.get(rank)?.fill)).toEqual([...paletteOf("light", 5).fills]);
    });

    it("follow the page when the palette is automatic", () => {
        expect(fills("auto", light)).toEqual([...paletteOf("light", 4).fills]);
        expect(fills("auto", dark)).toEqual([...paletteOf("dark", 4).fills]);
    });

    it("follow the page from green to red too", () => {
        expect(fills("ragSafe", light)).toEqual([...paletteOf("ragSafeLight", 4).fills]);
        expect(fills("ragSafe", dark)).toEqual([...paletteOf("ragSafeDark", 4).fills]);
    });

    it("keep a palette that the author chose on any page", () => {
        for (const theme of [light, dark]) {
            expect(fills("light", theme)).toEqual([...paletteOf("light", 4).fills]);
            expect(fills("dark", theme)).toEqual([...paletteOf("dark", 4).fills]);
        }
    });

    it("give no state the fill of a level: what is not rated is never green", () => {
        for (const theme of [light, dark]) {
            for (const choice of CHOICES) {
                const looks = makeLooks(7, withPalette(choice), theme);
                const rated = [1, 2, 3, 4, 5, 6, 7].map((rank) => looks.get(rank)?.fill);
                for (const state of STATES) expect(rated).not.toContain(looks.get(state)?.fill);
            }
        }
    });

    it("frame what is missing, a draft or unknown with dashes, and other states with a line", () => {
        const looks = makeLooks(4, withPalette("auto"), light);
        expect([NOT_RATED, EXEMPT, RESET].map((state) => looks.get(state)?.dash)).toEqual(["none", "none", "none"]);
        expect([MISSING, DRAFT, UNKNOWN].every((state) => looks.get(state)?.dash !== "none")).toBe(true);
        expect(STATES.every((state) => looks.get(state)?.frame !== "none")).toBe(true);
    });

    for (const choice of CHOICES) {
        it(`of the palette ${choice} keep text at 4.5:1 or more on every tile, hatched or not, and icons at 3:1, on a light and on a dark page`, () => {
            for (const theme of [light, dark]) {
                for (const count of [2, 3, 4, 5, 6, 7]) {
                    for (const [status, { fill, glyph, text, bareText }] of makeLooks(count, withPalette(choice), theme)) {
                        const where = `status ${status} of ${count} on ${theme.background}, fill ${fill}`;
                        expect(contrast(text, fill)).withContext(`text, ${where}`).toBeGreaterThanOrEqual(4.5);
                        for (const page of [theme.background, theme.line]) expect(contrast(bareText, page)).withContext(`text on hatching, ${where}`).toBeGreaterThanOrEqual(4.5);
                        expect(contrast(glyph, fill)).withContext(`icon, ${where}`).toBeGreaterThanOrEqual(3);
                    }
                }
            }
        });
    }

    it("take the fills of the report's theme where it has them, mixed in between, and green to red where it has none", () => {
        const sentiments = { good: "#00AA00", neutral: "#888888", bad: "#AA0000" };
        expect(fills("theme", { ...light, sentiments }, 3)).toEqual(["#00aa00", "#888888", "#aa0000"]);
        expect(fills("theme", { ...light, sentiments }, 5)[1]).toBe("#449944");
        expect(fills("theme", light)).toEqual([...paletteOf("ragSafeLight", 4).fills]);
    });

    it("give every status an icon of its own in every set", () => {
        for (const icons of ICON_SETS) {
            for (const count of [2, 3, 4, 5, 6, 7]) {
                const numbers = Array.from({ length: count }, (_, at) => at + 1);
                const looks = [...makeLooks(count, { ...USUAL_LOOKS, icons, numbers }, light).values()];
                expect(new Set(looks.map(({ icon }) => icon)).size).withContext(`${icons} ${count}`).toBe(count + STATES.length);
            }
        }
    });

    it("let the author's colours stand in for the palette's, with an icon and a text that can be seen on them", () => {
        const looks = makeLooks(4, { ...USUAL_LOOKS, colours: ["#FFFF00", "", "#000080", "#808080"] }, light);
        expect([1, 2, 3, 4].map((rank) => looks.get(rank)?.fill)).toEqual(["#FFFF00", paletteOf("light", 4).fills[1], "#000080", "#808080"]);
        for (const { fill, glyph, text } of [...looks.values()].slice(STATES.length)) {
            expect(contrast(glyph, fill)).withContext(fill).toBeGreaterThanOrEqual(3);
            expect(contrast(text, fill)).withContext(fill).toBeGreaterThanOrEqual(4.5);
        }
    });

    it("frame a tile of the author's colour that hardly stands out from the page", () => {
        const looks = makeLooks(4, { ...USUAL_LOOKS, colours: ["#FFFF00", "", "#000080"] }, light);
        expect([1, 2, 3].map((rank) => looks.get(rank)?.frame)).toEqual([light.neutral, "none", "none"]);
    });

    it("draw the states without a rating in the author's colour", () => {
        const looks = makeLooks(4, { ...USUAL_LOOKS, stateColour: "#663399" }, light);
        expect(STATES.every((state) => looks.get(state)?.glyph === "#663399")).toBe(true);
        expect(looks.get(1)?.glyph).toBe(makeLooks(4, USUAL_LOOKS, light).get(1)?.glyph);
    });

    it("pass over the author's colours in high contrast", () => {
        const own = { ...USUAL_LOOKS, colours: ["#FFFF00", "#FFFF00", "#FFFF00", "#FFFF00"], stateColour: "#663399" };
        expect([...makeLooks(4, own, highContrast)]).toEqual([...makeLooks(4, USUAL_LOOKS, highContrast)]);
    });

    it("write in the colour of the icon wherever that can be read", () => {
        const texts = [1, 2, 3, 4].map((rank) => makeLooks(4, withPalette("light"), light).get(rank)?.text);
        expect(texts).toEqual(["#000000", "#000000", "#FFFFFF", "#FFFFFF"]);
    });

    it("use the host's own colours alone in high contrast, whatever the palette", () => {
        for (const choice of CHOICES) {
            for (const { fill, glyph, text, bareText, frame } of makeLooks(4, withPalette(choice), highContrast).values()) {
                expect([fill, glyph, text, bareText, frame]).toEqual(["#000000", "#FFFF00", "#FFFF00", "#FFFF00", "#FFFF00"]);
            }
        }
    });
});

describe("legendOrder", () => {
    it("is the levels from best to worst, then the states, then unknown", () => {
        expect(legendOrder(3)).toEqual([1, 2, 3, NOT_RATED, EXEMPT, RESET, MISSING, DRAFT, UNKNOWN]);
    });
});
