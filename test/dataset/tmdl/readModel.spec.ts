import type { Model } from "../../../dataset/tmdl/model";
import { readTmdl } from "../../../dataset/tmdl/readModel";
import { sampleModel } from "./sampleModel";

function sample(): Model {
    const { model, faults } = readTmdl(sampleModel);
    expect(faults).toEqual([]);
    return model!;
}

describe("the reader of a TMDL model", () => {
    it("gives the model's own properties and the annotations of its margin", () => {
        expect(sample()).toEqual(jasmine.objectContaining({
            name: "Model", file: "model.tmdl", compatibilityLevel: 1601, culture: "en-US", sourceQueryCulture: "en-US",
            defaultPowerBIDataSourceVersion: "powerBI_V3", discourageImplicitMeasures: true,
            dataAccessOptions: { legacyRedirects: true, returnErrorValuesAsNull: true },
        }));
        expect(sample().annotations.map(({ name, value }) => [name, value])).toEqual([
            ["__PBI_TimeIntelligenceEnabled", "0"], ["PBI_ProTooling", "[\"DevMode\"]"],
        ]);
        expect(sample().queryGroups.map(({ name, annotations }) => [name, annotations[0].value])).toEqual([["Parameters", "0"]]);
    });

    it("gives the references in their order, with their place", () => {
        expect(sample().refs.map(({ kind, name, line }) => [kind, name, line])).toEqual([
            ["table", "Project", 18], ["table", "Cost Line", 19], ["cultureInfo", "fr-FR", 21],
        ]);
    });

    it("gives a table with its description and its measures", () => {
        const [project] = sample().tables;
        expect([project.name, project.description, project.file, project.line])
            .toEqual(["Project", "One row per project.\nArchived projects stay.", "tables/Project.tmdl", 3]);
        const [burn, budget] = project.measures;
        expect(burn).toEqual(jasmine.objectContaining({
            name: "Budget Burn", description: "Share of the budget spent.",
            formatString: "#,0.0%;-#,0.0%;#,0.0%", displayFolder: "Cost", isHidden: false,
        }));
        expect(burn.formatStringDefinition?.text).toBe("\"0.0%\"");
        expect(burn.annotations[0].value).toBe("quoted");
        expect(budget.expression.text).toBe("\nVAR total =\n    SUM ( 'Cost Line'[Budget] )\n\nRETURN\n    total");
        expect(budget.isHidden).toBeTrue();
    });

    it("gives columns with the defaults of the engine where a flag is not written", () => {
        const [key, status] = sample().tables[0].columns;
        expect([key.isHidden, key.isKey, key.isNullable, key.isAvailableInMdx, key.dataType]).toEqual([true, true, false, true, "int64"]);
        expect([status.isHidden, status.isKey, status.isNullable, status.sortByColumn]).toEqual([false, false, true, "Project Key"]);
        const [plain, calculated] = sample().tables[1].columns;
        expect([plain.summarizeBy, plain.expression]).toEqual(["default", undefined]);
        expect(calculated.expression?.text).toBe("2 * 'Cost Line'[Project Key]");
    });

    it("gives hierarchies, partitions and the refresh policy", () => {
        const [project, cost] = sample().tables;
        expect(project.hierarchies[0].levels.map(({ name, column }) => [name, column]))
            .toEqual([["Programme", "Status"], ["Project", "Project Key"]]);
        expect(project.partitions[0]).toEqual(jasmine.objectContaining({ kind: "m", mode: "import", entity: undefined, queryGroup: "Parameters" }));
        expect(project.partitions[0].source?.text.split("\n").at(1)).toBe("    Source = Csv.Document(File.Contents(DataFolder & \"project.csv\"))");
        expect(cost.partitions[0].entity).toEqual({ entityName: "CostLine", schemaName: undefined, expressionSource: "DataFolder" });
        expect([cost.refreshPolicy?.incrementalPeriodsOffset, cost.refreshPolicy?.sourceExpression?.text]).toEqual([-1, "CostLine"]);
    });

    it("gives relationships with both columns and the defaults of the engine", () => {
        expect(sample().relationships[0]).toEqual(jasmine.objectContaining({
            name: "cost_to_project", from: { table: "Cost Line", column: "Project Key" }, to: { table: "Project", column: "Project Key" },
            isActive: false, fromCardinality: "many", toCardinality: "one", crossFilteringBehavior: "oneDirection",
        }));
    });

    it("gives named expressions to the letter", () => {
        expect(sample().expressions[0].expression.text)
            .toBe("\"C:\\pmo\\sample\\\" meta [IsParameterQuery=true, Type=\"Text\", IsParameterQueryRequired=true]");
    });

    it("gives the filters and the hidden columns of a role", () => {
        const [role] = sample().roles;
        const [permission] = role.tablePermissions;
        expect([role.name, permission.name, permission.filter?.text]).toEqual(["Programme A", "Project", "Project[Status] == \"A\""]);
        expect(permission.columnPermissions.map(({ name, metadataPermission }) => [name, metadataPermission])).toEqual([["Project Key", "none"]]);
        expect(role.members.map(({ name }) => name)).toEqual(["someone"]);
    });

    it("gives what a perspective shows", () => {
        const [table] = sample().perspectives[0].tables;
        expect([table.name, table.includeAll, table.columns[0].name, table.measures[0].name, table.hierarchies[0].name])
            .toEqual(["Project", true, "Status", "Budget Burn", "Organisation"]);
    });

    it("lists translations with the path of their object", () => {
        const [culture] = sample().cultures;
        expect(culture.translations.map(({ kind, path, caption }) => [kind, path, caption])).toEqual([
            ["model", [], undefined], ["table", ["Project"], "Projet"], ["measure", ["Project", "Budget Burn"], "Consommation du budget"],
            ["hierarchy", ["Project", "Organisation"], "Organisation"], ["level", ["Project", "Organisation", "Programme"], "Programme"],
        ]);
        expect(culture.translations.at(-1)?.description).toBe("Le programme");
        expect(culture.linguisticMetadata?.text).toBe("{\n  \"Version\": \"1.0.0\"\n}");
    });

    it("takes the permission of a column as a property too", () => {
        const text = "role R\n\tmodelPermission: read\n\n\ttablePermission T\n\t\tmetadataPermission: none\n\n"
            .concat("\t\tcolumnPermission C\n\t\t\tmetadataPermission: read\n");
        const { model } = readTmdl(new Map([...sampleModel, ["roles/R.tmdl", text]]));
        const permission = model?.roles.at(-1)?.tablePermissions[0];
        expect([permission?.filter, permission?.metadataPermission, permission?.columnPermissions[0].metadataPermission])
            .toEqual([undefined, "none", "read"]);
    });
});
