import type { Rule } from "../../../../dataset/check/bestPractice/rule";
import type { DataStatistics } from "../../../../dataset/check/bestPractice/statistics/statistics";
import { createView } from "../../../../dataset/check/bestPractice/view";
import { modelOf, readFragment } from "./fragments";

export type Fragment = readonly string[];

/** A fragment in which the rule finds these objects, in this order, and one of the same kind in which it finds nothing. */
export interface Case {
    readonly rule: string;
    readonly wrong: Fragment;
    readonly objects: readonly string[];
    readonly right: Fragment;
    /** Of the wrong fragment and of the right one. */
    readonly data?: readonly [DataStatistics, DataStatistics];
}

/** A fragment that the reader of the model refuses, so that the rule has nothing to look at. */
export interface RefusedCase {
    readonly rule: string;
    readonly refused: Fragment;
    readonly word: string;
}

function objectsFound(rule: Rule, fragment: Fragment, data?: DataStatistics): readonly string[] {
    const findings = rule.check(createView(modelOf(...fragment), data));
    for (const { rule: id, file, line, message } of findings) {
        expect([id, file]).toEqual([rule.id, "model.tmdl"]);
        expect(line).toBeGreaterThan(0);
        expect(message).toMatch(/^\S.*\.$/);
    }
    return findings.map(({ object }) => object);
}

/** To be called in a describe: every rule of a chapter is held to its cases. */
export function holdRules(chapter: readonly Rule[], cases: readonly (Case | RefusedCase)[]): void {
    it("have at least one case each, and no case is of another rule", () => {
        expect(Array.from(new Set(cases.map(({ rule }) => rule))).sort()).toEqual(chapter.map(({ id }) => id).sort());
    });

    for (const one of cases) {
        const found = (fragment: Fragment, data?: DataStatistics): readonly string[] =>
            objectsFound(chapter.find(({ id }) => id === one.rule)!, fragment, data);
        if ("refused" in one) {
            it(`${one.rule} has nothing to look at, as the reader refuses a ${one.word}`, () => {
                const { model, faults } = readFragment(...one.refused);
                expect(model).toBeUndefined();
                expect(faults.map(({ message }) => message).join(" ")).toContain(one.word);
                expect(found(["table T\n"])).toEqual([]);
            });
        } else {
            it(`${one.rule} finds ${one.objects.join(", ")}, and nothing when it is well made`, () => {
                expect(found(one.wrong, one.data?.[0])).toEqual(one.objects);
                expect(found(one.right, one.data?.[1])).toEqual([]);
            });
        }
    }
}
