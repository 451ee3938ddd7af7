import { openCsv, openReport, statusStrip, thenRendered, type OpenReport } from "./report";

const good = [
    "Direction;Projet;Mois;Météo;Saisi le",
    "Nord;Pont A;2025-01;1;15/01/2025", "Nord;Pont A;2025-02;3;15/02/2025", "Sud;Route C;2025-01;4;20/01/2025",
    "Sud;Route C;2025-01;2;21/01/2025", "Sud;Route C;2025-02;2;31/02/2025", "Sud;Route C",
].join("\n");

const bad: readonly (readonly [name: string, content: string | Buffer, message: string])[] = [
    ["vide.csv", "", "Ce fichier est vide"],
    ["classeur.csv", Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), "n'est pas du texte"],
    ["prose.csv", "Il était une fois\nun rapport", "n'est pas un CSV"],
    ["entete.csv", "Projet;Météo", "qu'une ligne d'en-tête"],
    ["doublon.csv", "Projet;Météo;Projet\na;1;b", "portent le même nom : Projet"],
    ["guillemet.csv", "Projet;Météo\n\"a;1\nb;2", "guillemet n'est pas refermé"],
];

describe("a CSV of the reader's own", () => {
    let report: OpenReport;

    beforeEach(async () => {
        report = await openReport();
    });

    afterEach(async () => {
        expect(report.errors).toEqual([]);
        await report.close();
    });

    for (const [name, content, message] of bad) {
        it(`is refused in clear words when it cannot be used: ${name}`, async () => {
            const { page } = report;
            await openCsv(page, { name, content });
            const bar = page.locator("[data-message=badFile]");
            await bar.waitFor();
            expect(await bar.innerText()).toContain(name);
            expect(await bar.innerText()).toContain(message);
            expect(await page.getByRole("dialog").count()).toBe(0);
        });
    }

    it("is drawn once its columns are mapped, and every row is accounted for", async () => {
        const { page, visual } = report;
        await openCsv(page, { name: "meteo.csv", content: good });
        const dialog = page.getByRole("dialog");
        await dialog.waitFor();
        expect(await dialog.innerText()).toContain("6 lignes lues = 3 affichées + 3 rejetées");
        expect(await dialog.innerText()).toContain("Ligne 5 : même élément et même colonne que la ligne 4");
        await thenRendered(page, () => dialog.getByRole("button", { name: "Afficher" }).click());
        expect(await statusStrip(page).getAttribute("data-rows")).toBe("3");
        expect(await page.locator("[data-account]").innerText()).toBe("6 lignes lues = 3 affichées + 3 rejetées");
        expect(await visual.locator(".visual").innerText()).toContain("Pont A");
    });

    it("waits for its status before it can be drawn", async () => {
        const { page } = report;
        await openCsv(page, { name: "meteo.csv", content: good });
        const dialog = page.getByRole("dialog");
        await dialog.getByRole("combobox", { name: "Champ du visuel: Météo" }).selectOption("");
        expect(await dialog.getByText("Affectez une colonne au statut.").isVisible()).toBeTrue();
        expect(await dialog.getByRole("button", { name: "Afficher" }).isDisabled()).toBeTrue();
        await page.keyboard.press("Escape");
        await dialog.waitFor({ state: "detached" });
        expect(await page.locator("[data-account]").count()).toBe(0);
    });

    it("gives way to the sample again", async () => {
        const { page } = report;
        const rows = await statusStrip(page).getAttribute("data-rows");
        await openCsv(page, { name: "meteo.csv", content: good });
        await thenRendered(page, () => page.getByRole("button", { name: "Afficher" }).click());
        await thenRendered(page, () => page.getByRole("button", { name: "Revenir à l'exemple" }).click());
        expect(await statusStrip(page).getAttribute("data-rows")).toBe(rows);
    });
});
