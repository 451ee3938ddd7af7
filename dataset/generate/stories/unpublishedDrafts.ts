import { LAST_RANK } from "../periods";
import type { Cell } from "../weather/cell";
import type { Story } from "./story";

function draft(cell: Cell): Cell {
    return cell.rank === LAST_RANK ? { ...cell, isCollected: true, isDraft: true } : cell;
}

export const unpublishedDrafts: Story = {
    id: "unpublished-drafts",
    tells: "Drafts at the last period that were never published: missing reports, although rows exist.",
    projectIds: ["PRJ-006", "PRJ-021", "PRJ-057"],
    tell: draft,
};
