import { click, labelPlace } from "./pointer";
import { large, portfolio } from "./tables";
import { mount, one, type Mounted } from "./visualBuilder";

const STILL = ["exportReportHost", "dashboardHost"] as const;

/** The rows and columns that a person sees whole, and those seen in part. */
function seen({ element }: Mounted, selector: string, side: "x" | "y"): { readonly whole: number; readonly cut: number } {
    const pane = one(element, ".pm-body").getBoundingClientRect();
    const boxes = Array.from(element.querySelectorAll(selector), (part) => part.getBoundingClientRect());
    const middles = boxes.map((box) => (side === "y" ? [box.top, box.bottom] : [box.left, box.right]));
    const [from, to] = side === "y" ? [pane.top, pane.bottom] : [pane.left, pane.right];
    const whole = middles.filter(([start, end]) => start >= from - 0.5 && end <= to + 0.5).length;
    return { whole, cut: middles.length - whole };
}

describe("a picture that nobody can scroll", () => {
    for (const environment of STILL) {
        it(`shows whole rows and says how many others there are (${environment})`, () => {
            const visual = mount({ environment, dataset: large(2000), objects: { rows: { startExpanded: true } } });
            const { whole, cut } = seen(visual, ".pm-rowheader text", "y");
            expect(cut).toBe(0);
            expect(whole).toBeGreaterThan(3);
            const hidden = Number(/(\d+) rows? do(?:es)? not fit/.exec(visual.notices())?.[1]);
            // 20 directorates, 200 projects.
            expect(hidden + whole).toBe(220);
        });
    }

    it("shows the latest months where not all fit, whole, and says how many others there are", () => {
        const visual = mount({ environment: "exportReportHost", dataset: large(100), viewport: { width: 300, height: 260 } });
        const shown = visual.columnLabels();
        expect(shown.at(-1)).toBe("Oct");
        expect(shown.length).toBeLessThan(10);
        expect(visual.notices()).toContain(`${10 - shown.length} columns do not fit in this picture.`);
        expect(seen(visual, ".pm-column", "x").cut).toBe(0);
    });

    it("says so in French", () => {
        expect(mount({ environment: "dashboardHost", dataset: large(2000), locale: "fr-FR" }).notices()).toMatch(/lignes ne tiennent pas dans cette image/);
    });

    it("says nothing where everything fits, and nothing in a report, where one can scroll", () => {
        expect(mount({ environment: "exportReportHost", dataset: portfolio({ "North/A": 1 }) }).notices()).toBe("");
        expect(mount({ environment: "web", dataset: large(2000) }).notices()).toBe("");
    });

    it("has no bars, in a report they are there", () => {
        const bars = ({ scroller }: Mounted): number => scroller.offsetWidth - scroller.clientWidth;
        expect(bars(mount({ environment: "exportReportHost", dataset: large(2000) }))).toBe(0);
        expect(bars(mount({ environment: "web", dataset: large(2000) }))).toBeGreaterThan(0);
    });

    it("shows what a person chose in the report: the groups that are closed, and the order of the rows", async () => {
        const dataset = portfolio({ "North/A": 1, "North/B": 4, "South/C": 2, "South/D": 3 });
        const report = mount({ dataset, objects: { rows: { sort: "worstFirst" } } });
        const box = report.chevron("South").getBoundingClientRect();
        click(report, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
        await report.report.settled();
        const page = mount({ environment: "exportReportHost", dataset, stored: report.report.stored() });
        expect(page.rowLabels()).toEqual(["North", "B", "A", "South"]);
    });

    it("neither selects nor saves anything", async () => {
        const visual = mount({ environment: "dashboardHost", dataset: portfolio({ "North/A": 1, "North/B": 4 }) });
        click(visual, labelPlace(visual, "North"));
        await new Promise((resolve) => setTimeout(resolve));
        expect(visual.report.log.of("selection")).toEqual([]);
        expect(visual.element.querySelector(".pm-export")).toBeNull();
    });

    it("is a report like any other where a host does not say where it is", () => {
        const visual = mount({ dataset: large(2000), wrap: (host) => ({ ...host, hostEnv: undefined }) as unknown as typeof host });
        expect(visual.notices()).toBe("");
    });
});
