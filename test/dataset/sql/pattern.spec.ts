import { likeCondition, likeForms } from "../../../dataset/sql/pattern/like";
import { parsePattern } from "../../../dataset/sql/pattern/parse";
import { postgresPattern } from "../../../dataset/sql/pattern/postgresPattern";
import { PATTERNS, TEXTS } from "./patterns";

const LIKE = /(c|SUBSTRING\(c, (\d+), DATALENGTH\(c\)\)) (NOT )?LIKE '((?:[^']|'')*)'/g;

function quote(text: string): string {
    return `'${text.replaceAll("'", "''")}'`;
}

/** What LIKE means in a binary collation: % any text, _ any code unit, brackets a set, all else itself. */
function likeMatches(text: string, like: string): boolean {
    const parts = like.match(/\[\^?[^\]]*\]|[^]/g) ?? [];
    const source = parts.map((part) => {
        if (part === "%") return "[^]*";
        if (part === "_") return "[^]";
        if (part.length === 1) return part.replace(/[\\^$.*+?()[\]{}|]/, "\\$&");
        return `[${part.slice(1, -1).replace(/[\\[]/g, "\\$&")}]`;
    });
    return new RegExp(`^${source.join("")}$`).test(text);
}

/** Evaluates the condition of one form: LIKEs that must all hold. */
function holds(condition: string, text: string): boolean {
    const parts = [...condition.matchAll(LIKE)];
    if (parts.map(([part]) => part).join(" AND ") !== condition.replace(/^\((.*)\)$/s, "$1")) throw new Error(`Cannot read ${condition}`);
    return parts.every(([, , from, not, like]) => likeMatches(text.slice(from ? Number(from) - 1 : 0), like.replaceAll("''", "'")) === !not);
}

function conditions(pattern: RegExp): readonly string[] | undefined {
    return likeForms(parsePattern(pattern))?.map((form) => likeCondition("c", form, quote));
}

describe("a pattern in SQL", () => {
    it("is exact with LIKE, or not written with it at all", () => {
        const exact = PATTERNS.filter((pattern) => conditions(pattern));
        for (const pattern of exact) {
            const matched = TEXTS.filter((text) => conditions(pattern)?.some((condition) => holds(condition, text)));
            expect(matched).withContext(pattern.source).toEqual(TEXTS.filter((text) => pattern.test(text)));
        }
        expect(exact.length).toBeGreaterThan(8);
    });

    const forms: readonly (readonly [pattern: RegExp, conditions: readonly string[] | undefined])[] = [
        [/^[A-Z]{3}$/u, ["c LIKE '[A-Z][A-Z][A-Z]'"]],
        [/^a(b|cd)?$/u, ["c LIKE 'a'", "c LIKE 'ab'", "c LIKE 'acd'"]],
        [/^[A-Z][A-Z0-9_-]+$/u, ["(c LIKE '[A-Z][A-Z0-9_-]%' AND c NOT LIKE '%[^A-Z0-9_-]%')"]],
        [/^-[a-z]*$/u, ["(c LIKE '-%' AND SUBSTRING(c, 2, DATALENGTH(c)) NOT LIKE '%[^a-z]%')"]],
        [/^50%_'$/u, ["c LIKE '50[%][_]'''"]],
        [/^a{101}$/u, undefined],
        [/^[a-z]{0,40}$/u, undefined],
        [/^(a|b)+$/u, undefined],
        [/^a*b$/u, undefined],
        [/^[^a]$/u, undefined],
        [/^[\]]$/u, undefined],
        [/a$/u, undefined],
        [/^a|b$/u, undefined],
    ];
    for (const [pattern, expected] of forms) {
        it(`becomes ${expected ? expected.join(" or ") : "a note"} for ${pattern.source} in SQL Server`, () => {
            expect(conditions(pattern)).toEqual(expected);
        });
    }

    it("names digits and white space one by one in PostgreSQL, whose classes depend on the locale", () => {
        expect(postgresPattern(parsePattern(/^\d\w{2}[^@\s]?$/u))).toBe(
            "^[0-9][0-9A-Z_a-z]{2}[^@\\u0009-\\u000d \\u00a0\\u1680\\u2000-\\u200a\\u2028-\\u2029\\u202f\\u205f\\u3000\\ufeff]?$");
    });

    const refused: readonly (readonly [pattern: RegExp, error: RegExp])[] = [
        [/a(?!b)/u, /looks around/], [/(?<n>a)\k<n>/u, /names a group/], [/(a)\1/u, /escape \\1/], [/\bx/u, /escape \\b/], [/\p{L}/u, /escape \\p/],
        [/a+?/u, /lazy/], [/a{256}/u, /more than 255/], [/[]/u, /empty class/], [/[\D]/u, /negated class/],
        [new RegExp(`${"(".repeat(60)}a${")".repeat(60)}`, "u"), /nests more than 40 groups/],
    ];
    for (const [pattern, error] of refused) {
        it(`is refused for ${pattern.source.slice(0, 20)}`, () => {
            expect(() => parsePattern(pattern)).toThrowError(error);
        });
    }
});
