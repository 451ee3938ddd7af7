import { sameRisks } from "../../dataview/sameRows";
import { USUAL_FONT } from "../../settings/slices";
import { DateTexts, makeDateTexts } from "../../text/dates";
import { labelOf } from "../../text/label";
import { amountTexts, AmountTexts } from "../common/amounts";
import { currenciesOf } from "../common/currency";
import { detailDrawer } from "../common/drawDetail";
import { ExportUse, listenExport } from "../common/listenExport";
import type { MeasureIn } from "../common/measure";
import type { Services } from "../common/services";
import type { View, ViewInput } from "../common/view";
import type { MatrixFault } from "./chosenMatrix";
import { DrawStyle, makeDrawing } from "./draw";
import { exportLines } from "./exportLines";
import { faultMessage } from "./faults";
import { EXPORT_BUTTON, makeFrame, RiskFrame, stillFrame } from "./frame";
import type { Hit } from "./hit";
import { listen } from "./listen";
import { listenKeys } from "./listenKeys";
import { isFault, makeModel, RiskModel } from "./model";
import { riskQuestions } from "./notices";
import { Opened, stillOpened } from "./opened";
import { paneFacts } from "./paneFacts";
import { regionsOf } from "./regions";
import type { Risk } from "./risk";
import { describe, TooltipSource } from "./tooltip";
import { matrixGrid, registerGrid } from "./walk";
import { zoneLooks } from "./zoneLooks";

interface Drawn {
    readonly input: ViewInput;
    readonly source: TooltipSource;
    readonly frame: RiskFrame;
}

interface Read {
    readonly input: ViewInput;
    readonly model: RiskModel | MatrixFault;
    readonly dates: DateTexts;
}

/** The picture of the risks: what could happen, what was done about it, and what exceeds the appetite. */
export function riskView(root: HTMLElement, services: Services, measureIn: MeasureIn): View {
    const drawing = makeDrawing(root, services.isStill);
    const detail = detailDrawer(root);
    let drawn: Drawn | undefined;
    let read: Read | undefined;
    let opened: Opened | undefined;
    let pointed: Risk | undefined;

    const modelFor = (input: ViewInput): Read => {
        const dates = read?.input.texts.locale === input.texts.locale ? read.dates : makeDateTexts(input.texts);
        const model = read !== undefined && sameModel(read.input, input) ? read.model : readModel(input, dates);
        if (read?.model !== model) pointed = undefined;
        read = { input, model, dates };
        return read;
    };

    const drawAll = (input: ViewInput, model: RiskModel, dates: DateTexts): void => {
        const { texts, table, settings, theme, now } = input;
        opened = stillOpened(model, opened);
        const source: TooltipSource = { model, texts, dates, amounts: amountsOf(input, model), looks: zoneLooks(settings.riskZones, theme, texts), table, settings, now };
        const frame = frameOf(input, source, services, measureIn, drawing.scrollBar(), opened);
        drawn = { input, source, frame };
        drawing.frame(frame, drawing.scroller.scrollTop, pointed, styleOf(input, source, frame));
        keyboard.drawn();
        exporting.drawn();
    };

    const refresh = (): void => {
        if (drawn !== undefined) drawAll(drawn.input, drawn.source.model, drawn.source.dates);
    };

    const drawInSight = (): void => {
        if (drawn === undefined) return;
        drawing.window(drawn.frame, drawing.scroller.scrollTop, pointed);
        keyboard.drawn();
    };

    const point = (hit: Hit): void => {
        const next = hit.on === "risk" ? hit.risk : undefined;
        if (next === pointed || drawn === undefined) return;
        pointed = next;
        drawing.window(drawn.frame, drawing.scroller.scrollTop, pointed);
    };

    const open = (next: Opened | undefined): void => {
        if (next === opened) return;
        opened = next;
        drawing.scroller.scrollTop = 0;
        refresh();
    };

    const describeHit = (hit: Hit): ReturnType<typeof describe> => drawn === undefined ? [] : describe(drawn.source, hit);

    const keyboard = listenKeys(drawing.scroller, services, {
        matrix: () => drawn && matrixGrid(drawn.frame, drawn.source),
        register: (within) => drawn && registerGrid(drawn.frame, drawn.source, within),
        model: () => drawn?.source.model,
        theme: () => drawn?.input.theme,
        describe: describeHit, speak: drawing.speak, detail, scrolled: drawInSight, pointed: point, open,
    });

    const exporting = listenExport(root, services.downloads, () => drawn && exportUse(drawn));

    listen(drawing.scroller, drawing.svg, services, {
        frame: () => drawn?.frame, describe: describeHit, scrolled: drawInSight, pointed: point, pressed: keyboard.standOn, open, opened: () => opened,
    });

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
                const message = faultMessage(model, input.texts);
                return { questions: [message.title], message };
            }
            drawAll(input, model, dates);
            return { questions: drawn === undefined ? [] : riskQuestions(drawn.source) };
        },
        refresh,
        facts: () => drawn && paneFacts(drawn.source, drawn.input.theme, exporting.mayDownload()),
        parts: () => drawn === undefined ? [] : regionsOf(drawn.frame),
        clear,
    };
}

function styleOf({ settings: { headers: { fontFamily } }, theme, texts }: ViewInput, source: TooltipSource, frame: RiskFrame): DrawStyle {
    const { shape } = matrixGrid(frame, source);
    const name = [frame.sentence, texts.say("Risk_summary", { rows: source.model.rowCount })].filter((words) => words !== undefined).join(" ");
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

function readModel(input: ViewInput, dates: DateTexts): RiskModel | MatrixFault {
    const { texts } = input;
    return makeModel(input, { texts, label: (value) => labelOf(value, dates.day, String) ?? "" });
}

/** Whether the model of one input still stands for another: the same rows, and the same of the settings that it reads. */
function sameModel(one: ViewInput, other: ViewInput): boolean {
    const read = ({ settings: { risk, riskScale, riskZones, riskMatrix } }: ViewInput): string => JSON.stringify([risk, riskScale, riskZones, riskMatrix]);
    return one.texts.locale === other.texts.locale && (one.table.isHighlighted === undefined) === (other.table.isHighlighted === undefined) && sameRisks(one.table, other.table)
        && (one.settings === other.settings || read(one) === read(other));
}

/** All amounts of a picture are written in one unit: that of its largest. */
function amountsOf({ settings, table, texts }: ViewInput, { figures }: RiskModel): AmountTexts {
    const { exposure, exposureLow, exposureHigh } = table.risks.measures;
    const fields = [exposure, exposureLow, exposureHigh].filter((field) => field !== undefined);
    const currency = currenciesOf(fields, table.rowCount).values().next().value;
    return amountTexts(settings.amounts, figures.exposure ?? 0, currency ?? (fields.length === 0 ? "€" : undefined), texts);
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
