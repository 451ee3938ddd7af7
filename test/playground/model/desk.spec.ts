import { join } from "node:path";
import { categoricalDataView } from "../../../dax/dataview/categorical";
import { openSession } from "../../../dax/query/session";
import { askVisual } from "../../../dax/visual/ask";
import { readReportFolder } from "../../../dataset/check/report/folder";
import { loadContract } from "../../../dataset/contract/load";
import { loadPackage } from "../../../dataset/evaluate/load";
import { openPackage, textReader } from "../../../dataset/evaluate/openPackage";
import { createDataView, type Cell, type Table } from "../../../playground/host";
import { identityKey } from "../../../playground/host/identity";
import { openDesk, type Desk } from "../../../playground/model/desk";
import { ALL, AS_SAVED, type Question, type Slicer, type View } from "../../../playground/model/question";
import { sampleRequest } from "../../../playground/model/sampleRequest";
import { collectionCase } from "../../proof/tiny/weather/collection";
import { tinyTexts } from "../../proof/tinyTables";

const DATASET = join(import.meta.dirname, "..", "..", "..", "dataset");
const GUID = "portfolioMeteo7C1E5B0A9D3F4E62A8B4F1D07E96C253";
const PATIENCE = 60_000;

const overall: View = { kind: "periods", dimensionId: "overall", cadence: "monthly" };
const lastMonth: View = { kind: "dimensions", periodId: "2026-05" };
const portfolio: View = { kind: "report", page: "portfolio", visual: "portfolio_heatmap", chosen: {} };
const sheet: View = { kind: "report", page: "sheet", visual: "sheet_heatmap", chosen: {} };

const asked = (view: View, more: Partial<Question> = {}): Question => ({ view, reader: undefined, language: "en", ...more });

const cells = ({ columns, rows }: Table, name: string): readonly Cell[] => {
    const index = columns.findIndex(column => column.name === name);
    return rows.map(row => row[index]);
};

const keyOf = ({ options }: Slicer, wanted: string): string => options.find(({ text }) => text === wanted)?.key ?? "";

const distinct = (values: readonly Cell[]): readonly Cell[] => [...new Set(values)];

const SLICER = "pmo.Report/definition/pages/portfolio/visuals/portfolio_programme/visual.json";

/** The report with other objects in the programme slicer of the portfolio page. */
function withSlicer(objects: object, syncGroup?: object): ReadonlyMap<string, string> {
    const report = readReportFolder(DATASET);
    const slicer = JSON.parse(report.get(SLICER) ?? "") as { visual: { objects?: object; syncGroup?: object } };
    slicer.visual.objects = { ...slicer.visual.objects, ...objects };
    if (syncGroup) slicer.visual.syncGroup = syncGroup;
    return new Map([...report, [SLICER, JSON.stringify(slicer)]]);
}

/** What Desktop keeps of a choice of programmes. */
function programmes(...names: readonly string[]): object {
    const column = { Column: { Expression: { SourceRef: { Source: "p" } }, Property: "Programme" } };
    const values = names.map(name => [{ Literal: { Value: `'${name.replaceAll("'", "''")}'` } }]);
    return { Version: 2, From: [{ Name: "p", Entity: "Project", Type: 0 }], Where: [{ Condition: { In: { Expressions: [column], Values: values } } }] };
}

describe("the model behind the local report", () => {
    const loaded = loadPackage();
    let desk: Desk;

    beforeAll(() => {
        desk = openDesk(loaded, readReportFolder(DATASET), GUID);
    }, PATIENCE);

    it("tells what there is to choose from", () => {
        const { periods, dimensions, readers, reportViews } = desk.catalog;
        expect(periods.map(({ id }) => id).slice(0, 2)).toEqual(["2024-06", "2024-07"]);
        expect(periods.at(-1)).toEqual({ id: "2026-05", label: "mai 2026", cadence: "monthly", start: new Date(2026, 4, 1), reports: jasmine.any(Number) });
        expect(dimensions.map(({ id }) => id)).toEqual(["overall", "schedule", "budget", "scope", "resources", "quality", "risks", "value"]);
        expect(dimensions[1]).toEqual({ id: "schedule", labels: { fr: "Planning / délais", en: "Schedule" } });
        expect(readers).toContain({ role: "Programme manager", user: "programme.pai@banque.example" });
        expect(new Set(readers.map(({ role }) => role)).size).toBe(6);
        expect(reportViews.map(({ page, visual }) => `${page}/${visual}`)).toEqual([
            "portfolio/portfolio_heatmap", "budget/budget_curves", "budget/budget_variance", "budget/budget_multiples", "risks/risks_matrix",
            "sheet/sheet_heatmap", "sheet/sheet_curves", "budget_project/budget_project_curves", "budget_project/budget_project_bars"]);
    });

    it("names the visuals of the report by their pages, and several on a page by their titles, in both languages", () => {
        const captions = new Map(desk.catalog.reportViews.map(view => [view.visual, view.captions]));
        expect(captions.get("portfolio_heatmap")).toEqual({ fr: "Portefeuille · Portfolio", en: "Portefeuille · Portfolio" });
        expect(captions.get("budget_curves")).toEqual({ fr: "Budget : Dépensé, prévu et attendu, en cumul", en: "Budget: Spent, planned and expected, cumulated" });
        expect(captions.get("risks_matrix")?.fr).toBe("Risques · Risks");
        expect(captions.get("budget_variance")?.en).toBe("Budget: Who overruns, who underspends");
        expect(captions.get("budget_project_bars")?.fr).toBe("Budget du projet · Project budget : Argent du projet, mois par mois");
        const all = desk.catalog.reportViews.map(view => view.captions.en);
        expect(new Set(all).size).toBe(all.length);
    });

    it("names a visual whose title the model cannot tell by its name, and answers all the same", () => {
        const path = "pmo.Report/definition/pages/budget/visuals/budget_curves/visual.json";
        const report = readReportFolder(DATASET);
        const untitled = openDesk(loaded, new Map([...report, [path, (report.get(path) ?? "").replace(`"Property": "Title Curves"`, `"Property": "Title Nobody"`)]]), GUID);
        const view = untitled.catalog.reportViews.find(({ visual }) => visual === "budget_curves");
        expect(view?.captions.en).toBe("Budget: budget_curves");
        expect(untitled.catalog.reportFault).toBeUndefined();
    }, PATIENCE);

    it("hands on the formatting that the report keeps for a visual", () => {
        const objects = new Map(desk.catalog.reportViews.map(view => [view.visual, view.objects]));
        expect(objects.get("budget_project_bars")).toEqual({ "": { burn: { form: "bars" }, figures: { show: false }, alerts: { show: false } } });
        expect(objects.get("portfolio_heatmap")).toEqual({});
        expect(structuredClone(desk.catalog)).toEqual(desk.catalog);
    });

    it("asks for the curves of the money what their roles take, month by month", () => {
        const { table } = desk.ask(asked({ kind: "report", page: "budget", visual: "budget_curves", chosen: {} }));
        expect(table.rows.length).toBe(69);
        expect(table.columns.map(({ roles }) => roles[0])).toEqual([
            "period", "budget", "revised", "planned", "committed", "actual", "earned", "forecast", "previousForecast", "madeForecast", "landing",
            "previousLanding", "costIndex", "scheduleIndex", "runway", "due", "closing"]);
        expect(table.columns.filter(({ type }) => type === "dateTime").map(({ roles }) => roles[0])).toEqual(["period", "due", "closing"]);
    }, PATIENCE);

    it("asks for the matrix of risks a row for each that is open or has just closed, under the slicers of its page", () => {
        const view: View = { kind: "report", page: "risks", visual: "risks_matrix", chosen: {} };
        const { table, slicers } = desk.ask(asked(view));
        expect(table.rows.length).toBe(116);
        expect(table.columns.map(({ roles }) => roles[0])).toEqual([
            "levels", "risk", "risk", "category", "probability", "impact", "residualProbability", "residualImpact", "previousProbability",
            "previousImpact", "exposure", "exposureLow", "exposureHigh", "owner", "reviewed", "action", "actionDue", "openActions", "overdueActions",
            "closedActions", "riskState", "appetite"]);
        expect(table.columns.filter(({ type }) => type === "dateTime").map(({ roles }) => roles[0])).toEqual(["reviewed", "actionDue"]);
        expect(distinct(cells(table, "Risk State")).map(String).sort()).toEqual(["closed", "open"]);
        expect(slicers.map(({ name }) => name)).toEqual(["risks_directorate", "risks_period", "risks_programme"]);
        const { categories } = createDataView(table, { from: 0, to: 116, more: false }).categorical ?? {};
        expect(categories?.map(({ source }) => source.displayName)).toEqual(["Project Name", "Risk Id", "Risk", "Risk Category"]);
        const [slicer] = slicers;
        const { table: chosen } = desk.ask(asked({ ...view, chosen: { [slicer.name]: keyOf(slicer, "Architecture de solutions") } }));
        expect(chosen.rows.length).toBeGreaterThan(20);
        expect(chosen.rows.length).toBeLessThan(116);
    }, PATIENCE);

    it("gives one dimension over all periods, a row for what was told, and for what was due and never came", () => {
        const { table, slicers, query } = desk.ask(asked(overall));
        expect(table.rows.length).toBe(1373);
        expect(table.columns.flatMap(({ roles }) => roles)).toEqual([
            "levels", "levels", "levels", "columns", "status", "tooltips", "collected", "comment", "weight", "tooltips", "tooltips", "tooltips"]);
        expect(distinct(cells(table, "Weather")).map(String).sort()).toEqual(["1", "2", "3", "4", "draft", "exempt", "missing", "reset"]);
        expect(slicers).toEqual([]);
        expect(query).toContain("[Period Weather]");
    }, PATIENCE);

    it("tells nothing of a draft, and nothing where nothing came", () => {
        const { table } = desk.ask(asked(overall));
        const silent = table.rows.filter(row => row[4] === "draft" || row[4] === "missing");
        expect(silent.length).toBe(45);
        for (const row of silent) expect([5, 6, 7, 9, 10, 11].map(place => row[place])).toEqual(Array<null>(6).fill(null));
    });

    it("sorts by the names of the levels, then by time", () => {
        const { rows } = desk.ask(asked(overall)).table;
        const { compare } = new Intl.Collator("fr");
        const order = (left: readonly Cell[], right: readonly Cell[]): number =>
            [0, 1, 2].reduce((sign, place) => sign || compare(String(left[place]), String(right[place])), 0)
            || (left[3] as Date).getTime() - (right[3] as Date).getTime();
        expect([...rows].sort(order)).toEqual([...rows]);
    });

    it("gives all dimensions of one period, in their own order and named in the reader's language", () => {
        const { table } = desk.ask(asked(lastMonth, { language: "fr" }));
        const project = table.rows[0][2];
        const ofProject = table.rows.filter(row => row[2] === project).map(row => row[3]);
        expect(ofProject.slice(0, 5)).toEqual(["Globale", "Planning / délais", "Budget / coûts", "Périmètre", "Ressources"]);
        expect(distinct(cells(table, "Tendance déclarée"))).toEqual(jasmine.arrayWithExactContents([null, "stable", "en amélioration", "en dégradation"]));
        expect(table.columns.find(({ name }) => name === "Tendance déclarée")?.roles).toEqual(["trend"]);
        expect(cells(desk.ask(asked(lastMonth)).table, "Dimension")).toContain("Schedule");
    });

    it("asks what a visual of the report asks, named in the reader's language, under the slicers of its page", () => {
        const { table, slicers } = desk.ask(asked(portfolio, { language: "fr" }));
        expect(table.rows.length).toBe(1373);
        expect(table.columns.map(({ name }) => name).slice(0, 4)).toEqual(["Programme", "Nom du projet", "Date de début", "Météo de la période"]);
        expect(slicers.map(({ name, label, chosen, isRequired }) => [name, label, chosen, isRequired])).toEqual([
            ["portfolio_directorate", "Direction", ALL, false], ["portfolio_programme", "Programme", ALL, false]]);
        expect(slicers[0].options.map(({ text }) => text)).toEqual([undefined, "Architecture d'entreprise", "Architecture de solutions"]);
        const key = keyOf(slicers[1], "Gouvernance d'architecture");
        const { table: chosen, slicers: after } = desk.ask(asked({ ...portfolio, chosen: { portfolio_programme: key } }));
        expect(distinct(cells(chosen, "Programme"))).toEqual(["Gouvernance d'architecture"]);
        expect(after[1].chosen).toBe(key);
        expect(desk.ask(asked({ ...portfolio, chosen: { portfolio_programme: ALL } })).table.rows.length).toBe(1373);
        expect(desk.ask(asked({ ...portfolio, chosen: { portfolio_programme: slicers[1].options[0].key } })).table.rows).toEqual([]);
    }, PATIENCE);

    it("opens a page that is drilled through to on one project, and on another once it is chosen", () => {
        const first = desk.ask(asked(sheet));
        const [slicer] = first.slicers;
        expect([slicer.isRequired, slicer.options.length, slicer.chosen]).toEqual([true, 60, slicer.options[0].key]);
        const other = desk.ask(asked({ ...sheet, chosen: { [slicer.name]: slicer.options[7].key } }));
        expect(other.slicers[0].chosen).toBe(slicer.options[7].key);
        expect(first.table.rows.length).toBeGreaterThan(50);
        expect(other.table.rows).not.toEqual(first.table.rows);
    });

    it("opens on what a slicer keeps in the report, which gives way to every option", () => {
        const kept = openDesk(loaded, withSlicer({ general: [{ properties: { filter: { filter: programmes("Gouvernance d'architecture") } } }] }), GUID);
        const { table, slicers: [, slicer] } = kept.ask(asked(portfolio));
        expect(distinct(cells(table, "Programme"))).toEqual(["Gouvernance d'architecture"]);
        expect(slicer.chosen).toBe(keyOf(slicer, "Gouvernance d'architecture"));
        expect(kept.ask(asked({ ...portfolio, chosen: { portfolio_programme: ALL } })).table.rows.length).toBe(1373);
        const reader = { role: "Programme manager", user: "programme.pai@banque.example" };
        const { table: unseen, slicers: [, lost] } = kept.ask(asked(portfolio, { reader }));
        expect([unseen.rows.length, lost.chosen, lost.hasSaved]).toEqual([0, AS_SAVED, true]);
        const several = openDesk(loaded, withSlicer({ general: [{ properties: { filter: { filter: programmes("Gouvernance d'architecture", "Modernisation du patrimoine") } } }] }), GUID);
        const { table: both, slicers: [, saved] } = several.ask(asked(portfolio));
        expect([saved.chosen, saved.hasSaved]).toEqual([AS_SAVED, true]);
        expect(distinct(cells(both, "Programme"))).toEqual(["Gouvernance d'architecture", "Modernisation du patrimoine"]);
    }, PATIENCE);

    it("opens on the first option of a slicer for exactly one", () => {
        const strict = openDesk(loaded, withSlicer({ selection: [{ properties: { strictSingleSelect: { expr: { Literal: { Value: "true" } } } } }] }), GUID);
        const { table, slicers: [, slicer] } = strict.ask(asked(portfolio));
        expect([slicer.isRequired, slicer.chosen]).toEqual([true, slicer.options[0].key]);
        expect(distinct(cells(table, "Programme"))).toEqual([slicer.options[0].text ?? null]);
        expect(strict.ask(asked({ ...portfolio, chosen: { portfolio_programme: ALL } })).slicers[1].chosen).toBe(slicer.options[0].key);
    }, PATIENCE);

    it("answers without the report where the report cannot be read, and says why", () => {
        const synced = openDesk(loaded, withSlicer({}, { groupName: "Programme" }), GUID);
        expect(synced.catalog.reportViews).toEqual([]);
        expect(synced.catalog.reportFault).toMatch(/portfolio_programme\/visual\.json.*syncGroup/);
        expect(synced.ask(asked(overall)).table.rows.length).toBe(1373);
    }, PATIENCE);

    it("answers without the report where its files do not come", () => {
        const { catalog } = openDesk(loaded, "report.json: 404", GUID);
        expect([catalog.reportViews.length, catalog.reportFault]).toEqual([0, "report.json: 404"]);
    }, PATIENCE);

    it("takes an option that a slicer does not have for none", () => {
        expect(desk.ask(asked({ ...portfolio, chosen: { portfolio_programme: "no such programme" } })).slicers[1].chosen).toBe(ALL);
    });

    it("shows to a reader only what the role lets through", () => {
        const reader = { role: "Programme manager", user: "programme.pai@banque.example" };
        const { table } = desk.ask(asked(overall, { reader }));
        const everything = desk.ask(asked(overall)).table;
        expect(table.rows.length).toBeGreaterThan(100);
        expect(table.rows.length).toBeLessThan(everything.rows.length);
        const programmes = distinct(cells(table, "Programme"));
        expect(programmes.length).toBe(1);
        expect(table.rows).toEqual(everything.rows.filter(row => row[1] === programmes[0]));
        expect(desk.ask(asked(portfolio, { reader })).slicers[1].options.map(({ text }) => text)).toEqual(programmes.map(String));
    }, PATIENCE);

    it("says what it cannot show", () => {
        expect(() => desk.ask(asked({ ...portfolio, visual: "no_such_visual" }))).toThrowError("The report has no visual no_such_visual on a page portfolio.");
        expect(() => desk.ask(asked(overall, { reader: { role: "Stranger", user: "a@b.example" } }))).toThrowError(/Stranger/);
    });

    it("keeps the rhythms apart, where one project reports each week and the others each month", () => {
        const tiny = openPackage(loaded.source, textReader(tinyTexts(loadContract(), collectionCase)));
        const { catalog, ask } = openDesk(tiny, readReportFolder(DATASET), GUID);
        expect(new Set(catalog.periods.map(({ cadence }) => cadence))).toEqual(new Set(["monthly", "weekly"]));
        const { table } = ask(asked({ kind: "periods", dimensionId: "overall", cadence: "weekly" }));
        expect(cells(table, "Weather")).toEqual(["3", "1"]);
        expect(distinct(cells(table, "Project"))).toEqual(["Project P3"]);
        const monthly = ask(asked(overall)).table;
        expect(distinct(cells(monthly, "Project"))).toEqual(["Project P1", "Project P2"]);
    });

    it("gives the host a table of which it makes the data view that the evaluator makes", () => {
        const request = sampleRequest(overall, "en", 30_000);
        const answer = askVisual(openSession(loaded.model, { userCulture: "en-US" }), request);
        const table = desk.ask(asked(overall)).table;
        const window = { from: 100, to: 400 };
        const ours = createDataView(table, { ...window, more: true });
        const theirs = categoricalDataView(answer, { categories: ["levels", "columns"], values: ["status", "trend", "collected", "comment", "weight", "tooltips"] }, window);
        expect(ours.metadata).toEqual(theirs.metadata);
        expect(ours.categorical?.categories?.map(({ source, values }) => ({ source, values })))
            .toEqual(theirs.categorical?.categories?.map(({ source, values }) => ({ source, values })));
        const plain = ({ values }: NonNullable<typeof ours.categorical>): unknown => [...values ?? []]
            .sort((left, right) => (left.source.index ?? 0) - (right.source.index ?? 0));
        expect(plain(ours.categorical!)).toEqual(plain(theirs.categorical!));
        const keys = [ours, theirs].map(({ categorical }) => new Set(categorical?.categories?.[0].identity?.map(identityKey)).size);
        expect(keys).toEqual([300, 300]);
    });
});
