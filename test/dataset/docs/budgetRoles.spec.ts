import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listOf, isObject, textOf } from "../../../dataset/check/report/json";
import { readReportFolder } from "../../../dataset/check/report/folder";
import { loadPackage } from "../../../dataset/evaluate/load";
import { inCulture } from "../../../dataset/report/captions";
import { readReport, type ReportVisual } from "../../../dataset/report/readReport";
import type { Field } from "../../../dax/visual/request";
import { cellsBelow, codeIn, written } from "./roleTable";

const ROOT = join(import.meta.dirname, "../../..");

/** A row of the table that says which field feeds which role of the budget view. */
interface Row {
    readonly role: string;
    /** Fields as the page writes them, such as `[Landing]` or `Calendar[Month]`. */
    readonly byMonth: readonly string[];
    readonly ofParts: readonly string[];
    readonly french: readonly string[];
}

function rowsOf(page: string): readonly Row[] {
    return cellsBelow(page, "| Role of the visual | Fed by, month by month |").map(([name, byMonth, ofParts, french]) =>
        ({ role: codeIn(name)[0], byMonth: codeIn(byMonth), ofParts: codeIn(ofParts), french: french.split(", ") }));
}

describe("what the page on the dataset says of the budget view", () => {
    const { source } = loadPackage();
    const page = readFileSync(join(ROOT, "dataset/README.md"), "utf8");
    const rows = rowsOf(page);
    const drawn = readReport(readReportFolder(join(ROOT, "dataset")), source).flatMap(({ visuals }) => visuals)
        .filter(({ visualType }) => visualType.startsWith("portfolioMeteo"))
        .filter(({ request }) => request?.fields.some(({ roles }) => roles.includes("actual")));

    const fieldsOf = (visual: ReportVisual | undefined, role: string): readonly Field[] =>
        (visual?.request?.fields ?? []).filter(({ roles }) => roles.includes(role));
    const named = (name: string): ReportVisual | undefined => drawn.find((visual) => visual.name === name);

    it("is what the curve binds, and what the bars by project bind", () => {
        expect(rows.length).toBe(18);
        for (const { role, byMonth, ofParts } of rows) {
            if (role !== "levels") expect(fieldsOf(named("budget_curves"), role).map(written)).withContext(role).toEqual([...byMonth]);
            expect(fieldsOf(named("budget_variance"), role).map(written)).withContext(role).toEqual([...ofParts]);
        }
        expect(fieldsOf(named("budget_multiples"), "levels").map(written)).toEqual([...rows[0].byMonth]);
    });

    it("is true of every other visual that draws money, which binds nothing else", () => {
        expect(drawn.map(({ name }) => name).sort()).toEqual([
            "budget_curves", "budget_multiples", "budget_project_bars", "budget_project_curves", "budget_variance", "sheet_curves"]);
        for (const visual of drawn) {
            const isByMonth = fieldsOf(visual, "period").length > 0;
            for (const field of visual.request?.fields ?? []) {
                const row = rows.find(({ role }) => role === field.roles[0]);
                expect(isByMonth ? row?.byMonth : row?.ofParts).withContext(`${visual.name}, ${field.roles[0]}`).toContain(written(field));
            }
        }
    });

    it("names the fields as the French model does", () => {
        for (const { role, french } of rows) {
            const captions = ["budget_curves", "budget_variance"].flatMap((name) => {
                const request = named(name)?.request;
                const fields = request === undefined ? [] : inCulture(request, source, "fr-FR").fields;
                return fields.filter(({ roles }) => roles.includes(role)).map(({ displayName }) => displayName);
            });
            expect([...new Set(captions)]).withContext(role).toEqual([...french]);
        }
    });

    it("leaves out no role of the view but those of which it says why they stay empty", () => {
        const capabilities: unknown = JSON.parse(readFileSync(join(ROOT, "capabilities.json"), "utf8"));
        if (!isObject(capabilities)) throw new Error("no capabilities");
        const ofWeather = ["columns", "status", "trend", "collected", "comment", "weight", "order", "tooltips"];
        const roles = listOf(capabilities, "dataRoles").map((role) => textOf(role, "name") ?? "");
        const ofRisks = roles.slice(roles.indexOf("risk"), roles.indexOf("appetite") + 1);
        const empty = /Leave the roles ([^:]+) empty/.exec(page)?.[1] ?? "";
        expect([...rows.map(({ role }) => role), ...codeIn(empty), ...ofWeather, ...ofRisks].sort()).toEqual([...roles].sort());
    });

    it("is of measures that the analyst can see", () => {
        const hidden = new Set(source.tables.flatMap(({ measures }) => measures.filter(({ isHidden }) => isHidden).map(({ name }) => `[${name}]`)));
        expect(rows.flatMap(({ byMonth, ofParts }) => [...byMonth, ...ofParts]).filter((field) => hidden.has(field))).toEqual([]);
    });
});
