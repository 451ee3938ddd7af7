import { sameRows } from "../../dataview/sameRows";
import { UNKNOWN } from "../../domain/status";
import { USUAL_FONT } from "../../settings/slices";
import { LEVEL_PLACES } from "../../settings/places";
import type { Settings } from "../../settings/settings";
import { DateTexts, makeDateTexts } from "../../text/dates";
import { labelOf } from "../../text/label";
import type { Texts } from "../../text/say";
import { ExportUse, listenExport } from "../common/listenExport";
import { detailDrawer } from "../common/drawDetail";
import type { Measure } from "../common/fitText";
import type { MeasureIn } from "../common/measure";
import { trendMarks } from "../common/trendMarks";
import { makeLooks } from "../common/looks";
import { remembered } from "../common/remembered";
import type { View, ViewInput } from "../common/view";
import { DrawStyle, makeDrawing } from "./draw";
import type { IsDimmed } from "./drawCells";
import { Frame, headHeight, LEGEND_LEFT, makeFrame, makeWindow, Window } from "./layout";
import { presentAtRight } from "./presentAtRight";
import { Folding, folding } from "./folding";
import { headline } from "./headline";
import { IsLit, litCells } from "./highlights";
import type { Hit } from "./hit";
import { legendEntries, swatches } from "./legendEntries";
import { listen, rowsOf } from "./listen";
import type { Services } from "../common/services";
import { HeatmapModel, makeModel } from "./model";
import { exportLines } from "./exportLines";
import { listenKeys } from "./listenKeys";
import { describe, TooltipLine, TooltipSource } from "./tooltip";
import { looksChoice } from "./looksChoice";
import { paneFacts } from "./paneFacts";
import { partsOf } from "./parts";
import { cellPaints } from "./cellPaints";
import { cellWords } from "./cellWords";
import { hasGroups, withTotal } from "./total";
import { arranged, countHidden } from "./rowOrder";
import { stillFrame } from "./stillFrame";
import { summariesOf } from "./summaries";
import { openNodes, TreeNode } from "../common/tree";

interface Drawn {
    readonly input: ViewInput;
    readonly dates: DateTexts;
    readonly model: HeatmapModel;
    readonly isLit: IsLit | undefined;
    readonly view: Window;
    readonly style: DrawStyle;
}

export function heatmapView(root: HTMLElement, services: Services, measureIn: MeasureIn): View {
    const drawing = makeDrawing(root, services.isStill);
    const [folds, start] = [folding(), presentAtRight()];
    let drawn: Drawn | undefined;

    const scrollNow = (): { x: number; y: number } => ({ x: drawing.scroller.scrollLeft, y: drawing.scroller.scrollTop });

    const looksFor = remembered(makeLooks);

    const drawAll = (input: ViewInput, model: HeatmapModel, dates: DateTexts): void => {
        const isLit = input.table.isHighlighted && litCells(model, input.table.isHighlighted);
        const style = drawStyle(input, model, dimmedBy(services, isLit), looksFor);
        const frame = layOut(input, { model, dates, measure: measureIn(input.settings.headers.fontFamily), isStill: services.isStill }, openRows(input, model, folds), drawing.scrollBar());
        const [at, view] = [scrollNow(), makeWindow(frame, start.from(frame, scrollNow()))];
        drawing.frame(view, style);
        if (view.scroll.x !== at.x && start.isHeld()) drawing.scroller.scrollLeft = view.scroll.x;
        drawn = { input, model, isLit, dates, view, style };
        keyboard.drawn();
        exporting.drawn();
    };

    const scrolled = (): void => {
        start.scrolledTo(scrollNow());
        drawInSight();
    };

    const drawInSight = (): void => {
        if (drawn === undefined) return;
        const style = { ...drawn.style, isDimmed: dimmedBy(services, drawn.isLit) };
        drawn = { ...drawn, view: makeWindow(drawn.view.frame, scrollNow()), style };
        drawing.window(drawn.view, style);
        keyboard.drawn();
    };

    const turn = (node: TreeNode): void => {
        if (drawn === undefined) return;
        folds.turn(node);
        services.rememberTurned(folds.turned());
        drawAll(drawn.input, drawn.model, drawn.dates);
    };

    const source = (): TooltipSource | undefined => drawn && tooltipSource(drawn, services);

    const [view, detail] = [(): Window | undefined => drawn?.view, detailDrawer(root)];
    const keyboard = listenKeys(drawing.scroller, services, { view, theme: () => drawn?.style.theme, source, turn, scrolled, speak: drawing.speak, detail });

    const exporting = listenExport(root, services.downloads, () => drawn && exportUse(drawn, services));

    listen(drawing.scroller, drawing.svg, services, {
        view, turn, scrolled, describe: (hit) => describeFrom(source(), hit), pressed: keyboard.standOn, colour: () => drawn?.style.theme.foreground ?? "", stretched: keyboard.stretchTo,
    });

    return {
        update: (input) => {
            folds.takeOver(input.turned);
            const dates = drawn?.input.texts.locale === input.texts.locale ? drawn.dates : makeDateTexts(input.texts);
            const model = drawn !== undefined && sameModel(drawn.input, input) ? drawn.model : readModel(input, dates);
            drawAll(input, model, dates);
            return { questions: unknownNotice(model, input.texts) };
        },
        refresh: drawInSight,
        facts: () => drawn && paneFacts(drawn.model, drawn.input, drawn.style, exporting.mayDownload()),
        parts: () => drawn === undefined ? [] : partsOf(drawn.view.frame),
        clear: () => {
            drawn = undefined;
            if (start.isHeld()) drawing.scroller.scrollLeft = 0;
            drawing.clear();
            exporting.drawn();
        },
    };
}

function tooltipSource({ input, model, dates }: Drawn, services: Services): TooltipSource {
    return { model, dates, table: input.table, texts: input.texts, tooltips: input.settings.tooltips, mayFilter: services.allowInteractions };
}

function exportUse(drawn: Drawn, services: Services): ExportUse {
    const { input, view: { frame }, style: { theme } } = drawn;
    const source = tooltipSource(drawn, services);
    return {
        theme, texts: input.texts,
        title: input.texts.say("Export_file"),
        lines: () => exportLines(source),
        rowCount: drawn.model.rowCount,
        isWanted: input.settings.download.show,
        missing: input.notices,
        x: LEGEND_LEFT, y: frame.top - headHeight(frame),
    };
}

function openRows(input: ViewInput, model: HeatmapModel, folds: Folding): Pick<Frame, "open" | "isFolded"> {
    const isFolded = folds.test(input.settings);
    const { rows } = input.settings;
    const open = openNodes(model.tree, isFolded, arranged(model, rows, input.texts.locale));
    return { open: withTotal(open, model.tree.root, rows.total), isFolded };
}

function describeFrom(source: TooltipSource | undefined, hit: Hit): readonly TooltipLine[] {
    return source === undefined ? [] : describe(source, hit);
}

function readModel(input: ViewInput, dates: DateTexts): HeatmapModel {
    const { table, settings, scale, texts, now } = input;
    const label = (value: unknown): string => labelOf(value, dates.day, String) ?? texts.say("Label_blank");
    return makeModel({ table, settings, scale, words: { dates, label, portfolio: texts.say("Label_portfolio") }, now });
}

/** Whether the model of one input still stands for another: same arrays, and the same of the settings that it reads. */
function sameModel(one: ViewInput, other: ViewInput): boolean {
    return one.texts.locale === other.texts.locale && sameRows(one.table, other.table) && (one.settings === other.settings || modelKey(one.settings) === modelKey(other.settings));
}

/** What of the settings the model is made with; colours and icons are no part of it. */
function modelKey({ view, scale, levels, states, trend, staleness, rollup }: Settings): string {
    const { kind, customLevels, scoreLimits, polarity } = scale;
    return JSON.stringify([view, kind, customLevels, scoreLimits, polarity, LEVEL_PLACES.map((place) => levels[`label${place}`]), { ...states, colour: "" }, trend, staleness, rollup]);
}

interface Material {
    readonly model: HeatmapModel;
    readonly dates: DateTexts;
    readonly measure: Measure;
    readonly isStill: boolean;
}

function layOut(input: ViewInput, { model, dates, measure, isStill }: Material, rows: Pick<Frame, "open" | "isFolded">, scrollBar: number): Frame {
    const { settings, size, texts, table } = input;
    const options = {
        trends: settings.trend.show && showsTrends(model, input),
        stableTrends: settings.trend.showStable,
        staleness: settings.staleness.show && table.collected !== undefined,
        coverage: settings.rollup.showCoverage,
        gaps: settings.rollup.showGap,
        groups: hasGroups(model, settings),
        groupsMayLackRating: settings.rollup.rule === "declared" || !settings.rollup.includeStale || table.weight !== undefined && settings.rollup.useWeight && settings.rollup.rule === "mean",
    };
    const legend = settings.legend.show ? legendEntries(model, texts, options) : [];
    const notices = [...hiddenNotice(model, settings, texts), ...unknownNotice(model, texts), ...input.notices];
    const sentence = settings.headline.show ? headline(model, texts, options) : undefined;
    const words = cellWords(settings.cells.content, model, table, texts, dates);
    const parts = { model, settings, size, words, paints: cellPaints(settings.cells, table, input.theme), ...rows, headline: sentence, legend, notices, summaries: summariesOf(model, texts), measure, scrollBar };
    return isStill ? stillFrame(parts, texts) : makeFrame(parts);
}

function showsTrends(model: HeatmapModel, { table, settings }: ViewInput): boolean {
    return model.columns.kind === "period" && settings.trend.source !== "declared" || table.trend !== undefined;
}

function hiddenNotice(model: HeatmapModel, { rows }: Settings, texts: Texts): string[] {
    const count = countHidden(model, model.tree.root, rows.shown);
    return count === 0 ? [] : [texts.sayCount("Notice_hidden", count)];
}

function unknownNotice(model: HeatmapModel, texts: Texts): string[] {
    const count = model.statusCounts[UNKNOWN];
    return count === 0 ? [] : [texts.sayCount("Notice_unknown", count)];
}

function drawStyle(input: ViewInput, model: HeatmapModel, isDimmed: IsDimmed, looksFor: typeof makeLooks): DrawStyle {
    const { theme, settings, texts } = input;
    const family = settings.headers.fontFamily;
    const looks = looksFor(model.scale.levels.length, looksChoice(settings, model.scale), theme);
    const summary = texts.say("Summary", { rows: model.tree.root.children.length, columns: model.columns.list.length, cells: model.rowCount });
    return { theme, looks, swatchOf: swatches(looks, trendMarks(settings.trend.arrows, settings.trend.direction), theme), isDimmed, summary, texts: settings, fontFamily: family === USUAL_FONT ? undefined : family };
}

/** With a selection here or in another visual, what is not part of it steps back, and stays where it is. */
function dimmedBy({ selection }: Services, isLit: IsLit | undefined): IsDimmed {
    if (!selection.isActive()) return isLit === undefined ? () => false : (row, column) => row.cells.status[column] !== 0 && !isLit(row.node, column);
    return (row, column, view) => row.cells.status[column] !== 0 && !selection.covers(rowsOf(view, { on: "cell", row, column }));
}
