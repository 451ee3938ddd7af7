export type RoleKind = "Grouping" | "Measure" | "GroupingOrMeasure";
export type RoleKinds = ReadonlyMap<string, RoleKind>;

const NONE: RoleKinds = new Map();
const VALUES: RoleKinds = new Map([["Values", "GroupingOrMeasure"]]);
const CHOICE: RoleKinds = new Map([["Values", "Grouping"]]);
const AXES: readonly (readonly [string, RoleKind])[] = [
    ["Category", "Grouping"], ["Series", "Grouping"], ["Y", "Measure"], ["Tooltips", "Measure"], ["Rows", "Grouping"],
];
const CHART: RoleKinds = new Map(AXES);
const TWO_AXES: RoleKinds = new Map([...AXES, ["Y2", "Measure"]]);

/**
 * The built-in visuals that a report may use, with their roles. Power BI publishes no list: another visual is added here
 * once its roles were seen in a report that Desktop saved.
 */
export const CORE_VISUALS: ReadonlyMap<string, RoleKinds> = new Map<string, RoleKinds>([
    ["tableEx", VALUES],
    ["pivotTable", new Map([["Rows", "Grouping"], ["Columns", "Grouping"], ["Values", "GroupingOrMeasure"]])],
    ["card", VALUES],
    ["cardVisual", new Map([["Data", "GroupingOrMeasure"], ["Rows", "Grouping"], ["Tooltips", "Measure"]])],
    ["multiRowCard", VALUES],
    ["kpi", new Map([["Indicator", "Measure"], ["TrendLine", "Grouping"], ["Goal", "Measure"]])],
    ["slicer", CHOICE],
    ["listSlicer", CHOICE],
    ["textSlicer", CHOICE],
    ["advancedSlicerVisual", CHOICE],
    ...["barChart", "clusteredBarChart", "hundredPercentStackedBarChart", "columnChart", "clusteredColumnChart",
        "hundredPercentStackedColumnChart", "stackedAreaChart", "hundredPercentStackedAreaChart", "ribbonChart"]
        .map((type): [string, RoleKinds] => [type, CHART]),
    ...["lineChart", "areaChart", "lineStackedColumnComboChart", "lineClusteredColumnComboChart"].map((type): [string, RoleKinds] => [type, TWO_AXES]),
    ["waterfallChart", new Map([["Category", "Grouping"], ["Breakdown", "Grouping"], ["Y", "Measure"], ["Tooltips", "Measure"]])],
    ["funnel", new Map([["Category", "Grouping"], ["Y", "Measure"], ["Tooltips", "Measure"]])],
    ["scatterChart", new Map([["Category", "Grouping"], ["Series", "Grouping"], ["X", "GroupingOrMeasure"], ["Y", "GroupingOrMeasure"],
        ["Size", "Measure"], ["Play", "Grouping"], ["Tooltips", "Measure"], ["Rows", "Grouping"]])],
    ["treemap", new Map([["Group", "Grouping"], ["Details", "Grouping"], ["Values", "Measure"], ["Tooltips", "Measure"]])],
    ["decompositionTreeVisual", new Map([["Analyze", "Measure"], ["ExplainBy", "Grouping"], ["Tooltips", "Measure"]])],
    ...["textbox", "shape", "basicShape", "image", "actionButton", "pageNavigator", "bookmarkNavigator"].map((type): [string, RoleKinds] => [type, NONE]),
]);

/** Built-in visuals that this project does without, and what to take instead. */
export const BANNED_VISUALS: ReadonlyMap<string, string> = new Map([
    ...["pieChart", "donutChart"].map((type): [string, string] => [type, "Angles are hard to compare. Use a bar chart."]),
    ["gauge", "It spends a quarter of a page on one number. Use a card with its target."],
    ...["map", "filledMap", "azureMap", "shapeMap", "esriVisual"]
        .map((type): [string, string] => [type, "Maps call a service on the network. Use a bar chart or a table."]),
]);

/** Pure decoration: it says nothing that a screen reader should tell. */
export const SHAPES: ReadonlySet<string> = new Set(["shape", "basicShape"]);

/** Visuals that say what they are without their title shown; the title is still written, for lists and screen readers. */
export const TITLE_MAY_HIDE: ReadonlySet<string> = new Set([
    "textbox", "image", "actionButton", "pageNavigator", "bookmarkNavigator", "slicer", "listSlicer", "textSlicer", "advancedSlicerVisual",
    "card", "cardVisual", "multiRowCard", "kpi",
]);

export const SLICERS: ReadonlySet<string> = new Set(["slicer", "listSlicer", "textSlicer", "advancedSlicerVisual"]);
