import { AuditedRisk, centreShare, residualAboveInherent, staleReviews, unchangedAlthoughClosed, withinWithoutAction } from "../../domain/risks/auditRegister";
import { boundFaults } from "../../domain/risks/auditAxis";
import { ambiguousCells, betweennessFaults, monotonicityFaults, weakConsistencyFaults, zonesUsed } from "../../domain/risks/auditMatrix";
import { moneyDisagreements } from "../../domain/risks/auditMoney";
import { isBounded } from "../../domain/risks/axis";
import { Cell, cellsOf } from "../../domain/risks/matrix";
import { valueOfCell } from "../../domain/risks/value";
import { axisTitle, cellName, RiskWords } from "./riskTexts";

/** What one check found: by itself, in a sentence, with the cells or risks that it found. */
export interface Finding {
    readonly check: string;
    readonly sentence: string;
    /** Whether there is something to look at. */
    readonly isFault: boolean;
}

const MOST_NAMED = 3;

/** Every check of the matrix and of the register, each by itself; none is left out because it found nothing. */
export function findings(words: RiskWords): readonly Finding[] {
    return [...matrixFindings(words), ...registerFindings(words)];
}

function matrixFindings(words: RiskWords): readonly Finding[] {
    return [monotonicity(words), consistency(words), betweenness(words), zoneCount(words), bounds(words), ambiguity(words)];
}

function found(check: string, isFault: boolean, sentence: string): Finding {
    return { check, isFault, sentence };
}

const named = (words: RiskWords, items: readonly string[]): string => {
    const more = items.length - MOST_NAMED;
    const first = items.slice(0, MOST_NAMED).join(", ");
    return more > 0 ? words.texts.sayCount("Risk_andMore", more, { first }) : first;
};

function monotonicity(words: RiskWords): Finding {
    const { model: { matrix }, texts } = words;
    const pairs = monotonicityFaults(matrix).map(({ milder, graver }) => texts.say("Risk_pairMilder", { one: cellName(matrix, milder), other: cellName(matrix, graver) }));
    return pairs.length === 0 ? found("monotonicity", false, texts.say("Risk_check_monotonic")) : found("monotonicity", true, texts.sayCount("Risk_check_notMonotonic", pairs.length, { pairs: named(words, pairs) }));
}

/** The values of the worst pairs are told where the axes have bounds: money says more than ranks. */
function consistency(words: RiskWords): Finding {
    const { model: { matrix }, texts, amounts } = words;
    const isMoney = isBounded(matrix.likelihood) && isBounded(matrix.impact);
    const faults = [...weakConsistencyFaults(matrix)].sort((one, other) => other.greenMost - other.redLeast - (one.greenMost - one.redLeast));
    const value = (severity: number): string => isMoney ? amounts.amount(severity) : amounts.ratio(severity);
    const pairs = faults.map(({ green, red, greenMost, redLeast }) => texts.say("Risk_pairValues", { green: cellName(matrix, green), most: value(greenMost), red: cellName(matrix, red), least: value(redLeast) }));
    if (pairs.length > 0) return found("consistency", true, texts.sayCount("Risk_check_inconsistent", pairs.length, { pairs: named(words, pairs) }));
    return found("consistency", false, texts.say(isMoney ? "Risk_check_consistent" : "Risk_check_consistentRanks"));
}

function betweenness(words: RiskWords): Finding {
    const { model: { matrix }, texts } = words;
    const pairs = betweennessFaults(matrix).map(({ green, red }) => texts.say("Risk_pairLeap", { one: cellName(matrix, green), other: cellName(matrix, red) }));
    return pairs.length === 0 ? found("betweenness", false, texts.say("Risk_check_between")) : found("betweenness", true, texts.sayCount("Risk_check_leaps", pairs.length, { pairs: named(words, pairs) }));
}

const FEWEST_ZONES = 3;

function zoneCount({ model: { matrix }, texts }: RiskWords): Finding {
    const used = zonesUsed(matrix);
    const isFault = used < FEWEST_ZONES || used < matrix.zoneCount;
    return found("zones", isFault, texts.say(isFault ? "Risk_check_fewZones" : "Risk_check_zones", { used, count: matrix.zoneCount, fewest: FEWEST_ZONES }));
}

const BOUND_KEYS = { gap: "Risk_bound_gap", overlap: "Risk_bound_overlap", notIncreasing: "Risk_bound_notIncreasing" } as const;

function bounds(words: RiskWords): Finding {
    const { model: { matrix }, texts, settings } = words;
    if (!isBounded(matrix.likelihood) && !isBounded(matrix.impact)) return found("bounds", false, texts.say("Risk_check_noBounds"));
    const faults = (["likelihood", "impact"] as const).flatMap((name) => boundFaults(matrix[name]).map(({ rank, fault }) =>
        texts.say(BOUND_KEYS[fault], { axis: axisTitle(name, settings, texts), level: matrix[name][rank - 1].label })));
    return faults.length === 0 ? found("bounds", false, texts.say("Risk_check_bounds")) : found("bounds", true, texts.sayCount("Risk_check_badBounds", faults.length, { faults: named(words, faults) }));
}

/** Cells that money does not tell apart from both ends: a share to know, and no fault in itself. */
function ambiguity(words: RiskWords): Finding {
    const { model: { matrix }, texts, amounts } = words;
    const cells = ambiguousCells(matrix);
    const all = cellsOf(matrix).length;
    if (cells.length === 0) return found("ambiguity", false, texts.say("Risk_check_noneAmbiguous"));
    const names = named(words, bySpread(words, cells).map((cell) => cellName(matrix, cell)));
    return found("ambiguity", false, texts.sayCount("Risk_check_ambiguous", cells.length, { all, share: amounts.percent(cells.length / all), cells: names }));
}

/** The cells of the widest range first. */
function bySpread({ model: { matrix } }: RiskWords, cells: readonly Cell[]): readonly Cell[] {
    const spread = (cell: Cell): number => {
        const { low, high } = valueOfCell(matrix, cell);
        return low === undefined || high === undefined ? 0 : high - low;
    };
    return [...cells].sort((one, other) => spread(other) - spread(one));
}

function registerFindings(words: RiskWords): readonly Finding[] {
    const { model } = words;
    const risks = model.audited();
    return [
        money(words, risks), centre(words, risks),
        listed(words, "above", residualAboveInherent(risks), risks, ({ inherent, residual }) => inherent !== undefined && residual !== undefined),
        listed(words, "unchanged", unchangedAlthoughClosed(risks), risks, ({ closedActions, inherent, residual }) => closedActions !== undefined && inherent !== undefined && residual !== undefined),
        listed(words, "without", withinWithoutAction(risks, model.matrix), risks, ({ openActions, closedActions, inherent, residual }) => openActions !== undefined && closedActions !== undefined && inherent !== undefined && residual !== undefined),
        stale(words, risks),
    ].filter((finding) => finding !== undefined);
}

function money(words: RiskWords, risks: readonly AuditedRisk[]): Finding | undefined {
    const { model: { matrix, drawn }, texts, amounts } = words;
    const { pairs, reversed, examples } = moneyDisagreements(risks, matrix);
    if (pairs === 0) return undefined;
    if (reversed === 0) return found("money", false, texts.say("Risk_check_moneyAgrees"));
    const pairsText = examples.map(({ milder, graver }) => texts.say("Risk_pairMoney", { one: drawn()[milder].id, more: amounts.amount(risks[milder].value ?? 0), other: drawn()[graver].id, less: amounts.amount(risks[graver].value ?? 0) }));
    return found("money", true, texts.say("Risk_check_money", { share: amounts.percent(reversed / pairs), pairs: named(words, pairsText) }));
}

const MOST_CENTRED = 0.5;

function centre({ model: { matrix }, texts, amounts }: RiskWords, risks: readonly AuditedRisk[]): Finding | undefined {
    const share = centreShare(risks, matrix);
    if (share === undefined) return undefined;
    return found("centre", share > MOST_CENTRED, texts.say(share > MOST_CENTRED ? "Risk_check_centred" : "Risk_check_spread", { share: amounts.percent(share) }));
}

const NONE_KEYS = { above: "Risk_check_noneAbove", unchanged: "Risk_check_noneUnchanged", without: "Risk_check_noneWithout" } as const;

/** Undefined where nothing of what the check looks at is told. */
function listed(words: RiskWords, check: keyof typeof NONE_KEYS, places: readonly number[], risks: readonly AuditedRisk[], isTold: (risk: AuditedRisk) => boolean): Finding | undefined {
    if (!risks.some(isTold)) return undefined;
    const { texts, model: { drawn } } = words;
    if (places.length === 0) return found(check, false, texts.say(NONE_KEYS[check]));
    const key = check === "above" ? "Risk_check_above" : check === "unchanged" ? "Risk_check_unchanged" : "Risk_check_without";
    return found(check, true, texts.sayCount(key, places.length, { risks: named(words, places.map((place) => drawn()[place].id)) }));
}

/** Ages are told from the newest review on: a report looks back on the day of its data. */
function stale(words: RiskWords, risks: readonly AuditedRisk[]): Finding | undefined {
    const { texts, settings: { risk: { reviewDays } }, model: { drawn }, now } = words;
    const newest = risks.reduce((latest, { reviewed }) => reviewed === undefined || reviewed > now ? latest : Math.max(latest, reviewed), -Infinity);
    if (!Number.isFinite(newest)) return undefined;
    const places = staleReviews(risks, newest, reviewDays);
    const undated = risks.filter(({ reviewed }) => reviewed === undefined).length;
    if (places.length === 0 && undated > 0) return found("stale", true, texts.sayCount("Risk_check_undated", undated));
    if (places.length === 0) return found("stale", false, texts.say("Risk_check_reviewed", { days: reviewDays }));
    return found("stale", true, texts.sayCount("Risk_check_stale", places.length, { days: reviewDays, risks: named(words, places.map((place) => drawn()[place].id)) }));
}
