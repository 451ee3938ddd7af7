import { sameRisks } from "../../dataview/sameRows";
import type { RiskMatrix } from "../../domain/risks/matrix";
import { USUAL_FONT } from "../../settings/slices";
import { DateTexts, makeDateTexts } from "../../text/dates";
import { labelOf } from "../../text/label";
import { detailDrawer } from "../common/drawDetail";
import { ExportUse, listenExport } from "../common/listenExport";
import { EXPORT_BUTTON } from "../common/margins";
import type { MeasureIn } from "../common/measure";
import type { Services } from "../common/services";
import type { View, ViewInput } from "../common/view";
import { Drawing, DrawStyle, makeDrawing } from "./draw";
import { exportLines } from "./exportLines";
import { faultMessage } from "./faults";
import { makeFrame, RiskFrame, stillFrame } from "./frame";
import type { Hit } from "./hit";
import { listen } from "./listen";
import { listenKeys } from "./listenKeys";
import { isFault, makeModel, RiskFault, RiskModel } from "./model";
import { balance, riskQuestions } from "./notices";
import { Opened, stillOpened } from "./opened";
import { paneFacts } from "./paneFacts";
import { regionsOf } from "./regions";
import type { Risk } from "./risk";
import { describe, TooltipSource } from "./tooltip";
import { riskAmounts } from "./units";
import { matrixGrid, matrixShape, registerGrid } from "./walk";
import { zoneLooks } from "./zoneLooks";

interface Drawn {
    readonly input: ViewInput;
    readonly source: TooltipSource;
    readonly frame: RiskFrame;
}

interface Read {
    readonly input: ViewInput;
    readonly model: RiskModel | RiskFault;
    readonly dates: DateTexts;
}

/** The picture as it stands: what was drawn, what is opened in the list, and what is pointed at. */
interface Picture {
    readonly drawn: () => Drawn | undefined;
    readonly opened: () => Opened | undefined;
    readonly drawAll: (input: ViewInput, model: RiskModel, dates: DateTexts) => void;
    readonly refresh: () => void;
    readonly inSight: () => void;
    readonly point: (hit: Hit) => void;
    readonly open: (next: Opened | undefined) => void;
    /** Scrolls the list to a risk. */
    readonly reveal: (risk: Risk) => void;
    readonly clear: () => void;
}

/** @param told called when all or a part was drawn */
function makePicture(drawing: Drawing, services: Services, measureIn: MeasureIn, told: { readonly all: () => void; readonly part: () => void }): Picture {
    let drawn: Drawn | undefined;
    let opened: Opened | undefined;
    let pointed: Risk | undefined;

    const drawAll = (input: ViewInput, model: RiskModel, dates: DateTexts): void => {
        if (drawn !== undefined && drawn.source.model !== model) pointed = undefined;
        opened = stillOpened(model, opened);
        const source = sourceOf(input, model, dates);
        const frame = frameOf(input, source, services, measureIn, drawing.scrollBar(), opened);
        drawn = { input, source, frame };
        // Fewer risks may leave the list shorter than it was scrolled.
        drawing.frame(frame, Math.min(drawing.scroller.scrollTop, frame.contentHeight - frame.size.height), pointed, styleOf(input, source, frame));
        told.all();
    };

    const refresh = (): void => {
        if (drawn !== undefined) drawAll(drawn.input, drawn.source.model, drawn.source.dates);
    };

    return {
        drawn: () => drawn,
        opened: () => opened,
        drawAll, refresh,
        inSight: () => {
            if (drawn === undefined) return;
            drawing.window(drawn.frame, drawing.scroller.scrollTop, pointed);
            told.part();
        },
        point: (hit) => {
            const next = hit.on === "risk" ? hit.risk : undefined;
            if (next === pointed || drawn === undefined) return;
            pointed = next;
            drawing.window(drawn.frame, drawing.scroller.scrollTop, next);
        },
        open: (next) => {
            if (next === opened) return;
            opened = next;
            drawing.scroller.scrollTop = 0;
            refresh();
        },
        reveal: (risk) => {
            const list = drawn?.frame.list;
            const place = list?.ranking.all().indexOf(risk) ?? -1;
            if (list === undefined || place < 0) return;
            const [top, { scrollTop }] = [place * list.itemHeight, drawing.scroller];
            const to = Math.max(Math.min(scrollTop, top), top + list.itemHeight - list.box.height);
            if (to !== scrollTop) drawing.scroller.scrollTo({ top: to, behavior: "instant" });
        },
        clear: () => {
            drawn = undefined;
            drawing.clear();
        },
    };
}

/** The picture of the risks: what could happen, what was done about it, and what exceeds the appetite. */
export function riskView(root: HTMLElement, services: Services, measureIn: MeasureIn): View {
    const drawing = makeDrawing(root, services.isStill);
    const detail = detailDrawer(root);
    const readerOf = modelReader();
    const picture = makePicture(drawing, services, measureIn, { all: () => { keyboard.drawn(); exporting.drawn(); }, part: () => keyboard.drawn() });
    const { drawn, open, point } = picture;
    const use = { describe: (hit: Hit) => whileDrawn(drawn(), ({ source }) => describe(source, hit)) ?? [], scrolled: picture.inSight, pointed: point, open };

    const keyboard = listenKeys(drawing.scroller, services, {
        ...use,
        matrix: () => whileDrawn(drawn(), ({ frame, source }) => matrixGrid(frame, source)),
        register: (within) => whileDrawn(drawn(), ({ frame, source }) => registerGrid(frame, source, within)),
        model: () => drawn()?.source.model,
        theme: () => drawn()?.input.theme,
        speak: drawing.speak, detail,
    });
    const exporting = listenExport(root, services.downloads, () => whileDrawn(drawn(), exportUse));
    listen(drawing.scroller, drawing.svg, services, { ...use, frame: () => drawn()?.frame, pressed: keyboard.standOn, opened: picture.opened, revealed: picture.reveal });

    const clear = (): void => {
        picture.clear();
        detail(undefined);
        exporting.drawn();
    };

    return {
        update: (input) => {
            const { model, dates } = readerOf(input);
            if (!isFault(model)) {
                picture.drawAll(input, model, dates);
                return { questions: whileDrawn(drawn(), ({ source }) => riskQuestions(source)) ?? [] };
            }
            clear();
            const message = faultMessage(model, input.texts);
            return { questions: [message.title], message };
        },
        refresh: picture.refresh,
        facts: () => whileDrawn(drawn(), ({ source, input }) => paneFacts(source, input.theme, exporting.mayDownload())),
        parts: () => whileDrawn(drawn(), ({ frame }) => regionsOf(frame)) ?? [],
        clear,
    };
}

function whileDrawn<Made>(drawn: Drawn | undefined, make: (drawn: Drawn) => Made): Made | undefined {
    return drawn && make(drawn);
}

/** Reads a model once, and again only for other rows or settings. */
function modelReader(): (input: ViewInput) => Read {
    let read: Read | undefined;
    return (input) => {
        const before = read?.input.texts.locale === input.texts.locale ? read : undefined;
        const dates = before?.dates ?? makeDateTexts(input.texts);
        const model = before !== undefined && sameModel(before.input, input) ? before.model : readModel(input, dates, before && matrixFor(input, before));
        read = { input, model, dates };
        return read;
    };
}

/** The matrix depends on the settings and the language alone. */
function matrixFor({ settings }: ViewInput, { input, model }: Read): RiskMatrix | undefined {
    return input.settings === settings && !isFault(model) ? model.matrix : undefined;
}

function sourceOf(input: ViewInput, model: RiskModel, dates: DateTexts): TooltipSource {
    const { texts, table, settings, theme, now } = input;
    return { model, texts, dates, ...riskAmounts(settings.amounts, table, model.matrix, Math.abs(model.figures.exposure ?? 0), texts), looks: zoneLooks(settings.riskZones, theme, texts), table, settings, now };
}

function styleOf({ settings: { headers: { fontFamily } }, theme, texts }: ViewInput, source: TooltipSource, frame: RiskFrame): DrawStyle {
    const shape = matrixShape(frame, source.model);
    const name = [frame.sentence, texts.say("Risk_summary", { rows: source.model.rowCount }), balance(source)].filter((words) => words !== undefined).join(" ");
    return { theme, name, fontFamily: fontFamily === USUAL_FONT ? undefined : fontFamily, rowCount: shape.rows, columnCount: shape.columns };
}

/** The button stands at the right, where the headline ends. */
function exportUse({ input, source, frame }: Drawn): ExportUse {
    const { theme, texts, table, settings, size, notices } = input;
    return {
        theme, texts,
        title: texts.say("Risk_export"),
        lines: () => exportLines(table, source),
        rowCount: source.model.rowCount,
        isWanted: settings.download.show,
        missing: notices,
        x: size.width - EXPORT_BUTTON, y: Math.max(0, frame.bodyTop - EXPORT_BUTTON - 2),
    };
}

function readModel(input: ViewInput, dates: DateTexts, matrix: RiskMatrix | undefined): RiskModel | RiskFault {
    const { texts } = input;
    return makeModel(input, { texts, label: (value) => labelOf(value, dates.day, String) ?? "" }, matrix);
}

/** Whether the model of one input still stands for another: the same rows, and the same of the settings that it reads. */
function sameModel(one: ViewInput, other: ViewInput): boolean {
    const read = ({ settings: { risk, riskScale, riskZones, riskMatrix } }: ViewInput): string => JSON.stringify([risk, riskScale, riskZones, riskMatrix]);
    return (one.table.isHighlighted === undefined) === (other.table.isHighlighted === undefined) && sameRisks(one.table, other.table)
        && (one.settings === other.settings || read(one) === read(other));
}

function frameOf(input: ViewInput, source: TooltipSource, services: Services, measureIn: MeasureIn, scrollBar: number, opened: Opened | undefined): RiskFrame {
    const { theme, size, notices, settings } = input;
    const { selection } = services;
    return (services.isStill ? stillFrame : makeFrame)({
        ...source, theme, size, notices, opened, scrollBar,
        measure: measureIn(settings.headers.fontFamily),
        isChosen: selection.isActive() ? ({ row }) => selection.covers([row]) : undefined,
    });
}
