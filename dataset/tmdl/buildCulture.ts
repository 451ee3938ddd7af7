import { childExpressionOf, childrenOf, described, nameOf, place, textOf, type Source } from "./access";
import type { Culture, Translation } from "./model";

/** From a type to those that it may hold, in a translation. */
const BELOW: ReadonlyMap<Translation["kind"], readonly Translation["kind"][]> = new Map([
    ["model", ["table"]], ["table", ["measure", "column", "hierarchy"]], ["hierarchy", ["level"]],
]);

function translations(source: Source, kind: Translation["kind"], path: readonly string[]): Translation[] {
    const own: Translation = {
        ...place(source), kind, path,
        caption: textOf(source, "caption"), description: textOf(source, "description"), displayFolder: textOf(source, "displayFolder"),
    };
    const children = source.node.children.flatMap((node) => {
        const below = BELOW.get(kind)?.find((candidate) => candidate === node.keyword);
        const child = { file: source.file, node };
        return below ? translations(child, below, [...path, nameOf(child)]) : [];
    });
    return [own, ...children];
}

/** A `cultureInfo`: its translations are listed in the order of the file, an object before what it holds. */
export function buildCulture(source: Source): Culture {
    const models = childrenOf(source, "translations").flatMap((child) => childrenOf(child, "model"));
    return {
        ...described(source),
        translations: models.flatMap((model) => translations(model, "model", [])),
        linguisticMetadata: childExpressionOf(source, "linguisticMetadata"),
    };
}
