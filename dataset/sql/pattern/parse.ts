import { ContractError } from "../../check/contract/json";
import { LINE_ENDS, readEscape } from "./escapes";
import type { CharacterSet, PatternNode, Range } from "./node";

const DEEPEST = 40;
/** What PostgreSQL can count to. */
const MOST_REPEATS = 255;
const QUANTIFIER = /^(?:([*+?])|\{(\d{1,4})(?:(,)(\d{1,4})?)?\})/;

/** Reads a pattern that is a valid regular expression already. */
class PatternReader {
    private at = 0;

    constructor(private readonly source: string) { }

    whole(): PatternNode {
        const node = this.choice(0);
        if (this.at < this.source.length) this.refuse("has a ) too many");
        return node;
    }

    private choice(depth: number): PatternNode {
        if (depth > DEEPEST) this.refuse(`nests more than ${DEEPEST} groups`);
        const options = [this.sequence(depth)];
        while (this.take("|")) options.push(this.sequence(depth));
        return options.length === 1 ? options[0] : { kind: "choice", options };
    }

    private sequence(depth: number): PatternNode {
        const items: PatternNode[] = [];
        while (this.at < this.source.length && !this.sees("|") && !this.sees(")")) items.push(this.repeated(this.atom(depth)));
        return items.length === 1 ? items[0] : { kind: "sequence", items };
    }

    private repeated(item: PatternNode): PatternNode {
        const found = QUANTIFIER.exec(this.source.slice(this.at));
        if (!found) return item;
        this.at += found[0].length;
        if (this.sees("?")) this.refuse("has a lazy quantifier");
        if (found[1]) return { kind: "repeat", item, least: found[1] === "+" ? 1 : 0, most: found[1] === "?" ? 1 : undefined };
        const least = Number(found[2]);
        const most = !found[3] ? least : found[4] ? Number(found[4]) : undefined;
        if (Math.max(least, most ?? 0) > MOST_REPEATS) this.refuse(`repeats more than ${MOST_REPEATS} times`);
        return { kind: "repeat", item, least, most };
    }

    private atom(depth: number): PatternNode {
        if (this.take("^")) return { kind: "start" };
        if (this.take("$")) return { kind: "end" };
        if (this.take(".")) return { kind: "set", isNegated: true, ranges: LINE_ENDS };
        if (this.take("[")) return this.characterClass();
        if (this.take("\\")) {
            const { ranges, isNegated } = this.escape();
            return { kind: "set", isNegated, ranges };
        }
        if (this.take("(")) return this.group(depth);
        const code = this.codePoint();
        return { kind: "set", isNegated: false, ranges: [[code, code]] };
    }

    private group(depth: number): PatternNode {
        if (this.sees("?") && !this.take("?:")) this.refuse("looks around, or names a group");
        const node = this.choice(depth + 1);
        this.take(")");
        return node;
    }

    private characterClass(): CharacterSet {
        const isNegated = this.take("^");
        const ranges: Range[] = [];
        while (!this.take("]")) {
            const first = this.member();
            const isRange = this.sees("-") && this.source.charAt(this.at + 1) !== "]";
            if (!isRange) {
                ranges.push(...first);
                continue;
            }
            this.take("-");
            ranges.push([first[0][0], this.member()[0][0]]);
        }
        if (ranges.length === 0) this.refuse("has an empty class");
        return { kind: "set", isNegated, ranges };
    }

    private member(): readonly Range[] {
        if (!this.take("\\")) {
            const code = this.codePoint();
            return [[code, code]];
        }
        const { ranges, isNegated } = this.escape();
        if (isNegated) this.refuse("has a negated class inside another");
        return ranges;
    }

    private escape(): { readonly ranges: readonly Range[]; readonly isNegated: boolean } {
        const escape = readEscape(this.source.slice(this.at));
        if (!escape) this.refuse(`has the escape \\${this.source.charAt(this.at)}`);
        this.at += escape.length;
        return escape;
    }

    private codePoint(): number {
        const code = this.source.codePointAt(this.at) ?? 0;
        this.at += code > 0xffff ? 2 : 1;
        return code;
    }

    private sees(text: string): boolean {
        return this.source.startsWith(text, this.at);
    }

    private take(text: string): boolean {
        if (!this.sees(text)) return false;
        this.at += text.length;
        return true;
    }

    private refuse(what: string): never {
        throw new ContractError(`The pattern ${this.source} ${what}, which SQL cannot say: write it without.`);
    }
}

/** Reads a pattern; throws a ContractError for one that means something that SQL cannot say. */
export function parsePattern(pattern: RegExp): PatternNode {
    return new PatternReader(pattern.source).whole();
}
