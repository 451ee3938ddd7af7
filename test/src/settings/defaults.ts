import type { Settings } from "../../../src/settings/settings";

const USUAL_FONT = "'Segoe UI', wf_segoe-ui_normal, helvetica, arial, sans-serif";

const RANKS = [1, 2, 3, 4, 5, 6, 7];
const CELLS = RANKS.flatMap((likelihood) => RANKS.map((impact) => [`cell${likelihood}${impact}`, "asStandard"]));

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
    risk: { mode: "residualMode", orientation: "likelihoodUp", order: "exposureFirst", reviewDays: 60 },
    riskScale: { scales: "std5", likelihoodLevels: "", impactLevels: "", likelihoodReading: "ranks", impactReading: "ranks" },
    riskZones: {
        rule: "byCells", count: 3, scoreLimits: "", floor: false, appetite: "standardAppetite",
        line1: -1, line2: -1, line3: -1, line4: -1, line5: -1, line6: -1, line7: -1,
        label1: "", label2: "", label3: "", label4: "", label5: "", colour1: "", colour2: "", colour3: "", colour4: "", colour5: "",
    },
    riskMatrix: Object.fromEntries(CELLS) as Settings["riskMatrix"],
    riskBubbles: { size: "byExposure", shapes: true, labels: true, arrows: "autoArrows", ghosts: true, targets: true, cluster: 0 },
    riskCells: { counts: true, values: true, totals: true, axisTitles: true, likelihoodTitle: "", impactTitle: "" },
    riskList: { position: "listRight" },
    riskChecks: { show: false },
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
