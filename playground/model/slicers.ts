import { localDate } from "../../dax/dataview/primitive";
import { DateValue, type Value } from "../../dax/value";
import { askVisual } from "../../dax/visual/ask";
import type { Field, Filter, VisualRequest } from "../../dax/visual/request";
import { tupleKey } from "../../dax/visual/rows";
import { defaultSelections, type Selections } from "../../dataset/report/interactions";
import type { ReportPage, ReportVisual } from "../../dataset/report/readReport";
import { ALL, AS_SAVED, type Chosen, type Slicer } from "./question";
import type { ReaderSession } from "./sessions";

/** Far more than anybody looks through. */
const MOST_OPTIONS = 30_000;

/** A list of the members of one column, to choose from. */
interface List {
    readonly name: string;
    readonly isRequired: boolean;
    readonly request: VisualRequest;
    /** What is chosen before anybody touches the list. */
    readonly saved: readonly Filter[];
}

/** A list with its members, and what is let through. */
interface Filled {
    readonly slicer: Slicer;
    readonly filters: readonly Filter[];
}

const reaches = ({ interactions }: ReportPage, source: string, target: string): boolean =>
    !interactions.some(one => one.source === source && one.target === target && one.kind === "NoFilter");

const isList = ({ visualType, request }: ReportVisual): boolean => /slicer/i.test(visualType) && request?.fields.length === 1;

function slicerLists(page: ReportPage, target: string, saved: Selections): readonly List[] {
    return page.visuals.filter(visual => isList(visual) && reaches(page, visual.name, target))
        .flatMap(({ name, request, isSingle, selection }) => {
            const kept = selection.kind === "filters" ? saved.get(name) ?? [] : [];
            return request ? [{ name, isRequired: isSingle, request: { ...request, count: MOST_OPTIONS }, saved: kept }] : [];
        });
}

/** A drill-through opens the page on one member. */
function parameterLists({ parameters }: ReportPage): readonly List[] {
    return parameters.map(column => {
        const field: Field = { source: { kind: "column", column }, queryName: `${column.table}.${column.column}`, displayName: column.column, roles: ["values"] };
        return { name: field.queryName, isRequired: true, request: { fields: [field], filters: [], count: MOST_OPTIONS }, saved: [] };
    });
}

/** Undefined for BLANK, for which each language has a word of its own. */
function optionText(value: Value, culture: string): string | undefined {
    if (value instanceof DateValue) return new Intl.DateTimeFormat(culture, { dateStyle: "medium" }).format(localDate(value));
    return value === null ? undefined : String(value);
}

const keyOf = (value: Value): string => tupleKey([value]);

/** The key of the one member that a saved choice lets through. */
function savedKey(saved: readonly Filter[]): string {
    const [filter] = saved;
    if (saved.length === 0) return ALL;
    if (saved.length > 1 || filter.kind !== "values" || filter.isExcluded || filter.columns.length > 1 || filter.tuples.length !== 1) return AS_SAVED;
    return keyOf(filter.tuples[0][0]);
}

function filled({ session, culture, named }: ReaderSession, { name, request, isRequired, saved }: List, chosen: Chosen): Filled {
    const { fields: [field], rows } = askVisual(session, named(request));
    const values = rows.map(row => row.values[0]).filter(value => value !== null || !isRequired);
    const options = values.map(value => ({ key: keyOf(value), text: optionText(value, culture) }));
    const has = (key: string | undefined): boolean => options.some(option => option.key === key) || (key === ALL && !isRequired);
    // A saved value that the reader may not see still filters, and leaves nothing.
    const savedAs = saved.length === 0 || has(savedKey(saved)) ? savedKey(saved) : AS_SAVED;
    const wanted = chosen[name];
    const touched = wanted !== undefined && (has(wanted) || (wanted === AS_SAVED && savedAs === AS_SAVED)) ? wanted : undefined;
    const untouched = isRequired && savedAs === ALL ? options.at(0)?.key ?? ALL : savedAs;
    const key = touched ?? untouched;
    const member = options.findIndex(option => option.key === key);
    const only = (value: Value): readonly Filter[] =>
        field.column ? [{ kind: "values", columns: [field.column], tuples: [[value]], isExcluded: false }] : [];
    return {
        slicer: { name, label: field.displayName, options, chosen: key, isRequired, hasSaved: savedAs === AS_SAVED },
        filters: member >= 0 ? only(values[member]) : key === AS_SAVED ? saved : [],
    };
}

export interface SlicedPage {
    readonly slicers: readonly Slicer[];
    readonly selections: Selections;
}

const withoutEmpty = (selections: readonly (readonly [string, readonly Filter[]])[]): Selections =>
    new Map(selections.filter(([, filters]) => filters.length > 0));

/** The slicers of a page that reach a visual, filled by the model, and what is chosen on the page. */
export function slicedPage(reader: ReaderSession, page: ReportPage, target: string, chosen: Chosen): SlicedPage {
    const saved = defaultSelections(reader.session, page);
    const all = [...parameterLists(page), ...slicerLists(page, target, saved)].map(list => filled(reader, list, chosen));
    const ofSlicers = all.map(({ slicer, filters }): [string, readonly Filter[]] => [slicer.name, filters]);
    return { slicers: all.map(({ slicer }) => slicer), selections: withoutEmpty([...new Map([...saved, ...ofSlicers])]) };
}
