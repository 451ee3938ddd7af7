import { marksDrawer } from "../../../../src/views/common/drawMarks";
import { type Mark, path, rect, text } from "../../../../src/views/common/marks";

function drawn(...pictures: readonly (readonly Mark[])[]): { readonly layer: SVGGElement; readonly elements: readonly (readonly Element[])[] } {
    const layer = document.createElementNS("http://www.w3.org/2000/svg", "g");
    const draw = marksDrawer(layer);
    const elements = pictures.map((marks) => {
        draw(marks);
        return [...layer.children];
    });
    return { layer, elements };
}

const square = (key: string, x: number, at: Mark["at"] = {}): Mark => rect(key, x, 0, 9, 9, at);

describe("marks", () => {
    it("are drawn in their order, each with its attributes and its text", () => {
        const { layer } = drawn([square("a", 1.23456), text("b", "<Ada>", 5, 6, { fill: "red" }), path("c", "M0 0", {})]);
        expect([...layer.children].map(({ tagName }) => tagName)).toEqual(["rect", "text", "path"]);
        expect([layer.children[0].getAttribute("x"), layer.children[1].getAttribute("fill"), layer.children[1].textContent, layer.children[2].getAttribute("d")]).toEqual(["1.23", "red", "<Ada>", "M0 0"]);
    });

    it("keep their elements from drawing to drawing, whatever their order", () => {
        const { elements: [before, after] } = drawn([square("a", 1), square("b", 2), square("c", 3)], [square("c", 3), square("a", 1), square("d", 4)]);
        expect([after[0] === before[2], after[1] === before[0], before.includes(after[2])]).toEqual([true, true, false]);
        expect(after.length).toBe(3);
    });

    it("are as a picture by itself would have them, whatever stood there before", () => {
        const first = [square("a", 1, { fill: "red", opacity: 0.5 }), text("b", "long words", 1, 2, { "text-anchor": "end" }), square("gone", 9)];
        const second = [square("a", 2, { stroke: "blue" }), text("b", "", 1, 3, {}), text("new", "here", 0, 0, {})];
        expect(drawn(first, second).layer.innerHTML).toBe(drawn(second).layer.innerHTML);
    });

    it("set nothing anew that stays the same", async () => {
        const layer = document.createElementNS("http://www.w3.org/2000/svg", "g");
        const draw = marksDrawer(layer);
        const marks = (x: number): readonly Mark[] => [square("a", 1), text("b", "words", x, 2, {})];
        draw(marks(1));
        const seen: string[] = [];
        const observer = new MutationObserver((records) => seen.push(...records.map(({ attributeName, type }) => attributeName ?? type)));
        observer.observe(layer, { attributes: true, childList: true, subtree: true, characterData: true });
        draw(marks(1));
        draw(marks(7));
        await Promise.resolve();
        observer.disconnect();
        expect(seen).toEqual(["x"]);
    });
});
