import type { Texts } from "../../text/say";
import type { DateTexts } from "../../text/dates";
import type { AmountTexts } from "../common/amounts";
import { monthLabel, periodLabel } from "./burnTexts";
import type { BurnModel } from "./model";

export interface Words {
    readonly model: BurnModel;
    readonly texts: Texts;
    readonly dates: DateTexts;
    readonly amounts: AmountTexts;
}

/** The budget in one sentence: where it lands, what changed, how much is spent for how much progress, and when it runs out; undefined where nothing of it is told. */
export function burnHeadline(words: Words): string | undefined {
    const { texts } = words;
    const facts = [landingFact(words), spentFact(words), endFact(words)].filter((fact) => fact !== undefined);
    if (facts.length === 0) return undefined;
    const sentence = facts.join(texts.say("Headline_between"));
    return texts.say("Burn_sentence", { facts: sentence.charAt(0).toLocaleUpperCase(texts.locale) + sentence.slice(1) });
}

function landingFact(words: Words): string | undefined {
    const { model: { whole: { figures } }, texts, amounts } = words;
    const { landing, compared, gapShare } = figures;
    if (landing === undefined) return undefined;
    const fact = compared === undefined || gapShare === undefined
        ? texts.say("Burn_landingAlone", { landing: amounts.amount(landing) })
        : texts.say("Burn_landing", { landing: amounts.amount(landing), budget: amounts.amount(compared), share: amounts.signedPercent(gapShare) });
    const drift = driftFact(words);
    return drift === undefined ? fact : texts.say("Burn_changed", { fact, change: drift });
}

/** A change too small to be written is none. */
function driftFact(words: Words): string | undefined {
    const { model: { whole: { figures: { drift } }, closing }, texts, amounts } = words;
    if (drift === undefined) return undefined;
    const period = closing.place > 0 ? periodLabel(words, closing.place - 1) : "";
    const amount = amounts.amount(Math.abs(drift));
    if (!/[1-9]/.test(amounts.bare(drift))) return period === "" ? texts.say("Burn_same") : texts.say("Burn_sameAs", { period });
    if (drift > 0) return period === "" ? texts.say("Burn_worse", { amount }) : texts.say("Burn_worseThan", { amount, period });
    return period === "" ? texts.say("Burn_better", { amount }) : texts.say("Burn_betterThan", { amount, period });
}

function spentFact({ model: { whole: { figures } }, texts, amounts }: Words): string | undefined {
    const { consumption, progress, actual } = figures;
    if (consumption === undefined) return actual === undefined ? undefined : texts.say("Burn_spentAmount", { amount: amounts.amount(actual) });
    const spent = amounts.percent(consumption);
    return progress === undefined ? texts.say("Burn_spent", { spent }) : texts.say("Burn_spentFor", { spent, progress: amounts.percent(progress) });
}

function endFact({ model: { whole: { figures } }, texts, dates }: Words): string | undefined {
    const { exhaustion, due, remaining } = figures;
    const end = due === undefined ? undefined : monthLabel(dates, due);
    if (remaining !== undefined && remaining <= 0) return end === undefined ? texts.say("Burn_exhausted") : texts.say("Burn_exhaustedDue", { due: end });
    if (exhaustion === undefined) return end === undefined ? undefined : texts.say("Burn_due", { due: end });
    const month = monthLabel(dates, exhaustion);
    return end === undefined ? texts.say("Burn_runsOut", { month }) : texts.say("Burn_runsOutDue", { month, due: end });
}
