import { darkTheme, highContrastTheme } from "../../../playground/host";
import { history, month, table } from "./tables";
import { all, mount, type Mounted } from "./visualBuilder";

const everything = table(["directorate", "project", "month", "status", "collected"], [
    ["North", "A", month(1), 1, month(1)], ["North", "A", month(2), 2, month(2)], ["North", "A", month(3), 3, month(3)], ["North", "A", month(4), 4, month(4)],
    ["North", "B", month(1), "exempt", null], ["North", "B", month(2), "draft", null], ["North", "B", month(3), 77, null], ["North", "B", month(4), null, null],
    ["South", "C", month(1), "reset", null], ["South", "C", month(2), "missing", null], ["South", "C", month(4), 1, new Date(2024, 0, 1)],
]);

/** Every colour that an attribute or the style of an element names, in capitals. */
function coloursOf({ element }: Mounted): Set<string> {
    const properties = ["fill", "stroke", "color", "background-color", "stop-color"];
    const attributes = all(element, "*").flatMap((part) => properties.map((name) => part.getAttribute(name)));
    const styles = all(element, "*").flatMap((part) => properties.map((name) => (part as HTMLElement).style.getPropertyValue(name)));
    const named = [...attributes, ...styles].filter((value): value is string => value !== null && value !== "" && !/^(?:none|transparent|currentcolor|url\()/i.test(value));
    return new Set(named.map(hexOf));
}

function hexOf(colour: string): string {
    const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1);
    return (parts === undefined ? colour : `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`).toUpperCase();
}

describe("high contrast", () => {
    const host = new Set([highContrastTheme.foreground, highContrastTheme.background, highContrastTheme.foregroundSelected, highContrastTheme.hyperlink].map(hexOf));
    const foreign = (visual: Mounted): string[] => [...coloursOf(visual)].filter((colour) => !host.has(colour));

    for (const palette of ["auto", "light", "dark", "ragSafe"]) {
        it(`uses the host's colours alone, whatever the palette: ${palette}`, () => {
            const visual = mount({ dataset: everything, highContrast: true, viewport: { width: 900, height: 500 }, objects: { scale: { palette }, summaries: { shares: true, numbers: true, timeInState: true, sparkline: true } } });
            expect(visual.element.querySelector(".pm-rowsummary")).not.toBeNull();
            expect(coloursOf(visual).size).toBeGreaterThan(1);
            expect(foreign(visual)).toEqual([]);
        });
    }

    it("uses them in messages too", () => {
        expect(foreign(mount({ highContrast: true }))).toEqual([]);
        expect(foreign(mount({ highContrast: true, dataset: table(["project"], [["A"]]) }))).toEqual([]);
    });

    it("keeps the levels apart by their icons and gives every tile a frame", () => {
        const visual = mount({ dataset: history({ A: [1, 2, 3, 4] }), highContrast: true });
        expect(new Set(visual.cells().map(({ iconPath }) => iconPath)).size).toBe(4);
        expect(visual.cells().every(({ frame }) => hexOf(frame) === hexOf(highContrastTheme.foreground))).toBeTrue();
    });

    it("is told apart from a dark page", () => {
        expect(foreign(mount({ dataset: everything, theme: darkTheme })).length).toBeGreaterThan(4);
    });
});

describe("the palette", () => {
    const dataset = history({ A: [1, 2, 3, 4] });
    const fills = (palette: string, theme = {}): string => mount({ dataset, objects: { scale: { palette } }, ...theme }).cells().map(({ fill }) => fill).join(" ");

    it("follows the page when it is automatic", () => {
        expect(fills("auto")).toBe(fills("light"));
        expect(fills("auto", { theme: darkTheme })).toBe(fills("dark"));
        expect(fills("light")).not.toBe(fills("dark"));
    });

    it("goes from green to red on demand, in other shades on a dark page", () => {
        expect(fills("ragSafe")).not.toBe(fills("light"));
        expect(fills("ragSafe")).not.toBe(fills("ragSafe", { theme: darkTheme }));
    });

    it("changes the cells and the legend of a picture that stands already", () => {
        const visual = mount({ dataset });
        const before = visual.cells().map(({ fill }) => fill);
        visual.report.setObjects({ scale: { palette: "ragSafe" } });
        const after = visual.cells().map(({ fill }) => fill);
        expect(after).not.toEqual(before);
        expect(after.join(" ")).toBe(fills("ragSafe"));
        expect(visual.legend().slice(0, 4).map(({ fill }) => fill)).toEqual(after);
    });
});

describe("text", () => {
    it("stands in the colours of the page", () => {
        const text = (theme: typeof darkTheme): string => hexOf(mount({ dataset: everything, theme }).element.querySelector(".pm-entry text")?.closest("[fill]")?.getAttribute("fill") ?? "");
        expect(text(darkTheme)).toBe("#FFFFFF");
    });
});
