import { nineRisks } from "../../../snapshots/scenarios/register";
import { cellsOf } from "../../../../src/domain/risks/matrix";
import { type Finding, findings } from "../../../../src/views/risks/checks";
import { faultFindings } from "../../../../src/views/risks/notices";
import { cellName } from "../../../../src/views/risks/riskTexts";
import { english, french } from "../../text/texts";
import { type Asking, plainly, registerOf, residuals, sourceOf } from "./registers";

type Table = ReturnType<typeof registerOf>;

function findingOf(check: string, table: Table, asking: Asking = {}): Finding {
    const found = findings(sourceOf(table, asking)).find((one) => one.check === check);
    if (found === undefined) throw new Error(`The check ${check} says nothing.`);
    return { ...found, sentence: plainly(found.sentence) ?? "" };
}

const told = (check: string, table: Table, asking: Asking = {}): [boolean, string] => {
    const { isFault, sentence } = findingOf(check, table, asking);
    return [isFault, sentence];
};
/** A text as readers see it, so that a finding is held to what it says, however it is worded. */
const say = (key: string, fills: Readonly<Record<string, string | number>> = {}): string => plainly(english.say(key, fills)) ?? "";
const sayCount = (key: string, count: number, fills: Readonly<Record<string, string | number>> = {}): string => plainly(english.sayCount(key, count, fills)) ?? "";
const own = (likelihoodLevels: string, impactLevels: string): Asking => ({ chosen: { riskScale: { scales: "ownScales", likelihoodLevels, impactLevels } } });
const MATRIX = ["monotonicity", "consistency", "betweenness", "zones", "bounds", "ambiguity"];
const REGISTER = ["money", "centre", "above", "unchanged", "without", "stale"];

describe("the checks of the standard matrix", () => {
    const standard = residuals([1, 1]);

    it("are all told, each by itself, also where they found nothing", () => {
        expect(findings(sourceOf(nineRisks)).map(({ check }) => check)).toEqual([...MATRIX, ...REGISTER]);
        expect(findings(sourceOf(standard)).map(({ check }) => check)).toEqual([...MATRIX, "centre"]);
    });

    it("find no fall of severity, no pair against the money, and all zones", () => {
        expect(told("monotonicity", standard)).toEqual([false, say("Risk_check_monotonic")]);
        expect(told("consistency", standard)).toEqual([false, say("Risk_check_consistent")]);
        expect(told("zones", standard)).toEqual([false, say("Risk_check_zones", { used: 3, count: 3, fewest: 3 })]);
        expect(told("bounds", standard)).toEqual([false, say("Risk_check_bounds")]);
    });

    it("find the one small step that leads from the best zone to the worst", () => {
        expect(told("betweenness", standard)).toEqual([true, sayCount("Risk_check_leaps", 1, { pairs: say("Risk_pairLeap", { one: "Rare × Major", other: "Unlikely × Severe" }) })]);
    });

    it("tell how many cells money cannot tell apart from both ends, and that is no fault in itself", () => {
        const [isFault, sentence] = told("ambiguity", standard);
        const [count, share] = /(\d+) of 25 cells \((\d+) %\)/.exec(sentence)?.slice(1).map(Number) ?? [];
        expect([isFault, count > 0, share]).toEqual([false, true, Math.round(count * 4)]);
    });

    it("never give a mark, a share of checks passed or praise", () => {
        for (const texts of [english, french]) {
            for (const { sentence } of findings(sourceOf(nineRisks, { texts }))) expect(sentence).not.toMatch(/[✓✔★☑{}]|passed|\bOK\b|score of|compliant|conforme|réussi/i);
        }
    });
});

describe("the checks of another matrix", () => {
    it("name the pair of cells in which severity falls", () => {
        expect(told("monotonicity", residuals([1, 1]), { chosen: { riskMatrix: { cell55: "zone2" } } }))
            .toEqual([true, sayCount("Risk_check_notMonotonic", 2, { pairs: ["Likely × Severe", "Almost certain × Major"].map((other) => say("Risk_pairMilder", { one: "Almost certain × Severe", other })).join(", ") })]);
        const many = told("monotonicity", residuals([1, 1]), { chosen: { riskMatrix: { cell11: "zone3", cell55: "zone1" } } })[1];
        expect(many).toMatch(/\b4\b.*, .* and 1 more\.$/);
    });

    it("name the worst pairs against the money, with what they come to", () => {
        const [isFault, sentence] = told("consistency", residuals([5, 5]), { chosen: { riskMatrix: { cell55: "zone1" } } });
        expect(isFault).toBe(true);
        expect(sentence).toContain(say("Risk_pairValues", { green: "Almost certain × Severe", most: "20 M€", red: "Unlikely × Severe", least: "0.3 M€" }));
    });

    it("tell even ranks where the scales have no bounds", () => {
        expect(told("consistency", residuals([1, 1]), { chosen: { riskScale: { scales: "std3" } } })).toEqual([false, say("Risk_check_consistentRanks")]);
        expect(told("bounds", residuals([1, 1]), { chosen: { riskScale: { scales: "std3" } } })).toEqual([false, say("Risk_check_noBounds")]);
    });

    it("tell zones that are missing, or too few to tell more than yes and no", () => {
        expect(told("zones", residuals([1, 1]), { chosen: { riskZones: { count: 2 } } })).toEqual([true, say("Risk_check_fewZones", { used: 2, count: 2, fewest: 3 })]);
        expect(told("zones", residuals([1, 1]), { chosen: { riskZones: { rule: "byScore", scoreLimits: "5; 30" } } })[0]).toBe(true);
        expect(told("zones", residuals([1, 1]), { chosen: { riskZones: { count: 5 } } })[0]).toBe(false);
    });

    it("name gaps, overlaps and falls of bounds with their axis and level", () => {
        const [isFault, sentence] = told("bounds", residuals([1, 1]), own("A = 0..10 %; B = 20..40 %; C = 30..100 %", "X = 0..1k; Y = 1k..2k; Z = 2k..3k"));
        expect([isFault, sentence]).toEqual([true, sayCount("Risk_check_badBounds", 2, { faults: [say("Risk_bound_gap", { axis: "Likelihood", level: "A" }), say("Risk_bound_overlap", { axis: "Likelihood", level: "B" })].join(", ") })]);
        expect(told("bounds", residuals([1, 1]), own("A = 0..10 %; B = 10..40 %; C = 40..100 %", "X = 5k..6k; Y = 1k..2k; Z = 2k..3k"))[1]).toBe(sayCount("Risk_check_badBounds", 1, { faults: say("Risk_bound_notIncreasing", { axis: "Impact", level: "X" }) }));
    });

    it("say in French what they say in English", () => {
        const asking: Asking = { chosen: { riskMatrix: { cell33: "zone1", cell55: "zone1", cell11: "zone3" } } };
        const [one, other] = [english, french].map((texts) => findings(sourceOf(nineRisks, { ...asking, texts })));
        expect(other.map(({ check, isFault }) => [check, isFault])).toEqual(one.map(({ check, isFault }) => [check, isFault]));
        expect(other.filter(({ sentence }, at) => sentence === one[at].sentence)).toEqual([]);
    });
});

describe("the checks of a register", () => {
    const names = ["id", "p0", "i0", "p", "i", "openActions", "closedActions"];

    it("tell the share of pairs that money orders the other way round, and its examples", () => {
        const table = (...exposures: readonly number[]): Table => registerOf(["id", "p", "i", "exposure"], exposures.map((exposure, at) => [`R${at + 1}`, at === 0 ? 1 : 5, at === 0 ? 1 : 5, exposure]));
        expect(told("money", table(9e6, 1e6, 20e6))).toEqual([true, say("Risk_check_money", { share: "50 %", pairs: say("Risk_pairMoney", { one: "R1", more: "9 M€", other: "R2", less: "1 M€" }) })]);
        expect(told("money", table(1e6, 9e6))).toEqual([false, say("Risk_check_moneyAgrees")]);
        expect(findings(sourceOf(table(1e6))).some(({ check }) => check === "money")).toBe(false);
    });

    it("tell a refuge in the middle", () => {
        expect(told("centre", residuals([3, 3], [2, 4], [1, 1]))).toEqual([true, say("Risk_check_centred", { share: "67 %" })]);
        expect(told("centre", residuals([3, 3], [3, 3], [2, 4], [2, 4], [3, 2], [1, 1], [1, 1], [1, 1], [5, 5]))[0]).toBe(true);
        expect(told("centre", residuals([3, 3], [1, 1]))).toEqual([false, say("Risk_check_spread", { share: "50 %" })]);
    });

    it("name residual scores above inherent ones, unchanged risks with closed actions, and those that came within without any", () => {
        const table = registerOf(names, [["R1", 2, 2, 3, 2, 1, 0], ["R2", 4, 4, 4, 4, 0, 2], ["R3", 5, 5, 1, 1, 0, 0], ["R4", 5, 5, 1, 1, 1, 0]]);
        expect(told("above", table)).toEqual([true, sayCount("Risk_check_above", 1, { risks: "R1" })]);
        expect(told("unchanged", table)).toEqual([true, sayCount("Risk_check_unchanged", 1, { risks: "R2" })]);
        expect(told("without", table)).toEqual([true, sayCount("Risk_check_without", 1, { risks: "R3" })]);
        const good = registerOf(names, [["R1", 4, 4, 2, 2, 1, 1]]);
        expect(["above", "unchanged", "without"].map((check) => told(check, good)[0])).toEqual([false, false, false]);
    });

    it("name three risks at most, and count the others", () => {
        const table = registerOf(names, Array.from({ length: 7 }, (_, at) => [`R${at}`, 1, 1, 2, 2, 1, 0]));
        expect(told("above", table)[1]).toBe(sayCount("Risk_check_above", 7, { risks: sayCount("Risk_andMore", 4, { first: "R0, R1, R2" }) }));
    });

    it("say nothing of what no risk tells", () => {
        expect(findings(sourceOf(registerOf(["id", "p0", "i0", "p", "i"], [["R1", 2, 2, 2, 2]]))).map(({ check }) => check)).toEqual([...MATRIX, "centre", "above"]);
    });

    it("name reviews older than the author allows, against the newest that is not to come", () => {
        const day = (at: number): Date => new Date(2026, 3, at);
        const table = (...days: readonly (Date | null)[]): Table => registerOf(["id", "p", "i", "reviewed"], days.map((at, place) => [`R${place + 1}`, 1, 1, at]));
        const asking: Asking = { chosen: { risk: { reviewDays: 10 } } };
        expect(told("stale", table(day(30), day(20), day(19)), asking)).toEqual([true, sayCount("Risk_check_stale", 1, { days: 10, risks: "R3" })]);
        expect(told("stale", table(day(30), day(20)), asking)).toEqual([false, say("Risk_check_reviewed", { days: 10 })]);
        expect(told("stale", table(day(20), day(15), new Date(2030, 1, 1)), asking)[0]).toBe(false);
        expect(told("stale", table(day(30), null), asking)[0]).toBe(true);
        expect(findings(sourceOf(table(null))).some(({ check }) => check === "stale")).toBe(false);
    });

    it("look at drawn risks alone", () => {
        const table = registerOf([...names, "riskState"], [["R1", 1, 1, 2, 2, 1, 0, "closed"], ["R2", 3, 3, 2, 2, 1, 0, "open"]]);
        expect(told("above", table)[0]).toBe(false);
    });
});

describe("findings beneath the picture", () => {
    it("are the faults alone, and only where the author wants them", () => {
        const shown = faultFindings(sourceOf(nineRisks, { chosen: { riskChecks: { show: true } } }));
        expect(shown.map(({ check }) => check)).toEqual(findings(sourceOf(nineRisks)).filter(({ isFault }) => isFault).map(({ check }) => check));
        expect([shown.some(({ check }) => check === "betweenness"), faultFindings(sourceOf(nineRisks))]).toEqual([true, []]);
    });
});

describe("the name of a cell", () => {
    it("is that of both of its levels, another for each", () => {
        const { model: { matrix } } = sourceOf(residuals([1, 1]));
        expect(new Set(cellsOf(matrix).map((one) => cellName(matrix, one))).size).toBe(25);
    });
});
