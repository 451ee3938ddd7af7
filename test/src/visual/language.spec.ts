import { history, month, table } from "./tables";
import { all, mount, STRINGS } from "./visualBuilder";

const dataset = table(["directorate", "project", "month", "status", "collected"], [
    ["Nord", "Pont", month(2), 1, month(2)], ["Nord", "Pont", month(8), 9, month(8)], ["Nord", null, month(8), "exempt", null],
]);

describe("a French reader", () => {
    const visual = (): ReturnType<typeof mount> => mount({ dataset, locale: "fr-FR" });

    it("reads the legend, the months and the notices in French", () => {
        const french = visual();
        expect(french.legend().map(({ label }) => label)).toEqual([
            "Soleil", "Nuageux", "Pluie", "Orage", "Non évalué", "Exempté", "Valeur inconnue", "En amélioration", "En dégradation", "Périmée", "Évalué en partie", "Déclaré autrement"]);
        expect(french.columnLabels()).toEqual(["févr.", "août"]);
        expect(french.notices()).toContain("1 valeur n'est pas dans l'échelle de statut");
    });

    it("hears a summary of the picture in French", () => {
        expect(visual().scroller.getAttribute("aria-label")).toContain("Météo du portefeuille");
    });

    it("sees no English text that the French resources do not hold", () => {
        const english = new Set(Object.entries(STRINGS["en-US"]).filter(([key, text]) => STRINGS["fr-FR"][key] !== text).map(([, text]) => text));
        const shown = all(visual().element, "text, tspan").map((text) => text.textContent);
        expect(shown.filter((text) => english.has(text))).toEqual([]);
    });
});

describe("an English reader", () => {
    it("reads the legend, the months and the notices in English", () => {
        const english = mount({ dataset, locale: "en-US" });
        expect(english.legend().map(({ label }) => label)).toEqual([
            "Sun", "Cloudy", "Rain", "Storm", "Not rated", "Exempt", "Unknown value", "Better", "Worse", "Stale", "Partly rated", "Declared otherwise"]);
        expect(english.columnLabels()).toEqual(["Feb", "Aug"]);
        expect(english.notices()).toContain("1 value is not on the status scale");
    });
});

describe("a reader of any other language", () => {
    for (const locale of ["de-DE", "ar-SA", "en", "fr", "", "not a locale", "x".repeat(500)]) {
        it(`reads English where there are no texts of their own: "${locale.slice(0, 20)}"`, () => {
            const visual = mount({ dataset: history({ A: [1, 2] }), locale });
            expect(visual.report.log.renderings()).toEqual(["started", "finished"]);
            expect(visual.legend()[0].label).toBe("Sun");
            expect(visual.columnLabels()).toEqual(["Jan", "Feb"]);
        });
    }
});
