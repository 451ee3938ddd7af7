import { directReadings, roleReadings } from "../../../dataset/docs/lineage/direct";
import { contractColumns, inContract } from "../../../dataset/docs/lineage/inContract";
import { lineageOf } from "../../../dataset/docs/lineage/lineage";
import { reachOf } from "../../../dataset/docs/lineage/reach";
import { readModelSource } from "../../../dataset/docs/read/modelSource";
import { loadSources } from "../../../dataset/docs/sources";
import type { Model } from "../../../dataset/tmdl/model";
import { readTmdl } from "../../../dataset/tmdl/readModel";

const ROLE = "role Reader\n\tmodelPermission: read\n\n\ttablePermission Fact = [Owner Id] = USERPRINCIPALNAME ()\n";

function tableText(name: string, source: string, columns: readonly string[], measures: readonly string[] = []): string {
    const sourceOf = (column: string): string => column.toLowerCase().replaceAll(" ", "_");
    const told = columns.map((column) => `\tcolumn '${column}'\n\t\tdataType: string\n\t\tsourceColumn: ${sourceOf(column)}\n`);
    const partition = `\tpartition '${name}' = m\n\t\tmode: import\n\t\tsource = ${source}\n`;
    return [`table '${name}'\n`, ...measures.map((measure) => `\tmeasure ${measure}\n`), ...told, partition].join("\n");
}

function modelOf(measures: readonly string[], factSource = "ReadTable(\"fact\")"): Model {
    const { model, faults } = readTmdl(new Map([
        ["database.tmdl", "database\n\tcompatibilityLevel: 1601\n"],
        ["model.tmdl", "model Model\n\tculture: en-US\n\nref table Fact\nref table Day\nref role Reader\n"],
        ["roles/Reader.tmdl", ROLE],
        ["tables/Fact.tmdl", tableText("Fact", factSource, ["Amount", "State", "Owner Id"], measures)],
        ["tables/Day.tmdl", tableText("Day", "ReadTable(\"calendar\")", ["Date"])],
    ]));
    if (!model) throw new Error(faults.map(({ file, line, message }) => `${file}:${line}: ${message}`).join("\n"));
    return model;
}

function reached(measures: readonly string[], of: string): object {
    const model = modelOf(measures);
    const reach = inContract(reachOf([of], directReadings(model)), readModelSource(model), contractColumns(model));
    return Object.fromEntries(reach);
}

describe("lineage", () => {
    it("follows a measure through the measures that it uses to columns of the contract, whatever the case of the names", () => {
        const measures = ["A = [b] + 1", "B = CALCULATE ( [C], fact[STATE] = \"x\" )", "C = SUM ( 'Fact'[Amount] )", "D = MAX ( Day[Date] )"];
        expect(reached(measures, "A")).toEqual({ fact: ["amount", "state"] });
        expect(reachOf(["A"], directReadings(modelOf(measures))).through).toEqual(["B", "C"]);
    });

    it("ends where measures use one another in a circle", () => {
        expect(reached(["A = [B] + SUM ( Fact[Amount] )", "B = [A]"], "A")).toEqual({ fact: ["amount"] });
    });

    it("counts a table taken whole as its rows, but not one whose filters are removed", () => {
        expect(reached(["A = CALCULATE ( COUNTROWS ( Fact ), REMOVEFILTERS ( Day ) )"], "A")).toEqual({ fact: [] });
    });

    it("takes no variable for a table, and no column that the measure makes for one of the model", () => {
        const made = "A = VAR Day = ADDCOLUMNS ( VALUES ( Fact[State] ), \"@Sum\", 1 ) RETURN SUMX ( Day, [@Sum] )";
        expect(reached([made], "A")).toEqual({ fact: ["state"] });
    });

    it("reads a measure that is written with its table", () => {
        expect(reached(["A = Fact[B]", "B = SUM ( Fact[Amount] )"], "A")).toEqual({ fact: ["amount"] });
    });

    it("stops at a name that the model does not have, with its place", () => {
        expect(() => directReadings(modelOf(["A = SUM ( Fact[Amonut] )"]))).toThrowError(/tables\/Fact\.tmdl:\d+: \[A\] names 'Fact'\[Amonut\]/);
        expect(() => directReadings(modelOf(["A = [Nothing]"]))).toThrowError(/\[A\] names \[Nothing\]/);
        expect(() => directReadings(modelOf(["A = COUNTROWS ( Nowhere )"]))).toThrowError(/names the table 'Nowhere'/);
    });

    it("stops at a table of the model that reads no table of the contract, or two", () => {
        expect(() => readModelSource(modelOf([], "Other(\"fact\")"))).toThrowError(/'Fact' must read one table.*reads none/);
        expect(() => readModelSource(modelOf([], "{ReadTable(\"a\"), ReadTable(\"b\")}"))).toThrowError(/reads a, b/);
    });

    it("gives a column without a table, in the filter of a role, to the table that is filtered", () => {
        const readings = roleReadings(modelOf([]));
        expect(readings.map(({ columns }) => [...columns].map(([table, names]) => [table, ...names]))).toEqual([[["Fact", "Owner Id"]]]);
    });
});

describe("the lineage of the shipped model", () => {
    const { contract, model } = loadSources();
    const { indicators } = lineageOf(model);
    const valuesOf = (code: string): object => Object.fromEntries(indicators.find(({ indicator }) => indicator.code === code)?.values ?? []);

    it("reaches the report texts and the as-of date from the completeness of comments", () => {
        expect(valuesOf("M14")).toEqual({
            calendar: ["date"], parameter: ["date_value", "key"], reporting_period: ["end_date", "period_id", "start_date"],
            weather_report: ["action", "comment", "effective_date", "entered_by", "entry_status", "level"],
        });
    });

    it("reaches money, earned value, milestones and thresholds from the watermelon index", () => {
        const needed = ["budget_movement", "earned_value", "milestone_snapshot", "threshold", "weather_report"];
        expect(Object.keys(valuesOf("M15"))).toEqual(jasmine.arrayContaining(needed));
    });

    it("ends at columns that the contract has", () => {
        const known = new Map(contract.tables.map(({ name, fields }) => [name, fields.map((field) => field.name)]));
        const ends = indicators.flatMap(({ values, levels }) => [...values, ...levels]);
        const unknown = ends.flatMap(([table, columns]) => columns.filter((column) => !known.get(table)?.includes(column)));
        expect(unknown).toEqual([]);
        expect(indicators.filter(({ values }) => values.size === 0).map(({ indicator }) => indicator.code)).toEqual([]);
    });

    it("leads every level to the thresholds", () => {
        const rated = indicators.filter(({ indicator }) => indicator.levels.length > 0);
        expect(rated.length).toBeGreaterThan(35);
        expect(rated.filter(({ levels }) => !levels.get("threshold")?.includes("indicator_id")).map(({ indicator }) => indicator.code)).toEqual([]);
    });
});
