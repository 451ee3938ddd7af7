/** A sign that a format has written as it is, or a sign with a meaning. */
export interface FormatSign {
    readonly text: string;
    /** In double quotes or after a backslash. */
    readonly isQuoted: boolean;
}

const SIGN = /"([^"]*)"|\\(.)|(.)/gsu;

function signs(format: string): readonly FormatSign[] {
    return Array.from(format.matchAll(SIGN), (match) => {
        const quoted = match.at(1) ?? match.at(2);
        return { text: quoted ?? match[0], isQuoted: quoted !== undefined };
    });
}

/** The parts of a format between its semicolons: for positive numbers, negative ones, 0 and BLANK. */
export function sectionsOf(format: string): readonly (readonly FormatSign[])[] {
    return signs(format).reduce<readonly (readonly FormatSign[])[]>((sections, sign) => {
        if (!sign.isQuoted && sign.text === ";") return [...sections, []];
        return [...sections.slice(0, -1), [...sections[sections.length - 1], sign]];
    }, [[]]);
}
