import { textSizes } from "../../settings/textSizes";
import { Block, BlockStyle, NO_BLOCK } from "../common/blocks";
import { headlineBlock } from "../common/headlineBlock";
import { EXPORT_BUTTON, LEFT, RIGHT } from "../common/margins";
import { noticeBlock } from "../common/noticeBlock";
import { noticeLineCount } from "../common/noticeLines";
import { pixels } from "../common/pixels";
import type { Size } from "../common/view";
import { barsPicture } from "./bars";
import { alertLine, figureStrip, lineLegend } from "./blocks";
import { burnDownPicture } from "./burnDown";
import { curvePicture, LEAST_FOR_LABELS } from "./curve";
import { drawnSeries, withinRoom } from "./shownSeries";
import { figureItems } from "./figureItems";
import { burnHeadline } from "./headline";
import type { DrawnLine } from "./lineLooks";
import { BurnForms, shownParts } from "./model";
import { multiplesPicture } from "./multiples";
import { burnQuestions, burnRemarks } from "./notices";
import { heightInSight, Picture, PictureInput } from "./picture";
import { variancePicture } from "./variance";
import type { PortfolioTable } from "../../dataview/table";

/** A block with its place below the top of the visual. */
export interface PlacedBlock extends Block {
    readonly top: number;
}

/** Everything that holds while one scrolls, in CSS pixels from the top left corner of the visual. */
export interface BurnFrame {
    readonly input: PictureInput;
    readonly size: Size;
    readonly sentence: string | undefined;
    readonly headline: PlacedBlock;
    readonly strip: PlacedBlock;
    readonly alerts: PlacedBlock;
    readonly legend: PlacedBlock;
    readonly notices: PlacedBlock;
    readonly noticeText: string;
    readonly picture: Picture;
    readonly pictureTop: number;
    readonly room: Size;
    /** What must scroll to reach all of the picture. */
    readonly contentHeight: number;
}

export interface FrameInput extends Omit<PictureInput, "size" | "measure" | "fontSize" | "isSmall"> {
    readonly table: PortfolioTable;
    readonly size: Size;
    readonly measure: PictureInput["measure"];
    /** Sentences about the data as a whole, from outside of the view. */
    readonly notices: readonly string[];
    /** Breadth of a scroll bar. */
    readonly scrollBar: number;
}

const AIR = 6;
/** From which height on there is room for the strip, for alerts, and for two lines of them. */
const LEAST_FOR_STRIP = 190;
const LEAST_FOR_ALERTS = 150;
const LEAST_FOR_TWO_LINES = 380;
const LEAST_PICTURE = 60;

const PICTURES: Readonly<Record<BurnForms, (input: PictureInput) => Picture>> = {
    curve: curvePicture, bars: barsPicture, burnDown: burnDownPicture, variance: variancePicture, multiples: multiplesPicture,
};

/** Where nobody can scroll, the parts that do not fit are counted. */
export function stillFrame(input: FrameInput): BurnFrame {
    const first = makeFrame(input);
    if (first.picture.height <= first.room.height) return first;
    const all = shownParts(input.model).length;
    const withNotice = (count: number): BurnFrame => makeFrame({ ...input, notices: [...input.notices, input.texts.sayCount("Notice_partsOutOfSight", count)] });
    // The notice takes room itself, which may cost a part more than it said.
    return withNotice(all - wholeParts(withNotice(all), all));
}

function wholeParts({ picture, room }: BurnFrame, all: number): number {
    if (picture.plot !== undefined) return all;
    return Math.min(all, Math.floor(heightInSight(picture, room) / picture.placeOfPart(0).height) * picture.perRow);
}

export function makeFrame(input: FrameInput): BurnFrame {
    const { model, settings, size, theme } = input;
    const points = textSizes(settings);
    const fontSize = pixels(points.headers);
    const measure: PictureInput["measure"] = settings.headers.bold ? (words, at) => input.measure(words, at, true) : input.measure;
    const scrolls = model.form === "variance" || model.form === "multiples";
    const width = Math.max(1, size.width - LEFT - RIGHT - (scrolls ? input.scrollBar : 0));
    const style: BlockStyle = { width, fontSize, measure, theme };
    const beside: BlockStyle = { ...style, width: Math.max(1, width - EXPORT_BUTTON) };
    const sentence = burnHeadline(input);
    const headline = headlineBlock(input, [sentence], beside.width);
    const strip = settings.figures.show && size.height >= LEAST_FOR_STRIP ? figureStrip((most) => figureItems(model.whole, input, settings.alerts, most), beside) : NO_BLOCK;
    const alerts = settings.alerts.show && size.height >= LEAST_FOR_ALERTS ? alertLine(model.whole.alerts(), input, size.height >= LEAST_FOR_TWO_LINES ? 2 : 1, beside) : NO_BLOCK;
    const sentences = [...burnQuestions(input), ...input.notices];
    const notices = noticeBlock({ questions: sentences, remarks: burnRemarks(input), most: noticeLineCount(size.height) }, style);
    const legend = legendBlock(input, { ...beside, fontSize: pixels(points.legend) });
    const onTop = settings.headline.position === "top";
    const above = (onTop ? headline.height : 0) + strip.height + alerts.height + (settings.legend.position === "top" ? legend.height : 0) + AIR;
    const below = (onTop ? 0 : headline.height) + (settings.legend.position === "top" ? 0 : legend.height) + notices.height;
    const room = { width, height: Math.max(Math.min(LEAST_PICTURE, size.height), size.height - above - below) };
    const pictureInput: PictureInput = { ...input, size: room, measure, fontSize, isSmall: isSmall(size) };
    const picture = PICTURES[model.form](pictureInput);
    const stacked = stack({ headline, strip, alerts, legend, notices, onTop, legendOnTop: settings.legend.position === "top", room });
    return { input: pictureInput, size, sentence, ...stacked, noticeText: sentences.join(" "), picture, room, contentHeight: size.height + Math.max(0, picture.height - room.height) };
}

interface Stack {
    readonly headline: Block;
    readonly strip: Block;
    readonly alerts: Block;
    readonly legend: Block;
    readonly notices: Block;
    readonly onTop: boolean;
    readonly legendOnTop: boolean;
    readonly room: Size;
}

type Stacked = Pick<BurnFrame, "headline" | "strip" | "alerts" | "legend" | "notices" | "pictureTop">;

/** Headline, figures, alerts, then the picture, its legend and notices; headline and legend where the author wants them. */
function stack({ headline, strip, alerts, legend, notices, onTop, legendOnTop, room }: Stack): Stacked {
    let top = 0;
    const next = (block: Block): PlacedBlock => {
        const placed = { ...block, top };
        top += block.height;
        return placed;
    };
    const first = onTop ? next(headline) : undefined;
    const [placedStrip, placedAlerts] = [next(strip), next(alerts)];
    const upper = legendOnTop ? next(legend) : undefined;
    const pictureTop = top + AIR;
    top = pictureTop + room.height;
    return { pictureTop, strip: placedStrip, alerts: placedAlerts, legend: upper ?? next(legend), notices: next(notices), headline: first ?? next(headline) };
}

/** Lines carry their names at their ends: a legend stands only where these have no room, or where there are many pictures. */
function legendBlock(input: FrameInput, style: BlockStyle): Block {
    const { model, settings, size, looks, texts } = input;
    if (!settings.legend.show || model.form === "variance" || size.height < LEAST_FOR_STRIP) return NO_BLOCK;
    const parts = model.form === "multiples" ? shownParts(model).slice(0, MOST_ASKED) : [model.whole];
    const drawn = new Set<DrawnLine>();
    for (const part of parts) for (const { line } of drawnSeries(part, settings, model)) drawn.add(line);
    if (model.form === "multiples") for (const line of ["budget", "previousForecast"] as const) drawn.delete(line);
    if (model.form !== "multiples" && settings.axes.endLabels && style.width >= LEAST_FOR_LABELS) return NO_BLOCK;
    const legend = lineLegend([...drawn].filter((line) => withinRoom(line, isSmall(size))), looks, texts, settings.legend, style);
    return legend.height > size.height * MOST_LEGEND ? NO_BLOCK : legend;
}

const SMALL: Size = { width: 340, height: 260 };

function isSmall({ width, height }: Size): boolean {
    return width < SMALL.width || height < SMALL.height;
}

/** The share of the height that a legend may take from the picture. */
const MOST_LEGEND = 0.16;

/** Parts are told by the same fields: looking at some of them finds every line. */
const MOST_ASKED = 60;
