import type { Table } from "../../../playground/host";
import { manyRisks, NINE, nineRisks, registerTable } from "../../snapshots/scenarios/register";
import { OVER_TIME } from "./burnTables";
import { answered } from "./selected";
import { bubble, called, cellBoxes, chips, headline, listTitle, mountRisks, notices, plainly, ranks, register, shownPictures, words } from "./risksOnPage";
import { history, table } from "./tables";
import { all, attribute, mount, type Mounted } from "./visualBuilder";

const said = (visual: Mounted): string[] => (visual.message() ?? []).map(plainly);
const PAIR = [["risk"], ["residualProbability"], ["residualImpact"]] as const;

describe("the picture that is shown", () => {
    it("is the risk matrix where a risk is bound and no status is", () => {
        expect(shownPictures(mount({ dataset: nineRisks }))).toEqual(["pm-scroll pm-risks"]);
        const withStatus = { columns: [...nineRisks.columns, { name: "Weather", type: "integer", roles: ["status"] }], rows: nineRisks.rows.map((row) => [...row, 2]) } as typeof nineRisks;
        expect(shownPictures(mount({ dataset: withStatus }))).toEqual(["pm-scroll"]);
        expect(shownPictures(mount({ dataset: withStatus, objects: { view: { mode: "riskView" } } }))).toEqual(["pm-scroll pm-risks"]);
    });

    it("is the only one on the page: others are made when they are asked for", () => {
        const grids = ({ element }: Mounted): (string | null)[] => [...element.querySelectorAll("[role='treegrid']")].map((grid) => grid.getAttribute("class"));
        expect(grids(mount({ dataset: nineRisks }))).toEqual(["pm-scroll pm-risks"]);
        expect(grids(mount({ dataset: history({ Alpha: [1, 2] }) }))).toEqual(["pm-scroll"]);
    });

    it("is the risk matrix before a budget, for a risk has amounts of its own", () => {
        const withBudget = { columns: [...nineRisks.columns, { name: "Actual", type: "numeric", roles: ["actual"] }], rows: nineRisks.rows.map((row) => [...row, 10]) } as typeof nineRisks;
        expect(shownPictures(mount({ dataset: withBudget }))).toEqual(["pm-scroll pm-risks"]);
        expect(shownPictures(mount({ dataset: withBudget, objects: { view: { mode: "burnView" } } }))).toEqual(["pm-scroll pm-burn"]);
    });

    it("is the one that the author chose, whatever is bound", () => {
        expect(mount({ dataset: nineRisks, objects: { view: { mode: "weatherView" } } }).message()?.[0]).toBe("One more field is needed");
        expect(mount({ dataset: OVER_TIME, objects: { view: { mode: "riskView" } } }).message()?.[0]).toBe("One more field is needed");
    });
});

describe("fields of a register that are missing", () => {
    const asked = (dataset: Table, locale = "en-US"): string[] =>
        said(mount({ dataset, locale, objects: { view: { mode: "riskView" } } })).slice(1).map((line) => line.split(/ ?:/)[0]);

    it("are named at first among all that the visual can draw", () => {
        const lines = said(mount()).map((line) => line.split(":")[0]);
        expect(lines).toEqual(jasmine.arrayContaining(["Risk", "Residual likelihood", "Residual impact"]));
    });

    it("are asked for one by one: the risk, then both of its places, then the half that is left", () => {
        expect(asked(register([["residualProbability"], ["residualImpact"]], [[1, 1]]))).toEqual(["Risk"]);
        expect(asked(register([["risk"]], [["R"]]))).toEqual(["Residual likelihood", "Residual impact"]);
        expect(asked(register([["risk"], ["residualProbability"]], [["R", 1]]))).toEqual(["Residual impact"]);
        expect(asked(register([["risk"], ["residualImpact"]], [["R", 1]]))).toEqual(["Residual likelihood"]);
        expect(asked(register([["risk"], ["probability"]], [["R", 1]]))).toEqual(["Inherent impact"]);
        expect(asked(register([["risk"], ["impact"]], [["R", 1]]))).toEqual(["Inherent likelihood"]);
        expect(asked(register([["risk"], ["impact"]], [["R", 1]]), "fr-FR").length).toBe(1);
    });

    it("are enough as either pair", () => {
        for (const fields of [PAIR, [["risk"], ["probability"], ["impact"]]] as const) {
            const visual = mount({ dataset: register(fields, [["R", 1, 1]]) });
            expect(visual.message()).toBeUndefined();
            expect(shownPictures(visual)).toEqual(["pm-scroll pm-risks"]);
        }
    });

    it("are not what is said of a register that filters leave empty", () => {
        expect(said(mount({ dataset: registerTable([]) }))[0]).toBe("No risk to show");
        expect(said(mount({ dataset: registerTable([]) }))[1]).toContain("filters");
    });
});

describe("a scale that cannot be read", () => {
    const told = (riskScale: Readonly<Record<string, string>>, locale = "en-US"): string[] => said(mount({ dataset: nineRisks, locale, objects: { riskScale } }));
    const own = (likelihoodLevels: string, impactLevels = "Low; Medium; High"): string[] => told({ scales: "ownScales", likelihoodLevels, impactLevels });

    it("is told with what is wrong, where, and how it is written", () => {
        const example = "For example: Rare = 0..10 %; Possible = 10..40 %; Probable = 40..100 %";
        expect(own("Rare; Often")).toEqual(["The scale of Likelihood cannot be read", "It has 2 levels: write 3 to 7, lowest first, separated by semicolons.", example]);
        expect(own("A; B; A")[1]).toBe("“A” is used for two levels: give each its own name.");
        expect(own("A = 0..x; B = 1..2; C = 2..3")[1]).toMatch(/^The bounds of “A[^”]*” cannot be read/);
        expect(own("A = 0..1; B; C = 2..3")[1]).toMatch(/^“B” has no bounds/);
        expect(own("Low; Medium; High", "One")[0]).toBe("The scale of Impact cannot be read");
    });

    it("is told where numbers are values and the levels have no bounds to tell them by", () => {
        const [title, why] = told({ scales: "ownScales", likelihoodLevels: "A; B; C", impactLevels: "A; B; C", likelihoodReading: "values" });
        expect(title).toBe("The scale of Likelihood cannot be read");
        expect(why).toContain("add bounds, or set the numbers as ranks");
    });

    it("is told in French, and with markup as text", () => {
        expect(told({ scales: "ownScales", likelihoodLevels: "<b>x</b>; <b>x</b>; y" })[1]).toContain("<b>x</b>");
        expect(all(document.body, ".pm-root b")).toEqual([]);
        const french = told({ scales: "ownScales", likelihoodLevels: "A", impactLevels: "A; B; C" }, "fr-FR");
        expect(french.length).toBe(3);
        expect(french).not.toEqual(own("A"));
    });

    it("is told of limits that are no growing numbers", () => {
        for (const scoreLimits of ["5", "15; 5", "a; b"]) {
            const [title, line] = said(mount({ dataset: nineRisks, objects: { riskZones: { rule: "byScore", scoreLimits } } }));
            expect(title).toBe("The limits of the zones cannot be read");
            expect(line).toMatch(/^Write 2 increasing numbers/);
        }
        expect(mount({ dataset: nineRisks, objects: { riskZones: { rule: "byScore", scoreLimits: "5; 15" } } }).message()).toBeUndefined();
    });

    it("gives the picture back once it can be", () => {
        const visual = mount({ dataset: nineRisks, objects: { riskScale: { scales: "ownScales", likelihoodLevels: "A", impactLevels: "B" } } });
        expect(shownPictures(visual)).toEqual([]);
        expect(visual.report.log.of("warning").at(-1)?.detail).toContain("cannot be read");
        visual.report.setObjects({});
        expect(visual.message()).toBeUndefined();
        expect(shownPictures(visual)).toEqual(["pm-scroll pm-risks"]);
    });
});

describe("a register as a matrix", () => {
    it("says in a sentence how many exceed the appetite, what they may cost and what is late", () => {
        // Three are beyond the line: R-01 at 3 × 5, R-05 at 4 × 4, and R-07, as grave as can be; of 4,538 k€ all but 168 are in five.
        expect(called(mountRisks())).toMatch(/^3 of 8 risks above appetite \(as many as [^)]+\); [^;]*4\.54 M€[^;]*, 96 % [^;]*; 2 overdue actions\. .*13 rows/);
        expect(called(mountRisks({ locale: "fr-FR" }))).toMatch(/^3 risques sur 8 hors appétence \(autant [^)]+\) ; 4,54 M€ de perte/);
    });

    it("has 25 cells with the names of their levels, and counts that sum to the risks that are drawn", () => {
        const visual = mountRisks();
        expect(cellBoxes(visual).length).toBe(25);
        const told = words(visual, ".pm-matrix");
        for (const name of ["Almost certain", "Likely", "Possible", "Unlikely", "Rare", "Minor", "Moderate", "Major", "Severe", "Likelihood ↑", "Impact →", "Appetite"]) expect(told).toContain(name);
        const totals = told.filter((text) => /^\d+( · [\d.]+ [kM]?€)?$/.test(text));
        expect(totals).toContain("8 · 4.54 M€");
        expect(totals).toEqual(jasmine.arrayContaining(["0", "2 · 1.29 M€", "2 · 2.41 M€", "3 · 0.72 M€", "1 · 0.12 M€"]));
    });

    it("places each risk where it stands, with no two over one another", () => {
        const visual = mountRisks();
        const [severe, minor] = [bubble(visual, "R-01"), bubble(visual, "R-04")].map((mark) => mark.getBoundingClientRect());
        const cell = (likelihood: number, impact: number): DOMRect => cellBoxes(visual)[(5 - likelihood) * 5 + impact - 1];
        const isIn = (inner: DOMRect, outer: DOMRect): boolean => inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;
        expect([isIn(severe, cell(3, 5)), isIn(minor, cell(2, 2)), isIn(minor, cell(3, 5))]).toEqual([true, true, false]);
        const boxes = all(visual.svg, ".pm-risk").map((mark) => mark.getBoundingClientRect());
        const overlaps = boxes.flatMap((one, at) => boxes.slice(at + 1).filter((other) => Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5 && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.5));
        expect([boxes.length, overlaps.length]).toEqual([8, 0]);
        expect(severe.width).toBeGreaterThan(minor.width);
    });

    it("tells what stands beside it and why, so that no row is lost", () => {
        const visual = mountRisks();
        expect(words(visual, ".pm-asides")).toEqual(["13 rows, 8 in the matrix", "1 without a score", "1 outside the scales", "1 closed", "1 occurred", "1 duplicate"]);
        expect(notices(visual)).toContain("1 risk has a score that is not on the scales");
        expect(notices(visual)).toContain("1 row repeats a risk");
        expect(visual.report.log.of("warning").at(-1)?.detail).toContain("1 risk has a score that is not on the scales");
    });

    it("has no chips where all rows are drawn", () => {
        expect(chips(mountRisks({ dataset: registerTable(NINE.slice(0, 8)) }))).toEqual([]);
    });

    it("lists the risks in the order that the author chose", () => {
        const first = (order: string): [string, string] => {
            const visual = mountRisks({ objects: { risk: { order } } });
            return [listTitle(visual), words(visual, ".pm-list").find((text) => /^R-\d\d$/.test(text)) ?? ""];
        };
        expect(["exposureFirst", "zoneFirst", "movedFirst", "asGiven"].map(first)).toEqual([["Largest exposures", "R-01"], ["Worst zones", "R-01"], ["Deteriorated most", "R-01"], ["Risks", "R-01"]]);
        expect(words(mountRisks(), ".pm-list").filter((text) => /^R-\d\d$/.test(text))).toEqual(["R-01", "R-05", "R-02", "R-03", "R-06", "R-07", "R-04", "R-08"]);
    });

    it("counts what is too much for a cell, all of it", () => {
        const visual = mountRisks({ dataset: manyRisks(500) });
        const counts = all(visual.svg, ".pm-risk-cluster").map((mark) => Number(mark.nextElementSibling?.textContent));
        expect(counts.reduce((sum, count) => sum + count, 0) + all(visual.svg, ".pm-risk").length).toBe(500);
        expect(ranks(visual)[0]).toBe(1);
    });

    it("is turned about, and shows each mode, with a headline each", async () => {
        const visual = mountRisks();
        const before = visual.svg.innerHTML;
        const choices: readonly Readonly<Record<string, string>>[] = [{ orientation: "impactUp" }, { mode: "inherentMode" }, { mode: "movementMode" }, { mode: "sinceLastMode" }, { mode: "heatMode" }];
        for (const risk of choices) {
            visual.report.setObjects({ risk: { ...risk } });
            await answered();
            expect(visual.svg.innerHTML).withContext(JSON.stringify(risk)).not.toBe(before);
            expect(headline(visual)).toMatch(/risks? above appetite/);
        }
        visual.report.setObjects({ risk: { mode: "inherentMode" } });
        expect(headline(visual)).toMatch(/^Before any control: /);
        visual.report.setObjects({});
        expect(visual.svg.innerHTML).toBe(before);
    });

    it("steps its line where the appetite ends, and has none where there is none", () => {
        const line = (objects: Parameters<typeof mountRisks>[0] = {}): number => all(mountRisks(objects).svg, ".pm-matrix path").filter((path) => attribute(path, "stroke-width") === "3").length;
        expect([line(), line({ objects: { riskZones: { appetite: "noAppetite" } } })]).toEqual([1, 0]);
        expect(headline(mountRisks({ objects: { riskZones: { appetite: "noAppetite" } } }))).toMatch(/^8 open risks; /);
    });
});

describe("each set of the fields that a matrix needs", () => {
    it("is drawn, or says what is missing", () => {
        const roles = ["levels", "risk", "probability", "impact", "residualProbability", "residualImpact", "exposure"] as const;
        const visual = mount({ dataset: table([], []), objects: { view: { mode: "riskView" } } });
        for (let bits = 1; bits < 2 ** roles.length; bits += 1) {
            const bound = roles.filter((_, at) => (bits >> at) % 2 === 1);
            visual.report.log.clear();
            visual.report.setDataset(register(bound.map((role) => [role] as const), [bound.map((role) => role === "levels" || role === "risk" ? "A" : 2)]));
            const has = (...names: readonly (typeof roles)[number][]): boolean => names.every((name) => bound.includes(name));
            const isDrawn = has("risk") && (has("probability", "impact") || has("residualProbability", "residualImpact"));
            expect(visual.message() === undefined).withContext(bound.join()).toBe(isDrawn);
            expect(visual.report.log.renderings()).withContext(bound.join()).toEqual(["started", "finished"]);
            expect(() => visual.visual.getFormattingModel()).not.toThrow();
        }
    });

    it("does not draw the weather of projects in a matrix", () => {
        expect(shownPictures(mount({ dataset: history({ A: [1, 2] }) }))).toEqual(["pm-scroll"]);
    });
});
