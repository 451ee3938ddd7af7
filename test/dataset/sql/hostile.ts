import { field, packageOf } from "./package";

/** The names and texts of a contract of two tables. */
export interface Words {
    readonly first: string;
    readonly second: string;
    readonly key: string;
    readonly group: string;
    readonly weight: string;
    readonly reference: string;
    readonly described: string;
    readonly values: readonly string[];
    readonly pattern: string;
}

export const QUIET: Words = {
    first: "first", second: "second", key: "key", group: "kind", weight: "weight", reference: "first_key", described: "Said.",
    values: ["a", "b", "c", "d", "e", "f"], pattern: "^(?:[ab]+c)+$",
};

/** Each tries to end the quotes around it, or to be taken for a command of a tool. */
export const HOSTILE: Words = {
    first: "a\"; DROP SCHEMA pmo CASCADE; --",
    second: "changed]; DROP TABLE x; --",
    key: "is_broken",
    group: "changed'\\",
    weight: "w$body$\"'] ; --",
    reference: "turn]]'",
    described: "It's \\'; DROP SCHEMA pmo CASCADE; -- $body$ */ :'x' :x $$ \" ]",
    values: ["it's", "back\\", "\"'; DROP SCHEMA pmo; --", "$body$", ":x", "$(x)"],
    pattern: "^(?:[\\]'\"\\\\;-]+GO)+$",
};

/** Lines that psql and sqlcmd would obey if a text could begin one. */
export const COMMANDS = "Said.\nGO\n:r x\n!!y\n\\! z\u2028GO $(x)";

export function packageWith(words: Words): unknown {
    const { first, second, key, group, weight, reference, described, values, pattern } = words;
    return packageOf(
        {
            name: first,
            description: described,
            fields: [
                { ...field(key), title: described, "x-unit": described },
                field(group, { enum: values }),
                field(weight, {}, { type: "number" }),
            ],
            rules: [
                { name: "weights-sum", description: described, parameters: { weight, per: [group, key], total: 1 } },
                { name: "filled-if", description: described, parameters: { column: key, when: { [group]: [values[0]] } } },
            ],
        },
        {
            name: second,
            fields: [field(reference), field("form", { pattern })],
            foreignKeys: [{ fields: [reference], reference: { resource: first, fields: [key] } }],
        },
    );
}
