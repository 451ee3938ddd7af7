import { readFileSync } from "node:fs";
import { loadContract } from "../../../dataset/contract/load";
import { type JsonObject, isObject, objectAt, objectsAt, textAt } from "../../../dataset/check/contract/json";
import { readContract } from "../../../dataset/check/contract/readContract";
import { ROW_RULES, SERIES_RULES } from "../../../dataset/check/contract/rules/index";

/** Tables by which the local report and existing files are read: a column more or less breaks them. */
const COLUMNS: Readonly<Record<string, string>> = {
    directorate: "directorate_id name division",
    programme: "programme_id name lead_directorate_id",
    project: "project_id clarity_code jira_key name programme_id programme_name directorate_id directorate_name original_directorate_id "
        + "project_manager_id sponsor_id phase type run_change_class weather_cadence start_date baseline_end_date forecast_end_date currency "
        + "is_active lifecycle budget_eur",
    reporting_period: "period_id label cadence start_date end_date opening_date due_date rank",
    weather_dimension: "dimension_id label_fr label_en sort_order weight is_mandatory",
    weather_level: "level code label_fr label_en score icon colour_light colour_dark",
    weather_report: "report_id project_id dimension_id period_id effective_date entry_date rating_state level source_level "
        + "declared_trend comment key_fact action decision_expected entered_by entry_status comment_language",
    weather_expected: "project_id dimension_id period_id due_date",
};

const DIMENSIONS = "calendar reporting_period directorate programme project weather_dimension weather_level status_mapping product resource "
    + "priority budget_nature budget_version exchange_rate sprint milestone risk";
const DISCONNECTED = "threshold parameter matrix_cell risk_scale access";
const BRIDGES = "project_directorate project_priority project_product";
const FACTS = "weather_report weather_expected budget_movement earned_value milestone_snapshot risk_snapshot risk_action assignment capacity "
    + "ticket ticket_transition ticket_sprint architecture_review review_condition decision";

const url = new URL("../../../dataset/contract/datapackage.json", import.meta.url);
const json: unknown = JSON.parse(readFileSync(url, "utf8"));
const root: JsonObject = isObject(json) ? json : {};
const resources = objectsAt(root, "resources");
const fieldsOf = (resource: JsonObject): readonly JsonObject[] => objectsAt(objectAt(resource, "schema"), "fields");

function isBilingual(item: JsonObject): boolean {
    const french = objectAt(item, "x-fr");
    return [textAt(item, "title"), textAt(item, "description"), textAt(french, "title"), textAt(french, "description")]
        .every((text) => text.trim() !== "");
}

describe("the dataset contract", () => {
    it("has the dimensions, the tables that stand alone, the bridges and the facts of the star", () => {
        expect(loadContract().tables.map((table) => table.name).join(" ")).toBe([DIMENSIONS, DISCONNECTED, BRIDGES, FACTS].join(" "));
    });

    it("keeps the columns of the weather, of its projects and of its periods", () => {
        const columns = loadContract().tables.filter((table) => table.name in COLUMNS)
            .map((table): [string, string] => [table.name, table.fields.map((field) => field.name).join(" ")]);
        expect(Object.fromEntries(columns)).toEqual(COLUMNS);
    });

    it("names each table and each field in English and in French", () => {
        expect(resources.filter((resource) => !isBilingual(resource))).toEqual([]);
        expect(resources.flatMap(fieldsOf).filter((field) => !isBilingual(field))).toEqual([]);
    });

    it("tells the grain and the sources of each table, and which fields are personal data", () => {
        expect(resources.every((resource) => textAt(resource, "x-grain") !== "")).toBeTrue();
        expect(resources.filter((resource) => !Array.isArray(resource["x-sources"]) || resource["x-sources"].length === 0)).toEqual([]);
        expect(resources.flatMap(fieldsOf).every((field) => typeof field["x-personal-data"] === "boolean")).toBeTrue();
    });

    it("leads each table to its file of the sample", () => {
        for (const resource of resources) expect(textAt(resource, "path")).toBe(`../sample/${textAt(resource, "name")}.csv`);
    });

    it("limits the length of every text", () => {
        const texts = loadContract().tables.flatMap((table) => table.fields).filter((field) => field.type === "string");
        const open = texts.filter((field) => field.maxLength === undefined && !field.allowed);
        expect(open.map((field) => field.name)).toEqual([]);
    });

    it("refers only to columns that exist", () => {
        const { tables } = loadContract();
        for (const key of tables.flatMap((table) => table.foreignKeys)) {
            const names = tables.find((table) => table.name === key.table)?.fields.map((field) => field.name) ?? [];
            expect(key.targets.every((target) => names.includes(target))).withContext(key.column).toBeTrue();
        }
    });

    it("declares exactly the rules that are implemented", () => {
        const declared = loadContract().tables.flatMap((table) => table.rules);
        expect([...declared].sort()).toEqual([...ROW_RULES.keys(), ...SERIES_RULES.keys()].sort());
    });
});

describe("the reader of the contract", () => {
    const withField = (field: unknown): unknown => ({
        resources: [{ name: "t", path: "t.csv", "x-rules": [], schema: { fields: [field], primaryKey: "a", foreignKeys: [] } }],
    });

    it("takes one key column written as a text", () => {
        const [table] = readContract(withField({ name: "a", type: "string" })).tables;
        expect(table.primaryKey).toEqual(["a"]);
    });

    it("names the property that it cannot read", () => {
        expect(() => readContract({})).toThrowError(/resources/);
        expect(() => readContract([])).toThrowError(/object/);
        expect(() => readContract(withField({ name: "a", type: "colour" }))).toThrowError(/type of a/);
        expect(() => readContract(withField({ name: "a", type: "integer", constraints: { minimum: "1" } }))).toThrowError(/minimum/);
    });
});
