import type powerbi from "powerbi-visuals-api";
import type { Tell } from "./events";
import { resolved } from "./promise";

type ISelectionId = powerbi.visuals.ISelectionId;
type ISelectionManager = powerbi.extensibility.ISelectionManager;
type Callback = (ids: ISelectionId[]) => void;

/** One selection for the visual, however many managers it asks for. */
export interface SharedSelection {
    readonly ids: () => readonly ISelectionId[];
    /** What a bookmark or a click on the empty canvas does: the visual is told, through its callback. */
    readonly restore: (ids: readonly ISelectionId[]) => void;
    readonly createManager: () => ISelectionManager;
}

const contains = (ids: readonly ISelectionId[], id: ISelectionId): boolean => ids.some(other => other.equals(id));

const toggle = (ids: readonly ISelectionId[], id: ISelectionId): readonly ISelectionId[] =>
    contains(ids, id) ? ids.filter(other => !other.equals(id)) : [...ids, id];

/** Clicking the only selected item again lets go of it, as in Power BI. */
function single(current: readonly ISelectionId[], id: ISelectionId): readonly ISelectionId[] {
    return current.length === 1 && contains(current, id) ? [] : [id];
}

export function nextSelection(
    current: readonly ISelectionId[], chosen: readonly ISelectionId[], multi: boolean,
): readonly ISelectionId[] {
    if (chosen.length === 0) return current;
    if (multi) return chosen.reduce(toggle, current);
    return chosen.length === 1 ? single(current, chosen[0]) : chosen.reduce<readonly ISelectionId[]>(
        (kept, id) => contains(kept, id) ? kept : [...kept, id], []);
}

const listOf = (ids: unknown): readonly ISelectionId[] => (Array.isArray(ids) ? ids : [ids]) as ISelectionId[];

export function createSharedSelection(tell: Tell, allowInteractions: boolean): SharedSelection {
    let current: readonly ISelectionId[] = [];
    const callbacks: Callback[] = [];
    const change = (ids: readonly ISelectionId[]): void => {
        if (!allowInteractions) return;
        current = ids;
        tell({ kind: "selection", ids });
    };
    const createManager = (): ISelectionManager => ({
        select: (ids, multi = false) => {
            change(nextSelection(current, listOf(ids), multi));
            return resolved<powerbi.extensibility.ISelectionId[]>([...current]);
        },
        clear: () => {
            change([]);
            return resolved({});
        },
        hasSelection: () => current.length > 0,
        getSelectionIds: () => [...current],
        registerOnSelectCallback: callback => callbacks.push(callback),
        showContextMenu: (id, position, dataRoles) => {
            tell({ kind: "contextMenu", id: id as ISelectionId | undefined, position, dataRoles });
            return resolved({});
        },
        toggleExpandCollapse: (id, entireLevel) => {
            tell({ kind: "request", name: "toggleExpandCollapse", granted: false, detail: { id, entireLevel } });
            return resolved({});
        },
    });
    const restore = (ids: readonly ISelectionId[]): void => {
        current = ids;
        tell({ kind: "selection", ids });
        callbacks.forEach(callback => callback([...ids]));
    };
    return { ids: () => current, restore, createManager };
}
