import { DaxSyntaxError } from "../../../../dax/syntax/error";
import type { Expression } from "../../../../dax/syntax/ast";
import { parseExpression } from "../../../../dax/syntax/parse";
import type { Position } from "../../../../dax/syntax/position";
import type { Expression as Written, Model, Place, Table } from "../../../tmdl/model";
import { modelFault, type ModelFault } from "../fault";
import { columnTitle, measureTitle, tableTitle } from "../names";

/** A DAX expression of the model: `title` says whose it is; the filter of a role has the table that it filters, a measure its name. */
export interface DaxText {
    readonly title: string;
    readonly text: Written;
    readonly measure: string | undefined;
    readonly filtered: string | undefined;
}

/** A DAX expression that could be read. */
export interface ReadDax extends DaxText {
    readonly expression: Expression;
}

export interface ReadAllDax {
    readonly read: readonly ReadDax[];
    readonly faults: readonly ModelFault[];
}

function ofTable(table: Table): DaxText[] {
    const rest = { measure: undefined, filtered: undefined };
    return [
        ...table.measures.flatMap(({ name, expression, formatStringDefinition }): DaxText[] => [
            { title: `measure ${measureTitle(name)}`, text: expression, measure: name, filtered: undefined },
            ...(formatStringDefinition ? [{ ...rest, title: `format of measure ${measureTitle(name)}`, text: formatStringDefinition }] : []),
        ]),
        ...table.columns.flatMap(({ name, expression }): DaxText[] => expression
            ? [{ ...rest, title: `column ${columnTitle(table.name, name)}`, text: expression }] : []),
    ];
}

function ofRoles({ roles }: Model): DaxText[] {
    return roles.flatMap((role) => role.tablePermissions.flatMap(({ name, filter }): DaxText[] => filter
        ? [{ title: `filter of role ${tableTitle(role.name)} on ${tableTitle(name)}`, text: filter, measure: undefined, filtered: name }] : []));
}

/** Where a position within a DAX expression stands in its file. */
export function placeOf({ file, line }: Place, at: Pick<Position, "line">): Place {
    return { file, line: line + at.line - 1 };
}

function readOne(dax: DaxText): ReadDax | ModelFault {
    try {
        return { ...dax, expression: parseExpression(dax.text.text) };
    } catch (error) {
        if (!(error instanceof DaxSyntaxError)) throw error;
        const code = error.code === "UNSUPPORTED" ? "dax-function" : "dax-syntax";
        return modelFault(placeOf(dax.text, error), code, dax.title, `The ${dax.title}, column ${error.column}: ${error.message}`);
    }
}

/** Every DAX expression of the model: measures, their formats, calculated columns, filters of roles. What cannot be read is a fault. */
export function readAllDax(model: Model): ReadAllDax {
    const all = [...model.tables.flatMap(ofTable), ...ofRoles(model)].map(readOne);
    return { read: all.filter((one) => "expression" in one), faults: all.filter((one) => "code" in one) };
}
