import { foldName } from "../../../../dax/syntax/name";
import type { Token } from "../../../../dax/syntax/token";
import { rule } from "../rule";
import type { ReadText, View } from "../view";

/** Equal for tokens that DAX takes for equal. */
function tokenKey(token: Token): string {
    switch (token.kind) {
        case "word": return `word ${token.upper}`;
        case "quotedName": return `word ${foldName(token.name)}`;
        case "bracketName": return `bracket ${foldName(token.name)}`;
        case "symbol": return token.symbol;
        case "number": return `number ${token.text}`;
        case "end": return "end";
        default: return `${token.kind} ${token.value}`;
    }
}

function measureTexts({ dax }: View): readonly ReadText[] {
    return dax.filter(({ kind }) => kind === "measure");
}

/** The same for expressions that differ by blanks, comments and case alone. */
function definitionOf({ tokens }: ReadText): string {
    return JSON.stringify(tokens.map(tokenKey));
}

export const duplicateMeasures = rule("AVOID_DUPLICATE_MEASURES", 2, (view) => {
    const first = new Map<string, string>();
    return measureTexts(view).flatMap((text) => {
        const definition = definitionOf(text);
        const other = first.get(definition);
        if (other === undefined) {
            first.set(definition, text.subject.title);
            return [];
        }
        return [{ subject: text.subject, message: `The measure is defined as ${other} is. Keep one of the two.` }];
    });
});

export const directReferences = rule("MEASURES_SHOULD_NOT_BE_DIRECT_REFERENCES_OF_OTHER_MEASURES", 2, (view) =>
    measureTexts(view).filter(({ tree, references }) => references.some(({ kind, node }) => kind === "measure" && node === tree))
        .map(({ subject }) => ({ subject, message: "The measure is nothing but another one. Use that one, and remove this." })));
