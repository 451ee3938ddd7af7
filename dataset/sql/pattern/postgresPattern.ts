import type { CharacterSet, PatternNode, Range } from "./node";

const PLAIN = /^[A-Za-z0-9_#@,:;=<>!~&%"'` ]$/;
const PLAIN_IN_CLASS = /^[A-Za-z0-9_#@,;<>!~&%"'` .+*?/(){}|$]$/;

/** A character that means itself, or the escape that means it wherever it stands. */
function character(code: number, plain: RegExp): string {
    const sign = String.fromCodePoint(code);
    if (plain.test(sign)) return sign;
    return code > 0xffff ? `\\U${code.toString(16).padStart(8, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
}

const HYPHEN = 45;

function rangeText([first, last]: Range): string {
    const from = character(first, PLAIN_IN_CLASS);
    return first === last ? from : `${from}-${character(last, PLAIN_IN_CLASS)}`;
}

function setText({ isNegated, ranges }: CharacterSet): string {
    const [first, last] = ranges.at(0) ?? [0, 1];
    if (!isNegated && ranges.length === 1 && first === last) return first === HYPHEN ? "-" : character(first, PLAIN);
    // A hyphen is plain at the end only.
    const isHyphen = ([from, to]: Range): boolean => from === HYPHEN && to === HYPHEN;
    const text = ranges.filter((range) => !isHyphen(range)).map(rangeText).join("");
    return `[${isNegated ? "^" : ""}${text}${ranges.some(isHyphen) ? "-" : ""}]`;
}

function quantifier(least: number, most: number | undefined): string {
    if (most === undefined) return least === 0 ? "*" : least === 1 ? "+" : `{${least},}`;
    if (least === 0 && most === 1) return "?";
    return least === most ? `{${least}}` : `{${least},${most}}`;
}

function text(node: PatternNode): string {
    switch (node.kind) {
        case "start": return "^";
        case "end": return "$";
        case "set": return setText(node);
        case "sequence": return node.items.map((item) => (item.kind === "choice" ? `(?:${text(item)})` : text(item))).join("");
        case "choice": return node.options.map(text).join("|");
        case "repeat": return `${node.item.kind === "set" ? text(node.item) : `(?:${text(node.item)})`}${quantifier(node.least, node.most)}`;
    }
}

/** The pattern as an advanced regular expression of PostgreSQL, which means the same in whatever locale. */
export function postgresPattern(node: PatternNode): string {
    return text(node);
}
