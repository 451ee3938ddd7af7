import { eacMethods, EacMethod, costIndex, MethodsRange, methodsRange, scheduleIndex } from "../../domain/burn/methods";
import { exhaustionOf, Pace, paceOf } from "../../domain/burn/pace";
import { firstTold, isTold, lastTold, levelAt, Series } from "../../domain/burn/series";
import type { LandingMethod } from "../../settings/settings";
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
    const now = landingBy(input.method, lines, eacs, closing);
    const compared = now === undefined ? undefined : comparedBudget(input, now.method);
    const gap = now === undefined || compared === undefined ? undefined : now.landing - compared;
    const previousLanding = previousOf(input, now?.method);
    const pace = ownPace(input, amounts.revised);
    const runway = model.runway ?? pace.runway;
    return {
        ...amounts,
        eacs,
        range: methodsRange(eacs),
        landing: now?.landing,
        method: now?.method,
        previousLanding,
        drift: now === undefined || previousLanding === undefined ? undefined : now.landing - previousLanding,
        compared,
        gap,
        gapShare: ratio(gap, compared),
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
    const envelope = (measure: "budget" | "revised"): number | undefined => at(measure) ?? (closing < 0 ? firstOf(lines[measure]) : undefined);
    const [revised, actual] = [envelope("revised"), at("actual")];
    return {
        budget: envelope("budget"), revised, committed: at("committed"), actual, earned: at("earned"), planned: at("planned"),
        completion: (hasPeriods ? endOf(lines.planned, closing) : undefined) ?? revised,
        remaining: revised === undefined || actual === undefined ? undefined : revised - actual,
    };
}

/** Before any period is closed an envelope stands as it does from the first day. */
function firstOf(line: Series | undefined): number | undefined {
    const first = line === undefined ? -1 : firstTold(line);
    return line === undefined || first < 0 ? undefined : line[first];
}

/** What a line has come to at a place. */
function amountAt(line: Series | undefined, place: number): number | undefined {
    if (line === undefined) return undefined;
    const amount = levelAt(line, place, NaN);
    return isTold(amount) ? amount : undefined;
}

function endOf(line: Series | undefined, closing: number): number | undefined {
    const last = line === undefined ? -1 : lastTold(line);
    return line === undefined || last < 0 || last < closing ? undefined : line[last];
}

function planEnded(planned: Series | undefined, closing: number): boolean {
    return planned !== undefined && closing >= 0 && planned[closing] === planned[planned.length - 1];
}

/** The model's landing wins unless the author asks for a method; then none but that method answers. */
function landingBy(method: LandingMethod, lines: Lines, eacs: Figures["eacs"], closing: number): { readonly landing: number; readonly method: EacMethod | "model" } | undefined {
    const told = method === "autoMethod" ? amountAt(lines.landing, closing) : undefined;
    if (told !== undefined) return { landing: told, method: "model" };
    const by: EacMethod = method === "autoMethod" ? "bottomUp" : method;
    const landing = eacs[by];
    return landing === undefined ? undefined : { landing, method: by };
}

function comparedBudget({ lines, members, closing }: FiguresInput, method: EacMethod | "model"): number | undefined {
    const measure = method === "model" ? "landing" : "forecast";
    if (method !== "model" && method !== "bottomUp" || members.length < 2) return amountAt(lines.revised, closing) ?? (closing < 0 ? firstOf(lines.revised) : undefined);
    let sum: number | undefined;
    for (const member of members) {
        const line = member[measure];
        const revised = amountAt(member.revised, closing);
        if (line !== undefined && revised !== undefined && lastTold(line) >= 0) sum = (sum ?? 0) + revised;
    }
    return sum;
}

function previousOf(input: FiguresInput, method: Figures["method"]): number | undefined {
    const { lines, closing } = input;
    switch (method) {
        case undefined: return undefined;
        case "model": return amountAt(lines.previousLanding, closing) ?? (closing > 0 ? amountAt(lines.landing, closing - 1) : undefined);
        case "bottomUp": return endOf(lines.previousForecast, closing - 1);
        default: return closing > 0 ? methodBefore(input, method) : undefined;
    }
}

/** The same method with what was known one period before. */
function methodBefore({ lines, closing }: FiguresInput, method: EacMethod): number | undefined {
    const amounts = amountsAt(lines, closing - 1, true);
    return eacMethods({ ...amounts, budget: amounts.completion, landing: undefined, planEnded: planEnded(lines.planned, closing - 1) })[method];
}

function ownPace({ lines, closing, monthsPerPeriod, closingDay, isPeriodTold, hasPeriods }: FiguresInput, budget: number | undefined): Pace {
    if (lines.actual === undefined || closing < 0 || !hasPeriods) return NO_PACE;
    return paceOf({ actual: lines.actual, isPeriodTold, closing, monthsPerPeriod, budget, closingDay });
}

const NO_PACE: Pace = { burnRate: undefined, runway: undefined, exhaustion: undefined };
