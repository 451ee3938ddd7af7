import { csv } from "../twoDirectorates";

/** Key milestones, in this order. */
export function milestonesNamed(...ids: readonly string[]): string {
    return csv("milestone_id,label,milestone_type,sort_order", ...ids.map((id, index) => `${id},Milestone ${id},key,${index + 1}`));
}
