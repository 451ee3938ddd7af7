import * as fc from "fast-check";
import { riskStateOf } from "../../../../src/domain/risks/riskState";
import { expectAlways } from "../property";

describe("the state of a risk", () => {
    it("is read in either language, however it is written", () => {
        expect(["open", "OUVERT", " En cours ", "in_progress", "Surveillé"].map(riskStateOf)).toEqual(["open", "open", "open", "open", "open"]);
        expect(["closed", "Clôturé", "CLOTURE", "clos", "résolu", "cancelled"].map(riskStateOf)).toEqual(["closed", "closed", "closed", "closed", "closed", "closed"]);
        expect(["occurred", "avéré", "Survenu", "materialised"].map(riskStateOf)).toEqual(["occurred", "occurred", "occurred", "occurred"]);
    });

    it("is open where none is told", () => {
        expect([null, undefined, "", "  "].map(riskStateOf)).toEqual(["open", "open", "open", "open"]);
    });

    it("is none for a word that nobody knows, and for what is no word", () => {
        expect(["perhaps", "opened?", 0, 1, true, {}, new Date(0), NaN, "x".repeat(10_000)].map(riskStateOf)).toEqual(Array.from({ length: 9 }, () => undefined));
    });

    it("is one of three or none, whatever a cell holds", () => {
        expectAlways(fc.property(fc.anything(), (value) => [undefined, "open", "closed", "occurred"].includes(riskStateOf(value))));
    });
});
