import { checkStructure } from "../../../../dataset/check/model";
import { daxFaults } from "../../../../dataset/check/model/dax";
import { tmdlFault } from "../../../../dataset/check/model/fault";
import { mFaults } from "../../../../dataset/check/model/m";
import { indexModel } from "../../../../dataset/check/model/modelIndex";
import { loadContract } from "../../../../dataset/contract/load";
import { readTmdl } from "../../../../dataset/tmdl/readModel";
import { DAX_MUTATIONS } from "./daxMutations";
import { GRAMMAR_MUTATIONS } from "./grammarMutations";
import { M_MUTATIONS } from "./mMutations";
import { found, isCore, isWithDax, mutated } from "./mutation";
import { modelOf } from "./shipped";
import { STRUCTURE_MUTATIONS } from "./structureMutations";

const contract = loadContract();

function expectFound(faults: Parameters<typeof found>[0], mutation: Parameters<typeof found>[1]): void {
    const told = faults.map(({ file, line, code, message }) => `${file}:${line} [${code}] ${message}`).slice(0, 5).join("\n");
    expect(found(faults, mutation).length).withContext(told).toBeGreaterThan(0);
}

describe("a broken copy of the shipped model", () => {
    for (const mutation of GRAMMAR_MUTATIONS) {
        it(`is found by the reader: ${mutation.says}`, () => {
            expectFound(readTmdl(mutated(mutation, isCore)).faults.map(tmdlFault), mutation);
        });
    }

    for (const mutation of STRUCTURE_MUTATIONS) {
        it(`is found by the check of the model: ${mutation.says}`, () => {
            expectFound(checkStructure(modelOf(mutated(mutation)), contract), mutation);
        });
    }

    for (const mutation of DAX_MUTATIONS) {
        it(`is found by the check of DAX: ${mutation.says}`, () => {
            const index = indexModel(modelOf(mutated(mutation, isWithDax)));
            const { model } = index;
            // All names are known, and only the expressions of the changed file are looked at.
            const tables = model.tables.filter(({ file }) => file === mutation.file);
            expectFound(daxFaults({ ...index, model: { ...model, tables } }), mutation);
        });
    }

    for (const mutation of M_MUTATIONS) {
        it(`is found by the check of M: ${mutation.says}`, async () => {
            expectFound(await mFaults(modelOf(mutated(mutation, isCore)), contract), mutation);
        });
    }

    it("is made in at least fifty ways, each once", () => {
        const all = [...GRAMMAR_MUTATIONS, ...STRUCTURE_MUTATIONS, ...DAX_MUTATIONS, ...M_MUTATIONS];
        expect(all.length).toBeGreaterThanOrEqual(50);
        expect(new Set(all.map(({ says }) => says)).size).toBe(all.length);
    });
});
