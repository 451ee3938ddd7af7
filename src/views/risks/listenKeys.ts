import { gridAct, GridPlace, HEADER, Press } from "../../interaction/gridKeys";
import { listenPresses } from "../../interaction/presses";
import type { DetailPlace } from "../common/detail";
import type { Services } from "../common/services";
import type { SpokenGrid } from "../common/spoken";
import type { Theme } from "../common/theme";
import { spokenGrid } from "../common/walkedGrid";
import type { Hit } from "./hit";
import { rowsAt } from "./listen";
import type { RiskModel } from "./model";
import type { Opened } from "./opened";
import type { TooltipLine } from "./tooltip";
import type { RiskGrid } from "./walk";

/** What the keyboard asks of the view; undefined while there is no picture. */
export interface KeyboardUse {
    readonly matrix: () => RiskGrid | undefined;
    readonly register: (opened: Opened | "all") => RiskGrid | undefined;
    readonly model: () => RiskModel | undefined;
    readonly theme: () => Theme | undefined;
    readonly describe: (hit: Hit) => readonly TooltipLine[];
    readonly speak: (grid: SpokenGrid | undefined) => void;
    readonly detail: (shown: DetailPlace | undefined) => string | undefined;
    readonly scrolled: () => void;
    readonly pointed: (hit: Hit) => void;
    readonly open: (opened: Opened | undefined) => void;
}

export interface Keyboard {
    /** Says anew what is around the focus, where somebody listens; called after every drawing. */
    readonly drawn: () => void;
    /** Lets the keyboard go on from where the pointer was used. */
    readonly standOn: (hit: Hit) => void;
}

/** Where the keyboard stands: in the matrix, or among the risks that were opened from a place of it. */
interface Stand {
    readonly place: GridPlace;
    readonly within: { readonly opened: Opened | "all"; readonly place: GridPlace } | undefined;
}

const START: GridPlace = { row: 0, column: 0 };

/** One tab stop: arrows walk the cells and their totals; Space opens a cell into its risks, Escape closes it again and then leaves. */
export function listenKeys(scroller: HTMLElement, services: Services, use: KeyboardUse): Keyboard {
    let stand: Stand | undefined;
    let isHeard = false;

    const gridOf = ({ within }: Stand): RiskGrid | undefined => within === undefined ? use.matrix() : use.register(within.opened);
    const placeOf = ({ place, within }: Stand): GridPlace => within?.place ?? place;

    /** What was opened may be gone from other data. */
    const lasting = (at: Stand): Stand => (gridOf(at)?.shape.rows ?? 0) > 0 ? at : { place: at.place, within: undefined };

    const drawn = (): void => {
        stand = stand && lasting(stand);
        const [grid, model, theme] = [stand && gridOf(stand), use.model(), use.theme()];
        if (!isHeard || stand === undefined || grid === undefined || model === undefined || theme === undefined || grid.shape.rows === 0) {
            use.speak(undefined);
            use.detail(undefined);
            return;
        }
        const place = inside(placeOf(stand), grid);
        const hit = grid.hitAt(place);
        const { scrollTop } = scroller;
        const lines = place.row === HEADER || place.column === HEADER && hit.on === "background" ? [] : use.describe(hit);
        const describedBy = use.detail(lines.length === 0 ? undefined : { detail: { title: lines[0].header ?? "", lines }, box: grid.boxOf(place, scrollTop), theme });
        use.speak(spokenGrid(grid, place, scrollTop, describedBy, selectedIn(grid, model, services)));
    };

    const moveTo = (next: Stand): void => {
        const grid = gridOf(next);
        if (grid === undefined) return;
        const place = inside(placeOf(next), grid);
        stand = next.within === undefined ? { place, within: undefined } : { place: next.place, within: { ...next.within, place } };
        use.pointed(grid.hitAt(place));
        const to = grid.scrollTo(place, scroller.scrollTop);
        if (to !== scroller.scrollTop) {
            scroller.scrollTo({ top: to, behavior: "instant" });
            use.scrolled();
        }
        drawn();
    };

    const enter = (from: Stand, opened: Opened | "all"): void => {
        stand = { place: from.place, within: { opened, place: START } };
        use.open(opened === "all" ? undefined : opened);
        moveTo(stand);
    };

    const leave = (from: Stand): void => {
        if (from.within === undefined) {
            stand = undefined;
            use.pointed({ on: "background" });
            return drawn();
        }
        use.open(undefined);
        moveTo({ place: from.place, within: undefined });
    };

    const press = (key: Press): boolean => {
        const at = lasting(stand ?? { place: START, within: undefined });
        const [grid, model] = [gridOf(at), use.model()];
        if (grid === undefined || model === undefined) return false;
        isHeard = true;
        const place = inside(placeOf(at), grid);
        if (key.key === "Escape") {
            leave(at);
            return true;
        }
        const opened = key.key === " " ? grid.inside(place) : undefined;
        if (opened !== undefined) {
            enter(at, opened);
            return true;
        }
        const act = gridAct(key, place, grid.shape);
        if (act === undefined || act.does === "selectLevel" || act.does === "turn" || act.does === "leave") return false;
        stand ??= at;
        if (act.does === "move") moveTo(at.within === undefined ? { place: act.to, within: undefined } : { place: at.place, within: { ...at.within, place: act.to } });
        else if (services.allowInteractions && act.does === "select") selectAt(services, model, grid.hitAt(place), act.adds);
        else if (services.allowInteractions && act.does === "menu") showMenu(scroller, services, grid, model, place);
        return true;
    };

    const attend = (isComing: boolean): void => {
        isHeard = isComing;
        if (isHeard) moveTo(stand ?? { place: START, within: undefined });
        else {
            use.pointed({ on: "background" });
            drawn();
        }
    };

    scroller.addEventListener("focus", () => attend(scroller.matches(":focus-visible")));
    scroller.addEventListener("blur", () => attend(false));
    listenPresses(scroller, press);
    return {
        drawn,
        standOn: (hit) => {
            stand = placeUnder(hit, use) ?? stand;
            drawn();
        },
    };
}

/** Where the keyboard goes on from a place that the pointer used; undefined where it is no place of a table. */
function placeUnder(hit: Hit, use: KeyboardUse): Stand | undefined {
    const matrix = use.matrix();
    if (matrix === undefined) return undefined;
    const { rows, columns } = matrix.shape;
    const cell = hit.on === "cell" ? hit.cell : hit.on === "risk" ? hit.risk.cell : undefined;
    if (cell === undefined) return undefined;
    for (let row = 0; row < rows; row += 1) {
        for (let column = 0; column < columns; column += 1) {
            const there = matrix.hitAt({ row, column });
            if (there.on === "cell" && there.cell.likelihood === cell.likelihood && there.cell.impact === cell.impact) return { place: { row, column }, within: undefined };
        }
    }
    return undefined;
}

function inside({ row, column }: GridPlace, { shape }: RiskGrid): GridPlace {
    return { row: Math.min(row, shape.rows - 1), column: Math.min(column, shape.columns - 1) };
}

function selectAt({ selection }: Services, model: RiskModel, hit: Hit, adds: boolean): void {
    const rows = rowsAt(model, hit);
    if (rows.length > 0) selection.toggle(rows, adds);
}

function selectedIn(grid: RiskGrid, model: RiskModel, { selection }: Services): (place: GridPlace) => boolean {
    if (!selection.isActive()) return () => false;
    return (place) => {
        const rows = rowsAt(model, grid.hitAt(place));
        return rows.length > 0 && selection.covers(rows);
    };
}

/** Opens the host's menu in the middle of a place, where a pointer would have been. */
function showMenu(scroller: HTMLElement, { selection }: Services, grid: RiskGrid, model: RiskModel, place: GridPlace): void {
    const box = grid.boxOf(place, scroller.scrollTop);
    const corner = scroller.getBoundingClientRect();
    selection.showContextMenu(rowsAt(model, grid.hitAt(place)).at(0), { x: corner.left + box.x + box.width / 2, y: corner.top + box.y + box.height / 2 });
}
