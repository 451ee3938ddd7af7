import type { TmdlNode } from "./node";

/** What a property, or the value of an object behind `=`, may hold. `parts` is 2 for a column named with its table. */
export type ValueKind =
    | { readonly kind: "text" }
    | { readonly kind: "flag" }
    | { readonly kind: "integer" }
    | { readonly kind: "enumeration"; readonly values: readonly string[] }
    | { readonly kind: "reference"; readonly to: string; readonly parts: 1 | 2 };

export type ExpressionKind = "dax" | "m" | "dax or m" | "json" | "text";

export interface PropertyRule {
    readonly value: ValueKind;
    readonly required: boolean;
    /** The lowest compatibility level of the database that knows it; 0 when any does. */
    readonly since: number;
}

/** What stands behind `=` in an object of a type. */
export interface DefaultRule {
    readonly value: ExpressionKind | ValueKind;
    readonly required: boolean;
}

export interface ObjectType {
    readonly name: "none" | "optional" | "required";
    /** Whether `///` lines may stand above. */
    readonly described: boolean;
    /** Whether its parent may hold only one. */
    readonly single: boolean;
    readonly since: number;
    readonly expression: DefaultRule | undefined;
    /** What is wrong with an object whose parts do not go together, to stand behind its name. */
    readonly shape: ((node: TmdlNode) => string | undefined) | undefined;
    readonly properties: ReadonlyMap<string, PropertyRule>;
    /** Keyword of a child to the key of its type in the grammar. */
    readonly children: ReadonlyMap<string, string>;
}

export const text: ValueKind = { kind: "text" };
export const flag: ValueKind = { kind: "flag" };
export const integer: ValueKind = { kind: "integer" };

export function oneOf(...values: readonly string[]): ValueKind {
    return { kind: "enumeration", values };
}

export function reference(to: string, parts: 1 | 2 = 1): ValueKind {
    return { kind: "reference", to, parts };
}

export function required(value: ValueKind): PropertyRule {
    return { value, required: true, since: 0 };
}

export function since(level: number, value: ValueKind): PropertyRule {
    return { value, required: false, since: level };
}

type Shape = Partial<Omit<ObjectType, "properties" | "children">> & {
    readonly properties?: Readonly<Record<string, ValueKind | PropertyRule>>;
    /** Keywords that are also the key of their type. */
    readonly holds?: readonly string[];
    /** Keywords whose type has another key. */
    readonly children?: Readonly<Record<string, string>>;
};

function rule(given: ValueKind | PropertyRule): PropertyRule {
    return "kind" in given ? { value: given, required: false, since: 0 } : given;
}

/** A type from the little that differs: a required name, no description, no expression, any number of them. */
export function objectType(shape: Shape): ObjectType {
    const properties = Object.entries(shape.properties ?? {}).map(([name, given]): [string, PropertyRule] => [name, rule(given)]);
    const own = (shape.holds ?? []).map((keyword): [string, string] => [keyword, keyword]);
    return {
        name: shape.name ?? "required",
        described: shape.described ?? false,
        single: shape.single ?? false,
        since: shape.since ?? 0,
        expression: shape.expression,
        shape: shape.shape,
        properties: new Map(properties),
        children: new Map([...own, ...Object.entries(shape.children ?? {})]),
    };
}
