/** A piece of a format string: text to be written as it stands, or letters that mean something. */
export interface FormatPiece {
    readonly text: string;
    readonly isLiteral: boolean;
}

/** The sections of a format string, for positive values, negative ones and zero, each in pieces. Quotes and backslashes make literals. */
export function formatSections(format: string): readonly (readonly FormatPiece[])[] {
    const sections: FormatPiece[][] = [[]];
    const add = (text: string, isLiteral: boolean): void => {
        const section = sections[sections.length - 1];
        const last = section.at(-1);
        if (last?.isLiteral === isLiteral) section[section.length - 1] = { text: last.text + text, isLiteral };
        else section.push({ text, isLiteral });
    };
    for (const [piece] of format.matchAll(/"[^"]*"|'[^']*'|\\.|./gsu)) {
        if (piece === ";") sections.push([]);
        else if (piece.length > 1 && piece.startsWith("\\")) add(piece.slice(1), true);
        else if (piece.length > 1 && /^["']/.test(piece)) add(piece.slice(1, -1), true);
        else add(piece, false);
    }
    return sections;
}
