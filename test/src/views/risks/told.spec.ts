import { manyRisks, nineRisks } from "../../../snapshots/scenarios/register";
import { csvText } from "../../../../src/text/csv";
import { exportLines } from "../../../../src/views/risks/exportLines";
import type { Hit } from "../../../../src/views/risks/hit";
import { itemHeight, itemMarks, itemsIn } from "../../../../src/views/risks/listLayout";
import { paneFacts } from "../../../../src/views/risks/paneFacts";
import { actionText, isLate } from "../../../../src/views/risks/riskTexts";
import { describe as tell, riskLines } from "../../../../src/views/risks/tooltip";
import { english } from "../../text/texts";
import { type Asking, cell, type Framing, frameOf, NOW, plainly, registerOf, residuals, riskAt, sourceOf, textsIn, THEME } from "./registers";

type Table = ReturnType<typeof registerOf>;

const HOSTILE = ["<img src=x onerror=alert(1)>", "=HYPERLINK(\"http://a\")", "a;b\"c\r\nd", "\u202eoverride", "x".repeat(10_000), "{count} {name}"];

describe("a tooltip", () => {
    const linesAt = (hit: Hit, table: Table = nineRisks, asking: Asking = {}): Record<string, string | undefined> => Object.fromEntries(tell(sourceOf(table, asking), hit).map(({ displayName, value }) => [displayName, plainly(value)]));

    it("tells all that is known of a risk under its name, and nothing that is not", () => {
        const source = sourceOf(nineRisks);
        const lines = tell(source, { on: "risk", risk: riskAt(source.model, 0) });
        expect(lines.map(({ header }) => header).filter((header) => header !== undefined)).toEqual(["R-01 A key supplier fails"]);
        const told = lines.map(({ displayName }) => displayName);
        for (const key of ["Risk_residual", "Risk_inherent", "Risk_target", "Risk_before", "Risk_change", "Risk_appetite", "Risk_exposure", "Role_category", "Role_owner", "Role_action", "Risk_actions", "Role_reviewed"]) expect(told).withContext(key).toContain(english.say(key));
        expect([told.includes("Project"), lines.every(({ value }) => value !== "")]).toEqual([true, true]);
        expect(riskLines(source, riskAt(source.model, 8)).map(({ displayName }) => displayName)).not.toContain(english.say("Risk_exposure"));
    });

    it("tells why a row is not in the matrix", () => {
        const { model } = sourceOf(nineRisks);
        const reasons = [8, 9, 10, 11, 12].map((at) => linesAt({ on: "risk", risk: riskAt(model, at) })[english.say("Risk_beside")]);
        expect(reasons).toEqual(["Risk_why_unscored", "Risk_why_outside", "Risk_why_closed", "Risk_why_occurred", "Risk_why_repeated"].map((key) => english.say(key)));
    });

    it("leaves hostile texts as they are: texts, on one line and of a length", () => {
        for (const words of HOSTILE) {
            const source = sourceOf(registerOf(["id", "title", "category", "p", "i", "owner", "action", "note"], [["R1", words, words, 3, 3, words, words, words]]));
            const lines = tell(source, { on: "risk", risk: riskAt(source.model, 0) });
            const shown = words.length > 1000 ? /^x{50,}…$/ : words.replace(/\s+/g, " ");
            const isShown = (value: string): boolean => typeof shown === "string" ? value === shown : shown.test(value);
            expect(isShown((lines[0].header ?? "").slice("R1 ".length))).withContext(words.slice(0, 20)).toBe(true);
            expect(lines.filter(({ value }) => isShown(value)).length).withContext(words.slice(0, 20)).toBeGreaterThanOrEqual(3);
        }
    });

    it("tells of a cell its zone, its levels with their bounds, and its first five risks", () => {
        const lines = linesAt({ on: "cell", cell: cell(2, 4) });
        expect([lines[english.say("Risk_zone")], lines.Likelihood, lines.Impact]).toEqual(["Tolerable, within appetite", "Unlikely (5–20 %)", "Major (1–5 M€)"]);
        expect(Object.keys(lines).filter((name) => name.startsWith("R-0"))).toEqual(["R-02 Data leaks during migration", "R-06 Load is underestimated"]);
        const many = tell(sourceOf(residuals(...Array.from({ length: 9 }, (): [number, number] => [2, 4]))), { on: "cell", cell: cell(2, 4) });
        expect(many.at(-1)?.displayName).toBe(english.sayCount("Risk_moreRisks", 4));
        expect(many.filter(({ displayName }) => /^R\d$/.test(displayName)).length).toBe(5);
    });

    it("tells of the whole its sums, and nothing of an appetite that there is none of", () => {
        expect(linesAt({ on: "whole" })[english.say("Risk_aboveShort")]).toBe("3");
        const without = linesAt({ on: "whole" }, nineRisks, { chosen: { riskZones: { appetite: "noAppetite" } } });
        expect(Object.keys(without)).not.toContain(english.say("Risk_aboveShort"));
        expect([linesAt({ on: "background" }), linesAt({ on: "close" })]).toEqual([{}, {}]);
    });

    it("has a line for each reason beside the matrix, and the names of one of them", () => {
        expect(Object.keys(linesAt({ on: "beside" })).length).toBe(5);
        expect(Object.keys(linesAt({ on: "aside", aside: "closed" }))).toEqual(["R-11 Closed since"]);
        expect(Object.keys(linesAt({ on: "level", axis: "impact", rank: 5 })).filter((name) => name.startsWith("R-"))).toEqual(["R-01 A key supplier fails", "R-07 The rules change"]);
    });
});

describe("a saved register", () => {
    const linesOf = (table: Table, asking: Asking = {}): readonly (readonly unknown[])[] => {
        const source = sourceOf(table, asking);
        return [...exportLines(source.table, source)];
    };

    it("has every row in the order of the data, with its zone, its appetite and why it is aside", () => {
        const [names, ...rows] = linesOf(nineRisks);
        expect([rows.length, names.length]).toEqual([13, 24]);
        expect(names.slice(-3)).toEqual([english.say("Risk_zone"), english.say("Risk_appetite"), english.say("Risk_beside")]);
        expect(rows[0].slice(-3)).toEqual(["Unacceptable", english.say("Risk_aboveIt"), undefined]);
        expect(rows[7].slice(-3)).toEqual(["Acceptable", english.say("Risk_withinIt"), undefined]);
        expect(rows.slice(8).map((row) => row.slice(-3))).toEqual(["unscored", "outside", "closed", "occurred", "repeated"].map((reason) => [undefined, undefined, english.sayCount(`Risk_${reason}`, 1)]));
        expect(rows.map(([, id]) => id)).toEqual([...Array.from({ length: 12 }, (_, at) => `R-${String(at + 1).padStart(2, "0")}`), "R-01"]);
    });

    it("carries the author's own names of zones, and fields of the tooltip", () => {
        const [names, row] = linesOf(registerOf(["id", "p", "i", "note"], [["R1", 1, 1, "a note"]]), { chosen: { riskZones: { label1: "Fine" } } });
        expect([names.slice(0, 4), row.slice(0, 5)]).toEqual([["Risk id", "residualProbability", "residualImpact", "Note"], ["R1", 1, 1, "a note", "Fine"]]);
    });

    it("holds no formula that a spreadsheet would reckon, and keeps every row on its line", () => {
        const source = sourceOf(registerOf(["id", "title", "p", "i"], HOSTILE.map((words, at) => [`R${at}`, words, 1, 1])));
        const file = csvText("en-US", exportLines(source.table, source));
        expect(file).toContain("'=HYPERLINK");
        expect(file).toContain("\"a;b\"\"c\r\nd\"");
        expect(file.split("\r\n").length).toBe(HOSTILE.length + 3);
    });

    it("is whole for thousands of rows", () => {
        expect(linesOf(manyRisks(5000)).length).toBe(5001);
    });
});

describe("an item of the list", () => {
    const names = ["id", "title", "p", "i", "owner", "action", "actionDue"];
    const past = new Date(2026, 4, 14);
    const wordsOf = (table: Table, width = 320, framing: Framing = {}): string[] => {
        const { input } = frameOf(table, framing);
        return itemsIn(input.model.ranking, itemHeight(input.fontSize), 0, 1e6).flatMap((item) => textsIn(itemMarks({ ...input, width, pointed: undefined }, item)));
    };

    it("is late by the day after its action was due, where the model counts none", () => {
        const lateOf = (due: Date | null): boolean => {
            const source = sourceOf(registerOf(names, [["R1", "T", 1, 1, "Ada", "Do", due]]));
            return isLate(riskAt(source.model, 0), source);
        };
        expect([lateOf(past), lateOf(new Date(2026, 4, 15)), lateOf(new Date(2026, 4, 16)), lateOf(null)]).toEqual([true, false, false, false]);
        expect(NOW.getDate()).toBe(15);
    });

    it("is not late on the day itself, whatever the hour", () => {
        const source = sourceOf(registerOf(["id", "p", "i", "actionDue"], [["R1", 1, 1, new Date(2026, 4, 15)]]), { now: new Date(2026, 4, 15, 23, 30) });
        expect(isLate(riskAt(source.model, 0), source)).toBe(false);
        const next = { ...source, now: new Date(2026, 4, 16).getTime() };
        expect(isLate(riskAt(source.model, 0), next)).toBe(true);
    });

    it("is late as the model counts overdue actions, whatever the day", () => {
        const source = sourceOf(registerOf([...names, "overdueActions"], [["R1", "T", 1, 1, "Ada", "Do", past, 0], ["R2", "T", 1, 1, "Ada", "Do", new Date(2027, 1, 1), 2], ["R3", "T", 1, 1, "Ada", "Do", past, null]]));
        expect(source.model.register.risks().map((risk) => isLate(risk, source))).toEqual([false, true, false]);
        expect(actionText(source, riskAt(source.model, 1))).not.toContain("overdue");
    });

    it("names its risk, its owner, its action and its day, and says what is missing", () => {
        const words = wordsOf(registerOf(names, [["R1", "A supplier fails", 5, 5, "Ada", "Sign", new Date(2026, 4, 20)], ["R2", "An expert leaves", 1, 1, null, null, null]]), 600);
        expect(words).toContain("R1");
        expect(words).toContain("A supplier fails");
        expect(words).toContain("Ada · Sign");
        expect(words).toContain(english.say("Risk_nothingPlanned"));
        expect(words).toContain("1");
    });

    it("keeps its words within its width, however long they are and narrow it is", () => {
        const long = "A title that is much longer than any list is wide, and an action that is longer still";
        const table = registerOf(names, [["R-1234567890", long, 5, 5, long, long, past], ["R2", "", 5, 5, "", "", null]]);
        for (const width of [120, 180, 250, 320, 460]) {
            const { input } = frameOf(table);
            for (const item of itemsIn(input.model.ranking, itemHeight(input.fontSize), 0, 1000)) {
                for (const { text, at } of itemMarks({ ...input, width, pointed: undefined }, item)) {
                    if (text === undefined) continue;
                    const length = input.measure(text, Number(at["font-size"]), "font-weight" in at);
                    const start = at["text-anchor"] === "end" ? Number(at.x) - length : at["text-anchor"] === "middle" ? Number(at.x) - length / 2 : Number(at.x);
                    expect([start >= -1, start + length <= width + 1]).withContext(`${width} ${text}`).toEqual([true, true]);
                }
            }
        }
    });

    it("is there for every risk, and made only where it is in sight", () => {
        const { input: { model: { ranking } } } = frameOf(manyRisks(500));
        const height = 40;
        expect(itemsIn(ranking, height, 0, 500 * height).map(({ risk }) => risk)).toEqual([...ranking.all()]);
        const sight = itemsIn(ranking, height, 4000, 4400);
        expect([sight.length < 20, sight[0].index <= 100, (sight.at(-1)?.index ?? 0) >= 109]).toEqual([true, true, true]);
        for (const { risk, index, y } of sight) expect([risk === ranking.at(index), y]).toEqual([true, index * height]);
    });
});

describe("what the formatting pane is told", () => {
    it("is the matrix in force, its line, and what every check found", () => {
        const { risks } = paneFacts(sourceOf(nineRisks), THEME, true);
        expect([risks?.line, risks?.likelihoods.length, risks?.zones.length, risks?.scoreLimits]).toEqual([[4, 4, 4, 3, 3], 5, 3, "5; 15"]);
        expect([risks?.hasExposure, risks?.hasCategory, risks?.hasPrevious, risks?.hasTarget, risks?.hasReviews]).toEqual([true, true, true, true, true]);
        expect(risks?.findings.size).toBe(12);
        const bare = paneFacts(sourceOf(residuals([1, 1]), { chosen: { riskCells: { likelihoodTitle: "Own" } } }), THEME, true).risks;
        expect([bare?.hasCategory, bare?.hasPrevious, bare?.hasTarget, bare?.hasReviews, bare?.titles.likelihood]).toEqual([false, false, false, false, "Likelihood"]);
    });
});
