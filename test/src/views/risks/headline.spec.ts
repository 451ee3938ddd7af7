import { manyRisks, nineRisks } from "../../../snapshots/scenarios/register";
import { riskHeadline } from "../../../../src/views/risks/headline";
import { balance, faultFindings, riskQuestions, riskRemarks } from "../../../../src/views/risks/notices";
import { english, french } from "../../text/texts";
import { type Asking, frameOf, plainly, registerOf, residuals, sourceOf, textsIn } from "./registers";

type Table = ReturnType<typeof registerOf>;

const said = (table: Table, asking: Asking = {}, most?: number): string | undefined => plainly(riskHeadline(sourceOf(table, asking), most));

/** Risks above appetite now and before, with an exposure of a million each. */
const moved = (now: number, before: number): Table => registerOf(["id", "p", "i", "pp", "ip"], Array.from({ length: 6 }, (_, at) => [`R${at}`, at < now ? 5 : 1, 5 - (at < now ? 0 : 4), at < before ? 5 : 1, at < before ? 5 : 1]));

describe("the sentence of the risks", () => {
    it("says how many are above appetite, how that changed, what they may cost and what is late", () => {
        expect(said(nineRisks)).toBe("3 of 8 risks above appetite (as many as in the previous period); expected loss of 4.54 M€, 96 % of it in the top 5 risks; 2 overdue actions.");
    });

    it("says the same in French", () => {
        expect(said(nineRisks, { texts: french })).toBe("3 risques sur 8 hors appétence (autant qu'à la période précédente) ; 4,54 M€ de perte espérée, dont 96 % sur les 5 premiers risques ; 2 actions en retard.");
    });

    it("says how many more or fewer there are than before, in one and in several", () => {
        expect([[3, 1], [3, 2], [1, 3], [1, 2], [2, 2]].map(([now, before]) => said(moved(now, before))?.split(";")[0])).toEqual([
            "3 of 6 risks above appetite (2 more than in the previous period)", "3 of 6 risks above appetite (1 more than in the previous period)", "1 of 6 risks above appetite (2 fewer than in the previous period)",
            "1 of 6 risks above appetite (1 fewer than in the previous period)", "2 of 6 risks above appetite (as many as in the previous period)",
        ]);
    });

    it("compares with nothing where nothing is told of a period before", () => {
        expect(said(registerOf(["id", "p", "i", "exposure"], [["R1", 5, 5, 2e6], ["R2", 1, 1, null]]))).toBe("1 of 2 risks above appetite; expected loss of 2 M€.");
    });

    it("counts risks alone where there is no appetite", () => {
        const chosen = { riskZones: { appetite: "noAppetite" } } as const;
        expect(said(nineRisks, { chosen })).toBe("8 open risks; expected loss of 4.54 M€, 96 % of it in the top 5 risks; 2 overdue actions.");
        expect(said(registerOf(["id", "p", "i", "exposure"], [["R1", 5, 5, null]]), { chosen })).toBe("1 open risk.");
    });

    it("says that it speaks of the time before any control", () => {
        expect(said(nineRisks, { chosen: { risk: { mode: "inherentMode" } } })).toMatch(/^Before any control: 3 of 8 risks above appetite; expected loss of .* M€/);
    });

    it("says that no risk has a place, and nothing of no rows at all", () => {
        expect([said(residuals([null, 1])), said(residuals([null, 1]), { texts: french })?.length]).toEqual(["No risk can be placed in the matrix.", jasmine.any(Number)]);
        expect(said(residuals())).toBeUndefined();
    });

    it("speaks of one risk as of one", () => {
        expect(said(registerOf(["id", "p", "i", "exposure", "overdueActions"], [["R1", 5, 5, 0, 1]]))).toBe("1 of 1 risks above appetite; expected loss of 0 €; 1 overdue action.");
    });

    it("gives up its last facts first, its own details with them", () => {
        expect([3, 2, 1, 0].map((most) => said(nineRisks, {}, most))).toEqual([
            said(nineRisks), "3 of 8 risks above appetite (as many as in the previous period); expected loss of 4.54 M€.", "3 of 8 risks above appetite (as many as in the previous period).", "3 of 8 risks above appetite.",
        ]);
    });

    it("is not cut in a narrow tile: it says less, and all of it to those who hear it", () => {
        const { headline, sentence } = frameOf(nineRisks, { size: { width: 300, height: 420 } });
        const shown = textsIn(headline.marks).join(" ");
        expect(shown.endsWith(".")).toBe(true);
        expect(shown).not.toContain("…");
        expect(plainly(sentence)).toBe(said(nineRisks));
    });
});

describe("what an author should look at", () => {
    const questions = (table: Table, asking: Asking = {}): readonly string[] => riskQuestions(sourceOf(table, asking));

    it("is nothing in a register without a fault", () => {
        expect([questions(manyRisks(42)), questions(residuals())]).toEqual([[], []]);
    });

    it("is what is outside, repeated, unreadable or unknown, and where model and line differ, each counted", () => {
        const rows = [
            ["R1", 9, 1, "much", "parked", null], ["R2", 0, 1, 1, "open", null], ["R2", 1, null, 1, "open", null], ["R3", 5, 5, 1, "", false], ["R4", 1, 1, {}, "open", true], ["R5", 1, 1, 1, "open", false], ["R6", 9, 1, 1, "open", null], ["R7", 1, 1, 1, 5, null],
        ];
        const table = registerOf(["id", "p", "i", "exposure", "riskState", "appetite"], rows);
        const found = questions(table);
        expect(found.map((words) => /\d+/.exec(words)?.[0])).toEqual(["2", "1", "2", "2", "2"]);
        expect(found[4]).toContain("R3, R4");
        const inFrench = questions(table, { texts: french });
        expect(inFrench.length).toBe(5);
        expect(inFrench.filter((words) => found.includes(words) || /[{}]/.test(words))).toEqual([]);
        expect(questions(table, { chosen: { riskZones: { appetite: "noAppetite" } } }).length).toBe(4);
    });

    it("names three contradicted risks at most", () => {
        const rows = Array.from({ length: 9 }, (_, at) => [`Q${at}`, 5, 5, false]);
        expect(questions(registerOf(["id", "p", "i", "appetite"], rows))[0]).toMatch(/^.*9.*Q0, Q1, Q2(?!, Q3).*$/);
    });

    it("is shown beneath the picture", () => {
        expect(textsIn(frameOf(residuals([9, 9], [1, 1])).notices.marks).join(" ")).toContain(questions(residuals([9, 9]))[0].slice(0, 30));
    });
});

describe("the balance of rows", () => {
    it("counts what is in the matrix and what is beside it, by the reason", () => {
        expect(balance(sourceOf(nineRisks))).toBe("13 rows: 8 in the matrix; 1 without a score, 1 outside the scales, 1 closed, 1 occurred, 1 duplicate.");
        expect([balance(sourceOf(residuals([1, 1]))), balance(sourceOf(residuals([1, 1], [2, 2])))]).toEqual(["1 row, in the matrix.", "2 rows, all of them in the matrix."]);
    });
});

describe("remarks", () => {
    it("tell the range that the bounds of the scales leave, where they have some", () => {
        expect(riskRemarks(sourceOf(residuals([3, 3], [1, 1]))).map(plainly)).toEqual([plainly(english.say("Risk_range", { low: "40 k€", high: "502.5 k€" }))]);
        expect(riskRemarks(sourceOf(residuals([3, 3]), { chosen: { riskScale: { scales: "std3" } } }))).toEqual([]);
    });

    it("and faults of the checks are shown where the author wants them", () => {
        expect(faultFindings(sourceOf(nineRisks))).toEqual([]);
        const shown = faultFindings(sourceOf(nineRisks, { chosen: { riskChecks: { show: true } } }));
        expect(shown.length).toBeGreaterThan(0);
        expect(shown.every(({ isFault }) => isFault)).toBe(true);
    });
});
