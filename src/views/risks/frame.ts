import { textSizes } from "../../settings/textSizes";
import { Block, BlockStyle, NO_BLOCK } from "../common/blocks";
import { headlineBlock } from "../common/headlineBlock";
import { EXPORT_BUTTON, LEFT, RIGHT } from "../common/margins";
import { noticeBlock, Notices } from "../common/noticeBlock";
import { fitText, Measure } from "../common/fitText";
import { lineHeight } from "../common/lineHeight";
import { noticeLineCount } from "../common/noticeLines";
import { pixels } from "../common/pixels";
import type { Theme } from "../common/theme";
import type { Size } from "../common/view";
import { AsideBlock, asideBlock, NO_ASIDE } from "./asideBlock";
import { arrange, Arrangement } from "./arrange";
import { totalText } from "./axisMarks";
import { HEAD, LEAST_FOR_TEXT } from "./cellMarks";
import { Box, gridPlan, GridPlan } from "./gridPlan";
import { headlines, riskHeadline } from "./headline";
import { riskLegend } from "./legendBlock";
import { itemHeight } from "./listLayout";
import { MatrixInput } from "./matrixInput";
import { isCounted } from "./moveMarks";
import { faultFindings, riskQuestions, riskRemarks } from "./notices";
import { Opened, openedRanking, openedTitle } from "./opened";
import { placedMatrix } from "./picture";
import { PlacedLabel, placeCells } from "./placing";
import { isCell, Risk } from "./risk";
import type { Ranking } from "./ranking";
import { MOST_LABEL } from "./riskMarks";
import type { RiskWords } from "./riskTexts";

export interface PlacedBlock extends Block {
    readonly top: number;
}

/** Everything that holds while one scrolls, in CSS pixels from the top left corner of the visual. */
export interface RiskFrame {
    readonly input: MatrixInput;
    readonly size: Size;
    readonly sentence: string | undefined;
    readonly headline: PlacedBlock;
    readonly asides: AsideBlock & { readonly top: number };
    readonly legend: PlacedBlock;
    readonly notices: PlacedBlock;
    readonly bodyTop: number;
    /** From the top left corner of the body. */
    readonly arrangement: Arrangement;
    readonly list: RiskList | undefined;
    /** What must scroll to reach all of the list. */
    readonly contentHeight: number;
}

export interface RiskList {
    /** The list without its title, from the top left corner of the visual. */
    readonly box: Box;
    readonly title: string;
    readonly titleBox: Box;
    readonly ranking: Ranking;
    readonly itemHeight: number;
    /** Whether it shows one cell or one group, and can be closed over all again. */
    readonly isOpened: boolean;
}

export interface FrameInput extends RiskWords {
    readonly theme: Theme;
    readonly size: Size;
    readonly measure: Measure;
    readonly notices: readonly string[];
    readonly scrollBar: number;
    readonly opened: Opened | undefined;
    readonly isChosen: MatrixInput["isChosen"];
}

const AIR = 6;
const LEAST_BODY = 60;
const LEAST_FOR_LEGEND = 240;
const MOST_LEGEND = 0.14;
const LEAST_FOR_ASIDES = 150;
/** In lower tiles notices are left to the host's own sign. */
const LEAST_HIGH_FOR_NOTICES = 240;
/** In narrower tiles each notice takes one line. */
const LEAST_FOR_NOTICES = 420;

/** Where nobody can scroll, the risks of the list that do not fit are counted. */
export function stillFrame(input: FrameInput): RiskFrame {
    const first = makeFrame(input);
    const missing = outOfSight(first);
    if (missing === 0) return first;
    const withNotice = (count: number): RiskFrame => makeFrame({ ...input, notices: [...input.notices, input.texts.sayCount("Notice_risksOutOfSight", count)] });
    // The notice takes room itself, which may cost a risk more than it said.
    return withNotice(outOfSight(withNotice(missing)));
}

function outOfSight({ list }: RiskFrame): number {
    return list === undefined ? 0 : Math.max(0, list.ranking.count - Math.floor(list.box.height / list.itemHeight));
}

export function makeFrame(input: FrameInput): RiskFrame {
    const { settings, size, theme } = input;
    const points = textSizes(settings);
    const fontSize = pixels(points.headers);
    const measure: Measure = settings.headers.bold ? (words, at) => input.measure(words, at, true) : input.measure;
    const width = Math.max(1, size.width - LEFT - RIGHT - input.scrollBar);
    const style: BlockStyle = { width, fontSize, measure, theme };
    const beside: BlockStyle = { ...style, width: Math.max(1, width - EXPORT_BUTTON) };
    const sentence = riskHeadline(input);
    const headline = headlineBlock(input, headlines(input), beside.width);
    const asides = size.height >= LEAST_FOR_ASIDES ? asideBlock(input, chosenAside(input.opened), style) : NO_ASIDE;
    const legend = legendBlock(input, { ...(settings.legend.position === "top" ? beside : style), fontSize: pixels(points.legend) });
    const notices = noticeBlock(noticesOf(input), style);
    const onTop = settings.headline.position === "top";
    const legendOnTop = settings.legend.position === "top";
    const above = (onTop ? Math.max(headline.height, settings.download.show ? EXPORT_BUTTON : 0) : 0) + (legendOnTop ? legend.height : 0) + AIR;
    const below = asides.height + (legendOnTop ? 0 : legend.height) + notices.height + (onTop ? 0 : headline.height);
    const room = { width, height: Math.max(Math.min(LEAST_BODY, size.height), size.height - above - below - AIR) };
    const arrangement = arrange(room, settings.riskList.position);
    const stacked = stack({ headline, asides, legend, notices, onTop, legendOnTop, above, room });
    const list = listOf(input, arrangement, stacked.bodyTop, fontSize, room);
    const missing = list === undefined ? 0 : Math.max(0, list.ranking.count * list.itemHeight - list.box.height);
    return { size, sentence, arrangement, list, ...stacked, input: matrixInput(input, arrangement, measure, fontSize), contentHeight: size.height + missing };
}

function chosenAside(opened: Opened | undefined): Parameters<typeof asideBlock>[1] {
    return opened?.on === "aside" ? opened.aside : opened?.on === "beside" ? "beside" : undefined;
}

interface Stack {
    readonly headline: Block;
    readonly asides: AsideBlock;
    readonly legend: Block;
    readonly notices: Block;
    readonly onTop: boolean;
    readonly legendOnTop: boolean;
    readonly above: number;
    readonly room: Size;
}

/** Headline, then the picture, what stands beside it, its legend and notices; headline and legend where the author wants them. */
function stack({ headline, asides, legend, notices, onTop, legendOnTop, above, room }: Stack): Pick<RiskFrame, "headline" | "asides" | "legend" | "notices" | "bodyTop"> {
    let top = above + room.height + AIR;
    const next = <Placed extends Block>(block: Placed): Placed & { readonly top: number } => {
        const placed = { ...block, top };
        top += block.height;
        return placed;
    };
    const upper = { ...legend, top: above - AIR - legend.height };
    const placedAsides = next(asides);
    const placedLegend = legendOnTop ? upper : next(legend);
    const placedNotices = next(notices);
    return { bodyTop: above, asides: placedAsides, legend: placedLegend, notices: placedNotices, headline: onTop ? { ...headline, top: 0 } : next(headline) };
}

function legendBlock(input: FrameInput, style: BlockStyle): Block {
    const { settings, size } = input;
    const isMini = arrange({ width: style.width, height: size.height }, settings.riskList.position).kind === "mini";
    if (!settings.legend.show || size.height < LEAST_FOR_LEGEND || isMini) return NO_BLOCK;
    return riskLegend(input, settings.legend, style, size.height * MOST_LEGEND);
}

function noticesOf(input: FrameInput): Notices {
    const { size } = input;
    if (size.height < LEAST_HIGH_FOR_NOTICES) return { questions: [], remarks: [], most: 0 };
    const checks = faultFindings(input).map(({ sentence }) => sentence);
    return { questions: [...checks, ...riskQuestions(input), ...input.notices], remarks: riskRemarks(input), most: size.width < LEAST_FOR_NOTICES ? 1 : noticeLineCount(size.height) };
}

function listOf(input: FrameInput, { list }: Arrangement, bodyTop: number, fontSize: number, room: Size): RiskList | undefined {
    const { opened } = input;
    // Where there is no list, what one opens lies over the matrix.
    const box = list ?? (opened === undefined ? undefined : { x: 0, y: 0, width: input.size.width - LEFT - RIGHT - input.scrollBar, height: room.height });
    if (box === undefined) return undefined;
    const titleHeight = Math.max(24, lineHeight(fontSize) + 6);
    return {
        box: { x: LEFT + box.x, y: bodyTop + box.y + titleHeight, width: box.width, height: Math.max(0, box.height - titleHeight) },
        titleBox: { x: LEFT + box.x, y: bodyTop + box.y, width: box.width, height: titleHeight },
        title: openedTitle(input, opened),
        ranking: openedRanking(input.model, opened),
        itemHeight: itemHeight(fontSize),
        isOpened: opened !== undefined,
    };
}

/** Cells of more risks have no room for numbers. */
const MOST_NUMBERED = 30;
const MOST_MEASURED = 4;

/** The widest number of a risk that may be written, in pixels: it is among the longest. */
function widestNumber({ cells }: FrameInput["model"], measure: (id: string) => number): number {
    const ids = cells.flatMap((group) => group.count > MOST_NUMBERED ? [] : group.risks.map(({ id }) => id));
    const longest = [...new Set(ids)].sort((one, other) => other.length - one.length).slice(0, MOST_MEASURED);
    return Math.min(MOST_LABEL, Math.ceil(Math.max(0, ...longest.map(measure))));
}

/** A number as far as it fits, on the side of its mark that no arrow comes to. */
function labeller({ model, settings }: FrameInput, { across }: GridPlan, labelWidth: number, measure: Measure, fontSize: number): (risk: Risk) => PlacedLabel {
    return (risk) => {
        const shown = fitText(measure, risk.id, fontSize, labelWidth);
        const from = [risk.inherent, risk.previous].filter(isCell).some((cell) => risk.cell !== undefined && cell[across.name] > risk.cell[across.name]);
        const hasArrows = settings.riskBubbles.arrows !== "noArrows" && model.ranking.count <= MOST_NUMBERED;
        return { side: from && hasArrows ? "left" : "right", shown, width: measure(shown, fontSize) };
    };
}

function matrixInput(input: FrameInput, arrangement: Arrangement, measure: Measure, fontSize: number): MatrixInput {
    const { model, settings, theme } = input;
    const isMini = arrangement.kind === "mini";
    const widest = [model.whole, ...model.rows, ...model.columns].map((group) => measure(totalText(input, group), fontSize * 0.9, true));
    const plan = gridPlan({
        matrix: model.matrix, isLikelihoodUp: settings.risk.orientation === "likelihoodUp", box: arrangement.matrix, measure, fontSize, isMini,
        hasTitles: settings.riskCells.axisTitles, hasTotals: settings.riskCells.totals, totalsWidth: Math.ceil(Math.max(...widest)),
    });
    const labelWidth = settings.riskBubbles.labels && !isMini ? widestNumber(input.model, (id) => measure(id, fontSize * 0.9)) : 0;
    const cells = placeCells({
        model, plan, labelWidth, labelOf: labeller(input, plan, labelWidth, measure, fontSize * 0.9), isBySize: settings.riskBubbles.size === "byExposure" && model.figures.exposure !== undefined,
        clusterFrom: settings.riskBubbles.cluster, isCounted: isMini || isCounted(input),
        head: HEAD, foot: plan.cellHeight >= LEAST_FOR_TEXT && (settings.riskCells.counts || settings.riskCells.values) ? Math.round(fontSize * 1.3) : 0,
    });
    return { ...input, plan, placed: placedMatrix(cells), theme, measure, fontSize, isMini };
}
