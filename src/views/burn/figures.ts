import { eacMethods, EacMethod, costIndex, MethodsRange, methodsRange, scheduleIndex } from "../../domain/burn/methods";
import { exhaustionOf, Pace, paceOf } from "../../domain/burn/pace";
import { lastTold, Series } from "../../domain/burn/series";
import type { LandingMethod } from "../../settings/settings";
import { amountAt, endOf, envelopeAt, Landings, landingsOf } from "./landings";
import type { AmountMeasure } from "./leaves";
import type { Lines } from "./lines";
import type { ModelFigures } from "./modelFigures";

/** Where a figure comes from: a measure of the model, or the visual's own reckoning. */
export type Source = "model" | "own";

/** How a part of a portfolio stands at the closing: amounts in the unit of the fields, ratios with 1 for 100 %, instants in milliseconds. */
export interface Figures {
    readonly budget: number | undefined;
    readonly revised: number | undefined;
    readonly committed: number | undefined;
    readonly actual: number | undefined;
    readonly earned: number | undefined;
    readonly planned: number | undefined;
    /** The budget at completion against which value is earned: the whole plan, else the revised budget. */
    readonly completion: number | undefined;
    /** The revised budget that is not spent; below 0 when more is. */
    readonly remaining: number | undefined;
    readonly landing: number | undefined;
    /** How the landing was told or reckoned. */
    readonly method: EacMethod | "model" | undefined;
    readonly eacs: Readonly<Record<EacMethod, number | undefined>>;
    readonly range: MethodsRange | undefined;
    readonly previousLanding: number | undefined;
    /** Landing now minus landing one period before. */
    readonly drift: number | undefined;
    /** The revised budget of those that have a landing: what the landing is compared with. */
    readonly compared: number | undefined;
    /** How many members have no landing, and are neither in the landing nor in the budget that it is compared with. */
    readonly withoutLanding: number;
    readonly gap: number | undefined;
    readonly gapShare: number | undefined;
    readonly consumption: number | undefined;
    readonly progress: number | undefined;
    readonly costIndex: number | undefined;
    readonly scheduleIndex: number | undefined;
    readonly runway: number | undefined;
    readonly exhaustion: number | undefined;
    readonly burnRate: number | undefined;
    readonly sources: Readonly<Record<"costIndex" | "scheduleIndex" | "runway", Source>>;
    readonly due: number | undefined;
}

export interface FiguresInput {
    readonly lines: Lines;
    /** The lines of the members, of which some may have no landing. */
    readonly members: readonly Lines[];
    /** The actuals since the beginning, also where the lines restart with a fiscal year. */
    readonly spent: Series | undefined;
    readonly closing: number;
    readonly monthsPerPeriod: number;
    readonly closingDay: number | undefined;
    readonly method: LandingMethod;
    readonly isPeriodTold: (place: number) => boolean;
    readonly model: ModelFigures;
    readonly hasPeriods: boolean;
}

export function figuresOf(input: FiguresInput): Figures {
    const { lines, closing, model } = input;
    const amounts = amountsAt(lines, closing, input.hasPeriods);
    const position = { ...amounts, budget: amounts.completion, landing: endOf(lines.forecast, closing), planEnded: planEnded(lines.planned, closing) && input.hasPeriods };
    const eacs = eacMethods(position);
    const now = landingBy(input, eacs);
    const pace = ownPace(input, amounts.revised);
    const runway = model.runway ?? pace.runway;
    return {
        ...amounts,
        eacs,
        range: methodsRange(eacs),
        landing: now?.landing,
        method: now?.method,
        previousLanding: now?.previous,
        drift: now?.previous === undefined ? undefined : now.landing - now.previous,
        compared: now?.compared,
        withoutLanding: now?.without ?? 0,
        gap: now?.gap,
        gapShare: ratio(now?.gap, now?.compared),
        consumption: ratio(amounts.actual, amounts.revised),
        progress: ratio(amounts.earned, amounts.completion),
        costIndex: model.costIndex ?? costIndex(position),
        scheduleIndex: model.scheduleIndex ?? scheduleIndex(position),
        runway,
        exhaustion: exhaustionOf(runway, input.closingDay),
        burnRate: pace.burnRate,
        sources: { costIndex: sourceOf(model.costIndex), scheduleIndex: sourceOf(model.scheduleIndex), runway: sourceOf(model.runway) },
        due: model.due,
    };
}

const sourceOf = (told: number | undefined): Source => told === undefined ? "own" : "model";

function ratio(part: number | undefined, whole: number | undefined): number | undefined {
    return part === undefined || whole === undefined || whole === 0 ? undefined : part / whole;
}

type Amounts = Pick<Figures, "budget" | "revised" | "committed" | "actual" | "earned" | "planned" | "completion" | "remaining">;

/** @param hasPeriods without them what is planned is what was to be earned by the day, and no whole plan */
function amountsAt(lines: Lines, closing: number, hasPeriods: boolean): Amounts {
    const at = (measure: AmountMeasure): number | undefined => amountAt(lines[measure], closing);
    const [revised, actual] = [envelopeAt(lines.revised, closing), at("actual")];
    return {
        budget: envelopeAt(lines.budget, closing), revised, committed: at("committed"), actual, earned: at("earned"), planned: at("planned"),
        completion: (hasPeriods ? endOf(lines.planned, closing) : undefined) ?? revised,
        remaining: revised === undefined || actual === undefined ? undefined : revised - actual,
    };
}

/** Nothing more is planned after the closing; a plan that is cut there with its fiscal year may go on. */
function planEnded(planned: Series | undefined, closing: number): boolean {
    if (planned === undefined || closing < 0) return false;
    const last = lastTold(planned);
    return planned[closing] === planned[last] && (last > closing || last === planned.length - 1);
}

interface Landed extends Omit<Landings, "landing"> {
    readonly landing: number;
    readonly method: EacMethod | "model";
}

/** The model's landing wins unless the author asks for a method; then none but that method answers. */
function landingBy({ method, lines, members, closing }: FiguresInput, eacs: Figures["eacs"]): Landed | undefined {
    const asked = method === "autoMethod" ? (["model", "bottomUp"] as const) : method === "bottomUp" ? ([method] as const) : [];
    for (const by of asked) {
        const { landing, ...told } = landingsOf(members, by, closing);
        if (landing !== undefined) return { landing, method: by, ...told };
    }
    return method === "autoMethod" || method === "bottomUp" ? undefined : estimated(method, lines, eacs, closing);
}

/** An estimate is one of the whole, and stands against the budget of all. */
function estimated(method: EacMethod, lines: Lines, eacs: Figures["eacs"], closing: number): Landed | undefined {
    const landing = eacs[method];
    if (landing === undefined) return undefined;
    const compared = envelopeAt(lines.revised, closing);
    return { landing, method, compared, gap: compared === undefined ? undefined : landing - compared, previous: closing > 0 ? methodBefore(lines, closing, method) : undefined, without: 0 };
}

/** The same method with what was known one period before. */
function methodBefore(lines: Lines, closing: number, method: EacMethod): number | undefined {
    const amounts = amountsAt(lines, closing - 1, true);
    return eacMethods({ ...amounts, budget: amounts.completion, landing: undefined, planEnded: planEnded(lines.planned, closing - 1) })[method];
}

/** Over the last months whatever year they belong to: what was spent before the year is in both the actuals and the budget. */
function ownPace({ lines, spent, closing, monthsPerPeriod, closingDay, isPeriodTold, hasPeriods }: FiguresInput, revised: number | undefined): Pace {
    if (lines.actual === undefined || spent === undefined || closing < 0 || !hasPeriods) return NO_PACE;
    const budget = revised === undefined ? undefined : revised + spent[closing] - lines.actual[closing];
    return paceOf({ actual: spent, isPeriodTold, closing, monthsPerPeriod, budget, closingDay });
}

const NO_PACE: Pace = { burnRate: undefined, runway: undefined, exhaustion: undefined };
