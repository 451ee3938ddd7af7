import { tableSource } from "../../../dataset/evaluate/tableSource";
import { loadPackage } from "../../../dataset/evaluate/load";
import { smallModel } from "./smallModel";

describe("where the rows of a table are", () => {
    it("reads the file that the M of the table names, by the columns' sources", () => {
        const [calendar] = smallModel().tables;
        expect(tableSource(calendar)).toEqual({
            table: "Calendar", file: "calendar.csv",
            columns: [
                { name: "Date", source: "date", type: "dateTime" },
                { name: "Month", source: "month", type: "string" },
                { name: "Month Number", source: "month_number", type: "int64" },
            ],
        });
    });

    it("keeps all rows of a table that is refreshed by a range of dates", () => {
        const [, cost] = smallModel().tables;
        expect(tableSource(cost).file).toBe("cost_line.csv");
    });

    it("understands every table of the shipped model", () => {
        const files = loadPackage().source.tables.map((table) => tableSource(table).file);
        expect(files.length).toBeGreaterThan(30);
        expect(files).toContain("weather_report.csv");
    });

    it("refuses M that does more to the rows, with its line", () => {
        const [calendar] = smallModel({
            file: "tables/Calendar.tmdl", from: "\t\t\t\tin\n\t\t\t\t    Typed", to: "\t\t\t\tin\n\t\t\t\t    Table.FirstN(Typed, 3)",
        }).tables;
        expect(() => tableSource(calendar)).toThrowError(/^tables\/Calendar\.tmdl:22: The M of 'Calendar' does more than read a table/);
    });

    it("refuses a filter that is not the range of incremental refresh", () => {
        const [, cost] = smallModel({ file: "tables/Cost Line.tmdl", from: "Date.From(RangeEnd))", to: "#date(2025, 1, 1))" }).tables;
        expect(() => tableSource(cost)).toThrowError(/does more than read a table/);
    });
});
