import { cadencesOf, lastPeriod, mainCadence, overallDimension } from "../../../playground/model/firstChoices";
import type { Catalog, Period } from "../../../playground/model/question";
import { initialState, objectsAt, questionOf, readerKey, reduce, reportKey, withObjects } from "../../../playground/page/state";
import { clearProperties, setProperty } from "../../../playground/page/settings";

const period = (id: string, cadence: string, reports: number): Period => ({ id, label: id, cadence, start: new Date(2025, 0, 1), reports });

const catalog: Catalog = {
    periods: [period("2025-01", "monthly", 9), period("2025-W02", "weekly", 3), period("2025-W03", "weekly", 2), period("2025-02", "monthly", 4),
        period("2025-03", "monthly", 0)],
    dimensions: [{ id: "cost", labels: { fr: "Coûts", en: "Cost" } }, { id: "overall", labels: { fr: "Globale", en: "Overall" } }],
    readers: [{ role: "Director", user: "d@bank.example" }],
    reportViews: [
        { page: "p", visual: "v", captions: { fr: "Page", en: "Page" }, objects: { "": { burn: { form: "bars" } } } },
        { page: "p", visual: "w", captions: { fr: "Page", en: "Page" }, objects: {} },
    ],
    reportFault: undefined,
};

const start = initialState(["en-US"], false);

describe("what the page asks first", () => {
    it("is the overall dimension in the rhythm of most reports", () => {
        expect(cadencesOf(catalog)).toEqual(["monthly", "weekly"]);
        expect(mainCadence(catalog)).toBe("monthly");
        expect(overallDimension(catalog)?.id).toBe("overall");
        expect(questionOf(catalog, start)).toEqual({ view: { kind: "periods", dimensionId: "overall", cadence: "monthly" }, reader: undefined, language: "en" });
    });

    it("is, by dimension, the last period that anything was published for", () => {
        expect(questionOf(catalog, reduce(start, { view: "dimensions" })).view).toEqual({ kind: "dimensions", periodId: "2025-02" });
        expect(lastPeriod(catalog, "weekly")?.id).toBe("2025-W03");
        expect(questionOf(catalog, reduce(start, { view: "dimensions", cadence: "weekly" })).view).toEqual({ kind: "dimensions", periodId: "2025-W03" });
    });
});

describe("what the page asks once something is chosen", () => {
    it("is what a visual of the report asks, with the choices of its page", () => {
        const view = reportKey(catalog.reportViews[0]);
        expect(questionOf(catalog, reduce(start, { view, chosen: { slicer: "A" } })).view)
            .toEqual({ kind: "report", page: "p", visual: "v", chosen: { slicer: "A" } });
    });

    it("is what the chosen reader may see, and everything where nobody of that name is", () => {
        expect(questionOf(catalog, reduce(start, { reader: readerKey(catalog.readers[0]) })).reader).toEqual(catalog.readers[0]);
        expect(questionOf(catalog, reduce(start, { reader: "nobody" })).reader).toBeUndefined();
    });
});

describe("the settings of what the page shows", () => {
    const form = { scope: "", objectName: "burn", propertyName: "form" };
    const legend = { scope: "", objectName: "legend", propertyName: "show" };
    const [kept, bare] = ["p/v", "p/w"];

    it("are those that the report keeps for it, and the summaries of the sample and of a file", () => {
        expect(objectsAt(start, catalog, kept)).toEqual({ "": { burn: { form: "bars" } } });
        expect(objectsAt(start, catalog, bare)).toEqual({});
        expect(Object.keys(objectsAt(start, catalog, "periods")[""])).toEqual(["summaries"]);
        expect(objectsAt(start, undefined, "own")).toEqual(objectsAt(start, catalog, "dimensions"));
    });

    it("are what the reader makes of them, beside what the report keeps", () => {
        const changed = reduce(start, withObjects(start, kept, setProperty(objectsAt(start, catalog, kept), legend, false)));
        expect(objectsAt(changed, catalog, kept)).toEqual({ "": { burn: { form: "bars" }, legend: { show: false } } });
        const other = reduce(changed, withObjects(changed, kept, setProperty(objectsAt(changed, catalog, kept), form, "curve")));
        expect(objectsAt(other, catalog, kept)).toEqual({ "": { burn: { form: "curve" }, legend: { show: false } } });
    });

    it("are those of the visual once the reader resets them, and stay so", () => {
        const reset = reduce(start, withObjects(start, kept, clearProperties(objectsAt(start, catalog, kept), [form])));
        expect(objectsAt(reset, catalog, kept)).toEqual({});
    });

    it("are its own: what is changed in one view changes no other", () => {
        const before = ["periods", "dimensions", "own", bare].map(place => objectsAt(start, catalog, place));
        const changed = reduce(start, withObjects(start, kept, setProperty({}, legend, false)));
        expect(["periods", "dimensions", "own", bare].map(place => objectsAt(changed, catalog, place))).toEqual(before);
        const both = reduce(changed, withObjects(changed, "periods", {}));
        expect([objectsAt(both, catalog, "periods"), objectsAt(both, catalog, kept)]).toEqual([{}, { "": { legend: { show: false } } }]);
    });
});
