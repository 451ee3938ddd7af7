import { manyRisks, nineRisks } from "../../snapshots/scenarios/register";
import { background, click, contextMenu, leave, point } from "./pointer";
import { bubble, called, cards, chips, headline, isOpened, listTitle, mountRisks, onBubble, onCell, onCross, onText, opacityOf, ranks, rings, tooltip, words } from "./risksOnPage";
import { answered, idOf, keysOfRows, selected } from "./selected";
import { all, attribute, type Mounted } from "./visualBuilder";

const menus = ({ report }: Mounted): readonly (string | undefined)[] => report.log.of("contextMenu").map(({ id }) => (id as { readonly getKey?: () => string } | undefined)?.getKey?.());
const listed = (visual: Mounted): string[] => words(visual, ".pm-list").filter((text) => /^R-\d\d$/.test(text));
/** The rows of the register: R-01 is row 0, R-02 row 1 and so on; the last row repeats the first. */
const rowsOf = (visual: Mounted, ...ids: readonly number[]): string[] => keysOfRows(visual, ...ids.map((id) => id - 1));

describe("a choice among risks", () => {
    it("of a mark has its row alone; another takes its place, and with Ctrl stands beside it", async () => {
        const visual = mountRisks();
        click(visual, onBubble(visual, "R-03"));
        await answered();
        expect(selected(visual)).toEqual(rowsOf(visual, 3));
        click(visual, onBubble(visual, "R-05"));
        await answered();
        expect(selected(visual)).toEqual(rowsOf(visual, 5));
        click(visual, onBubble(visual, "R-08"), { ctrlKey: true });
        await answered();
        expect(selected(visual)).toEqual(rowsOf(visual, 5, 8));
        click(visual, onBubble(visual, "R-05"), { metaKey: true });
        await answered();
        expect(selected(visual)).toEqual(rowsOf(visual, 8));
    });

    it("is let go of by a second click, and on the background", async () => {
        const visual = mountRisks();
        for (const again of [(): void => click(visual, onBubble(visual, "R-03")), (): void => click(visual, background(visual))]) {
            click(visual, onBubble(visual, "R-03"));
            await answered();
            expect(selected(visual).length).toBe(1);
            again();
            await answered();
            expect(selected(visual)).toEqual([]);
        }
    });

    it("of a cell has all of its risks, of an empty one none", async () => {
        const visual = mountRisks();
        click(visual, onCell(visual, 2, 4));
        await answered();
        expect(selected(visual)).toEqual(rowsOf(visual, 2, 6));
        click(visual, onCell(visual, 5, 1));
        await answered();
        expect(selected(visual)).toEqual([]);
    });

    it("of an item of the list is the same as of its mark", async () => {
        const visual = mountRisks();
        click(visual, onText(visual, ".pm-list", "Tests come late"));
        await answered();
        expect(selected(visual)).toEqual(rowsOf(visual, 5));
        expect(attribute(bubble(visual, "R-05"), "opacity")).toBe("1");
    });

    it("of the total of a row or a column has what stands in it", async () => {
        const visual = mountRisks();
        click(visual, onText(visual, ".pm-matrix", "3 · 0.72 M€"));
        await answered();
        expect(selected(visual)).toEqual(rowsOf(visual, 2, 4, 6));
        click(visual, onText(visual, ".pm-matrix", "2 · 2.52 M€"));
        await answered();
        expect(selected(visual)).toEqual(rowsOf(visual, 1, 7));
        click(visual, onText(visual, ".pm-matrix", "Minor"));
        await answered();
        expect(selected(visual)).toEqual(rowsOf(visual, 4));
    });

    it("of a group beside the matrix has its rows", async () => {
        const visual = mountRisks();
        click(visual, onText(visual, ".pm-asides", "1 closed"));
        await answered();
        expect(selected(visual)).toEqual(rowsOf(visual, 11));
    });

    it("dims all others, in matrix and list, and nothing once it is let go of", async () => {
        const visual = mountRisks();
        const opacities = (): string[] => all(visual.svg, ".pm-risk").map((mark) => attribute(mark, "opacity"));
        expect(new Set(opacities())).toEqual(new Set(["1"]));
        click(visual, onBubble(visual, "R-03"));
        await answered();
        expect(opacities().filter((opacity) => opacity === "1").length).toBe(1);
        expect([opacityOf(visual, ".pm-list", "A key supplier fails"), attribute(bubble(visual, "R-03"), "opacity")]).toEqual(["0.25", "1"]);
        expect(called(visual)).toMatch(/^3 of 8 risks/);
        click(visual, onBubble(visual, "R-03"));
        await answered();
        expect(new Set(opacities())).toEqual(new Set(["1"]));
    });

    it("is restored by a bookmark, and let go of by another", () => {
        const visual = mountRisks();
        visual.report.selection.restore([idOf(visual, 2)]);
        expect([attribute(bubble(visual, "R-03"), "opacity"), attribute(bubble(visual, "R-01"), "opacity")]).toEqual(["1", "0.25"]);
        visual.report.selection.restore([]);
        expect(attribute(bubble(visual, "R-01"), "opacity")).toBe("1");
    });

    it("dims the count of a cell where none of its risks is chosen, and leaves it where one is", async () => {
        const visual = mountRisks({ dataset: manyRisks(500) });
        visual.report.selection.restore([idOf(visual, 0)]);
        await answered();
        const opacities = all(visual.svg, ".pm-risk-cluster").map((mark) => attribute(mark, "opacity"));
        expect([opacities.filter((opacity) => opacity === "1").length, opacities.length]).toEqual([1, 25]);
    });

    it("is no use where a host lets nobody choose, but cells still open and tooltips still tell", async () => {
        const visual = mountRisks({ allowInteractions: false });
        click(visual, onBubble(visual, "R-03"));
        click(visual, onCell(visual, 2, 4));
        contextMenu(visual, onBubble(visual, "R-03"));
        await answered();
        expect([selected(visual), menus(visual)]).toEqual([[], []]);
        expect(visual.report.log.of("selection")).toEqual([]);
        expect(listTitle(visual)).toMatch(/^Unlikely × Major/);
        point(visual, onBubble(visual, "R-03"));
        expect(tooltip(visual)?.text).toContain("Licences cost more at renewal");
    });
});

describe("a choice in another visual", () => {
    it("dims what it leaves out, and changes no figure", () => {
        const visual = mountRisks();
        const figures = (): string[] => [headline(visual), ...words(visual, ".pm-matrix"), ...chips(visual)];
        const before = figures();
        visual.report.highlight([1, 4]);
        expect([attribute(bubble(visual, "R-05"), "opacity"), attribute(bubble(visual, "R-01"), "opacity")]).toEqual(["1", "0.25"]);
        expect([opacityOf(visual, ".pm-list", "Tests come late"), opacityOf(visual, ".pm-list", "Users resist")]).toEqual(["1", "0.25"]);
        expect(figures()).toEqual(before);
        visual.report.highlight([0]);
        expect([attribute(bubble(visual, "R-05"), "opacity"), attribute(bubble(visual, "R-01"), "opacity")]).toEqual(["0.25", "1"]);
        visual.report.highlight([]);
        expect(attribute(bubble(visual, "R-05"), "opacity")).toBe("1");
    });
});

describe("the menu of risks", () => {
    it("speaks of the risk under the pointer, of a risk of the cell, and of none beside the picture", () => {
        const visual = mountRisks();
        expect(contextMenu(visual, onBubble(visual, "R-05"))).toBeTrue();
        contextMenu(visual, onText(visual, ".pm-list", "Users resist"));
        contextMenu(visual, onCell(visual, 2, 4));
        contextMenu(visual, onCell(visual, 5, 1));
        contextMenu(visual, background(visual));
        expect(menus(visual)).toEqual([...rowsOf(visual, 5), ...rowsOf(visual, 8), ...rowsOf(visual, 2), undefined, undefined]);
    });
});

describe("a cell that is opened", () => {
    const titles = ["Unlikely × Major: 2 risks, 0.68 M€", "Largest exposures"];

    it("lists its risks, and all again by the cross, by the cell itself and by the background", () => {
        const closings: readonly ((visual: Mounted) => void)[] = [(visual) => click(visual, onCross(visual)), (visual) => click(visual, onCell(visual, 2, 4)), (visual) => click(visual, background(visual))];
        for (const close of closings) {
            const visual = mountRisks();
            click(visual, onCell(visual, 2, 4));
            expect([listTitle(visual), ...listed(visual)]).toEqual([titles[0], "R-02", "R-06"]);
            close(visual);
            expect([listTitle(visual), listed(visual).length, isOpened(visual)]).toEqual([titles[1], 8, false]);
        }
    });

    it("keeps the choice when the cross closes it", async () => {
        const visual = mountRisks();
        click(visual, onCell(visual, 2, 4));
        await answered();
        click(visual, onCross(visual));
        await answered();
        expect(selected(visual)).toEqual(rowsOf(visual, 2, 6));
    });

    it("gives way to another, and to none for a cell that is empty", () => {
        const visual = mountRisks();
        click(visual, onCell(visual, 2, 4));
        click(visual, onCell(visual, 3, 5));
        expect(listed(visual)).toEqual(["R-01"]);
        click(visual, onCell(visual, 5, 1));
        expect(isOpened(visual)).toBeFalse();
    });

    it("stays when a risk of its list is chosen", async () => {
        const visual = mountRisks();
        click(visual, onCell(visual, 2, 4));
        click(visual, onText(visual, ".pm-list", "Load is underestimated"));
        await answered();
        expect([listTitle(visual), selected(visual)]).toEqual([titles[0], rowsOf(visual, 6)]);
    });

    it("opens where its risks are counted, from the first on, however far one scrolled", async () => {
        const visual = mountRisks({ dataset: manyRisks(500) });
        const heard = new Promise((resolve) => visual.scroller.addEventListener("scroll", resolve, { once: true }));
        visual.scroller.scrollTo(0, 4000);
        await heard;
        click(visual, onCell(visual, 3, 3));
        expect(listTitle(visual)).toMatch(/^Possible × Moderate: \d\d risks, /);
        expect([visual.scroller.scrollTop, ranks(visual)[0]]).toEqual([0, 1]);
    });

    it("lies over the matrix where there is no list, and goes again", () => {
        const visual = mountRisks({ objects: { riskList: { position: "listOff" } } });
        expect([listed(visual), listTitle(visual)]).toEqual([[], ""]);
        click(visual, onCell(visual, 2, 4));
        expect([listTitle(visual), ...listed(visual)]).toEqual([titles[0], "R-02", "R-06"]);
        expect(all(visual.svg, ".pm-list-title rect").length).toBe(1);
        click(visual, onCross(visual));
        expect([listed(visual), listTitle(visual)]).toEqual([[], ""]);
    });

    for (const [kind, id] of [["1 without a score", "R-09"], ["1 outside the scales", "R-10"], ["1 closed", "R-11"], ["1 occurred", "R-12"], ["1 duplicate", "R-01"]] as const) {
        it(`may be a group beside the matrix: ${kind}`, () => {
            const visual = mountRisks();
            click(visual, onText(visual, ".pm-asides", kind));
            expect([listTitle(visual), ...listed(visual)]).toEqual([kind, id]);
            click(visual, onText(visual, ".pm-asides", kind));
            expect(isOpened(visual)).toBeFalse();
        });
    }

    it("is one group of all in a narrow tile", () => {
        const visual = mountRisks({ viewport: { width: 300, height: 420 } });
        expect(chips(visual)).toEqual(["5 rows not in the matrix"]);
        click(visual, onText(visual, ".pm-asides", "5 rows not in the matrix"));
        expect(listTitle(visual)).toBe("5 rows not in the matrix");
        expect(ranks(visual)[0]).toBe(1);
    });
});

describe("pointing at a risk", () => {
    it("in the list rings its mark, and at its mark frames its item", () => {
        const visual = mountRisks();
        expect(rings(visual).length).toBe(0);
        point(visual, onText(visual, ".pm-list", "Tests come late"));
        const [ring, mark] = [rings(visual)[0].getBoundingClientRect(), bubble(visual, "R-05").getBoundingClientRect()];
        expect(Math.hypot(ring.x + ring.width / 2 - mark.x - mark.width / 2, ring.y + ring.height / 2 - mark.y - mark.height / 2)).toBeLessThan(2);
        const framed = (): DOMRect[] => all(visual.svg, ".pm-list rect").filter((rect) => attribute(rect, "stroke-width") === "1" && attribute(rect, "stroke") !== "none").map((rect) => rect.getBoundingClientRect());
        point(visual, onBubble(visual, "R-03"));
        const item = onText(visual, ".pm-list", "310 k€");
        expect(framed().length).toBe(1);
        expect([framed()[0].top < item.y, framed()[0].bottom > item.y]).toEqual([true, true]);
        leave(visual);
        expect([rings(visual).length, framed().length]).toEqual([0, 0]);
    });

    it("among many draws its arrows alone", () => {
        const visual = mountRisks({ dataset: manyRisks(500) });
        const guests = (): number => all(visual.svg, ".pm-pointed path").length;
        expect([all(visual.svg, ".pm-risk-guest").length, guests()]).toEqual([0, 0]);
        const rank = ranks(visual).find((one) => {
            point(visual, onText(visual, ".pm-list", String(one)));
            return guests() > 0;
        });
        expect(rank).toBeDefined();
        expect([guests() <= 9, rings(visual).length]).toEqual([true, 1]);
        leave(visual);
        expect(guests()).toBe(0);
    });

    it("tells all that is known of it, with its row for the host", () => {
        const visual = mountRisks();
        point(visual, onBubble(visual, "R-01"));
        const told = tooltip(visual);
        expect(told?.items[0].header).toBe("R-01 A key supplier fails");
        expect(told?.keys).toEqual(rowsOf(visual, 1));
        for (const words of ["Possible × Severe (Unacceptable)", "Likely × Severe", "Unlikely × Major (Tolerable)", "Worse than in the previous period", "Above appetite", "2.4 M€", "supplier", "A. Martin", "Sign with a second supplier, due May 20, 2026, overdue", "1 open, 1 overdue, 1 done", "May 8, 2026", "Alpha"]) expect(told?.text).toContain(words);
    });

    it("tells of a cell, of a total, of a group and of the whole", () => {
        const visual = mountRisks();
        point(visual, onCell(visual, 2, 4));
        expect([tooltip(visual)?.items[0].header, tooltip(visual)?.keys]).toEqual(["Unlikely × Major", rowsOf(visual, 2, 6)]);
        for (const words of ["within appetite", "Unlikely (5–20 %)", "Major (1–5 M€)", "2 risks, 0.68 M€", "R-02 Data leaks during migration"]) expect(tooltip(visual)?.text).toContain(words);
        point(visual, onText(visual, ".pm-matrix", "3 · 0.72 M€"));
        expect([tooltip(visual)?.items[0].header, tooltip(visual)?.keys]).toEqual(["Likelihood · Unlikely", rowsOf(visual, 2, 4, 6)]);
        point(visual, onText(visual, ".pm-asides", "1 occurred"));
        expect([tooltip(visual)?.items[0].header, tooltip(visual)?.keys]).toEqual(["1 occurred", rowsOf(visual, 12)]);
        const [first] = words(visual, ".pm-headline");
        point(visual, onText(visual, ".pm-headline", first));
        expect([tooltip(visual)?.items[0].header, tooltip(visual)?.keys]).toEqual(["All risks", []]);
        for (const words of ["8 risks, 4.54 M€", "96 %", "overdue actions"]) expect(tooltip(visual)?.text).toContain(words);
    });

    it("tells why a row is not drawn", () => {
        const visual = mountRisks();
        click(visual, onText(visual, ".pm-asides", "1 outside the scales"));
        point(visual, onText(visual, ".pm-list", "Scored on another scale"));
        expect(tooltip(visual)?.text).toContain("Its score is not on the scale");
    });

    it("tells nothing of the background, and has fields of its own where they are bound", () => {
        const visual = mountRisks();
        point(visual, background(visual));
        expect(tooltip(visual)).toBeUndefined();
        const own = mountRisks({ dataset: { columns: [...nineRisks.columns, { name: "Committee", type: "text", roles: ["tooltips"] }], rows: nineRisks.rows.map((row) => [...row, "Audit"]) } });
        point(own, onBubble(own, "R-03"));
        expect(tooltip(own)?.text).toContain("Audit");
        expect(cards(own).map(({ uid }) => uid)).toContain("tooltips-card");
    });
});
