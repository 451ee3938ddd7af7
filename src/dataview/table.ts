import type powerbi from "powerbi-visuals-api";
import type { LooseDataView, LooseField } from "./loose";

/** One bound field: its values are the host's own array, never copied; one value a data row. */
export interface Field {
    readonly name: string;
    readonly values: readonly unknown[];
    readonly isDate: boolean;
    /** The host's format string, when the field has one. */
    readonly format: string | undefined;
    /** As long as `values`, blank where another visual has not chosen the row, else what is chosen of it; there only while one has chosen some. */
    readonly highlights?: readonly unknown[] | undefined;
    /** The format string that a dynamic format gives to a row. */
    readonly formatOf?: ((row: number) => string | undefined) | undefined;
}

/** A category column with its identities, kept so that a selection id can be made for a row when it is needed. */
export type IdentityColumn = powerbi.DataViewCategoryColumn;

/** Colours as the host gives them: any text, or none. */
export interface Paint {
    readonly fill: string | undefined;
    readonly iconColour: string | undefined;
}

/** The data view as rows: row r is `field.values[r]` of every field. */
export interface PortfolioTable {
    readonly rowCount: number;
    readonly levels: readonly Field[];
    readonly columns: Field | undefined;
    readonly status: Field | undefined;
    readonly trend: Field | undefined;
    readonly collected: Field | undefined;
    readonly comment: Field | undefined;
    readonly weight: Field | undefined;
    readonly order: Field | undefined;
    readonly tooltips: readonly Field[];
    readonly budget: BudgetFields;
    readonly risks: RiskFields;
    readonly identityColumns: readonly IdentityColumn[];
    /** Whether another visual has chosen a row; undefined while none has chosen any. */
    readonly isHighlighted: ((row: number) => boolean) | undefined;
    /** The colours that rules give to a row; undefined where no rule gives any. */
    readonly paintOf: ((row: number) => Paint) | undefined;
    /** True while the host holds rows that it has not sent. */
    readonly more: boolean;
}

/** What the budget burn is drawn from. */
export interface BudgetFields {
    readonly period: Field | undefined;
    readonly nature: Field | undefined;
    /** Guards: of each, one value alone may be in scope. */
    readonly currency: Field | undefined;
    readonly version: Field | undefined;
    readonly measures: Readonly<Record<BudgetMeasure, Field | undefined>>;
}

/** What the risk matrix is drawn from, one row a risk. */
export interface RiskFields {
    /** What names a risk: its number first, its title last. */
    readonly names: readonly Field[];
    readonly category: Field | undefined;
    readonly measures: Readonly<Record<RiskMeasure, Field | undefined>>;
}

export const RISK_MEASURES = [
    "probability", "impact", "residualProbability", "residualImpact", "targetProbability", "targetImpact", "previousProbability", "previousImpact",
    "exposure", "exposureLow", "exposureHigh", "owner", "reviewed", "action", "actionDue", "openActions", "overdueActions", "closedActions", "riskState", "appetite",
] as const;
export type RiskMeasure = (typeof RISK_MEASURES)[number];

export const BUDGET_MEASURES = [
    "budget", "revised", "planned", "committed", "actual", "earned", "forecast", "previousForecast", "madeForecast",
    "landing", "previousLanding", "costIndex", "scheduleIndex", "runway", "due", "closing",
] as const;
export type BudgetMeasure = (typeof BUDGET_MEASURES)[number];

export const ROLES = [
    "levels", "columns", "status", "trend", "collected", "comment", "weight", "order",
    "period", "nature", "currency", "version",
    "budget", "revised", "planned", "committed", "actual", "earned", "forecast", "previousForecast", "madeForecast",
    "landing", "previousLanding", "costIndex", "scheduleIndex", "runway", "due", "closing",
    "risk", "category",
    "probability", "impact", "residualProbability", "residualImpact", "targetProbability", "targetImpact", "previousProbability", "previousImpact",
    "exposure", "exposureLow", "exposureHigh", "owner", "reviewed", "action", "actionDue", "openActions", "overdueActions", "closedActions", "riskState", "appetite", "tooltips",
] as const;
export type Role = (typeof ROLES)[number];

/** Reads whatever the host gives; a missing part reads as absent. */
export function readTable(dataView: LooseDataView | undefined): PortfolioTable {
    const categories = arrayOf(dataView?.categorical?.categories).filter(hasSource);
    const values = arrayOf(dataView?.categorical?.values).filter(hasSource);
    const group = byRole(categories);
    const measures = byRole(values);
    const levels = group("levels");
    const columns = group("columns");
    return {
        // Values that belong to no project and no period are no rows.
        rowCount: Math.max(0, ...categories.map((column) => arrayOf(column.values).length)),
        levels,
        columns: columns.at(0),
        status: measures("status").at(0),
        trend: measures("trend").at(0),
        collected: measures("collected").at(0),
        comment: measures("comment").at(0),
        weight: measures("weight").at(0),
        order: measures("order").at(0),
        tooltips: measures("tooltips"),
        budget: {
            period: group("period").at(0),
            nature: group("nature").at(0),
            currency: group("currency").at(0),
            version: group("version").at(0),
            measures: Object.fromEntries(BUDGET_MEASURES.map((role) => [role, measures(role).at(0)])) as BudgetFields["measures"],
        },
        risks: {
            names: group("risk"),
            category: group("category").at(0),
            measures: Object.fromEntries(RISK_MEASURES.map((role) => [role, measures(role).at(0)])) as RiskFields["measures"],
        },
        identityColumns: categories as unknown as readonly IdentityColumn[],
        isHighlighted: highlightReader(values),
        paintOf: paintReader([...categories, ...values]),
        more: dataView?.metadata?.segment !== undefined && dataView.metadata.segment !== null,
    };
}

/** The fields of a role: each field is looked at once for all of its roles, of which there are many. */
function byRole(columns: readonly LooseField[]): (role: Role) => readonly Field[] {
    const fields = new Map<string, Field[]>();
    for (const column of columns) {
        const field = fieldOf(column);
        for (const [role, isPlayed] of Object.entries(column.source.roles ?? {})) {
            if (isPlayed !== true) continue;
            const known = fields.get(role);
            if (known === undefined) fields.set(role, [field]);
            else known.push(field);
        }
    }
    return (role) => fields.get(role) ?? [];
}

/** True when no field at all is bound, which calls for the landing page rather than for a message. */
export function hasNoField(dataView: LooseDataView | undefined): boolean {
    return !arrayOf(dataView?.metadata?.columns).some((column) => Object.values(column?.roles ?? {}).some(Boolean));
}

/** The roles that some field plays, also when the host sent no row for them. */
export function boundRoles(dataView: LooseDataView | undefined): ReadonlySet<Role> {
    const bound = new Set(arrayOf(dataView?.metadata?.columns).flatMap((column) => Object.entries(column?.roles ?? {}).flatMap(([role, isPlayed]) => isPlayed === true ? role : [])));
    return new Set(ROLES.filter((role) => bound.has(role)));
}

/** A row is chosen when any of its measures is; the host leaves the others in place, so that the context stays. */
function highlightReader(values: readonly LooseField[]): PortfolioTable["isHighlighted"] {
    const highlights = values.map((column) => arrayOf(column.highlights)).filter(({ length }) => length > 0);
    return highlights.length === 0 ? undefined : (row) => highlights.some((column) => column[row] !== null && column[row] !== undefined);
}

/** A rule speaks of rows: its answers stand beside the values of a field, which one is the host's to choose. */
function paintReader(fields: readonly LooseField[]): PortfolioTable["paintOf"] {
    const painted = fields.map((field) => arrayOf(field.objects)).filter((objects) => objects.some((object) => object?.cells !== undefined));
    if (painted.length === 0) return undefined;
    const colourOf = (row: number, name: keyof Paint): string | undefined => painted.map((objects) => solidColour(objects.at(row)?.cells?.[name])).find((colour) => colour !== undefined);
    return (row) => ({ fill: colourOf(row, "fill"), iconColour: colourOf(row, "iconColour") });
}

function solidColour(fill: unknown): string | undefined {
    const colour = (fill as { readonly solid?: { readonly color?: unknown } | null } | null | undefined)?.solid?.color;
    return typeof colour === "string" ? colour : undefined;
}

function fieldOf(column: LooseField): Field {
    return {
        name: column.source.displayName ?? "",
        values: arrayOf(column.values),
        isDate: column.source.type?.dateTime === true,
        format: column.source.format ?? undefined,
        ...(arrayOf(column.highlights).length > 0 && { highlights: arrayOf(column.highlights) }),
        ...rowFormats(column),
    };
}

/** A dynamic format string stands beside the values that it formats. */
function rowFormats({ objects }: LooseField): Pick<Field, "formatOf"> {
    const all = arrayOf(objects);
    if (!all.some((object) => object?.general?.formatString !== undefined)) return {};
    return { formatOf: (row) => textOf(all.at(row)?.general?.formatString) };
}

function textOf(value: unknown): string | undefined {
    return typeof value === "string" ? value : undefined;
}

function hasSource(column: Partial<LooseField> | null | undefined): column is LooseField {
    return Boolean(column?.source);
}

function arrayOf<Item>(items: readonly Item[] | null | undefined): readonly Item[] {
    return Array.isArray(items) ? (items as readonly Item[]) : [];
}
