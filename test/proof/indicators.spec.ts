import { INDICATORS, standingQueries } from "./indicators";
import { TINY_CASES } from "./tinyCases";

const measures = INDICATORS.map(({ measure }) => measure);

describe("the list of indicators", () => {
    it("names each of the 103 measures once", () => {
        expect(new Set(measures).size).toBe(103);
        expect(measures.length).toBe(103);
    });

    it("has one query for each measure, and no query without a measure", () => {
        expect([...standingQueries()].sort()).toEqual(INDICATORS.map(({ path }) => path).sort());
    });

    it("is reckoned by hand in full, with some figure that is not blank", () => {
        const expectations = TINY_CASES.flatMap(({ cells }) => cells.flatMap(({ expected }) => Object.entries(expected)));
        const told = new Set(expectations.filter(([, value]) => value !== null).map(([measure]) => measure));
        expect([...told].sort()).toEqual([...measures].sort());
    });
});
