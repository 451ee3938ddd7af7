import { readContract } from "../../../../dataset/check/contract/readContract";
import { checkModel, checkStructure } from "../../../../dataset/check/model";
import { modelFaultSentence } from "../../../../dataset/check/model/fault";
import { canonical } from "../../../../dataset/check/model/rules/canonical";
import { contractFaults } from "../../../../dataset/check/model/rules/contract";
import { settings } from "../../../../dataset/check/model/rules/settings";
import { loadContract } from "../../../../dataset/contract/load";
import { contractJson, lightFiles, modelOf, shippedFiles } from "./shipped";

const contract = loadContract();

function withText(file: string, change: (text: string) => string): ReadonlyMap<string, string> {
    const text = lightFiles.get(file) ?? "";
    expect(change(text)).not.toBe(text);
    return new Map([...lightFiles, [file, change(text)]]);
}

describe("the check of the model", () => {
    it("finds no fault in the shipped model", async () => {
        expect((await checkModel(shippedFiles, contract)).map(modelFaultSentence)).toEqual([]);
    });

    it("tells the first line that would be written otherwise", () => {
        const files = withText("tables/Priority.tmdl", (text) => text.replace("\t/// Name in English.", "\n\t/// Name in English."));
        const lines = (files.get("tables/Priority.tmdl") ?? "").split("\n");
        const [fault, ...others] = canonical(files);
        expect(others).toEqual([]);
        expect([fault.code, fault.file]).toEqual(["canonical", "tables/Priority.tmdl"]);
        // The second of the two blank lines stands directly above the description.
        expect(fault.line).toBe(lines.indexOf("\t/// Name in English."));
    });

    it("tells the faults of the text alone when the text has some", async () => {
        const files = withText("tables/Priority.tmdl", (text) =>
            text.replace("\t/// Name in French.\n", "").replace("dataType: decimal", "dataType: money"));
        expect((await checkModel(files, contract)).map(({ code }) => code)).toEqual(["tmdl-value"]);
    });

    it("tells the faults in the order of the files and of their lines", async () => {
        const files = new Map([
            ...withText("tables/Priority.tmdl", (text) => text.replace("type text", "type number").replace("\t/// Name in English.\n", "")),
            ...[...withText("model.tmdl", (text) => text.replace("\tdiscourageImplicitMeasures\n", ""))].filter(([file]) => file === "model.tmdl"),
        ]);
        const faults = await checkModel(files, contract);
        const places = faults.map(({ file, line }) => `${file}:${String(line).padStart(6, "0")}`);
        expect(faults.map(({ code }) => code)).toEqual(["setting", "description", "m-type"]);
        expect(places).toEqual([...places].sort());
    });

    it("says when the contract changes below the model", () => {
        const changed = readContract(JSON.parse(contractJson().replaceAll("\"target_share\"", "\"target_part\"")));
        const sentences = checkStructure(modelOf(lightFiles), changed).map(({ message }) => message);
        expect(sentences).toContain(jasmine.stringContaining("reads target_share, which priority has not"));
        expect(sentences).toContain(jasmine.stringContaining("does not load priority.target_part"));
    });

    it("tells visible tables that no perspective shows, and leaves hidden ones alone", () => {
        const model = modelOf(lightFiles);
        const told = settings({ ...model, perspectives: [] }).map(({ object }) => object);
        expect(told).toEqual(model.tables.filter(({ isHidden }) => !isHidden).map(({ name }) => `'${name}'`));
        expect(told).not.toContain("'Access'");
    });

    it("tells when the list of what is not loaded is out of date", () => {
        const model = modelOf(lightFiles);
        const programme = { ...model.tables[0], name: "Programme", columns: [] };
        const project = model.tables.flatMap((table) => table.name === "Project"
            ? [{ ...table, columns: [...table.columns, { ...table.columns[0], name: "Origin", sourceColumn: "original_directorate_id" }] }] : []);
        const sentences = contractFaults({ ...model, tables: [programme, ...project] }, contract).map(({ message }) => message);
        expect(sentences).toContain("programme is loaded and listed as not loaded. Strike it off the list.");
        expect(sentences).toContain(jasmine.stringContaining("loads project.original_directorate_id, which is listed as not loaded"));
    });

    it("tells a folder without a model by its missing files", async () => {
        const faults = await checkModel(new Map(), contract);
        expect(faults.map(({ file, code }) => `${file} ${code}`)).toEqual(["database.tmdl tmdl-missing", "model.tmdl tmdl-missing"]);
    });

    it("prints a fault in one line that cannot command a terminal", () => {
        const sentence = modelFaultSentence({ file: "tables/\u001b[2J.tmdl", line: 3, code: "name", object: "", message: "a\nb \u202Ec\u009B" });
        expect(sentence).toBe("tables/?[2J.tmdl:3 [name] a?b ?c?");
    });
});
