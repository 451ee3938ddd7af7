import { excerpt } from "./fault";

/** `name: value`, or a bare `name`, which stands for `true`. */
export interface TmdlProperty {
    readonly value: string;
    readonly bare: boolean;
    readonly line: number;
}

/** What stands behind `=`: its own indentation is removed, lines are separated by LF; `line` is that of its first line. */
export interface TmdlExpression {
    readonly text: string;
    readonly line: number;
}

/**
 * One object as written, before anything is known of its type.
 * `keyword` is the word of its type (`table`), or two words for a reference (`ref table`).
 * `name` is without quotes, and undefined for an object that has none (`refreshPolicy`, `source = …`).
 * `description` is the text of the `///` lines above, separated by LF.
 */
export interface TmdlNode {
    readonly keyword: string;
    readonly name: string | undefined;
    readonly line: number;
    readonly description: string | undefined;
    readonly properties: ReadonlyMap<string, TmdlProperty>;
    readonly expression: TmdlExpression | undefined;
    readonly children: readonly TmdlNode[];
}

/** How an object is called in a message, cut when it is long: `measure 'Budget Burn'`. */
export function nodeTitle(node: Pick<TmdlNode, "keyword" | "name">): string {
    const keyword = excerpt(node.keyword);
    return node.name === undefined ? keyword : `${keyword} '${excerpt(node.name)}'`;
}
