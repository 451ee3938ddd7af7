import { lastTold, Series } from "../../domain/burn/series";
import { extentOf } from "./shownSeries";
import { spread } from "./endLabels";
import { LEFT_KEYS } from "./keys";
import { LEAST_FOR_LABELS, lineMarks } from "./curve";
import { Mark, text } from "./marks";
import { Picture, PictureInput, timePicture } from "./picture";
import { timeFrame, timeLabelHeight } from "./timeFrame";

/** What is left of an envelope over time: after what was spent, planned and expected. */
export function burnDownPicture(input: PictureInput): Picture {
    const { model, settings, fontSize, measure, size, theme, texts, amounts } = input;
    const { lines } = model.whole;
    const envelope = lines.revised ?? lines.budget;
    const left = (line: Series | undefined): Series | undefined => envelope === undefined ? undefined : remainder(envelope, line);
    const drawn = ([["planned", settings.lines.planned ? left(lines.planned) : undefined], ["forecast", settings.lines.forecast ? left(lines.forecast) : undefined], ["actual", left(lines.actual)]] as const)
        .flatMap(([line, series]): { readonly line: keyof typeof LEFT_KEYS; readonly series: Series }[] => series === undefined ? [] : [{ line, series }]);
    const labels = drawn.map(({ line, series }) => ({ line, series, last: lastTold(series, model.shown.to) })).filter(({ last }) => last >= 0)
        .map((one) => ({ ...one, label: texts.say("Burn_endLabel", { name: texts.say(LEFT_KEYS[one.line]), amount: amounts.amount(one.series[one.last]) }) }));
    const widest = Math.max(0, ...labels.map(({ label }) => measure(label, fontSize, true)));
    const hasLabels = settings.axes.endLabels && size.width >= LEAST_FOR_LABELS && widest < size.width * 0.4;
    const { marks, plot } = timeFrame(input, extentOf(drawn.map(({ series }) => series), model.shown.from, model.shown.to), { top: 0, height: size.height }, { top: fontSize, right: hasLabels ? Math.ceil(widest) + 14 : 4, bottom: timeLabelHeight(fontSize, model.axis?.grain ?? "month") });
    const heights = spread(labels.map(({ line, series, last }) => ({ key: line, y: plot.y(series[last]) })), Math.round(fontSize * 1.3), { top: plot.top, bottom: plot.top + plot.height });
    const named = labels.map(({ line, last, label }): Mark => text(`${line}-label`, label, plot.x(last) + 8, heights.get(line) ?? plot.top, {
        fill: line === "planned" ? theme.muted : theme.foreground, "font-size": fontSize, "font-weight": line === "planned" ? 400 : 600, stroke: theme.background, "stroke-width": 3, "paint-order": "stroke",
    }));
    return timePicture(size, [...marks, ...drawn.flatMap((one) => lineMarks(one, input, plot, model.isLit ? 0.25 : 1)), ...(hasLabels ? named : [])], plot);
}

/** An envelope minus what has gone of it. */
function remainder(envelope: Series, line: Series | undefined): Series | undefined {
    return line?.map((gone, place) => envelope[place] - gone);
}
