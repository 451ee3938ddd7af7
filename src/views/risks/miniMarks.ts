import { fitText } from "../common/fitText";
import { lineHeight } from "../common/lineHeight";
import { Mark, text } from "../common/marks";
import { BOLD } from "../common/textStyle";
import type { Box } from "./gridPlan";
import type { MatrixInput } from "./matrixInput";

/** The figures beside a matrix of counts: what a narrow tile has no sentence for. */
export function miniMarks(input: MatrixInput, box: Box | undefined): readonly Mark[] {
    if (box === undefined) return [];
    const { texts, amounts, theme, fontSize, measure, model: { figures }, settings } = input;
    const line = lineHeight(fontSize);
    const facts: readonly (readonly [value: string, label: string])[] = [
        ...(settings.riskZones.appetite === "noAppetite" ? [] : [[`${texts.number(figures.above)}/${texts.number(figures.placed)}`, texts.say("Risk_aboveShort")] as const]),
        ...(figures.exposure === undefined ? [] : [[amounts.amount(figures.exposure), texts.say("Risk_lossShort")] as const]),
        ...(figures.overdue === undefined ? [] : [[texts.number(figures.overdue), texts.say("Risk_overdueShort")] as const]),
    ];
    const shown = facts.slice(0, Math.floor(box.height / (2 * line)));
    return shown.flatMap(([value, label], at) => [
        text(`mini${at}-value`, fitText(measure, value, fontSize * 1.15, box.width, true), box.x, box.y + (2 * at + 0.5) * line, { fill: theme.foreground, "font-size": fontSize * 1.15, "font-weight": BOLD }),
        text(`mini${at}-label`, fitText(measure, label, fontSize * 0.9, box.width), box.x, box.y + (2 * at + 1.4) * line, { fill: theme.muted, "font-size": fontSize * 0.9 }),
    ]);
}
