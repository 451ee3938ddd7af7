import type { GapLevel } from "../../domain/burn/gap";
import { fitText } from "../common/fitText";
import { EXPORT_BUTTON } from "../common/margins";
import { visibleRange } from "../common/scroll";
import { gapText } from "./figureItems";
import { levelOf } from "./gapLooks";
import { levelColour } from "../common/levelColour";
import { DIMMED, Mark, path, rect, text } from "../common/marks";
import { shownParts } from "./model";
import type { Part } from "./part";
import type { PartsPicture, PictureInput, PlacedPart } from "./picture";

const GAP = 8;
/** Narrower pictures have no columns of budget and landing. */
const LEAST_FOR_COLUMNS = 600;
/** In narrower ones yet a share stands for its amount. */
const LEAST_FOR_AMOUNTS = 420;

/** Where each part lands against its budget, as bars from a common line: over it to the right, under it to the left. */
export function variancePicture(input: PictureInput): PartsPicture {
    const { model, size } = input;
    const parts = shownParts(model);
    const row = Math.max(24, Math.round(input.fontSize * 2));
    const columns = varianceColumns(input, parts);
    const head = row;
    const foot = parts.length > 1 ? row + 2 : 0;
    const placeOfPart = (index: number): PlacedPart => ({ part: parts[index], index, x: 0, y: index * row, width: size.width, height: row });
    const bottom = Math.min(size.height - foot, head + parts.length * row);
    return {
        height: head + parts.length * row + foot,
        still: [...headMarks(input, columns, row), ...(foot > 0 ? totalMarks(input, columns, bottom, row) : []), path("zero", `M${Math.round(columns.zero) + 0.5} ${head}V${bottom}`, { stroke: input.theme.foreground, "stroke-width": 1 })],
        plot: undefined,
        perRow: 1,
        scrollTop: head,
        footHeight: foot,
        placeOfPart,
        partsIn: (top, end) => {
            const { first, end: after } = visibleRange(parts.length, row, top, end - top);
            return Array.from({ length: after - first }, (_, at) => placeOfPart(first + at));
        },
        marksOf: (placed) => partMarks(input, columns, placed),
    };
}

/** Where the columns stand: the name, the budget, the landing, then the bars around their common line. */
interface Columns {
    readonly name: number;
    readonly budgetEnd: number;
    readonly landingEnd: number;
    readonly zero: number;
    readonly left: number;
    readonly right: number;
    /** Pixels an amount. */
    readonly scale: number;
    /** Where labels end that stand in a column of their own, for want of room beside the bars. */
    readonly labelEnd: number | undefined;
}

function varianceColumns({ model, size, measure, fontSize, amounts, texts }: PictureInput, parts: readonly Part[]): Columns {
    const written = [...parts, model.whole];
    const wide = (words: readonly string[]): number => Math.ceil(Math.max(0, ...words.map((one) => measure(one, fontSize, true))));
    const sample = (valueOf: (part: Part) => number | undefined): readonly string[] => longest(written.map(valueOf).filter((value) => value !== undefined).map(amounts.bare));
    const hasColumns = size.width >= LEAST_FOR_COLUMNS;
    const budget = hasColumns ? wide([texts.say("Burn_figure_revised"), ...sample(({ figures }) => figures.compared ?? figures.revised)]) + GAP : 0;
    const landing = hasColumns ? wide([texts.say("Burn_figure_landing"), ...sample(({ figures }) => figures.landing)]) + GAP : 0;
    const names = wide(longest(written.map(({ label }) => label)));
    const name = Math.min(names + GAP, Math.max(60, size.width * (hasColumns ? 0.36 : 0.42)));
    const gaps = parts.map(({ figures: { gap } }) => gap ?? 0);
    const label = wide(longest(written.map((part) => gapLabel(part, { amounts, size }))));
    const [over, under] = [Math.max(0, ...gaps), Math.max(0, ...gaps.map((gap) => -gap))];
    const start = name + budget + landing + GAP;
    if (!hasColumns) {
        const scale = over + under > 0 ? Math.max(10, size.width - start - label - GAP) / (over + under) : 0;
        return { name, budgetEnd: name, landingEnd: name, zero: start + under * scale, left: start, right: size.width, scale, labelEnd: size.width };
    }
    // A label stands at the far side of its bar, where there is one.
    const room = Math.max(10, size.width - start - (over > 0 || under === 0 ? label + GAP : 0) - (under > 0 ? label + GAP : 0));
    const scale = over + under > 0 ? room / (over + under) : 0;
    const left = start + (under > 0 ? label + GAP : 0);
    return { name, budgetEnd: name + budget, landingEnd: name + budget + landing, zero: left + under * scale, left: start, right: size.width, scale, labelEnd: undefined };
}

/** The widest of many texts is among the longest: measuring a few is enough. */
function longest(words: readonly string[]): readonly string[] {
    return [...words].sort((one, other) => other.length - one.length).slice(0, 8);
}

/** In a narrow picture the share stands alone, or the amount where there is no share. */
function gapLabel({ figures: { gap, gapShare } }: Part, { amounts, size }: Pick<PictureInput, "amounts" | "size">): string {
    if (gap === undefined) return "";
    if (size.width < LEAST_FOR_AMOUNTS) return gapShare === undefined ? amounts.signed(gap) : amounts.signedPercent(gapShare);
    return gapText(gap, gapShare, amounts);
}

function headMarks({ texts, theme, fontSize, amounts, measure }: PictureInput, columns: Columns, row: number): readonly Mark[] {
    const at = { fill: theme.muted, "font-size": fontSize };
    const gap = texts.say("Burn_gapTitle", { unit: amounts.unit });
    // The button that saves the data stands at the right where nothing is above.
    const [half, right] = [measure(gap, fontSize) / 2, columns.right - EXPORT_BUTTON];
    const middle = Math.min(Math.max(columns.zero, columns.left + half), right - half);
    return [
        ...(columns.budgetEnd > columns.name ? [text("head-budget", texts.say("Burn_figure_revised"), columns.budgetEnd, row / 2, { ...at, "text-anchor": "end" })] : []),
        ...(columns.landingEnd > columns.budgetEnd ? [text("head-landing", texts.say("Burn_figure_landing"), columns.landingEnd, row / 2, { ...at, "text-anchor": "end" })] : []),
        text("head-gap", fitText(measure, gap, fontSize, right - columns.name), middle, row / 2, { ...at, "text-anchor": "middle" }),
    ];
}

function partMarks(input: PictureInput, columns: Columns, { part, y, height }: PlacedPart): readonly Mark[] {
    const opacity = isDim(input, part) ? DIMMED : 1;
    return rowMarks(input, columns, part, { top: y, height, opacity, isBold: false });
}

export function isDim({ model, isChosen }: Pick<PictureInput, "model" | "isChosen">, part: Part): boolean {
    if (isChosen !== undefined) return !isChosen(part, undefined);
    return model.isLit && part.lit === undefined;
}

function totalMarks(input: PictureInput, columns: Columns, top: number, row: number): readonly Mark[] {
    const { theme, size, model } = input;
    const marks = rowMarks(input, { ...columns, scale: 0 }, model.whole, { top: top + 2, height: row, opacity: 1, isBold: true });
    return [path("total-line", `M0 ${Math.round(top) + 0.5}H${size.width}`, { stroke: theme.neutral }), ...marks.map((mark) => ({ ...mark, key: `total-${mark.key}` }))];
}

interface RowLook {
    readonly top: number;
    readonly height: number;
    readonly opacity: number;
    readonly isBold: boolean;
}

function rowMarks(input: PictureInput, columns: Columns, part: Part, { top, height, opacity, isBold }: RowLook): readonly Mark[] {
    const { measure, fontSize, theme, amounts, settings, texts } = input;
    const { figures } = part;
    const middle = top + height / 2;
    const at = { fill: theme.foreground, "font-size": fontSize, "font-weight": isBold ? 600 : 400, opacity };
    const level = levelOf(figures, settings.alerts);
    const budget = figures.compared ?? figures.revised;
    return [
        text("name", fitText(measure, part.label, fontSize, columns.name - GAP, isBold), 0, middle, at),
        ...(columns.budgetEnd > columns.name && budget !== undefined ? [text("budget", amounts.bare(budget), columns.budgetEnd, middle, { ...at, fill: theme.muted, "text-anchor": "end" })] : []),
        ...(columns.landingEnd > columns.budgetEnd && figures.landing !== undefined ? [text("landing", amounts.bare(figures.landing), columns.landingEnd, middle, { ...at, "text-anchor": "end" })] : []),
        ...(figures.gap === undefined
            ? [text("none", texts.say(figures.landing === undefined ? "Burn_noLanding" : "Burn_noBudget"), columns.zero + GAP, middle, { ...at, fill: theme.muted, "font-style": "italic" })]
            : barMarks(input, columns, part, figures.gap, level, { middle, height, at })),
    ];
}

function barMarks(input: PictureInput, { zero, scale, labelEnd }: Columns, part: Part, gap: number, level: GapLevel | undefined, { middle, height, at }: { readonly middle: number; readonly height: number; readonly at: Mark["at"] }): readonly Mark[] {
    const colour = levelColour(level, input.theme);
    const length = Math.abs(gap) * scale;
    const isOver = gap > 0;
    const thick = Math.min(16, height * 0.56);
    const label = gapLabel(part, input);
    const isRight = isOver || length === 0;
    return [
        ...(scale > 0 && length > 0 ? [rect("bar", isOver ? zero : zero - length, middle - thick / 2, Math.max(1, length), thick, { fill: isOver ? colour : input.theme.background, stroke: colour, "stroke-width": 1.25, opacity: at.opacity })] : []),
        text("gap", label, labelEnd ?? (isRight ? zero + length + GAP : zero - length - GAP), middle, { ...at, fill: colour, "text-anchor": labelEnd === undefined && isRight ? "start" : "end" }),
    ];
}
