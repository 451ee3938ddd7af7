/** A label that wants to stand at a height, and may be moved from it so far as the others need. */
export interface WantedLabel {
    readonly key: string;
    readonly y: number;
}

/**
 * Heights at which labels do not overlap, as near as may be to those wanted: labels that touch move together, each group around
 * the middle of what its members want. Their order never changes.
 * @param room from the topmost to the lowest middle of a label
 * @returns by key; labels that no room is left for are not in it
 */
export function spread(labels: readonly WantedLabel[], line: number, room: { readonly top: number; readonly bottom: number }): ReadonlyMap<string, number> {
    const most = Math.max(0, Math.floor((room.bottom - room.top) / line) + 1);
    const sorted = [...labels].slice(0, most).sort((one, other) => one.y - other.y);
    const groups: { keys: string[]; sum: number; top: number }[] = [];
    const settle = (group: { keys: string[]; sum: number; top: number }): void => {
        const height = (group.keys.length - 1) * line;
        group.top = Math.max(room.top, Math.min(room.bottom - height, group.sum / group.keys.length - height / 2));
    };
    for (const { key, y } of sorted) {
        let group = { keys: [key], sum: y, top: y };
        settle(group);
        for (let above = groups.at(-1); above !== undefined && above.top + above.keys.length * line > group.top; above = groups.at(-1)) {
            groups.pop();
            group = { keys: [...above.keys, ...group.keys], sum: above.sum + group.sum, top: 0 };
            settle(group);
        }
        groups.push(group);
    }
    return new Map(groups.flatMap(({ keys, top }) => keys.map((key, at): [string, number] => [key, top + at * line])));
}
