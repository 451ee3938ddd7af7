import * as fc from "fast-check";
import { sameRisks, sameRows } from "../../../src/dataview/sameRows";
import { Field, PortfolioTable, readTable } from "../../../src/dataview/table";
import { alike, expectAlways } from "../domain/property";

const field = (name: string, values: readonly unknown[] = [1]): Field => ({ name, values, isDate: false, format: undefined });
const levels = [field("Programme"), field("Project")];
const whole: PortfolioTable = {
    ...readTable(undefined),
    rowCount: 1,
    levels,
    tooltips: [field("Manager")],
    columns: field("Month"),
    status: field("Weather"),
    trend: field("Outlook"),
    collected: field("Entered"),
    comment: field("Fact"),
    weight: field("Budget"),
    order: field("Rank"),
};
const ROLES = ["columns", "status", "trend", "collected", "weight", "order"] as const;

describe("sameRows", () => {
    it("is true for the same rows, in the same arrays or in new ones", () => {
        const again = { ...whole, levels: levels.map((level) => field(level.name, [...level.values])), status: field("Weather", [1]) };
        expect([sameRows(whole, whole), sameRows(whole, again)]).toEqual([true, true]);
        expect(sameRows(readTable(undefined), readTable({}))).toBe(true);
    });

    it("is false for another value in any role that a model reads", () => {
        for (const role of ROLES) {
            expect(sameRows(whole, { ...whole, [role]: field(whole[role]!.name, [2]) })).withContext(role).toBe(false);
            expect(sameRows(whole, { ...whole, [role]: undefined })).withContext(role).toBe(false);
            expect(sameRows({ ...whole, [role]: undefined }, whole)).withContext(role).toBe(false);
        }
        expect(sameRows(whole, { ...whole, levels: [levels[0], field("Project", ["1"])] })).toBe(false);
    });

    it("does not ask for comments and tooltips, which are read when they are shown", () => {
        expect(sameRows(whole, { ...whole, comment: undefined, tooltips: [] })).toBe(true);
    });

    it("takes equal dates for the same, and other dates for others", () => {
        const entered = (date: Date): PortfolioTable => ({ ...whole, collected: field("Entered", [date]) });
        expect(sameRows(entered(new Date(5)), entered(new Date(5)))).toBe(true);
        expect(sameRows(entered(new Date(5)), entered(new Date(6)))).toBe(false);
        expect(sameRows(entered(new Date(5)), { ...whole, collected: field("Entered", [5]) })).toBe(false);
    });

    it("tells null, zero, an empty text and nothing apart", () => {
        const kinds = [null, undefined, 0, "", false, "0"];
        for (const one of kinds) for (const other of kinds) {
            expect(sameRows({ ...whole, status: field("Weather", [one]) }, { ...whole, status: field("Weather", [other]) })).toBe(one === other);
        }
    });

    it("is false where a field has another name or the levels another order or number", () => {
        expect(sameRows(whole, { ...whole, status: { ...whole.status!, name: "Status" } })).toBe(false);
        expect(sameRows(whole, { ...whole, levels: [levels[1], levels[0]] })).toBe(false);
        expect(sameRows(whole, { ...whole, levels: [levels[0]] })).toBe(false);
        expect(sameRows(whole, { ...whole, levels: [...levels, field("Phase")] })).toBe(false);
    });

    it("is false for another number of rows", () => {
        expect(sameRows(whole, { ...whole, rowCount: 2 })).toBe(false);
        expect(sameRows(whole, { ...whole, status: field("Weather", [1, 2]) })).toBe(false);
    });

    it("is true exactly where all values are equal", () => {
        const values = fc.array(fc.constantFrom(1, 2, "1", null), { maxLength: 3 });
        expectAlways(fc.property(values, values, (one, other) =>
            sameRows({ ...whole, order: field("Rank", one) }, { ...whole, order: field("Rank", other) }) === alike(one, other)));
    });
});

describe("sameRisks", () => {
    const named = [field("Risk id"), field("Risk")];
    const { risks } = whole;
    const register: PortfolioTable = { ...whole, risks: { names: named, category: field("Category"), measures: { ...risks.measures, exposure: field("Exposure"), residualImpact: field("Impact") } } };
    const withRisks = (change: Partial<PortfolioTable["risks"]>): PortfolioTable => ({ ...register, risks: { ...register.risks, ...change } });

    it("is true for the same rows in new arrays", () => {
        expect(sameRisks(register, withRisks({ names: [field("Risk id", [1]), field("Risk", [1])] }))).toBe(true);
    });

    it("is false for another value, name or format in any field of a risk", () => {
        const { measures } = register.risks;
        const others = [
            withRisks({ names: [named[0]] }), withRisks({ names: [named[0], field("Risk", [2])] }), withRisks({ category: undefined }), withRisks({ category: field("Category", [2]) }),
            withRisks({ measures: { ...measures, exposure: field("Exposure", [2]) } }), withRisks({ measures: { ...measures, owner: field("Owner") } }),
            withRisks({ measures: { ...measures, exposure: { ...field("Exposure"), format: "#,0 $" } } }), withRisks({ measures: { ...measures, exposure: { ...field("Exposure"), highlights: [1] } } }),
            { ...register, status: field("Weather", [2]) }, { ...register, rowCount: 2 },
        ];
        expect(others.map((other) => sameRisks(register, other))).toEqual(others.map(() => false));
    });

    it("is false where a field that named risks is now told beside them", () => {
        const [id, title] = named;
        expect(sameRisks({ ...withRisks({ names: [id, title] }), tooltips: [] }, { ...withRisks({ names: [title] }), tooltips: [id] })).toBe(false);
        expect(sameRisks({ ...withRisks({ names: [title] }), tooltips: [id] }, { ...withRisks({ names: [title] }), tooltips: [id] })).toBe(true);
    });
});
