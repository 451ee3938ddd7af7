import { cellsAsOf, cellsByMonth, type Portfolio } from "./cells";

const portfolio: Portfolio = {
    projects: [
        { id: "P1", directorate: "DIR-A", programme: "PRG-X" },
        { id: "P2", directorate: "DIR-B", programme: "PRG-X" },
        { id: "P3", directorate: "DIR-B", programme: "PRG-Y" },
    ],
    directorates: ["DIR-A", "DIR-B"],
    programmes: ["PRG-X", "PRG-Y"],
    months: ["2024-02", "2025-06", "2025-07"],
    firstDay: "2024-01-01",
    readingDay: "2025-06-15",
};

describe("the cells of a report", () => {
    it("hold the projects of the total, of each directorate, of each programme, and each project", () => {
        const held = cellsAsOf(portfolio, ["2025-03-31"]).map(({ id, projects }) => `${id}: ${projects.join(" ")}`);
        expect(held).toEqual([
            "total as of 2025-03-31: P1 P2 P3",
            "directorate DIR-A as of 2025-03-31: P1", "directorate DIR-B as of 2025-03-31: P2 P3",
            "programme PRG-X as of 2025-03-31: P1 P2", "programme PRG-Y as of 2025-03-31: P3",
            "project P1 as of 2025-03-31: P1", "project P2 as of 2025-03-31: P2", "project P3 as of 2025-03-31: P3",
        ]);
    });

    it("remain without any project when all of theirs are hidden", () => {
        const held = cellsAsOf(portfolio, ["2025-03-31"], new Set(["P3"])).map(({ projects }) => projects.length);
        expect(held).toEqual([1, 0, 1, 0, 1, 0, 0, 1]);
    });

    it("span the calendar up to a day, and are read at the day of reading when it comes first", () => {
        const [march, later] = cellsAsOf(portfolio, ["2025-03-31", "2025-12-31"]).filter(({ of }) => of === "total");
        expect([march.firstDay, march.lastDay, march.asOf]).toEqual(["2024-01-01", "2025-03-31", "2025-03-31"]);
        expect([later.firstDay, later.lastDay, later.asOf]).toEqual(["2024-01-01", "2025-12-31", "2025-06-15"]);
    });

    it("span the days of a month, and are not read at all when the month lies beyond the day of reading", () => {
        const days = cellsByMonth(portfolio).map(({ firstDay, lastDay, asOf }) => [firstDay, lastDay, asOf]);
        expect(days).toEqual([
            ["2024-02-01", "2024-02-29", "2024-02-29"],
            ["2025-06-01", "2025-06-30", "2025-06-15"],
            ["2025-07-01", "2025-07-31", undefined],
        ]);
    });
});
