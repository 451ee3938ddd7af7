import { DateValue } from "../../dax/value";
import { entriesOf, listOf, member } from "../check/report/json";
import { literalOf } from "../check/report/literal";
import type { Visual } from "../check/report/project";
import { literalValue } from "./literalValue";

/** A literal, or a fill of one colour. */
export type KeptValue = string | number | boolean | { readonly solid: { readonly color: string } };

/** By object, then by property. */
export type KeptObjects = Readonly<Record<string, Readonly<Record<string, KeptValue>>>>;

function plainValue(property: unknown): string | number | boolean | undefined {
    const literal = literalOf(property);
    const value = literal === undefined ? undefined : literalValue(literal);
    return value === null || value instanceof DateValue ? undefined : value;
}

function keptValue(property: unknown): KeptValue | undefined {
    const color = plainValue(member(property, "solid", "color"));
    return typeof color === "string" ? { solid: { color } } : plainValue(property);
}

function keptProperties(instances: readonly unknown[]): Readonly<Record<string, KeptValue>> {
    const ofTheWhole = instances.filter((instance) => member(instance, "selector") === undefined);
    return Object.fromEntries(ofTheWhole.flatMap((instance) => entriesOf(instance, "properties")).flatMap(([name, property]) => {
        const value = keptValue(property);
        return value === undefined ? [] : [[name, value]];
    }));
}

/**
 * The formatting that the report keeps for the whole of a visual, where it is literal. What is bound to a measure or a colour of the theme, and
 * what is kept for a part of the visual, is not among it: the visual then has its default.
 */
export function keptObjects({ json }: Visual): KeptObjects {
    const kept = entriesOf(json, "visual", "objects").map(([name]) => [name, keptProperties(listOf(json, "visual", "objects", name))] as const);
    return Object.fromEntries(kept.filter(([, properties]) => Object.keys(properties).length > 0));
}
