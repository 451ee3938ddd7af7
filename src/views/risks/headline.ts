import type { Texts } from "../../text/say";
import { TOP } from "./figures";
import type { RiskWords } from "./riskTexts";

export const MOST_FACTS = 3;

/**
 * The risks in one sentence: how many exceed the appetite and how that changed, what they may cost and where that is concentrated, and what is late.
 * @param most so many facts, the first ones; with none of them the first alone, without its comparison
 */
export function riskHeadline(words: RiskWords, most = MOST_FACTS): string | undefined {
    const { texts, model } = words;
    if (model.figures.placed === 0) return model.rowCount === 0 ? undefined : texts.say("Risk_nonePlaced");
    const facts = [countFact(words, most > 0), lossFact(words, most > 2), lateFact(words)].filter((fact) => fact !== undefined).slice(0, Math.max(1, most));
    const sentence = facts.join(texts.say("Headline_between"));
    return texts.say(model.register.stand === "inherent" ? "Risk_sentenceInherent" : "Risk_sentence", { facts: sentence });
}

function countFact({ texts, model: { figures }, settings }: RiskWords, isCompared: boolean): string {
    const { above, placed, aboveChange } = figures;
    if (settings.riskZones.appetite === "noAppetite") return texts.sayCount("Risk_openRisks", placed);
    const fact = texts.sayCount("Risk_aboveOf", above, { placed });
    return aboveChange === undefined || !isCompared ? fact : texts.say("Headline_compared", { fact, change: changeFact(texts, aboveChange) });
}

/** The sentence, then ever shorter ones: one that has no room gives up its last facts, and not the end of a word. */
export function* headlines(words: RiskWords): Generator<string | undefined> {
    for (let most = MOST_FACTS; most >= 0; most -= 1) yield riskHeadline(words, most);
    yield shortestHeadline(words);
}

/** "7 of 42 above appetite", for tiles that have room for little. */
function shortestHeadline({ texts, model: { figures: { above, placed } }, settings }: RiskWords): string | undefined {
    if (placed === 0) return undefined;
    return settings.riskZones.appetite === "noAppetite" ? texts.sayCount("Risk_count", placed) : texts.say("Risk_aboveShortest", { above, placed });
}

/** "3 more than in the previous period". */
export function changeFact(texts: Texts, change: number): string {
    if (change === 0) return texts.say("Risk_asMany");
    return change > 0 ? texts.sayCount("Risk_more", change) : texts.sayCount("Risk_fewer", -change);
}

function lossFact({ texts, amounts, model: { figures } }: RiskWords, isDetailed: boolean): string | undefined {
    const { exposure, concentration } = figures;
    if (exposure === undefined) return undefined;
    const fact = texts.say("Risk_loss", { amount: amounts.amount(exposure) });
    return concentration === undefined || exposure === 0 || !isDetailed ? fact : texts.say("Risk_lossIn", { fact, share: amounts.percent(concentration), top: texts.say("Risk_topFive", { count: TOP }) });
}

function lateFact({ texts, model: { figures: { overdue } } }: RiskWords): string | undefined {
    return overdue === undefined ? undefined : texts.sayCount("Risk_overdue", overdue);
}
