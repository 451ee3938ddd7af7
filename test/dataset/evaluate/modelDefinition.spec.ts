import { DatasetError } from "../../../dataset/evaluate/datasetError";
import { modelDefinition } from "../../../dataset/evaluate/modelDefinition";
import { type Change, smallModel } from "./smallModel";

function definition(change?: Change): ReturnType<typeof modelDefinition> {
    return modelDefinition(smallModel(change));
}

function refused(file: string, from: string, to: string, message: RegExp): void {
    const model = smallModel({ file, from, to });
    expect(() => modelDefinition(model)).toThrowMatching((error) => error instanceof DatasetError && message.test(error.message));
}

describe("the definition of a model for the evaluator", () => {
    it("has the name and the culture of the model", () => {
        const { name, culture } = definition();
        expect([name, culture]).toEqual(["Small", "fr-FR"]);
    });

    it("takes en-US for a model without a culture", () => {
        expect(definition({ file: "model.tmdl", from: "\tculture: fr-FR\n", to: "" }).culture).toBe("en-US");
    });

    it("has the columns with their type, format and sort column", () => {
        expect(definition().tables.map(({ columns }) => columns)).toEqual([
            [
                { name: "Date", type: "dateTime", sortBy: undefined, format: "dd/mm/yyyy" },
                { name: "Month", type: "string", sortBy: "Month Number", format: undefined },
                { name: "Month Number", type: "int64", sortBy: undefined, format: undefined },
            ],
            [
                { name: "Month", type: "dateTime", sortBy: undefined, format: undefined },
                { name: "Amount", type: "decimal", sortBy: undefined, format: undefined },
                { name: "Is Final", type: "boolean", sortBy: undefined, format: undefined },
            ],
        ]);
    });

    it("marks the date column of a table of category Time by its key", () => {
        expect(definition().tables.map(({ markedDateColumn }) => markedDateColumn)).toEqual(["Date", undefined]);
        const [unkeyed] = definition({ file: "tables/Calendar.tmdl", from: "\t\tisKey\n", to: "" }).tables;
        const [uncategorised] = definition({ file: "tables/Calendar.tmdl", from: "\tdataCategory: Time\n", to: "" }).tables;
        expect([unkeyed.markedDateColumn, uncategorised.markedDateColumn]).toEqual([undefined, undefined]);
    });

    it("has the relationships from the many side to the one side, active or not", () => {
        expect(definition().relationships).toEqual([
            { from: { table: "Cost Line", column: "Month" }, to: { table: "Calendar", column: "Date" }, isActive: false },
        ]);
    });

    it("has the measures with their text and format", () => {
        expect(definition().measures).toEqual([
            { table: "Cost Line", name: "Cost", expression: "SUM ( 'Cost Line'[Amount] )\n    + 0", format: "#,0" },
        ]);
    });

    it("has the roles with what they filter and what they hide", () => {
        expect(definition().roles).toEqual([{
            name: "Reader",
            filters: [{ table: "Cost Line", expression: "'Cost Line'[Amount] > 0" }],
            hidden: [{ table: "Cost Line", column: "Month" }, { table: "Calendar" }],
        }]);
    });
});

describe("what the evaluator does not compute", () => {
    it("names a calculated column with its line", () => {
        refused("tables/Cost Line.tmdl", "column Amount\n\t\tdataType: decimal\n\t\tsourceColumn: amount", "column Amount = 1\n\t\tdataType: decimal",
            /^tables\/Cost Line\.tmdl:12: 'Cost Line'\[Amount\] is a calculated column, which the evaluator does not compute\. Bring/);
    });

    it("names a column without a source", () => {
        refused("tables/Cost Line.tmdl", "\t\tsourceColumn: amount\n", "", /^tables\/Cost Line\.tmdl:12: 'Cost Line'\[Amount\] has no sourceColumn/);
    });

    it("names a calculated table, an entity, DirectQuery and a second partition", () => {
        const file = "tables/Calendar.tmdl";
        const start = "\tpartition Calendar = m\n\t\tmode: import\n";
        refused(file, start, "\tpartition Calendar = calculated\n\t\tmode: import\n", /^tables\/Calendar\.tmdl:19: 'Calendar' is a calculated table/);
        refused(file, start, "\tpartition Calendar = m\n\t\tmode: directQuery\n", /^tables\/Calendar\.tmdl:19: 'Calendar' is in DirectQuery mode/);
        const entity = "\tpartition Other = entity\n\t\tmode: import\n\t\tsource\n\t\t\tentityName: x\n\n";
        refused(file, start, entity + start, /^tables\/Calendar\.tmdl:1: 'Calendar' has 2 partitions/);
    });

    it("names a measure whose format string is computed", () => {
        refused("tables/Cost Line.tmdl", "\t\tformatString: #,0\n", "\n\t\tformatStringDefinition = \"0\"\n",
            /^tables\/Cost Line\.tmdl:7: \[Cost\] has a format string that is computed/);
    });

    it("names a relationship that is not many-to-one in one direction", () => {
        const withProperty = (property: string, message: RegExp): void =>
            refused("relationships.tmdl", "\tisActive: false\n", `\tisActive: false\n\t${property}\n`, message);
        withProperty("fromCardinality: one",
            /^relationships\.tmdl:1: The relationship from 'Cost Line'\[Month\] to 'Calendar'\[Date\] is one-to-one/);
        withProperty("toCardinality: many", /is many-to-many, which the evaluator does not compute\. Make it many-to-one\.$/);
        withProperty("crossFilteringBehavior: bothDirections", /has crossFilteringBehavior: bothDirections/);
        withProperty("joinOnDateBehavior: datePartOnly", /has joinOnDateBehavior: datePartOnly/);
        withProperty("securityFilteringBehavior: bothDirections", /has securityFilteringBehavior: bothDirections/);
    });

    it("names a role that may not read", () => {
        refused("roles/Reader.tmdl", "modelPermission: read", "modelPermission: refresh",
            /^roles\/Reader\.tmdl:1: The role "Reader" has modelPermission: refresh/);
    });
});
