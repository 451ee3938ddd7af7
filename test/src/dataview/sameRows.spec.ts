import { sameRows } from "../../../src/dataview/sameRows";
import { Field, PortfolioTable, readTable } from "../../../src/dataview/table";

const field = (name: string, values: readonly unknown[] = [1]): Field => ({ name, values, isDate: false, format: undefined });
const levels = [field("Programme"), field("Project")];
const tooltips = [field("Manager")];
const whole: PortfolioTable = {
    ...readTable(undefined),
    rowCount: 1,
    levels,
    tooltips,
    columns: field("Month"),
    status: field("Weather"),
    trend: field("Outlook"),
    collected: field("Entered"),
    comment: field("Fact"),
    weight: field("Budget"),
    order: field("Rank"),
};

describe("sameRows", () => {
    it("is true for the same arrays in other wrappings", () => {
        const again = { ...whole, levels: levels.map((level) => ({ ...level })), status: { ...field("Weather"), values: whole.status!.values } };
        expect(sameRows(whole, again)).toBe(true);
        expect(sameRows(readTable(undefined), readTable({}))).toBe(true);
    });

    it("is false for another array in any role, also where it holds the same values", () => {
        for (const role of ["columns", "status", "trend", "collected", "comment", "weight", "order"] as const) {
            const name = whole[role]!.name;
            expect(sameRows(whole, { ...whole, [role]: field(name) })).withContext(role).toBe(false);
            expect(sameRows(whole, { ...whole, [role]: undefined })).withContext(role).toBe(false);
        }
        expect(sameRows(whole, { ...whole, levels: [levels[0], field("Project")] })).toBe(false);
        expect(sameRows(whole, { ...whole, tooltips: [field("Manager")] })).toBe(false);
    });

    it("is false where a field has another name or the fields another order", () => {
        expect(sameRows(whole, { ...whole, status: { ...whole.status!, name: "Status" } })).toBe(false);
        expect(sameRows(whole, { ...whole, levels: [levels[1], levels[0]] })).toBe(false);
    });

    it("is false where a level has become a tooltip, or a field has been added", () => {
        expect(sameRows({ ...whole, levels, tooltips: [] }, { ...whole, levels: [levels[0]], tooltips: [levels[1]] })).toBe(false);
        expect(sameRows(whole, { ...whole, tooltips: [...tooltips, field("Phase")] })).toBe(false);
    });

    it("is false for another number of rows", () => {
        expect(sameRows(whole, { ...whole, rowCount: 2 })).toBe(false);
    });
});
