import { lastTold, Series } from "../../domain/burn/series";
import { closedLine, extentOf } from "./shownSeries";
import { spread } from "./endLabels";
import { LEFT_KEYS } from "./keys";
import { chosenPlaces, LEAST_FOR_LABELS, lineMarks } from "./curve";
import type { Lines } from "./lines";
import { DIMMED, halo, Mark, text } from "../common/marks";
import type { Part } from "./part";
import type { PictureInput, TimePicture, TimePlot } from "./picture";
import { timeFrame, timeLabelHeight } from "./timeFrame";


/** What is left after a line, by place. */
interface Left {
    readonly line: keyof typeof LEFT_KEYS;
    readonly series: Series;
}

interface LeftLabel extends Left {
    readonly last: number;
    readonly label: string;
}

/** What is left of an envelope over time: after what was spent, planned and expected. */
export function burnDownPicture(input: PictureInput): TimePicture {
    const { model: { whole, shown, axis, isLit }, fontSize, measure, size } = input;
    const drawn = leftOf(input, whole);
    const labels = labelsOf(input, drawn);
    const widest = Math.max(0, ...labels.map(({ label }) => measure(label, fontSize, true)));
    const hasLabels = input.settings.axes.endLabels && size.width >= LEAST_FOR_LABELS && widest < size.width * 0.4;
    const extent = extentOf(drawn.map(({ series }) => series), shown.from, shown.to);
    const { marks, plot } = timeFrame(input, extent, { top: 0, height: size.height }, { top: fontSize, right: hasLabels ? Math.ceil(widest) + 14 : 4, bottom: timeLabelHeight(fontSize, axis?.grain ?? "month") });
    const lit = whole.lit === undefined ? [] : leftOf(input, { ...whole, lines: whole.lit });
    return { height: size.height, plot, still: [
        ...marks,
        ...drawn.flatMap((one) => lineMarks(one, input, plot, isLit ? DIMMED : 1)),
        ...lit.flatMap((one) => lineMarks(one, input, plot, 1).map((mark) => ({ ...mark, key: `lit-${mark.key}` }))),
        ...chosenPlaces(input, plot),
        ...(hasLabels ? labelMarks(input, plot, labels) : []),
        ...(drawn.length === 0 ? [text("nothing", input.texts.say("Burn_nothingTold"), plot.left + 4, plot.top + plot.height / 2, { fill: input.theme.muted, "font-size": fontSize, "font-style": "italic" })] : []),
    ] };
}

/** The lines of what is left, where there is an envelope of which it could be. */
export function leftOf({ settings }: Pick<PictureInput, "settings">, part: Pick<Part, "isMissing"> & { readonly lines: Lines }): readonly Left[] {
    const { lines } = part;
    const envelope = lines.revised ?? lines.budget;
    if (envelope === undefined) return [];
    const gone = { planned: settings.lines.planned ? lines.planned : undefined, forecast: settings.lines.forecast ? lines.forecast : undefined, actual: closedLine(part) };
    return (["planned", "forecast", "actual"] as const).flatMap((line): Left[] => {
        const series = gone[line]?.map((amount, place) => envelope[place] - amount);
        return series === undefined || lastTold(series) < 0 ? [] : [{ line, series }];
    });
}

function labelsOf({ model: { shown }, texts, amounts }: PictureInput, drawn: readonly Left[]): readonly LeftLabel[] {
    return drawn.flatMap((one): LeftLabel[] => {
        const last = lastTold(one.series, shown.to);
        return last < 0 ? [] : [{ ...one, last, label: texts.say("Burn_endLabel", { name: texts.say(LEFT_KEYS[one.line]), amount: amounts.amount(one.series[last]) }) }];
    });
}

/** The weightiest are placed first, so that they stay where not all have room. */
function labelMarks({ theme, fontSize }: PictureInput, plot: TimePlot, labels: readonly LeftLabel[]): readonly Mark[] {
    const wanted = [...labels].reverse().map(({ line, series, last }) => ({ key: line, y: plot.y(series[last]) }));
    const heights = spread(wanted, Math.round(fontSize * 1.3), { top: plot.top, bottom: plot.top + plot.height });
    return labels.flatMap(({ line, last, label }): readonly Mark[] => {
        const y = heights.get(line);
        return y === undefined ? [] : [text(`${line}-label`, label, plot.x(last) + 8, y, {
            fill: line === "planned" ? theme.muted : theme.foreground, "font-size": fontSize, "font-weight": line === "planned" ? 400 : 600, ...halo(theme.background),
        })];
    });
}
