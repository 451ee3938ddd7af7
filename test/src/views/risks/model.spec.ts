import { manyRisks, NINE, nineRisks, registerTable } from "../../../snapshots/scenarios/register";
import { readTable } from "../../../../src/dataview/table";
import type { RiskMode, RiskOrder } from "../../../../src/settings/settings";
import { cellIndex, makeModel } from "../../../../src/views/risks/model";
import { english } from "../../text/texts";
import { cell, modelOf, registerOf, residuals, riskAt, settingsWith, viewOf } from "./registers";

describe("the figures of a register", () => {
    it("count what is placed and above, then and now, and add up what is told", () => {
        const { figures, rowCount, drawn } = modelOf(nineRisks);
        expect([rowCount, drawn().length, figures.placed, figures.above, figures.overdue]).toEqual([13, 8, 8, 3, 2]);
        expect(figures.exposure).toBe(4_538_000);
        expect(figures.concentration).toBeCloseTo(4370 / 4538, 12);
    });

    it("tell no concentration where an exposure is negative: shares of such a sum mean nothing", () => {
        const rows = [9, 9, 9, 9, 9, 9, -1].map((exposure, at) => [`R${at}`, 1, 1, exposure]);
        expect(modelOf(registerOf(["id", "p", "i", "exposure"], rows)).figures.concentration).toBeUndefined();
    });

    it("tell no concentration of five risks or fewer", () => {
        const of = (count: number): unknown => modelOf(registerOf(["id", "p", "i", "exposure"], Array.from({ length: count }, (_, at) => [`R${at}`, 1, 1, 10]))).figures.concentration;
        expect([of(5), of(6)]).toEqual([undefined, 5 / 6]);
    });

    it("compare by the line: what came, went, closed and occurred since counts, what lost its score does not, and no row twice", () => {
        const change = (...rows: readonly (readonly unknown[])[]): number | undefined => {
            const told = rows.map(([id, p, i, pp, ip, state, appetite]) => [id, p, i, pp, ip, state ?? "open", appetite ?? null]);
            return modelOf(registerOf(["id", "p", "i", "pp", "ip", "riskState", "appetite"], told)).figures.aboveChange;
        };
        // By hand: came above, R-11 closed and R-12 occurred there.
        expect(modelOf(nineRisks).figures.aboveChange).toBe(0);
        expect([change(["R1", 5, 5, 1, 1]), change(["R1", 1, 1, 5, 5]), change(["R1", 5, 5, 5, 5])]).toEqual([1, -1, 0]);
        expect([change(["R1", 1, 1, 1, 1], ["R2", 5, 5, null, null]), change(["R1", null, null, 5, 5, "closed"]), change(["R1", null, null, 5, 5, "occurred"])]).toEqual([1, -1, -1]);
        expect([change(["R1", null, null, 5, 5]), change(["R1", 9, 9, 5, 5]), change(["R1", 5, 5, 9, 9], ["R2", 1, 1, 1, 1]), change(["R1", 1, 1, 5, 5, "odd"])]).toEqual([0, 0, 0, 0]);
        expect([change(["R1", 1, 1, 5, 5], ["R1", 1, 1, 5, 5]), change(["R1", 1, 1, 1, 1, "open", true])]).toEqual([-1, 0]);
    });

    it("compare with nothing where nothing was told before, and before any control", () => {
        expect(modelOf(residuals([5, 5])).figures.aboveChange).toBeUndefined();
        expect(modelOf(registerOf(["id", "p", "i", "pp", "ip"], [["R1", 5, 5, null, null]])).figures.aboveChange).toBeUndefined();
        expect(modelOf(nineRisks, { chosen: { risk: { mode: "inherentMode" } } }).figures.aboveChange).toBeUndefined();
    });

    it("are not told, rather than zero, where no row tells them", () => {
        const { figures } = modelOf(registerOf(["id", "p", "i", "exposure", "overdueActions"], [["R1", 1, 1, null, null]]));
        expect(figures.silent).toBe(1);
        expect([figures.exposure, figures.overdue]).toEqual([undefined, undefined]);
    });

    it("leave out of every sum what is beside the matrix", () => {
        const { figures } = modelOf(registerOf(["id", "p", "i", "exposure", "overdueActions", "riskState"], [["R1", 1, 1, 5, 1, "open"], ["R2", 1, 1, 100, 7, "closed"]]));
        expect([figures.exposure, figures.overdue, figures.placed]).toEqual([5, 1, 1]);
    });
});

describe("the groups of a register", () => {
    it("hold each drawn risk in its cell, its row and its column", () => {
        const model = modelOf(residuals([1, 5], [1, 5], [3, 2]));
        const ids = (risks: readonly { readonly id: string }[]): string[] => risks.map(({ id }) => id);
        expect(ids(model.cells[cellIndex(model.matrix, cell(1, 5))].risks)).toEqual(["R1", "R2"]);
        expect(model.rows.map(({ risks }) => risks.length)).toEqual([2, 0, 1, 0, 0]);
        expect(model.columns.map(({ risks }) => risks.length)).toEqual([0, 1, 0, 0, 2]);
        expect([cellIndex(model.matrix, cell(1, 5)), cellIndex(model.matrix, cell(2, 1))]).toEqual([4, 5]);
    });

    it("beside the matrix are one for each reason, none of them empty", () => {
        expect(modelOf(nineRisks).asides.map(({ aside, group }) => [aside, group.risks.length])).toEqual([["unscored", 1], ["outside", 1], ["closed", 1], ["occurred", 1], ["repeated", 1]]);
        expect(modelOf(residuals([1, 1])).asides).toEqual([]);
    });
});

describe("the order of the list", () => {
    const names = ["id", "p", "i", "exposure", "pp", "ip"];
    const rows = [
        ["R10", 2, 2, 5, 2, 2], ["R9", 2, 2, 5, 2, 2], ["R3", 5, 5, 1, 5, 5], ["R4", 3, 3, null, 5, 5], ["R5", 1, 1, 90, null, null], ["R6", 3, 3, 5, 1, 1], ["R7", 1, 3, 5, 3, 1],
    ];
    const ordered = (order: RiskOrder): string[] => modelOf(registerOf(names, rows), { chosen: { risk: { order } } }).ranking.all().map(({ id }) => id);

    it("is by exposure, then by zone and product, then by number; what is not told comes last", () => {
        expect(ordered("exposureFirst")).toEqual(["R5", "R6", "R9", "R10", "R7", "R3", "R4"]);
    });

    it("is by zone, then by exposure", () => {
        expect(ordered("zoneFirst")).toEqual(["R3", "R6", "R4", "R5", "R9", "R10", "R7"]);
    });

    it("is by what grew worse, then what is new, shifted, the same and better", () => {
        expect(ordered("movedFirst")).toEqual(["R6", "R5", "R7", "R3", "R9", "R10", "R4"]);
    });

    it("is that of the data where the author leaves it", () => {
        expect(ordered("asGiven")).toEqual(["R10", "R9", "R3", "R4", "R5", "R6", "R7"]);
    });

    it("leaves risks that nothing tells apart as the data have them", () => {
        const same = ["Beta", "Alpha", "Gamma"].map((project): unknown[] => [project, "R1", 2, 2, 5]);
        for (const order of ["exposureFirst", "zoneFirst", "movedFirst"] as const) {
            const { ranking } = modelOf(registerOf(["project", "id", "p", "i", "exposure"], same), { chosen: { risk: { order } } });
            expect(ranking.all().map(({ row }) => row)).withContext(order).toEqual([0, 1, 2]);
        }
    });

    it("is that of a cell too", () => {
        const { cells, ranking, matrix } = modelOf(registerOf(names, [...rows, ["R8", 2, 2, 70, 2, 2], ["R11", 2, 2, null, 2, 2]]));
        const { risks } = cells[cellIndex(matrix, cell(2, 2))];
        expect(risks.map(({ id }) => id)).toEqual(["R8", "R9", "R10", "R11"]);
        expect(ranking.all().filter((risk) => risks.includes(risk))).toEqual([...risks]);
    });

    it("ranks every drawn risk once", () => {
        for (const order of ["exposureFirst", "zoneFirst", "movedFirst", "asGiven"] as const) {
            const { ranking, drawn } = modelOf(manyRisks(500), { chosen: { risk: { order } } });
            expect(new Set(ranking.all())).withContext(order).toEqual(new Set(drawn()));
            expect([ranking.count, ranking.all().length]).toEqual([500, 500]);
        }
    });
});

describe("the mode", () => {
    const inForce = (mode: RiskMode, names: readonly string[], row: readonly unknown[]): RiskMode => modelOf(registerOf(names, [row]), { chosen: { risk: { mode } } }).mode;

    it("is what the author chose where some risk tells of it, else that of the residual position", () => {
        expect(inForce("movementMode", ["id", "p0", "i0", "p", "i"], ["R1", 4, 4, 2, 2])).toBe("movementMode");
        expect(inForce("movementMode", ["id", "p0", "i0", "p", "i"], ["R1", null, 4, 2, 2])).toBe("residualMode");
        expect(inForce("sinceLastMode", ["id", "p", "i", "pp", "ip"], ["R1", 2, 2, 2, 2])).toBe("sinceLastMode");
        expect(inForce("sinceLastMode", ["id", "p", "i"], ["R1", 2, 2])).toBe("residualMode");
        expect(inForce("heatMode", ["id", "p", "i"], ["R1", 2, 2])).toBe("heatMode");
    });
});

describe("what the checks are told", () => {
    it("are the drawn risks with their positions, in the order of the data", () => {
        const model = modelOf(registerTable(NINE));
        expect(model.audited().length).toBe(8);
        expect(model.audited()[0]).toEqual({ inherent: cell(4, 5), residual: cell(3, 5), value: 2_400_000, openActions: 1, closedActions: 1, reviewed: new Date(2026, 4, 8).getTime() });
        expect(model.audited()).toBe(model.audited());
        expect([model.tells.has("owner"), model.tells.has("appetite")]).toEqual([true, false]);
    });

    it("stand in a matrix that is known already", () => {
        const known = modelOf(nineRisks).matrix;
        const made = makeModel({ table: readTable(viewOf(nineRisks)), settings: settingsWith() }, { texts: english, label: String }, known);
        expect("fault" in made || made.matrix).toBe(known);
    });

    it("know a risk by its place and its row, whatever was set aside before it", () => {
        const model = modelOf(residuals([null, 1], [2, 2]));
        expect([riskAt(model, 1).index, riskAt(model, 1).row, model.drawn().map(({ index }) => index)]).toEqual([1, 1, [1]]);
    });
});
