import { looksAnnual, budgetChanges } from "../../domain/burn/variance";
import { startsFiscalYear } from "../../domain/burn/fiscalYear";
import { differs } from "../../domain/burn/dust";
import { firstTold, lastTold } from "../../domain/burn/series";
import type { PortfolioTable } from "../../dataview/table";
import type { Settings } from "../../settings/settings";
import { bandRange, coneOf } from "./shownSeries";
import { ADDS_KEYS } from "./keys";
import { figureItems } from "./figureItems";
import type { Words } from "./headline";

interface Noticed extends Words {
    readonly table: PortfolioTable;
    readonly settings: Settings;
}

/** What an author should look at: data that could not be drawn as they are, or that contradict each other. */
export function burnQuestions(noticed: Noticed): readonly string[] {
    const { model, texts, table, settings } = noticed;
    const { reading } = model;
    const unlessNone = (count: number, say: (count: number) => string): readonly string[] => count === 0 ? [] : [say(count)];
    return [
        ...unlessNone(model.axis === undefined ? 0 : reading.withoutPeriod, (count) => texts.sayCount("Notice_withoutPeriod", count)),
        ...unlessNone(reading.unreadable, (count) => texts.sayCount("Notice_unreadableAmounts", count)),
        ...unlessNone(model.actualsAfter, (count) => texts.sayCount("Notice_afterClosing", count)),
        ...unlessNone(model.whole.figures.withoutLanding, (count) => texts.sayCount("Notice_withoutLanding", count)),
        ...(isAnnual(noticed) ? [texts.say("Notice_annualBudget")] : []),
        ...(landingsDiffer(noticed) ? [texts.say("Notice_landingsDiffer", landingsOf(noticed))] : []),
        ...(settings.burn.scope === "fiscalYear" && table.budget.measures.landing !== undefined ? [texts.say("Notice_landingOfLife")] : []),
        ...(opensInYear(noticed) ? [texts.say("Notice_openingInYear")] : []),
        ...(model.form === "burnDown" && changes(noticed) ? [texts.say("Notice_burnDownChanges")] : []),
        ...(table.columns === undefined || table.columns.values === table.budget.period?.values ? [] : [texts.say("Notice_columnsAdded", { field: table.columns.name })]),
        ...(model.axis === undefined && settings.burn.form !== "autoForm" && settings.burn.form !== "variance" ? [texts.say("Notice_needsPeriod")] : []),
    ];
}

/** What helps to read the picture: how ranges came about, what one more field would add. */
export function burnRemarks(noticed: Noticed): readonly string[] {
    const { model, texts, amounts, settings } = noticed;
    const isOverTime = model.form === "curve" || model.form === "bars";
    const { range } = model.whole.figures;
    const band = isOverTime && bandRange(model.whole, settings, model) !== undefined ? model.whole.band() : undefined;
    return [
        ...(isOverTime && range !== undefined && coneOf(model.whole, settings, model) !== undefined
            ? [texts.sayCount("Burn_rangeOfMethods", range.count, { low: amounts.amount(range.low), high: amounts.amount(range.high) })] : []),
        ...(band === undefined ? [] : [texts.sayCount("Burn_bandOfForecasts", band.count)]),
        ...ownFigures(noticed),
        ...(isOverTime ? oneMoreField(noticed) : []),
    ];
}

/** The one field that would add most, unless all that matter are there. */
function oneMoreField({ table: { budget: { measures } }, texts }: Noticed): readonly string[] {
    const missing = (["revised", "actual", "forecast", "earned"] as const).find((role) => measures[role] === undefined);
    return missing === undefined ? [] : [texts.say("Burn_oneMore", { field: texts.say(`Role_${missing}`), what: texts.say(ADDS_KEYS[missing]) })];
}

function isAnnual({ model: { axis, whole: { lines } }, settings: { burn } }: Noticed): boolean {
    if (axis === undefined || burn.scope !== "life" || lines.revised === undefined || lines.actual === undefined) return false;
    return looksAnnual(lines.revised, lines.actual, (place) => startsFiscalYear(axis.starts[place], burn.fiscalStart));
}

/** The forecast that is drawn and the landing of the model, where they are told of the same parts and are not the same. */
function landingsDiffer({ model: { whole: { figures }, axis } }: Noticed): boolean {
    const { landing, method, eacs } = figures;
    return axis !== undefined && method === "model" && landing !== undefined && eacs.bottomUp !== undefined && differs(landing, eacs.bottomUp) && Math.abs(landing - eacs.bottomUp) > Math.abs(landing) * VISIBLE;
}

/** Less than this nobody sees in a picture. */
const VISIBLE = 0.002;

function landingsOf({ model: { whole: { figures } }, amounts }: Noticed): { readonly landing: string; readonly forecast: string } {
    return { landing: amounts.amount(figures.landing ?? NaN), forecast: amounts.amount(figures.eacs.bottomUp ?? NaN) };
}

/** Sums since the beginning that start with the fiscal year do not say what was spent before it. */
function opensInYear({ model: { shown, axis, reading }, settings: { burn } }: Noticed): boolean {
    if (axis === undefined || burn.scope !== "fiscalYear" || burn.input !== "cumulative" || shown.from > 0) return false;
    return reading.leaves.some(({ series: { actual } }) => actual !== undefined && firstTold(actual) === 0);
}

/** Figures that the visual reckons while the model tells others: the two are never mixed silently. */
function ownFigures(noticed: Noticed): readonly string[] {
    const { model, texts, settings, table: { budget: { measures } } } = noticed;
    const isModelBound = [measures.landing, measures.costIndex, measures.scheduleIndex, measures.runway].some((field) => field !== undefined);
    const own = figureItems(model.whole, noticed, settings.alerts).filter(({ isOwn }) => isOwn).map(({ label }) => label);
    return isModelBound && settings.figures.show && own.length > 0 ? [texts.say("Burn_ownFigures", { figures: own.join(", ") })] : [];
}

function changes({ model: { whole: { lines: { revised } }, shown } }: Noticed): boolean {
    return revised !== undefined && lastTold(revised) >= 0 && budgetChanges(revised).some(({ place }) => place > shown.from && place <= shown.to);
}
