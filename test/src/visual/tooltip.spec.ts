import type { HostEvent } from "../../../playground/host";
import { background, cellPlace, labelPlace, leave, point } from "./pointer";
import { history, month, portfolio, table } from "./tables";
import { mount, type Mounted } from "./visualBuilder";

type Shown = Extract<HostEvent, { kind: "tooltip"; action: "show" | "move" }>;

const shownBy = (visual: Mounted): readonly Shown[] => visual.report.log.of("tooltip").filter((event): event is Shown => event.action !== "hide");
const actions = (visual: Mounted): string[] => visual.report.log.of("tooltip").map(({ action }) => action);

/** The lines of the tooltip of a cell: `name: value`, the header first as its value alone. */
function linesAt(visual: Mounted, row: string, column: string): string[] {
    point(visual, cellPlace(visual, row, column));
    const items = shownBy(visual).at(-1)?.items ?? [];
    return items.map(({ displayName, value }) => `${displayName}: ${value}`);
}

const rich = table(["directorate", "project", "month", "status", "collected", "comment", "weight", "manager"], [
    ["North", "Bridge", month(1), 1, new Date(2026, 0, 28), "On time", 1500, "Ada"],
    ["North", "Bridge", month(2), 3, new Date(2026, 0, 29), "Steel is late", 1500, "Ada"],
    ["North", "Tunnel", month(1), null, null, null, null, null],
    ["North", "Tunnel", month(2), 2, new Date(2025, 10, 1), null, 700, null],
]);

describe("the tooltip of a cell", () => {
    it("says what it is, the status with its rank, the trend, the age, the comment and the fields", () => {
        expect(linesAt(mount({ dataset: rich }), "Bridge", "Feb")).toEqual([
            "Bridge: February 2026", "Status: Rain (3/4)", "Trend: Worse, Sun in January 2026",
            "Collected: January 29, 2026, 31 days old", "Key fact: Steel is late", "Budget: 1,500", "Manager: Ada"]);
    });

    it("says it in French", () => {
        expect(linesAt(mount({ dataset: rich, locale: "fr-FR" }), "Bridge", "févr.").slice(0, 4)).toEqual([
            "Bridge: février 2026", "Statut: Pluie (3/4)", "Tendance: En dégradation, Soleil en janvier 2026",
            "Collectée: 29 janvier 2026, âgée de 31 jours"]);
    });

    it("says that a rating is stale, and how old", () => {
        const lines = linesAt(mount({ dataset: rich }), "Tunnel", "Feb");
        expect(lines).toContain("Collected: November 1, 2025, 120 days old: stale");
    });

    it("says what is not known, and leaves out what is blank", () => {
        expect(linesAt(mount({ dataset: rich }), "Tunnel", "Jan")).toEqual(["Tunnel: January 2026", "Status: Not rated", "Collected: date not given"]);
    });

    it("says the coverage of a group, and how many ratings are stale", () => {
        const visual = mount({ dataset: rich });
        expect(linesAt(visual, "North", "Jan")).toEqual(["North: January 2026", "Status: Sun (1/4)", "Coverage: 1 of 2 rated"]);
        expect(linesAt(visual, "North", "Feb")).toContain("Stale: 1 rating");
    });

    it("quotes a value that the scale does not know", () => {
        expect(linesAt(mount({ dataset: history({ A: ["sunny spells"] }) }), "A", "Jan")[1]).toBe("Status: Unknown value: “sunny spells”");
        expect(linesAt(mount({ dataset: history({ A: [77] }) }), "A", "Jan")[1]).toBe("Status: Unknown value: “77”");
    });

    it("says that nothing was expected where no row is", () => {
        const visual = mount({ dataset: history({ A: [1, undefined, 2], B: [1, 1, 1] }) });
        point(visual, { x: cellPlace(visual, "B", "Feb").x, y: cellPlace(visual, "A", "Jan").y });
        expect(shownBy(visual)[0].items.map(({ value }) => value)).toEqual(["February 2026", "No report expected"]);
    });

    it("does not tell a declared trend against the dimension beside it", () => {
        const dataset = table(["project", "dimension", "status", "trend"], [["A", "Cost", 4, 0], ["A", "Time", 1, 1]]);
        expect(linesAt(mount({ dataset }), "A", "Time")).toContain("Trend: Better");
    });

    it("does not tell a declared trend against a rating before a reset", () => {
        const dataset = table(["project", "month", "status", "trend"], [["A", month(1), 4, 0], ["A", month(2), "reset", null], ["A", month(3), 1, 1]]);
        expect(linesAt(mount({ dataset }), "A", "Mar")).toContain("Trend: Better");
    });

    it("carries the identities of its rows, from which a report page is filtered", () => {
        const visual = mount({ dataset: rich });
        point(visual, cellPlace(visual, "North", "Feb"));
        const categories = visual.report.options().dataViews[0].categorical?.categories ?? [];
        const expected = [1, 3].map((row) => categories.reduce((builder, column) => builder.withCategory(column, row), visual.report.host.createSelectionIdBuilder()).createSelectionId());
        const { ids } = shownBy(visual)[0];
        expect(ids.length).toBe(2);
        expect(expected.every((id) => ids.some((other) => other.equals(id)))).toBeTrue();
    });

    it("shows markup and line breaks as plain text on one line", () => {
        const dataset = table(["project", "month", "status", "comment"], [["<b>A</b>", month(1), 1, "<img src=x onerror=alert(1)>\r\nnext"]]);
        const lines = linesAt(mount({ dataset }), "<b>A</b>", "Jan");
        expect(lines[0]).toBe("<b>A</b>: January 2026");
        expect(lines).toContain("Key fact: <img src=x onerror=alert(1)> next");
    });

    it("cuts a very long comment, never through the middle of a character", () => {
        const dataset = table(["project", "month", "status", "comment"], [["A", month(1), 1, "x" + "😀".repeat(5000)]]);
        const comment = linesAt(mount({ dataset }), "A", "Jan").find((line) => line.startsWith("Key fact")) ?? "";
        expect(comment.length).toBeLessThan(400);
        expect(comment).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
    });
});

describe("the tooltip of a header", () => {
    it("says the whole name of a row that had to be shortened", () => {
        const name = "A very long project name that no header will ever have room for, whatever the size of the report";
        const visual = mount({ dataset: portfolio({ [`North/${name}`]: 1 }) });
        const [, label] = visual.rowLabels();
        expect(label).toMatch(/…$/);
        point(visual, labelPlace(visual, label));
        expect(shownBy(visual)[0].items[0]).toEqual(jasmine.objectContaining({ displayName: "Project", value: name }));
    });

    it("says the period of a column in full", () => {
        const visual = mount({ dataset: rich });
        const box = visual.element.querySelector(".pm-column")?.getBoundingClientRect() ?? new DOMRect();
        point(visual, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
        expect(shownBy(visual)[0].items[0]).toEqual(jasmine.objectContaining({ displayName: "Month", value: "January 2026" }));
    });

    it("makes no identity for the rows of a column when the pointer passes its header", () => {
        const visual = mount({ dataset: rich });
        const box = visual.element.querySelector(".pm-column")?.getBoundingClientRect() ?? new DOMRect();
        point(visual, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
        expect(shownBy(visual)[0].ids).toEqual([]);
    });

    it("says the whole headline, which may be cut", () => {
        const visual = mount({ dataset: rich, viewport: { width: 300, height: 300 } });
        const box = visual.element.querySelector(".pm-headline text")?.getBoundingClientRect() ?? new DOMRect();
        point(visual, { x: box.x + 4, y: box.y + box.height / 2 });
        expect(visual.element.querySelector(".pm-headline")?.textContent).toMatch(/…$/);
        expect(shownBy(visual)[0].items[0].value).toMatch(/of 100/);
    });

    it("says the whole notice, which may be cut", () => {
        const visual = mount({ dataset: history({ A: [1, "what?"] }), viewport: { width: 300, height: 200 } });
        const box = visual.element.querySelector(".pm-notices text")?.getBoundingClientRect() ?? new DOMRect();
        point(visual, { x: box.x + 4, y: box.y + box.height / 2 });
        expect(visual.notices()).toMatch(/…$/);
        expect(shownBy(visual)[0].items).toEqual([{ displayName: "Some data need a look", value: "1 value is not on the status scale and is shown as “?”: check the scale in the formatting pane." }]);
    });
});

describe("the tooltip", () => {
    it("moves along within a cell and is shown anew in the next", () => {
        const visual = mount({ dataset: rich });
        const place = cellPlace(visual, "Bridge", "Jan");
        point(visual, place);
        point(visual, { x: place.x + 1, y: place.y });
        point(visual, cellPlace(visual, "Bridge", "Feb"));
        expect(actions(visual)).toEqual(["show", "move", "show"]);
        expect(shownBy(visual)[0].coordinates.map(Math.round)).toEqual([place.x, place.y].map(Math.round));
    });

    it("goes once when the pointer leaves, comes to the background or the picture scrolls", async () => {
        const scrolling = history(Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`P${at}`, [1]])));
        const visual = mount({ dataset: scrolling });
        point(visual, cellPlace(visual, "P1", "Jan"));
        leave(visual);
        leave(visual);
        point(visual, cellPlace(visual, "P1", "Jan"));
        point(visual, background(visual));
        point(visual, cellPlace(visual, "P1", "Jan"));
        await visual.scrollTo(0, 300);
        expect(actions(visual)).toEqual(["show", "hide", "show", "hide", "show", "hide"]);
    });

    it("is not shown where the host has none", () => {
        const visual = mount({ dataset: rich, tooltips: false });
        point(visual, cellPlace(visual, "Bridge", "Jan"));
        expect(actions(visual)).toEqual([]);
    });

    it("is shown in a report without interactions too", () => {
        const visual = mount({ dataset: rich, allowInteractions: false });
        point(visual, cellPlace(visual, "Bridge", "Jan"));
        expect(actions(visual)).toEqual(["show"]);
    });
});
