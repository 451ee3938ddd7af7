import type { Settings } from "../../../src/settings/settings";

const USUAL_FONT = "'Segoe UI', wf_segoe-ui_normal, helvetica, arial, sans-serif";

/** What the pane has before an author chose anything. */
export const DEFAULTS: Settings = {
    headline: { show: true, position: "top", fontSize: 0, bold: true, italic: false, underline: false, colour: "" },
    view: { mode: "autoView", columnKind: "auto", openLevels: 0 },
    burn: { form: "autoForm", input: "cumulative", method: "autoMethod", scope: "life", fiscalStart: 1, closing: "", splitLevel: 0, order: "overrunFirst" },
    lines: {
        planned: true, committed: true, earned: true, forecast: true, previous: true, budget: true, changes: true,
        actualColour: "", earnedColour: "", committedColour: "", plannedColour: "", budgetColour: "",
    },
    range: { cone: true, band: true },
    figures: { show: true },
    alerts: { show: true, overrun: 10, ahead: 10, underspend: 10, hockey: 40 },
    amounts: { unit: "autoUnit", name: "", decimals: 2 },
    axes: { gridlines: true, today: true, closingLine: true, endLabels: true },
    rows: { sort: "given", groupSort: "same", shown: "all", total: "noTotal" },
    scale: { kind: "weather", customLevels: "", scoreLimits: "80; 60; 40", polarity: "asScale", palette: "auto", icons: "weatherIcons" },
    levels: {
        label1: "", label2: "", label3: "", label4: "", label5: "", label6: "", label7: "",
        colour1: "", colour2: "", colour3: "", colour4: "", colour5: "", colour6: "", colour7: "",
    },
    states: { notRated: "", exempt: "", reset: "", missing: "", draft: "", values: "", colour: "" },
    cells: { content: "icon", density: "asSet", minWidth: 32, maxWidth: 112, height: 28, gap: 2, gridlines: false, fill: "", iconColour: "" },
    headers: { fontFamily: USUAL_FONT, fontSize: 9, bold: false, italic: false, underline: false, colour: "", rowWidth: 0, indent: 14, rotation: "auto", wrap: true },
    trend: { show: true, source: "auto", back: 1, showStable: false, arrows: "slanted", direction: "betterUp" },
    staleness: { show: true, cadence: "monthly", cadenceDays: 30, staleAfter: 2, reference: "data" },
    rollup: { rule: "worst", share: 25, useWeight: true, includeStale: true, showCoverage: true, showGap: true },
    summaries: { shares: false, numbers: false, timeInState: false, sparkline: false },
    legend: { show: true, position: "top", fontSize: 0, bold: false, italic: false, underline: false, colour: "" },
    tooltips: { trend: true, members: true, collected: true, fields: true },
    download: { show: true },
};
