import type { TmdlFault } from "../../../dataset/tmdl/fault";
import { readTmdl } from "../../../dataset/tmdl/readModel";
import { sampleModel, withFile } from "./sampleModel";

function faultsOf(path: string, text: string): readonly TmdlFault[] {
    const { model, faults } = readTmdl(withFile(path, text));
    expect(model === undefined).toBe(faults.length > 0);
    return faults;
}

/** The faults of a table that holds the lines given, each with one more tab. */
function inTable(...lines: readonly string[]): string[] {
    return faultsOf("tables/T.tmdl", ["table T", ...lines.map((line) => `\t${line}`), ""].join("\n")).map(({ line, code }) => `${line} ${code}`);
}

function messageOf(path: string, text: string): string {
    return faultsOf(path, text).map(({ message }) => message).join("\n");
}

describe("the check of a TMDL model against the grammar", () => {
    it("finds nothing in the sample, with CRLF and a byte order mark or without", () => {
        const windows = new Map(Array.from(sampleModel, ([path, text]) => [path, `\uFEFF${text.replaceAll("\n", "\r\n")}`]));
        expect(readTmdl(windows)).toEqual(readTmdl(sampleModel));
        expect(readTmdl(windows).faults).toEqual([]);
    });

    it("refuses an unknown property and names the object and the nearest known name", () => {
        expect(faultsOf("tables/T.tmdl", "table T\n\n\tcolumn A\n\t\tdataType: string\n\t\tformatstrin: 0\n")).toEqual([{
            file: "tables/T.tmdl", line: 5, code: "unknown",
            message: "Unknown object or property \"formatstrin\" in column 'A'. Did you mean \"formatString\"?",
        }]);
    });

    it("lists what is known when no name is near", () => {
        expect(messageOf("tables/T.tmdl", "table T\n\tzzzzzzzz\n")).toContain("Known here: isHidden, dataCategory, lineageTag, measure,");
    });

    it("refuses an unknown object at the margin and in another object", () => {
        expect(faultsOf("functions.tmdl", "function 'PMO.CPI' = 1\n").map(({ code }) => code)).toEqual(["unknown"]);
        expect(inTable("calculationGroup X")).toEqual(["2 unknown"]);
        expect(inTable("measure A = 1", "\tkpi", "\t\tstatusGraphic: x")).toEqual(["3 unknown"]);
    });

    it("does not take the names of JavaScript's own objects for known ones", () => {
        expect(inTable("constructor: x", "__proto__", "toString A")).toEqual(["2 unknown", "3 unknown", "4 unknown"]);
    });

    it("refuses an object where its type is known but not its place", () => {
        expect(inTable("level A", "\tcolumn: B")).toEqual(["2 unknown"]);
        expect(faultsOf("roles/R.tmdl", "role R\n\tmodelPermission: read\n\n\tcolumnPermission A = none\n").map(({ code }) => code))
            .toEqual(["unknown"]);
    });

    it("refuses a value outside its enumeration and lists the values", () => {
        expect(inTable("column A", "\tdataType: text")).toEqual(["3 value"]);
        expect(messageOf("tables/T.tmdl", "table T\n\n\tcolumn A\n\t\tdataType: text\n"))
            .toContain("int64, double, decimal, string, boolean, dateTime");
        expect(inTable("column A", "\tdataType: int64", "\tsummarizeBy: Sum")).toEqual(["4 value"]);
        expect(inTable("partition P = sql", "\tsource = x")).toContain("2 value");
        expect(inTable("partition P = m", "\tmode: live", "\tsource = x")).toEqual(["3 value"]);
        expect(faultsOf("roles/R.tmdl", "role R\n\tmodelPermission: write\n").map(({ line, code }) => [line, code])).toEqual([[2, "value"]]);
        expect(faultsOf("roles/R.tmdl", "role R\n\tmodelPermission: read\n\n\ttablePermission T\n\n\t\tcolumnPermission C = hidden\n")
            .map(({ line, code }) => [line, code])).toEqual([[6, "value"]]);
    });

    it("refuses a flag that is neither true nor false, and a bare name where a value is needed", () => {
        expect(inTable("isHidden: yes")).toEqual(["2 value"]);
        expect(inTable("isHidden: false")).toEqual([]);
        expect(inTable("dataCategory")).toEqual(["2 value"]);
    });

    it("refuses a number that is not whole", () => {
        for (const level of ["1601.5", "x", "1e3", "99999999999"]) {
            expect(faultsOf("database.tmdl", `database\n\tcompatibilityLevel: ${level}\n`).map(({ code }) => code)).toEqual(["value"]);
        }
    });

    it("refuses a reference with an unquoted blank or the wrong number of parts", () => {
        expect(inTable("column A", "\tdataType: int64", "\tsortByColumn: Status Rank")).toEqual(["4 value"]);
        expect(inTable("column A", "\tdataType: int64", "\tsortByColumn: T.A")).toEqual(["4 value"]);
        const relationship = (from: string): readonly TmdlFault[] =>
            faultsOf("relationships.tmdl", `relationship r\n\tfromColumn: ${from}\n\ttoColumn: P.K\n`);
        expect(relationship("Cost.'Project Key'").length).toBe(0);
        for (const from of ["'Project Key'", "Cost.Project Key", "A.B.C", "Cost.", ".K", "Cost .K"]) expect(relationship(from).length).toBe(1);
    });

    it("asks for the properties without which an object means nothing", () => {
        expect(inTable("column A")).toEqual(["2 missing"]);
        expect(inTable("column A = 1", "column B", "\tisNameInferred")).toEqual([]);
        expect(inTable("hierarchy H", "\tlevel L")).toEqual(["3 missing"]);
        expect(faultsOf("relationships.tmdl", "relationship r\n").map(({ message }) => message)).toEqual([
            "relationship 'r' has no \"fromColumn\". Add it.", "relationship 'r' has no \"toColumn\". Add it.",
        ]);
    });

    it("asks for an expression where one is needed and refuses one elsewhere", () => {
        expect(inTable("measure A")).toEqual(["2 missing"]);
        expect(inTable("annotation A")).toEqual([]);
        expect(inTable("hierarchy H = x")).toEqual(["2 expression"]);
    });

    it("asks for the source that the kind of a partition needs", () => {
        expect(inTable("partition P = m")).toEqual(["2 missing"]);
        expect(inTable("partition P = entity", "\tsource = x")).toEqual(["2 missing"]);
        expect(inTable("partition P = m", "\tsource", "\t\tentityName: x")).toEqual(["2 missing"]);
        expect(inTable("partition P = calculated", "\tsource = { 1 }")).toEqual([]);
    });

    it("asks for one permission of a column, and not for two", () => {
        const role = (lines: string): string[] =>
            faultsOf("roles/R.tmdl", `role R\n\tmodelPermission: read\n\n\ttablePermission T\n\n\t\t${lines}\n`).map(({ code }) => code);
        expect(role("columnPermission C")).toEqual(["missing"]);
        expect(role("columnPermission C = none\n\t\t\tmetadataPermission: none")).toEqual(["missing"]);
    });

    it("refuses a missing name and one that is too many", () => {
        expect(faultsOf("tables/T.tmdl", "table\n\tisHidden\n").map(({ code }) => code)).toEqual(["name"]);
        expect(inTable("refreshPolicy P", "\tpolicyType: basic")).toEqual(["2 name"]);
    });

    it("says that an object is no property, and a property no object", () => {
        expect(inTable("measure: 1")).toEqual(["2 syntax"]);
        expect(inTable("refreshPolicy")).toEqual(["2 syntax"]);
        expect(inTable("isHidden", "\tisKey")).toEqual(["2 syntax"]);
    });

    it("refuses the property description and points to the lines above, but takes it in a translation", () => {
        expect(inTable("measure A = 1", "\tdescription: x")).toEqual(["3 description"]);
        expect(messageOf("tables/T.tmdl", "table T\n\tdescription: x\n")).toContain("///");
        expect(faultsOf("cultures/de-DE.tmdl", "cultureInfo de-DE\n\n\ttranslations\n\n\t\tmodel Model\n\t\t\tdescription: x\n")).toEqual([]);
    });

    it("refuses a description on an object that has none", () => {
        expect(inTable("/// x", "annotation A = b")).toEqual(["3 description"]);
    });

    it("refuses a second object where one is the most", () => {
        expect(inTable("partition P = m", "\tsource = 1", "\tsource = 2")).toEqual(["4 duplicate"]);
        expect(faultsOf("database.tmdl", "database\n\tcompatibilityLevel: 1601\n\ndatabase\n\tcompatibilityLevel: 1601\n").map(({ line }) => line))
            .toEqual([4]);
    });

    it("refuses an annotation whose quotes do not match", () => {
        expect(inTable("annotation A = \"a\" b \"c\"")).toEqual(["2 value"]);
    });
});

describe("the check of the files of a TMDL model together", () => {
    it("refuses a lineageTag that another file already has, whatever its case", () => {
        const [found, ...others] = faultsOf("tables/T.tmdl", "table T\n\tlineageTag: 6325FB03-89F2-4E69-AECC-A496CD33A2DA\n");
        expect([found.file, found.line, found.code, others.length]).toEqual(["tables/T.tmdl", 2, "duplicate", 0]);
        expect(found.message).toContain("table 'Project' (tables/Project.tmdl, line 4)");
    });

    it("refuses two levels of one name in a hierarchy, and takes them in two", () => {
        expect(inTable("hierarchy H", "\tlevel L", "\t\tcolumn: A", "\tlevel l", "\t\tcolumn: B")).toEqual(["5 duplicate"]);
        expect(inTable("hierarchy H", "\tlevel L", "\t\tcolumn: A", "hierarchy I", "\tlevel L", "\t\tcolumn: A")).toEqual([]);
    });

    it("refuses what is above the compatibility level, with the level that is needed", () => {
        const faults = faultsOf("database.tmdl", "database\n\tcompatibilityLevel: 1500\n");
        expect(faults.map(({ file, line, code }) => [file, line, code])).toEqual([
            ["model.tmdl", 5, "compatibility"], ["tables/Project.tmdl", 4, "compatibility"], ["tables/Project.tmdl", 11, "compatibility"],
        ]);
        expect(faults[2].message).toContain("\"formatStringDefinition\" needs compatibility level 1601, and the database has 1500.");
    });

    it("asks for the database and the model", () => {
        const without = (...paths: readonly string[]): unknown => readTmdl(new Map([...sampleModel].filter(([path]) => !paths.includes(path))))
            .faults.filter(({ code }) => code === "missing").map(({ file }) => file);
        expect(without("database.tmdl", "model.tmdl")).toEqual(["database.tmdl", "model.tmdl"]);
    });

    it("does not ask for a model whose file could not be read", () => {
        expect(faultsOf("model.tmdl", "model My Model\n").map(({ code }) => code)).toEqual(["name"]);
    });

    it("refuses a second model in another file", () => {
        expect(faultsOf("tables/T.tmdl", "model Model\n").map(({ file, code }) => [file, code])).toEqual([["tables/T.tmdl", "duplicate"]]);
    });

    it("refuses annotations and references at the margin of another file than that of the model", () => {
        expect(faultsOf("tables/T.tmdl", "table T\n\nannotation A = b\n\nref table T\n").map(({ line, code }) => [line, code]))
            .toEqual([[3, "place"], [5, "place"]]);
    });

    it("refuses a file that is not TMDL", () => {
        expect(faultsOf("notes.txt", "table T\n").map(({ file, line, code }) => [file, line, code])).toEqual([["notes.txt", 0, "place"]]);
    });

    it("reports the faults of every file, in the order of their lines, and those of an unreadable line once", () => {
        const files = new Map([
            ...sampleModel,
            ["tables/A.tmdl", "table A\n\tnothing: 1\n\n\tcolumn B C\n\n\t// x\n\n\tmeasure M =\n"],
            ["tables/B.tmdl", "table B\n    isHidden\n"],
        ]);
        expect(readTmdl(files).faults.map(({ file, line, code }) => [file, line, code])).toEqual([
            ["tables/A.tmdl", 2, "unknown"], ["tables/A.tmdl", 4, "name"], ["tables/A.tmdl", 6, "comment"], ["tables/A.tmdl", 8, "expression"],
            ["tables/B.tmdl", 2, "indentation"],
        ]);
    });
});
