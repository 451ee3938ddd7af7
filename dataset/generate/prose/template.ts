/** What the braces of a template stand for. */
export type Symbols = Readonly<Record<string, string>>;

const SYMBOL = /\{([A-Za-z]+)\}/g;
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
    [/(^|[\s('])de le /g, "$1du "],
    [/(^|[\s('])de les /g, "$1des "],
    [/(^|[\s('])à le /g, "$1au "],
    [/(^|[\s('])à les /g, "$1aux "],
    [/(^|[\s('])de (une?) /g, "$1d'$2 "],
];

function contracted(text: string): string {
    return CONTRACTIONS.reduce((result, [long, short]) => result.replace(long, short), text);
}

function capitalised(text: string): string {
    return text.replace(/(^|[.!?] )(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** Fills a French template, contracts "de le" and its kin, and gives each sentence its capital; throws on an unknown symbol. */
export function fill(template: string, symbols: Symbols): string {
    const filled = template.replace(SYMBOL, (_, name: string) => {
        if (!(name in symbols)) throw new Error(`The template "${template}" has the unknown symbol ${name}.`);
        return symbols[name];
    });
    return capitalised(contracted(filled));
}
