import { Finding, findings } from "./checks";
import type { Aside } from "./risk";
import { asideText, RiskWords } from "./riskTexts";

/** What an author should look at: cells that could not be read, and a model that contradicts the line. */
export function riskQuestions({ model: { register, asides }, texts, settings }: RiskWords): readonly string[] {
    const unlessNone = (count: number, say: (count: number) => string): readonly string[] => count === 0 ? [] : [say(count)];
    const countOf = (reason: Aside): number => asides.find(({ aside }) => aside === reason)?.group.count ?? 0;
    const contradicted = settings.riskZones.appetite === "noAppetite" ? [] : register.contradicted;
    return [
        ...unlessNone(countOf("outside"), (count) => texts.sayCount("Notice_outsideScale", count)),
        ...unlessNone(countOf("repeated"), (count) => texts.sayCount("Notice_repeatedRisks", count)),
        ...unlessNone(register.unreadable, (count) => texts.sayCount("Notice_unreadableNumbers", count)),
        ...unlessNone(countOf("unknownState"), (count) => texts.sayCount("Notice_unknownStates", count)),
        ...unlessNone(contradicted.length, (count) => texts.sayCount("Notice_appetiteDiffers", count, { risks: contradicted.slice(0, MOST_NAMED).map(({ id }) => id).join(", ") })),
    ];
}

const MOST_NAMED = 3;

/** How many rows there are, and where they are: all of them are in the matrix or beside it. */
export function balance({ model: { rowCount, figures, asides }, texts }: RiskWords): string {
    const beside = asides.map(({ aside, group }) => asideText(texts, aside, group.count)).join(", ");
    return beside === "" ? texts.sayCount("Risk_allDrawn", rowCount) : texts.sayCount("Risk_drawnOf", rowCount, { placed: figures.placed, beside });
}

/** What helps to read the picture. */
export function riskRemarks({ model: { figures: { low, high, exposure, silent } }, texts, amounts }: RiskWords): readonly string[] {
    return [
        ...(low === undefined || high === undefined ? [] : [texts.say("Risk_range", { low: amounts.amount(low), high: amounts.amount(high) })]),
        ...(exposure === undefined || silent === 0 ? [] : [texts.sayCount("Risk_withoutExposure", silent)]),
    ];
}

/** What the checks found amiss, where the author wants to see it. */
export function faultFindings(words: RiskWords): readonly Finding[] {
    return words.settings.riskChecks.show ? findings(words).filter(({ isFault }) => isFault) : [];
}
