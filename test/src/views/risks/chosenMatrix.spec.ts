import { cellsOf, zoneOf } from "../../../../src/domain/risks/matrix";
import { STANDARD_ZONES } from "../../../../src/domain/risks/zones";
import { chosenMatrix, isMatrixFault, lineOf, type MatrixFault, scoreLimits } from "../../../../src/views/risks/chosenMatrix";
import { faultMessage } from "../../../../src/views/risks/faults";
import { english, french } from "../../text/texts";
import { type Asking, cellsOfDrawn, modelOf, modelOrFault, residuals, riskAt, settingsWith } from "./registers";

type Chosen = NonNullable<Asking["chosen"]>;
type Matrix = Exclude<ReturnType<typeof chosenMatrix>, MatrixFault>;

function matrixOf(chosen: Chosen = {}, texts = english): Matrix {
    const matrix = chosenMatrix(settingsWith(chosen), texts);
    if (isMatrixFault(matrix)) throw new Error(`No matrix is made: ${matrix.fault}.`);
    return matrix;
}

const OWN = {
    scales: "ownScales", likelihoodLevels: "Rare = 0..10 %; Possible = 10..40 %; Probable = 40..100 %",
    impactLevels: "Minor = 0..100k; Major = 100k..1M; Severe = 1M..10M; Fatal = 10M..20M",
} as const;

describe("the matrix that an author chose", () => {
    it("is of 5 by 5, 4 by 4 or 3 by 3 with the usual zones", () => {
        for (const [scales, size] of [["std5", "5x5"], ["std4", "4x4"], ["std3", "3x3"]] as const) {
            const { zones, zoneCount, likelihood, impact } = matrixOf({ riskScale: { scales } });
            expect(zones).toEqual(STANDARD_ZONES[size]);
            expect([zoneCount, likelihood.length, impact.length]).toEqual([3, zones.length, zones[0].length]);
        }
    });

    it("calls its levels in the language of the reader, and knows the words of both", () => {
        const labels = matrixOf({}, french).likelihood.map(({ label }) => label);
        expect(labels).toEqual(["Rare", "Improbable", "Possible", "Probable", "Quasi certain"]);
        expect(matrixOf().impact.map(({ label }) => label)).toEqual(["Insignificant", "Minor", "Moderate", "Major", "Severe"]);
        expect(matrixOf().impact[4].words).toContain("critique");
    });

    it("has the author's own levels, of any number by any number", () => {
        const { likelihood, impact, zones } = matrixOf({ riskScale: OWN });
        expect([likelihood.length, impact.length, zones.length, zones[0].length]).toEqual([3, 4, 3, 4]);
        expect([impact[3].label, impact[3].upper, likelihood[0].upper]).toEqual(["Fatal", 20e6, 0.1]);
    });

    it("has each of 2 to 5 zones somewhere, growing with the ranks", () => {
        for (const count of [2, 3, 4, 5]) {
            const matrix = matrixOf({ riskZones: { count } });
            expect(new Set(matrix.zones.flat()).size).withContext(`${count} zones`).toBe(count);
            expect(cellsOf(matrix).every(({ likelihood, impact }) => (likelihood === 1 || zoneOf(matrix, { likelihood: likelihood - 1, impact }) <= zoneOf(matrix, { likelihood, impact })))).toBe(true);
        }
    });

    it("lets every single cell be edited, and none other moves", () => {
        for (const { likelihood, impact } of cellsOf(matrixOf())) {
            for (const [place, own] of (["zone1", "zone2", "zone3"] as const).entries()) {
                const { zones } = matrixOf({ riskMatrix: { [`cell${likelihood}${impact}`]: own } });
                const expected = STANDARD_ZONES["5x5"].map((row, at) => row.map((zone, column) => at === likelihood - 1 && column === impact - 1 ? place + 1 : zone));
                expect(zones).withContext(`${likelihood}.${impact} ${own}`).toEqual(expected);
            }
        }
    });

    it("takes a zone beyond those that there are for the worst of them", () => {
        expect(matrixOf({ riskMatrix: { cell11: "zone5" }, riskZones: { count: 2 } }).zones[0][0]).toBe(2);
    });

    it("passes over own cells where the zones come from the product", () => {
        const { zones } = matrixOf({ riskZones: { rule: "byScore" }, riskMatrix: { cell11: "zone3" } });
        expect(zones).toEqual([[1, 1, 1, 1, 2], [1, 1, 2, 2, 2], [1, 2, 2, 2, 3], [1, 2, 2, 3, 3], [2, 2, 3, 3, 3]]);
    });

    it("has the products as the author limits them", () => {
        const { zones } = matrixOf({ riskZones: { rule: "byScore", scoreLimits: "4; 9,5" } });
        expect(zones).toEqual([[1, 1, 1, 2, 2], [1, 2, 2, 2, 3], [1, 2, 2, 3, 3], [2, 2, 3, 3, 3], [2, 3, 3, 3, 3]]);
    });

    it("never calls the greatest impact acceptable where there is a floor", () => {
        const by = (floor: boolean): number => matrixOf({ riskZones: { rule: "byScore", scoreLimits: "6; 20", floor } }).zones[0][4];
        expect([by(false), by(true)]).toEqual([1, 2]);
        expect(matrixOf({ riskZones: { floor: true, count: 3 }, riskMatrix: { cell15: "zone1" } }).zones[0][4]).toBe(2);
    });
});

describe("the limits of products", () => {
    it("lie at even shares of the greatest product where none are written", () => {
        expect([2, 3, 4, 5].map((count) => scoreLimits({ scoreLimits: "", count }, 25))).toEqual([[15], [5, 15], [5, 10, 15], [4, 8, 12, 16]]);
    });

    it("grow on the smallest matrix with the most zones too, and leave the least product in the first", () => {
        for (const count of [2, 3, 4, 5]) {
            const limits = scoreLimits({ scoreLimits: "", count }, 9) ?? [];
            expect([limits.length, limits[0] > 1, limits.every((limit, at) => at === 0 || limit > limits[at - 1])]).withContext(`${count} zones`).toEqual([count - 1, true, true]);
        }
    });

    it("are read with semicolons or spaces, and decimals in either writing", () => {
        for (const text of ["4; 9.5", "4 9,5", " 4;9.5; ", "4\n9.5"]) expect(scoreLimits({ scoreLimits: text, count: 3 }, 25)).withContext(text).toEqual([4, 9.5]);
    });

    it("are none where there are too many or too few, or where they do not grow or are no numbers", () => {
        for (const text of ["4", "4; 9; 12", "9; 4", "4; 4", "4; x", "4; Infinity", ";"]) {
            expect(scoreLimits({ scoreLimits: text, count: 3 }, 25)).withContext(text).toBeUndefined();
        }
    });
});

describe("the appetite", () => {
    it("ends before the worst zone, and before the greatest impact however rare", () => {
        expect(lineOf(matrixOf().above)).toEqual([4, 4, 4, 3, 3]);
        expect(lineOf(matrixOf({ riskZones: { appetite: "worstZone" } }).above)).toEqual([5, 4, 4, 3, 3]);
    });

    it("keeps the greatest impact beyond it with other zones of three, and not on other matrices", () => {
        expect(lineOf(matrixOf({ riskMatrix: { cell33: "zone3" } }).above)).toEqual([4, 4, 2, 3, 3]);
        expect([matrixOf({ riskZones: { count: 4 } }), matrixOf({ riskScale: { scales: "std4" } })].map(({ above }) => above[0].includes(true))).toEqual([false, false]);
    });

    it("ends where the author draws the line, from no impact at all to every one", () => {
        const { above } = matrixOf({ riskZones: { appetite: "ownLine", line1: 5, line2: 0, line3: 2 } });
        expect(lineOf(above)).toEqual([5, 0, 2, 3, 3]);
        expect(above[2]).toEqual([false, false, true, true, true]);
    });

    it("may be none", () => {
        expect(matrixOf({ riskZones: { appetite: "noAppetite" } }).above.flat()).not.toContain(true);
    });
});

describe("a scale that cannot be read", () => {
    const faultOf = (chosen: Chosen): readonly string[] => {
        const found = chosenMatrix(settingsWith(chosen), english);
        if (!isMatrixFault(found)) return ["a matrix"];
        const [message, other] = [faultMessage(found, english), faultMessage(found, french)];
        expect([...message.lines, ...other.lines].join(" ")).not.toMatch(/[{}]|_[a-z]/);
        expect(message.title).not.toBe(other.title);
        return [message.title, ...message.lines];
    };
    const own = (likelihoodLevels: string, impactLevels: string = OWN.impactLevels): Chosen => ({ riskScale: { ...OWN, likelihoodLevels, impactLevels } });

    it("is named with its axis and its fault", () => {
        expect(faultOf(own("Rare; Likely"))[0]).toContain("Likelihood");
        expect(faultOf(own(OWN.likelihoodLevels, "Minor; Major"))[0]).toContain("Impact");
        const remedies = ["Rare; Likely", "A; B; C; D; E; F; G; H", "A; B; a", "A = 5..2; B = 2..3; C = 3..4", "A = 0..1; B = 1..2; C", "A = 0..10 %; B = 10..20 %; D = 1..2"].map((levels) => faultOf(own(levels))[1]);
        expect(new Set(remedies).size).toBe(6);
        expect([remedies[0].includes("2"), remedies[1].includes("8"), remedies[2].includes("“a”"), remedies[3].includes("“A”"), remedies[4].includes("“C”"), remedies[5].includes("“D”")]).toEqual([true, true, true, true, true, true]);
    });

    it("is one without bounds where numbers are values", () => {
        const ordinal = own("Rare; Possible; Likely");
        expect(faultOf(ordinal)).toEqual(["a matrix"]);
        expect(faultOf({ riskScale: { ...ordinal.riskScale, likelihoodReading: "values" } })[0]).toContain("Likelihood");
        expect(faultOf({ riskScale: { scales: "std3", impactReading: "values" } })[0]).toContain("Impact");
        expect(faultOf({ riskScale: { scales: "std3" } })).toEqual(["a matrix"]);
    });

    it("is one whose limits of products are not as many as zones need, by their number", () => {
        expect(faultOf({ riskZones: { rule: "byScore", scoreLimits: "5", count: 4 } }).join(" ")).toContain("3");
        expect(faultOf({ riskZones: { rule: "byCells", scoreLimits: "5", count: 4 } })).toEqual(["a matrix"]);
    });

    it("makes no model", () => {
        expect(modelOrFault(residuals([1, 1]), { chosen: own("A; B") })).toEqual(jasmine.objectContaining({ fault: "axis", axis: "likelihood" }));
    });
});

describe("a score", () => {
    const asides = (values: readonly unknown[], chosen: Chosen = {}): (string | number)[] => {
        const model = modelOf(residuals(...values.map((value): [unknown, unknown] => [value, 1])), { chosen });
        return values.map((_, at) => riskAt(model, at).cell?.likelihood ?? riskAt(model, at).aside ?? "nowhere");
    };

    it("is read as a rank, by the words of either language, or as numbers in a text", () => {
        expect(asides([4, "4", "4.0", "4,0", "Probable", "LIKELY", " quasi  certain ", 5])).toEqual([4, 4, 4, 4, 4, 4, 5, 5]);
    });

    it("that a scale does not know is outside, a blank is none", () => {
        expect(asides([9, 0, -1, 2.5, "0,65", "perhaps", NaN, new Date(2026, 1, 1), true, {}])).toEqual(Array.from({ length: 10 }, () => "outside"));
        expect(asides([null, "", "   "])).toEqual(["unscored", "unscored", "unscored"]);
    });

    it("is read as a value by the bounds of its level", () => {
        const values = { riskScale: { likelihoodReading: "values" } } as const;
        expect(asides([0.65, "0,65", "0.65", 0, 0.05, 1, "Rare", 4, -0.1, null], values)).toEqual([4, 4, 4, 1, 2, 5, 1, "outside", "outside", "unscored"]);
    });

    it("of half a position is none, and one outside outweighs a blank", () => {
        const model = modelOf(residuals([3, null], [null, 3], [9, null], [null, 9]));
        expect(model.register.risks().map(({ aside }) => aside)).toEqual(["unscored", "unscored", "outside", "outside"]);
        expect(cellsOfDrawn(model)).toEqual([]);
    });
});
