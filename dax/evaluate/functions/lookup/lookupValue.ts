import type { Binder } from "../../../bind/binder";
import type { BindFunction } from "../../../bind/definition";
import { mergedNeeds, needsOf, needsTables, NO_NEEDS, type ScalarNode } from "../../../bind/node";
import type { Scope } from "../../../bind/scope";
import type { StoredColumn } from "../../../model/storedColumn";
import type { Call, Expression } from "../../../syntax/ast";
import type { Position } from "../../../syntax/position";
import type { DaxType, Value } from "../../../value";
import type { FilterContext } from "../../context/filterContext";
import type { Frame } from "../../frame";
import { columnOrAlternate } from "./alternate";
import { buildLookupIndex, type LookupIndex, SEVERAL } from "./lookupIndex";
import { canReach } from "./reach";

type Kind = "text" | "boolean" | "number";

/** A column and the value that is searched in it. */
interface Criterion {
    readonly column: StoredColumn;
    /** undefined for a value that no row has. */
    readonly codeIn: (frame: Frame) => number | undefined;
    readonly node: ScalarNode;
}

/** undefined where the type does not tell. */
function kindOfType(type: DaxType): Kind | undefined {
    switch (type) {
        case "string": return "text";
        case "boolean": return "boolean";
        case "variant":
        case "blank": return undefined;
        default: return "number";
    }
}

function kindOfValue(value: Exclude<Value, null>): Kind {
    if (typeof value === "string") return "text";
    return typeof value === "boolean" ? "boolean" : "number";
}

function refuseKind(binder: Binder, at: Position, kind: Kind, { reference, type }: StoredColumn): never {
    return binder.fail("TYPE", at, `LOOKUPVALUE searches a ${kind} in ${reference}, which is of type ${type}: convert the value.`);
}

function variantCode(binder: Binder, column: StoredColumn, at: Position, value: Value): number | undefined {
    if (value === null) return 0;
    const kind = kindOfValue(value);
    if (kind !== kindOfType(column.type)) refuseKind(binder, at, kind, column);
    return column.codeOf(value);
}

function criterion(binder: Binder, call: Call, [searched, value]: readonly [Expression, Expression], scope: Scope): Criterion {
    const column = binder.columnArgument(searched, call);
    const node = binder.scalar(value, scope);
    const kind = kindOfType(node.type);
    if (kind === undefined) return { column, node, codeIn: (frame) => variantCode(binder, column, node.at, node.evaluate(frame)) };
    if (kind !== kindOfType(column.type)) refuseKind(binder, node.at, kind, column);
    return { column, node, codeIn: (frame) => column.codeOf(node.evaluate(frame)) };
}

/** The pairs between the result and the alternate. */
function criteriaOf(binder: Binder, call: Call, result: StoredColumn, scope: Scope): readonly Criterion[] {
    const { args } = call;
    const count = Math.floor((args.length - 1) / 2);
    const criteria = Array.from({ length: count }, (_, index) => criterion(binder, call, [args[1 + 2 * index], args[2 + 2 * index]], scope));
    const astray = criteria.find(({ column: { table } }) => !canReach(binder.engine.model, result.table, table));
    if (astray !== undefined) {
        binder.fail(
            "ARGUMENT", call.at,
            `LOOKUPVALUE searches '${result.table.name}' and the tables that it refers to, and not ${astray.column.reference}: name another column.`,
        );
    }
    return criteria;
}

/** One index for each way in which the table expands: it is built when it is first used, and filters never touch it. */
function indexReader(binder: Binder, at: Position, result: StoredColumn, searched: readonly StoredColumn[]): (context: FilterContext) => LookupIndex {
    const { finder, start } = binder.engine;
    const { table } = result;
    const known = new Map<number, LookupIndex>();
    return ({ state }) => {
        const expanded = state.expanded(table);
        const found = known.get(expanded.id);
        if (found !== undefined) return found;
        const astray = searched.find((column) => !expanded.reaches(column.table));
        if (astray !== undefined) {
            binder.fail("EVALUATION", at, `LOOKUPVALUE finds no relationship in force from '${table.name}' to '${astray.table.name}': activate one.`);
        }
        const made = buildLookupIndex(expanded, finder.of(table, start.inState(state)).rows, result, searched);
        known.set(expanded.id, made);
        return made;
    };
}

function codesIn(frame: Frame, criteria: readonly Criterion[]): readonly number[] | undefined {
    const codes: number[] = [];
    for (const { codeIn } of criteria) {
        const code = codeIn(frame);
        if (code === undefined) return undefined;
        codes.push(code);
    }
    return codes;
}

/**
 * LOOKUPVALUE: the result of the rows whose columns have the searched values, in the whole table whatever the filters. BLANK finds
 * BLANK alone. No row gives the alternate or BLANK, several rows with one result that result, several results the alternate or an
 * error. (`ms:lookupvalue`)
 */
export const LOOKUPVALUE: BindFunction = (binder, call, scope) => {
    const { at, args } = call;
    const result = binder.columnArgument(args[0], call);
    const criteria = criteriaOf(binder, call, result, scope);
    const hasAlternate = args.length % 2 === 0;
    const { type, needs, valueOf, alternate } = columnOrAlternate(binder, result, hasAlternate ? args[args.length - 1] : undefined, scope);
    const searched = criteria.map(({ column }) => column);
    const indexIn = indexReader(binder, at, result, searched);
    // The relationships in force decide where a searched column is related: a reader of the table must not be taken for a constant.
    const ownNeeds = searched.some(({ table }) => table !== result.table) ? needsTables(result.table) : NO_NEEDS;
    return {
        kind: "scalar", at, type, needs: mergedNeeds([ownNeeds, needs, needsOf(...criteria.map(({ node }) => node))]),
        evaluate: (frame) => {
            const codes = codesIn(frame, criteria);
            const code = codes === undefined ? undefined : indexIn(frame.context)(codes);
            if (code === SEVERAL && !hasAlternate) {
                binder.fail("EVALUATION", at, `LOOKUPVALUE finds several ${result.reference}: search by more columns, or give an alternate.`);
            }
            return code === undefined || code === SEVERAL ? alternate(frame) : valueOf(code);
        },
    };
};
