import { press } from "./keys";
import { cellPlace, click, drag, labelPlace, type Place } from "./pointer";
import { answered, keysOfRows, selected } from "./selected";
import { month, table } from "./tables";
import { mount, type Mounted } from "./visualBuilder";

const dataset = table(["directorate", "project", "month", "status"], [
    ["North", "A", month(1), 1], ["North", "A", month(2), 2], ["North", "B", month(1), 3], ["South", "C", month(2), 4],
]);

describe("a rectangle that is drawn with the button held", () => {
    const places = (visual: Mounted, ...cells: readonly (readonly [string, string])[]): Place[] => cells.map(([row, column]) => cellPlace(visual, row, column));
    const rectangle = ({ element }: Mounted): Element | null => element.querySelector(".pm-rectangle");

    it("selects its cells, from whichever corner, and the click that ends it selects nothing else", async () => {
        for (const corners of [[["North", "Jan"], ["B", "Jan"]], [["B", "Jan"], ["North", "Jan"]]] as const) {
            const visual = mount({ dataset });
            drag(visual, places(visual, ...corners));
            await answered();
            expect(selected(visual)).toEqual(keysOfRows(visual, 0, 2));
            expect(rectangle(visual)).toBeNull();
        }
        const visual = mount({ dataset });
        drag(visual, places(visual, ["A", "Jan"], ["A", "Feb"]));
        await answered();
        expect(selected(visual)).toEqual(keysOfRows(visual, 0, 1));
        click(visual, cellPlace(visual, "B", "Jan"));
        await answered();
        expect(selected(visual)).toEqual(keysOfRows(visual, 2));
    });

    it("is seen around the cells that it would select, in the colour of the text", () => {
        const visual = mount({ dataset });
        const [from, to] = places(visual, ["A", "Jan"], ["South", "Feb"]);
        const send = (kind: string, { x, y }: Place): boolean => visual.svg.dispatchEvent(new PointerEvent(kind, { clientX: x, clientY: y, pointerType: "mouse", button: 0, buttons: 1, bubbles: true }));
        send("pointerdown", from);
        send("pointermove", from);
        expect(rectangle(visual)).toBeNull();
        send("pointermove", to);
        const box = rectangle(visual)!.getBoundingClientRect();
        for (const { x, y } of [from, to]) expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBeTrue();
        expect(rectangle(visual)!.getAttribute("stroke")).toBe("#252423");
        visual.svg.dispatchEvent(new PointerEvent("pointercancel"));
        expect(rectangle(visual)).toBeNull();
        expect(visual.report.log.of("selection")).toEqual([]);
    });

    it("goes when the button was let go of elsewhere", () => {
        const visual = mount({ dataset });
        const [from, to] = places(visual, ["A", "Jan"], ["South", "Feb"]);
        const send = (kind: string, { x, y }: Place, buttons: number): boolean => visual.svg.dispatchEvent(new PointerEvent(kind, { clientX: x, clientY: y, pointerType: "mouse", button: 0, buttons, bubbles: true }));
        send("pointerdown", from, 1);
        send("pointermove", to, 1);
        send("pointermove", from, 0);
        expect(rectangle(visual)).toBeNull();
    });

    it("goes on with the keyboard from where it began", async () => {
        const visual = mount({ dataset });
        visual.scroller.focus();
        drag(visual, places(visual, ["A", "Jan"], ["A", "Feb"]));
        await answered();
        press(visual, "Shift+ArrowDown");
        await answered();
        expect(selected(visual)).toEqual(keysOfRows(visual, 0, 1, 2));
    });

    it("is none with a finger, on headers, or in a report without interactions", async () => {
        for (const options of [{ pointerType: "touch" }, {}, { allowInteractions: false }] as const) {
            const visual = mount({ dataset, ...("allowInteractions" in options ? options : {}) });
            const corners = Object.keys(options).length === 0 ? [labelPlace(visual, "A"), labelPlace(visual, "B")] : places(visual, ["A", "Jan"], ["B", "Jan"]);
            const send = (kind: string, { x, y }: Place): boolean => visual.svg.dispatchEvent(new PointerEvent(kind, { clientX: x, clientY: y, pointerType: "mouse", button: 0, buttons: 1, bubbles: true, ...options }));
            send("pointerdown", corners[0]);
            send("pointermove", corners[1]);
            expect(rectangle(visual)).toBeNull();
            send("pointerup", corners[1]);
            await answered();
            expect(selected(visual)).toEqual([]);
        }
    });
});
