import type { PaneFacts } from "../../settings/paneFacts";
import { textSizes } from "../../settings/textSizes";
import { dateLabel } from "./burnTexts";
import { currencyOf } from "./guards";
import type { LineLooks } from "./lineLooks";
import type { BurnForms } from "./model";
import type { TooltipSource } from "./tooltip";
import type { Theme } from "../common/theme";

const ALL = ["planned", "committed", "earned", "forecast", "previous", "budget", "changes", "actual"];

/** What a form does not draw, whatever the data tell. */
const LEFT_OUT: Readonly<Record<BurnForms, readonly string[]>> = {
    curve: [], bars: [], burnDown: ["committed", "earned", "previous", "budget", "changes"], multiples: ["previous", "changes"], variance: ALL,
};

/** What the formatting pane is told of the picture. */
export function paneFacts(source: TooltipSource, looks: LineLooks, theme: Theme, mayDownload: boolean): PaneFacts {
    const { model, settings, table } = source;
    const sizes = textSizes(settings);
    const { measures } = table.budget;
    const told = (["planned", "committed", "earned", "forecast", "budget", "actual"] as const).filter((name) => measures[name] !== undefined);
    const marks = [...told, ...(measures.previousForecast === undefined ? [] : ["previous"]), ...(measures.revised === undefined ? [] : ["changes", "budget"])];
    return {
        textColour: theme.foreground,
        headlineSize: sizes.headline,
        legendSize: sizes.legend,
        hasFields: table.tooltips.length > 0,
        mayDownload,
        heatmap: undefined,
        risks: undefined,
        burn: {
            form: model.form,
            hasPeriods: model.axis !== undefined,
            hasParts: model.form === "variance" || model.form === "multiples",
            levelCount: model.levelCount,
            told: new Set(marks.filter((name) => !LEFT_OUT[model.form].includes(name))),
            colours: { actual: looks.actual.colour, earned: looks.earned.colour, committed: looks.committed.colour, planned: looks.planned.colour, budget: looks.revised.colour },
            hasMadeForecasts: measures.madeForecast !== undefined,
            hasStatus: table.status !== undefined,
            closing: dateLabel(source, model.closing.place),
            unitName: currencyOf(table) ?? "",
        },
    };
}
