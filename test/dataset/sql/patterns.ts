import { readContract } from "../../../dataset/check/contract/readContract";
import { CONTRACT } from "./package";

const OTHERS: readonly RegExp[] = [/^a|b$/u, /^(a|bc)+$/u, /^.{2,3}$/u, /^[^a-c]$/u, /\d\w\s/u, /^(?:a(?:b|c)?){2}$/u, /^[\]^\\-]+$/u,
    /^\u{1F600}?x$/u, /^a{2,}$/u, /^[+\-.*]$/u,
    /^(a|)b$/u, /^[\u00e0-\u00ff]+$/u, /^\D\W\S$/u, /^[%_]x$/u, /^-[a-z-]*$/u];

/** Those of the contract, then others with each form that can be said in SQL. */
export const PATTERNS: readonly RegExp[] = [
    ...new Map(readContract(CONTRACT).tables.flatMap(({ fields }) => fields.flatMap(({ pattern }) => pattern ?? []))
        .map((pattern) => [pattern.source, pattern])).values(),
    ...OTHERS,
];

export const TEXTS: readonly string[] = ["", "a", "b", "ab", "abc", "bc", "abcbc", "aab", "aa", "aaa", "aca", "A", "Z9", "ABC", "EUR",
    "eur", "EURO", "2026-Q1", "2026-Q5",
    "2026-05", "2026-13", "2026-W53", "2026-W60", "2026-05-01", "2026-05-02", "PRJ-001", "-PRJ", "PRJ.1_x", "PRJ 1", "PRJ-001 ",
    "PRJ-001\n", "x\ny", "\n", "#1A2B3C", "#1a2b3c",
    "cloud-rain", "cloud--rain", "cloud-", "a@b", "a@b@c", "a @b", "a\u00a0@b", "a\u3000b", "\ufeffa", "é", "É", "ÿà", "٣", "٣a ", "1a ",
    "1_\t", "\\", "]^", "-", "--a-", "-A", "+", ".", "*",
    "\u{1F600}x", "x", "\u{1F600}", "%x", "_x", "ax", "\u2028", "a\u2029", "!!!", "a-z", "a\\"];
