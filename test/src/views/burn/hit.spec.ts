import { rowsAt } from "../../../../src/views/burn/hit";
import { partLines } from "../../../../src/views/burn/tooltip";
import { budgetTable, modelOf, month, sourceOf } from "./budgets";

/** A programme with amounts of its own beside those of its project. */
const rows = [["G", null, "OPEX", month(1), 5], ["G", "A", "CAPEX", month(1), 10], ["G", "A", "CAPEX", month(2), 20], ["H", "B", "CAPEX", month(2), 30]] as const;
const table = budgetTable(["programme", "project", "nature", "month", "actual"], rows);

const rowsByPart = (splitLevel: number): Record<string, readonly number[]> => {
    const model = modelOf(table, { chosen: { burn: { splitLevel, order: "given" } } });
    return Object.fromEntries(model.parts.map((part, index) => [part.label, rowsAt(model, { on: "part", part, index })]));
};

describe("the rows behind a part", () => {
    it("are its own, and not those of the parts below it", () => {
        expect(rowsByPart(0)).toEqual({ G: [0], A: [1, 2], B: [3] });
    });

    it("are those of all its members where it stands for them", () => {
        expect(rowsByPart(1)).toEqual({ G: [0, 1, 2], H: [3] });
    });

    it("are what its tooltip tells of, nature by nature", () => {
        const source = sourceOf(table, { chosen: { burn: { order: "given" } } });
        const natures = source.model.parts.map((part) => partLines(source, part).filter(({ displayName }) => displayName.startsWith("Actual, ")).map(({ displayName }) => displayName));
        expect(natures).toEqual([["Actual, OPEX"], ["Actual, CAPEX"], ["Actual, CAPEX"]]);
    });
});

describe("the rows behind a place", () => {
    it("are those of a period whoever tells them, and none for the whole and the background", () => {
        const model = modelOf(table);
        expect(rowsAt(model, { on: "period", place: 1 })).toEqual([2, 3]);
        expect([rowsAt(model, { on: "whole" }), rowsAt(model, { on: "background" })]).toEqual([[], []]);
    });
});
