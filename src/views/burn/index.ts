import { sameAmounts } from "../../dataview/sameRows";
import { USUAL_FONT } from "../../settings/slices";
import { DateTexts, makeDateTexts } from "../../text/dates";
import { labelOf } from "../../text/label";
import { detailDrawer } from "../common/drawDetail";
import { ExportUse, listenExport } from "../common/listenExport";
import { EXPORT_BUTTON } from "../common/margins";
import type { MeasureIn } from "../common/measure";
import type { Services } from "../common/services";
import type { View, ViewInput } from "../common/view";
import { amountTexts, AmountTexts } from "../common/amounts";
import { DrawStyle, makeDrawing } from "./draw";
import { drawnSeries, extentOf } from "./shownSeries";
import { exportLines } from "./exportLines";
import { faultMessage } from "./faults";
import { BurnFrame, makeFrame, stillFrame } from "./frame";
import { BurnGrid, burnGrid } from "./gridTexts";
import { currencyOf } from "./guards";
import { Hit, rowsOf } from "./hit";
import { lineLooks } from "./lineLooks";
import { listen } from "./listen";
import { listenKeys } from "./listenKeys";
import { BurnFault, BurnModel, isFault, makeModel } from "./model";
import { burnQuestions } from "./notices";
import { paneFacts } from "./paneFacts";
import type { PictureInput } from "./picture";
import { regionsOf } from "./regions";
import { describe, TooltipSource } from "./tooltip";

interface Drawn {
    readonly input: ViewInput;
    readonly model: BurnModel;
    readonly source: TooltipSource;
    readonly frame: BurnFrame;
}

interface Read {
    readonly input: ViewInput;
    readonly model: BurnModel | BurnFault;
    readonly dates: DateTexts;
}

/** The picture of a budget: where the money goes, where it will land, and since when that is known. */
export function burnView(root: HTMLElement, services: Services, measureIn: MeasureIn): View {
    const drawing = makeDrawing(root, services.isStill);
    const detail = detailDrawer(root);
    let drawn: Drawn | undefined;
    let read: Read | undefined;

    const modelFor = (input: ViewInput): Read => {
        const dates = read?.input.texts.locale === input.texts.locale ? read.dates : makeDateTexts(input.texts);
        const model = read !== undefined && sameModel(read.input, input) ? read.model : readModel(input, dates);
        read = { input, model, dates };
        return read;
    };

    const drawAll = (input: ViewInput, model: BurnModel, dates: DateTexts): void => {
        const amounts = amountsOf(input, model);
        const source: TooltipSource = { model, texts: input.texts, dates, amounts, table: input.table, settings: input.settings };
        const frame = frameOf(input, source, services, measureIn, drawing.scrollBar());
        drawn = { input, model, source, frame };
        drawing.frame(frame, drawing.scroller.scrollTop, styleOf(input, source, frame));
        keyboard.drawn();
        exporting.drawn();
    };

    const drawInSight = (): void => {
        if (drawn === undefined) return;
        drawing.window(drawn.frame, drawing.scroller.scrollTop);
        keyboard.drawn();
    };

    const describeHit = (hit: Hit): ReturnType<typeof describe> => drawn === undefined ? [] : describe(drawn.source, hit);

    const keyboard = listenKeys(drawing.scroller, services, {
        grid: (): BurnGrid | undefined => drawn && burnGrid(drawn.frame, drawn.source),
        model: () => drawn?.model,
        theme: () => drawn?.input.theme,
        describe: describeHit, speak: drawing.speak, detail, scrolled: drawInSight,
    });

    const exporting = listenExport(root, services.downloads, () => drawn && exportUse(drawn));

    listen(drawing.scroller, drawing.svg, services, { frame: () => drawn?.frame, describe: describeHit, scrolled: drawInSight, pressed: keyboard.standOn });

    const clear = (): void => {
        drawn = undefined;
        drawing.clear();
        detail(undefined);
        exporting.drawn();
    };

    return {
        update: (input) => {
            const { model, dates } = modelFor(input);
            if (isFault(model)) {
                clear();
                const message = faultMessage(model, input.texts, dates);
                return { questions: [message.title], message };
            }
            drawAll(input, model, dates);
            return { questions: drawn === undefined ? [] : burnQuestions(drawn.source) };
        },
        refresh: () => drawn && drawAll(drawn.input, drawn.model, drawn.source.dates),
        facts: () => drawn && paneFacts(drawn.source, lineLooks(drawn.input.settings.lines, drawn.input.theme), drawn.input.theme, exporting.mayDownload()),
        parts: () => drawn === undefined ? [] : regionsOf(drawn.frame),
        clear,
    };
}

function styleOf({ settings: { headers: { fontFamily } }, theme, texts }: ViewInput, source: TooltipSource, frame: BurnFrame): DrawStyle {
    const { shape } = burnGrid(frame, source);
    const summary = texts.say("Burn_summary", { rows: source.model.rowCount });
    return { theme, summary, fontFamily: fontFamily === USUAL_FONT ? undefined : fontFamily, rowCount: shape.rows, columnCount: shape.columns };
}

/** The button stands at the right, where the headline ends. */
function exportUse({ input, model, frame }: Drawn): ExportUse {
    const { theme, texts, table, settings, size, notices } = input;
    return {
        theme, texts,
        title: texts.say("Burn_export"),
        lines: () => exportLines(table),
        rowCount: model.rowCount,
        isWanted: settings.download.show,
        missing: notices,
        x: size.width - EXPORT_BUTTON, y: Math.max(0, frame.pictureTop - EXPORT_BUTTON),
    };
}

function readModel(input: ViewInput, dates: DateTexts): BurnModel | BurnFault {
    const { texts } = input;
    const label = (value: unknown): string => labelOf(value, dates.day, String) ?? texts.say("Label_blank");
    return makeModel(input, { dates, label, portfolio: texts.say("Label_portfolio"), locale: texts.locale });
}

/** Whether the model of one input still stands for another: same rows, the same of the settings that it reads, and the same day, by which months are closed. */
function sameModel(one: ViewInput, other: ViewInput): boolean {
    return new Date(one.now).toDateString() === new Date(other.now).toDateString() && one.texts.locale === other.texts.locale && sameAmounts(one.table, other.table)
        && (one.settings === other.settings || JSON.stringify([one.settings.burn, one.settings.alerts, one.settings.scale]) === JSON.stringify([other.settings.burn, other.settings.alerts, other.settings.scale]));
}

/** All amounts of a picture are written in one unit: that of its largest. */
function amountsOf({ settings, table, texts }: ViewInput, model: BurnModel): AmountTexts {
    const [least, most] = extentOf(drawnSeries(model.whole, settings, model).map(({ series }) => series), 0, model.length - 1);
    return amountTexts(settings.amounts, Math.max(-least, most, Math.abs(model.whole.figures.landing ?? 0)), currencyOf(table), texts);
}

function frameOf(input: ViewInput, source: TooltipSource, services: Services, measureIn: MeasureIn, scrollBar: number): BurnFrame {
    const { settings, theme, texts, size, notices, table, now } = input;
    const { model, dates, amounts } = source;
    return (services.isStill ? stillFrame : makeFrame)({
        model, settings, theme, texts, dates, amounts, size, notices, table, now, scrollBar,
        looks: lineLooks(settings.lines, theme),
        measure: measureIn(settings.headers.fontFamily),
        isChosen: chosenBy(services, model),
    });
}

/** With a selection here, what is not part of it steps back. */
function chosenBy({ selection }: Services, model: BurnModel): PictureInput["isChosen"] {
    if (!selection.isActive()) return undefined;
    return (part, place) => {
        const rows = [...rowsOf(model, part, place)];
        return rows.length > 0 && selection.covers(rows);
    };
}
