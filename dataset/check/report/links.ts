import { member, pointer } from "./json";
import { literalOf, quotedText } from "./literal";
import { allVisuals, type Project } from "./project";
import { nodesOf } from "./walk";

/** Where a visual leads: its tooltip page, or what its button does. */
export interface Link {
    readonly file: string;
    readonly path: string;
    readonly kind: "tooltip" | "page" | "drillthrough" | "bookmark";
    readonly target: string;
}

const PLACES: readonly (readonly [Link["kind"], string, string])[] = [
    ["tooltip", "visualTooltip", "section"],
    ["page", "visualLink", "navigationSection"],
    ["drillthrough", "visualLink", "drillthroughSection"],
    ["bookmark", "visualLink", "bookmark"],
];

/** All links that are written as a text; a link that a measure chooses has no target before it is evaluated. */
export function linksOf(project: Project): readonly Link[] {
    return allVisuals(project).flatMap(({ file, json }) => PLACES.flatMap(([kind, object, property]) => {
        const root = ["visual", "visualContainerObjects", object];
        return Array.from(nodesOf(member(json, ...root), pointer(...root))).flatMap(({ value, path }) => {
            const target = quotedText(literalOf(member(value, "properties", property)));
            return target === undefined || target === "" ? [] : [{ file, path: path + pointer("properties", property), kind, target }];
        });
    }));
}
