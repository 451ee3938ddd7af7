import type { TextStyle } from "../../settings/settings";
import { Block, BlockStyle, NO_BLOCK } from "../common/blocks";
import { fitText } from "../common/fitText";
import { Mark, path, rect, text } from "../common/marks";
import { textAttributes } from "../common/textStyle";
import { PIP_STEP, pips } from "./cellMarks";
import { isSameCell } from "../../domain/risks/matrix";
import { isCounted } from "./moveMarks";
import { isCell, Risk } from "./risk";
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

/** What the fills, dots, shapes and hollow marks mean; where there is no room for all, the shapes go first, then the positions. */
export function riskLegend(words: RiskWords, legend: TextStyle, style: BlockStyle, most: number): Block {
    const [zones, positions, shapes] = [zoneEntries(words, style), positionEntries(words, style), shapeEntries(words, style)];
    for (const entries of [[...zones, ...positions, ...shapes], [...zones, ...positions], zones]) {
        const block = flow(entries, legend, style);
        if (block.height <= most) return block;
    }
    return NO_BLOCK;
}

function flow(entries: readonly Entry[], legend: TextStyle, { width, fontSize, measure, theme }: BlockStyle): Block {
    const line = Math.round(fontSize * 1.7);
    const marks: Mark[] = [];
    let [x, row] = [0, 0];
    for (const entry of entries) {
        const label = fitText(measure, entry.label, fontSize, width - entry.width - BESIDE, legend.bold);
        const needed = entry.width + BESIDE + measure(label, fontSize, legend.bold);
        if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
        const y = (row + 0.5) * line;
        marks.push(...entry.marks(x, y), text(`${entry.key}-label`, label, x + entry.width + BESIDE, y, { "font-size": fontSize, ...textAttributes(legend, theme, theme.foreground) }));
        x += needed + BETWEEN;
    }
    return marks.length === 0 ? NO_BLOCK : { marks, height: (row + 1) * line };
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

/** What is drawn of positions: hollow marks and arrows where they are few, counts and flows where they are many. */
function positionEntries(words: RiskWords, { theme }: BlockStyle): readonly Entry[] {
    const { model, texts, settings: { riskZones, riskBubbles } } = words;
    const ink = { stroke: theme.foreground, "stroke-width": 1.75 };
    const hollow = (key: string, label: string, dash: string, inside: readonly Mark[] = []): Entry => ({
        key, label, width: 12,
        marks: (x, y) => [shapeMark(`${key}-sign`, 0, x + 6, y, 5, { fill: theme.background, ...ink, "stroke-dasharray": dash }), ...inside.map((mark) => ({ ...mark, at: { ...mark.at, cx: x + 6, cy: y } }))],
    });
    const line: Entry = { key: "appetite", label: texts.say("Risk_appetiteLine"), width: 16, marks: (x, y) => [path("appetite-sample", `M${x} ${y + 4}h8v-8h8`, { stroke: theme.foreground, "stroke-width": 3 })] };
    const arrow: Entry = { key: "flow", label: texts.say("Risk_legendFlow"), width: 20, marks: (x, y) => [path("flow-sample", `M${x} ${y}h13`, { ...ink, "stroke-width": 3 }), path("flow-head", `M${x + 20} ${y}l-7 -4v8z`, { fill: theme.foreground })] };
    const counted: Entry = { key: "counted", label: texts.say("Risk_legendCounted"), width: 14, marks: (x, y) => [shapeMark("counted-sign", 0, x + 7, y, 6, { fill: theme.background, stroke: theme.neutral, "stroke-width": 2.5 })] };
    const guests = shownGuests(words);
    const isFlow = isCounted(words) && model.mode !== "heatMode";
    return [
        ...(riskZones.appetite === "noAppetite" ? [] : [line]),
        ...(guests.has("inherent") ? [hollow("inherent", texts.say("Risk_legendInherent"), "none")] : []),
        ...(guests.has("previous") ? [hollow("previous", texts.say("Risk_legendPrevious"), "2 2")] : []),
        ...(guests.has("target") ? [hollow("target", texts.say("Risk_legendTarget"), "none", [shapeMark("target-aim", 0, 0, 0, 2, { fill: theme.foreground })])] : []),
        ...(isFlow ? [counted, ...(riskBubbles.arrows === "noArrows" ? [] : [arrow])] : []),
        ...(!isFlow && model.mode !== "heatMode" && model.cells.some(({ count }) => count > MOST_ALONE) ? [counted] : []),
    ];
}

/** Cells of more risks seldom have room for each. */
const MOST_ALONE = 20;

/** The positions that stand in the picture without being pointed at: those of few risks. */
function shownGuests(words: RiskWords): ReadonlySet<"inherent" | "previous" | "target"> {
    const { model: { register, mode, ranking }, settings: { riskBubbles } } = words;
    if (isCounted(words) || riskBubbles.arrows !== "allArrows" && ranking.count > MOST_GUESTS) return new Set();
    const isElsewhere = (name: "inherent" | "previous" | "target") => (risk: Risk): boolean => {
        const other = risk[name];
        return risk.cell !== undefined && isCell(other) && !isSameCell(other, risk.cell);
    };
    const wanted = {
        inherent: register.stand === "residual" && (mode === "residualMode" || mode === "movementMode"),
        previous: register.stand === "residual" && (mode === "sinceLastMode" || mode === "residualMode" && riskBubbles.ghosts),
        target: mode === "residualMode" && riskBubbles.targets,
    };
    return new Set((["inherent", "previous", "target"] as const).filter((name) => wanted[name] && ranking.all().some(isElsewhere(name))));
}

/** Beyond so many risks more than a few will have moved. */
const MOST_GUESTS = 40;

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
