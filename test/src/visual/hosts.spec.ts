import { darkTheme, highContrastTheme, lightTheme } from "../../../playground/host";
import { hostEnvironment } from "../../../playground/host/constants";
import { createPalette } from "../../../playground/host/palette";
import { click, labelPlace } from "./pointer";
import { history, portfolio } from "./tables";
import { mount, type Mounted } from "./visualBuilder";

const dataset = portfolio({ "North/A": 1, "North/B": 4, "South/C": 2 });
const inkOf = ({ element }: Mounted): string | null | undefined => element.querySelector(".pm-headline, .pm-legend")?.getAttribute("fill");
const selectedIn = ({ report }: Mounted): number => report.selection.ids().length;

describe("every host that there is", () => {
    const still = ["exportReportHost", "dashboardHost"];

    for (const environment of Object.keys(hostEnvironment) as (keyof typeof hostEnvironment)[]) {
        it(`such as ${environment} sees the whole picture, and may use it where somebody can`, async () => {
            const visual = mount({ environment, dataset });
            expect(visual.rowLabels()).toEqual(["North", "A", "B", "South", "C"]);
            expect(visual.cells().length).toBe(5);
            click(visual, labelPlace(visual, "North"));
            await visual.report.settled();
            expect(selectedIn(visual)).toBe(still.includes(environment) ? 0 : 2);
            expect(visual.report.log.renderings()).toEqual(["started", "finished"]);
        });
    }
});

describe("a theme that changes while the report is open", () => {
    it("is that of the next update: dark, in high contrast, and light again", () => {
        const palettes = { light: createPalette(lightTheme, false), dark: createPalette(darkTheme, false), contrast: createPalette(highContrastTheme, true) };
        let palette = palettes.light;
        const months = history({ A: [1, 2, 3], B: [4, 4, null] });
        const visual = mount({ dataset: months, wrap: (host) => Object.defineProperty({ ...host }, "colorPalette", { get: () => palette }) });
        const seen = (): unknown => [inkOf(visual), visual.cells().map(({ fill }) => fill), visual.legend().map(({ fill }) => fill)];
        const light = seen();
        palette = palettes.dark;
        visual.report.update();
        expect(inkOf(visual)).toBe(darkTheme.foreground);
        expect(visual.cell("A", "Jan").fill).not.toBe((light as string[][])[1][0]);
        palette = palettes.contrast;
        visual.report.update();
        expect(inkOf(visual)).toBe(highContrastTheme.foreground);
        palette = palettes.light;
        visual.report.update();
        expect(seen()).toEqual(light);
    });
});

describe("a small tile of 300 pixels", () => {
    it("cuts no text without an ellipsis, in either language, and tells the whole in a tooltip", () => {
        const long = portfolio({ "Direction de l'architecture/Modernisation des chaînes de paiement": 1, "Direction de l'architecture/Référentiel des tiers du groupe": 4 });
        for (const locale of ["fr-FR", "en-US"]) {
            const visual = mount({ dataset: long, locale, viewport: { width: 300, height: 300 } });
            const pane = visual.svg.getBoundingClientRect();
            const texts = Array.from(visual.element.querySelectorAll(".pm-headline text, .pm-legend text, .pm-rowheader text, .pm-notices text"));
            expect(texts.length).toBeGreaterThan(5);
            for (const text of texts) expect(text.getBoundingClientRect().right).withContext(text.textContent).toBeLessThanOrEqual(pane.right + 1);
            expect(visual.rowLabels().filter((label) => label.endsWith("…")).length).toBeGreaterThan(0);
        }
    });
});
