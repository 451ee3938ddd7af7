import type { BracketReference, ColumnReference, Expression } from "../../../dax/syntax/ast";
import { foldName } from "../../../dax/syntax/name";
import { bracketReferences, columnReferences, everyNode } from "../../../dax/syntax/walk";
import type { DaxText } from "./daxTexts";
import { columnKey, type ColumnSubject, type MeasureSubject } from "./subject";

/** The names of a model, folded, as DAX looks them up. */
export interface Names {
    readonly measures: ReadonlySet<string>;
    /** By columnKey. */
    readonly columns: ReadonlySet<string>;
    /** The keys of all columns that have a name. */
    readonly named: ReadonlyMap<string, readonly string[]>;
}

/** What a DAX expression names of the model. `keys` holds one measure, or the columns that may be meant: one, when the table is written. */
export interface Reference {
    readonly kind: "measure" | "column";
    readonly node: ColumnReference | BracketReference;
    readonly keys: readonly string[];
    readonly isQualified: boolean;
}

/** Functions whose texts name the columns of the table that they make. */
const NAMING: ReadonlySet<string> = new Set([
    "ADDCOLUMNS", "SELECTCOLUMNS", "SUMMARIZE", "SUMMARIZECOLUMNS", "GROUPBY", "ROW", "DATATABLE", "ADDMISSINGITEMS", "ROLLUPADDISSUBTOTAL",
]);
/** Functions that give their column a name of their own. */
const NAMED_BY_ITSELF: ReadonlyMap<string, string> = new Map([["CALENDAR", "DATE"], ["CALENDARAUTO", "DATE"], ["GENERATESERIES", "VALUE"]]);

export function namesOf(columns: readonly ColumnSubject[], measures: readonly MeasureSubject[]): Names {
    const named = new Map<string, string[]>();
    for (const { source, key } of columns) {
        const name = foldName(source.name);
        const keys = named.get(name);
        if (keys) keys.push(key);
        else named.set(name, [key]);
    }
    return { measures: new Set(measures.map(({ source }) => foldName(source.name))), columns: new Set(columns.map(({ key }) => key)), named };
}

function madeBy(node: Expression): readonly string[] {
    if (node.kind === "tableConstructor") {
        const [first] = node.rows;
        return first.length === 1 ? ["VALUE"] : first.map((_, index) => `VALUE${index + 1}`);
    }
    if (node.kind !== "call") return [];
    const own = NAMED_BY_ITSELF.get(node.name);
    if (own !== undefined) return [own];
    return NAMING.has(node.name) ? node.args.flatMap((argument) => (argument.kind === "text" ? [foldName(argument.value)] : [])) : [];
}

/** The names of the columns that the expression makes itself: in brackets, these are no columns of the model. */
function madeNames(tree: Expression): ReadonlySet<string> {
    return new Set(Array.from(everyNode(tree)).flatMap(madeBy));
}

function qualified(node: ColumnReference, names: Names): readonly Reference[] {
    const key = columnKey(node.table, node.column);
    if (names.columns.has(key)) return [{ kind: "column", node, keys: [key], isQualified: true }];
    const measure = foldName(node.column);
    return names.measures.has(measure) ? [{ kind: "measure", node, keys: [measure], isQualified: true }] : [];
}

function bare(node: BracketReference, home: string, names: Names, made: ReadonlySet<string>): readonly Reference[] {
    const name = foldName(node.name);
    if (names.measures.has(name)) return [{ kind: "measure", node, keys: [name], isQualified: false }];
    if (made.has(name)) return [];
    const own = columnKey(home, node.name);
    const keys = names.columns.has(own) ? [own] : names.named.get(name) ?? [];
    return keys.length > 0 ? [{ kind: "column", node, keys, isQualified: false }] : [];
}

/** The measures and columns of the model that an expression names, as often as it does; what names nothing is left to others. */
export function referencesOf({ tree, home }: Pick<DaxText, "tree" | "home">, names: Names): readonly Reference[] {
    const made = madeNames(tree);
    return [
        ...columnReferences(tree).flatMap((node) => qualified(node, names)),
        ...bracketReferences(tree).flatMap((node) => bare(node, home, names, made)),
    ];
}
