import type { Advice } from "../advice";
import { fence, heading, list } from "../markdown/blocks";
import { bold, code, opening, plain } from "../markdown/inline";
import type { Indicator } from "../read/indicators";
import type { DocumentedMeasure } from "../read/measures";
import type { Threshold } from "../read/thresholds";
import { thresholdTable } from "./thresholdTable";

function measureBlocks({ name, definition, unit, table, folder, expression }: DocumentedMeasure): readonly string[] {
    return [
        `${bold(name.en)} · ${bold(name.fr)}`,
        list([
            opening(definition.en),
            opening(definition.fr),
            `Unit: ${plain(unit.en)} · ${plain(unit.fr)}`,
            `Home: table ${code(table)}, folder ${plain(folder)}`,
        ]),
        fence("dax", expression),
    ];
}

/** The measure that is held against the thresholds; the first one when no description tells. */
function ratedOf({ measures }: Indicator): DocumentedMeasure | undefined {
    return measures.find(({ hasThresholds }) => hasThresholds) ?? measures.at(0);
}

function adviceBlock({ en, fr }: Advice, isRated: boolean): string {
    const titles = isRated ? ["When it is red", "Quand il est rouge"] : ["How to read it", "Comment le lire"];
    return list([`${bold(titles[0])}: ${plain(en)}`, `${bold(titles[1])} : ${plain(fr)}`]);
}

function ratedSentence({ measures, levels }: Indicator, rated: DocumentedMeasure | undefined): string {
    const subject = measures.length > 1 && rated ? `Thresholds of ${bold(rated.name.en)}.` : "Thresholds.";
    const level = levels.length === 0 ? "No measure tells the level." : `The level comes from ${levels.map(({ name }) => bold(name.en)).join(", ")}.`;
    return `${subject} ${level}`;
}

/** The blocks that tell one indicator; throws an Error when nobody wrote what to do about it. */
export function indicatorSection(indicator: Indicator, thresholds: readonly Threshold[], advice: Advice | undefined): readonly string[] {
    const { code: key } = indicator;
    if (!advice) throw new Error(`There is no advice for ${key}. Write it in dataset/docs/advice.`);
    const own = thresholds.filter((threshold) => threshold.indicator === key);
    const rated = ratedOf(indicator);
    return [
        heading(3, key),
        ...indicator.measures.flatMap(measureBlocks),
        own.length === 0 ? "" : ratedSentence(indicator, rated),
        thresholdTable(own, rated?.unit.en ?? ""),
        adviceBlock(advice, own.length > 0),
    ];
}
