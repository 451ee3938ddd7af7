import * as fc from "fast-check";
import { makeTheme } from "../../../../src/views/common/theme";
import { expectAlways } from "../../domain/property";
import { contrast } from "./vision";

const light = { foreground: "#252423", background: "#FFFFFF", selected: "#252423", highContrast: false };
const dark = { foreground: "#FFFFFF", background: "#1E1E1E", selected: "#FFFFFF", highContrast: false };

describe("a theme", () => {
    it("keeps the host's colours and knows whether the page is dark", () => {
        expect(makeTheme(light)).toEqual(jasmine.objectContaining({ ...light, dark: false }));
        expect(makeTheme(dark)).toEqual(jasmine.objectContaining({ ...dark, dark: true }));
    });

    for (const host of [light, dark, { ...light, foreground: "#000000" }]) {
        describe(`of ${host.foreground} on ${host.background}`, () => {
            const theme = makeTheme(host);

            it("keeps quiet text at 4.5:1 or more", () => {
                expect(contrast(theme.muted, host.background)).toBeGreaterThanOrEqual(4.5);
            });

            it("keeps neutral icons and frames at 3:1 or more", () => {
                expect(contrast(theme.neutral, host.background)).toBeGreaterThanOrEqual(3);
            });

            it("is quieter from text over icons to lines, and every one can be seen", () => {
                const [text, muted, neutral, line] = [host.foreground, theme.muted, theme.neutral, theme.line].map((one) => contrast(one, host.background));
                expect(text).toBeGreaterThan(muted);
                expect(muted).toBeGreaterThan(neutral);
                expect(neutral).toBeGreaterThan(line);
                expect(line).toBeGreaterThan(1);
            });
        });
    }

    it("keeps quiet text and neutral icons apart from any page on which the author's own text can be read", () => {
        const colour = fc.integer({ min: 0, max: 0xFFFFFF }).map((rgb) => `#${rgb.toString(16).padStart(6, "0").toUpperCase()}`);
        expectAlways(fc.property(colour, colour, (foreground, background) => {
            fc.pre(contrast(foreground, background) >= 4.5);
            const { muted, neutral } = makeTheme({ ...light, foreground, background });
            return contrast(muted, background) >= 4.5 && contrast(neutral, background) >= 3;
        }));
    });

    it("is no quieter than the author's text where that can hardly be read, and takes a colour that it cannot read as it is", () => {
        expect(makeTheme({ ...light, foreground: "#777777", background: "#888888" }).muted).toBe("#777777");
        expect(makeTheme({ ...light, foreground: "canvastext" }).muted).toBe("canvastext");
    });

    it("uses the host's own colours alone in high contrast", () => {
        const host = { foreground: "#FFFF00", background: "#000000", selected: "#00FF00", highContrast: true };
        const theme = makeTheme(host);
        expect([theme.muted, theme.line, theme.neutral]).toEqual(["#FFFF00", "#FFFF00", "#FFFF00"]);
    });
});
