import * as fc from "fast-check";
import { contrast, isDark, luminance, mix, readableOn, readColour } from "../../../../src/views/common/colour";
import { expectAlways } from "../../domain/property";
import * as reckoned from "./vision";

const channel = fc.integer({ min: 0, max: 255 });
const hex = (...channels: readonly number[]): string => `#${channels.map((one) => one.toString(16).padStart(2, "0")).join("")}`;
const colour = fc.tuple(channel, channel, channel).map((channels) => hex(...channels));

describe("readColour", () => {
    it("reads three and six digits, in either case", () => {
        expect([readColour("#fff"), readColour("#A0b"), readColour("#0078D4")]).toEqual([[255, 255, 255], [170, 0, 187], [0, 120, 212]]);
    });

    it("reads red, green and blue in numbers", () => {
        expect([readColour("rgb(1, 2, 3)"), readColour("RGB( 10,20,30 )"), readColour("rgba(255, 0, 0, 0.5)")]).toEqual([[1, 2, 3], [10, 20, 30], [255, 0, 0]]);
    });

    it("reads nothing else", () => {
        for (const text of ["", "red", "transparent", "#ff", "#12345", "#1234567", "#GGGGGG", "hsl(1, 2%, 3%)", "rgb()", "url(#x)"]) {
            expect(readColour(text)).withContext(text).toBeUndefined();
        }
    });

    it("reads back every colour as it was written", () => {
        expectAlways(fc.property(channel, channel, channel, (...channels) =>
            [hex(...channels), hex(...channels).toUpperCase(), `rgb(${channels.join(", ")})`].every((text) => String(readColour(text)) === String(channels))));
    });
});

describe("luminance", () => {
    it("is 0 for black and 1 for white", () => {
        expect(luminance([0, 0, 0])).toBe(0);
        expect(luminance([255, 255, 255])).toBeCloseTo(1, 10);
    });

    it("weighs green most and blue least", () => {
        expect([luminance([255, 0, 0]), luminance([0, 255, 0]), luminance([0, 0, 255])].map((one) => one.toFixed(4))).toEqual(["0.2126", "0.7152", "0.0722"]);
    });

    it("grows with every channel", () => {
        expectAlways(fc.property(channel, channel, channel, fc.integer({ min: 0, max: 254 }), (red, green, blue, less) =>
            luminance([red, green, Math.max(blue, less + 1)]) > luminance([red, green, Math.min(blue, less)])));
    });
});

describe("isDark", () => {
    it("tells a dark page from a light one", () => {
        expect(["#000000", "#1E1E1E", "#252423", "#003366"].map(isDark)).toEqual([true, true, true, true]);
        expect(["#FFFFFF", "#F3F2F1", "#FFFF00", "#A0A0A0"].map(isDark)).toEqual([false, false, false, false]);
    });

    it("takes a colour that it cannot read for a light page", () => {
        expect([isDark("transparent"), isDark("")]).toEqual([false, false]);
    });

    it("is where white marks read better than black ones", () => {
        const against = (one: string, white: number): number => {
            const light = luminance(readColour(one) ?? [0, 0, 0]);
            return (Math.max(light, white) + 0.05) / (Math.min(light, white) + 0.05);
        };
        const isNear = (one: string): boolean => Math.abs(against(one, 1) - against(one, 0)) < 0.1;
        expectAlways(fc.property(colour.filter((one) => !isNear(one)), (one) => isDark(one) === against(one, 1) > against(one, 0)));
    });
});

describe("mix", () => {
    it("goes from one colour to the other", () => {
        expect([mix("#000000", "#FFFFFF", 0), mix("#000000", "#FFFFFF", 0.5), mix("#000000", "#FFFFFF", 1)]).toEqual(["#000000", "#808080", "#ffffff"]);
        expect(mix("#f00", "rgb(0, 0, 255)", 0.25)).toBe("#bf0040");
    });

    it("gives the first colour back where one of them cannot be read", () => {
        expect([mix("red", "#FFF", 0.5), mix("#123456", "transparent", 0.5)]).toEqual(["red", "#123456"]);
    });

    it("is a colour between the two", () => {
        expectAlways(fc.property(colour, colour, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, share) => {
            const [from, to, between] = [readColour(one)!, readColour(other)!, readColour(mix(one, other, share))!];
            return between.every((value, at) => value >= Math.min(from[at], to[at]) && value <= Math.max(from[at], to[at]));
        }));
    });
});

describe("contrast", () => {
    it("is that of WCAG, whichever colour comes first", () => {
        expect(contrast("#000000", "#FFFFFF")).toBe(21);
        expectAlways(fc.property(colour, colour, (one, other) =>
            Math.abs(contrast(one, other) - reckoned.contrast(one, other)) < 1e-9 && contrast(one, other) === contrast(other, one)));
    });

    it("of a colour that cannot be read is none", () => {
        expect([contrast("red", "#FFFFFF"), contrast("#FFFFFF", "")]).toEqual([1, 1]);
    });
});

describe("readableOn", () => {
    it("gives a colour that can be read on any fill: the preferred one, black or white", () => {
        expectAlways(fc.property(colour, colour, (fill, preferred) => {
            const given = readableOn(fill, preferred);
            return reckoned.contrast(fill, given) >= 4.5 && (given === preferred || reckoned.contrast(fill, preferred) < 4.5);
        }));
    });

    it("keeps the preferred colour where it can be read", () => {
        expect([readableOn("#7D0500", "#FFFFFF"), readableOn("#B68E25", "#FFFFFF"), readableOn("#8A3EE6", "#1E1E1E")]).toEqual(["#FFFFFF", "#000000", "#FFFFFF"]);
    });
});
