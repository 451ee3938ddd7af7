import { ADVICE } from "../advice";
import { heading, list, page, table } from "../markdown/blocks";
import { generatedLine } from "../markdown/generated";
import { linkTo, plain } from "../markdown/inline";
import { GROUPS, type Indicator, indicatorsOf } from "../read/indicators";
import { type DocumentedMeasure, type MeasureRole, readMeasures } from "../read/measures";
import type { Sources } from "../sources";
import { CHOICES } from "./choices";
import { baseTable, levelTable, titleTable } from "./compact";
import { indicatorSection } from "./indicator";

const SECTIONS = { base: "Base measures", level: "Level measures", title: "Title measures", choices: "Choices of definition" };

const INTRODUCTION = "The measures of the semantic model in `dataset/pmo.SemanticModel`, and what to do with them. "
    + "An indicator has a code of the catalogue and one measure or more. "
    + "Thresholds come from `threshold.csv` of the sample; a value equal to a limit belongs to the better level. "
    + "A portfolio office changes them in that file, and the measures follow. Sources of each indicator: [lineage](lineage.md).";

function group(letter: string, indicators: readonly Indicator[]): readonly Indicator[] {
    return indicators.filter(({ code }) => code.startsWith(letter));
}

function contentsItem(title: string, indicators: readonly Indicator[]): string {
    const links = indicators.map(({ code, measures }) => `${linkTo(code)} ${plain(measures.at(0)?.name.en ?? "")}`);
    return `${linkTo(title)}: ${links.join(", ")}`;
}

function choicesTable(): string {
    const rows = CHOICES.map(({ codes, en, fr }) => [codes.map((code) => linkTo(code)).join(", "), plain(en), plain(fr)]);
    return table(["Indicators", "Choice", "Choix"], rows);
}

function countSentence(indicators: readonly Indicator[], measures: readonly DocumentedMeasure[]): string {
    const count = (role: MeasureRole): number => measures.filter((measure) => measure.role === role).length;
    return `${indicators.length} indicators, in ${count("indicator")} measures; beside them, ${count("base")} base measures, `
        + `${count("level")} level measures and ${count("title")} title measures.`;
}

/** The page of the measures, as Markdown. */
export function measuresPage({ model, thresholds }: Sources): string {
    const measures = readMeasures(model);
    const indicators = indicatorsOf(measures);
    const withRole = (wanted: MeasureRole): readonly DocumentedMeasure[] => measures.filter(({ role }) => role === wanted);
    const groups = [...GROUPS];
    return page([
        generatedLine("the model and the thresholds of the sample"),
        heading(1, "Measures"),
        INTRODUCTION,
        countSentence(indicators, measures),
        list([
            ...groups.map(([letter, title]) => contentsItem(title, group(letter, indicators))),
            ...Object.values(SECTIONS).map((title) => linkTo(title)),
        ]),
        ...groups.flatMap(([letter, title]) => [
            heading(2, title),
            ...group(letter, indicators).flatMap((indicator) => indicatorSection(indicator, thresholds, ADVICE.get(indicator.code))),
        ]),
        heading(2, SECTIONS.base),
        baseTable(withRole("base")),
        heading(2, SECTIONS.level),
        levelTable(withRole("level")),
        heading(2, SECTIONS.title),
        titleTable(withRole("title")),
        heading(2, SECTIONS.choices),
        choicesTable(),
    ]);
}
