import { gridAct, GridPlace, Press } from "../../interaction/gridKeys";
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

/** What a press means where the keyboard stands. */
type Step =
    | { readonly does: "leave" }
    | { readonly does: "enter"; readonly opened: Opened | "all" }
    | { readonly does: "move"; readonly to: GridPlace }
    | { readonly does: "select"; readonly adds: boolean }
    | { readonly does: "menu" };

function stepOf(press: Press, place: GridPlace, grid: RiskGrid): Step | undefined {
    if (press.key === "Escape") return { does: "leave" };
    const opened = press.key === " " ? grid.inside(place) : undefined;
    if (opened !== undefined) return { does: "enter", opened };
    const act = gridAct(press, place, grid.shape);
    // There is no legend of levels whose digits would select, and no row that opens.
    return act === undefined || act.does === "selectLevel" || act.does === "turn" || act.does === "leave" ? undefined : act;
}

/** Keeps where the keyboard stands, and moves it. */
interface Walker {
    readonly at: () => Stand;
    readonly gridOf: (stand: Stand) => RiskGrid | undefined;
    readonly stand: (at: Stand | undefined) => void;
    readonly moveTo: (next: Stand) => void;
    readonly leave: (from: Stand) => void;
    readonly hear: (isHeard: boolean) => void;
    readonly drawn: () => void;
}

function makeWalker(scroller: HTMLElement, services: Services, use: KeyboardUse): Walker {
    let stand: Stand | undefined;
    let isHeard = false;

    const gridOf = ({ within }: Stand): RiskGrid | undefined => within === undefined ? use.matrix() : use.register(within.opened);
    /** What was opened may be gone from other data. */
    const lasting = (at: Stand): Stand => (gridOf(at)?.shape.rows ?? 0) > 0 ? at : { place: at.place, within: undefined };

    const drawn = (): void => {
        stand = stand && lasting(stand);
        const [grid, model, theme] = [stand && gridOf(stand), use.model(), use.theme()];
        if (!isHeard || stand === undefined || grid === undefined || model === undefined || theme === undefined) {
            use.speak(undefined);
            use.detail(undefined);
            return;
        }
        const place = inside(placeIn(stand), grid);
        const { scrollTop } = scroller;
        const describedBy = use.detail(detailAt(use, grid, place, scrollTop, theme));
        use.speak(spokenGrid(grid, place, scrollTop, describedBy, selectedIn(grid, model, services)));
    };

    const moveTo = (next: Stand): void => {
        const grid = gridOf(next);
        if (grid === undefined) return;
        const place = inside(placeIn(next), grid);
        stand = movedIn(next, place);
        use.pointed(grid.hitAt(place));
        const to = grid.scrollTo(place, scroller.scrollTop);
        if (to !== scroller.scrollTop) {
            scroller.scrollTo({ top: to, behavior: "instant" });
            use.scrolled();
        } else drawn();
    };

    const leave = (from: Stand): void => {
        use.open(undefined);
        if (from.within !== undefined) return moveTo({ place: from.place, within: undefined });
        stand = undefined;
        use.pointed({ on: "background" });
        drawn();
    };

    return {
        at: () => lasting(stand ?? { place: START, within: undefined }),
        gridOf, moveTo, leave, drawn,
        stand: (at) => { stand = at ?? stand; },
        hear: (hears) => { isHeard = hears; },
    };
}

/** One tab stop: arrows walk the cells and their totals; Space opens a cell into its risks, Escape closes it again and then leaves. */
export function listenKeys(scroller: HTMLElement, services: Services, use: KeyboardUse): Keyboard {
    const walker = makeWalker(scroller, services, use);

    const perform = (step: Step, at: Stand, grid: RiskGrid, model: RiskModel): void => {
        walker.stand(at);
        const place = inside(placeIn(at), grid);
        if (step.does === "leave") walker.leave(at);
        else if (step.does === "move") walker.moveTo(movedIn(at, step.to));
        else if (step.does === "enter") {
            const within: Stand = { place: at.place, within: { opened: step.opened, place: START } };
            walker.stand(within);
            use.open(step.opened === "all" ? undefined : step.opened);
            walker.moveTo(within);
        } else if (services.allowInteractions && step.does === "select") selectAt(services, model, grid.hitAt(place), step.adds);
        else if (services.allowInteractions && step.does === "menu") showMenu(scroller, services, grid, model, place);
    };

    const press = (key: Press): boolean => {
        const at = walker.at();
        const [grid, model] = [walker.gridOf(at), use.model()];
        if (grid === undefined || model === undefined) return false;
        walker.hear(true);
        const step = stepOf(key, inside(placeIn(at), grid), grid);
        if (step === undefined) return false;
        perform(step, at, grid, model);
        return true;
    };

    const attend = (isComing: boolean): void => {
        walker.hear(isComing);
        if (isComing) return walker.moveTo(walker.at());
        use.pointed({ on: "background" });
        walker.drawn();
    };

    scroller.addEventListener("focus", () => attend(scroller.matches(":focus-visible")));
    scroller.addEventListener("blur", () => attend(false));
    listenPresses(scroller, press);
    return {
        drawn: walker.drawn,
        standOn: (hit) => {
            walker.stand(placeUnder(hit, use));
            walker.drawn();
        },
    };
}

const placeIn = ({ place, within }: Stand): GridPlace => within?.place ?? place;
const movedIn = ({ place, within }: Stand, to: GridPlace): Stand => within === undefined ? { place: to, within: undefined } : { place, within: { ...within, place: to } };

/** What a pointer would be told of the place, beside it. */
function detailAt(use: KeyboardUse, grid: RiskGrid, place: GridPlace, scroll: number, theme: Theme): DetailPlace | undefined {
    const lines = use.describe(grid.hitAt(place));
    return lines.length === 0 ? undefined : { detail: { title: lines[0].header ?? "", lines }, box: grid.boxOf(place, scroll), theme };
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
