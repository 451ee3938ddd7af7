import * as fc from "fast-check";
import { gridAct, GridAct, GridPlace, GridShape, HEADER } from "../../../src/interaction/gridKeys";
import { expectAlways } from "../domain/property";

/** Row 0 is an open group of rows 1 and 2, row 3 a closed group, row 4 stands alone. */
const grid: GridShape = {
    rows: 5,
    columns: 4,
    page: 3,
    isOpen: (row) => (row === 0 ? true : row === 3 ? false : undefined),
    parentOf: (row) => (row === 1 || row === 2 ? 0 : HEADER),
};

function press(keys: string, at: GridPlace): GridAct | undefined {
    const parts = keys.split("+");
    return gridAct({ key: parts[parts.length - 1], ctrl: parts.includes("Ctrl"), shift: parts.includes("Shift") }, at, grid);
}

function after(keys: string, row: number, column: number): readonly number[] | string {
    const act = press(keys, { row, column });
    return act?.does === "move" ? [act.to.row, act.to.column] : act?.does ?? "nothing";
}

describe("the keys of a grid", () => {
    it("move by one cell, and stay within the grid and its headers", () => {
        expect([after("ArrowDown", 1, 1), after("ArrowUp", 1, 1), after("ArrowLeft", 1, 1), after("ArrowRight", 1, 1)]).toEqual([[2, 1], [0, 1], [1, 0], [1, 2]]);
        expect([after("ArrowUp", 0, 1), after("ArrowUp", -1, 1), after("ArrowDown", 4, 1), after("ArrowRight", 1, 3)]).toEqual([[-1, 1], [-1, 1], [4, 1], [1, 3]]);
        expect([after("ArrowLeft", 1, 0), after("ArrowLeft", 4, -1)]).toEqual([[1, -1], [4, -1]]);
    });

    it("move by a page, to the ends of a row, and with Ctrl to the ends of the grid", () => {
        expect([after("PageDown", 0, 1), after("PageDown", 3, 1), after("PageUp", 4, 1), after("PageUp", 1, 1)]).toEqual([[3, 1], [4, 1], [1, 1], [0, 1]]);
        expect([after("Home", 2, 3), after("End", 2, 0), after("Ctrl+Home", 2, 3), after("Ctrl+End", 2, 0)]).toEqual([[2, 0], [2, 3], [0, 0], [4, 3]]);
        expect([after("Ctrl+ArrowUp", 3, 1), after("Ctrl+ArrowDown", 1, 1), after("Ctrl+ArrowLeft", 1, 3), after("Ctrl+ArrowRight", 1, -1)]).toEqual([[0, 1], [4, 1], [1, 0], [1, 3]]);
    });

    it("open and close groups from their header, and walk in and out", () => {
        expect([after("ArrowRight", 3, -1), after("ArrowLeft", 0, -1)]).toEqual(["turn", "turn"]);
        expect([after("ArrowRight", 0, -1), after("ArrowRight", 4, -1)]).toEqual([[0, 0], [4, 0]]);
        expect([after("ArrowLeft", 2, -1), after("ArrowLeft", 3, -1)]).toEqual([[0, -1], [3, -1]]);
    });

    it("turn a group with Space from any of its cells, and select where there is nothing to turn", () => {
        expect([after(" ", 0, 2), after(" ", 3, -1), after(" ", 1, 2), after(" ", -1, 2)]).toEqual(["turn", "turn", "select", "select"]);
    });

    it("select with Enter, and with Ctrl add to the selection", () => {
        expect([press("Enter", { row: 1, column: 1 }), press("Ctrl+Enter", { row: 1, column: 1 })]).toEqual([{ does: "select", adds: false }, { does: "select", adds: true }]);
    });

    it("stretch a rectangle with Shift", () => {
        expect(press("Shift+ArrowDown", { row: 1, column: 1 })).toEqual({ does: "move", to: { row: 2, column: 1 }, extends: true });
    });

    it("open the context menu, leave, and let every other key go to the page", () => {
        expect([after("ContextMenu", 1, 1), after("Shift+F10", 1, 1), after("Escape", 1, 1)]).toEqual(["menu", "menu", "leave"]);
        expect([after("F10", 1, 1), after("Tab", 1, 1), after("a", 1, 1), after("Shift+Tab", 1, 1)]).toEqual(["nothing", "nothing", "nothing", "nothing"]);
    });

    it("never lead out of the grid, whatever its size", () => {
        const keys = fc.constantFrom("ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown");
        const sizes = fc.record({ rows: fc.nat(5), columns: fc.nat(5), page: fc.nat(9) });
        expectAlways(fc.property(keys, fc.boolean(), sizes, fc.nat(4), fc.nat(4), (key, ctrl, size, row, column) => {
            const act = gridAct({ key, ctrl, shift: false }, { row, column }, { ...size, isOpen: () => undefined, parentOf: () => HEADER });
            if (act?.does !== "move") return false;
            return act.to.row >= HEADER && act.to.row < Math.max(size.rows, 0.5) && act.to.column >= HEADER && act.to.column < Math.max(size.columns, 0.5);
        }));
    });
});
