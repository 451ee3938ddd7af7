import * as fc from "fast-check";
import { contrast, readableOn } from "../../../../src/views/common/colour";
import { makeTheme } from "../../../../src/views/common/theme";
import { type ZoneLook, zoneLooks } from "../../../../src/views/risks/zoneLooks";
import { expectAlways } from "../../domain/property";
import { english, french } from "../../text/texts";
import { DARK, frameOf, residuals, settingsWith, THEME } from "./registers";
import { cellMarks } from "../../../../src/views/risks/cellMarks";

type Chosen = Partial<ReturnType<typeof settingsWith>["riskZones"]>;

const looksOf = (chosen: Chosen = {}, theme = THEME, texts = english): readonly ZoneLook[] => zoneLooks(settingsWith({ riskZones: chosen }).riskZones, theme, texts);
const COUNTS = [2, 3, 4, 5];
const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);

describe("the looks of zones", () => {
    it("are one for each zone, with names from acceptable to unacceptable in both languages", () => {
        expect(COUNTS.map((count) => looksOf({ count }).map(({ label }) => label))).toEqual([
            ["Acceptable", "Unacceptable"], ["Acceptable", "Tolerable", "Unacceptable"], ["Acceptable", "Tolerable", "Undesirable", "Unacceptable"], ["Acceptable", "Tolerable", "Undesirable", "Unacceptable", "Intolerable"],
        ]);
        for (const count of COUNTS) expect(new Set(looksOf({ count }, THEME, french).map(({ label }) => label)).size).toBe(count);
    });

    it("carry the author's own names and colours, and no name of spaces alone", () => {
        const looks = looksOf({ label1: " Fine ", label2: "   ", colour3: "#336699" });
        expect(looks.map(({ label }) => label)).toEqual(["Fine", "Tolerable", "Unacceptable"]);
        expect(looks[2].colour).toBe("#336699");
    });

    it("differ from zone to zone, in fills and in marks", () => {
        for (const theme of [THEME, DARK]) {
            for (const count of COUNTS) for (const of of ["tint", "strong", "colour"] as const) expect(new Set(looksOf({ count }, theme).map((look) => look[of])).size).withContext(`${count} ${of}`).toBe(count);
        }
    });

    it("let marks be seen on their cells, light and dark", () => {
        for (const theme of [THEME, DARK]) {
            for (const count of COUNTS) for (const { strong, tint } of looksOf({ count }, theme)) expect(contrast(strong, tint)).withContext(`${strong} on ${tint}`).toBeGreaterThanOrEqual(3);
        }
    });

    it("let marks be seen in whatever colour an author chooses", () => {
        expectAlways(fc.property(colour, fc.constantFrom(THEME, DARK), (chosen, theme) => looksOf({ colour1: chosen, colour2: chosen, colour3: chosen }, theme).every(({ strong, tint }) => contrast(strong, tint) >= 3)), 300);
    });

    it("let texts be read on the fills, whatever their colour", () => {
        expectAlways(fc.property(colour, fc.constantFrom(THEME, DARK), (chosen, theme) => looksOf({ colour1: chosen }, theme).every(({ tint }) => contrast(readableOn(tint, theme.foreground), tint) >= 4.5)), 300);
    });

    it("let every word on a cell be read, in every mode", () => {
        for (const theme of [THEME, DARK]) {
            for (const mode of ["residualMode", "heatMode"] as const) {
                const { input } = frameOf(residuals(...Array.from({ length: 25 }, (_, at): [number, number] => [1 + at % 5, 1 + Math.floor(at / 5)])), { theme, chosen: { risk: { mode } } });
                const marks = cellMarks(input);
                const fills = new Map(marks.flatMap(({ key, at }) => key.endsWith("-fill") ? [[key.slice(0, -5), String(at.fill)]] : []));
                const words = marks.filter(({ tag }) => tag === "text");
                expect(words.length).toBeGreaterThanOrEqual(25);
                for (const { key, at } of words) expect(contrast(String(at.fill), fills.get(key.split("-")[0]) ?? "")).withContext(key).toBeGreaterThanOrEqual(4.5);
            }
        }
    });

    it("are those of the host alone in high contrast", () => {
        const theme = makeTheme({ foreground: "#FFFF00", background: "#000000", selected: "#00FFFF", highContrast: true });
        for (const { tint, strong } of looksOf({ colour1: "#336699" }, theme)) expect([tint, strong]).toEqual([theme.background, theme.foreground]);
    });
});
