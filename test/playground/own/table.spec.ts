import { assign, guessMapping, mappingGap } from "../../../playground/own/mapping";
import { parseCsv, type CsvFile } from "../../../playground/own/parse";
import { ownTable } from "../../../playground/own/table";
import { dateOrder, parseDate, parseNumber } from "../../../playground/own/values";

function fileOf(text: string): CsvFile {
    const opened = parseCsv("a.csv", text);
    if ("problem" in opened) throw new Error(opened.problem.kind);
    return opened.file;
}

const rejections = (text: string): readonly string[] => {
    const file = fileOf(text);
    return ownTable(file, guessMapping(file.headers), "fr").rejected.map(({ row, reason }) => `${row} ${reason}`);
};

describe("the guess of where columns go", () => {
    it("knows French and English names, accents and case aside", () => {
        const headers = ["Direction", "Programme", "Projet", "Période", "Météo", "Tendance", "Saisi le",
            "Commentaire", "Budget", "Couleur"];
        expect(guessMapping(headers)).toEqual(["levels", "levels", "levels", "columns", "status", "trend", "collected",
            "comment", "weight", undefined]);
        expect(guessMapping(["Project", "Month", "Level"])).toEqual(["levels", "columns", "status"]);
    });

    it("gives a well of one column to the first that fits", () => {
        expect(guessMapping(["Status", "Niveau"])).toEqual(["status", undefined]);
    });

    it("takes a well of one column from the one that had it", () => {
        expect(assign(["status", "levels"], 1, "status")).toEqual([undefined, "status"]);
        expect(assign(["levels", undefined], 1, "levels")).toEqual(["levels", "levels"]);
    });

    it("says what is still wanted", () => {
        expect([mappingGap([]), mappingGap(["levels"]), mappingGap(["levels", "status"])]).toEqual([
            "levels", "status", undefined]);
    });
});

describe("one's own table", () => {
    it("shows or rejects each row, and no row twice", () => {
        const file = fileOf([
            "Projet;Mois;Météo;Saisi le", "A;2025-01;1;15/01/2025", "A;2025-01;2;15/01/2025", "B;2025-01;3;31/02/2025",
            ";2025-01;1;15/01/2025", "C;2025-01", "", "C;2025-02;4;15/02/2025"].join("\n"));
        const { table, rowsIn, rejected } = ownTable(file, guessMapping(file.headers), "fr");
        expect(rejected.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
            "3 duplicate", "4 badDate", "5 noLevel", "6 ragged"]);
        expect(rowsIn).toBe(6);
        expect(table.rows.length + rejected.length).toBe(rowsIn);
    });

    it("has its wells in the visual's order, and leaves out columns without one", () => {
        const file = fileOf("Météo,Mois,Couleur,Projet\n1,2025-01,red,A");
        const { table } = ownTable(file, guessMapping(file.headers), "en");
        expect(table.columns.map(({ name }) => name)).toEqual(["Projet", "Mois", "Météo"]);
        expect(table.rows).toEqual([["A", new Date(2025, 0, 1), "1"]]);
    });

    it("keeps columns that are not dates as texts, in the order of the file", () => {
        const file = fileOf("Project,Dimension,Level\nA,Scope,1\nA,Cost,2");
        const { table } = ownTable(file, guessMapping(file.headers), "en");
        expect(table.rows.map(row => row[1])).toEqual(["Scope", "Cost"]);
    });

    it("rejects a weight that is no number", () => {
        expect(rejections("Projet,Météo,Budget\nA,1,100\nB,2,cher")).toEqual(["3 badNumber"]);
    });

    it("keeps blanks as blanks", () => {
        const file = fileOf("Projet,Météo,Budget\nA,,");
        expect(ownTable(file, guessMapping(file.headers), "fr").table.rows).toEqual([["A", null, null]]);
    });
});

describe("values as people write them", () => {
    it("are dates in the order that the column itself betrays", () => {
        expect(dateOrder(["01/02/2025", "25/02/2025"], "monthFirst")).toBe("dayFirst");
        expect(dateOrder(["01/02/2025", "02/25/2025"], "dayFirst")).toBe("monthFirst");
        expect(dateOrder(["01/02/2025"], "dayFirst")).toBe("dayFirst");
        expect(parseDate("01/02/2025", "dayFirst")).toEqual(new Date(2025, 1, 1));
        expect(parseDate("31/02/2025", "dayFirst")).toBeNull();
    });

    it("are numbers with French or English separators", () => {
        expect(parseNumber("1 234,5", ";")).toBe(1234.5);
        expect(parseNumber("1,234.5", ",")).toBe(1234.5);
        expect(parseNumber("1\u202f000 €", ";")).toBe(1000);
        expect(parseNumber("12.5", ";")).toBe(12.5);
        expect(parseNumber("abc", ",")).toBeNull();
    });
});
