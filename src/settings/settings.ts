import type { LevelPlace, StateName, ZonePlace } from "./places";

/** What the author chose in the formatting pane, as plain values that every room can read. */
export interface Settings {
    readonly headline: { readonly show: boolean; readonly position: Edge } & TextStyle & OwnSize;
    readonly view: { readonly mode: ViewMode; readonly columnKind: ColumnKind; readonly openLevels: number };
    readonly burn: {
        readonly form: BurnForm;
        readonly input: AmountInput;
        readonly method: LandingMethod;
        readonly scope: BudgetScope;
        /** The month in which a fiscal year begins, 1 to 12. */
        readonly fiscalStart: number;
        /** The last closed day as the author wrote it; empty where the model or the actuals tell it. */
        readonly closing: string;
        /** The level whose members are the parts, from 1; 0 for the last. */
        readonly splitLevel: number;
        readonly order: BurnOrder;
    };
    /** Which lines are drawn, where they are told, and their colours, empty for the usual ones. */
    readonly lines: Readonly<Record<"planned" | "committed" | "earned" | "forecast" | "previous" | "budget" | "changes", boolean>>
        & Readonly<Record<"actualColour" | "earnedColour" | "committedColour" | "plannedColour" | "budgetColour", string>>;
    readonly range: { readonly cone: boolean; readonly band: boolean };
    readonly amounts: { readonly unit: AmountUnit; readonly name: string; readonly decimals: number };
    readonly figures: { readonly show: boolean };
    /** Limits in per cent and in points. */
    readonly alerts: { readonly show: boolean; readonly overrun: number; readonly ahead: number; readonly underspend: number; readonly hockey: number };
    /** Limit of a review in days. */
    readonly risk: { readonly mode: RiskMode; readonly orientation: RiskOrientation; readonly order: RiskOrder; readonly reviewDays: number };
    /** The author's own levels as texts, read where the scales are `ownScales`. */
    readonly riskScale: {
        readonly scales: RiskScales;
        readonly likelihoodLevels: string;
        readonly impactLevels: string;
        readonly likelihoodReading: NumberReading;
        readonly impactReading: NumberReading;
    };
    readonly riskZones: { readonly rule: ZoneRule; readonly count: number; readonly scoreLimits: string; readonly floor: boolean; readonly appetite: AppetiteRule }
        & Readonly<Record<`label${ZonePlace}` | `colour${ZonePlace}`, string>>
        /** The greatest impact rank within appetite at each likelihood rank; -1 where it is left to the usual line. */
        & Readonly<Record<`line${LevelPlace}`, number>>;
    /** The zone of each cell, by likelihood and impact rank. */
    readonly riskMatrix: Readonly<Record<`cell${LevelPlace}${LevelPlace}`, CellZone>>;
    readonly riskBubbles: {
        readonly size: RiskSize;
        readonly shapes: boolean;
        readonly labels: boolean;
        readonly arrows: RiskArrows;
        readonly ghosts: boolean;
        readonly targets: boolean;
        /** Risks in a cell from which on they are counted; 0 where room decides. */
        readonly cluster: number;
    };
    readonly riskCells: { readonly counts: boolean; readonly values: boolean; readonly totals: boolean; readonly axisTitles: boolean; readonly likelihoodTitle: string; readonly impactTitle: string };
    readonly riskList: { readonly position: ListPosition };
    readonly riskChecks: { readonly show: boolean };
    readonly axes: { readonly gridlines: boolean; readonly today: boolean; readonly closingLine: boolean; readonly endLabels: boolean };
    readonly rows: { readonly sort: RowSort; readonly groupSort: RowSort | "same"; readonly shown: RowsShown; readonly total: Total };
    readonly scale: {
        readonly kind: ScaleKind;
        readonly customLevels: string;
        readonly scoreLimits: string;
        readonly polarity: Polarity;
        readonly palette: PaletteChoice;
        readonly icons: IconSet;
    };
    /** Labels and colours of the levels, best first; empty ones stay those of the scale and the palette. */
    readonly levels: Readonly<Record<`label${LevelPlace}` | `colour${LevelPlace}`, string>>;
    /** Labels of the states without a rating, the values that mean them, and their colour; empty ones stay as they are. */
    readonly states: Readonly<Record<StateName | "values" | "colour", string>>;
    readonly cells: {
        readonly content: CellContent;
        readonly density: Density;
        readonly minWidth: number;
        readonly maxWidth: number;
        readonly height: number;
        readonly gap: number;
        readonly gridlines: boolean;
        /** Colours of all rated cells, empty for those of their levels; rules give others to single ones. */
        readonly fill: string;
        readonly iconColour: string;
    };
    readonly headers: {
        readonly fontFamily: string;
        readonly fontSize: number;
        readonly rowWidth: number;
        readonly indent: number;
        readonly rotation: Rotation;
        readonly wrap: boolean;
    } & TextStyle;
    readonly trend: {
        readonly show: boolean;
        readonly source: TrendSource;
        /** With how many ratings before each rating is compared. */
        readonly back: number;
        readonly showStable: boolean;
        readonly arrows: Arrows;
        readonly direction: Direction;
    };
    readonly staleness: {
        readonly show: boolean;
        readonly cadence: Cadence;
        readonly cadenceDays: number;
        readonly staleAfter: number;
        readonly reference: Reference;
    };
    readonly rollup: {
        readonly rule: RollUpChoice;
        readonly share: number;
        readonly useWeight: boolean;
        readonly includeStale: boolean;
        readonly showCoverage: boolean;
        readonly showGap: boolean;
    };
    readonly summaries: { readonly shares: boolean; readonly numbers: boolean; readonly timeInState: boolean; readonly sparkline: boolean };
    readonly legend: { readonly show: boolean; readonly position: Edge } & TextStyle & OwnSize;
    readonly tooltips: { readonly trend: boolean; readonly members: boolean; readonly collected: boolean; readonly fields: boolean };
    readonly download: { readonly show: boolean };
}

/** How a text is written. */
export interface TextStyle {
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    /** Empty for the colour of the theme. */
    readonly colour: string;
}

/** Points; 0 where the text follows the size of the headers. */
interface OwnSize {
    readonly fontSize: number;
}

export const VIEW_MODES = ["autoView", "weatherView", "burnView", "riskView"] as const;
export const BURN_FORMS = ["autoForm", "curve", "bars", "burnDown", "variance", "multiples"] as const;
export const AMOUNT_INPUTS = ["cumulative", "periodic"] as const;
export const LANDING_METHODS = ["autoMethod", "bottomUp", "atBudget", "cpi", "cpiSpi"] as const;
export const BUDGET_SCOPES = ["life", "fiscalYear"] as const;
export const BURN_ORDERS = ["overrunFirst", "largestFirst", "given", "name"] as const;
export const AMOUNT_UNITS = ["autoUnit", "ones", "thousands", "millions"] as const;
export const RISK_MODES = ["residualMode", "inherentMode", "movementMode", "sinceLastMode", "heatMode"] as const;
export const RISK_ORIENTATIONS = ["likelihoodUp", "impactUp"] as const;
export const RISK_ORDERS = ["exposureFirst", "zoneFirst", "movedFirst", "asGiven"] as const;
export const RISK_SCALES = ["std5", "std4", "std3", "ownScales"] as const;
export const NUMBER_READINGS = ["ranks", "values"] as const;
export const ZONE_RULES = ["byCells", "byScore"] as const;
export const APPETITE_RULES = ["standardAppetite", "worstZone", "ownLine", "noAppetite"] as const;
export const CELL_ZONES = ["asStandard", "zone1", "zone2", "zone3", "zone4", "zone5"] as const;
export const RISK_SIZES = ["byExposure", "equal"] as const;
export const RISK_ARROWS = ["autoArrows", "allArrows", "noArrows"] as const;
export const LIST_POSITIONS = ["listRight", "listBelow", "listOff"] as const;
export const COLUMN_KINDS = ["auto", "period", "dimension"] as const;
export const ROW_SORTS = ["given", "worstFirst", "degradedFirst", "longestFirst", "weightFirst", "name"] as const;
export const GROUP_SORTS = ["same", "given", "worstFirst", "degradedFirst", "longestFirst", "weightFirst", "name"] as const;
export const ROWS_SHOWN = ["all", "changed", "degraded"] as const;
export const TOTALS = ["noTotal", "totalTop", "totalBottom"] as const;
export const SCALE_KINDS = ["weather", "rag", "confidence", "clarity", "inverted", "score", "custom"] as const;
export const POLARITIES = ["asScale", "reversed"] as const;
export const PALETTES = ["auto", "light", "dark", "ragSafe", "greyscale", "theme"] as const;
export const ICON_SETS = ["weatherIcons", "trafficLight", "shapes", "letters", "numbers"] as const;
export const CELL_CONTENTS = ["icon", "iconLabel", "label", "value"] as const;
export const DENSITIES = ["asSet", "compact", "roomy"] as const;
export const ROTATIONS = ["auto", "horizontal", "vertical"] as const;
export const TREND_SOURCES = ["auto", "declared", "computed"] as const;
export const ARROWS = ["slanted", "triangles", "signs"] as const;
export const DIRECTIONS = ["betterUp", "worseUp"] as const;
export const CADENCES = ["monthly", "weekly", "quarterly", "yearly", "days"] as const;
export const REFERENCES = ["data", "today"] as const;
export const ROLL_UPS = ["worst", "mean", "median", "share", "declared"] as const;
export const EDGES = ["top", "bottom"] as const;

export type ViewMode = (typeof VIEW_MODES)[number];
export type BurnForm = (typeof BURN_FORMS)[number];
export type AmountInput = (typeof AMOUNT_INPUTS)[number];
export type LandingMethod = (typeof LANDING_METHODS)[number];
export type BudgetScope = (typeof BUDGET_SCOPES)[number];
export type BurnOrder = (typeof BURN_ORDERS)[number];
export type AmountUnit = (typeof AMOUNT_UNITS)[number];
export type RiskMode = (typeof RISK_MODES)[number];
export type RiskOrientation = (typeof RISK_ORIENTATIONS)[number];
export type RiskOrder = (typeof RISK_ORDERS)[number];
export type RiskScales = (typeof RISK_SCALES)[number];
export type NumberReading = (typeof NUMBER_READINGS)[number];
export type ZoneRule = (typeof ZONE_RULES)[number];
export type AppetiteRule = (typeof APPETITE_RULES)[number];
export type CellZone = (typeof CELL_ZONES)[number];
export type RiskSize = (typeof RISK_SIZES)[number];
export type RiskArrows = (typeof RISK_ARROWS)[number];
export type ListPosition = (typeof LIST_POSITIONS)[number];
export type ColumnKind = (typeof COLUMN_KINDS)[number];
export type RowSort = (typeof ROW_SORTS)[number];
export type RowsShown = (typeof ROWS_SHOWN)[number];
export type ScaleKind = (typeof SCALE_KINDS)[number];
export type Total = (typeof TOTALS)[number];
export type CellContent = (typeof CELL_CONTENTS)[number];
export type Density = (typeof DENSITIES)[number];
export type Arrows = (typeof ARROWS)[number];
export type Direction = (typeof DIRECTIONS)[number];
export type Polarity = (typeof POLARITIES)[number];
export type IconSet = (typeof ICON_SETS)[number];
export type PaletteChoice = (typeof PALETTES)[number];
export type Rotation = (typeof ROTATIONS)[number];
export type TrendSource = (typeof TREND_SOURCES)[number];
export type Cadence = (typeof CADENCES)[number];
export type Reference = (typeof REFERENCES)[number];
export type RollUpChoice = (typeof ROLL_UPS)[number];
export type Edge = (typeof EDGES)[number];
