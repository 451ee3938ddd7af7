import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkReport } from "../../../../dataset/check/report/index";
import { shippedExceptions } from "../../../../dataset/check/report/exceptions";
import { schemaFolder } from "../../../../dataset/check/report/schemaFolder";
import { loaderOf } from "../../../../dataset/check/report/schemas";
import { CAPABILITIES, GUID, PACKAGE, sampleModel, sampleReport } from "./sampleReport";
import { mobileFile, PAGE, put, visualFile } from "./edit";

const model = sampleModel();
const own = { model, capabilities: CAPABILITIES, guid: GUID, package: PACKAGE };
const schemas = fileURLToPath(new URL("../../../../../shared/schemas", import.meta.url));

describe("the checker of a report", () => {
    it("finds nothing in a report without fault", () => {
        expect(checkReport({ files: sampleReport(), ...own })).toEqual([]);
    });

    it("checks the copy of the visual in itself when no package was built", () => {
        const files = sampleReport();
        expect(checkReport({ ...own, files, package: undefined })).toEqual([]);
        put(`pmo.Report/CustomVisuals/${GUID}/package.json`, "/visual/guid", "other")(files);
        const [fault] = checkReport({ ...own, files, package: undefined });
        expect(fault.code).toBe("private-visual");
        expect(fault.message).toContain("The package is that of \"other\"");
    });

    it("tells the faults by file and place, whatever the order of the files", () => {
        const files = sampleReport();
        files.delete("pmo.Report/definition/version.json");
        put(PAGE, "/name", "__proto__")(files);
        put(mobileFile("map"), "/position/width", 999)(files);
        const backwards = new Map(Array.from(files).reverse());
        expect(checkReport({ files: backwards, ...own })).toEqual(checkReport({ files, ...own }));
    });

    it("survives names and texts that attack the checker", () => {
        const files = sampleReport();
        files.set("pmo.Report/definition/pages/__proto__/page.json", `{"__proto__":{"name":"x"},"name":"__proto__","displayName":"constructor"}`);
        files.set(visualFile("deep"), `${"{\"a\":".repeat(50_000)}1${"}".repeat(50_000)}`);
        const codes = new Set(checkReport({ files, ...own }).map(({ code }) => code));
        expect(codes).toContain("json");
        expect(codes).toContain("order");
        expect(Reflect.get({}, "name")).toBeUndefined();
    });

    it("refuses capabilities that it cannot understand, before it checks anything against them", () => {
        expect(() => checkReport({ ...own, files: sampleReport(), capabilities: { dataRoles: [{ name: "x", kind: "Both" }] } }))
            .toThrowError(/capabilities\.json: a data role/);
    });
});

describe("exceptions to the rules", () => {
    it("excuse one rule at one place, and nothing else", () => {
        const files = sampleReport();
        put(PAGE, "/height", 900)(files);
        const excused = [...shippedExceptions(GUID), { rule: "ENSURE_PAGES_DO_NOT_SCROLL_VERTICALLY" as const, page: "overview", reason: "a long list" }];
        expect(checkReport({ files, ...own, exceptions: excused })).toEqual([]);
        const elsewhere = excused.map((one) => one.page === undefined ? one : { ...one, page: "detail" });
        expect(checkReport({ files, ...own, exceptions: elsewhere }).map(({ code }) => code)).toEqual(["exception", "ENSURE_PAGES_DO_NOT_SCROLL_VERTICALLY"]);
    });

    it("are faults themselves when they excuse nothing or give no reason", () => {
        const exceptions = [{ ...shippedExceptions(GUID)[0], reason: " " }, { rule: "REDUCE_PAGES" as const, reason: "one per body" }];
        const messages = checkReport({ files: sampleReport(), ...own, exceptions }).map(({ message }) => message);
        expect(messages.length).toBe(2);
        expect(messages[0]).toContain("REDUCE_PAGES for the report excuses nothing");
        expect(messages[1]).toContain("has no reason");
    });
});

describe("schemas", () => {
    it("are told to be unknown when the loader does not know them", () => {
        const files = sampleReport();
        const named = Array.from(files.values()).filter((text) => text.includes("$schema"));
        const faults = checkReport({ files, ...own, schemas: loaderOf(new Map()) });
        expect(faults.length).toBe(named.length);
        expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(["schema"]));
    });

    it("are never looked for outside their folder", () => {
        const load = schemaFolder(fileURLToPath(new URL("../../../../", import.meta.url)));
        expect(load("https://developer.microsoft.com/json-schemas/../package.json")).toBeUndefined();
        expect(load("https://developer.microsoft.com/json-schemas//etc/passwd")).toBeUndefined();
        expect(load("https://example.org/package.json")).toBeUndefined();
        expect(load("https://developer.microsoft.com/json-schemas/package.json")).toBeDefined();
    });

    it("are registered under their address, not under an identity that another file has too", () => {
        const address = "https://developer.microsoft.com/json-schemas/fabric/pbip/pbipProperties/1.0.0/schema.json";
        const part = address.replace("schema.json", "part.json");
        const load = loaderOf(new Map<string, unknown>([
            [address, { $id: part, properties: { artifacts: { $ref: "part.json#/definitions/none" } } }],
            [part, { $id: part, definitions: { none: { maxItems: 0 } } }],
        ]));
        const faults = checkReport({ files: sampleReport(), ...own, schemas: load }).filter(({ file }) => file === "pmo.pbip");
        expect(faults.map(({ path, message }) => [path, message])).toEqual([
            ["/artifacts", "The schema project 1.0.0 refuses this: must NOT have more than 0 items. Correct it."],
        ]);
    });

    describe("as published", () => {
        beforeEach(() => {
            if (!existsSync(schemas)) pending("SKIPPED: the published schemas are not at ../shared/schemas");
        });

        it("accept the report without fault", () => {
            expect(checkReport({ files: sampleReport(), ...own, schemas: schemaFolder(schemas) })).toEqual([]);
        });

        it("refuse unknown keys, missing keys and wrong values, each at its place", () => {
            const files = sampleReport();
            put(visualFile("table"), "/visual/colour", 1)(files);
            put(PAGE, "/displayOption", "Stretch")(files);
            put("pmo.pbip", "/settings", { enableAutoRecovery: 1 })(files);
            const faults = checkReport({ files, ...own, schemas: schemaFolder(schemas) });
            expect(faults.map(({ file, path, code }) => [file, path, code])).toEqual([
                [PAGE, "/displayOption", "schema"],
                [visualFile("table"), "/visual", "schema"],
                ["pmo.pbip", "/settings/enableAutoRecovery", "schema"],
            ]);
            expect(faults[0].message).toContain("FitToPage");
            expect(faults[1].message).toContain("additional properties (colour)");
        });

        it("refuse a version that was never published", () => {
            const files = sampleReport();
            const address = "https://developer.microsoft.com/json-schemas/fabric/item/report/definition/page/99.0.0/schema.json";
            put(PAGE, "/$schema", address)(files);
            expect(checkReport({ files, ...own, schemas: schemaFolder(schemas) }).map(({ path, message }) => [path, message]))
                .toEqual([["/$schema", "There is no schema of version 99.0.0. Name a version that exists."]]);
        });
    });
});
