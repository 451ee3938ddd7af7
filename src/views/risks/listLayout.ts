import { zoneOf } from "../../domain/risks/matrix";
import { fitText } from "../common/fitText";
import { lineHeight } from "../common/lineHeight";
import { DIMMED, Mark, path, rect, text } from "../common/marks";
import { visibleRange } from "../common/scroll";
import { BOLD } from "../common/textStyle";
import { trendMarks } from "../common/trendMarks";
import { ALERT_ICONS, levelColour } from "../common/levelColour";
import { isDimmed, MatrixInput } from "./matrixInput";
import type { Ranking } from "./ranking";
import type { Risk } from "./risk";
import { asideText, cellName, isLate, isPast } from "./riskTexts";
import { shapeIn } from "./riskMarks";
import { shapeMark } from "./shapes";

/** A risk where it stands in the list, from the top left corner of all of them. */
export interface PlacedItem {
    readonly risk: Risk;
    readonly index: number;
    readonly y: number;
}

export interface ListInput extends MatrixInput {
    readonly width: number;
    /** Whether its state, or its reason to stand aside, is to be told. */
    readonly pointed: Risk | undefined;
}

const PADDING = 5;
const RANK = 26;
const SIGN = 18;
const BESIDE = 8;
/** In narrower lists the number of a risk and its owner give way to its title and its action. */
const LEAST_FOR_ALL = 250;

export function itemHeight(fontSize: number): number {
    return Math.max(36, lineHeight(fontSize) * 2 + 2 * PADDING);
}

/** The risks that are in sight between two heights. */
export function itemsIn(ranking: Ranking, height: number, top: number, bottom: number): readonly PlacedItem[] {
    const { first, end } = visibleRange(ranking.count, height, top, bottom - top);
    return ranking.between(first, end).map((risk, at) => ({ risk, index: first + at, y: (first + at) * height }));
}

/** "1 ● R-12 Licences cost more at renewal … 410 k€" over "A. Martin · Renegotiate, due 12 September 2026". */
export function itemMarks(input: ListInput, { risk, index, y }: PlacedItem): readonly Mark[] {
    const { theme, fontSize, width, texts, model, looks } = input;
    const height = itemHeight(fontSize);
    const line = lineHeight(fontSize);
    const [upper, lower] = [y + height / 2 - line / 2, y + height / 2 + line / 2];
    const opacity = isDimmed(input, risk) ? DIMMED : 1;
    const fill = risk.cell === undefined ? theme.neutral : looks[zoneOf(model.matrix, risk.cell) - 1].strong;
    const isPointed = input.pointed === risk;
    const isPicked = input.isChosen?.(risk) === true;
    // In high contrast a fill would be of the colour of the texts.
    const fillOfBack = isPicked && !theme.highContrast ? theme.line : "none";
    const frame = isPicked && theme.highContrast ? 2 : 1;
    const back = isPointed || isPicked ? [rect("back", 1, y + 1, width - 2, height - 2, { rx: 4, fill: fillOfBack, stroke: isPointed || theme.highContrast ? theme.neutral : "none", "stroke-width": frame })] : [];
    return [
        ...back,
        // Beyond the line, as the matrix has it.
        ...(risk.isAbove === true ? [rect("beyond", 0, y + 3, 3, height - 6, { fill: theme.foreground, opacity })] : []),
        text("rank", texts.number(index + 1), RANK - 4, upper, { fill: theme.muted, "font-size": fontSize * 0.9, "text-anchor": "end", opacity }),
        shapeMark("sign", shapeIn(input, { risk }), RANK + SIGN / 2 + 1, upper, 5, { fill: risk.cell === undefined ? "none" : fill, stroke: fill, "stroke-width": 1, opacity }),
        ...changeMarks(input, risk, lower, opacity),
        ...upperWords(input, risk, upper, opacity),
        ...lowerWords(input, risk, lower, opacity),
        path("line", `M${RANK} ${Math.round(y + height) - 0.5}H${width}`, { stroke: theme.line, "stroke-width": 1 }),
    ];
}

function upperWords({ theme, fontSize, measure, width, amountOf }: ListInput, risk: Risk, y: number, opacity: number): readonly Mark[] {
    const left = RANK + SIGN + BESIDE;
    const value = risk.exposure === undefined ? "" : amountOf(risk.exposure);
    const room = width - left - (value === "" ? 0 : measure(value, fontSize, true) + BESIDE);
    const id = width >= LEAST_FOR_ALL || risk.title === "" ? risk.id : "";
    const shownId = risk.title === "" ? fitText(measure, id, fontSize, room, true) : fitText(measure, id, fontSize, Math.min(room, 96), true);
    const idWidth = shownId === "" ? 0 : measure(shownId, fontSize, true) + BESIDE;
    const fill = theme.foreground;
    return [
        ...(shownId === "" ? [] : [text("id", shownId, left, y, { fill, "font-size": fontSize, "font-weight": BOLD, opacity })]),
        text("title", fitText(measure, risk.title, fontSize, room - idWidth), left + idWidth, y, { fill, "font-size": fontSize, opacity }),
        ...(value === "" ? [] : [text("value", value, width - 2, y, { fill: risk.isAbove === true ? levelColour("bad", theme) : fill, "font-size": fontSize, "font-weight": BOLD, "text-anchor": "end", opacity })]),
    ];
}

/** Who answers for it, and what is done next; what is late carries a sign and the word. */
function lowerWords(input: ListInput, risk: Risk, y: number, opacity: number): readonly Mark[] {
    const { theme, fontSize, measure, width } = input;
    const left = RANK + SIGN + BESIDE;
    const late = isLate(risk, input);
    const due = dueText(input, risk, late);
    const dueWidth = due === "" ? 0 : measure(due, fontSize * 0.9) + (late ? 16 : 0) + BESIDE;
    const room = Math.max(0, width - left - dueWidth);
    const owner = width >= LEAST_FOR_ALL || risk.action === "" ? risk.owner : "";
    const words = [owner, risk.action].filter((part) => part !== "").join(" · ");
    const silence = silenceOf(input, risk);
    const at = { fill: theme.muted, "font-size": fontSize * 0.9, opacity };
    return [
        text("words", fitText(measure, words === "" ? silence : words, fontSize * 0.9, room), left, y, words === "" ? { ...at, "font-style": "italic" } : at),
        ...(due === "" ? [] : [text("due", due, width - 2, y, { ...at, fill: late ? levelColour("bad", theme) : theme.muted, "text-anchor": "end" })]),
        ...(late && due !== "" ? [path("late", ALERT_ICONS.bad, { fill: levelColour("bad", theme), "fill-rule": "evenodd", transform: `translate(${Math.round(width - dueWidth + BESIDE - 2)},${Math.round(y - 6)})`, opacity })] : []),
    ];
}

const MOST_DUE = 0.55;

/** The day and what became of it; in a narrow list the day gives way to the word. */
function dueText({ texts, dates, measure, fontSize, width, now }: ListInput, risk: Risk, late: boolean): string {
    const day = risk.actionDue === undefined ? "" : dates.short(risk.actionDue);
    if (!late) return day;
    // A day to come is not late: another action of the risk is.
    const whole = isPast(risk, now) ? texts.say("Risk_shortDueLate", { day }) : texts.sayCount("Risk_actionsLate", risk.overdueActions ?? 1);
    return measure(whole, fontSize * 0.9) <= width * MOST_DUE ? whole : texts.say("Risk_late");
}

/** Nobody in charge and nothing planned is said where either is asked for; else its place is. */
function silenceOf({ model: { matrix, tells }, texts }: ListInput, { cell, aside }: Risk): string {
    if (cell === undefined) return aside === undefined ? "" : asideText(texts, aside, 1);
    return tells.has("owner") || tells.has("action") ? texts.say("Risk_nothingPlanned") : cellName(matrix, cell);
}

const TRENDS = trendMarks("slanted", "worseUp");

/** How it moved since the period before, by the direction of an arrow. */
function changeMarks({ theme, texts, fontSize, measure }: ListInput, { change }: Risk, y: number, opacity: number): readonly Mark[] {
    if (change === undefined || change === "same") return [];
    const at = RANK + SIGN / 2 + 1;
    if (change === "new" || change === "shifted") {
        const word = change === "new" ? texts.say("Risk_newShort") : "↔";
        return [text("change", fitText(measure, word, fontSize * 0.8, 2 * SIGN), at, y, { fill: theme.muted, "font-size": fontSize * 0.8, "text-anchor": "middle", opacity })];
    }
    const colour = levelColour(change === "worse" ? "bad" : "good", theme);
    return [path("change", TRENDS[change], { fill: colour, transform: `translate(${at - 5},${Math.round(y - 5)})`, opacity })];
}
