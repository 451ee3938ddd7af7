import { exceptionFaults } from "../../../../dataset/check/bestPractice/exceptions";
import { type BestPractice, checkBestPractice, type Ignored } from "../../../../dataset/check/bestPractice/index";
import { RULES } from "../../../../dataset/check/bestPractice/rules";
import { createView } from "../../../../dataset/check/bestPractice/view";
import { column, measure, modelOf, object, table } from "./fragments";

const DOUBLE = "AVOID_FLOATING_POINT_DATA_TYPES";
const SPLIT = "SPLIT_DATE_AND_TIME";
const EMPTY_ROLE = "REMOVE_ROLES_WITH_NO_MEMBERS";

function ignore(...ids: readonly string[]): string {
    return `annotation BestPracticeAnalyzer_IgnoreRules = ${JSON.stringify({ RuleIDs: ids })}\n`;
}

/** Held to one rule about columns, one about roles and one about data, as the view has none. */
function check(...parts: readonly string[]): BestPractice {
    return checkBestPractice(createView(modelOf(...parts)), RULES.filter(({ id }) => [DOUBLE, SPLIT, EMPTY_ROLE].includes(id)));
}

function messages({ faults }: BestPractice): readonly string[] {
    return faults.map(({ object: name, message }) => `${name}: ${message}`);
}

describe("an annotation that ignores rules", () => {
    it("at an object sets the rule aside for that object alone, and tells where it stands", () => {
        const { findings, ignored, faults } = check(table("T", column("A", "double", "", ignore(DOUBLE)), column("B", "double")));
        expect(findings.map((finding) => finding.object)).toEqual(["'T'[B]"]);
        expect(ignored.map(({ object: name, line, by }) => [name, line, by])).toEqual([["'T'[A]", 5, { file: "model.tmdl", line: 8 }]]);
        expect(faults).toEqual([]);
    });

    it("at a table says nothing of its columns", () => {
        const result = check(table("T", column("A", "double"), ignore(DOUBLE)));
        expect(result.findings.map((finding) => finding.object)).toEqual(["'T'[A]"]);
        expect(messages(result)).toEqual([`'T': Nothing here breaks ${DOUBLE}. Remove it from the annotation.`]);
    });

    it("at the model sets the rule aside everywhere, and no other rule", () => {
        const { findings, ignored, faults } = check(
            ignore(DOUBLE), table("T", column("A", "double")), table("U", column("A", "double")), object("role R", "modelPermission: read"),
        );
        expect(ignored.map((finding) => finding.object)).toEqual(["'T'[A]", "'U'[A]"]);
        expect(findings.map(({ rule }) => rule)).toEqual([EMPTY_ROLE]);
        expect(faults).toEqual([]);
    });

    it("may name several rules, of which one that nothing breaks is told", () => {
        const result = check(object("role R", "modelPermission: read", ignore(EMPTY_ROLE, DOUBLE)));
        expect(result.findings).toEqual([]);
        expect(messages(result)).toEqual([`role R: Nothing here breaks ${DOUBLE}. Remove it from the annotation.`]);
    });

    it("is not told to be idle for a rule about data when there are none", () => {
        expect(check(table("T", column("A", "dateTime", ignore(SPLIT)))).faults).toEqual([]);
    });

    it("is told when it names no rule, in another case too", () => {
        const result = check(table("T", column("A", "double", ignore(DOUBLE.toLowerCase()))));
        expect(result.findings.length).toBe(1);
        expect(messages(result)[0]).toContain(`names "${DOUBLE.toLowerCase()}", and there is no such rule`);
    });

    it("is told, and ignores nothing, when it has another form", () => {
        const forms = [
            "RuleIDs", "null", `["${DOUBLE}"]`, `{"RuleIDs":"${DOUBLE}"}`, `{"RuleIDs":[1]}`, `{"RuleIDs":["${DOUBLE}"],"More":1}`,
            "{\"__proto__\":[]}", "{}", `{"ruleIDs":["${DOUBLE}"]}`,
        ];
        for (const form of forms) {
            const result = check(table("T", column("A", "double", `annotation BestPracticeAnalyzer_IgnoreRules = ${form}`)));
            expect(result.findings.map((finding) => finding.object)).withContext(form).toEqual(["'T'[A]"]);
            expect(messages(result).length).withContext(form).toBe(1);
            expect(messages(result)[0]).withContext(form).toContain("cannot be read");
        }
    });

    it("is told when it stands at the name of an object that is meant elsewhere", () => {
        const result = check(table("T"), object("perspective P", object("perspectiveTable T", "includeAll", ignore(DOUBLE))));
        expect(messages(result)).toEqual(["T: BestPracticeAnalyzer_IgnoreRules stands where no rule looks. Write it at the object that is meant."]);
    });
});

describe("DAX that cannot be read", () => {
    it("is told with its object and its line, and the rest is checked", () => {
        const { findings, faults } = check(table("T", measure("M", "SUM ("), column("A", "double")));
        expect(faults.map(({ object: name, line }) => [name, line])).toEqual([["[M]", 5]]);
        expect(faults[0].message).toMatch(/^The DAX cannot be read, so no rule looked at it\. Expected /);
        expect(findings.map((finding) => finding.object)).toEqual(["'T'[A]"]);
    });
});

describe("the reasons for exceptions", () => {
    const { ignored } = check(table("T", column("A", "double", ignore(DOUBLE)), column("B", "double", ignore(DOUBLE))));
    const faultsWith = (list: readonly Ignored[], ...reasons: readonly (readonly [string, string])[]): readonly string[] =>
        exceptionFaults(list, new Map(reasons));

    it("are wanted once for each rule that is ignored", () => {
        expect(faultsWith(ignored, [DOUBLE, "Ratios."])).toEqual([]);
        expect(faultsWith(ignored)).toEqual([
            `model.tmdl:8: ${DOUBLE} is ignored without a reason. Add one to the exceptions, or correct the model.`,
        ]);
    });

    it("are not wanted for what is not ignored, and are not blank", () => {
        expect(faultsWith([], [DOUBLE, "Ratios."])).toEqual([`The exceptions give a reason for ${DOUBLE}, which nothing ignored needs. Remove it.`]);
        expect(faultsWith(ignored, [DOUBLE, " "])).toEqual([`The exception for ${DOUBLE} has no reason. Write one sentence.`]);
    });
});
