import type { Binder } from "../../../bind/binder";
import type { ScalarNode, TableNode } from "../../../bind/node";
import type { Scope } from "../../../bind/scope";
import type { StoredColumn } from "../../../model/storedColumn";
import type { Call, Expression } from "../../../syntax/ast";

/** A column to group by; `flag` names the column that tells its subtotals, where it has any. */
export interface GroupColumn {
    readonly column: StoredColumn;
    readonly flag: string | undefined;
    /** The columns of one ROLLUPADDISSUBTOTAL share a number; those outside of it have none. */
    readonly rollup: number | undefined;
}

export interface GroupingArguments {
    readonly groups: readonly GroupColumn[];
    readonly filters: readonly TableNode[];
    /** NONVISUAL: they choose the groups, and the values do not see them. */
    readonly groupFilters: readonly TableNode[];
    readonly values: readonly { readonly name: string; readonly node: ScalarNode }[];
}

function rollupColumns(binder: Binder, call: Call, rollup: number): readonly GroupColumn[] {
    const found: GroupColumn[] = [];
    for (let index = 0; index < call.args.length; index += 2) {
        const name = call.args.at(index + 1);
        if (name?.kind !== "text") {
            return binder.fail("UNSUPPORTED", call.at, "ROLLUPADDISSUBTOTAL is supported with pairs of a column and the name of its flag: write them so.");
        }
        found.push({ column: binder.columnArgument(call.args[index], call), flag: name.value, rollup });
    }
    return found;
}

function groupsIn(binder: Binder, args: readonly Expression[]): readonly GroupColumn[] {
    const groups: GroupColumn[] = [];
    for (const [index, argument] of args.entries()) {
        if (argument.kind === "column") groups.push({ column: binder.modelColumn(argument), flag: undefined, rollup: undefined });
        else if (argument.kind === "call" && argument.name === "ROLLUPADDISSUBTOTAL") groups.push(...rollupColumns(binder, argument, index));
    }
    const twice = groups.find(({ column }, index) => groups.findIndex((other) => other.column === column) < index);
    if (twice !== undefined) binder.fail("ARGUMENT", args[0].at, `${twice.column.reference} is grouped by twice: name it once.`);
    return groups;
}

function valuesIn(binder: Binder, args: readonly Expression[], scope: Scope): GroupingArguments["values"] {
    return Array.from({ length: Math.ceil(args.length / 2) }, (_, pair) => {
        const name = args[pair * 2];
        const value = args.at(pair * 2 + 1);
        if (name.kind !== "text") return binder.fail("ARGUMENT", name.at, "The name of a new column is wanted here, in double quotes.");
        if (value === undefined) return binder.fail("ARGUMENT", name.at, `The new column "${name.value}" has no expression: write one behind its name.`);
        return { name: name.value, node: binder.scalar(value, scope) };
    });
}

/** SUMMARIZECOLUMNS: columns to group by, then tables that filter, then pairs of a name and an expression. */
export function groupingArguments(binder: Binder, { args }: Call, scope: Scope): GroupingArguments {
    const firstName = args.findIndex(({ kind }) => kind === "text");
    const head = firstName < 0 ? args : args.slice(0, firstName);
    const isGroup = (argument: Expression): boolean =>
        argument.kind === "column" || (argument.kind === "call" && argument.name === "ROLLUPADDISSUBTOTAL");
    const filters = head.filter((argument) => !isGroup(argument));
    const isNonVisual = (argument: Expression): argument is Call => argument.kind === "call" && argument.name === "NONVISUAL";
    const groupFilters = filters.filter(isNonVisual).flatMap((argument) => argument.args);
    const values = valuesIn(binder, firstName < 0 ? [] : args.slice(firstName), scope);
    if (groupFilters.length > 0 && values.some(({ node }) => node.needs.grouping)) {
        binder.fail("UNSUPPORTED", filters[0].at, "NONVISUAL beside ALLSELECTED or ISINSCOPE is not supported: filter with CALCULATE.");
    }
    return {
        groups: groupsIn(binder, head.filter(isGroup)),
        filters: filters.filter((argument) => !isNonVisual(argument)).map((argument) => binder.table(argument, scope)),
        groupFilters: groupFilters.map((argument) => binder.table(argument, scope)),
        values,
    };
}
