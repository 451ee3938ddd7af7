import { LAST_RANK } from "../periods";
import type { Cell } from "../weather/cell";
import type { Story } from "./story";

const SILENT = 3;

function silent(cell: Cell): Cell {
    return { ...cell, isCollected: cell.rank <= LAST_RANK - SILENT };
}

export const missingReports: Story = {
    id: "missing-reports",
    tells: "Expected but not entered for the last three periods: its last rating is stale, more than 60 days old.",
    projectIds: ["PRJ-031"],
    tell: silent,
};
