import type { Binder } from "../../../bind/binder";
import type { ColumnShape, RowShape } from "../../../bind/node";
import type { Call, Expression } from "../../../syntax/ast";
import { foldName } from "../../../syntax/name";
import type { Position } from "../../../syntax/position";

/** A column that an expression gives, under a name of its own. */
export interface NamedExpression {
    readonly name: string;
    readonly expression: Expression;
    readonly at: Position;
}

/** "name", expression, "name", expression … Throws where a name is no text or has no expression. */
export function namedExpressions(binder: Binder, call: Call, args: readonly Expression[]): readonly NamedExpression[] {
    const named: NamedExpression[] = [];
    for (let index = 0; index < args.length; index += 2) {
        const name = args[index];
        const expression = args.at(index + 1);
        if (name.kind !== "text") {
            return binder.fail(
                "ARGUMENT", name.at,
                `${call.name} wants the name of a column here, as a text in double quotes.`,
            );
        }
        if (expression === undefined) {
            return binder.fail(
                "ARGUMENT", name.at,
                `${call.name} has no expression for "${name.value}": write one after the name.`,
            );
        }
        named.push({ name: name.value, expression, at: name.at });
    }
    return named;
}

/** Refuses a new column where [Name] would then be two columns. */
export function assertNewNames(binder: Binder, call: Call, existing: readonly ColumnShape[], added: readonly NamedExpression[]): void {
    const taken = new Set(existing.map(({ name }) => foldName(name)));
    for (const { name, at } of added) {
        const folded = foldName(name);
        if (taken.has(folded)) {
            binder.fail(
                "ARGUMENT", at,
                `${call.name} cannot add a column [${name}], as one of that name is there: choose another name.`,
            );
        }
        taken.add(folded);
    }
}

/** Columns of different tables of the model may share a name; otherwise a name stands once. */
export function assertColumnsApart(binder: Binder, call: Call, columns: readonly ColumnShape[]): void {
    const seen = new Set<string>();
    for (const { name, lineage } of columns) {
        const key = `${lineage?.id ?? ""}/${foldName(name)}`;
        if (seen.has(key)) binder.fail("ARGUMENT", call.at, `${call.name} would give two columns [${name}]: rename one of them with SELECTCOLUMNS.`);
        seen.add(key);
    }
}

/** Refuses tables that cannot be laid on each other by position. */
export function assertSameWidth(binder: Binder, call: Call, shapes: readonly RowShape[]): void {
    const [first] = shapes;
    const other = shapes.find(({ columns }) => columns.length !== first.columns.length);
    if (other === undefined) return;
    binder.fail(
        "ARGUMENT", call.at,
        `${call.name} goes column by column, and its tables have ${first.columns.length} and ${other.columns.length}: give them as many.`,
    );
}
