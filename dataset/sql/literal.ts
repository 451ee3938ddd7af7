import type { Field, FieldType } from "../check/contract/contract";
import { ContractError } from "../check/contract/json";
import { readValue } from "../check/contract/value";
import type { Dialect } from "./dialect";
import { assertValue } from "./text";

/** A day, quoted. */
function dayLiteral(dialect: Dialect, day: string): string {
    return `CAST(${dialect.text(day)} AS date)`;
}

type Writer = (dialect: Dialect, text: string) => string;

const WRITERS: Readonly<Record<FieldType, Writer>> = {
    string: (dialect, text) => dialect.text(text),
    integer: (_dialect, text) => text,
    number: (_dialect, text) => text,
    boolean: (dialect, text) => dialect.boolean(text === "true"),
    date: dayLiteral,
    datetime: (dialect, text) => `CAST(${dialect.text(text)} AS ${dialect.typeOf({ kind: "datetime" })})`,
};

/** A value as files write it, for a comparison with its column; throws a ContractError when no file could hold it. */
export function literal(dialect: Dialect, field: Field, text: string): string {
    assertValue(text, field.name);
    if (readValue(field.type, text) === undefined) {
        throw new ContractError(`${field.name} is never ${JSON.stringify(text)}: it is of type ${field.type}.`);
    }
    return WRITERS[field.type](dialect, text);
}
