import type powerbi from "powerbi-visuals-api";
import type { IdentityColumn } from "../dataview/table";

type Host = powerbi.extensibility.visual.IVisualHost;
type SelectionId = powerbi.visuals.ISelectionId;

/** What is selected, told to the host and heard from it. Rows are numbers of data rows. */
export interface RowSelection {
    /** The rows of a new data view; what was selected stays so. */
    readonly bind: (columns: readonly IdentityColumn[]) => void;
    readonly identities: (rows: Iterable<number>) => SelectionId[];
    /** Selects these rows and no others. */
    readonly select: (rows: Iterable<number>) => void;
    /**
     * As a click does: selects these rows and no others, or none where they are just what is selected; with `add` selects them
     * beside others, or lets go of them where they all are selected.
     */
    readonly toggle: (rows: Iterable<number>, add: boolean) => void;
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

    const isSelected = (id: SelectionId): boolean => selected.has(id.getKey());
    const tell = (chosen: SelectionId[], add: boolean): void => void manager.select(chosen, add).then(adopt, adoptNothing);
    const clear = (): void => void manager.clear().then(() => adopt([]), adoptNothing);

    manager.registerOnSelectCallback(adopt);

    return {
        bind: (next) => {
            columns = next;
            ids.clear();
        },
        identities: (rows) => Array.from(rows, identity),
        select: (rows) => {
            const chosen = Array.from(rows, identity);
            // A host lets go of the one item that is selected when it is told to select it.
            if (chosen.length > 0 && !areJust(chosen, selected)) tell(chosen, false);
        },
        toggle: (rows, add) => {
            const chosen = Array.from(rows, identity);
            if (chosen.length === 0) return;
            if (!add) return areJust(chosen, selected) ? clear() : tell(chosen, false);
            // A host that is told to add lets go of what is selected, item by item: half-selected rows would turn about.
            const missing = chosen.filter((id) => !isSelected(id));
            tell(missing.length > 0 ? missing : chosen, true);
        },
        clear,
        isActive: () => selected.size > 0,
        covers: (rows) => {
            let any = false;
            for (const row of rows) {
                if (!isSelected(identity(row))) return false;
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

const areJust = (ids: readonly SelectionId[], selected: ReadonlySet<string>): boolean =>
    new Set(ids.map((id) => id.getKey())).size === selected.size && ids.every((id) => selected.has(id.getKey()));

// A host that refuses a selection has shown its reason itself; there is nothing to take over.
function adoptNothing(): void {
    return undefined;
}
