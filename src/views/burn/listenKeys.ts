import { gridAct, GridAct, GridPlace, HEADER, Press } from "../../interaction/gridKeys";
import { listenPresses } from "../../interaction/presses";
import type { DetailPlace } from "../common/detail";
import type { Services } from "../common/services";
import type { SpokenGrid } from "../common/spoken";
import type { Theme } from "../common/theme";
import { spokenGrid } from "../common/walkedGrid";
import type { BurnGrid } from "./gridTexts";
import { Hit, rowsAt } from "./hit";
import { menuRow } from "./listen";
import type { BurnModel } from "./model";
import type { TooltipLine } from "./tooltip";

/** What the keyboard asks of the view; undefined while there is no picture. */
export interface KeyboardUse {
    readonly grid: () => BurnGrid | undefined;
    readonly model: () => BurnModel | undefined;
    readonly theme: () => Theme | undefined;
    readonly describe: (hit: Hit) => readonly TooltipLine[];
    readonly speak: (grid: SpokenGrid | undefined) => void;
    readonly detail: (shown: DetailPlace | undefined) => string | undefined;
    readonly scrolled: () => void;
}

export interface Keyboard {
    /** Says anew what is around the focus, where somebody listens; called after every drawing. */
    readonly drawn: () => void;
    /** Lets the keyboard go on from where the pointer was used. */
    readonly standOn: (hit: Hit) => void;
}

const START: GridPlace = { row: 0, column: 0 };

/** One tab stop for the picture: arrows go along the time axis and between series, or between parts and their figures. */
export function listenKeys(scroller: HTMLElement, services: Services, use: KeyboardUse): Keyboard {
    let focus: GridPlace | undefined;
    let isHeard = false;

    const drawn = (): void => {
        const [grid, model, theme] = [use.grid(), use.model(), use.theme()];
        if (!isHeard || grid === undefined || model === undefined || theme === undefined || focus === undefined) {
            use.speak(undefined);
            use.detail(undefined);
            return;
        }
        focus = within(focus, grid);
        const { scrollTop } = scroller;
        const describedBy = use.detail(detailAt(use, grid, focus, scrollTop, theme));
        use.speak(spokenGrid(grid, focus, scrollTop, describedBy, selectedIn(grid, model, services)));
    };

    const moveTo = (grid: BurnGrid, place: GridPlace): void => {
        focus = within(place, grid);
        const to = grid.scrollTo(focus, scroller.scrollTop);
        if (to !== scroller.scrollTop) {
            scroller.scrollTo({ top: to, behavior: "instant" });
            use.scrolled();
        } else drawn();
    };

    const perform = (act: GridAct, grid: BurnGrid, model: BurnModel, at: GridPlace): void => {
        if (act.does === "move") moveTo(grid, act.to);
        else if (act.does === "leave") {
            focus = undefined;
            drawn();
        } else if (services.allowInteractions && act.does === "select") services.selection.toggle(rowsAt(model, grid.hitAt(at)), act.adds);
        else if (services.allowInteractions && act.does === "menu") showMenu(scroller, services, grid, model, at);
    };

    const press = (key: Press): boolean => {
        const [grid, model] = [use.grid(), use.model()];
        if (grid === undefined || model === undefined) return false;
        isHeard = true;
        const at = within(focus ?? START, grid);
        const act = gridAct(key, at, grid.shape);
        // There is no legend of levels whose digits would select.
        if (act === undefined || act.does === "selectLevel" || act.does === "turn") return false;
        focus ??= at;
        perform(act, grid, model, at);
        return true;
    };

    const attend = (isComing: boolean): void => {
        isHeard = isComing;
        const grid = use.grid();
        if (isHeard && grid !== undefined) moveTo(grid, focus ?? START);
        else drawn();
    };

    scroller.addEventListener("focus", () => attend(scroller.matches(":focus-visible")));
    scroller.addEventListener("blur", () => attend(false));
    listenPresses(scroller, press);
    return {
        drawn,
        standOn: (hit) => {
            focus = placeOf(hit, focus, use.model()) ?? focus;
            drawn();
        },
    };
}

/** Where the keyboard goes on from a place that the pointer used; undefined where it is no place of the table. */
function placeOf(hit: Hit, last: GridPlace | undefined, model: BurnModel | undefined): GridPlace | undefined {
    if (hit.on === "part") return { row: hit.index, column: Math.max(0, last?.column ?? 0) };
    return hit.on === "period" ? { row: Math.max(0, last?.row ?? 0), column: hit.place - (model?.shown.from ?? 0) } : undefined;
}

function within({ row, column }: GridPlace, { shape }: BurnGrid): GridPlace {
    return { row: Math.min(row, shape.rows - 1), column: Math.min(column, shape.columns - 1) };
}

/** What a pointer would be told of the place, beside it. */
function detailAt(use: KeyboardUse, grid: BurnGrid, place: GridPlace, scroll: number, theme: Theme): DetailPlace | undefined {
    const hit = grid.hitAt(place);
    const lines = use.describe(hit);
    if (lines.length === 0 || place.row === HEADER && hit.on !== "period") return undefined;
    return { detail: { title: lines[0].header ?? "", lines }, box: grid.boxOf(place, scroll), theme };
}

function selectedIn(grid: BurnGrid, model: BurnModel, { selection }: Services): (place: GridPlace) => boolean {
    if (!selection.isActive()) return () => false;
    return (place) => {
        const rows = rowsAt(model, grid.hitAt(place));
        return rows.length > 0 && selection.covers(rows);
    };
}

/** Opens the host's menu in the middle of a place, where a pointer would have been. */
function showMenu(scroller: HTMLElement, { selection }: Services, grid: BurnGrid, model: BurnModel, place: GridPlace): void {
    const box = grid.boxOf(place, scroller.scrollTop);
    const corner = scroller.getBoundingClientRect();
    selection.showContextMenu(menuRow(model, grid.hitAt(place)), { x: corner.left + box.x + box.width / 2, y: corner.top + box.y + box.height / 2 });
}
