import { drawnRows } from "./drawnCells";
import { history, large, table } from "./tables";
import { all, attribute, mount, type Mounted, one } from "./visualBuilder";

const MANY = 30_000;
const SHAPES = "rect, path, text, tspan";

/** The word for row r of `large` by its own rule, not by the visual's. */
const WORDS = ["Sun", "Cloudy", "Rain", "Storm"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct"];

/** Compares each cell in sight that belongs to a project with the data; returns how many there were. */
function checkProjects(visual: Mounted): number {
    const words = new Map(visual.legend().map(({ icon, label }) => [icon, label]));
    const projects = visual.cells().filter(({ row }) => row.startsWith("P"));
    for (const { row, column, iconPath } of projects) {
        const at = Number(row.slice(1)) * 10 + MONTHS.indexOf(column);
        expect(words.get(iconPath)).withContext(`${row} ${column}`).toBe(WORDS[at % 4]);
    }
    return projects.length;
}

/** A grid of rows and columns where the status tells the place. */
const grid = (rows: number, columns: number): ReturnType<typeof table> => table(["project", "dimension", "status"],
    Array.from({ length: rows * columns }, (_, at) => [`R${Math.floor(at / columns)}`, `C${at % columns}`, 1 + (Math.floor(at / columns) * 3 + at % columns) % 4]));

function checkGrid(visual: Mounted): number {
    const words = new Map(visual.legend().map(({ icon, label }) => [icon, label]));
    const cells = visual.cells();
    for (const { row, column, iconPath } of cells) {
        const status = (Number(row.slice(1)) * 3 + Number(column.slice(1))) % 4;
        expect(words.get(iconPath)).withContext(`${row} ${column}`).toBe(WORDS[status]);
    }
    return cells.length;
}

/** Where the cells may be seen, on the page. */
function paneOf(visual: Mounted): DOMRect {
    const box = visual.svg.getBoundingClientRect();
    const [x, y, width, height] = ["x", "y", "width", "height"].map((name) => Number(attribute(one(visual.element, ".pm-body"), name)));
    return new DOMRect(box.x + x, box.y + y, width, height);
}

/** Rows whose top lies above the foot of the pane and whose foot lies below its top. */
function rowsInPane(visual: Mounted): string[] {
    const pane = paneOf(visual);
    return drawnRows(visual.element).filter(({ element }) => {
        const box = element.getBoundingClientRect();
        return box.bottom > pane.top && box.top < pane.bottom;
    }).map(({ label }) => label);
}

describe("thirty thousand rows", () => {
    it("put only what is in sight on the page", () => {
        const visual = mount({ dataset: large(MANY) });
        expect(visual.rowLabels().length).toBeLessThan(20);
        expect(all(visual.element, SHAPES).length).toBeLessThan(1200);
        expect(checkProjects(visual)).toBeGreaterThan(80);
    });

    it("are all reached by scrolling down, each cell showing its own datum", async () => {
        const visual = mount({ dataset: large(MANY) });
        const height = visual.scroller.scrollHeight;
        for (const share of [0.1, 0.5003, 0.75, 0.31, 1]) {
            await visual.scrollTo(0, Math.floor((height - visual.scroller.clientHeight) * share));
            expect(checkProjects(visual)).withContext(`at ${share}`).toBeGreaterThan(80);
            expect(all(visual.element, SHAPES).length).toBeLessThan(1200);
        }
        expect(visual.rowLabels().at(-1)).toBe("P2999");
    });

    it("take ever the same room on the page, however long one scrolls", async () => {
        const visual = mount({ dataset: large(MANY) });
        const counts: number[] = [];
        for (let step = 1; step <= 12; step += 1) {
            await visual.scrollTo(0, step * 4321);
            counts.push(all(visual.element, SHAPES).length);
        }
        expect(Math.max(...counts)).toBeLessThan(1.3 * Math.min(...counts));
    });

    it("show every row of the pane and none beside it", async () => {
        const visual = mount({ dataset: large(MANY) });
        for (const y of [0, 1, 13, 1007, 500_003]) {
            await visual.scrollTo(0, y);
            expect(rowsInPane(visual).length).toBeGreaterThanOrEqual(visual.rowLabels().length - 1);
            const pane = paneOf(visual);
            const boxes = drawnRows(visual.element).map(({ element }) => element.getBoundingClientRect());
            expect(Math.min(...boxes.map(({ top }) => top))).toBeLessThanOrEqual(pane.top + 3);
            expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeGreaterThanOrEqual(pane.bottom - 3);
        }
    });
});

describe("many columns", () => {
    it("put only those in sight on the page, each cell showing its own datum", async () => {
        const visual = mount({ dataset: grid(12, 400) });
        for (const x of [0, 1, 33, 4000, 7001, 20, 100_000]) {
            await visual.scrollTo(Math.min(x, visual.scroller.scrollWidth - visual.scroller.clientWidth), 0);
            expect(checkGrid(visual)).withContext(`at ${x}`).toBeGreaterThan(100);
            expect(visual.columnLabels().length).toBeLessThan(30);
        }
        expect(visual.columnLabels().at(-1)).toBe("C399");
    });

    it("scroll together with rows", async () => {
        const visual = mount({ dataset: grid(150, 150) });
        for (const [x, y] of [[1000, 1000], [1017, 1031], [5, 2000], [3000, 7]]) {
            await visual.scrollTo(x, y);
            expect(checkGrid(visual)).withContext(`at ${x}, ${y}`).toBeGreaterThan(100);
        }
    });

    it("keep the headers of the rows in place", async () => {
        const visual = mount({ dataset: grid(5, 400) });
        const left = (): number => visual.labelOfRow("R0").getBoundingClientRect().left;
        const before = left();
        await visual.scrollTo(3000, 0);
        expect(left()).toBe(before);
    });
});

describe("the scroll container", () => {
    it("offers no scrolling where everything fits", () => {
        const { scroller } = mount({ dataset: grid(4, 4) });
        expect(scroller.scrollHeight).toBe(scroller.clientHeight);
        expect(scroller.scrollWidth).toBe(scroller.clientWidth);
    });

    it("offers no scrolling sideways where only rows are too many", () => {
        const { scroller } = mount({ dataset: grid(100, 4) });
        expect(scroller.scrollHeight).toBeGreaterThan(scroller.clientHeight);
        expect(scroller.scrollWidth).toBe(scroller.clientWidth);
    });

    it("offers no scrolling downwards where only columns are too many", () => {
        const { scroller } = mount({ dataset: grid(4, 100) });
        expect(scroller.scrollWidth).toBeGreaterThan(scroller.clientWidth);
        expect(scroller.scrollHeight).toBe(scroller.clientHeight);
    });

    it("shows the last row and the last column whole at the end of its way", async () => {
        const visual = mount({ dataset: grid(100, 100) });
        await visual.scrollTo(visual.scroller.scrollWidth - visual.scroller.clientWidth, visual.scroller.scrollHeight - visual.scroller.clientHeight);
        const pane = paneOf(visual);
        const { middle } = visual.cell("R99", "C99");
        const before = visual.cell("R98", "C98").middle;
        expect(middle.y + (middle.y - before.y) / 2).toBeLessThanOrEqual(pane.bottom + 0.5);
        expect(middle.x + (middle.x - before.x) / 2).toBeLessThanOrEqual(pane.right + 0.5);
    });

    it("covers no part of the picture with its bars", () => {
        const { scroller, svg } = mount({ dataset: grid(100, 100) });
        const box = svg.getBoundingClientRect();
        const frame = scroller.getBoundingClientRect();
        expect(box.right).toBeLessThanOrEqual(frame.left + scroller.clientWidth + 0.5);
        expect(box.bottom).toBeLessThanOrEqual(frame.top + scroller.clientHeight + 0.5);
    });

    it("stays where it is when the same data come again", async () => {
        const visual = mount({ dataset: large(3000) });
        await visual.scrollTo(0, 2000);
        const rows = visual.rowLabels();
        visual.report.update();
        expect(visual.scroller.scrollTop).toBe(2000);
        expect(visual.rowLabels()).toEqual(rows);
    });

    it("comes back to what there is when fewer rows come", async () => {
        const visual = mount({ dataset: large(3000) });
        await visual.scrollTo(0, 5000);
        visual.report.setDataset(large(20));
        expect(visual.rowLabels()).toEqual(["D0", "P0", "P1"]);
        expect(checkProjects(visual)).toBe(20);
    });
});

describe("rows that stay", () => {
    const elements = (visual: Mounted): Map<string, SVGGElement> => new Map(drawnRows(visual.element).map(({ label, element }) => [label, element]));

    /** How many rows are in both, and whether each of them is the very same element. */
    function kept(before: ReadonlyMap<string, SVGGElement>, after: ReadonlyMap<string, SVGGElement>): number {
        const both = [...before].filter(([label]) => after.has(label));
        expect(both.every(([label, element]) => after.get(label) === element)).toBeTrue();
        return both.length;
    }

    it("keep their elements when equal data come in new arrays", () => {
        const visual = mount({ dataset: large(300) });
        const before = elements(visual);
        visual.report.setDataset(large(300));
        expect(kept(before, elements(visual))).toBe(before.size);
    });

    it("keep their elements when one scrolls", async () => {
        const visual = mount({ dataset: large(3000) });
        const before = elements(visual);
        await visual.scrollTo(0, 60);
        expect(kept(before, elements(visual))).toBeGreaterThan(5);
    });

    it("keep their elements when the size changes", () => {
        const visual = mount({ dataset: large(3000) });
        const before = elements(visual);
        visual.resize({ width: 500, height: 300 });
        expect(kept(before, elements(visual))).toBeGreaterThan(4);
        expect(checkProjects(visual)).toBeGreaterThan(20);
    });

    it("keep their elements when other rows come and go around them", () => {
        const visual = mount({ dataset: table(["project", "status"], [["A", 1], ["B", 2], ["C", 3]]) });
        const before = elements(visual);
        visual.report.setDataset(table(["project", "status"], [["New", 1], ["C", 4], ["A", 2]]));
        expect(visual.rowLabels().sort()).toEqual(["A", "C", "New"]);
        expect(kept(before, elements(visual))).toBe(2);
        expect([visual.word("A", "Weather"), visual.word("C", "Weather")]).toEqual(["Cloudy", "Storm"]);
    });

    it("leave the container that a person scrolls in place", () => {
        const visual = mount({ dataset: large(300) });
        visual.scroller.focus();
        visual.report.setDataset(large(300));
        expect(document.activeElement).toBe(visual.scroller);
    });
});

describe("the first sight of a history", () => {
    const months = (count: number): number[] => Array<number>(count).fill(1);
    const small = { width: 320, height: 240 };

    it("has the present at its right edge where not all periods have room", () => {
        const visual = mount({ dataset: history({ A: months(20) }), viewport: small });
        expect(visual.scroller.scrollLeft).toBeGreaterThan(0);
        expect(visual.columnLabels().at(-1)).toBe("Aug");
    });

    it("passes over periods that nobody has rated yet", () => {
        const visual = mount({ dataset: history({ A: [...months(12), "missing", "missing", "missing"] }), viewport: small });
        expect(visual.columnLabels().at(-1)).toBe("Dec");
    });

    it("is no more than the first: an update leaves the reader where she went", async () => {
        const visual = mount({ dataset: history({ A: months(20) }), viewport: small });
        await visual.scrollTo(0, 0);
        visual.report.update();
        expect(visual.scroller.scrollLeft).toBe(0);
        expect(visual.columnLabels()[0]).toBe("Jan");
    });

    it("stays so through its own scroll: months that come in later stand at the right edge too", async () => {
        const visual = mount({ dataset: history({ A: months(20) }), viewport: small });
        await new Promise((resolve) => visual.scroller.addEventListener("scroll", resolve, { once: true }));
        visual.report.setDataset(history({ A: months(24) }));
        expect(visual.columnLabels().at(-1)).toBe("Dec");
    });

    it("begins with the first of dimensions", () => {
        const dataset = table(["project", "dimension", "status"], Array.from({ length: 20 }, (_, at) => ["A", `Dimension ${at}`, 1]));
        expect(mount({ dataset, viewport: small }).scroller.scrollLeft).toBe(0);
    });
});
