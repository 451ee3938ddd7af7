import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openSession } from "../../../dax/query/session";
import { parseQuery } from "../../../dax/syntax/parse";
import { askVisual } from "../../../dax/visual/ask";
import type { Filter } from "../../../dax/visual/request";
import { highlightQuery, visualQuery } from "../../../dax/visual/queryText";
import { isObject } from "../../../dataset/check/report/json";
import { readReportFolder } from "../../../dataset/check/report/folder";
import { loadPackage } from "../../../dataset/evaluate/load";
import { capabilityMapping } from "../../../dataset/report/capabilityMapping";
import { defaultSelections, requestUnder } from "../../../dataset/report/interactions";
import { readReport } from "../../../dataset/report/readReport";

const ROOT = join(import.meta.dirname, "../../..");

describe("the shipped report", () => {
    const { source, model } = loadPackage();
    const session = openSession(model, { today: 46173, userCulture: "fr-FR", userPrincipalName: "bureau.projets@banque.example" });
    const pages = readReport(readReportFolder(join(ROOT, "dataset")), source);
    const visuals = pages.flatMap((page) => page.visuals.map((visual) => ({ page, visual })));

    it("has all its pages in their order, with their sizes", () => {
        expect(pages.map(({ name }) => name))
            .toEqual(["portfolio", "changes", "budget", "risks", "milestones", "collection", "alignment", "sheet", "budget_project", "glance"]);
        expect(pages.map(({ isHidden, width, height }) => [isHidden, width, height]).at(-1)).toEqual([true, 320, 240]);
        for (const drilled of ["sheet", "budget_project"]) {
            expect(pages.find(({ name }) => name === drilled)?.parameters).withContext(drilled).toEqual([{ table: "Project", column: "Project Name" }]);
        }
    });

    it("asks of every visual a query that can be read", () => {
        expect(visuals.length).toBe(63);
        const highlight = [{ kind: "values", columns: [
            { table: "Project", column: "Programme" },
        ], tuples: [["a \"name\""]], isExcluded: false }] as const;
        for (const { page, visual } of visuals) {
            const request = requestUnder(page, visual, new Map(), highlight);
            expect(request).withContext(visual.file).toBeDefined();
            if (request === undefined) continue;
            for (const query of [visualQuery(session, request), highlightQuery(session, request)]) {
                expect(parseQuery(query?.text ?? "").evaluations.length).withContext(visual.file).toBe(1);
            }
        }
    });

    it("gets an answer for every visual, as the report opens", () => {
        const empty = visuals.filter(({ page, visual }) => {
            const request = requestUnder(page, visual, defaultSelections(session, page));
            return request === undefined || askVisual(session, request).rows.length === 0;
        });
        // The texts of a project, where no project is chosen.
        expect(empty.map(({ visual }) => visual.name)).toEqual(["sheet_words"]);
    }, 120_000);

    it("opens on the last period, which filters the other visuals of the page but those that are told apart from it", () => {
        const [portfolio] = pages;
        const selections = defaultSelections(session, portfolio);
        expect([...selections.keys()]).toEqual(["portfolio_period"]);
        const filtersOf = (name: string): number | undefined => {
            const visual = portfolio.visuals.find((one) => one.name === name);
            return visual && requestUnder(portfolio, visual, selections)?.otherFilters?.length;
        };
        expect(["portfolio_figures", "portfolio_directorate", "portfolio_heatmap", "portfolio_period"].map(filtersOf)).toEqual([1, 1, 0, 0]);
    });

    it("follows a programme chosen on the budget page in its curve, and no month of its curve in the others", () => {
        const budget = pages.find(({ name }) => name === "budget");
        const chosen = (column: string): Filter => ({ kind: "values", columns: [{ table: "Project", column }], tuples: [["one"]], isExcluded: false });
        const filtersOf = (source: string, target: string): number | undefined => {
            const visual = budget?.visuals.find(({ name }) => name === target);
            return budget && visual && requestUnder(budget, visual, new Map([[source, [chosen("Programme")]]]))?.otherFilters?.length;
        };
        expect(["budget_curves", "budget_variance", "budget_natures"].map((target) => filtersOf("budget_multiples", target))).toEqual([1, 1, 1]);
        expect(["budget_variance", "budget_multiples", "budget_natures"].map((target) => filtersOf("budget_curves", target))).toEqual([0, 0, 0]);
    });

    it("keeps of its own visual the formatting that says which picture it is, and of each visual a title", () => {
        const kept = visuals.filter(({ visual }) => visual.visualType.startsWith("portfolioMeteo")).map(({ visual }) => [visual.name, visual.objects]);
        expect(Object.fromEntries(kept)).toEqual({
            portfolio_heatmap: {}, budget_curves: {}, sheet_heatmap: {}, budget_project_curves: {},
            budget_variance: { headline: { show: false }, figures: { show: false }, alerts: { show: false } },
            budget_multiples: {
                burn: { form: "multiples" }, headline: { show: false }, figures: { show: false }, alerts: { show: false },
            },
            sheet_curves: { figures: { show: false } },
            risks_matrix: { view: { mode: "riskView" } },
            budget_project_bars: { burn: { form: "bars" }, figures: { show: false }, alerts: { show: false } },
        });
        expect(visuals.filter(({ visual }) => visual.title?.kind !== "measure").map(({ visual }) => visual.name)).toEqual([]);
    });

    it("asks of each part of the variance what it is worth, and of no part that has no money", () => {
        const budget = pages.find(({ name }) => name === "budget");
        const request = budget?.visuals.find(({ name }) => name === "budget_variance")?.request;
        if (request === undefined) return fail("no variance");
        const { rows } = askVisual(session, request);
        expect(rows.length).toBe(60);
        expect(rows.filter(({ values }) => values[0] === null)).toEqual([]);
    });

    it("asks of the risks those that have a state, and leaves the figures of the page as they are when one is chosen", () => {
        const risks = pages.find(({ name }) => name === "risks");
        const [matrix, figures] = ["risks_matrix", "risks_figures"].map((wanted) => risks?.visuals.find(({ name }) => name === wanted));
        if (risks === undefined || matrix?.request === undefined || figures === undefined) return fail("no matrix");
        const chosen: Filter = { kind: "values", columns: [{ table: "Risk", column: "Risk Id" }], tuples: [["RSK-023-01"]], isExcluded: false };
        expect(requestUnder(risks, figures, new Map([["risks_matrix", [chosen]]]))?.otherFilters?.length).toBe(0);
        const { fields } = matrix.request;
        const state = fields.findIndex(({ roles }) => roles.includes("riskState"));
        const { rows } = askVisual(session, requestUnder(risks, matrix, defaultSelections(session, risks)) ?? matrix.request);
        const states = rows.map(({ values }) => values[state]);
        expect([...new Set(states)].sort()).toEqual(["closed", "open"]);
        expect(states.filter((one) => one === "open").length).toBe(111);
    });

    it("reads the mapping of the visual from its capabilities", () => {
        const capabilities: unknown = JSON.parse(readFileSync(join(ROOT, "capabilities.json"), "utf8"));
        if (!isObject(capabilities)) throw new Error("no capabilities");
        expect(capabilityMapping(capabilities)).toEqual({
            categories: ["levels", "columns", "period", "nature", "currency", "version", "risk", "category"],
            series: undefined,
            values: [
                "status", "trend", "collected", "comment", "weight", "order",
                "budget", "revised", "planned", "committed", "actual", "earned", "forecast", "previousForecast", "madeForecast",
                "landing", "previousLanding", "costIndex", "scheduleIndex", "runway", "due", "closing",
                "probability", "impact", "residualProbability", "residualImpact", "targetProbability", "targetImpact",
                "previousProbability", "previousImpact", "exposure", "exposureLow", "exposureHigh", "owner", "reviewed", "action", "actionDue",
                "openActions", "overdueActions", "closedActions", "riskState", "appetite", "tooltips",
            ],
            count: 30_000,
        });
        expect(capabilityMapping({})).toBeUndefined();
    });
});
