import { entriesOf, listOf, member, pointer, textOf } from "./json";
import type { Visual } from "./project";

export interface Projection {
    readonly field: unknown;
    readonly queryRef: string | undefined;
    /** JSON pointer in visual.json. */
    readonly path: string;
}

export interface Role {
    readonly name: string;
    readonly showsAll: boolean;
    readonly projections: readonly Projection[];
    readonly path: string;
}

/** The fields of a visual by role, in the order of its file. */
export function rolesOf({ json }: Visual): readonly Role[] {
    return entriesOf(json, "visual", "query", "queryState").map(([name, state]) => {
        const path = pointer("visual", "query", "queryState", name);
        return {
            name,
            path,
            showsAll: member(state, "showAll") === true,
            projections: listOf(state, "projections").map((projection, at) => ({
                field: member(projection, "field"),
                queryRef: textOf(projection, "queryRef"),
                path: path + pointer("projections", at),
            })),
        };
    });
}

export function projectionsOf(visual: Visual): readonly Projection[] {
    return rolesOf(visual).flatMap(({ projections }) => projections);
}
