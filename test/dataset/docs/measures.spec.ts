import { ADVICE } from "../../../dataset/docs/advice";
import { CHOICES } from "../../../dataset/docs/measures/choices";
import { indicatorSection } from "../../../dataset/docs/measures/indicator";
import { limitInWords } from "../../../dataset/docs/measures/limits";
import { thresholdTable } from "../../../dataset/docs/measures/thresholdTable";
import { readEnglish, readFrench } from "../../../dataset/docs/read/description";
import { indicatorsOf } from "../../../dataset/docs/read/indicators";
import { type DocumentedMeasure, readMeasures } from "../../../dataset/docs/read/measures";
import { type Direction, readThresholds, type Threshold } from "../../../dataset/docs/read/thresholds";
import { loadSources } from "../../../dataset/docs/sources";

const sources = loadSources();
const shipped = readMeasures(sources.model);
const catalogue = indicatorsOf(shipped);
const codes = catalogue.map(({ code }) => code);
const SHARE = "ratio, 1 = 100 %";

function threshold(direction: Direction, lower: number | undefined, upper: number | undefined): Threshold {
    return { indicator: "B09", scope: "all", level: 2, lower, upper, direction, version: "1" };
}

function measure(more: Partial<DocumentedMeasure> = {}): DocumentedMeasure {
    return {
        table: "T", name: { en: "Overrun", fr: "Dépassement" }, definition: { en: "What it is.", fr: "Ce que c'est." },
        unit: { en: SHARE, fr: SHARE },
        code: "B09", role: "indicator", folder: "Budget", isHidden: false, hasThresholds: true, expression: "1", ...more,
    };
}

describe("descriptions of measures", () => {
    it("part into code, words and unit, in both languages", () => {
        expect(readEnglish("B09 · A share; below 0, good. Unit: ratio, 1 = 100 %. Thresholds: good ≤ 0, bad > 0.1. Definition version 1."))
            .toEqual({ code: "B09", words: "A share; below 0, good.", unit: SHARE, hasThresholds: true });
        expect(readFrench("B09 · Une part. Unité : ratio, 1 = 100 %. Seuils : bon ≤ 0. Définition, version 1."))
            .toEqual({ code: "B09", words: "Une part.", unit: SHARE, hasThresholds: true });
    });

    it("may have no code, no unit and no thresholds", () => {
        const bare = { code: undefined, hasThresholds: false };
        expect(readEnglish("Day of the report. Unit: date.")).toEqual({ ...bare, words: "Day of the report.", unit: "date" });
        expect(readEnglish("Only words")).toEqual({ ...bare, words: "Only words", unit: undefined });
    });

    it("tell a unit for every measure of the model, and a French one wherever a reader sees it", () => {
        expect(shipped.filter(({ unit }) => unit.en === "").map(({ name }) => name.en)).toEqual([]);
        expect(shipped.filter(({ unit, isHidden }) => unit.fr === "" && !isHidden).map(({ name }) => name.en)).toEqual([]);
    });
});

describe("thresholds in words", () => {
    it("give a limit to the better level, whatever the direction", () => {
        expect(limitInWords(threshold("lower_is_better", 0, 0.1), SHARE)).toEqual({ en: "above 0 %, at most 10 %", fr: "plus de 0 %, au plus 10 %" });
        expect(limitInWords(threshold("higher_is_better", 60, 80), "index")).toEqual({ en: "below 80, at least 60", fr: "moins de 80, au moins 60" });
        expect(limitInWords(threshold("near_zero_is_better", 0.05, undefined), "ratio"))
            .toEqual({ en: "above 0.05 away from 0", fr: "plus de 0,05 d'écart à 0" });
        expect(limitInWords(threshold("near_zero_is_better", undefined, 0), "ranks").en).toBe("exactly 0");
    });

    it("show percentages without the noise of floating point", () => {
        expect(limitInWords(threshold("lower_is_better", undefined, 0.07), SHARE).en).toBe("at most 7 %");
    });

    it("stand in one row per scope, with a dash for a level that there is not", () => {
        const text = "indicator_id,scope,level,lower_bound,upper_bound,direction,definition_version\n"
            + "M13,weekly,1,,7,lower_is_better,1\nM13,weekly,3,7,,lower_is_better,1\nM13,monthly,1,,30,lower_is_better,1\n";
        const rows = thresholdTable(readThresholds(text), "days").split("\n").slice(2);
        expect(rows).toEqual([
            "| weekly | at most 7 · au plus 7 | – | above 7 · plus de 7 |",
            "| monthly | at most 30 · au plus 30 | – | – |",
        ]);
    });

    it("stop at a value that is none, with its line", () => {
        const head = "indicator_id,scope,level,lower_bound,upper_bound,direction,definition_version\n";
        expect(() => readThresholds(`${head}M13,all,4,,7,lower_is_better,1\n`)).toThrowError(/threshold\.csv:2: "4" is not a level/);
        expect(() => readThresholds(`${head}M13,all,1,,seven,lower_is_better,1\n`)).toThrowError(/"seven" is not a number/);
        expect(() => readThresholds(`${head}M13,all,1,,7,sideways,1\n`)).toThrowError(/"sideways" is not a direction/);
        expect(() => readThresholds("indicator_id\nM13\n")).toThrowError(/column scope is missing/);
    });
});

describe("the page of the measures", () => {
    it("tells the 85 indicators of the catalogue, group by group", () => {
        const numbered = (letter: string, count: number): readonly string[] =>
            Array.from({ length: count }, (_, at) => `${letter}${String(at + 1).padStart(2, "0")}`);
        expect(codes).toEqual([
            ...numbered("M", 16), ...numbered("B", 24), ...numbered("E", 17), ...numbered("J", 8), ...numbered("K", 14), ...numbered("P", 6),
        ]);
    });

    it("advises on every indicator and on nothing else, in two languages that differ", () => {
        expect([...ADVICE.keys()].sort()).toEqual([...codes].sort());
        expect([...ADVICE].filter(([, { en, fr }]) => en === fr || en.length < 80 || fr.length < 80).map(([code]) => code)).toEqual([]);
        expect(new Set([...ADVICE.values()].flatMap(({ en, fr }) => [en, fr])).size).toBe(2 * codes.length);
    });

    it("mentions no indicator that there is not, in advice or choices", () => {
        const texts = [...[...ADVICE.values()], ...CHOICES].flatMap(({ en, fr }) => [en, fr]);
        const mentioned = [...texts.flatMap((text) => text.match(/\b[A-Z]\d{2}\b/g) ?? []), ...CHOICES.flatMap((choice) => choice.codes)];
        expect(mentioned.filter((code) => !codes.includes(code))).toEqual([]);
        expect(mentioned.length).toBeGreaterThan(60);
    });

    it("mentions the same indicators in both languages of an advice", () => {
        const mentions = (text: string): readonly string[] => [...new Set(text.match(/\b[A-Z]\d{2}\b/g))].sort();
        const uneven = [...ADVICE].filter(([, { en, fr }]) => mentions(en).join() !== mentions(fr).join());
        // A range is told by its ends in English, and by its members in French.
        expect(uneven.map(([code]) => code)).toEqual(["E11"]);
    });

    it("has thresholds for known indicators alone", () => {
        expect(sources.thresholds.map(({ indicator }) => indicator).filter((code) => !codes.includes(code))).toEqual([]);
    });

    it("says what to do when it is red where there are thresholds, and how to read it where there are none", () => {
        const indicator = { code: "B09", measures: [measure()], levels: [measure({ name: { en: "Overrun Level", fr: "Niveau" }, role: "level" })] };
        const advice = { en: "Do this.", fr: "Faire cela." };
        const rated = indicatorSection(indicator, [threshold("lower_is_better", 0, 0.1)], advice).join("\n");
        expect(rated).toContain("**When it is red**: Do this.");
        expect(rated).toContain("**Quand il est rouge** : Faire cela.");
        expect(rated).toContain("The level comes from **Overrun Level**.");
        const free = indicatorSection(indicator, [], advice).join("\n");
        expect(free).toContain("**How to read it**: Do this.");
        expect(free).not.toContain("Thresholds");
    });

    it("stops at an indicator on which nobody wrote", () => {
        expect(() => indicatorSection({ code: "B99", measures: [measure()], levels: [] }, [], undefined)).toThrowError(/no advice for B99/);
    });

    it("keeps hostile DAX inside its block", () => {
        const indicator = { code: "B09", measures: [measure({ expression: "1\n```\n# Heading\n````" })], levels: [] };
        const text = indicatorSection(indicator, [], { en: "Do.", fr: "Faire." }).join("\n");
        expect(text).toContain("`````dax\n1\n```\n# Heading\n````\n`````");
    });
});
