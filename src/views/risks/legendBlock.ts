import type { TextStyle } from "../../settings/settings";
import { Block, BlockStyle, NO_BLOCK } from "../common/blocks";
import { fitText } from "../common/fitText";
import { Mark, path, rect, text } from "../common/marks";
import { textAttributes } from "../common/textStyle";
import { PIP_STEP, pips } from "./cellMarks";
import { isCell } from "./risk";
import type { RiskWords } from "./riskTexts";
import { SHAPE_COUNT, shapeMark } from "./shapes";

interface Entry {
    readonly key: string;
    readonly label: string;
    readonly width: number;
    readonly marks: (x: number, y: number) => readonly Mark[];
}

const BESIDE = 6;
const BETWEEN = 16;

/** What the fills, dots, shapes and hollow marks mean. */
export function riskLegend(words: RiskWords, legend: TextStyle, style: BlockStyle, most: number, hasLineLabel: boolean): Block {
    const { width, fontSize, measure, theme } = style;
    const line = Math.round(fontSize * 1.7);
    const marks: Mark[] = [];
    let [x, row] = [0, 0];
    for (const entry of [...zoneEntries(words, style), ...positionEntries(words, style, hasLineLabel), ...shapeEntries(words, style)]) {
        const label = fitText(measure, entry.label, fontSize, width - entry.width - BESIDE, legend.bold);
        const needed = entry.width + BESIDE + measure(label, fontSize, legend.bold);
        if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
        const y = (row + 0.5) * line;
        marks.push(...entry.marks(x, y), text(`${entry.key}-label`, label, x + entry.width + BESIDE, y, { "font-size": fontSize, ...textAttributes(legend, theme, theme.foreground) }));
        x += needed + BETWEEN;
    }
    const height = marks.length === 0 ? 0 : (row + 1) * line;
    return height === 0 || height > most ? NO_BLOCK : { marks, height };
}

function zoneEntries({ looks }: RiskWords, { theme }: BlockStyle): readonly Entry[] {
    return looks.map(({ label, tint, strong }, at): Entry => {
        const count = at + 1;
        const width = Math.max(18, count * PIP_STEP + 8);
        const frame = theme.highContrast ? theme.foreground : theme.line;
        return {
            key: `zone${at}`, label, width,
            marks: (x, y) => [
                rect(`zone${at}-fill`, x, y - 7, width, 14, { fill: tint, stroke: frame, rx: 3 }),
                pips(`zone${at}-pips`, count, x + width / 2 - ((count - 1) * PIP_STEP) / 2, y, strong),
            ],
        };
    });
}

const FIELDS = { inherent: "impact", previous: "previousImpact", target: "targetImpact" } as const;

/** Positions that some risk tells. */
function positionEntries({ model: { register, mode, tells: bound }, texts, settings: { riskBubbles, riskZones } }: RiskWords, { theme }: BlockStyle, hasLineLabel: boolean): readonly Entry[] {
    const tells = (name: "inherent" | "previous" | "target"): boolean => bound.has(FIELDS[name]) && register.risks.some((risk) => isCell(risk[name]));
    const hollow = (key: string, label: string, dash: string): Entry => ({
        key, label, width: 12,
        marks: (x, y) => [shapeMark(`${key}-sign`, 0, x + 6, y, 5, { fill: theme.background, stroke: theme.foreground, "stroke-width": 1.75, "stroke-dasharray": dash })],
    });
    const hasInherent = register.stand === "residual" && (mode === "residualMode" || mode === "movementMode") && tells("inherent");
    const hasPrevious = (mode === "sinceLastMode" || mode === "residualMode" && riskBubbles.ghosts) && tells("previous");
    const hasTarget = mode === "residualMode" && riskBubbles.targets && tells("target");
    const line: Entry = { key: "appetite", label: texts.say("Risk_appetiteLine"), width: 16, marks: (x, y) => [path("appetite-sample", `M${x} ${y + 4}h8v-8h8`, { stroke: theme.foreground, "stroke-width": 3 })] };
    return [
        ...(riskZones.appetite === "noAppetite" || hasLineLabel ? [] : [line]),
        ...(hasInherent ? [hollow("inherent", texts.say("Risk_legendInherent"), "none")] : []),
        ...(hasPrevious ? [hollow("previous", texts.say("Risk_legendPrevious"), "2 2")] : []),
        ...(hasTarget ? [{ ...hollow("target", texts.say("Risk_legendTarget"), "none"), marks: (x: number, y: number) => [...hollow("target", "", "none").marks(x, y), shapeMark("target-aim", 0, x + 6, y, 2, { fill: theme.foreground })] }] : []),
    ];
}

/** Categories beyond the shapes that there are share the last of them. */
function shapeEntries({ model: { register: { categories }, mode }, texts, settings: { riskBubbles } }: RiskWords, { theme }: BlockStyle): readonly Entry[] {
    if (!riskBubbles.shapes || mode === "heatMode" || categories.length < 2) return [];
    const own = categories.length > SHAPE_COUNT ? SHAPE_COUNT - 1 : categories.length;
    const labels = [...categories.slice(0, own).map((name) => name === "" ? texts.say("Label_blank") : name), ...(categories.length > own ? [texts.say("Risk_otherCategories", { count: categories.length - own })] : [])];
    return labels.map((label, at): Entry => ({
        key: `shape${at}`, label, width: 12,
        marks: (x, y) => [shapeMark(`shape${at}-sign`, at, x + 6, y, 5, { fill: theme.neutral })],
    }));
}
