import * as fc from "fast-check";
import { expectAlways } from "../domain/property";
import { portfolio } from "./tables";
import { mount, type Mounted } from "./visualBuilder";

const dataset = portfolio({ "North/A": 1, "North/B": 2, "South/C": 3 });
const fold = (visual: Mounted, row: string): void => {
    const box = visual.chevron(row).getBoundingClientRect();
    visual.svg.dispatchEvent(new MouseEvent("click", { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2, bubbles: true }));
};

describe("the groups that a reader turned over", () => {
    it("are kept in the report, and stand so for whoever opens it next", async () => {
        const visual = mount({ dataset });
        fold(visual, "North");
        await visual.report.settled();
        expect(visual.rowLabels()).toEqual(["North", "South", "C"]);
        const next = mount({ dataset, stored: visual.report.stored() });
        expect(next.rowLabels()).toEqual(["North", "South", "C"]);
    });

    it("follow a bookmark, there and back", async () => {
        const visual = mount({ dataset });
        const before = visual.report.stored();
        fold(visual, "North");
        await visual.report.settled();
        const folded = visual.report.stored();
        visual.report.setStored(before);
        expect(visual.rowLabels()).toEqual(["North", "A", "B", "South", "C"]);
        visual.report.setStored(folded);
        expect(visual.rowLabels()).toEqual(["North", "South", "C"]);
    });

    it("are forgotten when all stand again as the author left them", async () => {
        const visual = mount({ dataset });
        fold(visual, "North");
        fold(visual, "North");
        await visual.report.settled();
        expect(visual.report.objects()).toEqual({ state: { turned: "" } } as never);
        expect(visual.rowLabels()).toEqual(["North", "A", "B", "South", "C"]);
    });

    it("stay over an update of a host that keeps nothing, and are not kept where a report may not be changed", async () => {
        const visual = mount({ dataset, wrap: (host) => ({ ...host, persistProperties: () => undefined }) });
        fold(visual, "North");
        visual.report.update();
        expect(visual.rowLabels()).toEqual(["North", "South", "C"]);
        const fixed = mount({ dataset, allowInteractions: false });
        fold(fixed, "South");
        await fixed.report.settled();
        expect(fixed.rowLabels()).toEqual(["North", "A", "B", "South"]);
        expect(fixed.report.objects()).toEqual({});
    });

    it("are none where the report holds anything else", () => {
        const visual = mount({ dataset });
        expectAlways(fc.property(fc.oneof(fc.anything(), fc.string(), fc.json()), (turned) => {
            visual.report.setObjects({ state: { turned } } as never);
            return visual.rowLabels().length === 5 && visual.message() === undefined;
        }), 50);
    });
});
