import { PaletteName, paletteOf, sentimentFills } from "../../../../src/views/common/palettes";
import { ciede2000, contrast, leastDistance, VISIONS } from "./vision";

const PAGES: Readonly<Record<PaletteName, string>> = { light: "#FFFFFF", dark: "#1E1E1E", ragSafeLight: "#FFFFFF", ragSafeDark: "#1E1E1E", greyLight: "#FFFFFF", greyDark: "#1E1E1E" };
const NAMES = Object.keys(PAGES) as PaletteName[];
const COUNTS = [2, 3, 4, 5, 6, 7];

describe("the arithmetic of colour in these specs", () => {
    it("agrees with the test pairs that were published with CIEDE2000", () => {
        expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 3);
        expect(ciede2000([50, 2.49, -0.001], [50, -2.49, 0.0011])).toBeCloseTo(7.2195, 3);
        expect(ciede2000([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(1.2644, 3);
        expect(ciede2000([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 3);
    });

    it("agrees with the contrasts of WCAG", () => {
        expect(contrast("#000000", "#FFFFFF")).toBe(21);
        expect(contrast("#777777", "#FFFFFF")).toBeCloseTo(4.48, 2);
    });

    it("finds the usual red, amber and green too close for a person who sees no green", () => {
        const distances = VISIONS.map((vision) => leastDistance(["#00B050", "#FFC000", "#ED7D31", "#FF0000"], vision));
        expect(distances.map(Math.round)).toEqual([18, 7, 7, 15]);
    });
});

for (const name of NAMES) {
    describe(`the palette ${name}`, () => {
        it("has one fill a level, for two to seven levels, and none for another number", () => {
            for (const count of COUNTS) expect(new Set(paletteOf(name, count).fills).size).toBe(count);
            for (const count of [0, 1, 8]) expect(paletteOf(name, count).fills).toEqual([]);
        });

        it("is written in colours that a browser and these specs can read", () => {
            for (const count of COUNTS) for (const fill of [...paletteOf(name, count).fills, paletteOf(name, count).glyph]) expect(fill).toMatch(/^#[0-9A-F]{6}$/);
        });

        for (const count of COUNTS) {
            it(`keeps ${count} levels at 3:1 or more against the page and against the icons on them`, () => {
                const { fills, glyph } = paletteOf(name, count);
                for (const fill of fills) {
                    expect(contrast(fill, PAGES[name])).withContext(`${fill} on ${PAGES[name]}`).toBeGreaterThanOrEqual(3);
                    expect(contrast(fill, glyph)).withContext(`${glyph} on ${fill}`).toBeGreaterThanOrEqual(3);
                }
            });
        }
    });
}

for (const name of ["light", "dark"] as const) {
    describe(`the levels of the palette ${name}`, () => {
        for (const vision of VISIONS) {
            it(`are 30 apart or more with up to four levels, for ${vision} vision`, () => {
                for (const count of [2, 3, 4]) expect(leastDistance(paletteOf(name, count).fills, vision)).withContext(`${count} levels`).toBeGreaterThanOrEqual(30);
            });

            it(`are 10 apart or more with more levels, for ${vision} vision`, () => {
                for (const count of [5, 6, 7]) expect(leastDistance(paletteOf(name, count).fills, vision)).withContext(`${count} levels`).toBeGreaterThanOrEqual(10);
            });
        }
    });
}

describe("the greys", () => {
    it("are the further from the page, the worse the level", () => {
        for (const name of ["greyLight", "greyDark"] as const) {
            for (const count of COUNTS) {
                const contrasts = paletteOf(name, count).fills.map((fill) => contrast(fill, PAGES[name]));
                expect(contrasts).withContext(`${name} ${count}`).toEqual([...contrasts].sort((one, other) => one - other));
                expect(new Set(contrasts).size).toBe(count);
            }
        }
    });
});

describe("the fills of a report's theme", () => {
    it("run from good over neutral to bad", () => {
        const theme = { good: "#00ff00", neutral: "#808080", bad: "#ff0000" };
        expect(sentimentFills(theme, 2)).toEqual(["#00ff00", "#ff0000"]);
        expect(sentimentFills(theme, 3)).toEqual(["#00ff00", "#808080", "#ff0000"]);
        expect(sentimentFills(theme, 5)[2]).toBe("#808080");
        expect(new Set(sentimentFills(theme, 7)).size).toBe(7);
    });
});
