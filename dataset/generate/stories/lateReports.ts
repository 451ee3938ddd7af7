import { randomOf } from "../random";
import type { Cell } from "../weather/cell";
import type { Story } from "./story";

const FROM = 6;

/** Three reports out of four; the same delay for every dimension of a report. */
function late(cell: Cell): Cell {
    const random = randomOf(`late ${cell.rank}`);
    const isLate = cell.rank >= FROM && cell.rank % 4 !== 1;
    return { ...cell, isCollected: true, lag: isLate ? random.between(4, 7) : 0 };
}

export const lateReports: Story = {
    id: "late-reports",
    tells: "Reports again and again four to nine days after the due date.",
    projectIds: ["PRJ-052"],
    tell: late,
};
