import type powerbi from "powerbi-visuals-api";
import type { IdentityColumn } from "../dataview/table";

type Host = powerbi.extensibility.visual.IVisualHost;
type SelectionId = powerbi.visuals.ISelectionId;

/** What is selected, told to the host and heard from it. Rows are numbers of data rows. */
export interface RowSelection {
    /** The rows of a new data view; what was selected stays so. */
    readonly bind: (columns: readonly IdentityColumn[]) => void;
    readonly identities: (rows: Iterable<number>) => SelectionId[];
    readonly select: (rows: Iterable<number>, add: boolean) => void;
    readonly clear: () => void;
    readonly isActive: () => boolean;
    /** True when every one of the rows is selected. */
    readonly covers: (rows: Iterable<number>) => boolean;
    readonly showContextMenu: (row: number | undefined, position: { readonly x: number; readonly y: number }) => void;
}

/** @param onChange called when the selection changed here, in another visual or by a bookmark */
export function rowSelection(host: Host, onChange: () => void): RowSelection {
    const manager = host.createSelectionManager();
    const ids = new Map<number, SelectionId>();
    let columns: readonly IdentityColumn[] = [];
    let selected = new Set<string>();

    const identity = (row: number): SelectionId => {
        const known = ids.get(row);
        if (known !== undefined) return known;
        const made = columns.reduce((builder, column) => builder.withCategory(column, row), host.createSelectionIdBuilder()).createSelectionId();
        ids.set(row, made);
        return made;
    };

    const adopt = (chosen: readonly powerbi.extensibility.ISelectionId[]): void => {
        selected = new Set(chosen.map((id) => (id as SelectionId).getKey()));
        onChange();
    };

    manager.registerOnSelectCallback(adopt);

    return {
        bind: (next) => {
            columns = next;
            ids.clear();
        },
        identities: (rows) => Array.from(rows, identity),
        select: (rows, add) => void manager.select(Array.from(rows, identity), add).then(adopt, adoptNothing),
        clear: () => void manager.clear().then(() => adopt([]), adoptNothing),
        isActive: () => selected.size > 0,
        covers: (rows) => {
            let any = false;
            for (const row of rows) {
                if (!selected.has(identity(row).getKey())) return false;
                any = true;
            }
            return any;
        },
        showContextMenu: (row, position) => {
            const target = row === undefined ? ({} as SelectionId) : identity(row);
            void manager.showContextMenu(target, position).then(adoptNothing, adoptNothing);
        },
    };
}

// A host that refuses a selection has shown its reason itself; there is nothing to take over.
function adoptNothing(): void {
    return undefined;
}
