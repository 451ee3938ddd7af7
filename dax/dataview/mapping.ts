import type { AnsweredField } from "../visual/ask";

/** How a visual wants its fields: roles in the order of its capabilities. */
export interface CategoricalMapping {
    readonly categories: readonly string[];
    /** The role whose members make groups of values. */
    readonly series?: string;
    readonly values: readonly string[];
}

/** Places of fields in the answer. */
export interface MappedFields {
    readonly categories: readonly number[];
    readonly series: readonly number[];
    readonly values: readonly number[];
}

/** Role by role, and within a role in the order of the projections; a field in two roles counts once. */
export function fieldsInRoles(fields: readonly AnsweredField[], roles: readonly string[], isGroup: boolean): readonly number[] {
    return [...new Set(roles.flatMap((role) => Array.from(fields.keys()).filter((index) => {
        const field = fields[index];
        return field.roles.includes(role) && (field.column !== undefined) === isGroup;
    })))];
}

/** A column that is in both kinds of role is a category. */
export function mappedFields(fields: readonly AnsweredField[], { categories, series, values }: CategoricalMapping): MappedFields {
    const inCategories = fieldsInRoles(fields, categories, true);
    const inSeries = fieldsInRoles(fields, series === undefined ? [] : [series], true);
    return {
        categories: inCategories,
        series: inSeries.filter((index) => !inCategories.includes(index)),
        values: fieldsInRoles(fields, values, false),
    };
}
