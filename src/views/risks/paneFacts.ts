import type { PaneFacts } from "../../settings/paneFacts";
import type { Settings } from "../../settings/settings";
import { textSizes } from "../../settings/textSizes";
import type { Theme } from "../common/theme";
import { findings } from "./checks";
import { lineOf, scoreLimits } from "./chosenMatrix";
import { isCell } from "./risk";
import { axisTitle } from "./riskTexts";
import type { TooltipSource } from "./tooltip";

/** What the formatting pane is told of the picture. */
export function paneFacts(source: TooltipSource, theme: Theme, mayDownload: boolean): PaneFacts {
    const { model, settings, table, texts, looks } = source;
    const { matrix, register } = model;
    const sizes = textSizes(settings);
    const usualTitle = (name: "likelihood" | "impact"): string => axisTitle(name, withoutTitles(settings), texts);
    return {
        textColour: theme.foreground,
        headlineSize: sizes.headline,
        legendSize: sizes.legend,
        hasFields: table.tooltips.length > 0,
        mayDownload,
        heatmap: undefined,
        burn: undefined,
        risks: {
            mode: model.mode,
            isByScore: settings.riskZones.rule === "byScore",
            likelihoods: matrix.likelihood.map(({ label }) => label),
            impacts: matrix.impact.map(({ label }) => label),
            titles: { likelihood: usualTitle("likelihood"), impact: usualTitle("impact") },
            zones: looks.map(({ label, colour }) => ({ label, colour })),
            cells: matrix.zones,
            line: lineOf(matrix.above),
            scoreLimits: (scoreLimits({ scoreLimits: "", count: settings.riskZones.count }, matrix.likelihood.length * matrix.impact.length) ?? []).join("; "),
            hasExposure: model.figures.exposure !== undefined,
            hasCategory: register.categories.length > 0,
            hasPrevious: register.risks().some(({ previous }) => isCell(previous)),
            hasTarget: register.risks().some(({ target }) => isCell(target)),
            hasReviews: register.risks().some(({ reviewed }) => reviewed !== undefined),
            findings: new Map(findings(source).map(({ check, sentence }) => [check, sentence])),
        },
    };
}

function withoutTitles(settings: Settings): Settings {
    return { ...settings, riskCells: { ...settings.riskCells, likelihoodTitle: "", impactTitle: "" } };
}
