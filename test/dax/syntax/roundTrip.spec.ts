import * as fc from "fast-check";
import { unsupportedCalls } from "../../../dax/functions";
import { DaxSyntaxError } from "../../../dax/syntax/error";
import { parseExpression, parseQuery } from "../../../dax/syntax/parse";
import { everyNode, tableNames } from "../../../dax/syntax/walk";
import { anyExpression } from "./arbitrary";
import { dax, withoutPositions } from "./show";

const words = fc.constantFrom(
    ..."VAR RETURN NOT IN DEFINE EVALUATE MEASURE ORDER BY START TRUE FALSE ASC a T[c] [m] 'q' F( ( ) { } , = == <> && || & + - * / ^ 1 .5 \"t\" dt\"2024-01-01\" VAR.P".split(" "),
);
const sentences = fc.array(words, { maxLength: 30 }).map((parts) => parts.join(" "));

function isReadOrRefused(read: () => unknown): boolean {
    try {
        read();
        return true;
    } catch (error) {
        return error instanceof DaxSyntaxError && error.line === 1 && error.column >= 1;
    }
}

describe("any expression", () => {
    it("is the same after it was written as DAX and read again", () => {
        fc.assert(fc.property(anyExpression, (expression) => {
            expect(withoutPositions(parseExpression(dax(expression)))).toEqual(withoutPositions(expression));
        }), { numRuns: 500 });
    });

    it("has, node by node, the places at which its parts are written", () => {
        fc.assert(fc.property(anyExpression, (expression) => {
            const lines = dax(expression).split(/\r\n|\r|\n/);
            for (const node of everyNode(parseExpression(dax(expression)))) {
                const there = lines[node.at.line - 1].slice(node.at.column - 1);
                if (node.kind === "call") expect(there.startsWith(node.written)).toBeTrue();
                if (node.kind === "binary") expect(there.startsWith(node.operator)).toBeTrue();
                if (node.kind === "number") expect(there.startsWith(node.text)).toBeTrue();
                if (node.kind === "bracket") expect(there.startsWith("[")).toBeTrue();
            }
        }), { numRuns: 200 });
    });

    it("can be walked for names and calls", () => {
        fc.assert(fc.property(anyExpression, (expression) => {
            const names = Array.from(everyNode(expression)).filter(({ kind }) => kind === "name");
            expect(names).toEqual(jasmine.arrayContaining([...tableNames(expression)]));
            expect(unsupportedCalls(expression).every(({ sentence }) => sentence.endsWith("."))).toBeTrue();
        }), { numRuns: 200 });
    });
});

describe("any row of words", () => {
    it("is read, or refused with a DaxSyntaxError", () => {
        fc.assert(fc.property(sentences, (text) => isReadOrRefused(() => parseExpression(text))), { numRuns: 2000 });
        fc.assert(fc.property(sentences, (text) => isReadOrRefused(() => parseQuery(`EVALUATE ${text}`))), { numRuns: 1000 });
    });
});
