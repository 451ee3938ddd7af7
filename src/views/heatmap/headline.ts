import type { Pulse } from "../../domain/pulse";
import { DRAFT, isRated, MISSING, NOT_RATED, RESET, UNKNOWN } from "../../domain/status";
import type { Texts } from "../../text/say";
import type { HeatmapModel } from "./model";
import { statusWord } from "./words";

/** The states, beside "not collected", of a project that should have a rating and has none. */
const WITHOUT_RATING = [NOT_RATED, RESET, DRAFT, UNKNOWN];

/**
 * The portfolio in one sentence: what is worst, what is missing, and its index, in the last period against the one before; of
 * dimensions, the first. Undefined where there is nothing to speak of.
 */
export function headline(model: HeatmapModel, texts: Texts, options: { readonly staleness: boolean }): string | undefined {
    const column = model.present();
    if (column === undefined) return undefined;
    const before = model.columns.kind === "period" && column > 0 ? column - 1 : undefined;
    const now = model.pulse(column);
    const then = before === undefined ? undefined : model.pulse(before);
    const facts = [
        worstFact(model, texts, now, then, before),
        ...unlessNone(now.counts[MISSING], (count) => texts.sayCount("Headline_missing", count)),
        ...unlessNone(WITHOUT_RATING.reduce((sum, state) => sum + now.counts[state], 0), (count) => texts.sayCount("Headline_unrated", count)),
        ...unlessNone(options.staleness ? sum(now.stale()) : 0, (count) => texts.sayCount("Headline_stale", count)),
        ...indexFact(texts, now, then),
    ];
    return begunLarge(texts.say("Headline_sentence", { column: model.columns.list[column].full(), facts: facts.join(texts.say("Headline_between")) }), texts);
}

function begunLarge(sentence: string, { locale }: Texts): string {
    return sentence.charAt(0).toLocaleUpperCase(locale) + sentence.slice(1);
}

function worstFact(model: HeatmapModel, texts: Texts, now: Pulse, then: Pulse | undefined, before: number | undefined): string {
    const worst = model.scale.levels.length;
    const level = statusWord(worst, model.scale, texts);
    const isWeather = model.scale.levels[worst - 1].labelKey === "Level_storm";
    const count = now.counts[worst];
    const fact = isWeather
        ? texts.sayCount("Headline_storm", count)
        : texts.sayCount("Headline_worst", count, { level });
    if (then === undefined || before === undefined || !holdsRating(then)) return fact;
    const when = texts.say(model.columns.grain === "day" ? "Headline_onDay" : "Headline_inPeriod", { period: model.columns.list[before].full() });
    return texts.say("Headline_compared", { fact, change: changeText(texts, count - then.counts[worst], when) });
}

function holdsRating({ counts }: Pulse): boolean {
    return counts.some((count, status) => isRated(status) && count > 0);
}

function changeText(texts: Texts, change: number, when: string): string {
    if (change === 0) return texts.say("Headline_asMany", { when });
    return texts.say(change > 0 ? "Headline_more" : "Headline_fewer", { count: Math.abs(change), when });
}

function sum(counts: Uint32Array): number {
    return counts.reduce((one, other) => one + other, 0);
}

function unlessNone(count: number, say: (count: number) => string): string[] {
    return count === 0 ? [] : [say(count)];
}

/** Both indices are rounded before they are compared, so that the change is the one between the numbers that were read. */
function indexFact(texts: Texts, now: Pulse, then: Pulse | undefined): string[] {
    if (now.index === undefined) return [];
    const index = Math.round(now.index);
    const fact = texts.say("Headline_index", { index });
    if (then?.index === undefined) return [fact];
    const change = index - Math.round(then.index);
    const sign = change > 0 ? "+" : change < 0 ? "−" : "±";
    return [texts.say("Headline_compared", { fact, change: `${sign}${Math.abs(change)}` })];
}
