import { gridAct, GridAct, GridPlace, HEADER, Press } from "../../interaction/gridKeys";
import { listenPresses } from "../../interaction/presses";
import type { RowSelection } from "../../interaction/selection";
import type { DetailPlace } from "../common/detail";
import type { SpokenGrid } from "../common/spoken";
import type { Theme } from "../common/theme";
import { detailAt } from "./detail";
import { boxOf, focusOn, GridFocus, Rectangle, rectangleOf, refocused, scrolledTo, shapeOf } from "./gridFocus";
import type { Hit } from "./hit";
import type { PlacedRow, Window } from "./layout";
import { rowsOf, rowsWithStatus, selectedAt } from "./listen";
import type { Services } from "../common/services";
import { IsSelected, spokenGrid } from "./spokenGrid";
import type { TooltipSource } from "./tooltip";
import { rowsBelow, TreeNode } from "../common/tree";

/** What the keyboard asks of the view. */
export interface KeyboardUse {
    readonly view: () => Window | undefined;
    readonly source: () => TooltipSource | undefined;
    readonly theme: () => Theme | undefined;
    readonly turn: (node: TreeNode) => void;
    /** Draws what is in sight again, after a scroll. */
    readonly scrolled: () => void;
    readonly speak: (grid: SpokenGrid | undefined) => void;
    /** Shows what was written about a place; gives the id of what it shows. */
    readonly detail: (shown: DetailPlace | undefined) => string | undefined;
}

export interface Keyboard {
    /** Says anew what is in sight, where somebody listens; called after every drawing. */
    readonly drawn: () => void;
    /** Lets the keyboard go on from where the pointer was used. */
    readonly standOn: (place: GridPlace) => void;
    /** Selects the rectangle from where the keyboard stands to a place. */
    readonly stretchTo: (place: GridPlace) => void;
}

const START: GridPlace = { row: 0, column: 0 };

/**
 * One tab stop for the whole grid: the scroll container has the focus and names the cell that it stands on. The spoken grid is
 * made when the keyboard comes, and goes with it: those who never need it do not pay for it.
 */
export function listenKeys(scroller: HTMLElement, services: Services, use: KeyboardUse): Keyboard {
    const keyboard = gridKeyboard(scroller, services, use);
    scroller.addEventListener("focus", () => keyboard.attend(scroller.matches(":focus-visible")));
    scroller.addEventListener("blur", () => keyboard.attend(false));
    listenPresses(scroller, keyboard.press);
    return keyboard;
}

interface GridKeyboard extends Keyboard {
    readonly attend: (isHeard: boolean) => void;
    /** @returns whether the key meant something */
    readonly press: (press: Press) => boolean;
}

function gridKeyboard(scroller: HTMLElement, services: Services, use: KeyboardUse): GridKeyboard {
    let focus: GridFocus | undefined;
    let isHeard = false;
    let isSpoken = false;

    const drawn = (): void => {
        const [view, source, theme] = [use.view(), use.source(), use.theme()];
        if (!isHeard || view === undefined || source === undefined || theme === undefined) {
            if (isSpoken) sayNothing(use);
            isSpoken = false;
            return;
        }
        focus = focus && refocused(view.frame, focus);
        isSpoken = true;
        sayAll(use, services, { source, view, theme, focus });
    };

    const standOn = (place: GridPlace | undefined): void => {
        const view = use.view();
        if (view !== undefined) focus = place && focusOn(view.frame, place);
        drawn();
    };

    const stretchTo = (place: GridPlace): void => {
        const view = use.view();
        if (view === undefined) return;
        focus = focusOn(view.frame, place, focus?.anchor ?? place);
        services.selection.select(rowsWithin(view, rectangleOf(focus.anchor, place)));
    };

    const moveTo = (view: Window, place: GridPlace, anchor?: GridPlace): void => {
        focus = focusOn(view.frame, place, anchor);
        if (bringIntoSight(scroller, view, place)) use.scrolled();
        else drawn();
    };

    const perform = (act: GridAct, view: Window, at: GridFocus): void => {
        if (act.does === "move") moveTo(view, act.to, act.extends ? at.anchor : undefined);
        else if (act.does === "turn") use.turn(view.frame.open[act.row]);
        else if (act.does === "leave") standOn(undefined);
        if (services.allowInteractions) tellHost(scroller, services.selection, view, act, at);
    };

    return {
        drawn,
        standOn,
        stretchTo,
        attend: (isComing) => {
            const view = use.view();
            isHeard = isComing;
            if (isHeard && view !== undefined) moveTo(view, focus?.place ?? START);
            else drawn();
        },
        press: (key) => {
            const view = use.view();
            if (view === undefined) return false;
            isHeard = true;
            const at = focus ?? focusOn(view.frame, START);
            const act = gridAct(key, at.place, shapeOf(view.frame));
            if (act !== undefined) perform(act, view, at);
            return act !== undefined;
        },
    };
}

/** @returns whether it took a scroll */
function bringIntoSight(scroller: HTMLElement, { frame, scroll }: Window, place: GridPlace): boolean {
    const to = scrolledTo(frame, scroll, place);
    if (to.x === scroll.x && to.y === scroll.y) return false;
    scroller.scrollTo({ left: to.x, top: to.y, behavior: "instant" });
    return true;
}

/** What the grid is said from. */
interface Spoken {
    readonly source: TooltipSource;
    readonly view: Window;
    readonly theme: Theme;
    readonly focus: GridFocus | undefined;
}

function sayAll(use: KeyboardUse, services: Services, { source, view, theme, focus }: Spoken): void {
    const describedBy = use.detail(detailOfFocus(source, view, focus, theme));
    use.speak(spokenGrid(source, view, focus, describedBy, selectedIn(view, services)));
}

function sayNothing(use: KeyboardUse): void {
    use.speak(undefined);
    use.detail(undefined);
}

/** What was written about the cell in focus, while it is in sight. */
function detailOfFocus(source: TooltipSource, view: Window, focus: GridFocus | undefined, theme: Theme): DetailPlace | undefined {
    const row = focus && view.rows.find(({ index }) => index === focus.place.row);
    if (focus === undefined || row === undefined || !view.columns.some(({ index }) => index === focus.place.column)) return undefined;
    const detail = detailAt(source, row, focus.place.column);
    return detail && { detail, box: boxOf(view.frame, view.scroll, focus.place), theme };
}

/** What of a key is the host's business: selections and its menu. */
function tellHost(scroller: HTMLElement, selection: RowSelection, view: Window, act: GridAct, at: GridFocus): void {
    if (act.does === "select") selection.toggle(selectedAt(view, hitAt(view, at.place)), act.adds);
    else if (act.does === "selectLevel") selectLevel(selection, view, act.level, act.adds);
    else if (act.does === "menu") showMenu(scroller, selection, view, at.place);
    else if (act.does === "move" && act.extends) selection.select(rowsWithin(view, rectangleOf(at.anchor, act.to)));
}

/** A level that no row has leaves the selection as it is. */
function selectLevel(selection: RowSelection, view: Window, level: number, adds: boolean): void {
    const rows = [...rowsWithStatus(view, level)];
    if (rows.length > 0) selection.toggle(rows, adds);
}

/** Opens the host's menu in the middle of a place, where a pointer would have been. */
function showMenu(scroller: HTMLElement, selection: RowSelection, view: Window, place: GridPlace): void {
    const [row] = rowsOf(view, hitAt(view, place));
    const box = boxOf(view.frame, view.scroll, place);
    const corner = scroller.getBoundingClientRect();
    selection.showContextMenu(row, { x: corner.left + box.x + box.width / 2, y: corner.top + box.y + box.height / 2 });
}

/** What stands at a place in sight. */
function hitAt(view: Window, { row, column }: GridPlace): Hit {
    const placed = view.rows.find(({ index }) => index === row);
    if (row === HEADER) return column === HEADER ? { on: "background" } : { on: "columnHeader", column };
    if (placed === undefined) return { on: "background" };
    return column === HEADER ? { on: "rowHeader", row: placed, onChevron: false } : { on: "cell", row: placed, column };
}

/** The data rows behind the cells of a rectangle, those out of sight as well. */
function rowsWithin({ frame: { open, model } }: Window, { rows: [top, bottom], columns: [left, right] }: Rectangle): Set<number> {
    const inside = (row: number): boolean => model.columns.of[row] >= left && model.columns.of[row] <= right;
    return new Set(open.slice(top, bottom + 1).flatMap((node) => [...rowsBelow(node)].filter(inside)));
}

function selectedIn(view: Window, { selection }: Services): IsSelected {
    if (!selection.isActive()) return () => false;
    return (row: PlacedRow, column) => selection.covers(rowsOf(view, { on: "cell", row, column }));
}
