import type { Binder } from "../../../bind/binder";
import type { BindFunction } from "../../../bind/definition";
import { mergedNeeds, type ScalarNode } from "../../../bind/node";
import { textOf } from "../../../bind/operators";
import type { Scope } from "../../../bind/scope";
import type { Call, Expression } from "../../../syntax/ast";
import type { Direction } from "./direction";
import { iterate, iterationNeeds } from "../iteration";
import { orderKeys, orderRows } from "./ordering";
import { LONGEST_TEXT } from "../../../scalar/text/part";

function delimiterNode(binder: Binder, argument: Expression | undefined, scope: Scope): ScalarNode | undefined {
    return argument === undefined || argument.kind === "emptyArgument" ? undefined : binder.scalar(argument, scope);
}

function wantDirection(binder: Binder, call: Call): (order: Expression) => Direction {
    return ({ at }) => binder.fail("UNSUPPORTED", at, `${call.name} is supported with a direction after what it orders by: write ASC or DESC.`);
}

/**
 * The texts of an expression over the rows of a table, one after the other; BLANK is the empty text. Without an order the texts stand in
 * the order of the table, which DAX does not promise (`ms:concatenatex`). Two things are not documented well enough and so refused: an
 * order without its direction, and a table without rows.
 */
export const concatenatex: BindFunction = (binder, call, scope) => {
    const [table, expression, ...rest] = call.args;
    const iteration = iterate(binder, table, scope);
    const node = binder.scalar(expression, iteration.scope);
    const delimiter = delimiterNode(binder, rest.at(0), scope);
    const keys = orderKeys(binder, call, rest.slice(1), iteration.scope, wantDirection(binder, call));
    const textOfRow = textOf(binder, node);
    const textBetween = delimiter === undefined ? () => "" : textOf(binder, delimiter);
    const needs = iterationNeeds(iteration, node, ...keys.map((key) => key.node));
    return {
        kind: "scalar", at: call.at, type: "string", needs: delimiter === undefined ? needs : mergedNeeds([needs, delimiter.needs]),
        evaluate: (frame) => {
            const value = iteration.table.evaluate(frame);
            const texts: string[] = [];
            let length = 0;
            const { places } = orderRows(binder, frame, iteration.place, value, keys, () => {
                const text = textOfRow(frame);
                length += text.length;
                if (length > LONGEST_TEXT) binder.fail("LIMIT", call.at, `CONCATENATEX makes more than ${LONGEST_TEXT} characters: join fewer rows.`);
                texts.push(text);
            });
            if (texts.length > 0) return places.map((place) => texts[place]).join(textBetween(frame));
            return binder.fail(
                "UNSUPPORTED", call.at,
                "CONCATENATEX over no rows is BLANK or an empty text, which is not documented: guard it with ISEMPTY.",
            );
        },
    };
};
