import type { Session } from "../../dax/query/session";
import { DateValue, type Value } from "../../dax/value";
import { localDate } from "../../dax/dataview/primitive";
import { askVisual } from "../../dax/visual/ask";
import type { Field, Filter, VisualRequest } from "../../dax/visual/request";
import type { Selections } from "../../dataset/report/interactions";
import type { ReportPage, ReportVisual } from "../../dataset/report/readReport";
import type { Chosen, Slicer } from "./question";

const MOST_OPTIONS = 1000;

/** What is asked of the model for the list of a slicer. */
interface List {
    readonly name: string;
    readonly isRequired: boolean;
    readonly request: VisualRequest;
}

/** A slicer with its values, in the order of their texts. */
interface Filled extends Slicer {
    readonly column: Field["source"];
    readonly values: readonly Value[];
}

const reaches = ({ interactions }: ReportPage, source: string, target: string): boolean =>
    !interactions.some(one => one.source === source && one.target === target && one.kind === "NoFilter");

const isList = ({ visualType, request }: ReportVisual): boolean => /slicer/i.test(visualType) && request?.fields.length === 1;

function slicerLists(page: ReportPage, target: string): readonly List[] {
    return page.visuals.filter(visual => isList(visual) && reaches(page, visual.name, target))
        .flatMap(({ name, request }) => request ? [{ name, isRequired: false, request }] : []);
}

/** A drill-through opens the page on one member. */
function parameterLists({ parameters }: ReportPage): readonly List[] {
    return parameters.map(column => {
        const field: Field = { source: { kind: "column", column }, queryName: `${column.table}.${column.column}`, displayName: column.column, roles: ["values"] };
        return { name: field.queryName, isRequired: true, request: { fields: [field], filters: [], count: MOST_OPTIONS } };
    });
}

function optionText(value: Value, locale: string): string {
    if (value instanceof DateValue) return new Intl.DateTimeFormat(locale, { dateStyle: "medium" }).format(localDate(value));
    return String(value);
}

function filled(session: Session, list: List, chosen: Chosen, locale: string, named: (request: VisualRequest) => VisualRequest): Filled {
    const { fields, rows } = askVisual(session, named(list.request));
    const values = rows.map(row => row.values[0]).filter(value => value !== null);
    const options = values.map(value => optionText(value, locale));
    const wanted = options.find(option => option === chosen[list.name]);
    return {
        name: list.name,
        label: fields[0].displayName,
        options,
        chosen: wanted ?? (list.isRequired ? options.at(0) : undefined),
        isRequired: list.isRequired,
        column: fields[0].source,
        values,
    };
}

const filterOf = ({ column, values, options, chosen }: Filled): readonly Filter[] =>
    column.kind !== "column" || chosen === undefined ? []
        : [{ kind: "values", columns: [column.column], tuples: [[values[options.indexOf(chosen)]]], isExcluded: false }];

export interface SlicedPage {
    readonly slicers: readonly Slicer[];
    readonly selections: Selections;
}

/** The slicers of a page that reach a visual, filled by the model, and what is chosen in them. */
export function slicedPage(
    session: Session, page: ReportPage, target: string, chosen: Chosen, locale: string, named: (request: VisualRequest) => VisualRequest,
): SlicedPage {
    const all = [...parameterLists(page), ...slicerLists(page, target)].map(list => filled(session, list, chosen, locale, named));
    return {
        slicers: all.map(({ name, label, options, chosen: option, isRequired }) => ({ name, label, options, chosen: option, isRequired })),
        selections: new Map(all.map((one): [string, readonly Filter[]] => [one.name, filterOf(one)]).filter(([, filters]) => filters.length > 0)),
    };
}
