import { productBatches } from "../agile/batches";
import type { Day } from "../day";
import type { Horizon } from "../horizon";
import type { Batch } from "../line";
import { resourceBatches } from "../staffing/batches";
import { accessBatches } from "./access";
import { budgetBatches } from "./budget";
import { calendarBatch } from "./calendar";
import { organisationBatches } from "./organisation";
import { parameterBatch } from "./parameters";
import { RISK_MATRIX_BATCHES } from "./riskMatrix";
import { STATUS_BATCH } from "./statuses";
import { THRESHOLD_BATCH } from "./thresholds";
import { WEATHER_BATCHES } from "./weather";

/** The tables that do not depend on the projects. */
export function referenceBatches(horizon: Horizon, fiscalStart: number): readonly Batch[] {
    const calendar = calendarBatch(horizon, fiscalStart);
    const firstDay: Day = calendar.lines[0].date;
    return [
        calendar, ...organisationBatches(horizon), ...WEATHER_BATCHES, STATUS_BATCH, ...budgetBatches(firstDay),
        THRESHOLD_BATCH, parameterBatch(fiscalStart), ...RISK_MATRIX_BATCHES, ...resourceBatches(horizon), ...productBatches(horizon), ...accessBatches(horizon),
    ];
}
