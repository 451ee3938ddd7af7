import { faults } from "./accessibility";
import { openCard, openCsv, openReport, screenshot, thenRendered, type Locale } from "./report";

const locales: readonly Locale[] = ["fr-FR", "en-US"];
const themes = ["light", "dark", "highContrast"] as const;
const contrastSwitch = /contrast/i;

describe("axe finds nothing wrong", () => {
    for (const locale of locales) for (const theme of themes) {
        it(`with the page and the visual in ${locale}, ${theme}`, async () => {
            const { page, visual, close } = await openReport({ locale, theme: theme === "dark" ? "dark" : "light" });
            if (theme === "highContrast") {
                await thenRendered(page, () => page.getByRole("switch", { name: contrastSwitch }).click());
            }
            await openCard(page, locale === "fr-FR" ? "Légende" : "Legend");
            expect(await faults(page)).toEqual([]);
            expect(await faults(visual, ["page-has-heading-one", "landmark-one-main", "region"])).toEqual([]);
            await screenshot(page, `playground-${locale}-${theme}`);
            await close();
        });
    }

    it("with the dialog in which columns are mapped", async () => {
        const { page, close } = await openReport();
        await openCsv(page, { name: "a.csv", content: "Projet;Mois;Météo\nA;2025-01;1\nB;2025-01" });
        await page.getByRole("dialog").waitFor();
        expect(await faults(page)).toEqual([]);
        await close();
    });

    it("with the message about a bad file", async () => {
        const { page, close } = await openReport();
        await openCsv(page, { name: "a.csv", content: "" });
        await page.locator("[data-message=badFile]").waitFor();
        expect(await faults(page)).toEqual([]);
        await close();
    });
});
