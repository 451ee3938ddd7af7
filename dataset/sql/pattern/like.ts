import type { CharacterSet, PatternNode, Range } from "./node";

/** A text of characters, then perhaps any number of others. */
export interface LikeForm {
    readonly prefix: readonly CharacterSet[];
    readonly tail?: CharacterSet;
}

const MOST_FORMS = 32;
const LONGEST_FORM = 100;
const LETTER_OR_DIGIT = /^[A-Za-z0-9]$/;
/** Signs that mean something inside the brackets of LIKE, and cannot be escaped there in every place. */
const SPECIAL_IN_CLASS = "[]^";

function isPlainRange([first, last]: Range): boolean {
    const [from, to] = [String.fromCodePoint(first), String.fromCodePoint(last)];
    if (first === last) return ((first >= 32 && first < 127) || (first >= 0xa0 && first < 0x2000)) && !SPECIAL_IN_CLASS.includes(from);
    return LETTER_OR_DIGIT.test(from) && LETTER_OR_DIGIT.test(to);
}

/** A negated set may stand for a character of two code units, of which LIKE counts each. */
function isPlain(set: CharacterSet): boolean {
    return !set.isNegated && set.ranges.length > 0 && set.ranges.every(isPlainRange);
}

function joined(left: readonly LikeForm[], right: readonly LikeForm[]): readonly LikeForm[] | undefined {
    if (left.length * right.length > MOST_FORMS || left.some(({ tail }) => tail)) return undefined;
    const forms = left.flatMap((one) => right.map((two) => ({ prefix: [...one.prefix, ...two.prefix], tail: two.tail })));
    return forms.every(({ prefix }) => prefix.length <= LONGEST_FORM) ? forms : undefined;
}

const NOTHING: readonly LikeForm[] = [{ prefix: [] }];

function sequenceForms(items: readonly PatternNode[]): readonly LikeForm[] | undefined {
    let forms: readonly LikeForm[] | undefined = NOTHING;
    for (const item of items) {
        const next = formsOf(item);
        forms = forms && next && joined(forms, next);
    }
    return forms;
}

function repeatForms({ item, least, most }: Extract<PatternNode, { kind: "repeat" }>): readonly LikeForm[] | undefined {
    if (least > LONGEST_FORM) return undefined;
    const repeated = (times: number): readonly LikeForm[] | undefined => sequenceForms(Array.from({ length: times }, () => item));
    if (most === undefined) {
        const start = repeated(least);
        return item.kind === "set" && isPlain(item) && start ? joined(start, [{ prefix: [], tail: item }]) : undefined;
    }
    if (most - least >= MOST_FORMS) return undefined;
    return together(Array.from({ length: most - least + 1 }, (_, more) => repeated(least + more)));
}

function together(lists: readonly (readonly LikeForm[] | undefined)[]): readonly LikeForm[] | undefined {
    const known = lists.filter((list) => list !== undefined);
    const forms = known.flat();
    return known.length === lists.length && forms.length <= MOST_FORMS ? forms : undefined;
}

function formsOf(node: PatternNode): readonly LikeForm[] | undefined {
    switch (node.kind) {
        case "set": return isPlain(node) ? [{ prefix: [node] }] : undefined;
        case "sequence": return sequenceForms(node.items);
        case "choice": return together(node.options.map(formsOf));
        case "repeat": return repeatForms(node);
        default: return undefined;
    }
}

/** The forms of which a text must have one, or undefined when LIKE cannot say exactly what the pattern says. */
export function likeForms(pattern: PatternNode): readonly LikeForm[] | undefined {
    if (pattern.kind !== "sequence") return undefined;
    const { items } = pattern;
    if (items.at(0)?.kind !== "start" || items.at(-1)?.kind !== "end") return undefined;
    return sequenceForms(items.slice(1, -1));
}

/** What stands between the brackets of LIKE for a set, with its hyphen at the end, where it is plain. */
function classText(set: CharacterSet): string {
    const parts = set.ranges.map(([first, last]) => {
        const from = String.fromCodePoint(first);
        return first === last ? from : `${from}-${String.fromCodePoint(last)}`;
    });
    return [...parts.filter((part) => part !== "-"), ...parts.filter((part) => part === "-").slice(0, 1)].join("");
}

function setLike(set: CharacterSet): string {
    const text = classText(set);
    return text.length === 1 && !"%_".includes(text) ? text : `[${text}]`;
}

function isWithin(set: CharacterSet, other: CharacterSet): boolean {
    return set.ranges.every(([first, last]) => other.ranges.some(([from, to]) => first >= from && last <= to));
}

/** The condition on a quoted column; `quote` makes a text of the database. */
export function likeCondition(column: string, { prefix, tail }: LikeForm, quote: (text: string) => string): string {
    const start = prefix.map(setLike).join("");
    if (!tail) return `${column} LIKE ${quote(start)}`;
    const others = quote(`%[^${classText(tail)}]%`);
    if (prefix.length === 0) return `${column} NOT LIKE ${others}`;
    const rest = prefix.every((set) => isWithin(set, tail)) ? column : `SUBSTRING(${column}, ${prefix.length + 1}, DATALENGTH(${column}))`;
    return `(${column} LIKE ${quote(`${start}%`)} AND ${rest} NOT LIKE ${others})`;
}
