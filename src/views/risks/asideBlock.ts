import { Block, BlockStyle, NO_BLOCK } from "../common/blocks";
import { fitText } from "../common/fitText";
import { Mark, rect, text } from "../common/marks";
import type { Box } from "./gridPlan";
import type { Aside } from "./risk";
import { asideText, RiskWords } from "./riskTexts";

/** One of the groups beside the matrix, which opens into the list, from the top left corner of its block. */
export interface Chip {
    /** Undefined where it stands for all of them. */
    readonly aside: Aside | undefined;
    readonly box: Box;
}

export interface AsideBlock extends Block {
    readonly chips: readonly Chip[];
}

export const NO_ASIDE: AsideBlock = { ...NO_BLOCK, chips: [] };

function leadAlone(lead: string, { width, fontSize, measure, theme }: BlockStyle): AsideBlock {
    return { marks: [text("lead", fitText(measure, lead, fontSize, width), 0, fontSize * 0.9, { fill: theme.muted, "font-size": fontSize })], chips: [], height: Math.round(fontSize * 1.7) };
}

interface Kind {
    readonly key: string;
    readonly aside: Aside | undefined;
    readonly label: string;
}

const LEAST_FOR_KINDS = 400;
const PADDING = 8;
const BETWEEN = 8;

/** "50 risks, 42 in the matrix" and what stands beside it, each kind by itself: nothing is left out silently. */
export function asideBlock({ model: { asides, figures, rowCount }, texts }: RiskWords, open: Aside | "beside" | undefined, style: BlockStyle): AsideBlock {
    if (asides.length === 0) return leadAlone(texts.sayCount("Risk_allDrawn", rowCount), style);
    const { width, fontSize, measure, theme } = style;
    const isNarrow = width < LEAST_FOR_KINDS;
    const beside = rowCount - figures.placed;
    const kinds: readonly Kind[] = isNarrow
        ? [{ key: "beside", aside: undefined, label: texts.sayCount("Risk_besideCount", beside) }]
        : asides.map(({ aside, group }) => ({ key: aside, aside, label: asideText(texts, aside, group.count) }));
    const height = 24;
    const line = height + 4;
    const lead = isNarrow ? "" : texts.sayCount("Risk_inMatrix", rowCount, { placed: figures.placed });
    const shownLead = fitText(measure, lead, fontSize, width);
    const marks: Mark[] = [text("lead", shownLead, 0, line / 2, { fill: theme.muted, "font-size": fontSize })];
    const chips: Chip[] = [];
    let [x, row] = [lead === "" ? 0 : measure(shownLead, fontSize) + BETWEEN, 0];
    for (const { key, aside, label: words } of kinds) {
        const label = fitText(measure, words, fontSize, width - 2 * PADDING);
        const needed = measure(label, fontSize) + 2 * PADDING;
        if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
        const y = row * line + 2;
        const isOpen = open !== undefined && open === key;
        marks.push(
            rect(`${key}-chip`, x + 0.5, y + 0.5, needed - 1, height - 1, { rx: 12, fill: isOpen && !theme.highContrast ? theme.line : "none", stroke: theme.neutral, "stroke-width": isOpen ? 2 : 1 }),
            text(`${key}-label`, label, x + PADDING, y + height / 2, { fill: theme.foreground, "font-size": fontSize }),
        );
        chips.push({ aside, box: { x, y, width: needed, height } });
        x += needed + BETWEEN;
    }
    return { marks, chips, height: (row + 1) * line };
}
