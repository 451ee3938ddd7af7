import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listOf, isObject, textOf } from "../../../dataset/check/report/json";
import { readReportFolder } from "../../../dataset/check/report/folder";
import { loadPackage } from "../../../dataset/evaluate/load";
import { inCulture } from "../../../dataset/report/captions";
import { readReport } from "../../../dataset/report/readReport";
import type { Field } from "../../../dax/visual/request";
import { cellsBelow, codeIn, written } from "./roleTable";

const ROOT = join(import.meta.dirname, "../../..");

describe("what the page on the dataset says of the risk view", () => {
    const { source } = loadPackage();
    const page = readFileSync(join(ROOT, "dataset/README.md"), "utf8");
    const rows = cellsBelow(page, "| Role of the visual | Fed by | In the French model |")
        .map(([name, fields, french]) => ({ name: name.split(",")[0], role: codeIn(name)[0], fields: codeIn(fields), french: french.split(", ") }));
    const request = readReport(readReportFolder(join(ROOT, "dataset")), source).flatMap(({ visuals }) => visuals)
        .find(({ name }) => name === "risks_matrix")?.request;
    const fieldsOf = (all: readonly Field[], role: string): readonly Field[] => all.filter(({ roles }) => roles.includes(role));

    it("is what the matrix of the report binds, and all of it", () => {
        expect(rows.length).toBe(21);
        for (const { role, fields } of rows) expect(fieldsOf(request?.fields ?? [], role).map(written)).withContext(role).toEqual([...fields]);
        expect(request?.fields.length).toBe(rows.flatMap(({ fields }) => fields).length);
    });

    it("names the roles as the visual does, and the fields as the French model does", () => {
        const texts = JSON.parse(readFileSync(join(ROOT, "stringResources/en-US/resources.resjson"), "utf8")) as Readonly<Record<string, string>>;
        const french = request === undefined ? [] : inCulture(request, source, "fr-FR").fields;
        for (const row of rows) {
            expect(row.name).toBe(texts[`Role_${row.role}`]);
            expect(fieldsOf(french, row.role).map(({ displayName }) => displayName)).withContext(row.role).toEqual([...row.french]);
        }
    });

    it("leaves out no role of the view but those of which it says that they stay empty", () => {
        const capabilities: unknown = JSON.parse(readFileSync(join(ROOT, "capabilities.json"), "utf8"));
        if (!isObject(capabilities)) throw new Error("no capabilities");
        const roles = listOf(capabilities, "dataRoles").map((role) => textOf(role, "name") ?? "");
        const ofRisks = roles.slice(roles.indexOf("risk"), roles.indexOf("appetite") + 1);
        const empty = /shall stand once its actions are done: leave\s+([^:]+) empty/.exec(page)?.[1] ?? "";
        expect(["levels", ...ofRisks].sort()).toEqual([...rows.map(({ role }) => role), ...codeIn(empty)].sort());
    });

    it("is of fields that the analyst can see", () => {
        const hidden = new Set(source.tables.flatMap((table) => [
            ...table.measures.filter(({ isHidden }) => isHidden).map(({ name }) => `[${name}]`),
            ...table.columns.filter(({ isHidden }) => isHidden).map(({ name }) => `${table.name}[${name}]`)]));
        expect(rows.flatMap(({ fields }) => fields).filter((field) => hidden.has(field))).toEqual([]);
    });
});
