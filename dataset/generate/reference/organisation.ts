import { type Horizon, periodsOf } from "../horizon";
import type { Batch } from "../line";
import { DIRECTORATES, PROGRAMMES } from "../portfolio/organisation";

export function organisationBatches(horizon: Horizon): readonly Batch[] {
    return [
        { table: "directorate", lines: DIRECTORATES.map(({ id, name, division }) => ({ directorate_id: id, name, division })) },
        {
            table: "programme",
            lines: PROGRAMMES.map(({ id, name, directorateId }) => ({ programme_id: id, name, lead_directorate_id: directorateId })),
        },
        {
            table: "reporting_period",
            lines: periodsOf(horizon).map((period, at) => ({
                period_id: period.id, label: period.label, cadence: "monthly", start_date: period.start, end_date: period.end,
                opening_date: period.opening, due_date: period.due, rank: String(at + 1),
            })),
        },
    ];
}
