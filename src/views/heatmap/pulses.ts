import { Pulse, ProjectStatus, pulseOf, together } from "../../domain/pulse";
import { isRated } from "../../domain/status";
import type { CellSource } from "./cellSource";
import type { TreeNode } from "./tree";

/** How the whole portfolio stands in each of the given columns, in one walk over its projects. */
export function pulsesOf(source: CellSource, root: TreeNode, columns: readonly number[], levelCount: number): Pulse[] {
    const slotOf = new Int8Array(source.columnCount).fill(-1);
    columns.forEach((column, slot) => { slotOf[column] = slot; });
    const projects = columns.map((): ProjectStatus[] => []);
    const visit = (node: TreeNode): void => {
        if (node.children.length > 0) node.children.forEach(visit);
        else addProject(source, node, slotOf, projects);
    };
    visit(root);
    return projects.map((each) => pulseOf(each, levelCount, source.includeStale));
}

function addProject(source: CellSource, { runs }: TreeNode, slotOf: Int8Array, projects: readonly ProjectStatus[][]): void {
    const found: (ProjectStatus | undefined)[] = [];
    for (let at = 0; at < runs.length; at += 2) {
        for (let row = runs[at]; row < runs[at + 1]; row += 1) {
            const slot = slotOf[source.columnOf[row]];
            if (slot >= 0) found[slot] = together(found[slot], statusAt(source, row));
        }
    }
    found.forEach((project, slot) => { if (project !== undefined) projects[slot].push(project); });
}

function statusAt(source: CellSource, row: number): ProjectStatus {
    const status = source.statuses[row];
    return { status, weight: source.weight(row), isStale: isRated(status) && source.isStale(row) };
}
