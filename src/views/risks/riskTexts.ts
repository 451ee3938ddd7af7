import { AxisLevel, isBounded, RiskAxis } from "../../domain/risks/axis";
import { Cell, isAbove, RiskMatrix, zoneOf } from "../../domain/risks/matrix";
import type { Settings } from "../../settings/settings";
import type { DateTexts } from "../../text/dates";
import type { Texts } from "../../text/say";
import type { AmountTexts } from "../common/amounts";
import type { AxisName } from "./chosenMatrix";
import type { Group } from "./groups";
import type { RiskModel } from "./model";
import type { Aside, Change, Position, Risk } from "./risk";
import { isCell } from "./risk";
import type { ZoneLook } from "./zoneLooks";

/** What sentences about risks are made with. */
export interface RiskWords {
    readonly model: RiskModel;
    readonly texts: Texts;
    readonly dates: DateTexts;
    readonly amounts: AmountTexts;
    /** An amount by itself, in the unit that tells it best. */
    readonly amountOf: (value: number) => string;
    /** A bound of the scale of impact, in the scale's own unit. */
    readonly boundOf: (value: number) => string;
    readonly looks: readonly ZoneLook[];
    readonly settings: Settings;
    /** Milliseconds. */
    readonly now: number;
}

export function axisTitle(name: AxisName, settings: Settings, texts: Texts): string {
    const own = settings.riskCells[`${name}Title`].trim();
    return own === "" ? texts.say(name === "likelihood" ? "Risk_likelihood" : "Risk_impact") : own;
}

/** "Likely × Major". */
export function cellName({ likelihood, impact }: RiskMatrix, cell: Cell): string {
    return `${likelihood[cell.likelihood - 1].label} × ${impact[cell.impact - 1].label}`;
}

/** "unacceptable, above appetite". */
export function standingOf({ model: { matrix }, looks, texts, settings }: RiskWords, cell: Cell): string {
    const zone = looks[zoneOf(matrix, cell) - 1].label;
    if (settings.riskZones.appetite === "noAppetite") return zone;
    return texts.say(isAbove(matrix, cell) ? "Risk_zoneAbove" : "Risk_zoneWithin", { zone });
}

/** "12 risks, 2.1 M€". */
export function groupText({ texts, amounts }: Pick<RiskWords, "texts" | "amounts">, { count: risks, exposure }: Group): string {
    const count = texts.sayCount("Risk_count", risks);
    return exposure === undefined ? count : texts.say("Risk_countAndExposure", { count, exposure: amounts.amount(exposure) });
}

export function positionText(words: RiskWords, position: Position): string | undefined {
    if (position === "none") return undefined;
    return isCell(position) ? texted(words, position) : words.texts.say("Risk_outsideScale");
}

function texted(words: RiskWords, cell: Cell): string {
    return words.texts.say("Risk_position", { cell: cellName(words.model.matrix, cell), zone: words.looks[zoneOf(words.model.matrix, cell) - 1].label });
}

const CHANGE_KEYS: Readonly<Record<Change, string>> = { worse: "Risk_worse", better: "Risk_better", same: "Risk_same", shifted: "Risk_shifted", new: "Risk_new" };

export function changeText(texts: Texts, change: Change): string {
    return texts.say(CHANGE_KEYS[change]);
}

/** The keys of texts by reason, each with a singular and a plural. */
export function asideText(texts: Texts, aside: Aside, count: number): string {
    switch (aside) {
        case "unscored": return texts.sayCount("Risk_unscored", count);
        case "outside": return texts.sayCount("Risk_outside", count);
        case "closed": return texts.sayCount("Risk_closed", count);
        case "occurred": return texts.sayCount("Risk_occurred", count);
        case "unknownState": return texts.sayCount("Risk_unknownState", count);
        case "repeated": return texts.sayCount("Risk_repeated", count);
    }
}

/** The number and the title of a risk. */
export function riskName({ id, title }: Risk): string {
    return title === "" ? id : `${id} ${title}`;
}

/** Whether some action is late: the model says so where it counts them; else the day after the next one was due. */
export function isLate(risk: Risk, { model, now }: Pick<RiskWords, "model" | "now">): boolean {
    return model.tells.has("overdueActions") ? (risk.overdueActions ?? 0) > 0 : isPast(risk, now);
}

/** Whether the day of the next action has passed. */
export function isPast({ actionDue }: Risk, now: number): boolean {
    return actionDue !== undefined && actionDue < startOfDay(now);
}

function startOfDay(now: number): number {
    const day = new Date(now);
    return new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
}

/** "Renegotiate the contract, due 12 September 2026, overdue"; empty where nothing is planned. */
export function actionText(words: RiskWords, risk: Risk): string {
    const { texts, dates, now } = words;
    // A day to come is not late, whatever other actions of the risk are.
    const isOverdue = isLate(risk, words) && isPast(risk, now);
    const due = risk.actionDue === undefined ? "" : texts.say(isOverdue ? "Risk_dueLate" : "Risk_due", { day: dates.day(risk.actionDue) });
    return [risk.action, due].filter((part) => part !== "").join(", ");
}

/** A unit that both ends of a range have is written once, and nought needs none. */
function withOneUnit(lower: string, upper: string): string {
    const unit = UNIT.exec(upper)?.[0] ?? "";
    const isNought = !/[1-9]/.test(lower);
    return isNought ? `0–${upper}` : lower.endsWith(unit) && UNIT.exec(lower)?.[0] === unit ? `${lower.slice(0, lower.length - unit.length)}–${upper}` : `${lower}–${upper}`;
}

const UNIT = /\s\D+$/;

/** The bounds of a level as its axis tells them: "5–20 %", "1–5 M€", "200 k€–1 M€"; undefined on an ordinal axis. */
export function boundsText({ lower, upper }: AxisLevel, axis: RiskAxis, { amounts, boundOf }: Pick<RiskWords, "amounts" | "boundOf">): string | undefined {
    if (lower === undefined || upper === undefined || !isBounded(axis)) return undefined;
    const write = axis[0].unit === "ratio" ? amounts.percent : boundOf;
    return withOneUnit(write(lower), write(upper));
}
