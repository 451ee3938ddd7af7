import { background, cellPlace, click, contextMenu, labelPlace } from "./pointer";
import { answered, idOf, keysOfRows, selected } from "./selected";
import { large, month, portfolio, table } from "./tables";
import { mount, type Mounted, type MountOptions } from "./visualBuilder";

const dataset = table(["directorate", "project", "month", "status"], [
    ["North", "A", month(1), 1], ["North", "A", month(2), 2], ["North", "B", month(1), 3], ["South", "C", month(2), 4],
]);

const dimmed = (visual: Mounted): string[] => visual.cells().filter((cell) => cell.dimmed).map(({ row, column }) => `${row} ${column}`);

describe("a click", () => {
    it("on a cell selects its row of data by the identity that the host builds", async () => {
        const visual = mount({ dataset });
        click(visual, cellPlace(visual, "A", "Feb"));
        await answered();
        expect(selected(visual)).toEqual(keysOfRows(visual, 1));
        expect(visual.report.selection.ids()[0].equals(idOf(visual, 1))).toBeTrue();
    });

    it("on a group's cell selects all that lies below it in that column", async () => {
        const visual = mount({ dataset });
        click(visual, cellPlace(visual, "North", "Jan"));
        await answered();
        expect(selected(visual)).toEqual(keysOfRows(visual, 0, 2));
    });

    it("on a row's label selects the row in every column", async () => {
        const visual = mount({ dataset });
        click(visual, labelPlace(visual, "A"));
        await answered();
        expect(selected(visual)).toEqual(keysOfRows(visual, 0, 1));
    });

    it("on a cell of a folded group selects the members that are out of sight", async () => {
        const visual = mount({ dataset, objects: { view: { openLevels: 1 } } });
        click(visual, cellPlace(visual, "North", "Jan"));
        await answered();
        expect(selected(visual)).toEqual(keysOfRows(visual, 0, 2));
    });

    it("replaces what was selected, and with Ctrl or Command adds to it", async () => {
        const visual = mount({ dataset });
        click(visual, cellPlace(visual, "A", "Jan"));
        await answered();
        click(visual, cellPlace(visual, "C", "Feb"));
        await answered();
        expect(selected(visual)).toEqual(keysOfRows(visual, 3));
        click(visual, cellPlace(visual, "A", "Jan"), { ctrlKey: true });
        await answered();
        click(visual, cellPlace(visual, "B", "Jan"), { metaKey: true });
        await answered();
        expect(selected(visual)).toEqual(keysOfRows(visual, 0, 2, 3));
    });

    it("with Ctrl on a selected cell lets go of it", async () => {
        const visual = mount({ dataset });
        for (const ctrlKey of [false, true, true]) {
            click(visual, cellPlace(visual, "A", ctrlKey ? "Feb" : "Jan"), { ctrlKey });
            await answered();
        }
        expect(selected(visual)).toEqual(keysOfRows(visual, 0));
    });

    it("lets go of just what it selected before: a cell, a group, a whole row", async () => {
        const visual = mount({ dataset });
        for (const place of [cellPlace(visual, "A", "Jan"), cellPlace(visual, "North", "Jan"), labelPlace(visual, "A")]) {
            click(visual, place);
            await answered();
            expect(selected(visual).length).toBeGreaterThan(0);
            click(visual, place);
            await answered();
            expect(selected(visual)).toEqual([]);
        }
    });

    it("selects a group whole where one of its cells was selected, with Ctrl too", async () => {
        for (const ctrlKey of [false, true]) {
            const visual = mount({ dataset });
            click(visual, cellPlace(visual, "A", "Jan"));
            await answered();
            click(visual, cellPlace(visual, "North", "Jan"), { ctrlKey });
            await answered();
            expect(selected(visual)).toEqual(keysOfRows(visual, 0, 2));
        }
    });

    it("with Ctrl on a group that is selected whole lets go of it alone", async () => {
        const visual = mount({ dataset });
        click(visual, cellPlace(visual, "C", "Feb"));
        await answered();
        for (const expected of [[0, 2, 3], [3]]) {
            click(visual, cellPlace(visual, "North", "Jan"), { ctrlKey: true });
            await answered();
            expect(selected(visual)).toEqual(keysOfRows(visual, ...expected));
        }
    });

    it("on the background clears the selection and shows every cell again", async () => {
        const visual = mount({ dataset });
        click(visual, cellPlace(visual, "A", "Jan"));
        await answered();
        expect(dimmed(visual).length).toBeGreaterThan(0);
        click(visual, background(visual));
        await answered();
        expect(selected(visual)).toEqual([]);
        expect(dimmed(visual)).toEqual([]);
    });

    it("on a place without a report clears the selection", async () => {
        const visual = mount({ dataset });
        click(visual, cellPlace(visual, "A", "Jan"));
        await answered();
        click(visual, { x: cellPlace(visual, "A", "Feb").x, y: cellPlace(visual, "B", "Jan").y });
        await answered();
        expect(selected(visual)).toEqual([]);
    });

    it("finds its cell after scrolling, in both directions", async () => {
        const wide = table(["project", "dimension", "status"], Array.from({ length: 10_000 }, (_, at) => [`R${Math.floor(at / 100)}`, `C${at % 100}`, 1 + at % 4]));
        const visual = mount({ dataset: wide });
        await visual.scrollTo(1017, 1009);
        const { row, column, middle } = visual.cells()[30];
        click(visual, middle);
        await answered();
        expect(selected(visual)).toEqual(keysOfRows(visual, Number(row.slice(1)) * 100 + Number(column.slice(1))));
    });

    it("finds its cell where rows are sorted", async () => {
        const sorted = table(["project", "order", "month", "status"], [["A", 2, month(1), 4], ["B", 1, month(1), 1]]);
        const visual = mount({ dataset: sorted });
        click(visual, cellPlace(visual, "A", "Jan"));
        await answered();
        expect(selected(visual)).toEqual(keysOfRows(visual, 0));
    });
});

describe("what is selected", () => {
    it("stands out: every other cell steps back, and groups whose members are not all selected", async () => {
        const visual = mount({ dataset });
        click(visual, cellPlace(visual, "A", "Jan"));
        await answered();
        expect(dimmed(visual)).toEqual(["North Jan", "North Feb", "A Feb", "B Jan", "South Feb", "C Feb"]);
    });

    it("may come from a bookmark or another visual", () => {
        const visual = mount({ dataset });
        visual.report.selection.restore([idOf(visual, 3)]);
        expect(dimmed(visual)).toEqual(["North Jan", "North Feb", "A Jan", "A Feb", "B Jan"]);
        visual.report.selection.restore([]);
        expect(dimmed(visual)).toEqual([]);
    });

    it("stays so through an update with new arrays, a resize and a scroll", async () => {
        const visual = mount({ dataset: large(500) });
        visual.report.selection.restore([idOf(visual, 0)]);
        const before = dimmed(visual);
        expect(before.length).toBeGreaterThan(50);
        visual.report.setDataset(large(500));
        expect(dimmed(visual)).toEqual(before);
        visual.resize({ width: 700, height: 300 });
        expect(visual.cells().filter((cell) => !cell.dimmed).map(({ row, column }) => `${row} ${column}`)).toEqual(["P0 Jan"]);
        await visual.scrollTo(0, 400);
        expect(visual.cells().every((cell) => cell.dimmed)).toBeTrue();
    });

    it("dims stale cells, marks and coverage with their cells, and undims them", () => {
        const rich = table(["directorate", "project", "month", "status", "collected"], [
            ["G", "A", month(4), 1, new Date(2024, 0, 1)], ["G", "A", month(5), 4, month(5)], ["G", "B", month(4), null, null], ["G", "B", month(5), 2, month(5)],
        ]);
        const visual = mount({ dataset: rich });
        const picture = (): unknown => visual.cells().map(({ row, column, iconPath, trend, clock, coverage }) => ({ row, column, iconPath, trend, clock, coverage }));
        const before = picture();
        visual.report.selection.restore([idOf(visual, 3)]);
        expect(dimmed(visual)).toEqual(["G Apr", "G May", "A Apr", "A May", "B Apr"]);
        expect(picture()).toEqual(before);
        visual.report.selection.restore([]);
        expect(dimmed(visual)).toEqual([]);
        expect(picture()).toEqual(before);
    });
});

describe("the context menu", () => {
    it("of a cell is that of its data", () => {
        const visual = mount({ dataset });
        const place = cellPlace(visual, "B", "Jan");
        expect(contextMenu(visual, place)).toBeTrue();
        const [{ id, position }] = visual.report.log.of("contextMenu");
        expect(id?.equals(idOf(visual, 2))).toBeTrue();
        expect(position.x).toBeCloseTo(place.x, 0);
        expect(position.y).toBeCloseTo(place.y, 0);
    });

    it("of the background is that of nothing", () => {
        const visual = mount({ dataset });
        expect(contextMenu(visual, background(visual))).toBeTrue();
        expect(visual.report.log.of("contextMenu").map(({ id }) => JSON.stringify(id))).toEqual(["{}"]);
    });

    it("does not select", () => {
        const visual = mount({ dataset });
        contextMenu(visual, cellPlace(visual, "A", "Jan"));
        expect(visual.report.log.of("selection")).toEqual([]);
    });
});

describe("a report without interactions", () => {
    it("neither selects, nor clears, nor shows a menu", async () => {
        // A host that says no and yet would do it: the visual itself must hold back.
        const visual = mount({ dataset, wrap: (host) => Object.create(host, { hostCapabilities: { value: { allowInteractions: false } } }) as typeof host });
        click(visual, cellPlace(visual, "A", "Jan"));
        click(visual, background(visual));
        contextMenu(visual, cellPlace(visual, "A", "Jan"));
        await answered();
        expect(visual.report.log.events.filter(({ kind }) => kind === "selection" || kind === "contextMenu")).toEqual([]);
        expect(dimmed(visual)).toEqual([]);
    });

    it("is not supposed where a host says nothing of it", async () => {
        const visual = mount({ dataset, wrap: (host) => Object.create(host, { hostCapabilities: { value: undefined } }) as typeof host });
        click(visual, cellPlace(visual, "A", "Jan"));
        await answered();
        expect(selected(visual)).toEqual(keysOfRows(visual, 0));
    });
});

describe("a host that refuses a selection", () => {
    it("leaves the picture as it is, without an error", async () => {
        const refusing: MountOptions["wrap"] = (host) => Object.create(host, {
            createSelectionManager: {
                value: () => ({ ...host.createSelectionManager(), select: () => Promise.reject(new Error("no")), clear: () => Promise.reject(new Error("no")) }),
            },
        }) as typeof host;
        const visual = mount({ dataset, wrap: refusing });
        click(visual, cellPlace(visual, "A", "Jan"));
        click(visual, background(visual));
        await answered();
        expect(dimmed(visual)).toEqual([]);
    });
});

describe("selection ids", () => {
    /** A host that counts the ids that are asked of it. */
    function counted(options: MountOptions): { readonly visual: Mounted; readonly count: () => number } {
        let made = 0;
        const visual = mount({
            ...options,
            wrap: (host) => Object.create(host, {
                createSelectionIdBuilder: {
                    value: () => {
                        made += 1;
                        return host.createSelectionIdBuilder();
                    },
                },
            }) as typeof host,
        });
        return { visual, count: () => made };
    }

    it("are not made before one is needed: not by drawing, scrolling, resizing or new data", async () => {
        const { visual, count } = counted({ dataset: large(30_000) });
        await visual.scrollTo(0, 50_000);
        visual.resize({ width: 500, height: 300 });
        visual.report.setDataset(large(20_000));
        expect(count()).toBe(0);
    });

    it("are made for the rows of the cell alone, and once", async () => {
        const { visual, count } = counted({ dataset: large(30_000) });
        click(visual, cellPlace(visual, "P0", "Jan"));
        expect(count()).toBe(1);
        contextMenu(visual, cellPlace(visual, "P0", "Jan"));
        expect(count()).toBe(1);
        await answered();
        const inSight = visual.cells().length;
        expect(count()).toBeLessThan(inSight + 200);
    });

    it("are those of the data in sight after new data came", async () => {
        const visual = mount({ dataset: portfolio({ "G/A": 1, "G/B": 2 }) });
        click(visual, cellPlace(visual, "A", "Overall"));
        await answered();
        visual.report.setDataset(portfolio({ "G/B": 2, "G/A": 1 }));
        click(visual, cellPlace(visual, "B", "Overall"));
        await answered();
        expect(selected(visual)).toEqual(keysOfRows(visual, 0));
    });
});

describe("a click with Shift", () => {
    it("selects the rectangle of cells from the click before, rows between them too", async () => {
        const visual = mount({ dataset });
        click(visual, cellPlace(visual, "A", "Feb"));
        click(visual, cellPlace(visual, "B", "Jan"), { shiftKey: true });
        await answered();
        expect(selected(visual)).toEqual(keysOfRows(visual, 0, 1, 2));
        click(visual, cellPlace(visual, "A", "Jan"), { shiftKey: true });
        await answered();
        expect(selected(visual)).toEqual(keysOfRows(visual, 0, 1));
    });

    it("keeps a rectangle that is selected once more", async () => {
        const visual = mount({ dataset });
        for (let times = 0; times < 2; times += 1) {
            click(visual, cellPlace(visual, "A", "Feb"), { shiftKey: true });
            await answered();
            expect(selected(visual)).toEqual(keysOfRows(visual, 1));
        }
    });

    it("begins a rectangle where nothing was clicked before, and selects nothing where a report forbids it", async () => {
        const visual = mount({ dataset });
        click(visual, cellPlace(visual, "A", "Feb"), { shiftKey: true });
        await answered();
        expect(selected(visual)).toEqual(keysOfRows(visual, 1));
        const fixed = mount({ dataset, allowInteractions: false });
        click(fixed, cellPlace(fixed, "A", "Feb"), { shiftKey: true });
        await answered();
        expect(selected(fixed)).toEqual([]);
    });
});
