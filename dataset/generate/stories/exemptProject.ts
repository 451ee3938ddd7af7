import type { Cell } from "../weather/cell";
import type { Story } from "./story";

const note = { comment: "Activité permanente de veille, dispensée de météo par le comité de programme." };

function exempt(cell: Cell): Cell {
    return { ...cell, state: "exempt", isCollected: true, note };
}

export const exemptProject: Story = {
    id: "exempt-project",
    tells: "Exempt in every period: collected, but never rated.",
    projectIds: ["PRJ-059"],
    tell: exempt,
};
