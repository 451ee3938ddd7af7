import { STATE_CODES } from "../../settings/chosenScale";
import type { PaneFacts } from "../../settings/paneFacts";
import type { Settings } from "../../settings/settings";
import { textSizes } from "../../settings/textSizes";
import { STATE_NAMES, StateName } from "../../settings/places";
import type { Texts } from "../../text/say";
import type { PortfolioTable } from "../../dataview/table";
import { NOT_RATED } from "../../domain/status";
import type { Looks } from "../common/looks";
import type { Theme } from "../common/theme";
import type { HeatmapModel } from "./model";
import { hasGroups } from "./total";
import { statusWord } from "./words";

interface FactsInput {
    readonly table: PortfolioTable;
    readonly texts: Texts;
    readonly settings: Pick<Settings, "rows" | "headers" | "headline" | "legend">;
}

/** What the formatting pane is told of the picture. */
export function paneFacts(model: HeatmapModel, { table, texts, settings }: FactsInput, { looks, theme }: { readonly looks: Looks; readonly theme: Theme }, mayDownload: boolean): PaneFacts {
    const sizes = textSizes(settings);
    const states = STATE_NAMES.map((name): [StateName, string] => [name, statusWord(STATE_CODES[name], model.scale, texts)]);
    return {
        textColour: theme.foreground,
        headlineSize: sizes.headline,
        legendSize: sizes.legend,
        hasFields: [table.comment, table.weight, ...table.tooltips].some((field) => field !== undefined),
        mayDownload,
        burn: undefined,
        risks: undefined,
        heatmap: {
            levels: model.scale.levels.map((_, at) => ({ label: statusWord(at + 1, model.scale, texts), colour: looks.get(at + 1)?.fill ?? "" })),
            states: Object.fromEntries(states) as Record<StateName, string>,
            stateColour: looks.get(NOT_RATED)?.glyph ?? "",
            hasLevels: model.hasGroups,
            hasGroups: hasGroups(model, settings),
            hasWeight: table.weight !== undefined,
            hasTrend: table.trend !== undefined,
            hasCollected: table.collected !== undefined,
            hasPeriods: model.columns.kind === "period",
        },
    };
}
