import { updateType } from "../../../playground/host";
import { large } from "./tables";
import { mount, mountOnly, type Mounted } from "./visualBuilder";

const ROWS = 70_000;

interface Step {
    readonly rows: number;
    readonly notices: string;
    readonly ends: readonly string[];
}

/** What stands on the visual's face after each window of rows. */
async function windowsOf(visual: Mounted): Promise<Step[]> {
    const steps: Step[] = [];
    for (let before = -1; before !== visual.report.rowsLoaded();) {
        before = visual.report.rowsLoaded();
        steps.push({ rows: before, notices: visual.notices(), ends: visual.report.log.renderings().slice(-2) });
        await visual.report.settled();
    }
    return steps;
}

/** Shows each update's notice as it was when the update had been drawn. */
function recorded(options: Parameters<typeof mount>[0]): { readonly visual: Mounted; readonly faces: string[] } {
    const faces: string[] = [];
    const holder: { visual?: Mounted } = {};
    const visual = holder.visual = mount({ ...options, onEvent: (event) => {
        if (event.kind === "rendering" && event.state === "finished") faces.push(document.querySelector(".pm-notices")?.textContent ?? "");
    } });
    return { visual, faces };
}

describe("seventy thousand rows", () => {
    it("come window by window, with a notice while more are on their way and none at the end", async () => {
        const { visual, faces } = recorded({ dataset: large(ROWS) });
        const steps = await windowsOf(visual);
        expect(visual.report.rowsLoaded()).toBe(ROWS);
        expect(faces.map((face) => /^([\d,]+) rows so far; more are on their way/.exec(face)?.[1])).toEqual(["30,000", "60,000", undefined]);
        expect(faces.at(-1)).toBe("");
        expect(steps.every(({ ends }) => ends.join() === "started,finished")).toBeTrue();
        expect(visual.report.log.renderings().length).toBe(6);
    });

    it("are asked for once per window, together with those that are here", async () => {
        const { visual } = recorded({ dataset: large(ROWS) });
        await windowsOf(visual);
        const asked = visual.report.log.of("request").filter(({ name }) => name === "fetchMoreData");
        expect(asked.map(({ detail }) => detail)).toEqual([{ aggregate: true }, { aggregate: true }]);
    });

    it("are not asked for again by a resize while they are on their way", () => {
        const { visual } = recorded({ dataset: large(ROWS) });
        visual.resize({ width: 700, height: 400 });
        expect(visual.report.log.of("request").filter(({ name }) => name === "fetchMoreData").length).toBe(1);
        expect(visual.notices()).toContain("more are on their way");
    });

    it("are asked for too where the first that is heard of them is a resize", () => {
        const visual = mountOnly({ dataset: large(ROWS) });
        visual.report.update(updateType.resize);
        expect(visual.report.log.of("request").filter(({ name }) => name === "fetchMoreData").length).toBe(1);
        expect(visual.notices()).toContain("more are on their way");
    });

    it("can all be scrolled to", async () => {
        const { visual } = recorded({ dataset: large(ROWS) });
        await windowsOf(visual);
        await visual.scrollTo(0, visual.scroller.scrollHeight - visual.scroller.clientHeight);
        expect(visual.rowLabels().at(-1)).toBe("P6999");
        expect(visual.word("P6999", "Jan")).toBe("Rain");
    });

    it("leave a person where they scrolled to while more came", async () => {
        const { visual } = recorded({ dataset: large(ROWS) });
        const scrolled = visual.scrollTo(0, 3000);
        await scrolled;
        const [first] = visual.rowLabels();
        await windowsOf(visual);
        expect(visual.rowLabels()[0]).toBe(first);
    });
});

describe("more rows than the host sends", () => {
    const limits = { window: 100, ceiling: 250 };

    it("are told on the visual's face, with the number that is shown and what to do", async () => {
        const { visual, faces } = recorded({ dataset: large(1000), limits });
        await windowsOf(visual);
        expect(visual.report.rowsLoaded()).toBe(250);
        expect(faces.length).toBe(3);
        expect(visual.notices()).toContain("Only the first 250 rows are shown");
        expect(visual.notices()).toContain("Filter");
    });

    it("are told in French with French digits", async () => {
        const { visual } = recorded({ dataset: large(3000), limits: { window: 1000, ceiling: 2000 }, locale: "fr-FR" });
        await windowsOf(visual);
        expect(visual.notices().replace(/\s/g, " ")).toContain("Seules les 2 000 premières lignes sont affichées");
    });

    it("are still told after a resize and a change of settings", async () => {
        const { visual } = recorded({ dataset: large(1000), limits });
        await windowsOf(visual);
        visual.resize({ width: 900, height: 500 });
        visual.report.setObjects({ legend: { show: false } });
        expect(visual.notices()).toContain("Only the first 250 rows are shown");
    });

    it("are told on a small tile too", async () => {
        const { visual } = recorded({ dataset: large(1000), limits, viewport: { width: 300, height: 200 } });
        await windowsOf(visual);
        expect(visual.notices()).toContain("Only the first 250 rows");
    });

    it("are no longer told once a filter leaves fewer", async () => {
        const { visual } = recorded({ dataset: large(1000), limits });
        await windowsOf(visual);
        visual.report.setDataset(large(50));
        expect(visual.notices()).toBe("");
    });
});
