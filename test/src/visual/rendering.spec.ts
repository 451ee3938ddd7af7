import type { Table } from "../../../playground/host";
import { brokenAttributes } from "./sound";
import { history, large, table } from "./tables";
import { mount, mountOnly, type Mounted, type MountOptions } from "./visualBuilder";

const small = history({ Bridge: [1, 2], Tunnel: [3, 4] });
const none: Table = { columns: small.columns, rows: [] };
const emptyDataView = { metadata: { columns: [] } };
const badScale = { scale: { kind: "custom", customLevels: "Only one level" } };

/** A host of which one part throws as soon as it is asked for. */
function throwing(part: "colorPalette" | "createSelectionIdBuilder" | "fetchMoreData"): NonNullable<MountOptions["wrap"]> {
    return (host) => Object.create(host, {
        [part]: {
            get: () => {
                throw new Error(`${part} is not there`);
            },
        },
    }) as typeof host;
}

describe("every update ends exactly once", () => {
    const ends = (visual: Mounted): readonly string[] => visual.report.log.renderings();

    const paths: readonly (readonly [name: string, end: "finished" | "failed", send: () => Mounted])[] = [
        ["with data", "finished", () => mount({ dataset: small })],
        ["with a folded group", "finished", () => mount({ dataset: large(50), objects: { view: { openLevels: 1 } } })],
        ["without fields", "finished", () => mount()],
        ["without the status", "finished", () => mount({ dataset: table(["project", "month"], [["A", null]]) })],
        ["without a level", "finished", () => mount({ dataset: table(["month", "status"], [[null, 1]]) })],
        ["without rows", "finished", () => mount({ dataset: none })],
        ["with a scale of its own that cannot be used", "finished", () => mount({ dataset: small, objects: badScale })],
        ["without room", "finished", () => mount({ dataset: small, viewport: { width: 0, height: 0 } })],
        ["with a palette that throws", "failed", () => mount({ dataset: small, wrap: throwing("colorPalette") })],
        ["with more rows that cannot be asked for", "failed", () => mount({ dataset: large(50), limits: { window: 20 }, wrap: throwing("fetchMoreData") })],
    ];

    for (const [name, end, send] of paths) {
        it(`${name}: ${end}`, () => {
            expect(ends(send())).toEqual(["started", end]);
        });
    }

    const dataViews: readonly (readonly [name: string, views: unknown])[] = [
        ["no list of data views", undefined], ["null for the list", null], ["an empty list", []], ["an undefined data view", [undefined]],
        ["a null data view", [null]], ["a data view without metadata", [{}]], ["a data view without columns", [emptyDataView]],
        ["metadata without columns", [{ metadata: {} }]], ["null metadata", [{ metadata: null }]],
    ];

    for (const [name, views] of dataViews) {
        it(`with ${name}: finished, and the landing page shown`, () => {
            const visual = mountOnly();
            visual.send(views);
            expect(ends(visual)).toEqual(["started", "finished"]);
            expect(visual.message()?.[0]).toBe("Portfolio weather");
        });
    }

    it("for each window of rows that a host sends", async () => {
        const visual = mount({ dataset: large(50), limits: { window: 20 } });
        await visual.report.settled();
        await visual.report.settled();
        expect(visual.report.rowsLoaded()).toBe(50);
        expect(ends(visual)).toEqual(["started", "finished", "started", "finished", "started", "finished"]);
    });

    it("for each of many updates of different kinds", () => {
        const visual = mount({ dataset: small });
        visual.resize({ width: 300, height: 200 });
        visual.report.setObjects(badScale);
        visual.report.setObjects({});
        visual.report.setDataset(undefined);
        visual.report.setDataset(small);
        expect(ends(visual).length).toBe(12);
        expect(ends(visual).every((end, at) => end === (at % 2 === 0 ? "started" : "finished"))).toBeTrue();
    });
});

describe("after a failure", () => {
    const broken = { metadata: { columns: [{ roles: { levels: true, status: true } }] } };
    const failing = (): unknown => Object.defineProperty({ ...broken }, "categorical", {
        get: () => {
            throw new Error("the categories cannot be read");
        },
    });

    it("the reason stands on the face of the visual, with what to do", () => {
        const visual = mountOnly();
        visual.send([failing()]);
        const [title, line] = visual.message() ?? [];
        expect(title).toBe("The picture could not be drawn");
        expect(line).toContain("the categories cannot be read");
        expect(visual.report.log.of("rendering").at(-1)?.reason).toBe("the categories cannot be read");
    });

    it("the reason is said even where the host's colours are what failed", () => {
        const visual = mount({ dataset: small, wrap: throwing("colorPalette") });
        expect(visual.message()?.[1]).toContain("colorPalette is not there");
    });

    it("the old picture is out of sight, and the next good update draws again", () => {
        const visual = mount({ dataset: small });
        visual.send([failing()]);
        expect(getComputedStyle(visual.scroller).display).toBe("none");
        visual.report.update();
        expect(visual.message()).toBeUndefined();
        expect(getComputedStyle(visual.scroller).display).toBe("block");
        expect(visual.cells().length).toBe(4);
    });

    it("a very long reason is shortened", () => {
        const visual = mountOnly();
        visual.send([Object.defineProperty({ ...broken }, "categorical", {
            get: () => {
                throw new Error("x".repeat(100_000));
            },
        })]);
        expect(visual.message()?.[1].length).toBeLessThan(400);
    });
});

describe("a viewport of any size", () => {
    const sizes = [[0, 0], [0, 300], [300, 0], [1, 1], [9, 9], [24, 400], [400, 24], [-5, -5], [NaN, NaN], [NaN, 300], [0.4, 0.4]];

    for (const [width, height] of sizes) {
        it(`of ${width} by ${height} is drawn without a size that no browser takes`, () => {
            const visual = mount({ dataset: small });
            visual.send(visual.report.options().dataViews, { width, height });
            expect(visual.report.log.renderings()).toEqual(["started", "finished", "started", "finished"]);
            expect(brokenAttributes(visual.element)).toEqual([]);
        });
    }

    it("gives the picture back once there is room again", () => {
        const visual = mount({ dataset: small });
        visual.resize({ width: 0, height: 0 });
        expect(visual.cells()).toEqual([]);
        visual.resize({ width: 600, height: 300 });
        expect(visual.cells().length).toBe(4);
    });
});

describe("the message in place of a picture", () => {
    it("names what the visual is for, its fields and shows the four weathers, when it is new", () => {
        const visual = mount();
        expect(visual.message()?.[0]).toBe("Portfolio weather");
        expect(visual.message()?.slice(1).map((line) => line.split(":")[0])).toEqual(["Portfolio levels", "Columns", "Status", "Period (budget)", "Revised budget", "Actual", "Forecast", "Risk", "Residual likelihood", "Residual impact"]);
        const icons = Array.from(visual.element.querySelectorAll(".pm-message path"), (path) => path.getAttribute("d"));
        expect(new Set(icons).size).toBe(4);
    });

    it("names each field that is missing, and no other", () => {
        const lines = (dataset: Table): string[] => mount({ dataset }).message()?.slice(1).map((line) => line.split(":")[0]) ?? [];
        expect(lines(table(["project"], [["A"]]))).toEqual(["Status"]);
        expect(lines(table(["month", "status"], [[null, 1]]))).toEqual(["Portfolio levels"]);
        expect(lines(table(["month"], [[null]]))).toEqual(["Portfolio levels", "Status"]);
    });

    it("says that filters leave no row, and what to do", () => {
        const [title, line] = mount({ dataset: none }).message() ?? [];
        expect(title).toBe("No project to show");
        expect(line).toContain("filters");
    });

    it("says how many levels an own scale has and how many it may have", () => {
        const lineFor = (customLevels: string): string => mount({ dataset: small, objects: { scale: { kind: "custom", customLevels } } }).message()?.[1] ?? "";
        expect(lineFor("A")).toContain("1 level;");
        expect(lineFor("")).toContain("0 levels;");
        expect(lineFor("1;2;3;4;5;6;7;8")).toContain("8 levels;");
        expect(lineFor("A = x; B = y, X")).toContain("“x”");
    });

    it("is one line of the reader's own language", () => {
        expect(mount({ locale: "fr-FR" }).message()?.[0]).toBe("Météo du portefeuille");
        expect(mount({ dataset: none, locale: "fr-FR" }).message()?.[0]).toBe("Aucun projet à afficher");
    });
});
