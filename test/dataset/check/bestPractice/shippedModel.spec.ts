import { fileURLToPath } from "node:url";
import { EXCEPTIONS, exceptionFaults } from "../../../../dataset/check/bestPractice/exceptions";
import { checkBestPractice } from "../../../../dataset/check/bestPractice/index";
import { RULES } from "../../../../dataset/check/bestPractice/rules";
import { readStatistics } from "../../../../dataset/check/bestPractice/statistics/readStatistics";
import { createView } from "../../../../dataset/check/bestPractice/view";
import { readTmdlFolder } from "../../../../dataset/tmdl/folder";
import { readTmdl } from "../../../../dataset/tmdl/readModel";

function folder(name: string): string {
    return fileURLToPath(new URL(`../../../../dataset/${name}`, import.meta.url));
}

describe("the rules of best practice", () => {
    it("are 71, each under an id of its own", () => {
        expect(RULES.length).toBe(71);
        expect(new Set(RULES.map(({ id }) => id)).size).toBe(71);
    });

    it("find nothing in the shipped model and its sample but what is excepted, and each exception has its reason", () => {
        const { model } = readTmdl(readTmdlFolder(folder("pmo.SemanticModel/definition")));
        const view = createView(model!, readStatistics(model!, folder("sample")));
        const { findings, ignored, faults } = checkBestPractice(view);
        expect(findings.map(({ rule, object, file, line, message }) => `${file}:${line}: ${object} breaks ${rule}. ${message}`)).toEqual([]);
        expect(faults.map(({ file, line, object, message }) => `${file}:${line}: ${object}: ${message}`)).toEqual([]);
        expect(exceptionFaults(ignored, EXCEPTIONS)).toEqual([]);
    });
});
