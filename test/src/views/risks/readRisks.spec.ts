import { isCell, type Position } from "../../../../src/views/risks/risk";
import { readTable } from "../../../../src/dataview/table";
import { type Asking, cellsOfDrawn, modelOf, modelOrFault, registerOf, residuals, riskAt, viewOf } from "./registers";

const written = (position: Position): string => isCell(position) ? `${position.likelihood}.${position.impact}` : position;

describe("the risks of a register", () => {
    it("are one a row, with all that its fields tell", () => {
        const due = new Date(2026, 4, 20);
        const names = ["project", "id", "title", "category", "p0", "i0", "p", "i", "pt", "it", "pp", "ip", "exposure", "owner", "action", "actionDue", "reviewed", "openActions", "overdueActions", "closedActions"];
        const model = modelOf(registerOf(names, [["Alpha", "R-1", "A supplier fails", "supplier", 4, 5, 3, 5, 2, 4, 3, 4, 120, "Ada", "Sign", due, due, 2, 1, 3]]));
        const risk = riskAt(model, 0);
        expect([risk.id, risk.title, risk.owner, risk.action, risk.exposure, risk.openActions, risk.overdueActions, risk.closedActions]).toEqual(["R-1", "A supplier fails", "Ada", "Sign", 120, 2, 1, 3]);
        expect([risk.inherent, risk.residual, risk.target, risk.previous].map(written)).toEqual(["4.5", "3.5", "2.4", "3.4"]);
        expect([risk.actionDue, risk.reviewed, risk.category, risk.row, risk.isAbove, risk.change]).toEqual([due.getTime(), due.getTime(), 0, 0, true, "worse"]);
    });

    it("are named by the first and the last of their fields, by one alone where there is one", () => {
        expect(riskAt(modelOf(registerOf(["id", "title", "p", "i"], [["R1", "A title", 1, 1]])), 0)).toEqual(jasmine.objectContaining({ id: "R1", title: "A title" }));
        expect(riskAt(modelOf(residuals([1, 1])), 0)).toEqual(jasmine.objectContaining({ id: "R1", title: "" }));
    });

    it("are the same within a project by their number, and others in another", () => {
        const rows = [["Alpha", "R1", 1, 1], ["Alpha", "R1", 2, 2], ["Beta", "R1", 3, 3], ["Alpha", "r1", 4, 4], ["Alpha", "R1", 5, 5]];
        const model = modelOf(registerOf(["project", "id", "p", "i"], rows));
        expect(model.register.risks().map(({ aside }) => aside)).toEqual([undefined, "repeated", undefined, undefined, "repeated"]);
        expect(cellsOfDrawn(model)).toEqual(["1.1", "3.3", "4.4"]);
    });

    it("are told by the row that can be drawn where several have one number, whatever comes first", () => {
        const rows = [["R1", null, 1, "open"], ["R1", 2, 2, "open"], ["R1", 3, 3, "open"], ["R2", 1, 1, "closed"], ["R2", 4, 4, "open"], ["R3", 9, 9, "open"], ["R3", null, 9, "open"]];
        const model = modelOf(registerOf(["id", "p", "i", "riskState"], rows));
        expect(model.register.risks().map(({ aside }) => aside)).toEqual(["repeated", undefined, "repeated", "repeated", undefined, "outside", "repeated"]);
    });

    it("without a number are never the same", () => {
        const model = modelOf(registerOf(["id", "title", "p", "i"], [[null, "A", 1, 1], ["", "B", 2, 2], [null, "A", 3, 3], ["R1", "A", 4, 4], ["R1", "A", 5, 5]]));
        expect(cellsOfDrawn(model)).toEqual(["1.1", "2.2", "3.3", "4.4"]);
        expect(new Set(model.drawn().map(({ key }) => key)).size).toBe(4);
    });

    it("are told apart by the type of their number", () => {
        expect(cellsOfDrawn(modelOf(registerOf(["id", "p", "i"], [[1, 1, 1], ["1", 2, 2], [true, 3, 3], ["true", 4, 4], [1, 5, 5]])))).toEqual(["1.1", "2.2", "3.3", "4.4"]);
    });

    it("have categories in the order of their names, whatever that of the rows", () => {
        const of = (...categories: readonly string[]): [readonly string[], number[]] => {
            const { register: { categories: names, risks } } = modelOf(registerOf(["id", "category", "p", "i"], categories.map((name, at) => [`R${at}`, name, 1, 1])));
            return [names, risks().map(({ category }) => category)];
        };
        expect(of("staff", "legal", "staff", "tech")).toEqual([["legal", "staff", "tech"], [1, 0, 1, 2]]);
        expect(of("tech", "staff", "legal")).toEqual([["legal", "staff", "tech"], [2, 1, 0]]);
        expect(of("10", "9", "")).toEqual([["", "9", "10"], [2, 1, 0]]);
    });

    it("are lit where another visual chose them, all of them where it chose none", () => {
        const table = residuals([1, 1], [2, 2], [3, 3]);
        const lit = (host?: Asking["host"]): boolean[] => modelOf(table, { host }).register.risks().map(({ isLit }) => isLit);
        expect([lit(), lit({ highlighted: new Set([1]) })]).toEqual([[true, true, true], [false, true, false]]);
    });
});

describe("the reason to set a row aside", () => {
    const asideOf = (...states: readonly unknown[]): unknown[] => {
        const { register } = modelOf(registerOf(["id", "p", "i", "riskState"], states.map((state, at) => [`R${at}`, 2, 2, state])));
        return register.risks().map(({ aside }) => aside);
    };

    it("is its state, before its score is asked for", () => {
        expect(asideOf("open", "", null, "closed", "Clôturé", "occurred", "avéré")).toEqual([undefined, undefined, undefined, "closed", "closed", "occurred", "occurred"]);
        const model = modelOf(registerOf(["id", "p", "i", "riskState"], [["R1", null, null, "closed"], ["R2", 9, 9, "occurred"]]));
        expect(model.register.risks().map(({ aside }) => aside)).toEqual(["closed", "occurred"]);
    });

    it("is its state too where it is not known: nobody can say that it is open", () => {
        expect(asideOf("en suspens", 5, {}, "open")).toEqual(["unknownState", "unknownState", "unknownState", undefined]);
    });
});

describe("where a risk stands", () => {
    const names = ["id", "p0", "i0", "p", "i"];
    const table = registerOf(names, [["R1", 4, 4, 2, 2]]);

    it("is its residual position, and the inherent one where the author asks for it or there is no other", () => {
        const stand = (asking: Asking): [string, string[]] => {
            const model = modelOf(table, asking);
            return [model.register.stand, cellsOfDrawn(model)];
        };
        expect(stand({})).toEqual(["residual", ["2.2"]]);
        expect(stand({ chosen: { risk: { mode: "inherentMode" } } })).toEqual(["inherent", ["4.4"]]);
        expect(cellsOfDrawn(modelOf(registerOf(["id", "p0", "i0"], [["R1", 4, 4]])))).toEqual(["4.4"]);
        expect(cellsOfDrawn(modelOf(registerOf(["id", "p0", "i0", "p"], [["R1", 4, 4, 1]])))).toEqual(["4.4"]);
    });

    it("is its residual position where the inherent one is not bound, whatever the author asks for", () => {
        const model = modelOf(residuals([2, 2]), { chosen: { risk: { mode: "inherentMode" } } });
        expect([model.register.stand, cellsOfDrawn(model)]).toEqual(["residual", ["2.2"]]);
    });
});

describe("the exposure of a risk", () => {
    const of = (names: readonly string[], row: readonly unknown[], asking: Asking = {}): unknown[] => {
        const { exposure, low, high } = riskAt(modelOf(registerOf(names, [row]), asking), 0);
        return [exposure, low, high];
    };

    it("is the one that is bound, and a blank is not zero", () => {
        expect(of(["id", "p", "i", "exposure"], ["R1", 5, 5, 7])).toEqual([7, undefined, undefined]);
        expect(of(["id", "p", "i", "exposure"], ["R1", 5, 5, null])[0]).toBeUndefined();
        expect(of(["id", "p", "i", "exposure"], ["R1", 5, 5, 0])[0]).toBe(0);
    });

    it("has the range that is bound at both ends, else none: the scales say nothing of what the model tells", () => {
        expect(of(["id", "p", "i", "exposure", "exposureLow", "exposureHigh"], ["R1", 1, 1, 7, 2, 9])).toEqual([7, 2, 9]);
        expect(of(["id", "p", "i", "exposure", "exposureLow", "exposureHigh"], ["R1", 1, 1, 7, null, 9])).toEqual([7, undefined, 9]);
        expect(of(["id", "p", "i", "exposure", "exposureLow"], ["R1", 1, 1, 7, 2])).toEqual([7, undefined, undefined]);
    });

    it("is the product of the middles of its levels where none is bound, and nothing on scales without bounds", () => {
        expect(of(["id", "p", "i"], ["R1", 3, 3])).toEqual([0.35 * 600_000, 0.2 * 200_000, 0.5 * 1e6]);
        expect(of(["id", "p", "i"], ["R1", 3, 3], { chosen: { riskScale: { scales: "std3" } } })).toEqual([undefined, undefined, undefined]);
    });

    it("is reckoned with the numbers that were told where they are values", () => {
        const values = { riskScale: { likelihoodReading: "values", impactReading: "values" } } as const;
        expect(of(["id", "p", "i"], ["R1", 0.4, 300_000], { chosen: values })[0]).toBe(0.4 * 300_000);
        expect(of(["id", "p", "i"], ["R1", "Possible", 300_000], { chosen: values })[0]).toBe(0.35 * 300_000);
        expect(of(["id", "p", "i"], ["R1", 3, 300_000], { chosen: { riskScale: { impactReading: "values" } } })[0]).toBe(0.35 * 300_000);
    });

    it("before any control is reckoned, as what is bound was told of the residual risk", () => {
        expect(of(["id", "p0", "i0", "p", "i", "exposure"], ["R1", 3, 3, 1, 1, 7], { chosen: { risk: { mode: "inherentMode" } } })).toEqual([0.35 * 600_000, 40_000, 500_000]);
    });

    it("of a row beside the matrix is none where it would have to be reckoned", () => {
        expect(of(["id", "p", "i"], ["R1", null, 3])).toEqual([undefined, undefined, undefined]);
    });
});

describe("a cell that holds no number where one is asked for", () => {
    it("is counted, and a blank is not", () => {
        const rows = [["R1", 1, 1, "much", {}, 1], ["R2", 1, 1, null, "", " "], ["R3", 1, 1, Infinity, NaN, "3"], ["R4", 1, 1, "x".repeat(10_000), true, "2,5"]];
        const { register } = modelOf(registerOf(["id", "p", "i", "exposure", "openActions", "overdueActions"], rows));
        expect(register.unreadable).toBe(6);
        expect(register.risks().map(({ overdueActions }) => overdueActions)).toEqual([1, undefined, 3, 2.5]);
    });
});

describe("the appetite of a risk", () => {
    const rows = [[5, 5, true], [5, 5, false], [1, 1, 1], [1, 1, 0], [1, 1, "yes"], [5, 5, "Non"], [5, 5, null], [1, 1, "perhaps"], [null, 1, true]];
    const table = registerOf(["id", "p", "i", "appetite"], rows.map((row, at) => [`R${at + 1}`, ...row]));

    it("is what the model tells, else what the line tells", () => {
        expect(modelOf(table).register.risks().map(({ isAbove }) => isAbove)).toEqual([true, false, true, false, true, false, true, false, undefined]);
    });

    it("of the model contradicts the line in risks that are named", () => {
        expect(modelOf(table).register.contradicted.map(({ id }) => id)).toEqual(["R2", "R3", "R5", "R6"]);
    });

    it("before any control is that of the line alone", () => {
        const model = modelOf(registerOf(["id", "p0", "i0", "p", "i", "appetite"], [["R1", 5, 5, 1, 1, false]]), { chosen: { risk: { mode: "inherentMode" } } });
        expect([riskAt(model, 0).isAbove, model.register.contradicted]).toEqual([true, []]);
    });
});

describe("the change of a risk", () => {
    const changes = (rows: readonly (readonly unknown[])[]): unknown[] =>
        modelOf(registerOf(["id", "p", "i", "pp", "ip"], rows.map((row, at) => [`R${at}`, ...row]))).register.risks().map(({ change }) => change);

    it("is by zone, then by ranks, and new where nothing was told before", () => {
        expect(changes([[4, 4, 2, 2], [2, 2, 4, 4], [3, 3, 3, 3], [1, 2, 2, 1], [1, 2, 1, 1], [3, 3, null, null], [3, 3, 3, null]])).toEqual(["worse", "better", "same", "shifted", "worse", "new", "new"]);
    });

    it("is none where the score before was outside, for a row beside the matrix, and where nothing is bound", () => {
        expect(changes([[3, 3, 9, 3], [null, 3, 3, 3]])).toEqual([undefined, undefined]);
        expect(riskAt(modelOf(residuals([3, 3])), 0).change).toBeUndefined();
        expect(riskAt(modelOf(registerOf(["id", "p", "i", "pp"], [["R1", 3, 3, 3]])), 0).change).toBeUndefined();
    });
});

describe("risks before any control", () => {
    const table = registerOf(["id", "p0", "i0", "p", "i", "pp", "ip", "exposure"], [["R1", 5, 5, 2, 2, 4, 4, 1000]]);

    it("tell no change, as the position of the period before is a residual one", () => {
        expect(riskAt(modelOf(table), 0).change).toBe("better");
        const before = modelOf(table, { chosen: { risk: { mode: "inherentMode" } } });
        expect([riskAt(before, 0).change, before.figures.aboveChange, before.figures.exposure]).toEqual([undefined, undefined, 0.9 * 12_500_000]);
    });
});

describe("exposures in two currencies", () => {
    it("make no picture, whether a field says so or the formats of the rows do", () => {
        const named = modelOrFault(registerOf(["id", "p", "i", "exposure", "currency"], [["R1", 1, 1, 10, "EUR"], ["R2", 1, 1, 10, "USD"]]));
        expect(named).toEqual({ fault: "currencies", values: ["€", "$"] });
        expect("fault" in modelOrFault(registerOf(["id", "p", "i", "exposure", "currency"], [["R1", 1, 1, 10, "EUR"], ["R2", 1, 1, 10, null]]))).toBe(false);
    });
});

describe("the rows of the fixture", () => {
    it("come through a data view, as those of a report do", () => {
        const { risks, rowCount } = readTable(viewOf(residuals([1, 2])));
        expect([rowCount, risks.names.length, risks.measures.residualImpact?.values]).toEqual([1, 1, [2]]);
    });
});
