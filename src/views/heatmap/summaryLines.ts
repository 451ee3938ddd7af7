import { divide, sharesOf, wholePercent } from "../../domain/division";
import { NOTHING } from "../../domain/status";
import type { Texts } from "../../text/say";
import { durationOf } from "./duration";
import type { TooltipLine, TooltipSource } from "./tooltip";
import type { TreeNode } from "../common/tree";
import { statusWord } from "./words";

/** What is said of a row as a whole: the state in which it stands, for how long, and whence it came. */
export function rowLines({ model, texts }: TooltipSource, node: TreeNode): TooltipLine[] {
    const standing = model.standing(node);
    if (standing.status === NOTHING) return [];
    const word = statusWord(standing.status, model.scale, texts);
    const state = { displayName: texts.say("Tooltip_state"), value: "" };
    if (standing.last < 0) return [{ ...state, value: model.columns.list.length > 1 ? texts.say("Tooltip_worstState", { word }) : word }];
    const duration = durationOf(model.columns, standing, texts);
    const period = model.columns.list[standing.since].full();
    return [{ ...state, value: duration === undefined ? word : texts.say("Tooltip_since", { word, period, duration }) }];
}

/** What is said of a column as a whole: its index, how much was collected, and how its projects divide. */
export function columnLines({ model, texts }: TooltipSource, column: number): TooltipLine[] {
    const pulse = model.pulse(column);
    const division = divide(pulse.counts, pulse.stale(), model.scale.levels.length);
    const shares = sharesOf(division);
    const line = (displayName: string, value: string): TooltipLine => ({ displayName, value });
    return [
        ...(pulse.index === undefined ? [] : [line(texts.say("Tooltip_index"), texts.number(Math.round(pulse.index)))]),
        ...(division.collected === undefined ? [] : [line(texts.say("Tooltip_collection"), percentText(division.collected, texts))]),
        ...division.levels.flatMap((count, at) => count === 0 || shares === undefined ? [] : [
            line(statusWord(at + 1, model.scale, texts), texts.say("Tooltip_share", { count, share: percentText(shares[at], texts) })),
        ]),
        ...(division.stale === 0 ? [] : [line(texts.say("State_stale"), texts.number(division.stale))]),
        ...(division.unrated === 0 ? [] : [line(texts.say("Tooltip_unrated"), texts.number(division.unrated))]),
    ];
}

export function percentText(share: number, texts: Texts): string {
    return texts.say("Label_percent", { value: wholePercent(share) });
}
