import { ask, testModel, valueOf } from "./testModel";

/** The same cents as fixed decimals and as doubles: doubles do not add up to a tidy sum. */
const model = testModel({
    tables: {
        Line: {
            columns: { Group: "string", Fixed: "decimal", Loose: "double" },
            rows: [["a", 0.1, 0.1], ["a", 0.2, 0.2], ["b", 1.005, 1.005], ["b", -0.3, -0.3]],
        },
    },
    measures: { Slow: "VAR x = SUM ( Line[Fixed] ) RETURN x" },
});

describe("fixed decimals", () => {
    it("add up exactly where doubles do not", () => {
        const inA = (expression: string): unknown => valueOf(model, `CALCULATE ( ${expression}, Line[Group] = "a" )`);
        expect(inA("SUM ( Line[Fixed] )")).toBe(0.3);
        expect(inA("SUMX ( Line, Line[Fixed] )")).toBe(0.3);
        expect(inA("SUM ( Line[Loose] )")).toBe(0.1 + 0.2);
        expect(0.1 + 0.2).not.toBe(0.3);
    });

    it("add up exactly for all groups at once and group by group", () => {
        expect(ask(model, `EVALUATE SUMMARIZECOLUMNS ( Line[Group], "one pass", SUM ( Line[Fixed] ), "one by one", [Slow] )`))
            .toEqual([["a", 0.3, 0.3], ["b", 0.705, 0.705]]);
    });

    it("have four places in a mean, and as many as there are where they are divided by one another", () => {
        expect(valueOf(model, "AVERAGEX ( Line, Line[Fixed] )")).toBe(0.2513);
        expect(valueOf(model, `ROUND ( DIVIDE ( CALCULATE ( SUM ( Line[Fixed] ), Line[Group] = "a" ), CALCULATE ( SUM ( Line[Fixed] ), Line[Group] = "b" ) ), 10 )`))
            .toBe(0.4255319149);
    });
});
