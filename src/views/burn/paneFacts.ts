import type { PaneFacts } from "../../settings/paneFacts";
import { textSizes } from "../../settings/textSizes";
import { dateLabel } from "./burnTexts";
import { currencyOf } from "./guards";
import type { LineLooks } from "./lineLooks";
import type { TooltipSource } from "./tooltip";
import type { Theme } from "../common/theme";

/** What the formatting pane is told of the picture. */
export function paneFacts(source: TooltipSource, looks: LineLooks, theme: Theme, mayDownload: boolean): PaneFacts {
    const { model, settings, table } = source;
    const sizes = textSizes(settings);
    const { measures } = table.budget;
    const told = (["planned", "committed", "earned", "forecast", "budget", "actual"] as const).filter((name) => measures[name] !== undefined);
    return {
        textColour: theme.foreground,
        headlineSize: sizes.headline,
        legendSize: sizes.legend,
        hasFields: table.tooltips.length > 0,
        mayDownload,
        heatmap: undefined,
        burn: {
            hasPeriods: model.axis !== undefined,
            hasParts: model.form === "variance" || model.form === "multiples",
            levelCount: model.levelCount,
            told: new Set<string>([...told, ...(measures.previousForecast === undefined ? [] : ["previous"]), ...(measures.revised === undefined ? [] : ["changes", "budget"])]),
            colours: { actual: looks.actual.colour, earned: looks.earned.colour, committed: looks.committed.colour, planned: looks.planned.colour, budget: looks.revised.colour },
            hasMadeForecasts: measures.madeForecast !== undefined,
            hasStatus: table.status !== undefined,
            closing: dateLabel(source, model.closing.place),
            unitName: currencyOf(table) ?? "",
        },
    };
}
