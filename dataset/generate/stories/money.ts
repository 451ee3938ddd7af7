import type { Story } from "./story";

export const overrunForetold: Story = {
    id: "overrun-foretold",
    tells: "Earned value announced the overrun six months and more before the forecasts admitted it.",
    projectIds: ["PRJ-039"],
    life: { drift: { fromRank: 4, marginal: 1.55 }, admittedAtRank: 21 },
};

export const sunnyWhileSliding: Story = {
    id: "sunny-while-sliding",
    tells: "Sun in every report while the milestones slide a little further each month: a watermelon.",
    projectIds: ["PRJ-046"],
    life: { slide: { fromRank: 8, daysAReport: 9 } },
};

export const unspentEnvelope: Story = {
    id: "unspent-envelope",
    tells: "A third of the envelope will not be spent, and the forecasts have long said so.",
    projectIds: ["PRJ-043"],
    life: { costRatio: 0.66 },
};

export const ordersBeyondBudget: Story = {
    id: "orders-beyond-budget",
    tells: "More is ordered than the budget allows, before it is spent.",
    projectIds: ["PRJ-003"],
    life: { costRatio: 1.28, ordersBeyondBudget: true },
};

export const missingClosing: Story = {
    id: "missing-closing",
    tells: "Nobody told the actuals of the last closed month: missing, not zero.",
    projectIds: ["PRJ-031"],
    life: { missingClosings: [23] },
};
